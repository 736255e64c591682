// What each control bit that traps or enables does to each of a list of instructions, at EL1 and EL0: a line for each
// outcome that the bit changes.
#include "conform.h"

struct instruction {
    const char *name;
    struct snippet code;
};

struct was {
    int done;
    unsigned level;
    uint64_t esr;
};

#define MANY 192
static struct instruction instructions[MANY];
static struct was before[MANY][2];
static unsigned count;
static uint8_t target[64] __attribute__((aligned(64)));

#define ADD(text) (instructions[count].name = text, instructions[count++].code = CODE(text))
#define READ(name) ADD("mrs x0, " name)
#define WRITE(name) ADD("msr " name ", x1")
#define BOTH(name) (READ(name), WRITE(name))

static void identification(void)
{
    READ("midr_el1"), READ("mpidr_el1"), READ("id_aa64pfr0_el1"), READ("id_aa64mmfr0_el1"), READ("id_isar5_el1");
    READ("mvfr0_el1"), READ("s3_0_c0_c7_7"), READ("revidr_el1"), READ("aidr_el1"), READ("ctr_el0"), READ("clidr_el1");
    READ("ccsidr_el1"), BOTH("csselr_el1"), READ("dczid_el0"), READ("isr_el1");
}

static void memory_control(void)
{
    READ("sctlr_el1"), BOTH("ttbr0_el1"), BOTH("ttbr1_el1"), BOTH("tcr_el1"), WRITE("esr_el1"), WRITE("far_el1");
    BOTH("afsr0_el1"), BOTH("mair_el1"), BOTH("amair_el1"), BOTH("contextidr_el1"), BOTH("actlr_el1"), READ("cpacr_el1");
    READ("vbar_el1"), BOTH("par_el1"), BOTH("tpidr_el0"), BOTH("tpidrro_el0"), BOTH("tpidr_el1");
    READ("s3_1_c15_c2_0"), READ("s3_1_c11_c0_2"), READ("s3_3_c15_c1_1"), ADD("sys #3, c11, c0, #0, x0");
}

static void maintenance(void)
{
    ADD("dc zva, x2"), ADD("dc civac, x2"), ADD("dc cvac, x2"), ADD("dc cvau, x2"), ADD("dc ivac, x2"), ADD("dc csw, xzr");
    ADD("dc isw, xzr"), ADD("dc cisw, xzr"), ADD("ic ivau, x2"), ADD("ic iallu"), ADD("ic ialluis"), ADD("tlbi vmalle1");
    ADD("tlbi vae1is, xzr"), ADD("tlbi aside1, xzr"), ADD("tlbi vaale1, xzr"), ADD("tlbi alle1"), ADD("at s1e1r, x2");
    ADD("at s12e1r, x2"), ADD("at s1e2r, x2"), ADD("sys #0, c7, c7, #0, x0"), ADD("sysl x0, #0, c7, c7, #0");
}

static void debug(void)
{
    BOTH("mdscr_el1"), BOTH("dbgbvr0_el1"), BOTH("dbgwcr0_el1"), READ("oslsr_el1"), WRITE("oslar_el1"), BOTH("osdlr_el1");
    READ("mdrar_el1"), READ("mdccsr_el0"), BOTH("mdccint_el1");
}

static void performance(void)
{
    BOTH("pmcr_el0"), READ("pmccntr_el0"), BOTH("pmcntenset_el0"), BOTH("pmcntenclr_el0"), READ("pmovsclr_el0");
    READ("pmovsset_el0"), BOTH("pmuserenr_el0"), WRITE("pmswinc_el0"), BOTH("pmselr_el0"), BOTH("pmxevcntr_el0");
    BOTH("pmxevtyper_el0"), BOTH("pmevcntr0_el0"), BOTH("pmevtyper0_el0"), BOTH("pmccfiltr_el0"), BOTH("pmintenset_el1");
    READ("pmceid0_el0");
}

static void timers(void)
{
    READ("cntpct_el0"), READ("cntvct_el0"), READ("cntfrq_el0"), BOTH("cntp_ctl_el0");
    BOTH("cntp_cval_el0"), READ("cntp_tval_el0"), BOTH("cntv_ctl_el0"), BOTH("cntv_cval_el0");
    BOTH("cntkctl_el1"), READ("cntv_tval_el0");
}

