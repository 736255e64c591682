// Memory behind the attacker's own: the radio's and the peer's is somewhere in the machine.
#include "attack.h"

void attack(void)
{
    mmu_start();
    for (uint64_t at = RAM_END; at < RAM + (128UL << 20); at += 0x80000) {
        try_load(at);
        check_fault("load", DATA_ABORT, EXTERNAL);
        try_store(at, 0);
        check_fault("store", DATA_ABORT, EXTERNAL);
        check("address", fault_far, at);
    }
    for (uint64_t at = 0; at < RAM; at += 0x1000000)
        if (at != 0x08000000 && at != 0x09000000 && at != 0x0a000000) {
            try_load(at);
            check_fault("load below RAM", DATA_ABORT, EXTERNAL);
        }
    try_store(RAM_END - 4, 0);
    check_fault("store over the edge", DATA_ABORT, NO_STATUS);
}
