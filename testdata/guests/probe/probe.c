// The attacker: carries out accesses that the host wrote into a table, one by one, and notes what each came to.
#include "board.h"

#define PAGE 4096UL
#define GIGABYTE (1UL << 30)
// Virtual addresses that lead, with the MMU on, to the two pages from the probed one, and to a table at the probed one.
#define WINDOW (64 * GIGABYTE)
#define THROUGH_TABLE (65 * GIGABYTE)

enum mode { MMU_OFF, AS_NORMAL, AS_DEVICE, AS_TABLE };
enum { VALID = 1, TABLE_OR_PAGE = 2, NORMAL = 0 << 2, DEVICE = 1 << 2, INNER_SHAREABLE = 3 << 8, ACCESSED = 1 << 10 };

struct probe {
    uint32_t code[2];  // instructions, with the address in X0, a pattern in X1 and V0, an address of its own in X2
    uint64_t address;  // guest-physical
    uint64_t esr;      // 0: no exception
    uint64_t far;
    uint64_t elr;
    uint64_t base;     // X0 and X1 afterwards
    uint64_t value;
    uint64_t mode;
};

struct table {
    uint64_t count;
    volatile uint64_t done;
    uint64_t unused[6];
    struct probe probes[];
};

// Where the host writes it: beyond the image, before what may be overwritten.
#define TABLE ((struct table *)(0x40200000UL))

extern char recover[];
void probe_run(struct probe *probe, uint64_t address);

static uint64_t level1[512] __attribute__((aligned(4096)));
static uint64_t level2[512] __attribute__((aligned(4096)));
static uint64_t level3[512] __attribute__((aligned(4096)));
static struct probe *running;

static void mmu(int on)
{
    write_sysreg(sctlr_el1, (read_sysreg(sctlr_el1) & ~1UL) | on);
}

// 39 bits of input in 4 KB granules, 44 of output, so that stage 1 forbids as little as it can.
static void mmu_start(void)
{
    level1[0] = 0 | VALID | DEVICE | ACCESSED;
    level1[1] = GIGABYTE | VALID | NORMAL | INNER_SHAREABLE | ACCESSED;
    level1[WINDOW / GIGABYTE] = (uint64_t)level2 | VALID | TABLE_OR_PAGE;
    level2[0] = (uint64_t)level3 | VALID | TABLE_OR_PAGE;
    write_sysreg(mair_el1, 0x00ff);
    write_sysreg(tcr_el1, 4UL << 32 | 1 << 23 | 3 << 12 | 1 << 10 | 1 << 8 | 25);
    write_sysreg(ttbr0_el1, level1);
}

static uint64_t map(uint64_t address, enum mode mode)
{
    uint64_t page = address & 0xfffffffff000UL;
    if (mode == AS_TABLE) {
        level1[THROUGH_TABLE / GIGABYTE] = page | VALID | TABLE_OR_PAGE;
    } else {
        uint64_t attributes = VALID | TABLE_OR_PAGE | (mode == AS_DEVICE ? DEVICE : NORMAL | INNER_SHAREABLE) | ACCESSED;
        level3[0] = page | attributes;
        level3[1] = ((page + PAGE) & 0xfffffffff000UL) | attributes;
    }
    __asm__ volatile("dsb ishst\n\ttlbi vmalle1\n\tdsb ish\n\tisb" ::: "memory");
    return (mode == AS_TABLE ? THROUGH_TABLE : WINDOW) + address % PAGE;
}

void exception(uint64_t vector, struct frame *frame)
{
    if (vector != VECTOR_SYNC || !running)
        power_off();
    running->esr = read_sysreg(esr_el1);
    running->far = read_sysreg(far_el1);
    running->elr = frame->pc;
    frame->pc = (uint64_t)recover;
}

int main(void)
{
    write_sysreg(cpacr_el1, 3 << 20);
    mmu_start();
    for (uint64_t i = 0; i < TABLE->count; i++) {
        struct probe *probe = &TABLE->probes[i];
        uint64_t address = probe->mode == MMU_OFF ? probe->address : map(probe->address, probe->mode);
        mmu(probe->mode != MMU_OFF);
        running = probe;
        probe_run(probe, address);
        running = 0;
        mmu(0);
        TABLE->done = i + 1;
    }
    for (;;)
        wait_for_interrupt();
}
