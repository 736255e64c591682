// Function identifiers that are malformed or nobody's: every owner, fast and yielding, with reserved bits, and HVC with an immediate.
#include "attack.h"

void attack(void)
{
    for (uint64_t owner = 0; owner < 64; owner++) {
        check("fast call of a service", hvc(0x80000000UL | owner << 24 | 0x7777, 0, 0, 0, 0), NOT_SUPPORTED);
        check("fast 64-bit call of a service", hvc(0xc0000000UL | owner << 24 | 0x7777, 0, 0, 0, 0), NOT_SUPPORTED);
        check("yielding call of a service", hvc(owner << 24 | PARTITION_SELF, 0, 0, 0, 0), NOT_SUPPORTED);
    }
    for (unsigned bit = 16; bit < 24; bit++) {
        check("call with a reserved bit", hvc(HYPERCALL64(PARTITION_SELF) | 1UL << bit, 0, 0, 0, 0), NOT_SUPPORTED);
        check("PSCI call with a reserved bit", hvc(PSCI32(SYSTEM_OFF) | 1UL << bit, 0, 0, 0, 0), NOT_SUPPORTED);
    }
    check("64-bit form of a 32-bit call", hvc(PSCI64(SYSTEM_OFF), 0, 0, 0, 0), NOT_SUPPORTED);
    register uint64_t x0 __asm__("x0") = PSCI32(SYSTEM_OFF);
    __asm__ volatile("hvc #1" : "+r"(x0) :: "x1", "x2", "x3", "memory");
    check("HVC #1", x0, NOT_SUPPORTED);
    x0 = PSCI32(SYSTEM_OFF);
    __asm__ volatile("hvc #0xffff" : "+r"(x0) :: "x1", "x2", "x3", "memory");
    check("HVC #0xffff", x0, NOT_SUPPORTED);
}
