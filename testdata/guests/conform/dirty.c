// Access flag and dirty state that hardware sets (FEAT_HAFDBS): in stage 1 of each regime and in stage 2; and execution that stage 2
// permits by level (FEAT_XNX). After each name, what the leaf descriptors are then: the access flag, and whether bit 7 is set.
#include "tables.h"

#define LOW_ONLY (25UL | 1UL << 8 | 1UL << 10 | 3UL << 12)
#define TWO_RANGES (LOW_ONLY | 25UL << 16 | 2UL << 30 | 5UL << 32)
#define EL2_RANGE (LOW_ONLY | 5UL << 16 | 1UL << 31 | 1UL << 23)
#define VTCR (24UL | 1UL << 6 | 1UL << 8 | 1UL << 10 | 3UL << 12 | 5UL << 16 | 1UL << 31)
#define ON_EL1 (RES1_SCTLR_EL1 | 1 | 1 << 2 | 1 << 12 | 1 << 26 | 1 << 14)
#define ON_EL2 (RES1_SCTLR_EL2 | 1 | 1 << 2 | 1 << 12 | 1 << 26 | 1 << 14)
#define DBM (1UL << 51)
#define S2AP(value) ((uint64_t)(value) << 6)
#define WRITE_BACK (15UL << 2)
#define VA 0x4000000000UL
#define TARGET 0x48000000UL
#define HOST (HCR_RW | HCR_E2H | HCR_TGE)

enum regime { GUEST, EL2, HOST_EL2, SECOND, BOTH };
static const char *const regimes[] = {"el1&0", "el2", "el2&0", "stage 2", "both stages"};
static const char *const settings[] = {"", " ha", " hd", " ha hd"};
static enum regime regime;
static unsigned setting, second_setting;
static struct map first, second;
static struct leaf {
    volatile uint64_t *at;
    uint64_t value;
} leaves[3];
static unsigned count;

static uint64_t bits(unsigned s, unsigned shift)
{
    return (uint64_t)(s & 3) << shift;
}

static void on(void)
{
    switch (regime) {
    case GUEST:
    case BOTH:
        write_sysreg(mair_el1, MAIR);
        write_sysreg(ttbr0_el1, first.root);
        write_sysreg(tcr_el1, TWO_RANGES | 1UL << 23 | bits(setting, 39));
        write_sysreg(sctlr_el1, ON_EL1);
        break;
    case EL2:
    case HOST_EL2:
        write_sysreg(mair_el2, MAIR);
        write_sysreg(ttbr0_el2, first.root);
        if (regime == HOST_EL2)
            write_sysreg(hcr_el2, HOST);
        write_sysreg(tcr_el2, regime == HOST_EL2 ? TWO_RANGES | 1UL << 23 | bits(setting, 39) : EL2_RANGE | bits(setting, 21));
        break;
    default:
        break;
    }
    if (regime >= SECOND) {
        write_sysreg(vttbr_el2, second.root | 1UL << 48);
        write_sysreg(vtcr_el2, VTCR | bits(second_setting, 21));
    }
    invalidate();
    if (regime >= SECOND)
        write_sysreg(hcr_el2, HCR_RW | 1);
    if (regime == EL2 || regime == HOST_EL2)
        write_sysreg(sctlr_el2, ON_EL2);
}

static void off(void)
{
    if (boot_el == 2) {
        write_sysreg(sctlr_el2, RES1_SCTLR_EL2);
        write_sysreg(hcr_el2, HCR_RW);
    }
    if (boot_el == 2 || regime == GUEST)
        write_sysreg(sctlr_el1, RES1_SCTLR_EL1);
}

// At EL1 the program itself is under the map that it tries.
static void go(const char *name, const char *more, unsigned el, struct snippet code, uint64_t x0)
{
    const uint64_t x[8] = {x0, 7};
    prepare(code);
    for (unsigned i = 0; i < count; i++)
        *leaves[i].at = leaves[i].value;
    on();
    attempt_at(el, MASKED, (uint64_t)trial, x);
    off();
    put_name(name, more);
    for (unsigned i = 0; i < count; i++) {
        put_text(*leaves[i].at & AF ? " af" : " --");
        put_text(*leaves[i].at & 1 << 7 ? "+7" : "-7");
        if ((*leaves[i].at ^ leaves[i].value) & ~(AF | 1 << 7))
            put_text(" and what else?");
    }
    say("", 1);
}

