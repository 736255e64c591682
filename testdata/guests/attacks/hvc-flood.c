// Nothing but hypercalls, so that the hypervisor has no time for others.
#include "attack.h"

void attack(void)
{
    for (unsigned i = 0; i < 1000; i++)
        check("self", call(PARTITION_SELF, 0, 0, 0, 0), USER);
}
