// NEON reductions across lanes: sums, minima and maxima of bytes and words.
#include "bench.h"
#include <arm_neon.h>

#define BYTES 16384

static uint8_t data[BYTES];

void prepare(void)
{
    uint64_t seed = 23;
    for (int i = 0; i < BYTES; i++)
        data[i] = next_random(&seed);
}

uint64_t one_round(void)
{
    uint64_t sum = 0, longs = 0, least = 0, most = 0, words = 0;
    for (int pass = 0; pass < 64; pass++) {
        for (int i = 0; i < BYTES; i += 16) {
            uint8x16_t bytes = vld1q_u8(data + i);
            sum += vaddvq_u8(bytes);
            longs += vaddlvq_u8(bytes);
            least += vminvq_u8(bytes);
            most += vmaxvq_u8(bytes);
            words += vaddvq_u32(vreinterpretq_u32_u8(bytes));
        }
    }
    return mix(mix(mix(mix(sum, longs), least), most), words);
}
