// Limited ordering regions: their registers, the traps of these, and the accesses. For the CPU max.
#include "conform.h"

#define TLOR (1UL << 35)
#define READ(op2) ".inst 0xd5380000 | 10 << 12 | 4 << 8 | " #op2 " << 5"
#define WRITE(op2) ".inst 0xd5180000 | 10 << 12 | 4 << 8 | " #op2 " << 5"

static uint64_t data[4] __attribute__((aligned(16))) = {0x8877665544332211UL, 0xffeeddccbbaa9988UL};

static void registers(unsigned el)
{
    CHECK("read lorsa", el, READ(0), 0, 0);
    CHECK("read lorea", el, READ(1), 0, 0);
    CHECK("read lorn", el, READ(2), 0, 0);
    CHECK("read lorc", el, READ(3), 0, 0);
    CHECK("read nothing", el, READ(4), 0, 0);
    CHECK("read lorid", el, READ(7), 0, 0);
    CHECK("write lorid", el, WRITE(7), 0, 0);
    CHECK("write lorsa", el, WRITE(0) "\n" READ(0), -1UL, 0);
    CHECK("write lorea", el, WRITE(1) "\n" READ(1), -1UL, 0);
    CHECK("write lorn", el, WRITE(2) "\n" READ(2), -1UL, 0);
    CHECK("write lorc", el, WRITE(3) "\n" READ(3), -1UL, 0);
    CHECK("no such descriptor", el, READ(0), 0, 0);
    CHECK("another descriptor", el, "mov x0, #8\n" WRITE(3) "\n" READ(0), 0, 0);
    CHECK("the first again", el, "mov x0, #0\n" WRITE(3) "\n" READ(0), 0, 0);
}

static void accesses(unsigned el)
{
    CHECK("ldlarb", el, ".inst 0x08df7c00", (uint64_t)data + 3, 0);
    CHECK("ldlarh", el, ".inst 0x48df7c00", (uint64_t)data + 2, 0);
    CHECK("ldlar w", el, ".inst 0x88df7c00", (uint64_t)data + 4, 0);
    CHECK("ldlar x", el, ".inst 0xc8df7c00", (uint64_t)data + 8, 0);
    CHECK("ldlar x unaligned", el, ".inst 0xc8df7c00", (uint64_t)data + 9, 0);
    CHECK("stllrb", el, ".inst 0x089f7c01\nldr x0, [x0]", (uint64_t)(data + 2), 0xa1a2a3a4a5a6a7a8UL);
    CHECK("stllrh", el, ".inst 0x489f7c01\nldr x0, [x0]", (uint64_t)(data + 2), 0xb1b2b3b4b5b6b7b8UL);
    CHECK("stllr w", el, ".inst 0x889f7c01\nldr x0, [x0]", (uint64_t)(data + 2), 0xc1c2c3c4c5c6c7c8UL);
    CHECK("stllr x", el, ".inst 0xc89f7c01\nldr x0, [x0]", (uint64_t)(data + 2), 0xd1d2d3d4d5d6d7d8UL);
    CHECK("stllr x unaligned", el, ".inst 0xc89f7c01\nldr x0, [x0]", (uint64_t)(data + 2) + 4, 0);
}

void conform(void)
{
    say_value("lo", read_sysreg(s3_0_c0_c7_1) >> 16 & 0xf);
    for (unsigned el = 0; el <= boot_el; el++) {
        put_text("el"), put_number(el), put_char('\n');
        registers(el);
        accesses(el);
    }
    if (boot_el < 2)
        return;
    write_sysreg(hcr_el2, HCR_RW | TLOR);
    for (unsigned el = 0; el < 3; el++) {
        put_text("tlor el"), put_number(el), put_char('\n');
        registers(el);
        accesses(el);
    }
    write_sysreg(hcr_el2, HCR_RW);
}
