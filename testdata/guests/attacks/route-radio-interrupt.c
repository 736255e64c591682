// The radio's interrupt routed to oneself: it is enabled, given the highest priority and sent to every CPU, and never comes.
#include "attack.h"

void attack(void)
{
    gic_enable(32 + RADIO_SPI);
    *(volatile uint8_t *)(GICD_BASE + 0x400 + 32 + RADIO_SPI) = 0;
    for (uint64_t affinity = 0; affinity < 4; affinity++) {
        *(volatile uint64_t *)(GICD_BASE + 0x6000 + 8 * (32 + RADIO_SPI)) = affinity & 1;
        *(volatile uint64_t *)(GICD_BASE + 0x6000 + 8 * (32 + RADIO_SPI)) = 1UL << 31;
        *(volatile uint64_t *)(GICD_BASE + 0x6000 + 8 * (32 + RADIO_SPI)) = 0;
    }
    irq_enable();
    uint64_t from = read_sysreg(cntvct_el0);
    while (read_sysreg(cntvct_el0) - from < 62500 * 6)
        check("interrupts of the radio", interrupts, 0);
    irq_disable();
}
