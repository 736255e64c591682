// Interrupt controllers of others, where they are in the machine, and redistributors of CPUs that one does not have.
#include "attack.h"

void attack(void)
{
    mmu_start();
    for (uint64_t n = 2; n < 8; n++) {
        try_load(GICR_BASE + n * 0x20000);
        check_fault("redistributor", DATA_ABORT, EXTERNAL);
        try_store(GICR_BASE + n * 0x20000 + 0x10100, -1UL);
        check_fault("redistributor", DATA_ABORT, EXTERNAL);
    }
    for (uint64_t n = 0; n < PARTITIONS + 1; n++) {
        uint64_t at = map(0, 0x8000000000UL + n * 0x10000, DEVICE_PAGE);
        try_load(at);
        check_fault("interface", DATA_ABORT, EXTERNAL);
        try_store(at, 1);
        check_fault("interface", DATA_ABORT, EXTERNAL);
    }
    for (uint64_t at = 0x08020000; at < 0x080a0000; at += 0x10000) {
        try_load(at);
        check_fault("frame of the controller", DATA_ABORT, EXTERNAL);
    }
}
