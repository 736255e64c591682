// CPU_SUSPEND with states that are none, and with one that is, while an interrupt waits: it must come back at once.
#include "attack.h"

void attack(void)
{
    check("reserved bits", hvc(PSCI64(CPU_SUSPEND), 0xfcfe0000, RAM, 0, 0), PSCI_INVALID_PARAMETERS);
    check("upper half", hvc(PSCI64(CPU_SUSPEND), 1UL << 32, RAM, 0, 0), PSCI_INVALID_PARAMETERS);
    gic_enable(INTID_VIRTUAL_TIMER);
    write_sysreg(cntv_cval_el0, 0);
    write_sysreg(cntv_ctl_el0, 1);
    for (unsigned i = 0; i < 500; i++)
        check("power-down with an entry of the radio's", hvc(PSCI64(CPU_SUSPEND), 0x10000, RADIO_MMIO, 0, 0), SUCCESS);
}
