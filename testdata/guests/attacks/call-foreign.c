// Hypercalls that name partitions which do not exist, the caller itself, or one that has nothing to do with it.
#include "attack.h"

void attack(void)
{
    static const uint64_t none[] = {PARTITIONS, 255, 0x7fffffff, 1UL << 32, 1UL << 32 | PEER, 1UL << 63, -1UL, USER};
    static uint64_t page[PAGE / 8] __attribute__((aligned(PAGE)));
    for (unsigned i = 0; i < sizeof none / sizeof none[0]; i++) {
        check("doorbell", call(DOORBELL, none[i], 0, 0, 0), INVALID_PARAMETER);
        check("message", call(MESSAGE_SEND, none[i], (uint64_t)page, 8, 0), INVALID_PARAMETER);
        check("share", call(MEMORY_SHARE, (uint64_t)page, PAGE, none[i], 3), INVALID_PARAMETER);
        if (none[i] != USER)
            check("state", call(PARTITION_STATE, none[i], 0, 0, 0), INVALID_PARAMETER);
    }
    check("message to the radio, which takes none", call(MESSAGE_SEND, RADIO, (uint64_t)page, 8, 0), DENIED);
    check("memory for the radio, which takes none", call(MEMORY_SHARE, (uint64_t)page, PAGE, RADIO, 3), DENIED);
}
