// Products and sums of 2048-bit numbers: 64 x 64 → 128 multiplications and carries.
#include "bench.h"

#define LIMBS 32

static uint64_t left[LIMBS], right[LIMBS], product[2 * LIMBS];

void prepare(void)
{
    uint64_t seed = 31;
    for (int i = 0; i < LIMBS; i++) {
        left[i] = next_random(&seed);
        right[i] = next_random(&seed);
    }
}

static void multiply(uint64_t *out, const uint64_t *a, const uint64_t *b)
{
    for (int i = 0; i < 2 * LIMBS; i++)
        out[i] = 0;
    for (int i = 0; i < LIMBS; i++) {
        uint64_t carry = 0;
        for (int j = 0; j < LIMBS; j++) {
            unsigned __int128 term = (unsigned __int128)a[i] * b[j] + out[i + j] + carry;
            out[i + j] = term;
            carry = term >> 64;
        }
        out[i + LIMBS] = carry;
    }
}

static uint64_t add(uint64_t *to, const uint64_t *other)
{
    unsigned __int128 carry = 0;
    for (int i = 0; i < LIMBS; i++) {
        carry += (unsigned __int128)to[i] + other[i];
        to[i] = carry;
        carry >>= 64;
    }
    return carry;
}

uint64_t one_round(void)
{
    uint64_t checksum = 0;
    uint64_t factor[LIMBS];
    for (int i = 0; i < LIMBS; i++)
        factor[i] = left[i];
    for (int n = 0; n < 200; n++) {
        multiply(product, factor, right);
        checksum += add(factor, product + LIMBS) + product[n % (2 * LIMBS)];
    }
    return mix(checksum, factor[LIMBS - 1]);
}
