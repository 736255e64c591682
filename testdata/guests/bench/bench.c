// main() of every kernel: FP and the MMU on, as many rounds as the command line says, one line, an exit status.
#include "bench.h"

#define RAM_BASE 0x40000000UL
#define SYS_GET_CMDLINE 0x15
#define STATUS_WRONG 1
#define STATUS_USAGE 2

uint64_t bench_level1[512] __attribute__((aligned(PAGE)));
uint64_t bench_level2[512] __attribute__((aligned(PAGE)));

static char command_line[4096];

static void memory_on(void)
{
    bench_level1[0] = 0 | VALID_BLOCK | DEVICE | USER_NEVER_EXECUTE | PRIVILEGED_NEVER_EXECUTE;
    bench_level1[1] = (uint64_t)bench_level2 | VALID_TABLE;
    for (uint64_t i = 0; i < 512; i++)
        bench_level2[i] = (RAM_BASE + (i << 21)) | VALID_BLOCK | NORMAL | NOT_GLOBAL;
    write_sysreg(mair_el1, 0x00ff);
    // T0SZ 25: 39 bits, so the walk starts at level 1; write-back, inner shareable; no TTBR1; 40-bit addresses.
    write_sysreg(tcr_el1, 25 | 1UL << 8 | 1UL << 10 | 3UL << 12 | 1UL << 23 | 2UL << 32);
    write_sysreg(ttbr0_el1, bench_level1);
    __asm__ volatile("dsb sy\n\ttlbi vmalle1\n\tdsb sy\n\tisb" ::: "memory");
    write_sysreg(sctlr_el1, read_sysreg(sctlr_el1) | 1 << 0 | 1 << 2 | 1 << 12);
}

static void read_command_line(void)
{
    volatile uint64_t block[2] = {(uint64_t)command_line, sizeof command_line};
    register uint64_t operation __asm__("x0") = SYS_GET_CMDLINE;
    register volatile uint64_t *argument __asm__("x1") = block;
    __asm__ volatile("hlt #0xf000" : "+r"(operation) : "r"(argument) : "memory");
    if (operation == 0)
        return;
    put_text(BENCH_NAME ": the host tells no command line of less than 4096 bytes\n");
    semihosting_exit(STATUS_USAGE);
}

static uint64_t number(const char *word)
{
    uint64_t value = 0;
    for (; *word >= '0' && *word <= '9'; word++)
        value = value * 10 + (*word - '0');
    return *word ? 0 : value;
}

// The last word; the first alone may be the program's name.
static uint64_t requested_rounds(void)
{
    read_command_line();
    const char *last = command_line;
    for (const char *at = command_line; *at; at++)
        if (*at == ' ' && at[1] && at[1] != ' ')
            last = at + 1;
    uint64_t rounds = number(last);
    if (rounds)
        return rounds;
    if (last == command_line)
        return BENCH_ROUNDS;
    put_text("usage: " BENCH_NAME " [ROUNDS], a decimal number from 1\n");
    semihosting_exit(STATUS_USAGE);
}

int main(void)
{
    uart_start();
    write_sysreg(cpacr_el1, 3 << 20); // FPEN: no traps
    memory_on();
    uint64_t rounds = requested_rounds();
    prepare();
    uint64_t checksum = 0;
    for (uint64_t round = 0; round < rounds; round++) {
        checksum = one_round();
        if (checksum != BENCH_CHECKSUM)
            break;
    }
    put_text(BENCH_NAME " ");
    put_hex(checksum);
    if (checksum != BENCH_CHECKSUM) {
        put_text(", expected ");
        put_hex(BENCH_CHECKSUM);
    }
    put_char('\n');
    semihosting_exit(checksum == BENCH_CHECKSUM ? 0 : STATUS_WRONG);
}
