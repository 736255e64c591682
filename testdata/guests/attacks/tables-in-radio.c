// Stage-1 tables in the radio's registers, so that walks read them, with the top level there or the next.
#include "attack.h"

void attack(void)
{
    mmu_start();
    level1[THROUGH_TABLE / GIGABYTE] = RADIO_MMIO | VALID | TABLE_OR_PAGE;
    tlb_flush();
    for (uint64_t entry = 0; entry < 32; entry++) {
        try_load(THROUGH_TABLE + (entry << 21));
        check_fault("load through a table in the radio", DATA_ABORT, EXTERNAL_ON_WALK);
        try_execute(THROUGH_TABLE + (entry << 21));
        check_fault("fetch through a table in the radio", INSTRUCTION_ABORT, EXTERNAL_ON_WALK);
        attempt("at s1e1r, %0", "r"(THROUGH_TABLE + (entry << 21)));
        check("translation that was asked for is none", fault_esr ? 1 : read_sysreg(par_el1) & 1, 1);
    }
    mmu(0);
    write_sysreg(ttbr1_el1, RADIO_MMIO);
    write_sysreg(tcr_el1, (read_sysreg(tcr_el1) & ~(1UL << 23)) | 25 << 16 | 2UL << 30);
    mmu(1);
    try_load(0xffffff8000000000UL);
    check_fault("load with TTBR1 in the radio", DATA_ABORT, EXTERNAL_ON_WALK);
    mmu(0);
}
