// A compute kernel: what bench.c asks of each program here. Every round does exactly the same work.
#ifndef BENCH_H
#define BENCH_H

#include "board.h"

void prepare(void); // once, before the first round
uint64_t one_round(void); // the checksum, which is the same every time

// The root of the identity map bench.c runs under, and what its descriptors are made of.
#define PAGE 4096UL
#define VALID_TABLE 3UL
#define VALID_BLOCK 1UL
#define VALID_PAGE 3UL
#define USER (1UL << 6)
#define READ_ONLY (1UL << 7)
#define INNER_SHAREABLE (3UL << 8)
#define ACCESS_FLAG (1UL << 10)
#define NOT_GLOBAL (1UL << 11)
#define PRIVILEGED_NEVER_EXECUTE (1UL << 53)
#define USER_NEVER_EXECUTE (1UL << 54)
#define NORMAL (ACCESS_FLAG | INNER_SHAREABLE) // index 0 of MAIR_EL1
#define DEVICE (ACCESS_FLAG | 1UL << 2)

extern uint64_t bench_level1[512], bench_level2[512];

// xorshift64 (Marsaglia 2003): the same numbers on every machine.
static inline uint64_t next_random(uint64_t *state)
{
    uint64_t x = *state;
    x ^= x << 13;
    x ^= x >> 7;
    x ^= x << 17;
    return *state = x;
}

// FNV-1a over whole words.
static inline uint64_t mix(uint64_t sum, uint64_t value)
{
    return (sum ^ value) * 0x100000001b3UL;
}

static inline uint64_t bits_of(double value)
{
    union { double value; uint64_t bits; } both = {value};
    return both.bits;
}

#endif
