// A ring in shared memory whose head and tail lie: more requests than it holds, a tail that runs away, both at once.
#include "attack.h"

struct ring {
    volatile uint32_t head, tail, slots[8];
    volatile uint64_t served, refused;
};

static void ring_bell(void)
{
    ask('R', 0, 0);
    while (!call(DOORBELL_TAKE, 0, 0, 0, 0))
        ;
}

void attack(void)
{
    static const uint32_t lies[] = {9, 0x7fffffff, 0x80000000, 0xffffffff};
    borrow();
    struct ring *ring = (struct ring *)SHARED;
    for (unsigned i = 0; i < sizeof lies / sizeof lies[0]; i++) {
        uint64_t refused = ring->refused;
        uint64_t served = ring->served;
        ring->head = ring->tail + lies[i];
        ring_bell();
        check("lies that were found out", ring->refused, refused + 1);
        check("requests that were served", ring->served, served);
        check("requests that are left", ring->head - ring->tail, 0);
    }
    give_back();
}
