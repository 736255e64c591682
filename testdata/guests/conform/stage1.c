// Stage 1 of EL1 and EL0. TTBR0_EL1 maps the program with 4 KB pages; what is tried is in the half of TTBR1_EL1.
#include "tables.h"

#define TCR_LOW (25UL | 1UL << 8 | 1UL << 10 | 3UL << 12)
#define IPS(field) ((uint64_t)(field) << 32)
#define TG1(granule) ((granule) == 12 ? 2UL << 30 : (granule) == 16 ? 3UL << 30 : 1UL << 30)
#define T1SZ(bits) ((uint64_t)(64 - (bits)) << 16)
#define PATTERN 0x1122334455667788UL

static struct map low;
static uint64_t sctlr = RES1_SCTLR_EL1 | 1 | 1 << 2 | 1 << 12, tcr, ttbr1;
static const char *const levels[] = {"el0", "el1"};

static void use(struct map *map)
{
    ttbr1 = map->root;
    tcr = TCR_LOW | IPS(4) | TG1(map->granule) | T1SZ(map->bits);
}

static void on(void)
{
    write_sysreg(mair_el1, MAIR);
    write_sysreg(ttbr0_el1, low.root);
    write_sysreg(ttbr1_el1, ttbr1);
    write_sysreg(tcr_el1, tcr);
    invalidate();
    write_sysreg(sctlr_el1, sctlr);
}

static void off(void)
{
    write_sysreg(sctlr_el1, RES1_SCTLR_EL1);
}

static void go(unsigned el, struct snippet code, uint64_t x0, uint64_t x1)
{
    const uint64_t x[8] = {x0, x1};
    prepare(code);
    on();
    attempt_at(el, MASKED, (uint64_t)trial, x);
    off();
}

#define TRY(name, el, text, x0, x1) (go(el, CODE(text), x0, x1), say(name, 1))

static void fill(void)
{
    for (uint64_t at = PAGES; at < PAGES + 0x400000; at += 0x1000) {
        ((volatile uint64_t *)at)[0] = PATTERN + (at << 32);
        ((volatile uint32_t *)at)[2] = 0xd65f03c0; // ret
        ((volatile uint32_t *)at)[3] = 0xd65f03c0;
    }
}

static void translate(uint64_t va)
{
    go(1, CODE("at s1e1r, x0\nisb\nmrs x0, par_el1"), va, 0), say_more(" at", "s1e1r", 1);
    go(1, CODE("at s1e1w, x0\nisb\nmrs x0, par_el1"), va, 0), say_more(" at", "s1e1w", 1);
    go(1, CODE("at s1e0r, x0\nisb\nmrs x0, par_el1"), va, 0), say_more(" at", "s1e0r", 1);
    go(1, CODE("at s1e0w, x0\nisb\nmrs x0, par_el1"), va, 0), say_more(" at", "s1e0w", 1);
}

static void all_accesses(uint64_t va)
{
    for (unsigned el = 0; el < 2; el++) {
        go(el, CODE("ldr x0, [x0]"), va, 0), say_more(" ldr", levels[el], 1);
        go(el, CODE("str x1, [x0]\nmov x0, #0"), va + 16, 7), say_more(" str", levels[el], 1);
        go(el, CODE("mov x7, x30\nblr x0\nmov x0, #0"), va + 8, 0), say_more(" blr", levels[el], 1);
    }
    go(1, CODE("ldtr x0, [x0]"), va, 0), say(" ldtr.el1", 1);
    go(1, CODE("sttr x1, [x0]\nmov x0, #0"), va + 16, 7), say(" sttr.el1", 1);
    translate(va);
}

