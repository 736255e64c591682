// Counters of the performance monitor overflow; prints after how many instructions their interrupt came.
#include "board.h"

#define INTID_PMU 23
#define CYCLES (1UL << 31)
#define ENABLE 1
#define RESET 6
#define LONG_CYCLES (1 << 6)
#define CPU_CYCLES 0x11
#define INST_RETIRED 0x08
#define SW_INCR 0x00
#define NOT_EL1 (1UL << 31)
#define NOT_EL0 (1UL << 30)
#define VECTOR_USER_SYNC 8
#define VECTOR_USER_IRQ 9

void counted(uint64_t pmcr); // writes PMCR_EL0 and goes on for 2000 instructions
void counted_user(void);     // the same at EL0, where each round is three instructions and the end an SVC
extern const char counted_from[], counted_user_from[];

__asm__ (
    "counted: msr daifclr, #2\n"
    "counted_from: msr pmcr_el0, x0\n"
    ".rept 2000\n nop\n .endr\n"
    "ret\n"
    "counted_user_from:\n"
    ".rept 2000\n nop\n .endr\n"
    "svc #0\n");

static volatile unsigned interrupts;
static volatile int repeat;

static void put_place(uint64_t pc)
{
    uint64_t at = pc - (uint64_t)counted_from, user = pc - (uint64_t)counted_user_from;
    if (at < 8000)
        put_text(" el1+"), put_number(at / 4);
    else if (user <= 8000)
        put_text(" el0+"), put_number(user / 4);
    else
        put_text(" elsewhere");
}

static void interrupt(struct frame *frame)
{
    unsigned intid = gic_acknowledge();
    interrupts++;
    put_text(" irq "), put_number(intid);
    put_text(" overflow "), put_hex(read_sysreg(pmovsclr_el0));
    put_place(frame->pc);
    if (repeat > 0) {
        repeat--;
        write_sysreg(pmevcntr0_el0, -100UL);
    }
    write_sysreg(pmovsclr_el0, -1UL);
    gic_end(intid);
}

static uint64_t back, stack;

void exception(uint64_t vector, struct frame *frame)
{
    if (vector == VECTOR_IRQ || vector == VECTOR_USER_IRQ) {
        interrupt(frame);
    } else if (vector == VECTOR_USER_SYNC) {
        frame->pc = back;
        frame->pstate = 0x3c5;
    } else {
        semihosting_exit(99);
    }
}

static void set(const char *name, uint64_t counter, uint64_t type, uint64_t start)
{
    put_text(name);
    write_sysreg(pmcr_el0, RESET);
    write_sysreg(pmcntenclr_el0, -1UL);
    write_sysreg(pmintenclr_el1, -1UL);
    write_sysreg(pmovsclr_el0, -1UL);
    write_sysreg(pmccfiltr_el0, type & ~0x3ffUL);
    write_sysreg(pmevtyper0_el0, type);
    if (counter == CYCLES)
        write_sysreg(pmccntr_el0, start);
    else
        write_sysreg(pmevcntr0_el0, start);
    write_sysreg(pmintenset_el1, counter);
    write_sysreg(pmcntenset_el0, counter);
}

static void done(void)
{
    irq_disable();
    write_sysreg(pmcr_el0, 0);
    put_char('\n');
}

static void try(const char *name, uint64_t counter, uint64_t type, uint64_t start, uint64_t control)
{
    set(name, counter, type, start);
    counted(ENABLE | control);
    done();
}

// At EL0 with interrupts on; the counter counts from here, but not at EL1.
static void try_user(const char *name, uint64_t counter, uint64_t type, uint64_t start)
{
    set(name, counter, type | NOT_EL1, start);
    write_sysreg(pmcr_el0, ENABLE);
    __asm__ volatile("adr x0, 1f\n\tstr x0, %0\n\tmov x0, sp\n\tstr x0, %1\n\tmsr spsr_el1, xzr\n\tmsr elr_el1, %2\n\teret\n1:"
        : "=m"(back), "=m"(stack) : "r"(counted_user_from) : "x0", "memory");
    done();
}

int main(void)
{
    uart_start();
    gic_start();
    gic_enable(INTID_PMU);
    try("instructions", 1, INST_RETIRED, -1000UL, 0);
    try("instructions, at once", 1, INST_RETIRED, -1UL, 0);
    try("cycles by event", 1, CPU_CYCLES, -1000UL, 0);
    try("cycles", CYCLES, 0, -700UL & 0xffffffff, 0);
    try("cycles, high half", CYCLES, 0, 0x5fffffd44, 0);
    try("long cycles", CYCLES, 0, -700UL, LONG_CYCLES);
    try("long cycles, far", CYCLES, 0, 0xfffffd44, LONG_CYCLES);
    try("too few", 1, INST_RETIRED, -3000UL, 0);
    try("not at EL1", 1, INST_RETIRED | NOT_EL1, -1000UL, 0);
    repeat = 3;
    try("four times", 1, INST_RETIRED, -100UL, 0);
    try_user("user instructions", 1, INST_RETIRED, -1500UL);
    try_user("user cycles", CYCLES, 0, -1500UL & 0xffffffff);
    try_user("user, never", 1, INST_RETIRED | NOT_EL0, -1500UL);

    set("software increment", 1, SW_INCR, -2UL);
    write_sysreg(pmcr_el0, ENABLE);
    irq_enable();
    write_sysreg(pmswinc_el0, 1);
    put_number(interrupts);
    write_sysreg(pmswinc_el0, 1);
    done();

    set("set by hand", 1, SW_INCR, 0);
    write_sysreg(pmcr_el0, ENABLE);
    irq_enable();
    write_sysreg(pmovsset_el0, 1);
    done();

    set("enabled late", 1, SW_INCR, 0);
    write_sysreg(pmovsset_el0, 1);
    irq_enable();
    put_text(" quiet");
    write_sysreg(pmcr_el0, ENABLE);
    done();

    put_text("interrupts "), put_number(interrupts), put_text("\nend\n");
    semihosting_exit(0);
}
