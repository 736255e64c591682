// Interrupts acknowledged and never ended, with priorities dropped behind the controller's back.
#include "attack.h"

void attack(void)
{
    gic_enable(INTID_VIRTUAL_TIMER);
    write_sysreg(cntv_cval_el0, 0);
    write_sysreg(cntv_ctl_el0, 1);
    for (unsigned i = 0; i < 200; i++) {
        gic_acknowledge();
        attempt("msr s3_0_c12_c11_1, %0", "r"((uint64_t)i)); // DIR of what was not acknowledged
        attempt("msr s3_0_c12_c12_1, %0", "r"((uint64_t)INTID_VIRTUAL_TIMER + i)); // EOI of others
        attempt("msr s3_0_c4_c6_0, %0", "r"((uint64_t)i)); // PMR
        attempt("msr s3_0_c12_c9_0, %0\n\tmsr s3_0_c12_c8_4, %0", "r"(-1UL)); // active priorities
    }
}
