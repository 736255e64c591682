#include "kernel.h"

#define KERNEL_ASID 2UL
#define USER_ASID 3UL
#define CLASS_SVC 0x15
#define CLASS_DATA_ABORT 0x24
#define TRANSLATION_FAULT_LEVEL3 0x07

extern char trampoline[];
_Noreturn void user_return(uint64_t value);
void user_exception(struct frame *frame, uint64_t syndrome, uint64_t address);

// The kernel's root, and right after it the user's: entry.S goes from one to the other by adding a page.
static uint64_t roots[2][512] __attribute__((aligned(8192)));
static uint64_t trampoline_level2[512] __attribute__((aligned(PAGE)));
static uint64_t trampoline_level3[512] __attribute__((aligned(PAGE)));
static uint64_t user_level2[512] __attribute__((aligned(PAGE)));
static uint64_t user_code_level3[512] __attribute__((aligned(PAGE)));
static uint64_t user_data_level3[USER_DATA_PAGES] __attribute__((aligned(PAGE)));
static uint8_t user_stack[PAGE] __attribute__((aligned(PAGE)));

static uint8_t pool[64][PAGE] __attribute__((aligned(PAGE)));
static uint8_t *free_pages[64];
static unsigned free_count;

static const system_call *calls;
static uint64_t call_count;

static unsigned index_of(uint64_t address, unsigned level)
{
    return address >> (39 - 9 * level) & 511;
}

static void map_user(void (*user)(uint64_t))
{
    user_level2[index_of(USER_CODE, 2)] = (uint64_t)user_code_level3 | VALID_TABLE;
    user_level2[index_of(USER_DATA, 2)] = (uint64_t)user_data_level3 | VALID_TABLE;
    user_code_level3[0] = (uint64_t)user | VALID_PAGE | NORMAL | NOT_GLOBAL | USER | READ_ONLY | PRIVILEGED_NEVER_EXECUTE;
    user_code_level3[511] = (uint64_t)user_stack | VALID_PAGE | NORMAL | NOT_GLOBAL | USER | USER_NEVER_EXECUTE
            | PRIVILEGED_NEVER_EXECUTE;
}

void kernel_start(void (*user)(uint64_t), const system_call *table, uint64_t count)
{
    calls = table;
    call_count = count;
    for (free_count = 0; free_count < 64; free_count++)
        free_pages[free_count] = pool[free_count];

    uint64_t here = (uint64_t)trampoline;
    trampoline_level3[index_of(here, 3)] = here | VALID_PAGE | NORMAL | NOT_GLOBAL | READ_ONLY | USER_NEVER_EXECUTE;
    trampoline_level2[index_of(here, 2)] = (uint64_t)trampoline_level3 | VALID_TABLE;
    map_user(user);
    roots[0][0] = bench_level1[0];
    roots[0][1] = bench_level1[1];
    roots[1][index_of(here, 1)] = (uint64_t)trampoline_level2 | VALID_TABLE;
    roots[0][index_of(USER_CODE, 1)] = roots[1][index_of(USER_CODE, 1)] = (uint64_t)user_level2 | VALID_TABLE;
    __asm__ volatile("dsb ishst" ::: "memory");
    write_sysreg(ttbr0_el1, (uint64_t)roots[0] | KERNEL_ASID << 48);
    __asm__ volatile("tlbi vmalle1\n\tdsb ish\n\tisb" ::: "memory");
}

static void zero_page(uint8_t *page)
{
    uint64_t block = 4UL << (read_sysreg(dczid_el0) & 0xf);
    for (uint8_t *at = page; at < page + PAGE; at += block)
        __asm__ volatile("dc zva, %0" :: "r"(at) : "memory");
}

static void page_fault(uint64_t syndrome, uint64_t address)
{
    uint64_t page = (address - USER_DATA) / PAGE;
    if ((syndrome & 0x3f) != TRANSLATION_FAULT_LEVEL3 || page >= USER_DATA_PAGES || free_count == 0) {
        put_text("page fault beyond the user's memory, at ");
        put_hex(address);
        put_char('\n');
        semihosting_exit(1);
    }
    uint8_t *fresh = free_pages[--free_count];
    zero_page(fresh);
    *(volatile uint64_t *)&user_data_level3[page] = (uint64_t)fresh | VALID_PAGE | NORMAL | NOT_GLOBAL | USER
            | USER_NEVER_EXECUTE | PRIVILEGED_NEVER_EXECUTE;
    __asm__ volatile("dsb ishst\n\tisb" ::: "memory"); // from invalid to valid: nothing to invalidate
}

void unmap_user_pages(unsigned first, unsigned count)
{
    for (unsigned i = first; i < first + count; i++) {
        if (user_data_level3[i] & 1)
            free_pages[free_count++] = (uint8_t *)(user_data_level3[i] & 0xfffffffff000);
        *(volatile uint64_t *)&user_data_level3[i] = 0;
    }
    __asm__ volatile("dsb ishst" ::: "memory");
    for (uint64_t page = USER_DATA / PAGE + first; count-- > 0; page++) {
        __asm__ volatile("tlbi vale1is, %0" :: "r"(page | KERNEL_ASID << 48));
        __asm__ volatile("tlbi vale1is, %0" :: "r"(page | USER_ASID << 48));
    }
    __asm__ volatile("dsb ish\n\tisb" ::: "memory");
}

void user_exception(struct frame *frame, uint64_t syndrome, uint64_t address)
{
    switch (syndrome >> 26) {
    case CLASS_SVC:
        if (frame->x[8] == CALL_RETURN)
            user_return(frame->x[0]);
        frame->x[0] = frame->x[8] < call_count ? calls[frame->x[8]](frame->x[0], frame->x[1], frame->x[2]) : ~0UL;
        break;
    case CLASS_DATA_ABORT:
        page_fault(syndrome, address);
        break;
    default:
        exception(VECTOR_SYNC, frame); // prints and ends
    }
}
