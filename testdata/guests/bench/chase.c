// Follows one pointer cycle through SIZE bytes in random order, a cache line a step.
#include "bench.h"

#ifndef CHASE_BYTES
#error "the Makefile says how large the ring is"
#endif
#define LINE 64
#define STEPS (CHASE_BYTES / LINE)

struct line {
    struct line *next;
    uint64_t value[LINE / 8 - 1];
};

static struct line lines[STEPS] __attribute__((aligned(LINE)));

// Sattolo's shuffle, in place: one cycle through all.
void prepare(void)
{
    uint64_t seed = 17;
    for (uint64_t i = 0; i < STEPS; i++) {
        lines[i].next = &lines[i];
        lines[i].value[0] = i;
    }
    for (uint64_t i = STEPS - 1; i > 0; i--) {
        uint64_t other = next_random(&seed) % i;
        struct line *kept = lines[i].next;
        lines[i].next = lines[other].next;
        lines[other].next = kept;
    }
}

uint64_t one_round(void)
{
    uint64_t sum = 0;
    struct line *at = lines;
    for (int i = 0; i < CHASE_PASSES * STEPS; i++) {
        sum += at->value[0] ^ i;
        at = at->next;
    }
    return mix(sum, at - lines);
}
