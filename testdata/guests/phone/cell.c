#include "cell.h"

static const uint8_t retransmissions[] = {1, 2, 4, 7}; // section 10.5.2.29

#define BLOCKS 9 // of the common control channel in a multiframe, combination iv

int plmn_equal(const struct plmn *a, const struct plmn *b)
{
    return a->mcc == b->mcc && a->mnc == b->mnc && a->digits == b->digits;
}

// 3GPP TS 24.008 section 10.5.1.3; a third digit of 15 means that there are two.
void plmn_read(struct plmn *plmn, const uint8_t b[3])
{
    plmn->mcc = (b[0] & 15U) * 100 + (b[0] >> 4) * 10U + (b[1] & 15);
    plmn->digits = b[1] >> 4 == 15 ? 2 : 3;
    plmn->mnc = (b[2] & 15U) * 10 + (b[2] >> 4);
    if (plmn->digits == 3)
        plmn->mnc = plmn->mnc * 10 + (b[1] >> 4);
}

void plmn_write(const struct plmn *plmn, uint8_t b[3])
{
    unsigned mnc = plmn->digits == 3 ? plmn->mnc / 10 : plmn->mnc, third = plmn->digits == 3 ? plmn->mnc % 10 : 15;
    b[0] = (uint8_t)(plmn->mcc / 10 % 10 << 4 | plmn->mcc / 100 % 10);
    b[1] = (uint8_t)(third << 4 | plmn->mcc % 10);
    b[2] = (uint8_t)(mnc % 10 << 4 | mnc / 10 % 10);
}

void area_write(const struct plmn *plmn, unsigned lac, uint8_t b[5])
{
    plmn_write(plmn, b);
    b[3] = (uint8_t)(lac >> 8);
    b[4] = (uint8_t)lac;
}

static int is_decimal(const uint8_t b[3])
{
    return (b[0] & 15) < 10 && b[0] >> 4 < 10 && (b[1] & 15) < 10 && (b[1] >> 4 < 10 || b[1] >> 4 == 15) && (b[2] & 15) < 10
            && b[2] >> 4 < 10;
}

int cell_read(struct cell *cell, unsigned arfcn, const uint8_t data[L1_DATA])
{
    if (data[1] != 0x06 || data[2] != 0x1b || !is_decimal(data + 5))
        return 0;
    cell->arfcn = arfcn;
    cell->ci = (unsigned)data[3] << 8 | data[4];
    plmn_read(&cell->plmn, data + 5);
    cell->lac = (unsigned)data[8] << 8 | data[9];
    cell->attach = data[10] >> 6 & 1;
    cell->granted_blocks = data[10] >> 3 & 7;
    cell->multiframes = (data[11] & 7U) + 2;
    cell->periodic = data[12];
    cell->power = data[14] & 31;
    cell->neci = data[15] >> 6 & 1;
    cell->least_level = data[15] & 63;
    cell->retransmissions = retransmissions[data[16] >> 6];
    cell->tx_integer = data[16] >> 2 & 15;
    cell->barred = data[16] >> 1 & 1;
    return 1;
}

// 3GPP TS 45.002 section 6.5.2 and 6.5.3, one common control channel.
void cell_paging(const struct cell *cell, unsigned imsi_mod_1000, struct paging *paging)
{
    unsigned blocks = BLOCKS - cell->granted_blocks; // at least 2
    unsigned group = imsi_mod_1000 % (blocks * cell->multiframes);
    paging->multiframes = cell->multiframes;
    paging->multiframe = group / blocks;
    paging->block = cell->granted_blocks + group % blocks;
}
