// Runs the instructions of an instruction table over boundary operands and prints what came of them.
// Usage: simd-vectors ROWS-FILE; runs on an AArch64 CPU, real or emulated.
#include <ctype.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

typedef uint64_t u64;
struct state { u64 v[64]; u64 x0, x1, fpcr, fpsr, nzcv; };

static u64 seed = 0x9e3779b97f4a7c15u;
static u64 next(void) { seed ^= seed << 13; seed ^= seed >> 7; seed ^= seed << 17; return seed * 0x2545f4914f6cdd1du; }
static unsigned pick(unsigned n) { return (unsigned) (next() >> 33) % n; }

static uint32_t *code;
static sigjmp_buf illegal;
static void on_illegal(int signal) { (void) signal; siglongjmp(illegal, 1); }

static void run(struct state *s) {
    register struct state *p __asm__("x10") = s;
    register uint32_t *c __asm__("x9") = code;
#define PAIR(op, a, b, o) #op " q" #a ", q" #b ", [x10, #" #o "]\n"
#define ALL(op) PAIR(op, 0, 1, 0) PAIR(op, 2, 3, 32) PAIR(op, 4, 5, 64) PAIR(op, 6, 7, 96) PAIR(op, 8, 9, 128) PAIR(op, 10, 11, 160) \
    PAIR(op, 12, 13, 192) PAIR(op, 14, 15, 224) PAIR(op, 16, 17, 256) PAIR(op, 18, 19, 288) PAIR(op, 20, 21, 320) PAIR(op, 22, 23, 352) \
    PAIR(op, 24, 25, 384) PAIR(op, 26, 27, 416) PAIR(op, 28, 29, 448) PAIR(op, 30, 31, 480)
    __asm__ volatile(ALL(ldp)
        "ldr x0, [x10, #512]\n ldr x1, [x10, #520]\n ldr x11, [x10, #528]\n msr fpcr, x11\n ldr x11, [x10, #536]\n msr fpsr, x11\n"
        "ldr x11, [x10, #544]\n lsl x11, x11, #28\n msr nzcv, x11\n blr x9\n"
        "mrs x11, nzcv\n lsr x11, x11, #28\n str x11, [x10, #544]\n mrs x11, fpsr\n str x11, [x10, #536]\n"
        "str x0, [x10, #512]\n msr fpcr, xzr\n" ALL(stp)
        : : "r"(p), "r"(c) : "x0", "x1", "x11", "x30", "memory", "cc",
        "v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7", "v8", "v9", "v10", "v11", "v12", "v13", "v14", "v15", "v16", "v17",
        "v18", "v19", "v20", "v21", "v22", "v23", "v24", "v25", "v26", "v27", "v28", "v29", "v30", "v31");
}

static const u64 integers[] = { 0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0x7fffffff, 0x80000000, 0xffffffff, 0x7fffffffffffffff,
    0x8000000000000000, 0xffffffffffffffff, 0x8080808080808080, 0x7fff80007fff8000, 0x8000000080000000, 0x00ff00ff01000100, 0xfe02fc0405f90740 };
static const uint32_t singles[] = { 0, 0x80000000, 1, 0x80000001, 0x7fffff, 0x800000, 0x3f800000, 0xbf800000, 0x3fc00000, 0x40200000,
    0x7f7fffff, 0xff7fffff, 0x7f800000, 0xff800000, 0x7fc00000, 0x7f800001, 0xffc12345, 0x4b000001, 0x3f000000, 0xbf000001, 0x4f000000,
    0xcf000000, 0x5f000000, 0x33800000, 0x33000001, 0x477fe000, 0x477ff000, 0x38800000, 0x387fffff, 0x00ffffff, 0x34000000 };
static const u64 doubles[] = { 0, 0x8000000000000000, 1, 0x800fffffffffffff, 0x0010000000000000, 0x3ff0000000000000, 0xbff8000000000000,
    0x7fefffffffffffff, 0xffefffffffffffff, 0x7ff0000000000000, 0xfff0000000000000, 0x7ff8000000000000, 0x7ff0000000000001,
    0xfff8123456789abc, 0x41dfffffffc00000, 0xc1e0000000000000, 0x43e0000000000000, 0xc3e0000000000001, 0x47efffffefffffff, 0x47efffffe0000000,
    0x3810000000000000, 0x380fffffffffffff, 0x36a0000000000000, 0x3fe0000000000000, 0x4004000000000000, 0x001fffffffffffff, 0x3ca0000000000000,
    0x40effc0000000000, 0x3f10000000000000, 0x3e60000000000000, 0x4330000000000001 };
