// Stage 2 as EL2 writes it, under EL1 with its MMU off and on. Only at EL2: elsewhere there is nothing to print.
#include "tables.h"

#define VTCR(granule, bits, start, ps) ((64UL - (bits)) | (uint64_t)(((granule) == 12 ? 2 : 3) - (start)) << 6 | 1UL << 8 | 1UL << 10 | \
    3UL << 12 | ((granule) == 16 ? 1UL << 14 : (granule) == 14 ? 2UL << 14 : 0) | (uint64_t)(ps) << 16 | 1UL << 31)
#define S2AP(value) ((uint64_t)(value) << 6)
#define MEMATTR(value) ((uint64_t)(value) << 2)
#define XN (1UL << 54)
#define WRITE_BACK MEMATTR(0xf)
#define USUAL (AF | S2AP(3) | WRITE_BACK | INNER)
#define HCR_VM 1UL
#define HCR_PTW (1UL << 2)
#define HCR_DC (1UL << 12)
#define TARGET 0x48000000UL
#define LOW 0x4000000000UL // in EL1's map

static struct map second;
static uint64_t vtcr, hcr;
static const char *const levels[] = {"el0", "el1"};

static void program(struct map *map)
{
    uint64_t step = 1UL << map->granule;
    for (uint64_t at = 0x40080000; at < 0x400c0000; at += step)
        *map_entry(map, at, 3) = at | PAGE | USUAL;
    for (uint64_t at = TABLES; at < TABLES + 0x200000; at += step)
        *map_entry(map, at, 3) = at | PAGE | USUAL;
}

static void begin(unsigned granule, unsigned bits, unsigned start)
{
    map_reset();
    second = map_new_at(granule, bits, start);
    program(&second);
    vtcr = VTCR(granule, bits, start, 4);
    hcr = HCR_RW | HCR_VM;
}

static void go(unsigned el, struct snippet code, uint64_t x0, uint64_t x1)
{
    const uint64_t x[8] = {x0, x1};
    prepare(code);
    write_sysreg(vttbr_el2, second.root | 1UL << 48);
    write_sysreg(vtcr_el2, vtcr);
    invalidate();
    write_sysreg(hcr_el2, hcr);
    attempt_at(el, MASKED, (uint64_t)trial, x);
    write_sysreg(hcr_el2, HCR_RW);
    write_sysreg(sctlr_el1, RES1_SCTLR_EL1);
}

#define TRY(name, el, text, x0, x1) (go(el, CODE(text), x0, x1), say(name, 1))

// From EL2, about EL1.
static void translate(uint64_t va)
{
    go(2, CODE("at s12e1r, x0\nisb\nmrs x0, par_el1"), va, 0), say_more(" at", "s12e1r", 1);
    go(2, CODE("at s12e1w, x0\nisb\nmrs x0, par_el1"), va, 0), say_more(" at", "s12e1w", 1);
    go(2, CODE("at s12e0r, x0\nisb\nmrs x0, par_el1"), va, 0), say_more(" at", "s12e0r", 1);
    go(2, CODE("at s1e1r, x0\nisb\nmrs x0, par_el1"), va, 0), say_more(" at", "s1e1r", 1);
    go(1, CODE("at s1e1r, x0\nisb\nmrs x0, par_el1"), va, 0), say_more(" at", "s1e1r.el1", 1);
}

static void accesses(uint64_t va)
{
    for (unsigned el = 0; el < 2; el++) {
        go(el, CODE("ldr x0, [x0]"), va, 0), say_more(" ldr", levels[el], 1);
        go(el, CODE("str w1, [x0]\nmov x0, #0"), va + 16, 7), say_more(" str", levels[el], 1);
        go(el, CODE("blr x0\nmov x0, #0"), va + 8, 0), say_more(" blr", levels[el], 1);
    }
    go(1, CODE("ldrsb w5, [x0, #3]\nmov x0, x5"), va, 0), say(" ldrsb", 1);
    go(1, CODE("ldp x0, x1, [x0]"), va, 0), say(" ldp", 1);
    go(1, CODE("ldr x1, [x0], #8"), va, 0), say(" ldr with writeback", 1);
    go(1, CODE("ldxr w3, [x0]"), va, 0), say(" ldxr", 1);
    go(1, CODE("dc civac, x0"), va, 0), say(" dc civac", 1);
    translate(va);
}

