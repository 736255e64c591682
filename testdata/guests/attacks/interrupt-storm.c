// A timer that has always expired, with a handler that never stops it: interrupts and nothing else.
#include "attack.h"

void attack(void)
{
    gic_enable(INTID_VIRTUAL_TIMER);
    write_sysreg(cntv_cval_el0, 0);
    write_sysreg(cntv_ctl_el0, 1);
    put_text("refused\n");
    irq_enable();
    for (;;)
        __asm__ volatile("nop");
}
