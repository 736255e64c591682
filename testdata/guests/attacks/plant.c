// Fills the attacker's memory, for whoever has it next; see unscrubbed.c.
#include "attack.h"

void attack(void)
{
    for (uint64_t at = RAM + 0x100000; at < RAM_END; at += 64)
        *(volatile uint64_t *)at = 0x5ec2e75ec2e75ec2UL;
}
