// CRC-32 of 256 KB by the instructions of FEAT_CRC32: the same data and result as crctable, and CRC-32C beside it.
#include "bench.h"
#include <arm_acle.h>

#define BYTES 262144

static uint64_t data[BYTES / 8];

void prepare(void)
{
    if (~__crc32b(__crc32d(~0U, 0x3837363534333231), '9') != 0xcbf43926) { // the catalogue's check value
        put_text("crcinsn: wrong check value\n");
        semihosting_exit(1);
    }
    uint64_t seed = 1;
    for (int i = 0; i < BYTES; i++)
        ((uint8_t *)data)[i] = next_random(&seed);
}

uint64_t one_round(void)
{
    uint32_t crc = ~0U, castagnoli = ~0U;
    for (int i = 0; i < BYTES / 8; i++) {
        crc = __crc32d(crc, data[i]);
        castagnoli = __crc32cd(castagnoli, data[i]);
    }
    for (int i = 0; i < BYTES / 8; i++)
        castagnoli = __crc32cw(castagnoli, data[i]);
    return (uint64_t)castagnoli << 32 | (uint32_t)~crc;
}
