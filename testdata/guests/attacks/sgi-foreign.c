// Software interrupts for CPUs of others: every affinity, every target list, and all but oneself.
#include "attack.h"

#define SGI(list, aff1, aff2, aff3, intid) ((uint64_t)(list) | (uint64_t)(aff1) << 16 | (uint64_t)(intid) << 24 | (uint64_t)(aff2) << 32 | (uint64_t)(aff3) << 48)

void attack(void)
{
    for (unsigned intid = 0; intid < 16; intid++)
        gic_enable(intid);
    irq_enable();
    for (unsigned intid = 0; intid < 16; intid++) {
        uint64_t before = interrupts;
        for (unsigned affinity = 1; affinity < 256; affinity = affinity * 3 + 1) {
            attempt("msr s3_0_c12_c11_5, %0", "r"(SGI(0xffff, affinity, 0, 0, intid)));
            attempt("msr s3_0_c12_c11_5, %0", "r"(SGI(0xffff, 0, affinity, 0, intid)));
            attempt("msr s3_0_c12_c11_5, %0", "r"(SGI(0xffff, 0, 0, affinity, intid)));
        }
        attempt("msr s3_0_c12_c11_5, %0", "r"(SGI(0xfffc, 0, 0, 0, intid)));
        attempt("msr s3_0_c12_c11_5, %0", "r"(1UL << 40 | SGI(0, 0, 0, 0, intid))); // all but oneself
        attempt("msr s3_0_c12_c11_6, %0", "r"(1UL << 40 | SGI(0xffff, 0, 0, 0, intid)));
        attempt("msr s3_0_c12_c11_7, %0", "r"(1UL << 40 | SGI(0xffff, 0, 0, 0, intid)));
        check("interrupts of one's own meanwhile", interrupts - before, 0);
    }
    irq_disable();
}
