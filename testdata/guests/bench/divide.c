// Integer division, signed and unsigned, both widths, by what is not constant; greatest common divisors.
#include "bench.h"

#define NUMBERS 512

static uint64_t numbers[NUMBERS];

void prepare(void)
{
    uint64_t seed = 29;
    for (int i = 0; i < NUMBERS; i++)
        numbers[i] = next_random(&seed) >> i % 48;
}

static uint64_t gcd(uint64_t a, uint64_t b)
{
    while (b) {
        uint64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

uint64_t one_round(void)
{
    uint64_t checksum = 0;
    for (int pass = 1; pass < 32; pass++) {
        for (int i = 0; i < NUMBERS; i++) {
            uint64_t a = numbers[i], b = numbers[(i + pass) % NUMBERS] | 1;
            checksum += gcd(a, b);
            checksum ^= (uint64_t)((int64_t)a / (int64_t)b);
            checksum += (uint32_t)a / (uint32_t)b;
            checksum ^= (uint32_t)((int32_t)a % (int32_t)b);
        }
    }
    return checksum;
}
