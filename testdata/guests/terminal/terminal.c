// A terminal in the user partition: what is typed on its console goes to the modem, and what the modem says is shown.
#include "board.h"

// The second serial port that hvsh gives a partition.
#define MODEM_BASE 0x0b000000UL
#define INTID_MODEM (32 + 48)
#define QUEUE 1024U // typed and not yet sent: a power of two

enum { DR = 0x00, FR = 0x18, LCRH = 0x2c, CR = 0x30, IMSC = 0x38, ICR = 0x44 };
enum { FR_RXFE = 1 << 4, FR_TXFF = 1 << 5, LCRH_FIFO_8_BITS = 0x70, CR_TX_RX_ON = 0x301, INT_RX_OR_TIMEOUT = 0x50, INT_TX = 0x20 };

static char queue[QUEUE];
static unsigned in, out;

static uint32_t modem(unsigned offset)
{
    return mmio_read(MODEM_BASE + offset);
}

static void modem_write(unsigned offset, uint32_t value)
{
    mmio_write(MODEM_BASE + offset, value);
}

static void pass_on(void)
{
    modem_write(ICR, INT_TX);
    for (int c = uart_read(); c >= 0; c = uart_read())
        if (in - out < QUEUE)
            queue[in++ % QUEUE] = c == '\n' ? '\r' : c;
    while (in != out && !(modem(FR) & FR_TXFF))
        modem_write(DR, (uint8_t)queue[out++ % QUEUE]);
    while (!(modem(FR) & FR_RXFE))
        put_char(modem(DR));
    modem_write(IMSC, INT_RX_OR_TIMEOUT | (in != out ? INT_TX : 0));
}

void exception(uint64_t vector, struct frame *frame)
{
    if (vector != VECTOR_IRQ) {
        put_text("terminal: fault, esr ");
        put_hex(read_sysreg(esr_el1));
        put_text(" pc ");
        put_hex(frame->pc);
        put_char('\n');
        power_off();
    }
    unsigned intid = gic_acknowledge();
    pass_on();
    if (intid < INTID_SPURIOUS)
        gic_end(intid);
}

int main(void)
{
    uart_start();
    gic_start();
    uart_interrupts();
    modem_write(CR, 0);
    modem_write(LCRH, LCRH_FIFO_8_BITS);
    modem_write(CR, CR_TX_RX_ON);
    gic_enable(INTID_MODEM);
    put_text("terminal\n");
    pass_on();
    irq_enable();
    for (;;)
        wait_for_interrupt();
}
