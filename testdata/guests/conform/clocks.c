// Generic timers and performance monitor: conditions, arithmetic, masks. Counts differ from run to run and from machine to
// machine, so what is printed is what must follow from them; when cycles overflow does not.
#include "conform.h"

#define TIMER(name, kind, counter, suffix) \
static void name(void) \
{ \
    write_sysreg(kind##_ctl_##suffix, 0); \
    write_sysreg(kind##_cval_##suffix, read_sysreg(counter) + 0x100000000UL); \
    say_value(#name " disabled", read_sysreg(kind##_ctl_##suffix)); \
    write_sysreg(kind##_ctl_##suffix, 1); \
    say_value(#name " not due", read_sysreg(kind##_ctl_##suffix)); \
    write_sysreg(kind##_ctl_##suffix, 3); \
    say_value(#name " not due, masked", read_sysreg(kind##_ctl_##suffix)); \
    write_sysreg(kind##_cval_##suffix, 0); \
    say_value(#name " due, masked", read_sysreg(kind##_ctl_##suffix)); \
    write_sysreg(kind##_ctl_##suffix, 1); \
    say_value(#name " due", read_sysreg(kind##_ctl_##suffix)); \
    write_sysreg(kind##_ctl_##suffix, 0); \
    say_value(#name " due, disabled", read_sysreg(kind##_ctl_##suffix)); \
    write_sysreg(kind##_ctl_##suffix, 1); \
    write_sysreg(kind##_cval_##suffix, -1UL); \
    say_value(#name " greatest", read_sysreg(kind##_ctl_##suffix)); \
    write_sysreg(kind##_cval_##suffix, 1UL << 63); \
    say_value(#name " is unsigned", read_sysreg(kind##_ctl_##suffix)); \
    write_sysreg(kind##_cval_##suffix, read_sysreg(counter) + 0xffff0000UL); \
    uint64_t tval = read_sysreg(kind##_tval_##suffix); \
    say_value(#name " tval is 32 bits", tval >> 32); \
    say_value(#name " tval is near", tval > 0xf0000000UL && tval <= 0xffff0000UL); \
    write_sysreg(kind##_tval_##suffix, 0x7fffffff); \
    say_value(#name " tval ahead", read_sysreg(kind##_ctl_##suffix)); \
    uint64_t ahead = read_sysreg(kind##_cval_##suffix) - read_sysreg(counter); \
    say_value(#name " cval ahead", ahead > 0x70000000UL && ahead <= 0x7fffffffUL); \
    write_sysreg(kind##_tval_##suffix, -5L); \
    say_value(#name " tval behind", read_sysreg(kind##_ctl_##suffix)); \
    say_value(#name " cval behind", (int64_t)(read_sysreg(kind##_cval_##suffix) - read_sysreg(counter)) < 0); \
    write_sysreg(kind##_tval_##suffix, 0xfffffffffUL); \
    say_value(#name " tval is signed", read_sysreg(kind##_ctl_##suffix)); \
    write_sysreg(kind##_ctl_##suffix, 0); \
}

TIMER(physical, cntp, cntpct_el0, el0)
TIMER(virtual, cntv, cntvct_el0, el0)
TIMER(hypervisor, cnthp, cntpct_el0, el2)

static void offset(void)
{
    write_sysreg(cntvoff_el2, 0x1000000000UL);
    uint64_t behind = read_sysreg(cntpct_el0) - read_sysreg(cntvct_el0);
    say_value("offset", behind <= 0x1000000000UL && behind > 0xff0000000UL);
    write_sysreg(cntv_cval_el0, read_sysreg(cntpct_el0) - 0x100000000UL);
    write_sysreg(cntv_ctl_el0, 1);
    say_value("virtual timer by the offset", read_sysreg(cntv_ctl_el0));
    write_sysreg(cntvoff_el2, 0);
    say_value("and without", read_sysreg(cntv_ctl_el0));
    write_sysreg(cntv_ctl_el0, 0);
}

static void counts(void)
{
    uint64_t before = read_sysreg(cntvct_el0), frequency = read_sysreg(cntfrq_el0);
    while (read_sysreg(cntvct_el0) == before)
        ;
    say_value("frequency", frequency);
    say_value("the counter counts", read_sysreg(cntvct_el0) > before);
}

static void work(void)
{
    for (volatile int i = 0; i < 100; i++)
        ;
}

static void cycles(void)
{
    write_sysreg(pmcr_el0, 0x7);
    write_sysreg(pmccfiltr_el0, boot_el == 2 ? 1UL << 27 : 0);
    write_sysreg(pmcntenset_el0, 1UL << 31);
    uint64_t before = read_sysreg(pmccntr_el0);
    work();
    say_value("the cycle counter counts", read_sysreg(pmccntr_el0) > before);
    write_sysreg(pmcntenclr_el0, 1UL << 31);
    before = read_sysreg(pmccntr_el0);
    work();
    say_value("not when it is disabled", read_sysreg(pmccntr_el0) == before);
    write_sysreg(pmcntenset_el0, 1UL << 31);
    write_sysreg(pmcr_el0, 0);
    before = read_sysreg(pmccntr_el0);
    work();
    say_value("nor without PMCR.E", read_sysreg(pmccntr_el0) == before);
    write_sysreg(pmccntr_el0, 0x123456789abcUL);
    say_value("it is written", read_sysreg(pmccntr_el0));
    write_sysreg(pmcr_el0, 4);
    say_value("PMCR.C resets it", read_sysreg(pmccntr_el0));
    write_sysreg(pmcr_el0, 1);
    write_sysreg(pmccfiltr_el0, 1UL << 31);
    if (boot_el == 2)
        return;
    before = read_sysreg(pmccntr_el0);
    work();
    say_value("filtered at EL1", read_sysreg(pmccntr_el0) == before);
    write_sysreg(pmccfiltr_el0, 0);
}

// Software increments and cycles; what else is counted, each implementation says.
static void events(void)
{
    write_sysreg(pmcr_el0, 3);
    write_sysreg(pmevtyper0_el0, boot_el == 2 ? 1UL << 27 : 0);
    write_sysreg(pmcntenset_el0, 1);
    write_sysreg(pmswinc_el0, 3);
    write_sysreg(pmswinc_el0, 1);
    say_value("software increments", read_sysreg(pmevcntr0_el0));
    say_value("only what is enabled", read_sysreg(pmevcntr1_el0));
    write_sysreg(pmevcntr0_el0, 0xffffffff);
    write_sysreg(pmovsclr_el0, -1UL);
    write_sysreg(pmswinc_el0, 1);
    say_value("overflow to", read_sysreg(pmevcntr0_el0));
    say_value("and says so", read_sysreg(pmovsset_el0) & 1);
    write_sysreg(pmselr_el0, 0);
    write_sysreg(pmxevcntr_el0, 77);
    say_value("selected", read_sysreg(pmevcntr0_el0));
    write_sysreg(pmselr_el0, 31);
    write_sysreg(pmxevtyper_el0, 1UL << 31);
    say_value("selected 31", read_sysreg(pmccfiltr_el0));
    write_sysreg(pmxevtyper_el0, 0);
    write_sysreg(pmselr_el0, 1);
    write_sysreg(pmxevtyper_el0, 0x11 | (boot_el == 2 ? 1UL << 27 : 0));
    write_sysreg(pmcntenset_el0, 2);
    uint64_t before = read_sysreg(pmevcntr1_el0);
    work();
    say_value("cycles in an event counter", read_sysreg(pmevcntr1_el0) > before);
    write_sysreg(pmcr_el0, 2);
    say_value("PMCR.P resets them", read_sysreg(pmevcntr0_el0) | read_sysreg(pmevcntr1_el0));
    write_sysreg(pmcntenclr_el0, -1UL);
    say_value("enabled", read_sysreg(pmcntenset_el0));
    write_sysreg(pmintenset_el1, 0x80000003UL);
    say_value("interrupts enabled", read_sysreg(pmintenclr_el1));
    write_sysreg(pmintenclr_el1, -1UL);
    say_value("and disabled", read_sysreg(pmintenset_el1));
}

// Where retired instructions are counted, those of one level are exact, SVC included.
static void instructions(void)
{
    if (!(read_sysreg(pmceid0_el0) & 1 << 8))
        return;
    write_sysreg(pmevtyper2_el0, 0x80000008UL);
    write_sysreg(pmevtyper3_el0, 0x40000008UL);
    write_sysreg(pmcr_el0, 3);
    write_sysreg(pmcntenset_el0, 0xc);
    attempt(0, MASKED, CODE("mov x0, #1000\n1: sub x0, x0, #1\ncbnz x0, 1b"), 0, 0, 0, 0);
    write_sysreg(pmcr_el0, 0);
    say_value("instructions at EL0", read_sysreg(pmevcntr2_el0));
    if (boot_el == 1)
        return;
    write_sysreg(pmcr_el0, 3);
    attempt(1, MASKED, CODE("mov x0, #1000\n1: sub x0, x0, #1\ncbnz x0, 1b"), 0, 0, 0, 0);
    write_sysreg(pmcr_el0, 0);
    say_value("instructions at EL1", read_sysreg(pmevcntr3_el0));
}

void conform(void)
{
    counts();
    physical();
    virtual();
    if (boot_el == 2) {
        hypervisor();
        offset();
    }
    cycles();
    events();
    instructions();
}