static void others(void)
{
    ADD("fmov x0, d0"), BOTH("fpcr"), BOTH("fpsr"), ADD("movi v0.16b, #0"), ADD("crc32b w0, w0, w1"), ADD("ldr d0, [x2]");
    ADD("msr daifset, #2"), ADD("msr daifclr, #0"), READ("daif"), READ("nzcv"), ADD("smc #5"), ADD("hvc #6"), ADD("svc #7");
    ADD("brk #8"), ADD(".word 0"), ADD("msr spsel, #1");
}

static void try_one(unsigned i, unsigned el)
{
    // What differs from one machine to the next is not the matter here.
    attempt(el, MASKED, instructions[i].code, 0, 0, (uint64_t)target, 0);
}

static void baseline(void)
{
    for (unsigned i = 0; i < count; i++)
        for (unsigned el = 0; el < 2; el++) {
            try_one(i, el);
            before[i][el] = (struct was) {last.done, last.level, last.esr};
            if (!last.done)
                say_more(instructions[i].name, el ? "el1" : "el0", 0);
        }
}

static void differences(const char *setting, unsigned from, unsigned to, void (*restore)(void), void (*set)(uint64_t), uint64_t value)
{
    for (unsigned i = 0; i < count; i++)
        for (unsigned el = from; el <= to; el++) {
            restore();
            set(value);
            try_one(i, el);
            restore();
            struct was was = before[i][el];
            if (last.done == was.done && (last.done || (last.esr == was.esr && last.level == was.level)))
                continue;
            put_text(setting);
            put_char(' ');
            say_more(instructions[i].name, el ? "el1" : "el0", 0);
        }
}

#define SETTER(register) static void set_##register(uint64_t value) { write_sysreg(register, value); }
SETTER(hcr_el2)
SETTER(mdcr_el2)
SETTER(cptr_el2)
SETTER(hstr_el2)
SETTER(cnthctl_el2)
SETTER(sctlr_el1)
SETTER(cpacr_el1)
SETTER(cntkctl_el1)
SETTER(pmuserenr_el0)
SETTER(mdscr_el1)

static void restore(void)
{
    if (boot_el == 2) {
        write_sysreg(hcr_el2, HCR_RW);
        write_sysreg(mdcr_el2, 6);
        write_sysreg(cptr_el2, 0x33ff);
        write_sysreg(hstr_el2, 0);
        write_sysreg(cnthctl_el2, 3);
    }
    write_sysreg(sctlr_el1, RES1_SCTLR_EL1);
    write_sysreg(cpacr_el1, 0);
    write_sysreg(cntkctl_el1, 0);
    write_sysreg(pmuserenr_el0, 0);
    write_sysreg(mdscr_el1, 0);
}

#define TRY(setting, from, to, register, value) differences(setting, from, to, restore, set_##register, value)
#define HCR(name, bit) TRY("HCR_EL2." name, 0, 1, hcr_el2, HCR_RW | 1UL << (bit))
#define MDCR(name, bit) TRY("MDCR_EL2." name, 0, 1, mdcr_el2, 6 | 1UL << (bit))

static void by_hypervisor(void)
{
    HCR("TID0", 15), HCR("TID1", 16), HCR("TID2", 17), HCR("TID3", 18), HCR("TSC", 19), HCR("TIDCP", 20), HCR("TACR", 21);
    HCR("TSW", 22), HCR("TPC", 23), HCR("TPU", 24), HCR("TTLB", 25), HCR("TVM", 26), HCR("TDZ", 28);
    HCR("TRVM", 30), HCR("FMO", 3), HCR("IMO", 4);
    TRY("HCR_EL2.TGE", 0, 0, hcr_el2, HCR_RW | 1UL << 27);
    MDCR("TPMCR", 5), MDCR("TPM", 6), MDCR("HPME", 7), MDCR("TDE", 8), MDCR("TDA", 9), MDCR("TDOSA", 10), MDCR("TDRA", 11);
    TRY("CPTR_EL2.TFP", 0, 1, cptr_el2, 0x37ff);
    TRY("CPTR_EL2.TCPAC", 0, 1, cptr_el2, 0x800033ff);
    TRY("HSTR_EL2", 0, 1, hstr_el2, 0xffff);
    TRY("CNTHCTL_EL2.EL1PCEN", 0, 1, cnthctl_el2, 1);
    TRY("CNTHCTL_EL2.EL1PCTEN", 0, 1, cnthctl_el2, 2);
}

