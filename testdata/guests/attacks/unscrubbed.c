// Memory that somebody had before, read from behind what the partition begins with to the end, for what he left.
#include "attack.h"

void attack(void)
{
    for (uint64_t at = RAM + 0x300000; at < RAM_END; at += 8)
        check("memory that was somebody's", *(volatile uint64_t *)at, 0);
}
