// SYSTEM_RESET: the partition begins anew, with the program of its descriptor, and nothing else does.
#include "attack.h"

void attack(void)
{
    put_text("refused\n");
    hvc(PSCI32(SYSTEM_RESET), 0, 0, 0, 0);
    breach("partition that was reset", 0, 1);
}
