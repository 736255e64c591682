// The doorbell of a partition that has nothing to do with the attacker, and many at that of one that has.
#include "attack.h"

void attack(void)
{
    check("the radio's doorbell", call(DOORBELL, RADIO, 0, 0, 0), DENIED);
    check("one's own doorbell", call(DOORBELL, USER, 0, 0, 0), INVALID_PARAMETER);
    for (unsigned i = 0; i < 500; i++)
        check("the peer's doorbell", call(DOORBELL, PEER, 0, 0, 0), SUCCESS);
}
