// Timers set to the past and to the end of time, again and again, and an event stream as fast as there is one.
#include "attack.h"

void attack(void)
{
    static const uint64_t values[] = {0, -1UL, 1UL << 63, 1, (1UL << 63) - 1};
    gic_enable(INTID_VIRTUAL_TIMER);
    gic_enable(30);
    write_sysreg(cntkctl_el1, 0x304);
    for (unsigned i = 0; i < 500; i++) {
        write_sysreg(cntv_cval_el0, values[i % 5]);
        write_sysreg(cntp_cval_el0, values[(i + 1) % 5]);
        write_sysreg(cntv_ctl_el0, 1);
        write_sysreg(cntp_ctl_el0, 1);
        write_sysreg(cntv_tval_el0, values[(i + 2) % 5]);
        write_sysreg(cntp_tval_el0, read_sysreg(cntvct_el0));
        __asm__ volatile("wfe");
    }
    write_sysreg(cntv_ctl_el0, 0);
    write_sysreg(cntp_ctl_el0, 0);
}
