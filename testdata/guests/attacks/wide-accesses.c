// Accesses to emulated devices that are too wide, unaligned, or go over their edge into the next.
#include "attack.h"

void attack(void)
{
    mmu_start();
    uint64_t gic = map(0, GICD_BASE, MEMORY_PAGE);
    map(1, GICD_BASE + PAGE, MEMORY_PAGE);
    attempt("ldr w0, [%0]", "r"(gic + 5));
    check_fault("unaligned load", DATA_ABORT, EXTERNAL);
    attempt("ldp x0, x1, [%0]", "r"(gic));
    check_fault("load of a pair", DATA_ABORT, EXTERNAL);
    attempt("ldr x0, [%0]", "r"(gic + PAGE - 4));
    check_fault("load over a page's edge", DATA_ABORT, NO_STATUS);
    attempt("ldxr x0, [%0]\n\tstxr w1, x0, [%0]", "r"(gic));
    check_fault("exclusive", DATA_ABORT, EXTERNAL);
    attempt("dc zva, %0", "r"(gic));
    check_fault("DC ZVA", DATA_ABORT, EXTERNAL);
    uint64_t uart = map(0, UART_BASE, MEMORY_PAGE);
    attempt("ldr x0, [%0]", "r"(uart + PAGE - 4));
    check_fault("load over the device's edge", DATA_ABORT, NO_STATUS);
    try_execute(uart);
    check_fault("execution of a device", INSTRUCTION_ABORT, EXTERNAL);
}
