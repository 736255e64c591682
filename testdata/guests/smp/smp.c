// Up to four CPUs at work on private memory, one shared counter and one lock, waiting for each other by WFE and SEV.
#include "board.h"

#define CPUS 4
#define WORDS 2048
#define STACK 2048

volatile uint64_t shared;
static volatile uint32_t lock;
static uint64_t private[CPUS][WORDS];
static uint8_t stacks[CPUS][STACK] __attribute__((aligned(16)));

static uint64_t add(volatile uint64_t *to, uint64_t n)
{
    uint64_t value;
    uint32_t failed;
    do {
        __asm__ volatile("ldaxr %0, %2\n\tadd %0, %0, %3\n\tstlxr %w1, %0, %2"
                         : "=&r"(value), "=&r"(failed), "+Q"(*to) : "r"(n) : "memory");
    } while (failed);
    return value;
}

static void acquire(void)
{
    uint32_t seen, failed;
    __asm__ volatile("sevl\n1:\twfe\n2:\tldaxr %w0, %2\n\tcbnz %w0, 1b\n\tstxr %w1, %w3, %2\n\tcbnz %w1, 2b"
                     : "=&r"(seen), "=&r"(failed), "+Q"(lock) : "r"(1) : "memory");
}

static void release(void)
{
    __asm__ volatile("stlr wzr, %0" : "=Q"(lock) :: "memory");
}

_Noreturn void work(uint64_t cpu)
{
    uint64_t seed = cpu + 1;
    for (uint64_t round = 0;; round++) {
        for (unsigned i = 0; i < 200; i++) {
            seed = seed * 6364136223846793005UL + 1442695040888963407UL;
            private[cpu][seed >> 53] += seed;
        }
        uint64_t total = add(&shared, seed >> 60);
        acquire();
        if (total % 64 == cpu) {
            put_char('0' + cpu);
            put_number(total);
            put_char('\n');
        }
        release();
        if (round % 16 == cpu)
            __asm__ volatile("sev");
        if (round % 64 == 5 && cpu != 0)
            __asm__ volatile("wfe");
    }
}

// Where a CPU begins that was switched on, with its number in X0.
void secondary(void);
__asm__("secondary:\n\tldr x1, =stack_ends\n\tldr x1, [x1, x0, lsl #3]\n\tmov sp, x1\n\tb work\n\t.ltorg");

uint8_t *const stack_ends[CPUS] = {stacks[1], stacks[2], stacks[3], stacks[3] + STACK};

static void switch_on(uint64_t cpu)
{
    register uint64_t function __asm__("x0") = 0xc4000003;
    register uint64_t target __asm__("x1") = cpu;
    register uint64_t entry __asm__("x2") = (uint64_t)secondary;
    register uint64_t context __asm__("x3") = cpu;
    if (boot_el == 2)
        __asm__ volatile("smc #0" : "+r"(function) : "r"(target), "r"(entry), "r"(context) : "memory");
    else
        __asm__ volatile("hvc #0" : "+r"(function) : "r"(target), "r"(entry), "r"(context) : "memory");
}

int main(void)
{
    uart_start();
    put_text("smp\n");
    for (uint64_t cpu = 1; cpu < CPUS; cpu++)
        switch_on(cpu);
    work(0);
}
