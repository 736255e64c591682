// CRC-32 (ISO-HDLC) of 256 KB, a table lookup a byte.
#include "bench.h"

#define BYTES 262144

static uint32_t table[256];
static uint8_t data[BYTES];

static uint32_t crc(const uint8_t *bytes, uint64_t count)
{
    uint32_t crc = ~0U;
    for (uint64_t i = 0; i < count; i++)
        crc = crc >> 8 ^ table[(crc ^ bytes[i]) & 0xff];
    return ~crc;
}

void prepare(void)
{
    for (uint32_t i = 0; i < 256; i++) {
        table[i] = i;
        for (int bit = 0; bit < 8; bit++)
            table[i] = table[i] >> 1 ^ (table[i] & 1 ? 0xedb88320 : 0);
    }
    if (crc((const uint8_t *)"123456789", 9) != 0xcbf43926) { // the catalogue's check value
        put_text("crctable: wrong check value\n");
        semihosting_exit(1);
    }
    uint64_t seed = 1;
    for (int i = 0; i < BYTES; i++)
        data[i] = next_random(&seed);
}

uint64_t one_round(void)
{
    return crc(data, BYTES);
}
