// Garbage in the upper halves: of X0, which is not looked at, and of arguments, which a 32-bit call drops and a 64-bit one does not.
#include "attack.h"

#define GARBAGE 0xdeadbeef00000000UL

void attack(void)
{
    check("self by a 32-bit call", hvc(GARBAGE | HYPERCALL32(PARTITION_SELF), -1UL, -1UL, -1UL, -1UL), USER);
    check("self by a 64-bit call", hvc(GARBAGE | HYPERCALL64(PARTITION_SELF), -1UL, -1UL, -1UL, -1UL), USER);
    check("state by a 32-bit call", hvc(HYPERCALL32(PARTITION_STATE), GARBAGE | USER, 0, 0, 0), 1);
    check("state by a 64-bit call", hvc(HYPERCALL64(PARTITION_STATE), GARBAGE | USER, 0, 0, 0), INVALID_PARAMETER);
    check("doorbell by a 64-bit call", hvc(HYPERCALL64(DOORBELL), GARBAGE | PEER, 0, 0, 0), INVALID_PARAMETER);
    check("length by a 64-bit call", hvc(HYPERCALL64(CONSOLE_WRITE), RAM, GARBAGE | 8, 0, 0), INVALID_PARAMETER);
    check("negative by a 32-bit call", hvc(HYPERCALL32(CONSOLE_WRITE), RAM, -1UL, 0, 0), INVALID_PARAMETER);
    check("handle by a 64-bit call", hvc(HYPERCALL64(MEMORY_RELINQUISH), GARBAGE | 1, 0, 0, 0), INVALID_PARAMETER);
}
