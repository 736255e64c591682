// A message is changed while it is on its way: what was accepted is what arrives.
#include "attack.h"

static volatile uint64_t sequence;
static uint8_t message[9];

void attack(void)
{
    borrow();
    for (unsigned i = 0; i < 4; i++) {
        uint64_t good = 0x600d0000 + sequence++;
        message[0] = 'E';
        for (unsigned b = 0; b < 8; b++)
            message[1 + b] = good >> 8 * b;
        check("message", call(MESSAGE_SEND, PEER, (uint64_t)message, sizeof message, 0), SUCCESS);
        for (unsigned b = 0; b < 9; b++)
            ((volatile uint8_t *)message)[b] = 0xbd;
        while (!call(DOORBELL_TAKE, 0, 0, 0, 0))
            ;
        check("what the peer received", ((volatile uint64_t *)READ_ONLY)[1], good);
    }
    give_back();
}
