// Hypercalls at random: any function, with arguments that are now near what is right, now anything.
#include "attack.h"

static uint64_t argument(void)
{
    static const uint64_t near[] = {0, 1, 2, 3, 8, PAGE, RAM, RAM_END, RAM_END - 8, RADIO_MMIO, UART_BASE, SHARED, -1UL, 1UL << 63, 1UL << 40};
    uint64_t kind = chance();
    return kind % 4 == 0 ? chance() : near[(kind >> 8) % (sizeof near / sizeof near[0])] + (kind % 4 == 1 ? chance() % 16 : 0);
}

void attack(void)
{
    static uint8_t room[4096] __attribute__((aligned(16)));
    for (unsigned i = 0; i < 500; i++) {
        unsigned function = chance() % (CALLS + 2);
        uint64_t first = argument();
        // What prints would hide a report, and where a message goes to is one's own room, not one's own code.
        if (function == CONSOLE_PUTC || function == CONSOLE_WRITE)
            continue;
        if (function == MESSAGE_RECEIVE)
            first = (uint64_t)room;
        int64_t result = hvc((chance() & 1 ? HYPERCALL32(function) : HYPERCALL64(function)), first, argument(), argument(), argument());
        if (function >= CALLS)
            check("function that is none", result, NOT_SUPPORTED);
        if (function == PARTITION_SELF)
            check("self", result, USER);
    }
}
