// More offers than one may have open, of one page and of many, to use up what the hypervisor remembers.
#include "attack.h"

static uint64_t page[PAGE / 8] __attribute__((aligned(PAGE)));
static int64_t offers[80];

void attack(void)
{
    unsigned refused = 0;
    for (unsigned i = 0; i < 80; i++) {
        offers[i] = call(MEMORY_SHARE, (uint64_t)page, PAGE, PEER, 3);
        refused += offers[i] == NO_SPACE;
    }
    check("offers that found no room", refused, 80 - 64);
    for (unsigned i = 0; i < 80; i++)
        if (offers[i] > 0)
            check("withdrawing", call(MEMORY_RELINQUISH, offers[i], 0, 0, 0), SUCCESS);
}
