// More interrupts pending and active at a time than any list of registers holds: all of them, none ever ended.
#include "attack.h"

static volatile unsigned taken;

void interrupt(unsigned intid)
{
    taken++;
    (void)intid; // not ended: it stays active
}

void attack(void)
{
    for (unsigned intid = 32; intid < 32 + 224; intid++)
        gic_enable(intid);
    for (unsigned n = 1; n < 8; n++)
        mmio_write(GICD_BASE + 0x200 + 4 * n, ~0U);
    irq_enable();
    for (volatile unsigned i = 0; i < 1000; i++)
        ;
    irq_disable();
    if (taken < 1 || taken > 224)
        breach("interrupts taken", taken, 1);
    taken = 1;
}
