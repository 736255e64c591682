#include "conform.h"

uint64_t run(uint64_t spsr, const void *pc, uint64_t x[31]);

struct outcome last;
int hides_isv;
uint32_t trial[1024] __attribute__((section(".trial"), aligned(0x10000)));

#define SVC_WORD(immediate) (0xd4000001U | (immediate) << 5)
#define INSTRUCTION_SYNDROME 0x1ffc000UL
enum { CLASS_SVC = 0x15, CLASS_HVC = 0x16, CLASS_ABORT = 0x25 };

static unsigned class_of(uint64_t esr)
{
    return esr >> 26 & 0x3f;
}

static void take_from_el2(void)
{
    last.esr = read_sysreg(esr_el2);
    last.far = read_sysreg(far_el2);
    last.elr = read_sysreg(elr_el2);
    last.spsr = read_sysreg(spsr_el2);
    last.hpfar = read_sysreg(hpfar_el2);
}

// With HCR_EL2.E2H EL1's own registers have other names at EL2.
static void take_from_el1(void)
{
    int host = boot_el == 2 && read_sysreg(hcr_el2) & HCR_E2H;
    last.esr = host ? read_sysreg(s3_5_c5_c2_0) : read_sysreg(esr_el1);
    last.far = host ? read_sysreg(s3_5_c6_c0_0) : read_sysreg(far_el1);
    last.elr = host ? read_sysreg(s3_5_c4_c0_1) : read_sysreg(elr_el1);
    last.spsr = host ? read_sysreg(s3_5_c4_c0_0) : read_sysreg(spsr_el1);
}

void attempt_at(unsigned el, uint64_t pstate, uint64_t pc, const uint64_t x[8])
{
    for (int i = 0; i < 31; i++)
        last.x[i] = i < 8 ? x[i] : 0;
    uint64_t spsr = (uint32_t)pstate | el << 2 | (el > 0 && !(pstate & SP_EL0_IN_USE));
    last.vector = run(spsr, (const void *)pc, last.x);
    last.level = boot_el;
    if (boot_el == 2)
        take_from_el2();
    else
        take_from_el1();
    if (boot_el == 2 && class_of(last.esr) == CLASS_HVC && (last.esr & 0xfff0) == FORWARDED) {
        last.level = 1;
        last.vector = last.esr & 0xf;
        take_from_el1();
    }
    last.done = class_of(last.esr) == CLASS_SVC && (last.esr & 0xffff) == DONE;
}

static void publish(unsigned count)
{
    for (unsigned i = 0; i < count; i += 4)
        __asm__ volatile("dc cvau, %0\n\tdsb ish\n\tic ivau, %0" :: "r"(trial + i) : "memory");
    __asm__ volatile("dsb ish\n\tisb" ::: "memory");
}

void attempt_words(unsigned el, uint64_t pstate, unsigned count, const uint64_t x[8])
{
    trial[count] = SVC_WORD(DONE);
    publish(count + 1);
    attempt_at(el, pstate, (uint64_t)trial, x);
}

void prepare(struct snippet code)
{
    unsigned count = code.end - code.begin;
    for (unsigned i = 0; i < count; i++)
        trial[i] = code.begin[i];
    trial[count] = SVC_WORD(DONE);
    publish(count + 1);
}

void attempt(unsigned el, uint64_t pstate, struct snippet code, uint64_t x0, uint64_t x1, uint64_t x2, uint64_t x3)
{
    uint64_t x[8] = {x0, x1, x2, x3};
    prepare(code);
    attempt_at(el, pstate, (uint64_t)trial, x);
}

// From the trial's first instruction where it is there.
static void put_place(uint64_t address)
{
    uint64_t begin = (uint64_t)trial;
    if (address - begin < 4096) {
        put_text("+");
        put_hex(address - begin);
    } else {
        put_hex(address);
    }
}

static int has_far(unsigned class)
{
    return (class >= 0x20 && class <= 0x25) || class == 0x34 || class == 0x35;
}

static void put_exception(void)
{
    unsigned class = class_of(last.esr);
    put_text(" -> EL");
    put_number(last.level);
    put_text("+");
    put_hex(last.vector * 0x80);
    if ((last.vector & 3) == 0) {
        put_text(" esr ");
        put_hex(hides_isv && class == CLASS_ABORT && last.level == 2 ? last.esr & ~INSTRUCTION_SYNDROME : last.esr);
    }
    put_text(" elr ");
    put_place(last.elr);
    put_text(" spsr ");
    put_hex(last.spsr);
    if ((last.vector & 3) == 0 && has_far(class)) {
        put_text(" far ");
        put_place(last.far);
        // HPFAR_EL2 is for faults of stage 2, and of stage 1's walk in stage 2, unless permission faults without S1PTW.
        unsigned status = last.esr & 0x3f;
        int permission = (status & 0x3c) == 0xc && !(last.esr & 1 << 7);
        if (last.level == 2 && (last.vector & 8) && class != 0x22 && status < 0x10 && !permission) {
            put_text(" hpfar ");
            put_hex(last.hpfar);
        }
    }
}

void put_name(const char *name, const char *more)
{
    put_text(name);
    if (*more) {
        put_char('.');
        put_text(more);
    }
}

void say_more(const char *name, const char *more, unsigned results)
{
    put_name(name, more);
    if (!last.done)
        put_exception();
    for (unsigned i = 0; i < results && last.done; i++) {
        put_char(' ');
        put_place(last.x[i]);
    }
    put_char('\n');
}

void say(const char *name, unsigned results)
{
    say_more(name, "", results);
}

void say_value(const char *name, uint64_t value)
{
    put_text(name);
    put_char(' ');
    put_hex(value);
    put_char('\n');
}

void unexpected(void)
{
    put_text("exception outside of a trial\n");
    semihosting_exit(99);
}

// Reset values first, because the rest of it writes them; then a machine that traps nothing.
void start(void)
{
    uart_start();
    if (boot_el == 2) {
        write_sysreg(hcr_el2, HCR_RW);
        write_sysreg(cptr_el2, 0x33ff);
        write_sysreg(hstr_el2, 0);
        write_sysreg(cnthctl_el2, 3);
        write_sysreg(cntvoff_el2, 0);
        write_sysreg(mdcr_el2, read_sysreg(mdcr_el2) & 0x1f);
    }
    write_sysreg(sctlr_el1, RES1_SCTLR_EL1);
    write_sysreg(cpacr_el1, 0);
    write_sysreg(mdscr_el1, 0);
    write_sysreg(cntkctl_el1, 0);
    write_sysreg(pmuserenr_el0, 0);
    write_sysreg(oslar_el1, 0);
    conform();
    put_text("end\n");
    semihosting_exit(0);
}
