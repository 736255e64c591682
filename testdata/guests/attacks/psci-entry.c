// CPU_ON with entries where the attacker has no code to run.
#include "attack.h"

void attack(void)
{
    static const uint64_t entries[] = {RADIO_MMIO, UART_BASE, 0, RAM - 4, RAM_END, RAM + 2, RAM + 1, 1UL << 40, 1UL << 40 | RAM, -4UL, 1UL << 63 | RAM};
    for (unsigned i = 0; i < sizeof entries / sizeof entries[0]; i++)
        check("CPU_ON", hvc(PSCI64(CPU_ON), 1, entries[i], 0, 0), PSCI_INVALID_ADDRESS);
    borrow();
    check("CPU_ON in a page that is shared", hvc(PSCI64(CPU_ON), 1, SHARED, 0, 0), PSCI_INVALID_ADDRESS);
    give_back();
    check("CPU_ON of the caller", hvc(PSCI64(CPU_ON), 0, RAM, 0, 0), PSCI_ALREADY_ON);
}
