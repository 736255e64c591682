// Stage-1 tables where the attacker has nothing: behind its memory, in another's device, at the end of the address space.
#include "attack.h"

void attack(void)
{
    static const uint64_t places[] = {RAM_END, 0, 0x30000000, 0x7ffff000, 0xffffff000, 0xfffffff000};
    mmu_start();
    for (unsigned i = 0; i < sizeof places / sizeof places[0]; i++) {
        level1[THROUGH_TABLE / GIGABYTE] = places[i] | VALID | TABLE_OR_PAGE;
        tlb_flush();
        try_load(THROUGH_TABLE + 8);
        check_fault("load through a table that is not there", DATA_ABORT, EXTERNAL_ON_WALK);
        try_store(THROUGH_TABLE + (1 << 21), 1);
        check_fault("store through a table that is not there", DATA_ABORT, EXTERNAL_ON_WALK);
    }
}
