// What patched firmware has in common: it camps as lawful firmware does, and does at each frame what frame_begins() says.
#ifndef ROGUE_H
#define ROGUE_H

#include "board.h"

#define RADIO 0x0b000000UL
#define SLOT 7500U
#define LAWFUL 902400
#define FOREIGN 826000
#define FULL_POWER (33 * 4)

enum { FRAME = 0x10, INT_ENABLE = 0x18, INT_STATUS = 0x1c, TX_FREQUENCY = 0x20, RX_FREQUENCY = 0x24, PA_LEVEL = 0x28, PA_RAMP = 0x2c,
       COMMIT = 0x30, RX_WINDOW = 0x34, TX_WINDOW = 0x38, MODE = 0x4c, FIFO_STATUS = 0x50, RX_FIFO = 0x54, TX_FIFO = 0x58, TX_BANDWIDTH = 0x5c };

// A frame begins, and this is the number of the next.
void frame_begins(uint32_t next);

static inline void out(unsigned offset, uint32_t value)
{
    mmio_write(RADIO + offset, value);
}

void tune(uint32_t khz, uint32_t quarter_dbm);
// Commits an emission with a block of data.
void commit(uint32_t frame);

#endif
