// The performance monitor as a clock of others: nothing of EL2 is counted, nor time in which others have the CPU.
#include "attack.h"

void attack(void)
{
    write_sysreg(pmccfiltr_el0, 1UL << 27); // count EL2 too
    write_sysreg(pmcntenset_el0, 1UL << 31);
    write_sysreg(pmcr_el0, 1 | 4 | 1 << 6);
    attempt("msr mdcr_el2, %0", "r"(0UL));
    check_fault("MDCR_EL2", UNDEFINED, NO_STATUS);
    uint64_t cycles = read_sysreg(pmccntr_el0);
    uint64_t ticks = read_sysreg(cntvct_el0);
    // Longer than a frame, so that the radio ran meanwhile.
    while (read_sysreg(cntvct_el0) - ticks < 62500 * 6)
        ;
    cycles = read_sysreg(pmccntr_el0) - cycles;
    ticks = read_sysreg(cntvct_el0) - ticks;
    if (cycles * 62500 >= ticks * 10000)
        breach("cycles counted while others ran", cycles, ticks * 100 / 625);
}
