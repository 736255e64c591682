// PSCI about CPUs that are not the attacker's: affinities of others, of other clusters, with bits set that mean nothing.
#include "attack.h"

void attack(void)
{
    static const uint64_t others[] = {2, 7, 255, 0x100, 0x10000, 0x1000000, 0x80000000, 0x80000001, 1UL << 32, 1UL << 40, -1UL, 1UL << 63 | 1};
    for (unsigned i = 0; i < sizeof others / sizeof others[0]; i++) {
        check("CPU_ON", hvc(PSCI64(CPU_ON), others[i], RAM, 0, 0), PSCI_INVALID_PARAMETERS);
        check("AFFINITY_INFO", hvc(PSCI64(AFFINITY_INFO), others[i], 0, 0, 0), PSCI_INVALID_PARAMETERS);
    }
    for (uint64_t level = 1; level < 5; level++)
        check("AFFINITY_INFO of a cluster", hvc(PSCI64(AFFINITY_INFO), 0, level, 0, 0), PSCI_INVALID_PARAMETERS);
    check("AFFINITY_INFO of a level that is none", hvc(PSCI64(AFFINITY_INFO), 0, -1UL, 0, 0), PSCI_INVALID_PARAMETERS);
}
