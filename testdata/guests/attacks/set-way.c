// Cache maintenance by set and way over all levels: an invalidation must not bring back what memory held before.
#include "attack.h"

static volatile uint64_t own[PAGE / 8];

void attack(void)
{
    for (unsigned i = 0; i < PAGE / 8; i++)
        own[i] = i;
    for (uint64_t level = 0; level < 3; level++)
        for (uint64_t set = 0; set < 64; set++)
            for (uint64_t way = 0; way < 4; way++) {
                uint64_t which = way << 30 | set << 6 | level << 1;
                attempt("dc isw, %0", "r"(which));
                check_no_fault("DC ISW");
                attempt("dc csw, %0\n\tdc cisw, %0", "r"(which));
                check_no_fault("DC CISW");
            }
    attempt("ic iallu\n\tic ialluis\n\tdsb sy", "r"(0));
    for (unsigned i = 0; i < PAGE / 8; i++)
        check("memory", own[i], i);
}
