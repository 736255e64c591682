// The smallest kernel with user mode and page-table isolation, shaped as Linux's for arm64: while EL0 runs, only a trampoline
// page of the kernel is mapped, and every entry and exit changes TTBR0_EL1, the ASID in it, and VBAR_EL1.
#ifndef KERNEL_H
#define KERNEL_H

#include "bench.h"

#define USER_CODE 0x100000000UL
#define USER_STACK_TOP 0x100200000UL
#define USER_DATA 0x100200000UL // 2 MB, mapped on demand
#define USER_DATA_PAGES 512

// Code for EL0 stands on pages of its own and refers to nothing but its arguments.
#define USER_TEXT __attribute__((section(".text.user"), aligned(4096), noinline, noclone))

typedef uint64_t (*system_call)(uint64_t, uint64_t, uint64_t);

enum { CALL_RETURN, CALL_FIRST }; // CALL_RETURN ends user_run with its argument

void kernel_start(void (*user)(uint64_t), const system_call *calls, uint64_t call_count);
uint64_t user_run(uint64_t pc, uint64_t sp, uint64_t argument);

void unmap_user_pages(unsigned first, unsigned count);

static inline uint64_t call_kernel(uint64_t number, uint64_t a, uint64_t b, uint64_t c)
{
    register uint64_t x8 __asm__("x8") = number;
    register uint64_t x0 __asm__("x0") = a;
    register uint64_t x1 __asm__("x1") = b;
    register uint64_t x2 __asm__("x2") = c;
    __asm__ volatile("svc #0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2) : "memory");
    return x0;
}

#endif
