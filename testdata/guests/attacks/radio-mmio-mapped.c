// The radio's registers mapped by the attacker's own stage 1, as device and as memory, under every kind of access.
#include "attack.h"

static void touch(uint64_t at)
{
    try_load(at);
    check_fault("load", DATA_ABORT, EXTERNAL);
    try_store(at, ~0UL);
    check_fault("store", DATA_ABORT, EXTERNAL);
    attempt("ldp x0, x1, [%0]", "r"(at));
    check_fault("load of a pair", DATA_ABORT, EXTERNAL);
    attempt("ldxr x0, [%0]", "r"(at));
    check_fault("exclusive load", DATA_ABORT, EXTERNAL);
    attempt("ldar w0, [%0]", "r"(at));
    check_fault("acquiring load", DATA_ABORT, EXTERNAL);
    attempt("stlr wzr, [%0]", "r"(at));
    check_fault("releasing store", DATA_ABORT, EXTERNAL);
    attempt("dc civac, %0", "r"(at));
    check_fault("cache maintenance", DATA_ABORT, EXTERNAL);
    try_execute(at);
    check_fault("execution", INSTRUCTION_ABORT, EXTERNAL);
}

void attack(void)
{
    mmu_start();
    for (uint64_t offset = 0; offset < PAGE; offset += 0x40) {
        touch(map(0, RADIO_MMIO + offset, MEMORY_PAGE));
        touch(map(0, RADIO_MMIO + offset, DEVICE_PAGE));
        touch(RADIO_MMIO + offset);
    }
}
