// A loop with all interrupts masked: nothing takes the processor from it but the schedule.
#include "attack.h"

void attack(void)
{
    put_text("refused\n");
    __asm__ volatile("msr daifset, #15\n1:\tb 1b");
}
