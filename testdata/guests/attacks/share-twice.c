// What was accepted is accepted again, what others were offered too, and what was only lent is lent on.
#include "attack.h"

void attack(void)
{
    borrow();
    check("accepting again", call(MEMORY_ACCEPT, handles[0], SHARED + 16 * PAGE, 0, 0), DENIED);
    check("accepting where something is", call(MEMORY_ACCEPT, handles[1], SHARED, 0, 0), DENIED);
    check("lending on", call(MEMORY_SHARE, SHARED, PAGE, PEER, 3), DENIED);
    check("lending on what may only be read", call(MEMORY_SHARE, READ_ONLY, PAGE, PEER, 3), DENIED);
    check("a handle that is not there yet", call(MEMORY_ACCEPT, handles[1] + 1, SHARED + 16 * PAGE, 0, 0), INVALID_PARAMETER);
    static uint64_t page[PAGE / 8] __attribute__((aligned(PAGE)));
    int64_t own = call(MEMORY_SHARE, (uint64_t)page, PAGE, PEER, 1);
    check("accepting one's own offer", call(MEMORY_ACCEPT, own, SHARED + 16 * PAGE, 0, 0), DENIED);
    check("withdrawing it", call(MEMORY_RELINQUISH, own, 0, 0, 0), SUCCESS);
    check("withdrawing it again", call(MEMORY_RELINQUISH, own, 0, 0, 0), INVALID_PARAMETER);
    give_back();
}
