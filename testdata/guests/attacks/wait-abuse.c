// WFI and WFE that return at once, SEV to everybody, and two CPUs that wake each other.
#include "attack.h"

void second(void)
{
    for (;;)
        __asm__ volatile("sevl\n\twfe\n\tsev\n\twfe");
}

void attack(void)
{
    start_second();
    gic_enable(INTID_VIRTUAL_TIMER);
    write_sysreg(cntv_cval_el0, 0);
    write_sysreg(cntv_ctl_el0, 1);
    for (unsigned i = 0; i < 1000; i++)
        __asm__ volatile("wfi\n\tsev\n\twfe\n\tyield\n\tsevl\n\twfe");
}
