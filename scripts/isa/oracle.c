// Executes instructions on an AArch64 CPU, real or emulated, and says what changed: the other implementation that
// scripts/fuzz-isa compares with. Reads batches from standard input, writes results to standard output; all numbers are
// 64-bit little endian. What the words mean stands in core/src/test/java/hvsh/cpu/oracle/Oracle.java.
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>

typedef uint64_t u64;

enum {
    SP = 31, V = 32, NZCV = 96, FPCR, FPSR, WINDOW, WINDOW_WORDS = 32, SLOTS = WINDOW + WINDOW_WORDS,
    CODE_WORDS = 8, CODES = 512, PAGE = 4096
};

#define CODE 0x2000000000
#define EXIT (CODE + CODES * CODE_WORDS * 4)
#define LINK (EXIT + PAGE)
#define MEMORY (CODE - 0x10000)

u64 state[SLOTS];
u64 host[2], entry_address; // host: the stack pointer and TPIDR_EL0 of this program
static u64 before[SLOTS];
static sigjmp_buf back;
static int ended_by;
static u64 ended_at;

// Loads the state, all but x30, and branches to entry_address; the code there loads x30 and comes back to leave().
extern void enter(void);
extern void leave(void);
#define EACH_PAIR(OP) OP(0, 1, 0) OP(2, 3, 32) OP(4, 5, 64) OP(6, 7, 96) OP(8, 9, 128) OP(10, 11, 160) OP(12, 13, 192) OP(14, 15, 224) \
    OP(16, 17, 256) OP(18, 19, 288) OP(20, 21, 320) OP(22, 23, 352) OP(24, 25, 384) OP(26, 27, 416) OP(28, 29, 448) OP(30, 31, 480)
#define LOAD(a, b, at) "ldp q" #a ", q" #b ", [x30, #(256 + " #at ")]\n"
#define STORE(a, b, at) "stp q" #a ", q" #b ", [x30, #(256 + " #at ")]\n"
#define ADDRESS(reg, name) "adrp " reg ", " name "\nadd " reg ", " reg ", :lo12:" name "\n"
__asm__(
    ".globl enter\nenter:\n"
    "stp x29, x30, [sp, #-160]!\nstp x19, x20, [sp, #16]\nstp x21, x22, [sp, #32]\nstp x23, x24, [sp, #48]\nstp x25, x26, [sp, #64]\n"
    "stp x27, x28, [sp, #80]\nstp d8, d9, [sp, #96]\nstp d10, d11, [sp, #112]\nstp d12, d13, [sp, #128]\nstp d14, d15, [sp, #144]\n"
    ADDRESS("x0", "host") "mov x1, sp\nstr x1, [x0]\nmrs x1, tpidr_el0\nstr x1, [x0, #8]\n"
    ADDRESS("x30", "state") EACH_PAIR(LOAD)
    "add x0, x30, #768\nldp x1, x2, [x0]\nlsl x1, x1, #28\nmsr nzcv, x1\nmsr fpcr, x2\nldr x1, [x0, #16]\nmsr fpsr, x1\nldr x1, [x30, #248]\nmov sp, x1\n"
    "ldp x0, x1, [x30]\nldp x2, x3, [x30, #16]\nldp x4, x5, [x30, #32]\nldp x6, x7, [x30, #48]\nldp x8, x9, [x30, #64]\n"
    "ldp x10, x11, [x30, #80]\nldp x12, x13, [x30, #96]\nldp x14, x15, [x30, #112]\nldp x16, x17, [x30, #128]\nldp x18, x19, [x30, #144]\n"
    "ldp x20, x21, [x30, #160]\nldp x22, x23, [x30, #176]\nldp x24, x25, [x30, #192]\nldp x26, x27, [x30, #208]\nldp x28, x29, [x30, #224]\n"
    "clrex\n" "adrp x30, entry_address\nldr x30, [x30, :lo12:entry_address]\nbr x30\n"
    ".globl leave\nleave:\n"  // x30 is in TPIDR_EL0
    ADDRESS("x30", "state")
    "stp x0, x1, [x30]\nstp x2, x3, [x30, #16]\nstp x4, x5, [x30, #32]\nstp x6, x7, [x30, #48]\nstp x8, x9, [x30, #64]\n"
    "stp x10, x11, [x30, #80]\nstp x12, x13, [x30, #96]\nstp x14, x15, [x30, #112]\nstp x16, x17, [x30, #128]\nstp x18, x19, [x30, #144]\n"
    "stp x20, x21, [x30, #160]\nstp x22, x23, [x30, #176]\nstp x24, x25, [x30, #192]\nstp x26, x27, [x30, #208]\nstp x28, x29, [x30, #224]\n"
    "mrs x0, tpidr_el0\nmov x1, sp\nstp x0, x1, [x30, #240]\n"
    "add x0, x30, #768\nmrs x1, nzcv\nlsr x1, x1, #28\nmrs x2, fpcr\nstp x1, x2, [x0]\nmrs x1, fpsr\nstr x1, [x0, #16]\n"
    EACH_PAIR(STORE)
    ADDRESS("x0", "host") "ldr x1, [x0]\nmov sp, x1\nldr x1, [x0, #8]\nmsr tpidr_el0, x1\nmsr fpcr, xzr\n"
    "ldp x19, x20, [sp, #16]\nldp x21, x22, [sp, #32]\nldp x23, x24, [sp, #48]\nldp x25, x26, [sp, #64]\n"
    "ldp x27, x28, [sp, #80]\nldp d8, d9, [sp, #96]\nldp d10, d11, [sp, #112]\nldp d12, d13, [sp, #128]\nldp d14, d15, [sp, #144]\n"
    "ldp x29, x30, [sp], #160\nret\n");

