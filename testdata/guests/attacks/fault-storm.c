// Vectors where nothing is: one fault makes the next, without end.
#include "attack.h"

void attack(void)
{
    put_text("refused\n");
    write_sysreg(vbar_el1, RADIO_MMIO);
    __asm__ volatile("brk #0");
    breach("code behind a fault without vectors", 0, 1);
}
