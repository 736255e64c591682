// One CPU gives back a page while the other stores to it: from then on nothing arrives, whatever its TLB holds.
#include "attack.h"

static volatile unsigned stored, faulted;

void second(void)
{
    for (;;) {
        uint64_t before = fault_esr;
        fault_esr = 0;
        *(volatile uint64_t *)(SHARED + 8 * 64) = ++stored;
        if (fault_esr)
            faulted++;
        else
            fault_esr = before;
    }
}

void attack(void)
{
    borrow();
    start_second();
    unsigned from = stored;
    while (stored - from < 10)
        ;
    give_back();
    check("giving back again", call(MEMORY_RELINQUISH, handles[0], 0, 0, 0), INVALID_PARAMETER);
    from = faulted;
    unsigned since = stored;
    while (stored - since < 20)
        ;
    if (faulted - from + 1 < stored - since)
        breach("stores that faulted", faulted - from, stored - since);
}
