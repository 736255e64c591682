// Copies 64 KB by pairs of q registers, to and fro.
#include "bench.h"

#define BYTES 65536

static uint64_t here[BYTES / 8] __attribute__((aligned(64)));
static uint64_t there[BYTES / 8] __attribute__((aligned(64)));

void prepare(void)
{
    uint64_t seed = 5;
    for (int i = 0; i < BYTES / 8; i++)
        here[i] = next_random(&seed);
}

static void copy(void *to, const void *from, uint64_t bytes)
{
    __asm__ volatile(
        "1: ldp q0, q1, [%1], #64\n\t"
        "ldp q2, q3, [%1, #-32]\n\t"
        "subs %2, %2, #64\n\t"
        "stp q0, q1, [%0], #64\n\t"
        "stp q2, q3, [%0, #-32]\n\t"
        "b.ne 1b"
        : "+r"(to), "+r"(from), "+r"(bytes) :: "v0", "v1", "v2", "v3", "cc", "memory");
}

uint64_t one_round(void)
{
    uint64_t checksum = 0;
    for (int i = 0; i < 64; i++) {
        copy(there, here, BYTES);
        there[0] = 0; // so that the way back is seen to bring nothing but what went
        there[0] = here[0];
        copy(here, there, BYTES);
        checksum = mix(checksum, here[i * 127]);
    }
    return checksum;
}
