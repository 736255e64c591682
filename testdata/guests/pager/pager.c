// A pager: keeps what comes over its UART, line by line, and counts the TDMA frames of its transceiver. It has a bug, which
// the README goes after: the third line of every three is kept behind the last slot, where the network's number is.
#include "board.h"

#include <stddef.h>

#define SLOTS 2
#define LENGTH 8
#define NETWORK 868

#define RADIO_BASE 0x0b000000UL
#define RADIO_INT_ENABLE (RADIO_BASE + 0x18)
#define RADIO_INT_STATUS (RADIO_BASE + 0x1c)
#define RADIO_FRAME 1
#define INTID_RADIO 80

// Looked at from outside, by the names below.
struct {
    char messages[SLOTS][LENGTH];
    uint64_t network;
    uint64_t received;
    uint64_t frames;
} pager __asm__("messages");
__asm__(".globl network, received, frames\n\t.set network, messages + 16\n\t.set received, messages + 24\n\t.set frames, messages + 32");

_Static_assert(offsetof(__typeof__(pager), network) == 16, "as the names say");

static char line[LENGTH];
static unsigned length;

// The bug: there are SLOTS slots, and not one more.
__attribute__((noipa)) static void keep_message(const char *text, unsigned count)
{
    volatile char *slot = pager.messages[pager.received % (SLOTS + 1)];
    for (unsigned i = 0; i < LENGTH; i++)
        slot[i] = i < count ? text[i] : 0;
}

static void receive(void)
{
    for (int c = uart_read(); c >= 0; c = uart_read()) {
        if (c != '\n') {
            if (length < LENGTH)
                line[length++] = c;
            continue;
        }
        keep_message(line, length);
        length = 0;
        pager.received++;
        put_text("kept ");
        put_number(pager.received);
        put_text(" on ");
        put_number(pager.network);
        put_char('\n');
    }
}

void exception(uint64_t vector, struct frame *frame)
{
    if (vector != VECTOR_IRQ) {
        put_text("pager: fault at ");
        put_hex(frame->pc);
        put_char('\n');
        power_off();
    }
    unsigned intid = gic_acknowledge();
    if (intid >= INTID_SPURIOUS)
        return;
    if (intid == INTID_RADIO) {
        mmio_write(RADIO_INT_STATUS, RADIO_FRAME);
        pager.frames++;
    } else if (intid == INTID_UART) {
        receive();
    }
    gic_end(intid);
}

int main(void)
{
    pager.network = NETWORK;
    uart_start();
    gic_start();
    uart_interrupts();
    gic_enable(INTID_RADIO);
    mmio_write(RADIO_INT_ENABLE, RADIO_FRAME);
    irq_enable();
    put_text("ready\n");
    for (;;)
        wait_for_interrupt();
}
