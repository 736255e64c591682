// AT instructions as an oracle about foreign memory: stage 1 answers, the second stage tells nothing; AT S12 is EL2's.
#include "attack.h"

void attack(void)
{
    mmu_start();
    uint64_t at = map(0, RADIO_MMIO, DEVICE_PAGE);
    attempt("at s1e1r, %0\n\tisb", "r"(at));
    check_no_fault("AT S1E1R");
    check("what stage 1 says itself", read_sysreg(par_el1) & 0xfffffffff001UL, RADIO_MMIO);
    attempt("at s1e1w, %0\n\tisb", "r"(at));
    check("what stage 1 says itself", read_sysreg(par_el1) & 0xfffffffff001UL, RADIO_MMIO);
    attempt("at s12e1r, %0", "r"(at));
    check_fault("AT S12E1R", UNDEFINED, NO_STATUS);
    attempt("at s12e0w, %0", "r"(at));
    check_fault("AT S12E0W", UNDEFINED, NO_STATUS);
    attempt("at s1e2r, %0", "r"(at));
    check_fault("AT S1E2R", UNDEFINED, NO_STATUS);
}
