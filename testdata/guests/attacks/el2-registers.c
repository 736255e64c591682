// Every encoding of the system registers of EL2 and EL3, and of the aliases that EL2 has of EL1's, read and written.
#include "attack.h"

enum { FIRST_OP1 = 4, GROUPS = 3, ENCODINGS = GROUPS << 11 };

// MRS and MSR with X0, and RET, for each.
static uint32_t code[ENCODINGS][4];

static void make(void)
{
    for (unsigned i = 0; i < ENCODINGS; i++) {
        uint32_t op1 = FIRST_OP1 + (i >> 11);
        uint32_t fields = 3 << 19 | op1 << 16 | (i >> 7 & 15) << 12 | (i >> 3 & 15) << 8 | (i & 7) << 5;
        code[i][0] = 0xd5200000 | fields;
        code[i][1] = 0xd65f03c0;
        code[i][2] = 0xd5000000 | fields;
        code[i][3] = 0xd65f03c0;
    }
    __asm__ volatile("dsb ish\n\tic ialluis\n\tdsb ish\n\tisb" ::: "memory");
}

void attack(void)
{
    if (!code[0][0])
        make();
    for (unsigned i = 0; i < ENCODINGS; i++)
        for (unsigned write = 0; write < 2; write++) {
            fault_esr = 0;
            register uint64_t x0 __asm__("x0") = 0;
            __asm__ volatile("blr %1" : "+r"(x0) : "r"(code[i] + 2 * write) : "x30", "memory");
            check_fault(write ? "MSR" : "MRS", UNDEFINED, NO_STATUS);
        }
}
