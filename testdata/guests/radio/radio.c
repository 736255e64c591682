// Firmware of a radio partition: a beat on every TDMA frame, and answers on its UART.
#include "board.h"

#define STAMPS 64

// Read from outside, by name: how often it beat, and the virtual counter at the last beats (the newest at beats - 1).
volatile uint64_t beats;
volatile uint64_t stamps[STAMPS];
// Counter value that beat 0 would have had; beat n is due at n * 60/13 ms behind it.
volatile uint64_t first_frame;

// A frame is 60/13 ms. Each beat is computed from the first, so that rounding never adds up.
static uint64_t due(uint64_t beat)
{
    return first_frame + beat * 60 * read_sysreg(cntfrq_el0) / 13000;
}

static void beat(void)
{
    stamps[beats % STAMPS] = read_sysreg(cntvct_el0);
    beats++;
    write_sysreg(cntv_cval_el0, due(beats + 1));
}

// Counts how much of "ping" the bytes so far spell.
static void receive(void)
{
    static unsigned matched;
    static const char ping[] = "ping";
    for (int c = uart_read(); c >= 0; c = uart_read()) {
        matched = c == ping[matched] ? matched + 1 : c == ping[0];
        if (matched == sizeof ping - 1) {
            put_text("pong ");
            put_number(beats);
            put_char('\n');
            matched = 0;
        }
    }
}

void exception(uint64_t vector, struct frame *frame)
{
    if (vector != VECTOR_IRQ) {
        put_text("radio: fault, esr ");
        put_hex(read_sysreg(esr_el1));
        put_text(" far ");
        put_hex(read_sysreg(far_el1));
        put_text(" pc ");
        put_hex(frame->pc);
        put_char('\n');
        power_off();
    }
    unsigned intid = gic_acknowledge();
    if (intid >= INTID_SPURIOUS)
        return;
    if (intid == INTID_VIRTUAL_TIMER)
        beat();
    else if (intid == INTID_UART)
        receive();
    gic_end(intid);
}

int main(void)
{
    uart_start();
    gic_start();
    uart_interrupts();
    gic_enable(INTID_VIRTUAL_TIMER);
    first_frame = read_sysreg(cntvct_el0);
    write_sysreg(cntv_cval_el0, due(1));
    write_sysreg(cntv_ctl_el0, 1);
    irq_enable();
    put_text("camped on 868\n");
    for (;;)
        wait_for_interrupt();
}
