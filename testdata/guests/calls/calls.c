// To be looked at with a debugger: recursion, a call that is inlined, a leaf, and an exception in the middle of them.
#include "board.h"
#include "calls.h"

volatile uint64_t result;
volatile uint64_t exceptions;

static inline __attribute__((always_inline)) uint64_t twice(uint64_t x)
{
    return leaf(x) * 2;
}

static __attribute__((noinline)) uint64_t walk(unsigned levels)
{
    if (levels == 0)
        return deepest(3) + 1;
    return walk(levels - 1) + twice(levels);
}

void exception(uint64_t vector, struct frame *frame)
{
    exceptions += vector == VECTOR_SYNC;
    result += frame->pc & 1;
}

int main(void)
{
    uart_start();
    result = walk(3);
    put_number(result);
    put_char('\n');
    power_off();
}
