// Eratosthenes, a byte a number.
#include "bench.h"

#define LIMIT 200000

static uint8_t composite[LIMIT];

void prepare(void) {}

uint64_t one_round(void)
{
    for (int i = 0; i < LIMIT; i++)
        composite[i] = 0;
    uint64_t primes = 0;
    for (int i = 2; i < LIMIT; i++) {
        if (composite[i])
            continue;
        primes++;
        for (int j = 2 * i; j < LIMIT; j += i)
            composite[j] = 1;
    }
    return primes;
}
