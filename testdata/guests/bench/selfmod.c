// A page of tiny functions, rewritten one at a time and called at once, with the others on the page called between.
#include "bench.h"

#define FUNCTIONS 64
#define WORDS 16 // a function each 64 bytes, which is a cache line

static uint32_t code[FUNCTIONS][WORDS] __attribute__((aligned(4096)));

// w0 = w0 * 33 + immediate
static void write_function(uint32_t *at, uint32_t immediate)
{
    at[0] = 0x0b001400; // add w0, w0, w0, lsl #5
    at[1] = 0x52800001 | (immediate & 0xffff) << 5; // mov w1, #immediate
    at[2] = 0x0b010000; // add w0, w0, w1
    at[3] = 0xd65f03c0; // ret
    // Arm ARM DDI 0487 B2.4.4: clean to unification, then invalidate, then synchronise the fetch.
    __asm__ volatile("dc cvau, %0\n\tdsb ish\n\tic ivau, %0\n\tdsb ish\n\tisb" :: "r"(at) : "memory");
}

static uint32_t call(int function, uint32_t value)
{
    return ((uint32_t (*)(uint32_t))(uint64_t)code[function])(value);
}

void prepare(void)
{
    for (int i = 0; i < FUNCTIONS; i++)
        write_function(code[i], i);
}

uint64_t one_round(void)
{
    uint32_t value = 1;
    for (int i = 0; i < 1000; i++) {
        int function = i % FUNCTIONS;
        write_function(code[function], i);
        for (int n = 0; n < 4; n++)
            value = call((function + n * 7) % FUNCTIONS, value);
    }
    prepare();
    return value;
}
