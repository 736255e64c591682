// TLBI of every kind that EL1 has, broadcast too, to slow others down; those of EL2 are undefined.
#include "attack.h"

void attack(void)
{
    mmu_start();
    for (unsigned i = 0; i < 16; i++) {
        attempt("tlbi vmalle1is\n\ttlbi alle1is", "r"(0));
        check_fault("TLBI ALLE1IS", UNDEFINED, NO_STATUS);
        attempt("tlbi ipas2e1is, %0", "r"((uint64_t)i << 12));
        check_fault("TLBI IPAS2E1IS", UNDEFINED, NO_STATUS);
        attempt("tlbi vmalls12e1is", "r"(0));
        check_fault("TLBI VMALLS12E1IS", UNDEFINED, NO_STATUS);
        attempt("tlbi alle2", "r"(0));
        check_fault("TLBI ALLE2", UNDEFINED, NO_STATUS);
        attempt("tlbi vae1is, %0\n\ttlbi aside1is, %0\n\ttlbi vaae1is, %0\n\tdsb sy", "r"((uint64_t)i << 48 | i));
        check_no_fault("own TLBI");
    }
}
