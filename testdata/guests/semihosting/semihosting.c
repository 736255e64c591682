// Makes every semihosting call that the board offers and some that it refuses, then echoes its input.
#include "board.h"

enum { OPEN = 1, CLOSE, WRITEC, WRITE0, WRITE, READ, READC, ISERROR, ISTTY, SEEK, FLEN = 0xc, CLOCK = 0x10, TIME };
enum { ERRNO = 0x13, GET_CMDLINE = 0x15, HEAPINFO, EXIT = 0x18, ELAPSED = 0x30, TICKFREQ, UNKNOWN = 0x99 };
enum { MODE_READ = 0, MODE_WRITE = 4 };
enum { EBADF = 9, EACCES = 13, EFAULT = 14, EINVAL = 22, ENOSYS = 38 };
#define APPLICATION_EXIT 0x20026
#define RAM_BASE 0x40000000UL
#define NOWHERE 0x0f000000UL

static unsigned failures;
static char buffer[256];

static long call(uint64_t operation, const volatile void *argument)
{
    register uint64_t x0 __asm__("x0") = operation;
    register const volatile void *x1 __asm__("x1") = argument;
    __asm__ volatile("hlt #0xf000" : "+r"(x0) : "r"(x1) : "memory");
    return (long)x0;
}

static long call3(uint64_t operation, uint64_t first, uint64_t second, uint64_t third)
{
    volatile uint64_t block[3] = {first, second, third};
    return call(operation, block);
}

static void check(const char *what, long got, long expected)
{
    if (got == expected)
        return;
    put_text(what);
    put_text(" gave ");
    put_hex((uint64_t)got);
    put_text(", expected ");
    put_hex((uint64_t)expected);
    put_char('\n');
    failures++;
}

static unsigned length_of(const char *text)
{
    unsigned n = 0;
    while (text[n])
        n++;
    return n;
}

static long open(const char *name, uint64_t mode)
{
    return call3(OPEN, (uint64_t)name, mode, length_of(name));
}

static void print(void)
{
    long out = open(":tt", MODE_WRITE);
    call(WRITEC, "w");
    call(WRITE0, "rite0\n");
    check("write", call3(WRITE, (uint64_t)out, (uint64_t)"write\n", 6), 0);
    check("istty", call3(ISTTY, (uint64_t)out, 0, 0), 1);
    check("flen", call3(FLEN, (uint64_t)out, 0, 0), 0);
    check("close", call3(CLOSE, (uint64_t)out, 0, 0), 0);
    check("write to closed", call3(WRITE, (uint64_t)out, (uint64_t)"no\n", 3), -1);
    check("its errno", call(ERRNO, 0), EBADF);
}

static void features(void)
{
    long file = open(":semihosting-features", MODE_READ);
    check("features flen", call3(FLEN, (uint64_t)file, 0, 0), 5);
    check("features read", call3(READ, (uint64_t)file, (uint64_t)buffer, 4), 0);
    check("magic", buffer[0] == 'S' && buffer[1] == 'H' && buffer[2] == 'F' && buffer[3] == 'B', 1);
    check("features seek", call3(SEEK, (uint64_t)file, 4, 0), 0);
    check("features read to the end", call3(READ, (uint64_t)file, (uint64_t)buffer, 10), 9);
    check("feature bits", buffer[0], 3);
    check("features at the end", call3(READ, (uint64_t)file, (uint64_t)buffer, 10), 10);
    check("features istty", call3(ISTTY, (uint64_t)file, 0, 0), 0);
    check("features close", call3(CLOSE, (uint64_t)file, 0, 0), 0);
    check("features for writing", open(":semihosting-features", MODE_WRITE), -1);
}

static void refusals(void)
{
    check("host file", open("/etc/passwd", MODE_READ), -1);
    check("its errno", call(ERRNO, 0), EACCES);
    check("unknown call", call(UNKNOWN, 0), -1);
    check("its errno", call(ERRNO, 0), ENOSYS);
    check("block nowhere", call(WRITE0, (void *)NOWHERE), -1);
    check("its errno", call(ERRNO, 0), EFAULT);
    check("small buffer", call3(GET_CMDLINE, (uint64_t)buffer, 2, 0), -1);
    check("its errno", call(ERRNO, 0), EINVAL);
}

static void environment(void)
{
    volatile uint64_t block[4] = {(uint64_t)buffer, sizeof buffer};
    check("command line", call(GET_CMDLINE, block), 0);
    check("its length", (long)block[1], length_of(buffer));
    put_text("command line: ");
    put_text(buffer);
    put_char('\n');

    volatile uint64_t *heap = block;
    check("heap info", call(HEAPINFO, &heap), 0);
    check("heap behind this program", block[0] > (uint64_t)buffer && block[0] < block[1] && block[1] <= block[2], 1);
    put_text("RAM ends at ");
    put_hex(block[2]);
    put_char('\n');

    put_text("time ");
    put_number((uint64_t)call(TIME, 0));
    put_text(", clock ");
    put_number((uint64_t)call(CLOCK, 0));
    put_text(", ticks per second ");
    put_number((uint64_t)call(TICKFREQ, 0));
    put_char('\n');
    call(ELAPSED, block);
    uint64_t before = block[0];
    call(ELAPSED, block);
    check("elapsed grows", block[0] > before, 1);
}

static void echo(void)
{
    long in = open(":tt", MODE_READ);
    for (;;) {
        long left = call3(READ, (uint64_t)in, (uint64_t)buffer, sizeof buffer);
        if (left == sizeof buffer)
            break;
        for (unsigned i = 0; i < sizeof buffer - left; i++)
            call(WRITEC, buffer + i);
    }
    check("character at the end", call(READC, 0), -1);
    put_text("end of input\n");
}

int main(void)
{
    uart_start();
    print();
    features();
    refusals();
    environment();
    echo();
    call3(EXIT, APPLICATION_EXIT, failures, 0);
    for (;;)
        wait_for_interrupt();
}
