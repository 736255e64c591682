// Intermediate addresses beyond the 40 bits of stage 2, up to the 44 of stage 1, and beyond these; none may wrap around.
#include "attack.h"

void attack(void)
{
    mmu_start();
    for (unsigned bit = 40; bit < 44; bit++) {
        static const uint64_t targets[] = {RAM, RADIO_MMIO, 0};
        for (unsigned i = 0; i < 3; i++) {
            uint64_t at = map(0, 1UL << bit | targets[i], MEMORY_PAGE);
            try_load(at);
            check_fault("load beyond 40 bits", DATA_ABORT, EXTERNAL);
            try_store(at, 0);
            check_fault("store beyond 40 bits", DATA_ABORT, EXTERNAL);
        }
    }
    for (unsigned bit = 44; bit < 48; bit++) {
        try_load(map(0, 1UL << bit | RAM, MEMORY_PAGE));
        check_fault("load beyond 44 bits", DATA_ABORT, ADDRESS_SIZE);
    }
    mmu(0);
    for (unsigned bit = 40; bit < 64; bit++) {
        try_load(1UL << bit | RAM);
        check_fault("load with the MMU off", DATA_ABORT, bit < 44 ? EXTERNAL : ADDRESS_SIZE);
    }
}
