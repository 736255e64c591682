// Firmware of a radio partition that uses its transceiver: listens to a cell's broadcast, and emits in each eighth frame.
#include "board.h"

#define RADIO 0x0b000000UL
#define INTID_RADIO (32 + 48)

enum { FRAME = 0x10, INT_ENABLE = 0x18, INT_STATUS = 0x1c, TX_FREQUENCY = 0x20, RX_FREQUENCY = 0x24, PA_LEVEL = 0x28, PA_RAMP = 0x2c,
       COMMIT = 0x30, RX_WINDOW = 0x34, TX_WINDOW = 0x38, FIFO_STATUS = 0x50, RX_FIFO = 0x54, TX_FIFO = 0x58 };
enum { INT_FRAME = 1, INT_RX = 4, INT_TX = 8, INT_LATE = 16, INT_UNLOCK = 32, INT_GUARD = 64 };

#define COMMIT_TX (1U << 31)
#define COMMIT_RX (1U << 30)
#define HYPERFRAME 2715648U
#define BLOCK_WORDS 10
#define SLOT 7500U
#define BURST (148U * 48U)

// Set and read from outside, by name.
volatile uint32_t tx_khz = 902400;
volatile uint32_t tx_quarter_dbm = 33 * 4;
volatile uint32_t rx_khz = 947400;
volatile uint64_t frames, sent, refused, late;

static uint32_t in(unsigned offset)
{
    return mmio_read(RADIO + offset);
}

static void out(unsigned offset, uint32_t value)
{
    mmio_write(RADIO + offset, value);
}

// The next frame is programmed at the beginning of this one: reception in slot 0, emission three slots later.
static void frame_begins(void)
{
    uint32_t next = (in(FRAME) + 1) % HYPERFRAME;
    frames++;
    out(RX_FREQUENCY, rx_khz);
    out(COMMIT, COMMIT_RX | next);
    if (next % 8 == 0) {
        out(TX_FREQUENCY, tx_khz);
        out(PA_LEVEL, tx_quarter_dbm);
        for (unsigned i = 0; i < BLOCK_WORDS; i++)
            out(TX_FIFO, i == 0 ? next : 0x2b2b2b2b);
        out(COMMIT, COMMIT_TX | next);
    }
}

// System information type 3 names the network: three digits of the country from byte 21 on.
static void receive(void)
{
    static int heard;
    while (in(FIFO_STATUS) & 0xff) {
        uint32_t block[BLOCK_WORDS];
        for (unsigned i = 0; i < BLOCK_WORDS; i++)
            block[i] = in(RX_FIFO);
        if ((block[4] >> 8 & 0xffff) == 0x1b06 && !heard) {
            uint32_t digits = block[5] >> 8;
            heard = 1;
            put_text("heard ");
            put_number((digits & 15) * 100 + (digits >> 4 & 15) * 10 + (digits >> 8 & 15));
            put_char('\n');
        }
    }
}

void exception(uint64_t vector, struct frame *frame)
{
    if (vector != VECTOR_IRQ) {
        put_text("gsm: fault, pc ");
        put_hex(frame->pc);
        put_char('\n');
        power_off();
    }
    unsigned intid = gic_acknowledge();
    if (intid == INTID_RADIO) {
        uint32_t status = in(INT_STATUS);
        out(INT_STATUS, status);
        sent += (status & (INT_TX | INT_GUARD)) == INT_TX;
        refused += (status & INT_GUARD) != 0;
        late += (status & INT_LATE) != 0;
        if (status & INT_RX)
            receive();
        if (status & INT_FRAME)
            frame_begins();
    }
    if (intid < INTID_SPURIOUS)
        gic_end(intid);
}

int main(void)
{
    uart_start();
    gic_start();
    gic_enable(INTID_RADIO);
    out(RX_WINDOW, BURST << 16);
    out(TX_WINDOW, BURST << 16 | 3 * SLOT);
    out(PA_RAMP, 1000);
    out(INT_ENABLE, INT_FRAME | INT_RX | INT_TX | INT_LATE | INT_UNLOCK | INT_GUARD);
    irq_enable();
    put_text("gsm firmware\n");
    for (;;)
        wait_for_interrupt();
}