static void on_signal(int number, siginfo_t *info, void *context) {
    (void) info;
    __asm__ volatile("msr tpidr_el0, %0\nmsr fpcr, xzr" : : "r"(host[1]));
    mcontext_t *machine = &((ucontext_t *) context)->uc_mcontext;
    memcpy(state, machine->regs, 31 * 8);
    state[SP] = machine->sp;
    state[NZCV] = machine->pstate >> 28 & 15;
    struct fpsimd_context *fp = (struct fpsimd_context *) machine->__reserved;
    memcpy(state + V, fp->vregs, 512);
    state[FPCR] = fp->fpcr;
    state[FPSR] = fp->fpsr;
    ended_by = number;
    ended_at = machine->pc;
    siglongjmp(back, 1);
}

static u64 in(void) {
    u64 word;
    if (fread(&word, 8, 1, stdin) != 1) { exit(0); }
    return word;
}

static void out(u64 word) {
    if (fwrite(&word, 8, 1, stdout) != 1) { exit(1); }
}

static void map(u64 at, u64 bytes) {
    if (mmap((void *) at, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == MAP_FAILED) {
        perror("mmap");
        exit(1);
    }
}

static uint32_t literal(u64 from, u64 to) { return 0x58000000 | ((uint32_t) ((to - from) / 4) & 0x7ffff) << 5; }

static void prepare(void) {
    map(CODE, LINK + PAGE - CODE);
    map(MEMORY - PAGE, 3 * PAGE);
    uint32_t *exit_code = (uint32_t *) EXIT;
    exit_code[0] = 0xd51bd05e; // msr tpidr_el0, x30
    exit_code[1] = literal(EXIT + 4, EXIT + 16) | 30;
    exit_code[2] = 0xd61f03c0; // br x30
    *(u64 *) (EXIT + 16) = (u64) leave;
    mprotect((void *) CODE, LINK - CODE, PROT_READ | PROT_WRITE | PROT_EXEC);
    static char stack[1 << 16];
    stack_t alternative = { .ss_sp = stack, .ss_size = sizeof stack };
    sigaltstack(&alternative, NULL);
    struct sigaction action = { .sa_sigaction = on_signal, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER };
    int signals[] = { SIGILL, SIGBUS, SIGSEGV, SIGTRAP, SIGFPE };
    for (unsigned i = 0; i < sizeof signals / sizeof *signals; i++) { sigaction(signals[i], &action, NULL); }
}

static void place(int number, u64 words, const u64 *word) {
    uint32_t *code = (uint32_t *) CODE + number * CODE_WORDS;
    int at = 0;
    code[at] = literal((u64) code, LINK) | 30;
    for (u64 i = 0; i < words; i++) { code[++at] = (uint32_t) (word[i / 2] >> 32 * (i & 1)); }
    code[at + 1] = 0x14000000 | ((uint32_t) ((EXIT - (u64) (code + at + 1)) / 4) & 0x3ffffff);
}

static void run(int number) {
    ended_by = 0;
    ended_at = 0;
    entry_address = CODE + number * CODE_WORDS * 4;
    *(u64 *) LINK = state[30];
    memcpy((void *) MEMORY, state + WINDOW, WINDOW_WORDS * 8);
    if (sigsetjmp(back, 0) == 0) { enter(); }
    memcpy(state + WINDOW, (void *) MEMORY, WINDOW_WORDS * 8);
}

static void report(void) {
    u64 changed[2 * SLOTS];
    u64 count = 0;
    for (u64 i = 0; i < SLOTS; i++) {
        if (state[i] != before[i]) { changed[2 * count] = i; changed[2 * count++ + 1] = state[i]; }
    }
    out((u64) ended_by | count << 8);
    out(ended_at);
    fwrite(changed, 16, count, stdout);
}

int main(void) {
    static u64 words[CODES][3], sets[CODES][2 * SLOTS];
    prepare();
    for (;;) {
        u64 count = in();
        if (count > CODES) { fputs("oracle: malformed batch\n", stderr); return 2; }
        for (u64 i = 0; i < count; i++) {
            fread(words[i], 8, 3, stdin);
            if (words[i][0] >> 8 > SLOTS) { fputs("oracle: malformed batch\n", stderr); return 2; }
            fread(sets[i], 16, words[i][0] >> 8, stdin);
            place((int) i, words[i][0] & 255, words[i] + 1);
        }
        __builtin___clear_cache((char *) CODE, (char *) EXIT);
        for (u64 i = 0; i < count; i++) {
            for (u64 j = 0; j < words[i][0] >> 8; j++) { state[sets[i][2 * j]] = sets[i][2 * j + 1]; }
            memcpy(before, state, sizeof state);
            run((int) i);
            report();
        }
        fflush(stdout);
    }
}