static void sizes(unsigned granule, unsigned bits, unsigned start)
{
    begin(granule, bits, start);
    put_text("granule "), put_number(granule), put_text(" bits "), put_number(bits), put_text(" from level "), put_number(start), put_char('\n');
    for (unsigned level = start; level < 4; level++) {
        unsigned shift = granule + (granule - 3) * (3 - level);
        uint64_t ipa = (bits > shift + 1 ? 2UL : 0) << shift;
        if (ipa == 0 || ipa >> bits || (ipa >= 0x40000000 && ipa < 0x48000000))
            ipa = TARGET;
        put_text("level "), put_number(level), put_char('\n');
        TRY(" nothing", 1, "ldr x0, [x0]", ipa, 0);
        if (*map_entry(&second, ipa, level))
            continue;
        uint64_t block = PAGES & -(1UL << shift), offset = PAGES - block;
        *map_entry(&second, ipa, level) = block | (level == 3 ? PAGE : BLOCK) | USUAL;
        accesses(ipa + offset);
        *map_entry(&second, ipa, level) &= ~AF;
        TRY(" without AF", 1, "ldr x0, [x0]", ipa + offset, 0);
        *map_entry(&second, ipa, level) = PAGES | 1UL << 46 | (level == 3 ? PAGE : BLOCK) | USUAL;
        TRY(" beyond the output size", 1, "ldr x0, [x0]", ipa, 0);
        if (level < 3) {
            *map_entry(&second, ipa, level) = 0x0f000000 | 3;
            TRY(" a table where nothing is", 1, "ldr x0, [x0]", ipa, 0);
        }
        *map_entry(&second, ipa, level) = 0;
    }
    TRY(" beyond the input size", 1, "ldr x0, [x0]", 1UL << bits, 0);
}

static void permissions(void)
{
    begin(12, 40, 1);
    for (unsigned i = 0; i < 8; i++) {
        put_text("s2ap "), put_number(i & 3), put_text(i & 4 ? " xn\n" : "\n");
        *map_entry(&second, TARGET, 3) = PAGES | PAGE | AF | WRITE_BACK | S2AP(i & 3) | (i & 4 ? XN : 0);
        accesses(TARGET);
    }
    for (unsigned i = 0; i < 16; i++) {
        put_text("memattr "), put_number(i), put_char('\n');
        *map_entry(&second, TARGET, 3) = PAGES | PAGE | AF | MEMATTR(i) | S2AP(3) | 2UL << 8;
        hcr = HCR_RW | HCR_VM;
        translate(TARGET);
        hcr |= HCR_DC;
        translate(TARGET);
        TRY(" unaligned", 1, "ldur x0, [x0, #1]", TARGET, 0);
    }
    *map_entry(&second, TARGET, 3) = PAGES | PAGE | USUAL;
    hcr = HCR_RW | HCR_VM;
    static const struct { const char *name; uint64_t vtcr; } settings[] = {
        {"sl0 3", VTCR(12, 40, 1, 4) | 3 << 6}, {"sl0 0 with 40 bits", VTCR(12, 40, 2, 4)}, {"sl0 2 with 40 bits", VTCR(12, 40, 0, 4)},
        {"t0sz 15", (VTCR(12, 40, 1, 4) & ~63UL) | 15}, {"t0sz 40", (VTCR(12, 40, 2, 4) & ~63UL) | 40}, {"ps 0", VTCR(12, 40, 1, 0)},
        {"ps 7", VTCR(12, 40, 1, 7)}};
    for (unsigned i = 0; i < sizeof settings / sizeof *settings; i++) {
        vtcr = settings[i].vtcr;
        TRY(settings[i].name, 1, "ldr x0, [x0]", TARGET, 0);
    }
}

static void with_mmu(unsigned el, struct snippet code, uint64_t x0, uint64_t x1)
{
    write_sysreg(sctlr_el1, RES1_SCTLR_EL1 | 1 | 1 << 2 | 1 << 12 | 1 << 26);
    go(el, code, x0, x1);
}

