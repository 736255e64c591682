// Writes of every kind to a page that the peer lets be read.
#include "attack.h"

void attack(void)
{
    mmu_start();
    borrow();
    uint64_t at = READ_ONLY + 64;
    attempt("strb wzr, [%0]", "r"(at));
    check_fault("byte", DATA_ABORT, EXTERNAL);
    attempt("stp xzr, xzr, [%0]", "r"(at));
    check_fault("pair", DATA_ABORT, EXTERNAL);
    attempt("stlr xzr, [%0]", "r"(at));
    check_fault("release", DATA_ABORT, EXTERNAL);
    attempt("ldxr x0, [%0]\n\tstxr w1, xzr, [%0]", "r"(at));
    check_fault("exclusive", DATA_ABORT, EXTERNAL);
    attempt("str xzr, [%0]", "r"(READ_ONLY - 4));
    check_fault("over the edge from a page that may be written", DATA_ABORT, NO_STATUS);
    uint64_t window = map(0, READ_ONLY, MEMORY_PAGE);
    try_store(window + 64, 0);
    check_fault("by another mapping", DATA_ABORT, EXTERNAL);
    check("message into it", call(MESSAGE_RECEIVE, READ_ONLY, PAGE, 0, 0), EMPTY);
    try_execute(READ_ONLY + 128);
    check_fault("execution", INSTRUCTION_ABORT, EXTERNAL);
    try_execute(SHARED);
    check_fault("execution of the page that may be written", INSTRUCTION_ABORT, EXTERNAL);
    for (unsigned i = 0; i < 64; i += 8)
        check("the page", *(volatile uint64_t *)(at + i), READ_ONLY_PATTERN);
    give_back();
}
