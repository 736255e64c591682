// Debug exceptions: software step, breakpoints and watchpoints at every level, and what enables, routes and masks them.
#include "conform.h"

#define KDE (1UL << 13)
#define MDE (1UL << 15)
#define STEP 1UL
#define UNMASKED 0x1c0UL // PSTATE.D clear
#define TDE (1UL << 8)

static const char *const levels[] = {"el0", "el1", "el2"};
static uint64_t data[16] __attribute__((aligned(64)));

static void quiet(void)
{
    write_sysreg(mdscr_el1, 0);
    write_sysreg(dbgbcr0_el1, 0);
    write_sysreg(dbgwcr0_el1, 0);
}

static void go(unsigned el, uint64_t pstate, uint64_t mdscr, struct snippet code, uint64_t x0, uint64_t x1)
{
    const uint64_t x[8] = {x0, x1};
    prepare(code);
    write_sysreg(mdscr_el1, mdscr);
    attempt_at(el, pstate, (uint64_t)trial, x);
    quiet();
}

#define EACH(name, pstate, mdscr, text, a, b) do { \
    for (unsigned el_ = 0; el_ <= boot_el; el_++) \
        go(el_, pstate, mdscr, CODE(text), a, b), say_more(name, levels[el_], 1); \
} while (0)

static void steps(void)
{
    EACH("step", UNMASKED | SS, STEP, "nop\nnop", 0, 0);
    EACH("step with kde", UNMASKED | SS, STEP | KDE, "nop\nnop", 0, 0);
    EACH("step masked", MASKED | SS, STEP | KDE, "nop\nnop", 0, 0);
    EACH("pending", UNMASKED, STEP | KDE, "nop\nnop", 0, 0);
    EACH("not set", UNMASKED | SS, KDE | MDE, "nop\nnop", 0, 0);
    EACH("svc", UNMASKED | SS, STEP | KDE, "svc #1", 0, 0);
    EACH("brk", UNMASKED | SS, STEP | KDE, "brk #1", 0, 0);
    EACH("udf", UNMASKED | SS, STEP | KDE, ".word 0", 0, 0);
    EACH("a branch", UNMASKED | SS, STEP | KDE, "b 1f\nnop\n1: nop", 0, 0);
    EACH("a load", UNMASKED | SS, STEP | KDE, "ldr x0, [x1]", 0, (uint64_t)data);
    EACH("a fault", UNMASKED | SS, STEP | KDE, "ldr x0, [x1]", 0, 0x0f000000);
    EACH("ldxr", UNMASKED | SS, STEP | KDE, "ldxr x0, [x1]", 0, (uint64_t)data);
    EACH("ldaxp", UNMASKED | SS, STEP | KDE, "ldaxp x0, x2, [x1]", 0, (uint64_t)data);
    EACH("ldar", UNMASKED | SS, STEP | KDE, "ldar x0, [x1]", 0, (uint64_t)data);
    EACH("stxr", UNMASKED | SS, STEP | KDE, "stxr w0, x0, [x1]", 0, (uint64_t)data);
    EACH("illegal state", UNMASKED | SS | ILLEGAL, STEP | KDE, "nop", 0, 0);
    EACH("masking itself", UNMASKED | SS, STEP | KDE, "msr daifset, #8\nnop\nnop", 0, 0);
    EACH("unmasking itself", MASKED | SS, STEP | KDE, "nop\nmsr daifclr, #8\nnop\nnop", 0, 0);
    EACH("ending itself", UNMASKED | SS, STEP | KDE, "msr mdscr_el1, xzr\nnop\nnop", 0, 0);
    EACH("beginning itself", UNMASKED, KDE, "nop\nmsr mdscr_el1, x0\nisb\nnop", STEP | KDE, 0);
    EACH("os lock", UNMASKED | SS, STEP | KDE, "msr oslar_el1, x0\nnop\nmsr oslar_el1, xzr\nisb\nnop", 1, 0);
    // From EL1 masked to EL0 and to EL1 unmasked: the step begins with the return.
    go(1, MASKED, STEP, CODE("msr spsr_el1, x0\nmsr elr_el1, x1\neret\nnop\nnop"), 0x2003c0, (uint64_t)trial + 12), say("eret to el0", 1);
    go(1, MASKED, STEP, CODE("msr spsr_el1, x0\nmsr elr_el1, x1\neret\nnop\nnop"), 0x3c0, (uint64_t)trial + 12), say("eret to el0 without ss", 1);
    go(1, MASKED, STEP | KDE, CODE("msr spsr_el1, x0\nmsr elr_el1, x1\neret\nnop\nnop"), 0x2001c5, (uint64_t)trial + 12), say("eret to el1", 1);
    go(1, UNMASKED | SS, STEP | KDE, CODE("eret"), 0, 0), say("eret stepped", 1);
}

#define BCR(pmc, hmc, ssc) (1UL | (pmc) << 1 | 0xfUL << 5 | (uint64_t)(hmc) << 13 | (uint64_t)(ssc) << 14)

