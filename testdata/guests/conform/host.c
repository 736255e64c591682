// A host at EL2 (FEAT_VHE): the registers that EL1's names mean, EL0 under HCR_EL2.E2H and TGE, and the EL2&0 regime. At EL1 there is
// only what says that EL2 is not there.
#include "tables.h"

#define TWO_RANGES (25UL | 1UL << 8 | 1UL << 10 | 3UL << 12 | 25UL << 16 | 2UL << 30 | 5UL << 32)
#define LOW 0x4000000000UL
#define TOP (-1UL << 39)
#define ON (RES1_SCTLR_EL2 | 1 | 1 << 2 | 1 << 12)
#define PAN (1UL << 22)
#define UAO (1UL << 23)
#define HOST (HCR_RW | HCR_E2H | HCR_TGE)
#define CPTR_NOTHING (3UL << 20)

static const char *const levels[] = {"el0", "el1", "el2"};

// What EL2 and EL1 have under each of three names: EL1's and the one that ends in _EL12 are written, all three are read.
#define TRIPLE(one, two, twelve, first, second) do { \
    attempt(2, MASKED, CODE("mrs x5, " #two "\nmrs x6, " #twelve "\nmsr " #one ", x0\nmsr " #twelve ", x1\nmrs x2, " #one "\nmrs x3, " #two \
        "\nmrs x4, " #twelve "\nmsr " #two ", x5\nmsr " #twelve ", x6\nmov x0, x2\nmov x1, x3\nmov x2, x4"), first, second, 0, 0); \
    say(#one, 3); \
} while (0)

static void names(void)
{
    write_sysreg(hcr_el2, HCR_RW | HCR_E2H);
    TRIPLE(sctlr_el1, sctlr_el2, s3_5_c1_c0_0, RES1_SCTLR_EL2 | 4, RES1_SCTLR_EL1 | 0x1000);
    TRIPLE(cpacr_el1, cptr_el2, s3_5_c1_c0_2, 1UL << 20, 3UL << 20);
    TRIPLE(ttbr0_el1, ttbr0_el2, s3_5_c2_c0_0, 0x12000, 0x34000);
    TRIPLE(ttbr1_el1, s3_4_c2_c0_1, s3_5_c2_c0_1, 0x56000, 0x78000);
    TRIPLE(tcr_el1, tcr_el2, s3_5_c2_c0_2, 0x19, 0x1a);
    TRIPLE(spsr_el1, spsr_el2, s3_5_c4_c0_0, 0x3c9, 0x3c5);
    TRIPLE(elr_el1, elr_el2, s3_5_c4_c0_1, 0x1004, 0x2008);
    TRIPLE(afsr0_el1, afsr0_el2, s3_5_c5_c1_0, 0, 0);
    TRIPLE(afsr1_el1, afsr1_el2, s3_5_c5_c1_1, 0, 0);
    TRIPLE(esr_el1, esr_el2, s3_5_c5_c2_0, 0x92000007, 0x82000006);
    TRIPLE(far_el1, far_el2, s3_5_c6_c0_0, 0x1111, 0x2222);
    TRIPLE(mair_el1, mair_el2, s3_5_c10_c2_0, 0xff, 0x44);
    TRIPLE(amair_el1, amair_el2, s3_5_c10_c3_0, 0, 0);
    TRIPLE(vbar_el1, vbar_el2, s3_5_c12_c0_0, 0x10000, 0x20000);
    TRIPLE(contextidr_el1, s3_4_c13_c0_1, s3_5_c13_c0_1, 0x77, 0x88);
    TRIPLE(cntkctl_el1, cnthctl_el2, s3_5_c14_c1_0, 0x102, 0x201);
    TRIPLE(cntp_ctl_el0, cnthp_ctl_el2, s3_5_c14_c2_1, 2, 0);
    TRIPLE(cntp_cval_el0, cnthp_cval_el2, s3_5_c14_c2_2, 0x1234, 0x5678);
    TRIPLE(cntv_ctl_el0, s3_4_c14_c3_1, s3_5_c14_c3_1, 2, 0);
    TRIPLE(cntv_cval_el0, s3_4_c14_c3_2, s3_5_c14_c3_2, 0x4321, 0x8765);
    attempt(2, MASKED, CODE("mov x0, #10\nmsr tpidr_el1, x0\nmov x1, #20\nmsr tpidr_el2, x1\nmrs x0, tpidr_el1\nmrs x1, tpidr_el2"), 0, 0, 0, 0);
    say("tpidr is not moved", 2);
    write_sysreg(cntvoff_el2, 1UL << 40);
    attempt(2, MASKED, CODE("mrs x0, cntvct_el0\nlsr x0, x0, #40"), 0, 0, 0, 0), say("cntvct.el2 without an offset", 1);
    attempt(1, MASKED, CODE("mrs x0, cntvct_el0\nlsr x0, x0, #40"), 0, 0, 0, 0), say("cntvct.el1", 1);
    write_sysreg(hcr_el2, HCR_RW);
    attempt(2, MASKED, CODE("mrs x0, cntvct_el0\nlsr x0, x0, #40"), 0, 0, 0, 0), say("cntvct.el2 with an offset", 1);
    write_sysreg(cntvoff_el2, 0);
    for (unsigned el = 0; el < 2; el++) {
        attempt(el, MASKED, CODE("mrs x0, s3_5_c1_c0_0"), 0, 0, 0, 0), say_more("sctlr_el12", levels[el], 1);
        attempt(el, MASKED, CODE("mrs x0, s3_5_c14_c2_1"), 0, 0, 0, 0), say_more("cntp_ctl_el02", levels[el], 1);
        attempt(el, MASKED, CODE("mrs x0, s3_4_c14_c3_1"), 0, 0, 0, 0), say_more("cnthv_ctl_el2", levels[el], 1);
    }
}

// A trial under HCR_EL2 and SCTLR_EL2, MMU off, with whatever else is set already.
static void under(uint64_t hcr, uint64_t sctlr, unsigned el, struct snippet code, uint64_t x0, uint64_t x1)
{
    const uint64_t x[8] = {x0, x1};
    prepare(code);
    write_sysreg(hcr_el2, hcr);
    write_sysreg(sctlr_el2, sctlr);
    attempt_at(el, MASKED, (uint64_t)trial, x);
    write_sysreg(sctlr_el2, RES1_SCTLR_EL2);
    write_sysreg(hcr_el2, HCR_RW);
}

#define UNDER(name, hcr, sctlr, el, text, x0) (under(hcr, sctlr, el, CODE(text), x0, 0), say_more(name, levels[el], 1))

// SCTLR_EL2's bits about EL0, each clear and set.
static void controls(void)
{
    static const struct { unsigned bit; const char *name; } bits[] = {{9, "uma"}, {14, "dze"}, {15, "uct"}, {16, "ntwi"}, {26, "uci"}};
    for (unsigned on = 0; on < 2; on++)
        for (unsigned i = 0; i < sizeof bits / sizeof *bits; i++) {
            uint64_t sctlr = (RES1_SCTLR_EL2 & ~(1UL << 16)) | (uint64_t)on << bits[i].bit;
            put_text(bits[i].name), put_text(on ? " set\n" : " clear\n");
            UNDER(" daifset", HOST, sctlr, 0, "msr daifset, #2", 0);
            UNDER(" daif", HOST, sctlr, 0, "mrs x0, daif", 0);
            UNDER(" ctr", HOST, sctlr, 0, "mrs x0, ctr_el0", 0);
            UNDER(" dczid", HOST, sctlr, 0, "mrs x0, dczid_el0", 0);
            UNDER(" dc cvau", HOST, sctlr, 0, "dc cvau, x0", PAGES);
            UNDER(" dc cvap", HOST, sctlr, 0, "sys #3, c7, c12, #1, x0", PAGES);
            UNDER(" ic ivau", HOST, sctlr, 0, "ic ivau, x0", PAGES);
            if (!on || i != 3)
                UNDER(" wfi", HOST, sctlr & ~(1UL << 16), 0, "wfi", 0);
        }
}

// HCR_EL2's traps, which do not concern a host's applications, but do without TGE.
static void traps(void)
{
    static const struct { unsigned bit; const char *name; } bits[] = {{13, "twi"}, {15, "tid0"}, {16, "tid1"}, {17, "tid2"}, {18, "tid3"}, {19, "tsc"},
        {20, "tidcp"}, {21, "tacr"}, {22, "tsw"}, {23, "tpc"}, {24, "tpu"}, {25, "ttlb"}, {26, "tvm"}, {28, "tdz"}, {30, "trvm"}, {36, "terr"}};
    const uint64_t sctlr = RES1_SCTLR_EL2 | 1 << 15 | 1 << 26 | 1 << 14 | 1 << 9;
    write_sysreg(sctlr_el1, RES1_SCTLR_EL1 | 1 << 15 | 1 << 26 | 1 << 14 | 1 << 9);
    for (unsigned i = 0; i < sizeof bits / sizeof *bits; i++)
        for (unsigned tge = 0; tge < 2; tge++) {
            uint64_t hcr = HCR_RW | HCR_E2H | (uint64_t)tge << 27 | 1UL << bits[i].bit;
            put_text(bits[i].name), put_text(tge ? " with tge\n" : " without tge\n");
            for (unsigned el = 0; el + tge < 2; el++) {
                UNDER(" ctr", hcr, sctlr, el, "mrs x0, ctr_el0", 0);
                UNDER(" dczid", hcr, sctlr, el, "mrs x0, dczid_el0", 0);
                UNDER(" dc civac", hcr, sctlr, el, "dc civac, x0", PAGES);
                UNDER(" ic ivau", hcr, sctlr, el, "ic ivau, x0", PAGES);
                UNDER(" implementation defined", hcr, sctlr, el, "mrs x0, s3_0_c11_c0_0", 0);
                if (el == 0)
                    continue;
                UNDER(" revidr", hcr, sctlr, el, "mrs x0, revidr_el1", 0);
                UNDER(" mmfr2", hcr, sctlr, el, "mrs x0, s3_0_c0_c7_2", 0);
                UNDER(" ttbr1", hcr, sctlr, el, "mrs x0, ttbr1_el1\nmsr ttbr1_el1, x0", 0);
                UNDER(" tlbi", hcr, sctlr, el, "tlbi vmalle1", 0);
                UNDER(" erridr", hcr, sctlr, el, "mrs x0, s3_0_c5_c3_0", 0);
            }
        }
    write_sysreg(sctlr_el1, RES1_SCTLR_EL1);
}

static void timers(void)
{
    for (unsigned tge = 0; tge < 2; tge++)
        for (unsigned i = 0; i <= 12; i++) {
            uint64_t hcr = HCR_RW | HCR_E2H | (uint64_t)tge << 27;
            write_sysreg(hcr_el2, hcr);
            write_sysreg(cnthctl_el2, 1UL << i & 0xfff);
            write_sysreg(s3_5_c14_c1_0, tge ? 0 : 0x303);
            put_text("cnthctl bit "), put_number(i), put_text(tge ? " with tge\n" : " without tge\n");
            for (unsigned el = 0; el + tge < 2; el++) {
                UNDER(" cntpct", hcr, RES1_SCTLR_EL2, el, "mrs x0, cntpct_el0\nmov x0, #0", 0);
                UNDER(" cntvct", hcr, RES1_SCTLR_EL2, el, "mrs x0, cntvct_el0\nmov x0, #0", 0);
                UNDER(" cntfrq", hcr, RES1_SCTLR_EL2, el, "mrs x0, cntfrq_el0", 0);
                UNDER(" cntp_ctl", hcr, RES1_SCTLR_EL2, el, "mrs x0, cntp_ctl_el0", 0);
                UNDER(" cntv_cval", hcr, RES1_SCTLR_EL2, el, "mrs x0, cntv_cval_el0\nmov x0, #0", 0);
            }
        }
    write_sysreg(hcr_el2, HOST);
    write_sysreg(cnthctl_el2, 0xf03);
    UNDER("applications have the host's timers", HOST, RES1_SCTLR_EL2, 0, "mov x0, #2\nmsr cntp_ctl_el0, x0\nmov x0, #0x123\nmsr cntv_cval_el0, x0", 0);
    attempt(2, MASKED, CODE("mrs x0, cnthp_ctl_el2\nmrs x1, s3_4_c14_c3_2\nmrs x2, cntp_ctl_el0\nmrs x3, cntv_cval_el0"), 0, 0, 0, 0);
    say("and EL1 its own", 4);
    write_sysreg(cnthp_ctl_el2, 0);
    // A condition that is met, without an interrupt controller that listens.
    write_sysreg(s3_4_c14_c3_2, 0);
    write_sysreg(s3_4_c14_c3_1, 1);
    say_value("cnthv", read_sysreg(s3_4_c14_c3_1));
    write_sysreg(s3_4_c14_c3_1, 0);
    write_sysreg(hcr_el2, HCR_RW | HCR_E2H);
    write_sysreg(cnthctl_el2, 0xc00);
    write_sysreg(hcr_el2, HCR_RW);
    write_sysreg(cnthctl_el2, 3);
}

static void floating_point(void)
{
    for (unsigned i = 0; i < 8; i++) {
        uint64_t hcr = HCR_RW | HCR_E2H | (i & 4 ? HCR_TGE : 0);
        put_text("fpen "), put_number(i & 3), put_text(i & 4 ? " with tge\n" : " without tge\n");
        write_sysreg(cpacr_el1, 3UL << 20);
        for (unsigned el = 0; el < 3; el++) {
            if (el == 1 && i & 4)
                continue;
            write_sysreg(hcr_el2, HCR_RW | HCR_E2H);
            write_sysreg(cptr_el2, (uint64_t)(i & 3) << 20);
            write_sysreg(hcr_el2, HCR_RW);
            UNDER(" fmov", hcr, RES1_SCTLR_EL2, el, ".arch armv8-a+fp\nfmov x0, d0\nmov x0, #0", 0);
            UNDER(" fpsr", hcr, RES1_SCTLR_EL2, el, "mrs x0, fpsr\nmov x0, #0", 0);
            UNDER(" cpacr", hcr, RES1_SCTLR_EL2, el, "mrs x0, cpacr_el1", 0);
        }
        write_sysreg(cpacr_el1, 0);
    }
    write_sysreg(hcr_el2, HCR_RW | HCR_E2H);
    write_sysreg(cptr_el2, 1UL << 31 | CPTR_NOTHING);
    write_sysreg(hcr_el2, HCR_RW);
    UNDER("tcpac", HCR_RW | HCR_E2H, RES1_SCTLR_EL2, 1, "mrs x0, cpacr_el1", 0);
    write_sysreg(cptr_el2, 0x33ff);
}

static void exceptions(void)
{
    for (unsigned tge = 0; tge < 4; tge++) {
        uint64_t hcr = HCR_RW | (tge & 2 ? HCR_E2H : 0) | (tge & 1 ? HCR_TGE : 0);
        put_text(tge & 2 ? "e2h" : "no e2h"), put_text(tge & 1 ? " and tge\n" : " and no tge\n");
        for (unsigned el = 0; el < 3; el++) {
            if (el == 1 && tge & 1)
                continue;
            UNDER(" svc", hcr, RES1_SCTLR_EL2, el, "svc #9", 0);
            UNDER(" hvc", hcr, RES1_SCTLR_EL2, el, "hvc #9", 0);
            UNDER(" brk", hcr, RES1_SCTLR_EL2, el, "brk #9", 0);
            UNDER(" udf", hcr, RES1_SCTLR_EL2, el, ".word 0", 0);
            UNDER(" esb", hcr, RES1_SCTLR_EL2, el, "hint #16\nmov x0, #1", 0);
        }
        under(hcr, RES1_SCTLR_EL2, 2, CODE("msr spsr_el2, x0\nadr x1, 1f\nmsr elr_el2, x1\neret\n1: nop"), 0x3c5, 0);
        say(" eret to el1", 1);
        for (unsigned span = 0; span < 2; span++) {
            under(hcr, (RES1_SCTLR_EL2 & ~(1UL << 23)) | span << 23, 0, CODE("nop"), 0, 0);
            say_value(span ? " pan after an exception from el0, span" : " pan after an exception from el0", read_sysreg(s3_0_c4_c2_3));
            write_sysreg(s3_0_c4_c2_3, 0);
        }
    }
    static const struct { const char *name; uint64_t bits; } virtual[] = {{"vse", 1 << 8}, {"vi", 1 << 7}, {"vf", 1 << 6}};
    for (unsigned i = 0; i < 3; i++)
        for (unsigned tge = 0; tge < 2; tge++) {
            uint64_t hcr = HCR_RW | HCR_E2H | (uint64_t)tge << 27 | virtual[i].bits | virtual[i].bits >> 3;
            write_sysreg(s3_4_c5_c2_3, 0x1abcde);
            put_text(virtual[i].name), put_text(tge ? " with tge" : " without tge");
            under(hcr, RES1_SCTLR_EL2, 0, CODE("nop\nhint #16\nmov x0, #1"), 0, 0), say("", 1);
            under(hcr, RES1_SCTLR_EL2, 1 - tge, CODE("hint #16\nmov x0, #1"), 0, 0), say(" masked", 1);
            say_value(" vdisr", read_sysreg(s3_4_c12_c1_1));
            write_sysreg(s3_4_c12_c1_1, 0);
        }
    write_sysreg(s3_4_c12_c1_1, 0x80000005);
    UNDER("disr with amo", HCR_RW | 1 << 5, RES1_SCTLR_EL2, 1, "mrs x0, s3_0_c12_c1_1", 0);
    UNDER("disr without amo", HCR_RW, RES1_SCTLR_EL2, 1, "mrs x0, s3_0_c12_c1_1", 0);
    UNDER("external abort with tea", HCR_RW | 1UL << 37, RES1_SCTLR_EL2, 1, "ldr x0, [x0]", 0x0f000000);
    UNDER("external abort without tea", HCR_RW, RES1_SCTLR_EL2, 1, "ldr x0, [x0]", 0x0f000000);
    UNDER("fetch abort with tea", HCR_RW | 1UL << 37, RES1_SCTLR_EL2, 0, "br x0", 0x0f000000);
}

static struct map low, high;
static uint64_t tcr = TWO_RANGES, sctlr = ON, hcr = HOST;

static void go(unsigned el, uint64_t pstate, struct snippet code, uint64_t x0, uint64_t x1)
{
    const uint64_t x[8] = {x0, x1};
    prepare(code);
    write_sysreg(hcr_el2, hcr);
    write_sysreg(mair_el2, MAIR);
    write_sysreg(ttbr0_el2, low.root | 5UL << 48 | 1);
    write_sysreg(s3_4_c2_c0_1, high.root | 1);
    write_sysreg(tcr_el2, tcr);
    invalidate();
    write_sysreg(sctlr_el2, sctlr);
    attempt_at(el, MASKED | pstate, (uint64_t)trial, x);
    write_sysreg(sctlr_el2, RES1_SCTLR_EL2);
    write_sysreg(s3_0_c4_c2_3, 0);
    write_sysreg(hcr_el2, HCR_RW);
}

#define TRY(name, el, text, x0, x1) (go(el, 0, CODE(text), x0, x1), say(name, 1))

static void accesses(uint64_t va, uint64_t pstate)
{
    for (unsigned el = 0; el < 3; el += 2) {
        if (el == 0 && hcr != HOST)
            continue;
        go(el, pstate, CODE("ldr x0, [x0]"), va, 0), say_more(" ldr", levels[el], 1);
        go(el, pstate, CODE("str x1, [x0]\nmov x0, #0"), va + 16, 7), say_more(" str", levels[el], 1);
        go(el, pstate, CODE("ldtr x0, [x0]"), va, 0), say_more(" ldtr", levels[el], 1);
        go(el, pstate, CODE("sttr x1, [x0]\nmov x0, #0"), va + 16, 7), say_more(" sttr", levels[el], 1);
        go(el, pstate, CODE("mov x7, x30\nblr x0\nmov x0, #0"), va + 8, 0), say_more(" blr", levels[el], 1);
    }
}

#define AT(name, op) (go(2, pstate, CODE("sys " op ", x0\nisb\nmrs x0, par_el1"), va, 0), say_more(" at", name, 1))

static void translate(uint64_t va, uint64_t pstate)
{
    AT("s1e1r", "#0, c7, c8, #0");
    AT("s1e1w", "#0, c7, c8, #1");
    AT("s1e0r", "#0, c7, c8, #2");
    AT("s1e0w", "#0, c7, c8, #3");
    AT("s1e1rp", "#0, c7, c9, #0");
    AT("s1e1wp", "#0, c7, c9, #1");
    AT("s1e2r", "#4, c7, c8, #0");
    AT("s1e2w", "#4, c7, c8, #1");
    AT("s12e1r", "#4, c7, c8, #4");
    AT("s12e0w", "#4, c7, c8, #7");
}

static void regime(void)
{
    map_reset();
    low = map_new(12, 39);
    map_program(&low);
    for (uint64_t at = 0x40080000; at < (uint64_t)trial; at += 0x1000)
        *map_entry(&low, at, 3) &= ~AP(1); // what PAN lets EL2 read
    high = map_new(12, 39);
    static const struct { const char *name; uint64_t hcr, pstate; } states[] = {{"host", HOST, 0}, {"host, pan", HOST, PAN}, {"host, uao", HOST, UAO},
        {"e2h alone", HCR_RW | HCR_E2H, 0}, {"e2h alone, pan", HCR_RW | HCR_E2H, PAN}};
    for (unsigned s = 0; s < sizeof states / sizeof *states; s++)
        for (unsigned i = 0; i < 16; i++) {
            hcr = states[s].hcr;
            put_text(states[s].name), put_text(" ap "), put_number(i & 3), put_text(i & 4 ? " pxn" : ""), put_text(i & 8 ? " uxn\n" : "\n");
            *map_entry(&high, TOP, 3) = PAGES | PAGE | AF | AP(i & 3) | (i & 4 ? PXN : 0) | (i & 8 ? UXN : 0) | INNER | NG;
            *map_entry(&low, LOW, 3) = *map_entry(&high, TOP, 3);
            accesses(TOP, states[s].pstate);
            if (i < 4) {
                accesses(LOW, states[s].pstate);
                translate(TOP, states[s].pstate);
            }
        }
    hcr = HOST;
    *map_entry(&high, TOP, 3) = PAGES | PAGE | AF | AP(1) | INNER;
    for (unsigned wxn = 0; wxn < 2; wxn++)
        for (unsigned bit = 59; bit < 64; bit++)
            for (unsigned hpd = 0; hpd < 2; hpd++) {
                sctlr = ON | wxn << 19;
                tcr = TWO_RANGES | (uint64_t)hpd << 42;
                put_text(wxn ? "wxn " : ""), put_text(hpd ? "hpd " : ""), put_text("table bit "), put_number(bit), put_char('\n');
                *map_entry(&high, TOP, 2) |= 1UL << bit;
                accesses(TOP, 0);
                *map_entry(&high, TOP, 2) &= ~(1UL << bit);
            }
    sctlr = ON;
    tcr = TWO_RANGES;
    TRY("not canonical", 2, "ldr x0, [x0]", TOP ^ 1UL << 47, 0);
    TRY("tagged", 2, "ldr x0, [x0]", TOP ^ 0x12UL << 56, 0);
    tcr |= 3UL << 37;
    TRY("tagged, tbi", 2, "ldr x0, [x0]", TOP ^ 0x12UL << 56, 0);
    TRY("tagged, tbi", 0, "ldr x0, [x0]", TOP ^ 0x12UL << 56, 0);
    TRY("branch to a tag, tbi", 2, "blr x0", (TOP + 0x1008) ^ 0x12UL << 56, 0);
    tcr = TWO_RANGES | 1 << 23;
    TRY("epd1", 2, "ldr x0, [x0]", TOP, 0);
    tcr = TWO_RANGES;
    sctlr = ON | 2;
    TRY("strict", 0, "ldur x0, [x0, #1]", TOP, 0);
    sctlr = ON;
}

// What EL2 has without E2H, whose TCR_EL2 has other bits.
static void alone(void)
{
    write_sysreg(tcr_el2, TWO_RANGES);
    say_value("tcr without e2h", read_sysreg(tcr_el2));
    write_sysreg(hcr_el2, HCR_RW | HCR_E2H);
    write_sysreg(tcr_el2, TWO_RANGES & ~(1UL << 31));
    say_value("tcr with e2h", read_sysreg(tcr_el2));
    write_sysreg(cptr_el2, 0);
    say_value("cptr with e2h", read_sysreg(cptr_el2));
    write_sysreg(hcr_el2, HCR_RW);
    write_sysreg(cptr_el2, 0x33ff);
}

void conform(void)
{
    hides_isv = 1;
    for (uint64_t at = PAGES; at < PAGES + 0x20000; at += 0x1000) {
        ((volatile uint64_t *)at)[0] = 0x1122334455667788UL + (at << 32);
        ((volatile uint32_t *)at)[2] = 0xd65f03c0; // ret
        ((volatile uint32_t *)at)[3] = 0xd65f03c0;
    }
    if (boot_el < 2) {
        CHECK("sctlr_el12", 1, "mrs x0, s3_5_c1_c0_0", 0, 0);
        CHECK("cnthv_ctl_el2", 1, "mrs x0, s3_4_c14_c3_1", 0, 0);
        CHECK("at s1e1rp", 1, "sys #0, c7, c9, #0, x0\nisb\nmrs x0, par_el1", PAGES, 0);
        CHECK("dc cvap", 1, "sys #3, c7, c12, #1, x0", PAGES, 0);
        CHECK("esb", 1, "hint #16", 0, 0);
        return;
    }
    names();
    alone();
    controls();
    traps();
    timers();
    floating_point();
    exceptions();
    regime();
}
