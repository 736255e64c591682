// A bytecode interpreter that finds its next operation by computed goto: counts primes by trial division.
#include "bench.h"

enum { PUSH, LOAD, STORE, MULTIPLY, REMAINDER, LESS, JUMP, JUMP_IF, JUMP_UNLESS, INCREMENT, HALT };
enum { CANDIDATE, DIVISOR, PRIMES, LIMIT, VARIABLES };
enum { NEXT_CANDIDATE = 4, NEXT_DIVISOR = 8, IS_PRIME = 29, IS_DONE = 31 };

static const uint8_t program[] = {
    PUSH, 2, STORE, CANDIDATE,
    /* NEXT_CANDIDATE */
    PUSH, 2, STORE, DIVISOR,
    /* NEXT_DIVISOR */
    LOAD, CANDIDATE, LOAD, DIVISOR, LOAD, DIVISOR, MULTIPLY, LESS, JUMP_IF, IS_PRIME,
    LOAD, CANDIDATE, LOAD, DIVISOR, REMAINDER, JUMP_UNLESS, IS_DONE,
    INCREMENT, DIVISOR, JUMP, NEXT_DIVISOR,
    /* IS_PRIME */
    INCREMENT, PRIMES,
    /* IS_DONE */
    INCREMENT, CANDIDATE, LOAD, CANDIDATE, LOAD, LIMIT, LESS, JUMP_IF, NEXT_CANDIDATE,
    HALT,
};

__attribute__((noipa)) static uint64_t run(const uint8_t *code, uint64_t limit)
{
    static const void *const operations[] = {
        &&push, &&load, &&store, &&multiply, &&remainder, &&less, &&jump, &&jump_if, &&jump_unless, &&increment, &&halt,
    };
    uint64_t stack[8], variables[VARIABLES] = {[LIMIT] = limit};
    uint64_t *top = stack; // the first free place
    const uint8_t *pc = code;

#define NEXT goto *operations[*pc++]
    NEXT;
push:
    *top++ = *pc++;
    NEXT;
load:
    *top++ = variables[*pc++];
    NEXT;
store:
    variables[*pc++] = *--top;
    NEXT;
multiply:
    top--;
    top[-1] *= *top;
    NEXT;
remainder:
    top--;
    top[-1] %= *top;
    NEXT;
less:
    top--;
    top[-1] = top[-1] < *top;
    NEXT;
jump:
    pc = code + *pc;
    NEXT;
jump_if:
    pc = *--top ? code + *pc : pc + 1;
    NEXT;
jump_unless:
    pc = *--top ? pc + 1 : code + *pc;
    NEXT;
increment:
    variables[*pc++]++;
    NEXT;
halt:
    return variables[PRIMES];
#undef NEXT
}

void prepare(void) {}

uint64_t one_round(void)
{
    return run(program, 2000);
}