static void by_kernel(void)
{
    TRY("SCTLR_EL1.UCI", 0, 1, sctlr_el1, RES1_SCTLR_EL1 | 1 << 26);
    TRY("SCTLR_EL1.UCT", 0, 1, sctlr_el1, RES1_SCTLR_EL1 | 1 << 15);
    TRY("SCTLR_EL1.DZE", 0, 1, sctlr_el1, RES1_SCTLR_EL1 | 1 << 14);
    TRY("SCTLR_EL1.UMA", 0, 1, sctlr_el1, RES1_SCTLR_EL1 | 1 << 9);
    TRY("CPACR_EL1.FPEN.1", 0, 1, cpacr_el1, 1 << 20);
    TRY("CPACR_EL1.FPEN.2", 0, 1, cpacr_el1, 2 << 20);
    TRY("CPACR_EL1.FPEN.3", 0, 1, cpacr_el1, 3 << 20);
    TRY("CNTKCTL_EL1.EL0PCTEN", 0, 1, cntkctl_el1, 1);
    TRY("CNTKCTL_EL1.EL0VCTEN", 0, 1, cntkctl_el1, 2);
    TRY("CNTKCTL_EL1.EL0VTEN", 0, 1, cntkctl_el1, 1 << 8);
    TRY("CNTKCTL_EL1.EL0PTEN", 0, 1, cntkctl_el1, 1 << 9);
    TRY("PMUSERENR_EL0.EN", 0, 1, pmuserenr_el0, 1);
    TRY("PMUSERENR_EL0.SW", 0, 1, pmuserenr_el0, 2);
    TRY("PMUSERENR_EL0.CR", 0, 1, pmuserenr_el0, 4);
    TRY("PMUSERENR_EL0.ER", 0, 1, pmuserenr_el0, 8);
    TRY("MDSCR_EL1.TDCC", 0, 1, mdscr_el1, 1 << 12);
}

// The return to a lower level is an event, which the first WFE takes.
static void waits(void)
{
    restore();
    CHECK("SCTLR_EL1.nTWI=0 wfi.el0", 0, "wfi", 0, 0);
    CHECK("SCTLR_EL1.nTWE=0 wfe.el0", 0, "wfe\nwfe", 0, 0);
    if (boot_el < 2)
        return;
    write_sysreg(hcr_el2, HCR_RW | 1 << 13 | 1 << 14);
    CHECK("HCR_EL2.TWI wfi.el1", 1, "wfi", 0, 0);
    CHECK("HCR_EL2.TWE wfe.el1", 1, "wfe\nwfe", 0, 0);
    CHECK("HCR_EL2.TWI wfi.el0", 0, "wfi", 0, 0);
    write_sysreg(sctlr_el1, RES1_SCTLR_EL1 | 1 << 16 | 1 << 18);
    CHECK("HCR_EL2.TWI,nTWI wfi.el0", 0, "wfi", 0, 0);
    CHECK("HCR_EL2.TWE,nTWE wfe.el0", 0, "wfe\nwfe", 0, 0);
    write_sysreg(hcr_el2, HCR_RW | 1 << 14);
    CHECK("HCR_EL2.TWE wfe with an event", 1, "sevl\nwfe", 0, 0);
    restore();
    // Not at EL1, whose vectors need HVC.
    write_sysreg(hcr_el2, HCR_RW | 1 << 29);
    CHECK("HCR_EL2.HCD hvc.el2", 2, "hvc #6", 0, 0);
    restore();
}

void conform(void)
{
    identification(), memory_control(), maintenance(), debug(), performance(), timers(), others();
    baseline();
    by_kernel();
    if (boot_el == 2)
        by_hypervisor();
    waits();
}