static void leaf(volatile uint64_t *at, uint64_t value)
{
    leaves[count].at = at;
    leaves[count++].value = value;
}

static void accesses(uint64_t va, unsigned el)
{
    static const char *const levels[] = {"el0", "el1", "el2"};
    go(" ldr", levels[el], el, CODE("ldr x0, [x0]"), va);
    go(" str", levels[el], el, CODE("str x1, [x0]\nmov x0, #0"), va + 16);
    go(" blr", levels[el], el, CODE("mov x7, x30\nblr x0\nmov x0, #0"), va + 8);
    go(" ldxr stxr", levels[el], el, CODE("ldxr x2, [x0]\nstxr w3, x1, [x0]\nmov x0, x3"), va + 16);
    go(" failing cas", levels[el], el, CODE("mov x2, #1\n.word 0xc8a27c01\nmov x0, #0"), va);
    if (regime != SECOND) // whose memory is Device while stage 1 is off
        go(" dc zva", levels[el], el, CODE("dc zva, x0\nmov x0, #0"), va + 64);
    go(" prfm", levels[el], el, CODE("prfm pstl1keep, [x0]\nmov x0, #0"), va);
    if (regime != SECOND)
        go(" unaligned str", levels[el], el, CODE("stur x1, [x0, #1]\nmov x0, #0"), va + 16);
    if (el == 0)
        return;
    go(" ldtr", levels[el], el, CODE("ldtr x0, [x0]"), va);
    go(" sttr", levels[el], el, CODE("sttr x1, [x0]\nmov x0, #0"), va + 16);
    if (setting == 3 && regime != BOTH)
        go(" dc ivac", levels[el], el, CODE("dc ivac, x0\nmov x0, #0"), va);
    if (regime == EL2 || regime == HOST_EL2) {
        go(" at", "s1e2r", el, CODE("at s1e2r, x0\nisb\nmrs x0, par_el1"), va);
        go(" at", "s1e2w", el, CODE("at s1e2w, x0\nisb\nmrs x0, par_el1"), va);
        return;
    }
    if (regime != SECOND) {
        go(" at", "s1e1r", el, CODE("at s1e1r, x0\nisb\nmrs x0, par_el1"), va);
        go(" at", "s1e1w", el, CODE("at s1e1w, x0\nisb\nmrs x0, par_el1"), va);
        go(" at", "s1e0w", el, CODE("at s1e0w, x0\nisb\nmrs x0, par_el1"), va);
    }
    if (boot_el == 2) {
        go(" at", "s12e1r", 2, CODE("at s12e1r, x0\nisb\nmrs x0, par_el1"), va);
        go(" at", "s12e1w", 2, CODE("at s12e1w, x0\nisb\nmrs x0, par_el1"), va);
    }
}

static void title(const char *more, unsigned ap, uint64_t descriptor)
{
    put_text(regimes[regime]), put_text(settings[setting]), put_text(more), put_number(ap);
    put_text(descriptor & AF ? " af" : ""), put_text(descriptor & DBM ? " dbm\n" : "\n");
}

static void stage1(enum regime which)
{
    regime = which;
    map_reset();
    first = map_new(12, 39);
    map_program(&first);
    volatile uint64_t *entry = map_entry(&first, VA, 3);
    for (setting = 0; setting < 4; setting++)
        for (unsigned i = 0; i < 16; i++) {
            uint64_t value = PAGES | PAGE | INNER | AP(i & 3) | (i & 4 ? AF : 0) | (i & 8 ? DBM : 0);
            if (setting < 3 && i & 8 && (i & 3) != 3)
                continue;
            count = 0;
            leaf(entry, value);
            title(" ap ", i & 3, value);
            if (which != EL2)
                accesses(VA, 0);
            accesses(VA, which == GUEST ? 1 : 2);
        }
    // A block; and a clean page that tables make read-only after all.
    setting = 3;
    count = 0;
    leaf(map_entry(&first, VA + (4UL << 30), 2), PAGES | BLOCK | INNER | AP(2) | DBM);
    put_text("block\n");
    accesses(VA + (4UL << 30), which == GUEST ? 1 : 2);
    count = 0;
    leaf(entry, PAGES | PAGE | INNER | AP(3) | DBM);
    *map_entry(&first, VA, 2) |= AP_TABLE(2);
    put_text("aptable\n");
    accesses(VA, which == GUEST ? 1 : 2);
}

