#include "carriers.h"

volatile uint32_t gsm900_duplex_khz = 45000;

int carrier_is_dcs(unsigned arfcn)
{
    return arfcn >= 512 && arfcn <= 885;
}

uint32_t carrier_downlink_khz(unsigned arfcn)
{
    if (carrier_is_dcs(arfcn))
        return 1805200 + 200 * (arfcn - 512);
    return arfcn <= 124 ? 935000 + 200 * arfcn : 935000 - 200 * (1024 - arfcn);
}

uint32_t carrier_uplink_khz(unsigned arfcn)
{
    return carrier_downlink_khz(arfcn) - (carrier_is_dcs(arfcn) ? 95000 : gsm900_duplex_khz);
}

// Class 4 of GSM 900 is 33 dBm, level 5, and the lowest is 5 dBm; class 1 of DCS 1800 is 30 dBm, level 0, down to 0 dBm.
unsigned carrier_level(unsigned arfcn, unsigned control_level)
{
    int dbm;
    if (carrier_is_dcs(arfcn))
        dbm = control_level >= 29 ? 30 : control_level > 15 ? 0 : 30 - 2 * (int)control_level;
    else
        dbm = control_level < 5 ? 33 : control_level > 19 ? 5 : 33 - 2 * ((int)control_level - 5);
    return (unsigned)dbm * 4;
}
