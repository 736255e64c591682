// Buffers that begin in one's own memory and end in somebody else's, or in a device.
#include "attack.h"

void attack(void)
{
    for (uint64_t inside = 1; inside <= 2048; inside <<= 1) {
        check("write over the end", call(CONSOLE_WRITE, RAM_END - inside, inside + 1, 0, 0), INVALID_PARAMETER);
        check("message over the end", call(MESSAGE_SEND, PEER, RAM_END - inside, inside + 1, 0), INVALID_PARAMETER);
        check("write over the beginning", call(CONSOLE_WRITE, RAM - inside, inside + 1, 0, 0), INVALID_PARAMETER);
        check("write from a device", call(CONSOLE_WRITE, UART_BASE + inside, inside, 0, 0), INVALID_PARAMETER);
        check("message from the radio", call(MESSAGE_SEND, PEER, RADIO_MMIO + inside, inside, 0), INVALID_PARAMETER);
    }
}
