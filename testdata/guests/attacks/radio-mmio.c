// The radio's registers at their physical address, with the MMU off, by accesses of every size.
#include "attack.h"

void attack(void)
{
    for (uint64_t offset = 0; offset < 0x80; offset += 4) {
        uint64_t address = RADIO_MMIO + offset;
        attempt("ldr w0, [%0]", "r"(address));
        check_fault("32-bit load", DATA_ABORT, EXTERNAL);
        attempt("str wzr, [%0]", "r"(address));
        check_fault("32-bit store", DATA_ABORT, EXTERNAL);
        attempt("ldrb w0, [%0]", "r"(address));
        check_fault("8-bit load", DATA_ABORT, EXTERNAL);
        attempt("strh wzr, [%0]", "r"(address));
        check_fault("16-bit store", DATA_ABORT, EXTERNAL);
        attempt("stp xzr, xzr, [%0]", "r"(address & -8UL));
        check_fault("store of a pair", DATA_ABORT, EXTERNAL);
    }
    check("address", fault_far, RADIO_MMIO + 0x78);
}
