// Layer 1: which frames are listened to and sent in, committed a frame ahead by the interrupt handler (3GPP TS 45.002).
#ifndef LAYER1_H
#define LAYER1_H

#include "transceiver.h"

#define L1_DATA 23

// A block as the transceiver moves it: GSMTAP header, data, padding.
struct block {
    uint8_t version, words, type, slot;
    uint8_t arfcn[2];
    int8_t dbm, snr;
    uint8_t frame[4];
    uint8_t channel, antenna, sub_slot, reserved;
    uint8_t data[L1_DATA];
    uint8_t padding;
};
enum { CHANNEL_BCCH = 1, CHANNEL_CCCH = 2, CHANNEL_RACH = 3, CHANNEL_AGCH = 4, CHANNEL_PCH = 5, CHANNEL_SDCCH8 = 8, CHANNEL_ACCH = 0x80 };

// Where the pages of one mobile are: a block of each so manieth multiframe.
struct paging {
    unsigned block, multiframe, multiframes;
};

struct dedicated {
    unsigned arfcn, slot, sub_slot, advance, level; // level in quarters of a dBm
};

void l1_start(void);
void l1_interrupt(void);
uint64_t l1_frames(void);

void l1_off(void);
void l1_measure(void);
void l1_listen(unsigned arfcn);                                    // to the broadcast and all of the common control channel
void l1_camp(unsigned arfcn, const struct paging *paging);         // to the broadcast and this mobile's pages
void l1_access(unsigned reference, unsigned wait, unsigned level); // one access burst after so many frames; all of CCCH is heard
int l1_accessed(uint32_t *frame);                                  // once it is committed: for which frame
void l1_dedicate(const struct dedicated *channel);
void l1_set_power(unsigned level, unsigned advance);
int l1_dbm(void); // of the serving cell

int l1_receive(struct block *block);
int l1_may_send(int sacch);
void l1_send(int sacch, const uint8_t data[L1_DATA]);

// For those who program frames in the handler.
void l1_commit_reception(uint32_t frame, uint32_t khz, unsigned begin, unsigned length);

#endif
