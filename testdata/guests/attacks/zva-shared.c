// DC ZVA on shared pages: not on one that may only be read, and no byte beyond the block on the other.
#include "attack.h"

void attack(void)
{
    mmu_start();
    borrow();
    for (uint64_t at = READ_ONLY; at < READ_ONLY + PAGE; at += 64) {
        attempt("dc zva, %0", "r"(at));
        check_fault("DC ZVA on a page that may only be read", DATA_ABORT, EXTERNAL);
        attempt("dc ivac, %0", "r"(at));
        check_fault("DC IVAC there, which needs permission to write", DATA_ABORT, EXTERNAL);
        check("the page", *(volatile uint64_t *)at, READ_ONLY_PATTERN);
    }
    attempt("dc zva, %0", "r"(SHARED + PAGE - 64));
    check_no_fault("DC ZVA on a page that may be written");
    check("the page behind", *(volatile uint64_t *)READ_ONLY, READ_ONLY_PATTERN);
    attempt("dc zva, %0", "r"(RADIO_MMIO));
    check_fault("DC ZVA on the radio", DATA_ABORT, NO_STATUS);
    attempt("dc zva, %0", "r"(RAM_END));
    check_fault("DC ZVA behind memory", DATA_ABORT, EXTERNAL);
    give_back();
}
