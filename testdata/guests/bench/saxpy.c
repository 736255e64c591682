// NEON: single-precision a x + y, then a sum of absolute differences of bytes, over 32 KB each.
#include "bench.h"
#include <arm_neon.h>

#define FLOATS 8192
#define BYTES 32768

static float xs[FLOATS], ys[FLOATS], sums[FLOATS];
static uint8_t first[BYTES], second[BYTES];

void prepare(void)
{
    uint64_t seed = 11;
    for (int i = 0; i < FLOATS; i++) {
        xs[i] = (float)(next_random(&seed) % 4096) / 16;
        ys[i] = (float)(next_random(&seed) % 4096) / 16;
    }
    for (int i = 0; i < BYTES; i++) {
        first[i] = next_random(&seed);
        second[i] = next_random(&seed);
    }
}

static void saxpy(float a)
{
    for (int i = 0; i < FLOATS; i += 4)
        vst1q_f32(sums + i, vfmaq_n_f32(vld1q_f32(ys + i), vld1q_f32(xs + i), a));
}

static uint64_t differences(void)
{
    uint32x4_t total = vdupq_n_u32(0);
    for (int i = 0; i < BYTES; i += 16) {
        uint8x16_t apart = vabdq_u8(vld1q_u8(first + i), vld1q_u8(second + i));
        total = vpadalq_u16(total, vpaddlq_u8(apart));
    }
    return vaddvq_u32(total);
}

uint64_t one_round(void)
{
    uint64_t checksum = 0;
    for (int i = 0; i < 16; i++) {
        saxpy(1.1f + i);
        checksum = mix(checksum, differences());
        checksum = mix(checksum, vgetq_lane_u64(vreinterpretq_u64_f32(vld1q_f32(sums + i * 128)), 1));
    }
    return checksum;
}
