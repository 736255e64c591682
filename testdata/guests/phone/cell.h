// What a cell's broadcast says of it (3GPP TS 44.018 section 9.1.35 and 9.1.36).
#ifndef CELL_H
#define CELL_H

#include "layer1.h"

struct plmn {
    unsigned mcc, mnc, digits; // of the mobile network code
};

struct cell {
    unsigned arfcn;
    struct plmn plmn;
    unsigned lac, ci;
    int attach;                             // IMSI attach and detach are wanted
    unsigned granted_blocks, multiframes;   // BS_AG_BLKS_RES, BS_PA_MFRMS
    unsigned periodic;                      // T3212 in tenths of an hour, 0: none
    unsigned power, least_level;            // MS_TXPWR_MAX_CCH, RXLEV_ACCESS_MIN
    int neci, barred;
    unsigned retransmissions, tx_integer;
};

int plmn_equal(const struct plmn *a, const struct plmn *b);
void plmn_read(struct plmn *plmn, const uint8_t bytes[3]);
void plmn_write(const struct plmn *plmn, uint8_t bytes[3]);
void area_write(const struct plmn *plmn, unsigned lac, uint8_t bytes[5]);

// Type 3: everything of it. False: the block is something else.
int cell_read(struct cell *cell, unsigned arfcn, const uint8_t data[L1_DATA]);
void cell_paging(const struct cell *cell, unsigned imsi_mod_1000, struct paging *paging);

#endif