// Blocks and pages of every level, and nothing there at every level.
static void sizes(unsigned granule)
{
    unsigned bits = granule == 12 ? 48 : granule == 14 ? 47 : 42;
    map_reset();
    low = map_new(12, 39);
    map_program(&low);
    struct map map = map_new(granule, bits);
    use(&map);
    for (unsigned level = map.start; level < 4; level++) {
        uint64_t va = HIGH | (uint64_t)(level + 1) << (granule + (granule - 3) * (3 - level)) | (-1UL << bits);
        put_text("granule "), put_number(granule), put_text(" level "), put_number(level), put_char('\n');
        TRY(" nothing", 1, "ldr x0, [x0]", va, 0);
        uint64_t block = PAGES & -(1UL << (granule + (granule - 3) * (3 - level)));
        *map_entry(&map, va, level) = block | (level == 3 ? PAGE : BLOCK) | AF | AP(1) | INNER | ATTR(NORMAL);
        all_accesses(va + (PAGES - block));
        TRY(" the last page", 1, "ldr x0, [x0]", va + (PAGES - block) + 0x3000, 0);
        *map_entry(&map, va, level) &= ~AF;
        TRY(" without AF", 1, "ldr x0, [x0]", va + (PAGES - block), 0);
        *map_entry(&map, va, level) = (*map_entry(&map, va, level) & ~3UL) | 2 | AF;
        TRY(" invalid", 1, "ldr x0, [x0]", va + (PAGES - block), 0);
        *map_entry(&map, va, level) = PAGES | 1UL << 46 | (level == 3 ? PAGE : BLOCK) | AF;
        TRY(" beyond the output size", 1, "ldr x0, [x0]", va, 0);
        if (level < 3) {
            *map_entry(&map, va, level) = 0x0f000000 | 3;
            TRY(" a table where nothing is", 1, "ldr x0, [x0]", va, 0);
            *map_entry(&map, va, level) = 1UL << 47 | 3;
            TRY(" a table beyond the output size", 1, "ldr x0, [x0]", va, 0);
        } else {
            *map_entry(&map, va, level) = PAGES | BLOCK | AF;
            TRY(" a block at level 3", 1, "ldr x0, [x0]", va, 0);
        }
        *map_entry(&map, va, level) = 0;
    }
}

static void permissions(void)
{
    map_reset();
    low = map_new(12, 39);
    map_program(&low);
    struct map map = map_new(12, 39);
    use(&map);
    uint64_t va = -1UL << 39;
    for (unsigned i = 0; i < 16; i++) {
        put_text("ap "), put_number(i & 3), put_text(i & 4 ? " pxn" : ""), put_text(i & 8 ? " uxn\n" : "\n");
        *map_entry(&map, va, 3) = PAGES | PAGE | AF | AP(i & 3) | (i & 4 ? PXN : 0) | (i & 8 ? UXN : 0);
        all_accesses(va);
    }
    *map_entry(&map, va, 3) = PAGES | PAGE | AF | AP(1);
    static const struct { const char *name; uint64_t bits; } tables[] = {{"aptable 1", AP_TABLE(1)},
        {"aptable 2", AP_TABLE(2)}, {"aptable 3", AP_TABLE(3)}, {"pxntable", PXN_TABLE}, {"uxntable", UXN_TABLE}};
    for (unsigned level = 1; level < 3; level++)
        for (unsigned i = 0; i < sizeof tables / sizeof *tables; i++) {
            put_text(tables[i].name), put_text(" level "), put_number(level), put_char('\n');
            volatile uint64_t *entry = map_entry(&map, va, level);
            *entry |= tables[i].bits;
            *map_entry(&map, va, 3) = PAGES | PAGE | AF | AP(i < 3 ? 1 : 3);
            all_accesses(va);
            *entry &= ~tables[i].bits;
        }
    sctlr |= 1 << 19;
    for (unsigned i = 0; i < 4; i++) {
        put_text("wxn ap "), put_number(i), put_char('\n');
        *map_entry(&map, va, 3) = PAGES | PAGE | AF | AP(i);
        all_accesses(va);
    }
    sctlr &= ~(1UL << 19);
}

// TxSZ from 48 to 25 bits of address and beyond, by the last page of the half and by the page below its first.
static void input_sizes(unsigned granule)
{
    for (unsigned bits = 24; bits <= 49; bits++) {
        map_reset();
        low = map_new(12, 39);
        map_program(&low);
        unsigned legal = bits < 25 ? 25 : bits > 48 ? 48 : bits;
        struct map map = map_new(granule, legal);
        use(&map);
        tcr = TCR_LOW | IPS(4) | TG1(granule) | T1SZ(bits);
        *map_entry(&map, -1UL << 16, 3) = PAGES | PAGE | AF;
        *map_entry(&map, -1UL << legal, 3) = (PAGES + 0x10000) | PAGE | AF;
        put_text("granule "), put_number(granule), put_text(" bits "), put_number(bits), put_char('\n');
        TRY(" last", 1, "ldr x0, [x0]", -1UL << 16, 0);
        TRY(" first", 1, "ldr x0, [x0]", -1UL << legal, 0);
        TRY(" below", 1, "ldr x0, [x0]", (-1UL << legal) - 0x1000, 0);
    }
}

