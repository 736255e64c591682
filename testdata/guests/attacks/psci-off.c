// SYSTEM_OFF: the partition is off, and nothing else.
#include "attack.h"

void attack(void)
{
    put_text("refused\n");
    hvc(PSCI32(SYSTEM_OFF), 0, 0, 0, 0);
    breach("partition that is off", 0, 1);
}