static void program_second(void)
{
    for (uint64_t at = 0x40080000; at < 0x400c0000; at += 0x1000)
        *map_entry(&second, at, 3) = at | PAGE | AF | S2AP(3) | WRITE_BACK | INNER;
    for (uint64_t at = TABLES; at < TABLES + 0x200000; at += 0x1000)
        *map_entry(&second, at, 3) = at | PAGE | AF | S2AP(3) | WRITE_BACK | INNER;
}

static void stage2(void)
{
    regime = SECOND;
    map_reset();
    second = map_new_at(12, 40, 1);
    program_second();
    volatile uint64_t *entry = map_entry(&second, TARGET, 3);
    for (setting = 0; setting < 4; setting++)
        for (unsigned i = 0; i < 16; i++) {
            uint64_t value = PAGES | PAGE | INNER | WRITE_BACK | S2AP(i & 3) | (i & 4 ? AF : 0) | (i & 8 ? DBM : 0);
            if (setting < 3 && i & 8 && (i & 3) != 1)
                continue;
            second_setting = setting;
            count = 0;
            leaf(entry, value);
            title(" s2ap ", i & 3, value);
            accesses(TARGET, 1);
        }
    for (unsigned xn = 0; xn < 4; xn++) {
        count = 0;
        leaf(entry, PAGES | PAGE | INNER | WRITE_BACK | S2AP(3) | AF | (uint64_t)xn << 53);
        put_text("xn "), put_number(xn), put_char('\n');
        go(" blr", "el0", 0, CODE("blr x0\nmov x0, #0"), TARGET + 8);
        go(" blr", "el1", 1, CODE("blr x0\nmov x0, #0"), TARGET + 8);
    }
}

// Stage 1's leaf, stage 2's leaf of the table that it is in, and that of the page itself.
static void both(void)
{
    regime = BOTH;
    map_reset();
    second = map_new_at(12, 40, 1);
    program_second();
    first = map_new(12, 39);
    map_program(&first);
    volatile uint64_t *entry = map_entry(&first, VA, 3);
    volatile uint64_t *table = map_entry(&second, (uint64_t)entry, 3);
    volatile uint64_t *page = map_entry(&second, TARGET, 3);
    uint64_t of_table = *table;
    static const uint64_t tables[] = {AF | S2AP(3), AF | S2AP(1), AF | S2AP(1) | DBM, S2AP(3), S2AP(1) | DBM};
    static const uint64_t pages[] = {AF | S2AP(3), S2AP(1) | DBM, 0};
    for (unsigned s = 0; s < 3; s++)
        for (unsigned t = 0; t < 5; t++)
            for (unsigned p = 0; p < 3; p++) {
                setting = 3;
                second_setting = s == 2 ? 3 : s;
                count = 0;
                leaf(entry, TARGET | PAGE | INNER | AP(2) | DBM);
                leaf(table, (of_table & ~(AF | S2AP(3))) | tables[t]);
                leaf(page, PAGES | INNER | WRITE_BACK | (p < 2 ? PAGE : 0) | pages[p]);
                put_text("both stages, stage 2"), put_text(settings[second_setting]), put_text(" table "), put_number(t);
                put_text(" page "), put_number(p), put_char('\n');
                accesses(VA, 1);
            }
}

void conform(void)
{
    hides_isv = 1;
    for (uint64_t at = PAGES; at < PAGES + 0x20000; at += 0x1000) {
        ((volatile uint64_t *)at)[0] = 0x1122334455667788UL + (at << 32);
        ((volatile uint32_t *)at)[2] = 0xd65f03c0; // ret
        ((volatile uint32_t *)at)[3] = 0xd65f03c0;
    }
    stage1(GUEST);
    if (boot_el < 2)
        return;
    stage1(EL2);
    stage1(HOST_EL2);
    stage2();
    both();
}
