#include "attack.h"

volatile uint64_t fault_esr, fault_far;
volatile uint64_t interrupts;
uint64_t level1[512] __attribute__((aligned(4096)));
static uint64_t level2[512] __attribute__((aligned(4096)));
uint64_t level3[512] __attribute__((aligned(4096)));
uint64_t handles[2];
static uint8_t second_stack[4096] __attribute__((aligned(16)));

int64_t hvc(uint64_t id, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4)
{
    register uint64_t x0 __asm__("x0") = id;
    register uint64_t x1 __asm__("x1") = a1;
    register uint64_t x2 __asm__("x2") = a2;
    register uint64_t x3 __asm__("x3") = a3;
    register uint64_t x4 __asm__("x4") = a4;
    __asm__ volatile("hvc #0" : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x3), "+r"(x4) :: "memory");
    return x0;
}

int64_t smc(uint64_t id, uint64_t a1)
{
    register uint64_t x0 __asm__("x0") = id;
    register uint64_t x1 __asm__("x1") = a1;
    __asm__ volatile("smc #0" : "+r"(x0), "+r"(x1) :: "memory");
    return x0;
}

int64_t call(unsigned number, uint64_t a1, uint64_t a2, uint64_t a3, uint64_t a4)
{
    return hvc(HYPERCALL64(number), a1, a2, a3, a4);
}

uint64_t chance(void)
{
    static uint64_t state = 0x9e3779b97f4a7c15UL;
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

void breach(const char *what, uint64_t got, uint64_t expected)
{
    put_text("BREACH ");
    put_text(what);
    put_text(": ");
    put_hex(got);
    put_text(", not ");
    put_hex(expected);
    put_char('\n');
    for (;;)
        wait_for_interrupt();
}

void check(const char *what, uint64_t got, uint64_t expected)
{
    if (got != expected)
        breach(what, got, expected);
}

void check_negative(const char *what, int64_t got)
{
    if (got >= 0)
        breach(what, got, -1);
}

void check_fault(const char *what, unsigned class, int status)
{
    uint64_t esr = fault_esr;
    unsigned levels = status == EXTERNAL_ON_WALK || status == ADDRESS_SIZE || status == TRANSLATION ? 3 : 0;
    if (esr == 0 || esr >> 26 != class || (status != NO_STATUS && (int)(esr & 0x3f & ~levels) != status))
        breach(what, esr, (uint64_t)class << 26 | status);
}

void check_no_fault(const char *what)
{
    check(what, fault_esr, 0);
}

uint64_t try_load(uint64_t address)
{
    uint64_t value = 0;
    fault_esr = 0;
    __asm__ volatile("ldr %0, [%1]" : "+r"(value) : "r"(address) : "memory");
    return value;
}

void try_store(uint64_t address, uint64_t value)
{
    attempt("str %0, [%1]", "r"(value), "r"(address));
}

void try_execute(uint64_t address)
{
    fault_esr = 0;
    ((void (*)(void))address)();
}

__attribute__((weak)) void interrupt(unsigned intid)
{
    gic_end(intid);
}

void exception(uint64_t vector, struct frame *frame)
{
    if (vector == VECTOR_IRQ) {
        unsigned intid = gic_acknowledge();
        if (intid < INTID_SPURIOUS) {
            interrupts++;
            interrupt(intid);
        }
        return;
    }
    fault_esr = read_sysreg(esr_el1); // never 0: bit 25 says how long the instruction is
    fault_far = read_sysreg(far_el1);
    unsigned class = fault_esr >> 26;
    frame->pc = class == INSTRUCTION_ABORT || class == 0x22 ? frame->x[30] : frame->pc + 4;
}

void mmu(int on)
{
    write_sysreg(sctlr_el1, (read_sysreg(sctlr_el1) & ~1UL) | on);
}

void tlb_flush(void)
{
    __asm__ volatile("dsb ishst\n\ttlbi vmalle1\n\tdsb ish\n\tisb" ::: "memory");
}

// 39 bits of input in 4 KB granules, 44 of output, so that stage 1 forbids as little as it can.
void mmu_start(void)
{
    level1[0] = 0 | VALID | DEVICE | ACCESSED;
    level1[1] = GIGABYTE | VALID | NORMAL | INNER_SHAREABLE | ACCESSED;
    level1[WINDOW / GIGABYTE] = (uint64_t)level2 | VALID | TABLE_OR_PAGE;
    level2[0] = (uint64_t)level3 | VALID | TABLE_OR_PAGE;
    write_sysreg(mair_el1, 0x00ff);
    write_sysreg(tcr_el1, 4UL << 32 | 1 << 23 | 3 << 12 | 1 << 10 | 1 << 8 | 25);
    write_sysreg(ttbr0_el1, level1);
    tlb_flush();
    mmu(1);
}

uint64_t map(unsigned n, uint64_t address, uint64_t attributes)
{
    level3[n] = (address & 0xfffffffff000UL) | attributes;
    tlb_flush();
    return WINDOW + n * PAGE + address % PAGE;
}

int64_t receive(void *buffer, uint64_t size)
{
    int64_t length;
    while ((length = call(MESSAGE_RECEIVE, (uint64_t)buffer, size, 0, 0)) == EMPTY)
        ;
    return length;
}

void ask(char what, const void *bytes, uint64_t length)
{
    uint8_t message[256];
    message[0] = what;
    for (uint64_t i = 0; i < length; i++)
        message[1 + i] = ((const uint8_t *)bytes)[i];
    while (call(MESSAGE_SEND, PEER, (uint64_t)message, 1 + length, 0) == NO_SPACE)
        ;
}

void borrow(void)
{
    ask('S', 0, 0);
    check("length of the peer's answer", receive(handles, sizeof handles), sizeof handles);
    check("accepting the page that may be written", call(MEMORY_ACCEPT, handles[0], SHARED, 0, 0), SUCCESS);
    check("accepting the page that may be read", call(MEMORY_ACCEPT, handles[1], READ_ONLY, 0, 0), SUCCESS);
    check("what the peer wrote", *(volatile uint64_t *)READ_ONLY, READ_ONLY_PATTERN);
}

void give_back(void)
{
    check("giving back the page that may be written", call(MEMORY_RELINQUISH, handles[0], 0, 0, 0), SUCCESS);
    check("giving back the page that may be read", call(MEMORY_RELINQUISH, handles[1], 0, 0, 0), SUCCESS);
}

__attribute__((weak)) void second(void)
{
}

// Where the second CPU begins, with its stack in X0.
void second_entry(void);
__asm__("second_entry:\n\tmov sp, x0\n\tldr x0, =vectors\n\tmsr vbar_el1, x0\n\tisb\n\tbl second\n1:\twfi\n\tb 1b");

int64_t start_second(void)
{
    return hvc(PSCI64(CPU_ON), 1, (uint64_t)second_entry, (uint64_t)(second_stack + sizeof second_stack), 0);
}

int main(void)
{
    uart_start();
    gic_start();
    for (uint64_t round = 0;; round++) {
        attack();
        if (round == 0)
            put_text("refused\n");
    }
}
