// Compiled without frame pointers and with DWARF 4: only call frame information leads out of here.
#include "calls.h"

uint64_t leaf(uint64_t x)
{
    return x * x;
}

static __attribute__((noinline)) uint64_t trap(uint64_t x)
{
    __asm__ volatile("svc #1" ::: "memory");
    return x + 1;
}

uint64_t deepest(uint64_t x)
{
    return trap(leaf(x)) + x;
}