static void controls(void)
{
    map_reset();
    low = map_new(12, 39);
    map_program(&low);
    struct map map = map_new(12, 39);
    use(&map);
    uint64_t va = -1UL << 39;
    *map_entry(&map, va, 3) = PAGES | PAGE | AF | AP(1);
    TRY("not canonical", 1, "ldr x0, [x0]", va ^ 1UL << 47, 0);
    TRY("not canonical, low", 1, "ldr x0, [x0]", 1UL << 39, 0);
    TRY("tagged, tbi1 off", 1, "ldr x0, [x0]", va ^ 0x12UL << 56, 0);
    TRY("tagged low, tbi0 off", 1, "ldr x0, [x0]\nmov x0, #0", (uint64_t)trial | 0x12UL << 56, 0);
    tcr |= 3UL << 37;
    TRY("tagged, tbi1 on", 1, "ldr x0, [x0]", va ^ 0x12UL << 56, 0);
    TRY("tagged low, tbi0 on", 1, "ldr x0, [x0]\nmov x0, #0", (uint64_t)trial | 0x12UL << 56, 0);
    TRY("branch to a tagged address", 1, "blr x0\nmov x0, #0", (va + 8) ^ 0x12UL << 56, 0);
    TRY("branch to a tagged address", 0, "blr x0\nmov x0, #0", (va + 8) ^ 0x12UL << 56, 0);
    TRY("fault at a tagged address", 1, "ldr x0, [x0]", (va + 0x1000) ^ 0x12UL << 56, 0);
    TRY("branch to a tagged fault", 1, "blr x0", (va + 0x1000) ^ 0x12UL << 56, 0);
    tcr |= 1 << 23;
    TRY("epd1", 1, "ldr x0, [x0]", va, 0);
    use(&map);
    for (unsigned ips = 0; ips < 8; ips++) {
        tcr = TCR_LOW | IPS(ips) | TG1(12) | T1SZ(39);
        put_text("ips "), put_number(ips), put_char('\n');
        for (unsigned bit = 32; bit < 48; bit += 2) {
            *map_entry(&map, va + 0x2000, 3) = 1UL << bit | PAGE | AF;
            TRY(" at", 1, "at s1e1r, x0\nisb\nmrs x0, par_el1", va + 0x2000, 0);
        }
        ttbr1 = map.root | 1UL << 42;
        TRY(" ttbr", 1, "ldr x0, [x0]", va, 0);
        ttbr1 = map.root;
    }
    use(&map);
    ttbr1 = 0x0f000000;
    TRY("tables where nothing is", 1, "ldr x0, [x0]", va, 0);
    TRY("fetch through tables where nothing is", 1, "br x0", va, 0);
    ttbr1 = map.root;
    tcr = (tcr & ~(3UL << 30)) | TG1(14);
    TRY("16 KB granule", 1, "at s1e1r, x0\nisb\nmrs x0, par_el1", va, 0);
    tcr &= ~(3UL << 30);
    TRY("reserved granule", 1, "at s1e1r, x0\nisb\nmrs x0, par_el1", va, 0);
}

