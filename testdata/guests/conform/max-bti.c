// Branch target identification: which branches may come to which instructions, from guarded pages and others. For the CPU max.
#include "tables.h"

#define GP (1UL << 50)
#define BTYPE(value) ((uint64_t)(value) << 10)
#define BT0 (1UL << 35)
#define BT1 (1UL << 36)
#define MMU (1 | 1 << 2 | 1 << 12)
#define TCR_EL1 (25UL | 1UL << 8 | 1UL << 10 | 3UL << 12 | 4UL << 32 | 1UL << 23)
#define TCR_EL2 (25UL | 1UL << 8 | 1UL << 10 | 3UL << 12 | 4UL << 16 | 1UL << 31 | 1UL << 23)
#define PLACE PAGES // where branches go

static struct map map;
static uint64_t strict;
static const char *const levels[] = {"el0", "el1", "el2"};

static volatile uint32_t *const place = (volatile uint32_t *)PLACE;

// `from` and `to` are GP or 0: of the page that branches and of that which is branched to.
static void guard(uint64_t from, uint64_t to)
{
    uint64_t code = PAGE | AF | INNER | AP(3);
    *map_entry(&map, (uint64_t)trial, 3) = (uint64_t)trial | code | from;
    *map_entry(&map, PLACE, 3) = PLACE | code | to;
}

static void go(unsigned el, uint64_t pstate, struct snippet code, uint64_t target)
{
    const uint64_t x[8] = {target};
    prepare(code);
    for (unsigned i = 0; i < 2; i++)
        __asm__ volatile("dc cvau, %0\n\tdsb ish\n\tic ivau, %0\n\tdsb ish\n\tisb" :: "r"(place + i) : "memory");
    write_sysreg(mair_el1, MAIR);
    write_sysreg(ttbr0_el1, map.root);
    write_sysreg(tcr_el1, TCR_EL1);
    if (boot_el == 2) {
        write_sysreg(mair_el2, MAIR);
        write_sysreg(ttbr0_el2, map.root);
        write_sysreg(tcr_el2, TCR_EL2);
    }
    invalidate();
    if (boot_el == 2 && el < 2)
        write_sysreg(sctlr_el1, RES1_SCTLR_EL1 | MMU | strict);
    else if (boot_el == 2)
        write_sysreg(sctlr_el2, RES1_SCTLR_EL2 | MMU | strict);
    else
        write_sysreg(sctlr_el1, RES1_SCTLR_EL1 | MMU | strict);
    attempt_at(el, MASKED | pstate, (uint64_t)trial, x);
    write_sysreg(sctlr_el1, RES1_SCTLR_EL1);
    if (boot_el == 2)
        write_sysreg(sctlr_el2, RES1_SCTLR_EL2);
}

static const struct { const char *name; uint32_t word; } landings[] = {
    {"nop", 0xd503201f}, {"bti", 0xd503241f}, {"bti c", 0xd503245f}, {"bti j", 0xd503249f}, {"bti jc", 0xd50324df},
    {"paciasp", 0xd503233f}, {"pacibsp", 0xd503237f}, {"paciaz", 0xd503231f}, {"hint 33", 0xd503243f}, {"brk", 0xd4200020},
    {"hlt", 0xd4400020}, {"svc", 0xd4000021}, {"udf", 0x00000000}, {"mov", 0xd2800000}};

static void all_landings(unsigned el, const char *branch, struct snippet code)
{
    put_text(branch), put_text("."), put_text(levels[el]), put_char('\n');
    for (unsigned i = 0; i < sizeof landings / sizeof *landings; i++) {
        place[0] = landings[i].word;
        place[1] = 0xd4000001 | DONE << 5;
        go(el, 0, code, PLACE);
        say(landings[i].name, 0);
    }
}

static void all_branches(unsigned el)
{
    all_landings(el, "br x0", CODE("br x0"));
    all_landings(el, "br x16", CODE("mov x16, x0\nbr x16"));
    all_landings(el, "br x17", CODE("mov x17, x0\nbr x17"));
    all_landings(el, "blr x0", CODE("blr x0"));
    all_landings(el, "blr x16", CODE("mov x16, x0\nblr x16"));
    all_landings(el, "ret x0", CODE("ret x0"));
    all_landings(el, "braaz x0", CODE(".inst 0xd61f081f"));
    all_landings(el, "braa x17", CODE("mov x17, x0\n.inst 0xd71f0a3f"));
    all_landings(el, "blraaz x0", CODE(".inst 0xd63f081f"));
    all_landings(el, "retab", CODE("mov x30, x0\n.inst 0xd65f0fff"));
}

