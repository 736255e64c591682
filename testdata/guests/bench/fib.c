// Fibonacci by plain recursion: calls and returns.
#include "bench.h"

__attribute__((noipa)) static uint64_t fib(uint64_t n)
{
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

void prepare(void) {}

uint64_t one_round(void)
{
    return fib(24);
}