#define ANY(table) table[pick(sizeof table / sizeof *table)]

static u64 operand(int fp) {
    switch (pick(fp ? 10 : 3)) {
    case 0: return next();
    case 1: case 2: return ANY(integers);
    case 3: case 4: case 5: return (u64) ANY(singles) << 32 | ANY(singles);
    case 6: case 7: return ANY(doubles);
    case 8: return (0x3e0 + next() % 0x40) << 52 | next() >> 12;
    default: return ((0x70 + next() % 0x20) << 55 & 0x7fffffffffffffff) | (next() & 0x807fffff007fffff) | (0x78 + next() % 16) << 23;
    }
}

static const uint32_t controls[] = { 0x400000, 0x800000, 0xc00000, 0x1000000, 0x2000000, 0x4000000, 0x1c00000, 0x3000000, 0x1400000 };

static uint32_t encode(const char *pattern) {
    uint32_t word = 0;
    while (*pattern) {
        if (*pattern == ' ') { pattern++; continue; }
        if (*pattern == '0' || *pattern == '1') { word = word << 1 | (uint32_t) (*pattern++ - '0'); continue; }
        const char *name = pattern;
        int length = (int) strcspn(pattern, ":");
        pattern += length + 1;
        unsigned width = (unsigned) strtoul(pattern, (char **) &pattern, 10);
        uint32_t value = (uint32_t) next() >> 5 & ((1u << width) - 1);
        if (length == 2 && *name == 'R') {
            value = name[1] == 'n' ? 1 : name[1] == 'm' ? (width == 5 ? 2 | (value & 16) : 2) : name[1] == 'a' ? 3 : 0;
        }
        word = word << width | value;
    }
    return word;
}

static void one(uint32_t word, int fp) {
    struct state s;
    memset(&s, 0, sizeof s);
    for (int i = 0; i < 8; i++) { s.v[i] = operand(fp); }
    for (int i = 8; i < 64; i++) { s.v[i] = s.v[i & 7]; }
    s.x1 = operand(fp);
    s.nzcv = pick(16);
    s.fpcr = fp && pick(2) ? ANY(controls) : 0;
    s.fpsr = fp && pick(2) ? 0x10 : 0;
    code[0] = word;
    code[1] = 0xd65f03c0;
    __builtin___clear_cache((char *) code, (char *) (code + 2));
    printf("%08x n=%lx,%lx m=%lx,%lx d=%lx,%lx a=%lx,%lx x=%lx nzcv=%lx fpcr=%lx fpsr=%lx -> ", word, s.v[2], s.v[3], s.v[4], s.v[5],
        s.v[0], s.v[1], s.v[6], s.v[7], s.x1, s.nzcv, s.fpcr, s.fpsr);
    if (sigsetjmp(illegal, 1)) { puts("undefined"); return; }
    run(&s);
    printf("d=%lx,%lx x=%lx nzcv=%lx fpsr=%lx\n", s.v[0], s.v[1], s.x0, s.nzcv, s.fpsr);
}

int main(int argc, char **argv) {
    FILE *rows = argc == 2 ? fopen(argv[1], "r") : NULL;
    if (rows == NULL) { fputs("usage: simd-vectors ROWS-FILE\n", stderr); return 2; }
    code = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    struct sigaction action = { .sa_handler = on_illegal };
    sigaction(SIGILL, &action, NULL);
    char line[1000];
    while (fgets(line, sizeof line, rows)) {
        char *field[6];
        int count = 0;
        for (char *part = strtok(line, "|"); part && count < 6; part = strtok(NULL, "|")) { field[count++] = part; }
        if (count < 6) { continue; }
        seed = 0x9e3779b97f4a7c15u;
        for (char *c = field[0]; isalnum((unsigned char) *c) || *c == '_'; c++) { seed = (seed ^ (u64) *c) * 0x100000001b3u; }
        int fp = strstr(field[5], " Fp") != NULL || strstr(field[5], "SimdFp") != NULL;
        for (int i = 0; i < (fp ? 20 : 10); i++) { one(encode(field[1]), fp); }
    }
    return 0;
}
