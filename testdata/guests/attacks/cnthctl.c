// What EL2 says of the timers: the controls of access, the virtual offset and its own timers; and the frequency, which is a note.
#include "attack.h"

void attack(void)
{
    attempt("msr cnthctl_el2, %0", "r"(-1UL));
    check_fault("CNTHCTL_EL2", UNDEFINED, NO_STATUS);
    attempt("msr cntvoff_el2, %0", "r"(1UL << 40));
    check_fault("CNTVOFF_EL2", UNDEFINED, NO_STATUS);
    attempt("msr cnthp_cval_el2, xzr", "r"(0));
    check_fault("CNTHP_CVAL_EL2", UNDEFINED, NO_STATUS);
    attempt("msr cnthp_ctl_el2, %0", "r"(1UL));
    check_fault("CNTHP_CTL_EL2", UNDEFINED, NO_STATUS);
    attempt("msr s3_7_c14_c2_1, %0", "r"(1UL));
    check_fault("CNTPS_CTL_EL1", UNDEFINED, NO_STATUS);
    write_sysreg(cntfrq_el0, 1); // its own copy, which clocks nothing
    uint64_t before = read_sysreg(cntvct_el0);
    write_sysreg(cntp_cval_el0, before);
    write_sysreg(cntp_ctl_el0, 3);
    if (read_sysreg(cntvct_el0) < before)
        breach("counter that goes back", read_sysreg(cntvct_el0), before);
}
