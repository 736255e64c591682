// Random access (3GPP TS 44.018 section 3.3.1.1): bursts until one is answered.
#ifndef ACCESS_H
#define ACCESS_H

#include "cell.h"
#include "rr.h"

void access_start(const struct cell *cell, enum rr_cause cause);
int access_poll(void); // 0: nobody answers
int access_granted(const uint8_t data[L1_DATA], uint8_t description[3], unsigned *advance);

#endif
