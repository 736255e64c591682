// Pending and active bits of every interrupt forged, the radio's among them: it is one's own controller that has them.
#include "attack.h"

void attack(void)
{
    for (unsigned n = 1; n < 9; n++) {
        mmio_write(GICD_BASE + 0x80 + 4 * n, ~0U);
        mmio_write(GICD_BASE + 0x200 + 4 * n, ~0U);
        mmio_write(GICD_BASE + 0x300 + 4 * n, ~0U);
        check("forged pending bits", mmio_read(GICD_BASE + 0x200 + 4 * n) ? 1 : 0, 1);
    }
    mmio_write(GICR_BASE + 0x10000 + 0x200, ~0U);
    mmio_write(GICR_BASE + 0x10000 + 0x300, ~0U);
    for (unsigned n = 1; n < 9; n++) {
        mmio_write(GICD_BASE + 0x280 + 4 * n, ~0U);
        mmio_write(GICD_BASE + 0x380 + 4 * n, ~0U);
    }
    mmio_write(GICR_BASE + 0x10000 + 0x280, ~0U);
    mmio_write(GICR_BASE + 0x10000 + 0x380, ~0U);
}
