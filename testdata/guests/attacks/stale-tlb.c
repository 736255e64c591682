// A page that was given back is used on, by translations that are still in the TLB: nothing invalidates them but the hypervisor.
#include "attack.h"

void attack(void)
{
    mmu_start();
    borrow();
    uint64_t at = map(0, SHARED, MEMORY_PAGE);
    volatile uint64_t *page = (volatile uint64_t *)at;
    *page = *page;
    uint64_t value = *page;
    give_back();
    check("load by a stale translation", try_load(at), 0);
    check_fault("load by a stale translation", DATA_ABORT, EXTERNAL);
    try_store(at, ~value);
    check_fault("store by a stale translation", DATA_ABORT, EXTERNAL);
    try_load(SHARED);
    check_fault("load by a stale block", DATA_ABORT, EXTERNAL);
    try_load(READ_ONLY);
    check_fault("load of the other page", DATA_ABORT, EXTERNAL);
}
