// A level interrupt that is never acknowledged, so that WFI does not wait, and masks that come and go.
#include "attack.h"

void attack(void)
{
    gic_enable(INTID_VIRTUAL_TIMER);
    write_sysreg(cntv_cval_el0, 0);
    write_sysreg(cntv_ctl_el0, 1);
    for (unsigned i = 0; i < 1000; i++)
        wait_for_interrupt();
    write_sysreg(cntv_ctl_el0, 0);
    write_sysreg(cntv_ctl_el0, 1);
    check("interrupts taken", interrupts, 0);
}
