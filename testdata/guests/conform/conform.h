// What the conformance programs share: a trial of a few instructions at a chosen level, and one printed line for each.
#ifndef CONFORM_H
#define CONFORM_H

#include "board.h"

// PSTATE for trials: DAIF masked, SP_ELx where there is one.
#define MASKED 0x3c0UL
#define SP_EL0_IN_USE (1UL << 32)
#define SS (1UL << 21)
#define ILLEGAL (1UL << 20)

#define FORWARDED 0x700
#define DONE 0x7f0
#define RES1_SCTLR_EL1 0x30d00800UL
#define RES1_SCTLR_EL2 0x30c50830UL
#define HCR_RW (1UL << 31)
#define HCR_TGE (1UL << 27)
#define HCR_E2H (1UL << 34)

struct snippet {
    const uint32_t *begin, *end;
};

// Instructions to try; operands are x0 to x7 and results too.
#define CODE(text) ({ \
    struct snippet s_; \
    __asm__ (".pushsection .snippets, \"ax\"\n71:\n" text "\n72:\n.popsection\n\tldr %0, =71b\n\tldr %1, =72b" \
        : "=r"(s_.begin), "=r"(s_.end)); \
    s_; })

// How the last trial ended.
struct outcome {
    int done; // by its own end, not by an exception
    unsigned level, vector;
    uint64_t esr, far, elr, spsr, hpfar;
    uint64_t x[31];
};
extern struct outcome last;
extern uint32_t trial[];

// Tries a snippet at a level with PSTATE bits and up to four operands.
void attempt(unsigned el, uint64_t pstate, struct snippet code, uint64_t x0, uint64_t x1, uint64_t x2, uint64_t x3);
// Puts a snippet where attempt_at() can try it: while the MMU is on, the trial's page cannot be written.
void prepare(struct snippet code);
// Tries what is in `trial` already.
void attempt_words(unsigned el, uint64_t pstate, unsigned count, const uint64_t x[8]);
// Goes to an address and waits for the exception.
void attempt_at(unsigned el, uint64_t pstate, uint64_t pc, const uint64_t x[8]);

// Prints the last outcome as one line: `name` and the first `results` registers, or the exception.
void say(const char *name, unsigned results);
void say_more(const char *name, const char *more, unsigned results);
void say_value(const char *name, uint64_t value);
void put_name(const char *name, const char *more);

// The whole of a check: a snippet, its level, what it is given; prints the first result or the exception.
#define CHECK(name, el, text, a, b) (attempt(el, MASKED, CODE(text), a, b, 0, 0), say(name, 1))

extern int hides_isv; // of aborts from EL2 itself, which hypstage1 shows

void conform(void); // the program

#endif
