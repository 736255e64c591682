// The network's name and time (MM INFORMATION, 3GPP TS 24.008 section 9.2.15a).
#ifndef NITZ_H
#define NITZ_H

#include <stdint.h>

#define NETWORK_NAME 32

void nitz_read(const uint8_t *elements, unsigned length);
const char *nitz_name(void); // of the registered network, as it calls itself; empty: it has not

#endif
