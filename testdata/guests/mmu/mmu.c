// Stage 1 with the 4 KB granule: identity map, a page that is remapped, one that is read-only, one that goes away.
#include "board.h"

#define PAGE 4096
#define WINDOW 0x7fe00000UL // its own 2 MB under the second gigabyte
#define VALID_TABLE 3UL
#define VALID_BLOCK 1UL
#define VALID_PAGE 3UL
#define ACCESS_FLAG (1UL << 10)
#define INNER_SHAREABLE (3UL << 8)
#define READ_ONLY (2UL << 6)
#define NORMAL (0UL << 2) // index into MAIR_EL1
#define DEVICE (1UL << 2)
#define NEVER_EXECUTE (3UL << 53)
#define RAM_BASE 0x40000000UL

static uint64_t level1[512] __attribute__((aligned(PAGE)));
static uint64_t level2[512] __attribute__((aligned(PAGE)));
static uint64_t level3[512] __attribute__((aligned(PAGE)));
static uint64_t first[512] __attribute__((aligned(PAGE)));
static uint64_t second[512] __attribute__((aligned(PAGE)));

static volatile uint64_t *const window = (volatile uint64_t *)WINDOW;
static volatile uint64_t syndrome, fault_address;
static int failures;

void exception(uint64_t vector, struct frame *frame)
{
    if (vector != VECTOR_SYNC)
        semihosting_exit(99);
    syndrome = read_sysreg(esr_el1);
    fault_address = read_sysreg(far_el1);
    frame->pc += 4;
}

static void check(const char *what, uint64_t got, uint64_t expected)
{
    put_text(what);
    put_char(' ');
    put_hex(got);
    if (got != expected) {
        put_text(", expected ");
        put_hex(expected);
        failures++;
    }
    put_char('\n');
}

static void map_page(unsigned index, uint64_t descriptor)
{
    *(volatile uint64_t *)&level3[index] = descriptor;
    uint64_t page = (WINDOW >> 12) + index;
    __asm__ volatile("dsb ishst\n\ttlbi vaae1is, %0\n\tdsb ish\n\tisb" :: "r"(page) : "memory");
}

static uint64_t page_of(void *physical)
{
    return (uint64_t)physical | VALID_PAGE | ACCESS_FLAG | INNER_SHAREABLE | NORMAL | NEVER_EXECUTE;
}

static void enable(void)
{
    level1[0] = 0 | VALID_BLOCK | ACCESS_FLAG | DEVICE | NEVER_EXECUTE;
    level1[1] = (uint64_t)level2 | VALID_TABLE;
    for (uint64_t i = 0; i < 511; i++)
        level2[i] = (RAM_BASE + (i << 21)) | VALID_BLOCK | ACCESS_FLAG | INNER_SHAREABLE | NORMAL;
    level2[511] = (uint64_t)level3 | VALID_TABLE;
    write_sysreg(mair_el1, 0x00ff);
    // T0SZ 25: 39 bits, so the walk starts at level 1; write-back, inner shareable; no TTBR1; 40-bit addresses.
    write_sysreg(tcr_el1, 25 | 1UL << 8 | 1UL << 10 | 3UL << 12 | 1UL << 23 | 2UL << 32);
    write_sysreg(ttbr0_el1, level1);
    __asm__ volatile("dsb sy\n\ttlbi vmalle1\n\tdsb sy\n\tisb" ::: "memory");
    write_sysreg(sctlr_el1, read_sysreg(sctlr_el1) | 1 << 0 | 1 << 2 | 1 << 12);
}

int main(void)
{
    uart_start();
    enable();
    put_text("mmu on\n");

    first[0] = 0x1111;
    second[0] = 0x2222;
    map_page(0, page_of(first));
    check("mapped", window[0], 0x1111);
    window[1] = 0x3333;
    check("written", *(volatile uint64_t *)&first[1], 0x3333);
    map_page(0, page_of(second));
    check("remapped", window[0], 0x2222);

    map_page(0, page_of(second) | READ_ONLY);
    window[0] = 1;
    check("read-only esr", syndrome, 0x9600004f);
    check("read-only far", fault_address, WINDOW);
    check("unharmed", window[0], 0x2222);

    map_page(0, 0);
    (void)window[2];
    check("unmapped esr", syndrome, 0x96000007);
    check("unmapped far", fault_address, WINDOW + 16);

    map_page(0, page_of(first) & ~ACCESS_FLAG);
    (void)window[0];
    check("access flag esr", syndrome, 0x9600000b);
    put_text(failures ? "FAILED\n" : "OK\n");
    semihosting_exit(failures ? 1 : 0);
}
