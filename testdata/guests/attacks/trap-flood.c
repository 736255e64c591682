// Accesses that trap, one after the other: emulated devices, and addresses where nothing is.
#include "attack.h"

void attack(void)
{
    for (unsigned i = 0; i < 500; i++) {
        mmio_read(GICD_BASE);
        try_load(RADIO_MMIO);
        check_fault("load", DATA_ABORT, EXTERNAL);
        smc(PSCI32(0), 0);
    }
}
