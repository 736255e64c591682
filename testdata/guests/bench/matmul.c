// 96 x 96 doubles, three plain loops.
#include "bench.h"

#define SIDE 96

static double left[SIDE][SIDE], right[SIDE][SIDE], product[SIDE][SIDE];

void prepare(void)
{
    uint64_t seed = 7;
    for (int i = 0; i < SIDE; i++) {
        for (int j = 0; j < SIDE; j++) {
            left[i][j] = (double)(next_random(&seed) % 2001) / 1000 - 1;
            right[i][j] = (double)(next_random(&seed) % 2001) / 1000 - 1;
        }
    }
}

uint64_t one_round(void)
{
    for (int i = 0; i < SIDE; i++) {
        for (int j = 0; j < SIDE; j++) {
            double sum = 0;
            for (int k = 0; k < SIDE; k++)
                sum += left[i][k] * right[k][j];
            product[i][j] = sum;
        }
    }
    uint64_t checksum = 0;
    for (int i = 0; i < SIDE; i++)
        checksum = mix(checksum, bits_of(product[i][i * 7 % SIDE]));
    return checksum;
}
