// The hypervisor as accomplice: a message is to be received where the attacker may not write, and sent from where it may not read.
#include "attack.h"

void attack(void)
{
    uint64_t answer[2];
    borrow();
    ask('S', 0, 0); // its answer waits
    int64_t result;
    while ((result = call(MESSAGE_RECEIVE, READ_ONLY, PAGE, 0, 0)) == EMPTY)
        ;
    check("receiving into a page that may only be read", result, INVALID_PARAMETER);
    check("receiving into a device", call(MESSAGE_RECEIVE, UART_BASE, PAGE, 0, 0), INVALID_PARAMETER);
    check("receiving into the radio", call(MESSAGE_RECEIVE, RADIO_MMIO, PAGE, 0, 0), INVALID_PARAMETER);
    check("receiving behind memory", call(MESSAGE_RECEIVE, RAM_END, PAGE, 0, 0), INVALID_PARAMETER);
    check("receiving over the edge", call(MESSAGE_RECEIVE, RAM_END - 8, PAGE, 0, 0), INVALID_PARAMETER);
    check("the page", *(volatile uint64_t *)READ_ONLY, READ_ONLY_PATTERN);
    check("sending the radio's registers", call(MESSAGE_SEND, PEER, RADIO_MMIO, 16, 0), INVALID_PARAMETER);
    check("printing what is behind memory", call(CONSOLE_WRITE, RAM_END, 16, 0, 0), INVALID_PARAMETER);
    check("the answer", receive(answer, sizeof answer), sizeof answer);
    give_back();
}
