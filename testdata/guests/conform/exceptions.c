// Exceptions: what each cause writes to ESR, ELR, SPSR and FAR, where it is taken, and what returns do.
#include "conform.h"

#define NOTHING 0x0f000000UL

static const char *const levels[] = {"el0", "el1", "el2"};
// In a page of its own, for the golden files show its address.
static uint64_t stack[64] __attribute__((aligned(0x1000)));

#define EACH_LEVEL(name, text, a, b) do { \
    for (unsigned el_ = 0; el_ <= boot_el; el_++) \
        attempt(el_, MASKED, CODE(text), a, b, 0, 0), say_more(name, levels[el_], 1); \
} while (0)

static void calls(void)
{
    EACH_LEVEL("svc", "svc #0x1234", 0, 0);
    EACH_LEVEL("hvc", "nop\nhvc #0x34", 0, 0);
    EACH_LEVEL("smc", "smc #0x56", 0, 0);
    EACH_LEVEL("brk", "brk #0xabcd", 0, 0);
    EACH_LEVEL("hlt", "hlt #1", 0, 0);
    EACH_LEVEL("udf", ".word 0x1234", 0, 0);
    EACH_LEVEL("dcps1", "dcps1", 0, 0);
    EACH_LEVEL("dcps2", "dcps2", 0, 0);
    EACH_LEVEL("dcps3", "dcps3", 0, 0);
    EACH_LEVEL("drps", "drps", 0, 0);
    EACH_LEVEL("unallocated", ".word 0xffffffff", 0, 0);
    EACH_LEVEL("pan", "msr s0_0_c4_c0_4, xzr", 0, 0);
    EACH_LEVEL("lse", ".word 0xf8200020", 0, 0);
    EACH_LEVEL("flags", "cmp xzr, xzr\nsvc #1", 0, 0);
    EACH_LEVEL("currentel", "mrs x0, currentel", 0, 0);
    EACH_LEVEL("sp_el0", "mrs x0, sp_el0\nmov x0, #0", 0, 0);
    EACH_LEVEL("spsel", "msr spsel, #0\nmrs x0, spsel\nmsr spsel, #1", 0, 0);
    EACH_LEVEL("sp_el0 in use", "msr spsel, #0\nmrs x0, sp_el0", 0, 0);
    EACH_LEVEL("daif", "msr daifclr, #15\nmrs x0, daif\nmsr daifset, #15", 0, 0);
    EACH_LEVEL("daifset", "msr daifset, #5\nmrs x0, daif", 0, 0);
    EACH_LEVEL("nzcv", "mov x0, #-1\nmsr nzcv, x0\nmrs x0, nzcv", 0, 0);
}

static void alignment(void)
{
    for (unsigned el = 0; el <= boot_el; el++) {
        const uint64_t x[8] = {0};
        attempt_at(el, MASKED, (uint64_t)trial + 2, x);
        say_more("pc", levels[el], 1);
        attempt(el, MASKED, CODE("nop\nbr x0"), (uint64_t)trial + 1, 0, 0, 0);
        say_more("br", levels[el], 1);
        attempt(el, MASKED, CODE("blr x0"), (uint64_t)trial + 3, 0, 0, 0);
        say_more("blr", levels[el], 1);
    }
    const uint64_t sa = 1 << 3, sa0 = 1 << 4;
    for (unsigned check = 0; check < 2; check++)
        for (unsigned el = 0; el <= boot_el; el++) {
            uint64_t bits = check ? sa | sa0 : 0;
            write_sysreg(sctlr_el1, RES1_SCTLR_EL1 | bits);
            if (boot_el == 2)
                write_sysreg(sctlr_el2, (RES1_SCTLR_EL2 & ~(sa | sa0)) | bits);
            uint64_t sp = (uint64_t)stack + 8;
            static const char *const names[2] = {"sp unchecked", "sp checked"};
            attempt(el, MASKED | SP_EL0_IN_USE, CODE("mov sp, x0\nldr x0, [sp]\nmov x0, #0"), sp, 0, 0, 0);
            say_more(names[check], levels[el], 1);
            attempt(el, MASKED | SP_EL0_IN_USE, CODE("mov sp, x0\nstp x1, x2, [sp, #8]\nmov x0, #0"), sp, 0, 0, 0);
            say_more(names[check], levels[el], 1);
            attempt(el, MASKED | SP_EL0_IN_USE, CODE("mov sp, x0\nprfm pldl1keep, [sp]\nmov x0, #0"), sp, 0, 0, 0);
            say_more(names[check], levels[el], 1);
            attempt(el, MASKED | SP_EL0_IN_USE, CODE("mov sp, x0\nadd x0, sp, #8\nmov x0, #0"), sp, 0, 0, 0);
            say_more(names[check], levels[el], 1);
        }
    write_sysreg(sctlr_el1, RES1_SCTLR_EL1);
    if (boot_el == 2)
        write_sysreg(sctlr_el2, RES1_SCTLR_EL2);
}

