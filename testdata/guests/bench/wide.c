// Thousands of small functions, each called once a round: what a large program's code looks like to a translator.
#include "bench.h"

#define CELLS 64

static uint64_t cells[CELLS];

// Bodies differ in shape as well as in constants: what depends on n is decided by the compiler.
#define FUNCTION(n) \
    __attribute__((noipa)) static uint64_t f##n(uint64_t x) \
    { \
        uint64_t y = x * (n * 2654435761UL | 1) + n; \
        if (n % 3 == 0) \
            y ^= cells[n % CELLS] >> (n % 13 + 1); \
        else if (n % 3 == 1) \
            cells[n % CELLS] += y; \
        if (y >> n % 40 & 1) \
            y = y << (n % 31 + 1) | y >> (63 - n % 31); \
        else \
            y -= x ^ n; \
        for (uint64_t i = n % 5 ? 4 : 0; i < (y & 3); i++) \
            y = y * 5 + i; \
        switch (n % 7) { \
        case 0: return y + cells[(y >> 20) % CELLS]; \
        case 1: return y ^ y >> 29; \
        case 2: return (y & 0xffff) > 1000 ? y * 3 : ~y; \
        case 3: cells[(n + 1) % CELLS] ^= y; return y; \
        case 4: return y / (n + 3); \
        case 5: return (int64_t)y < 0 ? -y : y + x; \
        default: return __builtin_clzl(y | 1) + y; \
        } \
    }

#define SIXTEEN(what, n) \
    what(n##0) what(n##1) what(n##2) what(n##3) what(n##4) what(n##5) what(n##6) what(n##7) \
    what(n##8) what(n##9) what(n##a) what(n##b) what(n##c) what(n##d) what(n##e) what(n##f)
#define CALL(n) x = f##n(x);
#define GROUP(n) \
    SIXTEEN(FUNCTION, n) \
    __attribute__((noipa)) static uint64_t g##n(uint64_t x) \
    { \
        SIXTEEN(CALL, n) \
        return x; \
    }
#define CALL_GROUP(n) x = g##n(x);
#define SIXTEEN_GROUPS(what, n) \
    what(n##0) what(n##1) what(n##2) what(n##3) what(n##4) what(n##5) what(n##6) what(n##7) \
    what(n##8) what(n##9) what(n##a) what(n##b) what(n##c) what(n##d) what(n##e) what(n##f)
#define ALL(what) \
    SIXTEEN_GROUPS(what, 0x0) SIXTEEN_GROUPS(what, 0x1) SIXTEEN_GROUPS(what, 0x2) SIXTEEN_GROUPS(what, 0x3) \
    SIXTEEN_GROUPS(what, 0x4) SIXTEEN_GROUPS(what, 0x5) SIXTEEN_GROUPS(what, 0x6) SIXTEEN_GROUPS(what, 0x7) \
    SIXTEEN_GROUPS(what, 0x8) SIXTEEN_GROUPS(what, 0x9) SIXTEEN_GROUPS(what, 0xa) SIXTEEN_GROUPS(what, 0xb) \
    SIXTEEN_GROUPS(what, 0xc) SIXTEEN_GROUPS(what, 0xd) SIXTEEN_GROUPS(what, 0xe) SIXTEEN_GROUPS(what, 0xf)

ALL(GROUP)

void prepare(void) {}

uint64_t one_round(void)
{
    for (int i = 0; i < CELLS; i++)
        cells[i] = i;
    uint64_t x = 1;
    ALL(CALL_GROUP)
    return x;
}
