// A phone's radio firmware: the protocols towards the network below, a modem towards the user above.
#include "at.h"
#include "at_parse.h"
#include "call.h"
#include "clock.h"
#include "console.h"
#include "inbox.h"
#include "layer1.h"
#include "line.h"
#include "mm.h"
#include "rr.h"
#include "sms.h"

static volatile int happened;

void exception(uint64_t vector, struct frame *frame)
{
    if (vector != VECTOR_IRQ) {
        console("fault, syndrome %X, address %X, at %X", (unsigned)read_sysreg(esr_el1), (unsigned)read_sysreg(far_el1), (unsigned)frame->pc);
        power_off();
    }
    unsigned intid = gic_acknowledge();
    if (intid == INTID_RADIO)
        l1_interrupt();
    if (intid == INTID_RADIO || intid == INTID_LINE)
        line_interrupt();
    happened = 1;
    if (intid < INTID_SPURIOUS)
        gic_end(intid);
}

// The interrupt that ends the wait is taken behind it.
static void wait(void)
{
    irq_disable();
    if (!happened)
        wait_for_interrupt();
    happened = 0;
    irq_enable();
}

int main(void)
{
    uart_start();
    gic_start();
    line_start();
    l1_start();
    inbox_start();
    at_start();
    gic_enable(INTID_RADIO);
    gic_enable(INTID_LINE);
    irq_enable();
    console("phone firmware");
    mm_start();
    for (;;) {
        rr_poll();
        mm_poll();
        call_poll();
        sms_poll();
        at_poll();
        if (!line_poll())
            wait();
    }
}
