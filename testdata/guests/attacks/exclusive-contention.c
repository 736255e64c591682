// Exclusive accesses to a page that the peer uses, over and over, to keep it from its own.
#include "attack.h"

void attack(void)
{
    borrow();
    for (unsigned i = 0; i < 2000; i++) {
        uint64_t value;
        uint32_t failed;
        __asm__ volatile("ldaxr %0, [%2]\n\tadd %0, %0, #1\n\tstlxr %w1, %0, [%2]" : "=&r"(value), "=&r"(failed)
                         : "r"(SHARED + 64 + i % 64 * 8) : "memory");
        attempt("ldaxr x0, [%0]", "r"(READ_ONLY));
        check_no_fault("exclusive load of a page that may be read");
    }
    ask('R', 0, 0);
    while (!call(DOORBELL_TAKE, 0, 0, 0, 0))
        ;
    give_back();
}
