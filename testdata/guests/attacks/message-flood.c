// More messages than a mailbox takes from one sender: to the peer, and to the radio, which takes none.
#include "attack.h"

static uint8_t message[4096];

void attack(void)
{
    unsigned full = 0;
    for (unsigned i = 0; i < 200; i++) {
        int64_t result = call(MESSAGE_SEND, PEER, (uint64_t)message, sizeof message, 0);
        full += result == NO_SPACE;
        if (result != NO_SPACE)
            check("message", result, SUCCESS);
        check("message to the radio", call(MESSAGE_SEND, RADIO, (uint64_t)message, sizeof message, 0), DENIED);
    }
    if (!full)
        breach("messages that found no room", full, 1);
}
