// Every system register of EL0 to EL2 of a Cortex-A57: who may read it, which bits keep what is written.
#include "conform.h"

struct row {
    const char *name;
    uint16_t encoding; // op0 op1 CRn CRm op2, as in MRS bits 20:5
    uint64_t bits;     // that may all be set without harm while the program runs
};
#define ENCODE(op0, op1, crn, crm, op2) (((op0) << 14 | (op1) << 11 | (crn) << 7 | (crm) << 3 | (op2)) & 0xffff)
#define R(name, op0, op1, crn, crm, op2) {name, ENCODE(op0, op1, crn, crm, op2), -1UL}
// M, A and EE change what the next instruction does.
#define CONTROL(name, op0, op1, crn, crm, op2) {name, ENCODE(op0, op1, crn, crm, op2), ~0x2000003UL}

#ifndef ROWS
#define ROWS "registers.inc"
#endif
static const struct row rows[] = {
#include ROWS
};

#define MRS_WORD(row, t) (0xd5200000U | (row)->encoding << 5 | (t))
#define MSR_WORD(row, t) (0xd5000000U | (row)->encoding << 5 | (t))

static const char *const levels[] = {"el0", "el1", "el2"};

static int counts(const char *name)
{
    return name[0] == 'C' && name[1] == 'N' && name[2] == 'T' && (name[4] == 'C' || name[5] == 'T');
}

static void who_reads(const struct row *row)
{
    static const uint64_t x[8];
    for (unsigned el = 0; el <= boot_el; el++) {
        trial[0] = MRS_WORD(row, 0);
        attempt_words(el, MASKED, 1, x);
        if (last.done && counts(row->name))
            last.x[0] = 0; // time
        say_more(row->name, levels[el], 1);
    }
}

static void who_writes(const struct row *row)
{
    static const uint64_t x[8];
    for (unsigned el = 0; el < boot_el; el++) {
        trial[0] = MRS_WORD(row, 0);
        attempt_words(boot_el, MASKED, 1, x);
        uint64_t same[8] = {last.done ? last.x[0] : 0};
        trial[0] = MSR_WORD(row, 0);
        attempt_words(el, MASKED, 1, same);
        say_more(row->name, el ? "write.el1" : "write.el0", 0);
    }
}

// Ones, zeros, and back to what it was.
static void what_it_keeps(const struct row *row)
{
    const uint64_t x[8] = {0, row->bits, 0};
    trial[0] = MRS_WORD(row, 4);
    trial[1] = MSR_WORD(row, 1);
    trial[2] = MRS_WORD(row, 0);
    trial[3] = MSR_WORD(row, 2);
    trial[4] = MRS_WORD(row, 1);
    trial[5] = MSR_WORD(row, 4);
    attempt_words(boot_el, MASKED, 6, x);
    if (!last.done || !counts(row->name))
        say_more(row->name, "keeps", 2);
}

void conform(void)
{
    for (const struct row *row = rows; row < rows + sizeof rows / sizeof *rows; row++) {
        who_reads(row);
        who_writes(row);
        what_it_keeps(row);
    }
}
