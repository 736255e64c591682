// Stage 1 of EL2 itself, which has one half, one permission bit less, and XN. Only at EL2.
#include "tables.h"

#define TCR (25UL | 1UL << 8 | 1UL << 10 | 3UL << 12 | 1UL << 31 | 1UL << 23)
#define PS(field) ((uint64_t)(field) << 16)
#define VA 0x4000000000UL

static uint64_t sctlr = RES1_SCTLR_EL2 | 1 | 1 << 2 | 1 << 12, tcr = TCR | PS(4), root;

static void go(struct snippet code, uint64_t x0, uint64_t x1)
{
    const uint64_t x[8] = {x0, x1};
    prepare(code);
    write_sysreg(mair_el2, MAIR);
    write_sysreg(ttbr0_el2, root);
    write_sysreg(tcr_el2, tcr);
    invalidate();
    write_sysreg(sctlr_el2, sctlr);
    attempt_at(2, MASKED, (uint64_t)trial, x);
    write_sysreg(sctlr_el2, RES1_SCTLR_EL2);
}

#define TRY(name, text, x0, x1) (go(CODE(text), x0, x1), say(name, 1))

static void accesses(uint64_t va)
{
    TRY(" ldr", "ldr x0, [x0]", va, 0);
    TRY(" str", "str x1, [x0]\nmov x0, #0", va + 16, 7);
    TRY(" ldtr", "ldtr x0, [x0]", va, 0);
    TRY(" blr", "blr x0\nmov x0, #0", va + 8, 0);
    TRY(" at s1e2r", "at s1e2r, x0\nisb\nmrs x0, par_el1", va, 0);
    TRY(" at s1e2w", "at s1e2w, x0\nisb\nmrs x0, par_el1", va, 0);
}

void conform(void)
{
    if (boot_el < 2)
        return;
    for (uint64_t at = PAGES; at < PAGES + 0x20000; at += 0x1000) {
        ((volatile uint64_t *)at)[0] = 0x1122334455667788UL + (at << 32);
        ((volatile uint32_t *)at)[2] = 0xd65f03c0; // ret
    }
    struct map map = map_new(12, 39);
    map_program(&map);
    root = map.root;
    for (unsigned wxn = 0; wxn < 2; wxn++)
        for (unsigned i = 0; i < 16; i++) {
            sctlr = (sctlr & ~(1UL << 19)) | wxn << 19;
            put_text(wxn ? "wxn ap " : "ap "), put_number(i & 3), put_text(i & 4 ? " pxn" : ""), put_text(i & 8 ? " uxn\n" : "\n");
            *map_entry(&map, VA, 3) = PAGES | PAGE | AF | AP(i & 3) | (i & 4 ? PXN : 0) | (i & 8 ? UXN : 0) | INNER;
            accesses(VA);
        }
    sctlr &= ~(1UL << 19);
    *map_entry(&map, VA, 3) = PAGES | PAGE | AF | AP(1);
    for (unsigned level = 1; level < 3; level++)
        for (unsigned bit = 59; bit < 64; bit++) {
            put_text("table bit "), put_number(bit), put_text(" level "), put_number(level), put_char('\n');
            *map_entry(&map, VA, level) |= 1UL << bit;
            accesses(VA);
            *map_entry(&map, VA, level) &= ~(1UL << bit);
        }
    for (unsigned level = 1; level < 3; level++) {
        uint64_t va = 0x6000000000UL + (2UL << (12 + 9 * (3 - level)));
        uint64_t block = PAGES & -(1UL << (12 + 9 * (3 - level)));
        put_text("block at level "), put_number(level), put_char('\n');
        TRY(" nothing", "ldr x0, [x0]", va, 0);
        *map_entry(&map, va, level) = block | BLOCK | AF | AP(1);
        accesses(va + (PAGES - block));
        *map_entry(&map, va, level) &= ~AF;
        TRY(" without AF", "ldr x0, [x0]", va + (PAGES - block), 0);
    }
    TRY("the upper half", "ldr x0, [x0]", VA | 0xff80000000000000UL, 0);
    TRY("beyond", "ldr x0, [x0]", 1UL << 39, 0);
    TRY("tagged", "ldr x0, [x0]", VA | 0x34UL << 56, 0);
    tcr |= 1UL << 20;
    TRY("tagged, tbi", "ldr x0, [x0]", VA | 0x34UL << 56, 0);
    TRY("tagged with the top bit, tbi", "ldr x0, [x0]", VA | 0xb4UL << 56, 0);
    TRY("branch to a tag, tbi", "blr x0\nmov x0, #0", (VA + 0x1008) | 0x34UL << 56, 0);
    tcr = TCR | PS(0);
    *map_entry(&map, VA, 3) = PAGES | PAGE | AF | AP(1) | 1UL << 36;
    TRY("beyond ps", "ldr x0, [x0]", VA, 0);
}