static void breakpoints(void)
{
    uint64_t second = (uint64_t)trial + 4;
    for (unsigned pmc = 0; pmc < 4; pmc++)
        for (unsigned hmc = 0; hmc < 2; hmc++)
            for (unsigned ssc = 0; ssc < 4; ssc++) {
                put_text("pmc "), put_number(pmc), put_text(" hmc "), put_number(hmc), put_text(" ssc "), put_number(ssc), put_char('\n');
                for (unsigned el = 0; el <= boot_el; el++) {
                    write_sysreg(dbgbvr0_el1, second);
                    write_sysreg(dbgbcr0_el1, BCR(pmc, hmc, ssc));
                    go(el, UNMASKED, MDE | KDE, CODE("nop\nnop"), 0, 0), say_more(" break", levels[el], 1);
                }
            }
    static const struct { const char *name; uint64_t mdscr, pstate, bcr; } cases[] = {
        {"without mde", KDE, UNMASKED, BCR(3, 1, 0)}, {"without kde", MDE, UNMASKED, BCR(3, 1, 0)}, {"masked", MDE | KDE, MASKED, BCR(3, 1, 0)},
        {"disabled", MDE | KDE, UNMASKED, BCR(3, 1, 0) & ~1UL}, {"step and break", MDE | KDE | STEP, UNMASKED | SS, BCR(3, 1, 0)},
        {"linked to nothing", MDE | KDE, UNMASKED, BCR(3, 1, 0) | 1UL << 20 | 5UL << 16}};
    for (unsigned i = 0; i < sizeof cases / sizeof *cases; i++)
        for (unsigned el = 0; el <= boot_el; el++) {
            write_sysreg(dbgbvr0_el1, i == 4 ? (uint64_t)trial : second);
            write_sysreg(dbgbcr0_el1, cases[i].bcr);
            go(el, cases[i].pstate, cases[i].mdscr, CODE("nop\nnop"), 0, 0), say_more(cases[i].name, levels[el], 1);
        }
    for (unsigned match = 0; match < 2; match++) {
        write_sysreg(contextidr_el1, 42 + match);
        write_sysreg(dbgbvr5_el1, 42);
        write_sysreg(dbgbcr5_el1, 1UL | 3UL << 1 | 0xfUL << 5 | 3UL << 20);
        write_sysreg(dbgbvr0_el1, second);
        write_sysreg(dbgbcr0_el1, BCR(3, 0, 0) | 1UL << 20 | 5UL << 16);
        go(0, UNMASKED, MDE, CODE("nop\nnop"), 0, 0), say(match ? "linked to another context" : "linked to this context", 1);
        write_sysreg(dbgbcr5_el1, 0);
    }
    write_sysreg(dbgbvr0_el1, (uint64_t)trial + 12);
    write_sysreg(dbgbcr0_el1, BCR(3, 0, 0));
    go(0, UNMASKED, MDE, CODE("mov x0, #5\n1: sub x0, x0, #1\ncbnz x0, 1b\nnop"), 0, 0), say("after a loop", 1);
    for (unsigned n = 0; n < 6; n++) {
        trial[0] = trial[1] = trial[2] = 0xd503201f;
        write_sysreg(dbgbvr0_el1, (uint64_t)trial + 4 * n - 8);
        write_sysreg(dbgbcr0_el1, BCR(3, 0, 0));
        go(0, UNMASKED, MDE, CODE("nop\nnop\nnop"), 0, 0), say("at each", 1);
    }
}

#define WCR(pac, lsc, bas) (1UL | (pac) << 1 | (lsc) << 3 | (uint64_t)(bas) << 5)

static void watch(uint64_t address, uint64_t wcr)
{
    write_sysreg(dbgwvr0_el1, address);
    write_sysreg(dbgwcr0_el1, wcr);
}

#define WATCH(name, el, address, wcr, text, x0, x1) (watch(address, wcr), go(el, UNMASKED, MDE | KDE, CODE(text), x0, x1), say_more(name, levels[el], 1))

