// The contiguous hint over pages that are not contiguous: the neighbours of a page of one's own are the radio's.
#include "attack.h"

static uint64_t own[PAGE / 8] __attribute__((aligned(PAGE)));

void attack(void)
{
    mmu_start();
    own[0] = 0x2222;
    for (unsigned i = 0; i < 16; i++)
        level3[i] = (i == 5 ? (uint64_t)own : RADIO_MMIO + i * PAGE) | MEMORY_PAGE | CONTIGUOUS;
    tlb_flush();
    for (unsigned i = 0; i < 16; i++) {
        uint64_t at = WINDOW + i * PAGE;
        check("own page", try_load(WINDOW + 5 * PAGE), 0x2222);
        try_load(at);
        if (i != 5)
            check_fault("load of a neighbour", DATA_ABORT, EXTERNAL);
        try_store(at, 0x2222);
        if (i != 5)
            check_fault("store to a neighbour", DATA_ABORT, EXTERNAL);
    }
}
