// Translations changed in place, without break-before-make and without TLBI: what is had is the old page or the new one.
#include "attack.h"

static uint64_t own[PAGE / 8] __attribute__((aligned(PAGE)));

void attack(void)
{
    mmu_start();
    own[0] = 0x1111;
    uint64_t at = map(0, (uint64_t)own, MEMORY_PAGE);
    for (unsigned i = 0; i < 64; i++) {
        level3[0] = (i & 1 ? RADIO_MMIO : (uint64_t)own) | MEMORY_PAGE;
        uint64_t value = try_load(at);
        if (fault_esr)
            check_fault("load of the new page", DATA_ABORT, EXTERNAL);
        else
            check("load of the old page", value, 0x1111);
        try_store(at, 0x1111);
        if (fault_esr)
            check_fault("store to the new page", DATA_ABORT, EXTERNAL);
        level1[WINDOW / GIGABYTE] ^= RAM_SIZE; // the table itself goes elsewhere
        try_load(at);
        if (fault_esr)
            check_fault("load through a table that went", DATA_ABORT, EXTERNAL_ON_WALK);
        level1[WINDOW / GIGABYTE] ^= RAM_SIZE;
        tlb_flush();
    }
}