static void watchpoints(void)
{
    uint64_t at = (uint64_t)data;
    for (unsigned i = 0; i < 16; i++)
        data[i] = i;
    for (unsigned pac = 0; pac < 4; pac++)
        for (unsigned hmc = 0; hmc < 2; hmc++)
            for (unsigned lsc = 0; lsc < 4; lsc++)
                for (unsigned el = 0; el <= boot_el; el++) {
                    put_text("pac "), put_number(pac), put_text(" hmc "), put_number(hmc), put_text(" lsc "), put_number(lsc);
                    WATCH(" ldr", el, at, WCR(pac, lsc, 0xff) | (uint64_t)hmc << 13, "ldr x0, [x1]", 0, at);
                    put_text("pac "), put_number(pac), put_text(" hmc "), put_number(hmc), put_text(" lsc "), put_number(lsc);
                    WATCH(" str", el, at, WCR(pac, lsc, 0xff) | (uint64_t)hmc << 13, "str x0, [x1]", 0, at);
                }
    static const uint8_t bytes[] = {0x01, 0x80, 0x0f, 0xf0, 0x3c, 0x00, 0x18};
    for (unsigned i = 0; i < sizeof bytes; i++)
        for (unsigned offset = 0; offset < 9; offset++) {
            put_hex(bytes[i]), put_char(' '), put_number(offset);
            WATCH(" ldrb", 0, at, WCR(3, 3, bytes[i]), "ldrb w0, [x1]", 0, at + offset);
        }
    WATCH("ldr with a byte of it", 0, at, WCR(3, 3, 0x20), "ldr x0, [x1]", 0, at);
    WATCH("ldp, the second", 0, at + 8, WCR(3, 3, 0xff), "ldp x0, x2, [x1]", 0, at);
    WATCH("ldp, the second's middle", 0, at + 8, WCR(3, 3, 0x10), "ldp x0, x2, [x1]", 0, at);
    WATCH("str, nothing is stored", 0, at, WCR(3, 2, 0xff), "mov x0, #9\nstr x0, [x1]", 0, at);
    WATCH("as this shows", 0, at + 8, WCR(3, 2, 0xff), "ldr x0, [x1]", 0, at);
    WATCH("stp, the second", 0, at + 8, WCR(3, 2, 0xff), "mov x0, #9\nstp x0, x0, [x1]", 0, at + 0);
    WATCH("four bytes", 0, at + 4, WCR(3, 3, 0x0f), "ldr w0, [x1]", 0, at + 4);
    WATCH("not its neighbour", 0, at + 4, WCR(3, 3, 0x0f), "ldr w0, [x1]", 0, at);
    WATCH("mask of 32 bytes", 0, at + 32, WCR(3, 3, 0xff) | 5UL << 24, "ldr x0, [x1]", 0, at + 56);
    WATCH("mask of 32 bytes, outside", 0, at + 32, WCR(3, 3, 0xff) | 5UL << 24, "ldr x0, [x1]", 0, at + 24);
    WATCH("ldtr as el0", 1, at, WCR(2, 3, 0xff), "ldtr x0, [x1]", 0, at);
    WATCH("ldtr as el1", 1, at, WCR(1, 3, 0xff), "ldtr x0, [x1]", 0, at);
    WATCH("ldxr", 0, at, WCR(3, 3, 0xff), "ldxr x0, [x1]", 0, at);
    WATCH("stxr that succeeds", 0, at, WCR(3, 2, 0xff), "ldxr x0, [x1]\nstxr w2, x0, [x1]\nmov x0, x2", 0, at);
    WATCH("stxr that fails", 0, at, WCR(3, 2, 0xff), "clrex\nstxr w2, x0, [x1]\nmov x0, x2", 0, at);
    WATCH("prfm", 0, at, WCR(3, 3, 0xff), "prfm pldl1keep, [x1]", 0, at);
    WATCH("dc cvac", 1, at, WCR(3, 3, 0xff), "dc cvac, x1", 0, at);
    WATCH("a load that faults", 0, 0x0f000000, WCR(3, 3, 0xff), "ldr x0, [x1]", 0, 0x0f000000);
    WATCH("many accesses before", 0, at + 64, WCR(3, 3, 0xff), "1: ldr x0, [x1], #8\nb 1b", 0, at);
    watch(at, WCR(3, 3, 0xff));
    go(0, UNMASKED | SS, MDE | STEP, CODE("ldr x0, [x1]"), 0, at), say("stepped", 1);
    watch(at, WCR(3, 3, 0xff));
    go(0, UNMASKED, 0, CODE("ldr x0, [x1]"), 0, at), say("without mde", 1);
}

static void routed(void)
{
    write_sysreg(mdcr_el2, (read_sysreg(mdcr_el2) & 0x1f) | TDE);
    EACH("tde brk", MASKED, 0, "brk #7", 0, 0);
    EACH("tde step", UNMASKED | SS, STEP, "nop\nnop", 0, 0);
    EACH("tde step with kde", UNMASKED | SS, STEP | KDE, "nop\nnop", 0, 0);
    EACH("tde step masked", MASKED | SS, STEP, "nop\nnop", 0, 0);
    for (unsigned el = 0; el < 3; el++)
        WATCH("tde watch", el, (uint64_t)data, WCR(3, 3, 0xff) | 1UL << 13, "ldr x0, [x1]", 0, (uint64_t)data);
    for (unsigned el = 0; el < 3; el++) {
        write_sysreg(dbgbvr0_el1, (uint64_t)trial + 4);
        write_sysreg(dbgbcr0_el1, BCR(3, 1, 0));
        go(el, UNMASKED, MDE | KDE, CODE("nop\nnop"), 0, 0), say_more("tde break", levels[el], 1);
    }
    write_sysreg(mdcr_el2, read_sysreg(mdcr_el2) & 0x1f);
}

void conform(void)
{
    write_sysreg(oslar_el1, 0);
    steps();
    breakpoints();
    watchpoints();
    if (boot_el == 2)
        routed();
}
