// Jumps to where others have their code, to devices, and to addresses that are none.
#include "attack.h"

void attack(void)
{
    static const uint64_t places[] = {RADIO_MMIO, RADIO_MMIO + 0x30, RAM_END, RAM_END + PAGE, 0, 0x10000000, 1UL << 40, 0xfffffff000};
    for (unsigned i = 0; i < sizeof places / sizeof places[0]; i++) {
        try_execute(places[i]);
        check_fault("fetch", INSTRUCTION_ABORT, EXTERNAL);
        check("address", fault_far, places[i]);
    }
    try_execute(1UL << 45);
    check_fault("fetch beyond physical addresses", INSTRUCTION_ABORT, ADDRESS_SIZE);
}
