// String lengths sixteen bytes at a time, as C libraries do it: compare with zero, narrow, find the first.
#include "bench.h"
#include <arm_neon.h>

#define BYTES 65536
#define STRINGS 700

static char heap[BYTES + 16] __attribute__((aligned(16)));
static const char *strings[STRINGS];

void prepare(void)
{
    uint64_t seed = 3;
    uint64_t at = 0;
    for (int i = 0; i < STRINGS; i++) {
        uint64_t length = next_random(&seed) % (i % 8 ? 40 : 400);
        strings[i] = heap + at;
        for (uint64_t end = at + length; at < end; at++)
            heap[at] = 'a' + at % 26;
        heap[at++] = 0;
    }
}

static uint64_t length_of(const char *text)
{
    const uint8_t *chunk = (const uint8_t *)((uint64_t)text & ~15UL); // never crosses a page the string has no part in
    uint64_t before = (text - (const char *)chunk) * 4;
    uint64_t zeros = 0;
    for (uint64_t valid = ~0UL << before; !zeros; valid = ~0UL, chunk += 16) {
        uint16x8_t equal = vreinterpretq_u16_u8(vceqzq_u8(vld1q_u8(chunk)));
        zeros = vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(equal, 4)), 0) & valid; // four bits a byte
    }
    return (const char *)chunk - 16 + __builtin_ctzl(zeros) / 4 - text;
}

uint64_t one_round(void)
{
    uint64_t checksum = 0;
    for (int n = 0; n < 64; n++)
        for (int i = 0; i < STRINGS; i++)
            checksum = mix(checksum, length_of(strings[i]));
    return checksum;
}
