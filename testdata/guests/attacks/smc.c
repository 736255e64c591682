// SMC: there is no firmware below a partition that would answer.
#include "attack.h"

void attack(void)
{
    static const uint64_t ids[] = {0x84000000, 0x84000008, 0x84000009, 0xc4000003, 0x80000000, 0xc2000000, 0xbf00ff01, 0, -1UL};
    for (unsigned i = 0; i < sizeof ids / sizeof ids[0]; i++)
        check("SMC #0", smc(ids[i], 0), NOT_SUPPORTED);
    register uint64_t x0 __asm__("x0") = 0x84000008;
    __asm__ volatile("smc #0x1234" : "+r"(x0) :: "memory");
    check("SMC #0x1234", x0, NOT_SUPPORTED);
}
