// Channel numbers and frequencies (3GPP TS 45.005 section 2).
#ifndef CARRIERS_H
#define CARRIERS_H

#include <stdint.h>

// Distance of uplink and downlink of the GSM 900 band; set from outside, a firmware that somebody has patched.
extern volatile uint32_t gsm900_duplex_khz;

int carrier_is_dcs(unsigned arfcn);
uint32_t carrier_downlink_khz(unsigned arfcn);
uint32_t carrier_uplink_khz(unsigned arfcn);
// Quarters of a dBm of a power control level, at most what the power class has (section 4.1.1).
unsigned carrier_level(unsigned arfcn, unsigned control_level);

#endif
