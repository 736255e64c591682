// What others left in vector and system registers: a partition begins with none of it.
#include "attack.h"

void attack(void)
{
    static unsigned rounds;
    write_sysreg(cpacr_el1, 3 << 20);
    uint64_t seen = 0;
    __asm__ volatile(".arch armv8-a+simd\n\torr v0.16b, v0.16b, v1.16b\n\torr v0.16b, v0.16b, v31.16b\n\torr v0.16b, v0.16b, v15.16b\n\tumov %0, v0.d[0]"
                     : "=r"(seen));
    if (rounds++ == 0)
        check("vector registers at the beginning", seen, 0);
    check("thread registers", read_sysreg(tpidr_el0) | read_sysreg(tpidrro_el0) | read_sysreg(tpidr_el1), 0);
    check("syndrome of others", read_sysreg(afsr0_el1) | read_sysreg(afsr1_el1), 0);
    // Longer than a frame, so that others ran meanwhile.
    __asm__ volatile("fmov d7, %0" :: "r"(0x7777UL));
    uint64_t from = read_sysreg(cntvct_el0);
    while (read_sysreg(cntvct_el0) - from < 62500 * 6)
        ;
    __asm__ volatile("umov %0, v7.d[0]" : "=r"(seen));
    check("vector register after others ran", seen, 0x7777);
}
