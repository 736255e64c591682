// Arguments of the wrong type: addresses where handles belong, handles where addresses do, texts as lengths.
#include "attack.h"

void attack(void)
{
    static const char text[16] = "radio";
    uint64_t address = (uint64_t)text;
    uint64_t letters = *(const uint64_t *)text;
    check("accept of an address", call(MEMORY_ACCEPT, address, SHARED, 0, 0), INVALID_PARAMETER);
    check("relinquish of an address", call(MEMORY_RELINQUISH, address, 0, 0, 0), INVALID_PARAMETER);
    check("relinquish of letters", call(MEMORY_RELINQUISH, letters, 0, 0, 0), INVALID_PARAMETER);
    check("doorbell of an address", call(DOORBELL, address, 0, 0, 0), INVALID_PARAMETER);
    check("state of a text", call(PARTITION_STATE, letters, 0, 0, 0), INVALID_PARAMETER);
    check("write of a handle", call(CONSOLE_WRITE, 1, 16, 0, 0), INVALID_PARAMETER);
    check("write of letters", call(CONSOLE_WRITE, address, letters, 0, 0), INVALID_PARAMETER);
    check("character that is an address", call(CONSOLE_PUTC, address, 0, 0, 0), INVALID_PARAMETER);
    check("message of an address to an address", call(MESSAGE_SEND, address, address, address, address), INVALID_PARAMETER);
    check("share with permissions that are none", call(MEMORY_SHARE, RAM, PAGE, PEER, letters), INVALID_PARAMETER);
    check("share with permission to execute", call(MEMORY_SHARE, RAM, PAGE, PEER, 7), INVALID_PARAMETER);
    check("share with permission to write alone", call(MEMORY_SHARE, RAM, PAGE, PEER, 2), INVALID_PARAMETER);
}