// An exclusive must be aligned whatever the memory; with the MMU off memory is Device and all must.
static void data_alignment(void)
{
    uint64_t at = (uint64_t)stack;
    EACH_LEVEL("ldr unaligned", "ldr x0, [x1]", 0, at + 4);
    EACH_LEVEL("str unaligned", "str w0, [x1]", 0, at + 2);
    EACH_LEVEL("ldxr unaligned", "ldxr x0, [x1]", 0, at + 4);
    EACH_LEVEL("stlr unaligned", "stlr w0, [x1]", 0, at + 1);
    EACH_LEVEL("ldar unaligned", "ldarh w0, [x1]", 0, at + 1);
    EACH_LEVEL("ldp unaligned", "ldp x0, x2, [x1]", 0, at + 4);
    EACH_LEVEL("ldp by halves", "ldp w0, w2, [x1]\nmov x0, #0", 0, at + 4);
    EACH_LEVEL("zva on Device", "dc zva, x1", 0, at);
}

static void nothing_there(void)
{
    EACH_LEVEL("ldr from nothing", "ldr x0, [x1]", 0, NOTHING);
    EACH_LEVEL("ldrb from nothing", "ldrb w0, [x1, #5]!", 0, NOTHING);
    EACH_LEVEL("str to nothing", "str x0, [x1]", 0, NOTHING + 8);
    EACH_LEVEL("ldp from nothing", "ldp x0, x2, [x1]", 0, NOTHING);
    EACH_LEVEL("ldxr from nothing", "ldxr x0, [x1]", 0, NOTHING);
    EACH_LEVEL("fetch from nothing", "br x1", 0, NOTHING);
    EACH_LEVEL("prfm of nothing", "prfm pldl1keep, [x1]", 0, NOTHING);
    EACH_LEVEL("beyond 44 bits", "ldr x0, [x1]", 0, 1UL << 44);
    EACH_LEVEL("beyond 48 bits", "ldr x0, [x1]", 0, 1UL << 50);
    EACH_LEVEL("fetch beyond 44 bits", "br x1", 0, 1UL << 44);
}

static const uint16_t modes[] = {0x3c0, 0x3c4, 0x3c5, 0x3c8, 0x3c9, 0x3cc, 0x3cd, 0x3c1, 0x3c2, 0x3c6, 0x3c7, 0x3d3, 0x3df, 0x5, 0x205};

// Returns from EL1 and EL2 to every mode; what comes of it is the exception of the instruction returned to.
static void returns(void)
{
    for (unsigned el = 1; el <= boot_el; el++)
        for (unsigned i = 0; i < sizeof modes / sizeof *modes; i++) {
            uint64_t spsr = modes[i] | 0x50000000;
            if (el == 1)
                attempt(el, MASKED, CODE("msr spsr_el1, x0\nmsr elr_el1, x1\neret\nnop\nnop\nbrk #1"), spsr, (uint64_t)(trial + 5), 0, 0);
            else
                attempt(el, MASKED, CODE("msr spsr_el2, x0\nmsr elr_el2, x1\neret\nnop\nnop\nbrk #1"), spsr, (uint64_t)(trial + 5), 0, 0);
            put_hex(spsr);
            put_char(' ');
            say_more("eret", levels[el], 1);
        }
    for (unsigned el = 0; el <= boot_el; el++) {
        attempt(el, MASKED | ILLEGAL, CODE("svc #1"), 0, 0, 0, 0);
        say_more("pstate.il", levels[el], 1);
    }
    CHECK("eret.el0", 0, "eret", 0, 0);
    if (boot_el == 2) {
        write_sysreg(hcr_el2, HCR_RW | 1 << 27);
        CHECK("svc.el0 with TGE", 0, "svc #2", 0, 0);
        CHECK("udf.el0 with TGE", 0, ".word 0", 0, 0);
        CHECK("brk.el0 with TGE", 0, "brk #1", 0, 0);
        CHECK("ldr.el0 with TGE", 0, "ldr x0, [x0]", NOTHING, 0);
        CHECK("fp.el0 with TGE", 0, "fmov x0, d0", NOTHING, 0);
        CHECK("to el1 with TGE", 1, "nop", 0, 0);
        write_sysreg(hcr_el2, HCR_RW);
    }
}

