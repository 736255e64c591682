// Null system calls from EL0 under page-table isolation.
#include "kernel.h"

#define CALLS 500

enum { CALL_IDENTITY = CALL_FIRST, CALL_ADD };

static uint64_t identity_value;

static uint64_t identity(uint64_t a, uint64_t b, uint64_t c)
{
    (void)a, (void)b, (void)c;
    return identity_value++;
}

static uint64_t add(uint64_t a, uint64_t b, uint64_t c)
{
    return a + b * c;
}

static const system_call table[] = {[CALL_IDENTITY] = identity, [CALL_ADD] = add};

USER_TEXT static void user(uint64_t count)
{
    uint64_t sum = 0;
    for (uint64_t i = 0; i < count; i += 2) {
        sum += call_kernel(CALL_IDENTITY, 0, 0, 0);
        sum = call_kernel(CALL_ADD, sum, i, 3);
    }
    for (;;)
        call_kernel(CALL_RETURN, sum, 0, 0);
}

void prepare(void)
{
    kernel_start(user, table, sizeof table / sizeof table[0]);
}

uint64_t one_round(void)
{
    identity_value = 1000;
    return user_run(USER_CODE, USER_STACK_TOP, CALLS);
}