// What ERET takes from SPSR, and where the exception of a branch's target is not that of the target's instruction.
static void other_ways(unsigned el)
{
    for (unsigned type = 0; type < 4; type++) {
        put_text("eret with type "), put_number(type), put_char('\n');
        go(el, BTYPE(type), CODE("nop"), 0), say(" nop", 0);
        go(el, BTYPE(type), CODE(".inst 0xd503245f\nnop"), 0), say(" bti c", 0);
        go(el, BTYPE(type), CODE(".inst 0xd503249f\nnop"), 0), say(" bti j", 0);
        go(el, BTYPE(type) | ILLEGAL, CODE("nop"), 0), say(" illegal", 0);
    }
    go(el, 0, CODE("br x0"), PLACE + 0x1000), say("br to nothing", 0);
    go(el, 0, CODE("blr x0"), PLACE + 0x1000), say("blr to nothing", 0);
    go(el, 0, CODE("blr x0"), PLACE + 2), say("blr to an odd address", 0);
    go(el, 0, CODE("adr x0, 1f\nbr x0\n1:\n.inst 0"), 0), say("br to the next", 0);
    go(el, 0, CODE("adr x0, 1f\nblr x0\n1:\nbrk #1"), 0), say("blr to the next", 0);
    go(el, 0, CODE("adr x0, 1f\nbr x0\n1:\nb 2f\n2:\nbrk #2"), 0), say("br to a branch", 0);
    go(el, 0, CODE("adr x0, 1f\nadr x1, 2f\nbr x0\n1: blr x1\n2: brk #3"), 0), say("br to a blr", 0);
    if (el < 2)
        go(el, 0, CODE("adr x0, 1f\nblr x0\n1:\nldr x0, [x1]"), 0), say("blr to a fault", 0);
}

// Often enough for a translator; the last jump has no landing pad.
#define LOOP \
    "mov x0, #200\nmov x3, #0\n" \
    "1: adr x1, 4f\nblr x1\nadr x2, 2f\nbr x2\n.inst 0\n2: .inst 0xd503249f\n" /* bti j */ \
    "tbz x0, #0, 5f\nadr x16, 3f\nbr x16\n3: .inst 0xd503233f\n" /* paciasp */ \
    "5: sub x0, x0, #1\ncbnz x0, 1b\nadr x1, 6f\nbr x1\n" \
    "4: .inst 0xd503245f\nadd x3, x3, #1\nret\n" /* bti c */ \
    "6: mov x0, x3\n"

static void loops(unsigned el)
{
    static const char *const pages[] = {"loop", "loop in a guarded page"};
    for (unsigned i = 0; i < 2; i++)
        for (unsigned round = 0; round < 4; round++) {
            guard(i ? GP : 0, 0);
            go(el, 0, CODE(LOOP), 0), say(pages[i], 1);
        }
}

static void steps(void)
{
    write_sysreg(mdscr_el1, 1);
    go(0, SS, CODE("br x0"), PLACE), say("step of br", 0);
    go(0, SS, CODE("blr x0"), PLACE), say("step of blr", 0);
    go(0, SS | BTYPE(2), CODE("nop"), PLACE), say("step of nop with type 2", 0);
    go(0, BTYPE(2), CODE("nop"), PLACE), say("no step of nop with type 2", 0);
    write_sysreg(mdscr_el1, 0);
}

void conform(void)
{
    map_reset();
    for (unsigned el = 0; el <= boot_el; el++) {
        map = map_new(12, 39);
        map_program(&map);
        for (unsigned guarded = 0; guarded < 4; guarded++) {
            put_text(guarded & 1 ? "from a guarded page" : "from a page"), put_text(guarded & 2 ? " to a guarded page\n" : "\n");
            guard(guarded & 1 ? GP : 0, guarded & 2 ? GP : 0);
            all_branches(el);
            other_ways(el);
        }
        guard(GP, GP);
        for (unsigned bits = 1; bits < 4; bits++) {
            strict = (bits & 1 ? BT0 : 0) | (bits & 2 ? BT1 : 0);
            put_text("bt "), put_number(bits), put_char('\n');
            all_landings(el, "br x0", CODE("br x0"));
            all_landings(el, "br x16", CODE("mov x16, x0\nbr x16"));
            all_landings(el, "blr x0", CODE("blr x0"));
        }
        strict = 0;
        loops(el);
    }
    guard(GP, GP);
    steps();
}
