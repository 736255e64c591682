#include "rogue.h"

#define INTID_RADIO (32 + 48)
#define HYPERFRAME 2715648U
#define COMMIT_TX (1U << 31)
#define COMMIT_RX (1U << 30)
#define BURST (148U * 48U)
#define BLOCK_WORDS 10

void tune(uint32_t khz, uint32_t quarter_dbm)
{
    out(TX_FREQUENCY, khz);
    out(PA_LEVEL, quarter_dbm);
}

void commit(uint32_t frame)
{
    for (unsigned i = 0; i < BLOCK_WORDS; i++)
        out(TX_FIFO, 0x2b2b2b2b);
    out(COMMIT, COMMIT_TX | (frame & 0x3fffff));
}

void exception(uint64_t vector, struct frame *frame)
{
    (void)frame;
    if (vector != VECTOR_IRQ)
        power_off();
    unsigned intid = gic_acknowledge();
    if (intid == INTID_RADIO) {
        uint32_t status = mmio_read(RADIO + INT_STATUS);
        out(INT_STATUS, status);
        while (mmio_read(RADIO + FIFO_STATUS) & 0xff)
            mmio_read(RADIO + RX_FIFO);
        if (status & 1) {
            uint32_t next = (mmio_read(RADIO + FRAME) + 1) % HYPERFRAME;
            out(RX_FREQUENCY, 947400);
            out(COMMIT, COMMIT_RX | next);
            frame_begins(next);
        }
    }
    if (intid < INTID_SPURIOUS)
        gic_end(intid);
}

int main(void)
{
    gic_start();
    gic_enable(INTID_RADIO);
    out(RX_WINDOW, BURST << 16);
    out(TX_WINDOW, BURST << 16 | 3 * SLOT);
    out(PA_RAMP, 1000);
    out(INT_ENABLE, 1 | 4);
    irq_enable();
    for (;;)
        wait_for_interrupt();
}
