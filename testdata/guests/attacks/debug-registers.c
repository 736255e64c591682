// The debug architecture: breakpoints and watchpoints on everybody's code, external halts, the OS locks.
#include "attack.h"

void attack(void)
{
    attempt("msr oslar_el1, xzr\n\tmsr osdlr_el1, xzr\n\tisb", "r"(0));
    attempt("msr dbgbvr0_el1, %0\n\tmsr dbgbcr0_el1, %1", "r"(RAM), "r"(0x1e7UL));
    attempt("msr dbgwvr0_el1, %0\n\tmsr dbgwcr0_el1, %1", "r"(RADIO_MMIO), "r"(0x1fffUL));
    // Higher mode control: breakpoints for EL2.
    attempt("msr dbgbvr1_el1, %0\n\tmsr dbgbcr1_el1, %1", "r"(RAM), "r"(1UL << 13 | 0x1e7UL | 3UL << 14));
    attempt("msr mdcr_el2, %0", "r"(-1UL));
    check_fault("MDCR_EL2", UNDEFINED, NO_STATUS);
    attempt("hlt #0", "r"(0));
    check_fault("HLT", UNDEFINED, NO_STATUS);
    attempt("dcps2", "r"(0));
    check_fault("DCPS2", UNDEFINED, NO_STATUS);
    attempt("dcps3", "r"(0));
    check_fault("DCPS3", UNDEFINED, NO_STATUS);
    attempt("drps", "r"(0));
    check_fault("DRPS", UNDEFINED, NO_STATUS);
    attempt("msr dbgbcr0_el1, xzr\n\tmsr dbgbcr1_el1, xzr\n\tmsr dbgwcr0_el1, xzr", "r"(0));
}