static void through_both(const char *name)
{
    put_text(name), put_char('\n');
    for (unsigned el = 0; el < 2; el++) {
        with_mmu(el, CODE("ldr x0, [x0]"), LOW, 0), say_more(" ldr", levels[el], 1);
        with_mmu(el, CODE("str x1, [x0]\nmov x0, #0"), LOW + 16, 7), say_more(" str", levels[el], 1);
        with_mmu(el, CODE("blr x0\nmov x0, #0"), LOW + 8, 0), say_more(" blr", levels[el], 1);
    }
    with_mmu(1, CODE("dc civac, x0\nmov x0, #0"), LOW, 0), say(" dc civac", 1);
    with_mmu(2, CODE("at s12e1r, x0\nisb\nmrs x0, par_el1"), LOW, 0), say(" at s12e1r", 1);
    with_mmu(2, CODE("at s12e0w, x0\nisb\nmrs x0, par_el1"), LOW, 0), say(" at s12e0w", 1);
    with_mmu(2, CODE("at s1e1r, x0\nisb\nmrs x0, par_el1"), LOW, 0), say(" at s1e1r", 1);
    with_mmu(1, CODE("at s1e1r, x0\nisb\nmrs x0, par_el1"), LOW, 0), say(" at s1e1r.el1", 1);
}

// EL1's own tables in memory that stage 2 maps, does not map, or maps without the right to read.
static void both_stages(void)
{
    begin(12, 40, 1);
    struct map first = map_new(12, 39);
    uint64_t va = LOW;
    map_program(&first);
    volatile uint64_t *leaf = map_entry(&first, va, 3);
    *leaf = TARGET | PAGE | AF | AP(1) | INNER | ATTR(NORMAL);
    *map_entry(&second, TARGET, 3) = PAGES | PAGE | USUAL;
    write_sysreg(mair_el1, MAIR);
    write_sysreg(ttbr0_el1, first.root);
    write_sysreg(tcr_el1, 25UL | 1UL << 8 | 1UL << 10 | 3UL << 12 | 4UL << 32);
    through_both("both");
    *map_entry(&second, TARGET, 3) = PAGES | PAGE | AF | S2AP(1) | WRITE_BACK | XN;
    through_both("stage 2 reads only");
    *leaf = TARGET | PAGE | AF | AP(2) | INNER | ATTR(UNCACHED) | UXN;
    through_both("both read only");
    *map_entry(&second, TARGET, 3) = 0;
    through_both("stage 2 has nothing");
    *leaf = 0;
    through_both("neither has anything");
    *leaf = TARGET | PAGE | AF | AP(1) | INNER | ATTR(NORMAL);
    *map_entry(&second, TARGET, 3) = PAGES | PAGE | USUAL;
    volatile uint64_t *tables = map_entry(&second, (uint64_t)leaf, 3);
    uint64_t was = *tables;
    *tables = 0;
    through_both("stage 2 has no table");
    *tables = was & ~S2AP(1);
    through_both("stage 2 lets no table be read");
    *tables = was & ~AF;
    through_both("stage 2 has a table without AF");
    *tables = (was & ~MEMATTR(15)) | MEMATTR(1);
    through_both("the table is in Device memory");
    hcr |= HCR_PTW;
    through_both("the table is in Device memory, with PTW");
    hcr &= ~HCR_PTW;
    *tables = was;
    // Remapped by EL2 between two accesses of EL1, by one that has another VMID and by one with TLBI.
    struct map other = map_new_at(12, 40, 1);
    program(&other);
    *map_entry(&other, TARGET, 3) = (PAGES + 0x1000) | PAGE | USUAL;
    go(2, CODE("mov x5, x1\nat s12e1r, x0\nisb\nmrs x6, par_el1\nmsr vttbr_el2, x5\nisb\nat s12e1r, x0\nisb\nmrs x1, par_el1\nmov x0, x6"), TARGET, other.root | 2UL << 48);
    say("another VMID", 2);
}

static void fill(void)
{
    for (uint64_t at = PAGES; at < PAGES + 0x20000; at += 0x1000) {
        ((volatile uint64_t *)at)[0] = 0x1122334455667788UL + (at << 32);
        ((volatile uint32_t *)at)[2] = 0xd65f03c0; // ret
        ((volatile uint32_t *)at)[3] = 0xd65f03c0;
    }
}

void conform(void)
{
    if (boot_el < 2)
        return;
    fill();
    sizes(12, 40, 1), sizes(12, 39, 1), sizes(12, 43, 1), sizes(12, 34, 2), sizes(12, 32, 2), sizes(12, 44, 0);
    sizes(16, 40, 2), sizes(16, 42, 2), sizes(16, 44, 2), sizes(16, 33, 3);
    permissions();
    both_stages();
}