static void memory_types(void)
{
    map_reset();
    low = map_new(12, 39);
    map_program(&low);
    struct map map = map_new(12, 39);
    use(&map);
    uint64_t va = -1UL << 39;
    for (unsigned type = NORMAL; type <= DEVICE_NGNRE; type++)
        for (unsigned strict = 0; strict < 2; strict++)
            for (unsigned el = 0; el < 2; el++) {
                sctlr = (sctlr & ~2UL) | strict << 1 | 1 << 26 | 1 << 14;
                *map_entry(&map, va, 3) = PAGES | PAGE | AF | AP(1) | ATTR(type) | 2UL << 8;
                put_text("type "), put_number(type), put_text(strict ? " strict " : " "), put_text(levels[el]), put_char('\n');
                TRY(" ldr", el, "ldr x0, [x0]", va, 0);
                TRY(" ldr unaligned", el, "ldur x0, [x0, #1]", va, 0);
                TRY(" str unaligned", el, "stur w1, [x0, #2]\nmov x0, #0", va + 0x100, 0);
                TRY(" ldp unaligned", el, "ldp x0, x2, [x0]", va + 4, 0);
                TRY(" across pages", el, "ldr x0, [x0]", va + 0xffc, 0);
                TRY(" ldxr unaligned", el, "ldxr w0, [x0]", va + 2, 0);
                TRY(" dc zva", el, "dc zva, x0\nmov x0, #0", va + 0x240, 0);
                TRY(" dc civac", el, "dc civac, x0\nmov x0, #0", va + 3, 0);
                TRY(" ic ivau", el, "ic ivau, x0\nmov x0, #0", va + 3, 0);
                if (el)
                    TRY(" at", el, "at s1e1r, x0\nisb\nmrs x0, par_el1", va, 0);
            }
    sctlr &= ~2UL;
    uint64_t gone = va + 0x5000;
    TRY("dc civac of nothing", 1, "dc civac, x0", gone, 0);
    TRY("dc civac of nothing", 0, "dc civac, x0", gone, 0);
    TRY("dc cvau of nothing", 1, "dc cvau, x0", gone, 0);
    TRY("dc ivac of nothing", 1, "dc ivac, x0", gone, 0);
    TRY("dc zva of nothing", 1, "dc zva, x0", gone + 9, 0);
    TRY("ic ivau of nothing", 1, "ic ivau, x0", gone, 0);
    TRY("prfm of nothing", 1, "prfm pldl1keep, [x0]\nmov x0, #0", gone, 0);
    TRY("ldxr of nothing", 1, "ldxr x0, [x0]", gone, 0);
    TRY("stlr to nothing", 1, "stlr x1, [x0]", gone, 0);
    *map_entry(&map, va, 3) = PAGES | PAGE | AF | AP(3);
    TRY("dc ivac of a page that is read only", 1, "dc ivac, x0\nmov x0, #0", va, 0);
    TRY("dc civac of a page that is read only", 1, "dc civac, x0\nmov x0, #0", va, 0);
    TRY("dc zva of a page that is read only", 1, "dc zva, x0\nmov x0, #0", va, 0);
    TRY("stxr to a page that is read only", 1, "ldxr x2, [x0]\nstxr w1, x2, [x0]\nmov x0, #0", va, 0);
    *map_entry(&map, va + 0x1000, 3) = (PAGES + 0x1000) | PAGE | AF | AP(0);
    *map_entry(&map, va, 3) = PAGES | PAGE | AF | AP(1);
    TRY("across into a page of the kernel's", 0, "ldr x0, [x0]", va + 0xffc, 0);
    TRY("store across into a page of the kernel's", 0, "str x1, [x0]", va + 0xffc, -1UL);
    TRY("nothing of it was stored", 1, "ldr w0, [x0]", va + 0xffc, 0);
}

// Two address spaces that differ by the ASID alone, switched without maintenance; entries that are global or not.
static void address_spaces(void)
{
    map_reset();
    low = map_new(12, 39);
    map_program(&low);
    struct map one = map_new(12, 39), two = map_new(12, 39);
    uint64_t va = -1UL << 39;
    *map_entry(&one, va, 3) = PAGES | PAGE | AF | NG;
    *map_entry(&two, va, 3) = (PAGES + 0x1000) | PAGE | AF | NG;
    use(&one);
    ttbr1 |= 1UL << 48;
    tcr |= 1UL << 22 | 1UL << 36; // the ASID is TTBR1_EL1's, of 16 bits
    go(1, CODE("ldr x5, [x0]\nmsr ttbr1_el1, x1\nisb\nldr x0, [x0]\nmov x1, x5"), va, two.root | 2UL << 48);
    say("another ASID by TTBR1", 2);
    use(&one);
    for (unsigned i = 0; i < 16; i++)
        *map_entry(&one, va + 0x10000 + i * 0x1000, 3) = (PAGES + 0x10000 + i * 0x1000) | PAGE | AF | CONTIGUOUS;
    TRY("contiguous first", 1, "ldr x0, [x0]", va + 0x10000, 0);
    TRY("contiguous last", 1, "ldr x0, [x0]", va + 0x1f000, 0);
    volatile uint64_t *entry = map_entry(&one, va, 3);
    *map_entry(&one, va + 0x8000, 3) = ((uint64_t)entry & ~0xfffUL) | PAGE | AF | UXN | PXN;
    TRY("remapped with TLBI", 1, "ldr x5, [x0]\nadd x2, x0, #0x8000\nldr x3, [x2]\neor x3, x3, #0x3000\nstr x3, [x2]\ndsb sy\ntlbi vmalle1\ndsb sy\nisb\nldr x0, [x0]", va, 0);
}

void conform(void)
{
    fill();
    sizes(12);
    sizes(16);
    permissions();
    input_sizes(12);
    input_sizes(16);
    controls();
    memory_types();
    address_spaces();
}
