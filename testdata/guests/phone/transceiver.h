// The transceiver's registers; programmed a frame ahead, latched by COMMIT.
#ifndef TRANSCEIVER_H
#define TRANSCEIVER_H

#include "board.h"

#define RADIO_BASE 0x0b000000UL
#define INTID_RADIO (32 + 48)

enum { RADIO_FRAME = 0x10, RADIO_FRAME_TIME = 0x14, RADIO_INT_ENABLE = 0x18, RADIO_INT_STATUS = 0x1c, RADIO_TX_FREQUENCY = 0x20,
       RADIO_RX_FREQUENCY = 0x24, RADIO_PA_LEVEL = 0x28, RADIO_PA_RAMP = 0x2c, RADIO_COMMIT = 0x30, RADIO_RX_WINDOW = 0x34,
       RADIO_TX_WINDOW = 0x38, RADIO_TIMING_ADVANCE = 0x3c, RADIO_FIFO_STATUS = 0x50, RADIO_RX_FIFO = 0x54, RADIO_TX_FIFO = 0x58,
       RADIO_RX_LEVEL = 0x68 };
enum { RADIO_INT_FRAME = 1, RADIO_INT_RX = 4, RADIO_INT_LATE = 16, RADIO_INT_UNLOCK = 32, RADIO_INT_GUARD = 64 };

#define RADIO_COMMIT_TX (1U << 31)
#define RADIO_COMMIT_RX (1U << 30)
#define RADIO_BLOCK_WORDS 10
#define HYPERFRAME 2715648U
#define SYMBOL 48U
#define SLOT 7500U

static inline uint32_t radio_read(unsigned offset)
{
    return mmio_read(RADIO_BASE + offset);
}

static inline void radio_write(unsigned offset, uint32_t value)
{
    mmio_write(RADIO_BASE + offset, value);
}

#endif