// One exception within another, both at the level of the program's vectors or below.
static void registers_of_entry(void)
{
    EACH_LEVEL("exclusive is lost", "ldr x2, =0\nldxr x0, [x1]\nsvc #1", 0, (uint64_t)stack);
    for (unsigned el = 0; el <= boot_el; el++) {
        attempt(el, 0xf0000000 | SP_EL0_IN_USE, CODE("svc #1"), 0, 0, 0, 0);
        say_more("all flags", levels[el], 1);
        attempt(el, 0x80000240, CODE("svc #1"), 0, 0, 0, 0);
        say_more("some masks", levels[el], 1);
    }
}

#define VF (1 << 6)
#define VI (1 << 7)
#define VSE (1 << 8)
#define FMO (1 << 3)
#define IMO (1 << 4)
#define AMO (1 << 5)

static void virtual_interrupts(void)
{
    static const struct { const char *name; uint64_t hcr; } kinds[] = {
        {"vi", VI | IMO}, {"vf", VF | FMO}, {"vse", VSE | AMO}, {"vi and vf", VI | VF | IMO | FMO}, {"vi without imo", VI}, {"vf without fmo", VF | IMO},
        {"vi with tge", VI | IMO | 1 << 27}};
    for (unsigned i = 0; i < sizeof kinds / sizeof *kinds; i++)
        for (unsigned masks = 0; masks < 2; masks++)
            for (unsigned el = 0; el < 3; el++) {
                if (el == 1 && (kinds[i].hcr & 1 << 27))
                    continue;
                write_sysreg(hcr_el2, HCR_RW | kinds[i].hcr);
                if (el == 0)
                    attempt(el, masks ? MASKED : 0x200, CODE("nop\nmov x0, #0"), 0, 0, 0, 0);
                else
                    attempt(el, masks ? MASKED : 0x200, CODE("nop\nmrs x0, isr_el1"), 0, 0, 0, 0);
                write_sysreg(hcr_el2, HCR_RW);
                put_text(masks ? "masked " : "open ");
                say_more(kinds[i].name, levels[el], 1);
            }
}

// The physical timer of the level below, through the GIC.
static void physical_interrupts(void)
{
    gic_start();
    gic_enable(INTID_VIRTUAL_TIMER);
    write_sysreg(cntv_cval_el0, 0);
    write_sysreg(cntv_ctl_el0, 1);
    for (unsigned routed = 0; routed < boot_el; routed++)
        for (unsigned masks = 0; masks < 2; masks++)
            for (unsigned el = 0; el <= boot_el; el++) {
                if (boot_el == 2)
                    write_sysreg(hcr_el2, HCR_RW | (routed ? IMO : 0));
                if (el == 0)
                    attempt(el, masks ? MASKED : 0x340, CODE("nop\nnop\nmov x0, #0"), 0, 0, 0, 0);
                else
                    attempt(el, masks ? MASKED : 0x340, CODE("nop\nnop\nmrs x0, isr_el1"), 0, 0, 0, 0);
                put_text(routed ? "imo " : "");
                put_text(masks ? "masked " : "open ");
                say_more("irq", levels[el], 1);
            }
    if (boot_el == 2)
        write_sysreg(hcr_el2, HCR_RW);
    attempt(boot_el, 0x3c0, CODE("msr daifclr, #2\nnop"), 0, 0, 0, 0);
    say("irq at unmasking", 1);
    attempt(1, 0x3c0, CODE("mov x1, #0x3c0\nmsr daif, xzr\nnop"), 0, 0, 0, 0);
    say("irq at writing daif", 1);
    write_sysreg(cntv_ctl_el0, 0);
}

void conform(void)
{
    calls();
    alignment();
    data_alignment();
    nothing_there();
    returns();
    registers_of_entry();
    if (boot_el == 2)
        virtual_interrupts();
    physical_interrupts();
}
