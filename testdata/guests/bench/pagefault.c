// Pages mapped on EL0's first touch, under page-table isolation, and taken away with a TLBI each.
#include "kernel.h"

#define PAGES 64

enum { CALL_UNMAP = CALL_FIRST };

static uint64_t unmap(uint64_t first, uint64_t count, uint64_t unused)
{
    (void)unused;
    unmap_user_pages(first, count);
    return 0;
}

static const system_call table[] = {[CALL_UNMAP] = unmap};

USER_TEXT static void user(uint64_t pages)
{
    uint64_t sum = 0;
    for (uint64_t i = 0; i < pages; i++) {
        volatile uint64_t *page = (volatile uint64_t *)(USER_DATA + i * 5 % pages * PAGE);
        sum += page[i]; // zero, or the page was not fresh
        page[i] = i + 1;
    }
    for (uint64_t i = 0; i < pages; i++)
        sum = sum * 3 + *(volatile uint64_t *)(USER_DATA + i * 5 % pages * PAGE + i * 8);
    call_kernel(CALL_UNMAP, 0, pages, 0);
    for (;;)
        call_kernel(CALL_RETURN, sum, 0, 0);
}

void prepare(void)
{
    kernel_start(user, table, sizeof table / sizeof table[0]);
}

uint64_t one_round(void)
{
    return user_run(USER_CODE, USER_STACK_TOP, PAGES);
}
