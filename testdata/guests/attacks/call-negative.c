// Negative lengths and addresses, and sums of both that are positive again.
#include "attack.h"

void attack(void)
{
    static const uint64_t lengths[] = {0, -1UL, -8UL, 1UL << 63, (1UL << 63) - 1, 0xffffffff, 0x80000000, 4097};
    for (unsigned i = 0; i < sizeof lengths / sizeof lengths[0]; i++) {
        check("write", call(CONSOLE_WRITE, RAM, lengths[i], 0, 0), INVALID_PARAMETER);
        check("message", call(MESSAGE_SEND, PEER, RAM, lengths[i], 0), INVALID_PARAMETER);
        if (lengths[i] != 4097)
            check("share", call(MEMORY_SHARE, RAM, lengths[i] & -PAGE, PEER, 3), INVALID_PARAMETER);
        check("write from behind", call(CONSOLE_WRITE, -lengths[i], lengths[i], 0, 0), INVALID_PARAMETER);
        check("share from behind", call(MEMORY_SHARE, -PAGE, 2 * PAGE, PEER, 3), INVALID_PARAMETER);
        check_negative("receive", call(MESSAGE_RECEIVE, -16UL, lengths[i], 0, 0));
    }
    check("receive of less than nothing", call(MESSAGE_RECEIVE, RAM, -1UL, 0, 0), INVALID_PARAMETER);
    check("write at the end of all", call(CONSOLE_WRITE, -1UL, 2, 0, 0), INVALID_PARAMETER);
    check("share of everything", call(MEMORY_SHARE, 0, (1UL << 63) - PAGE, PEER, 3), INVALID_PARAMETER);
}
