// Prints what pointer authentication gives for keys, pointers and modifiers from SplitMix64 with seed 1, under several
// TCR_EL1: testdata/isa/pauth.txt, and pauth-impdef.txt with -cpu max,pauth-impdef=on. Built and run so:
//   aarch64-linux-gnu-gcc -O1 -march=armv8.3-a -mbranch-protection=none -mgeneral-regs-only -ffreestanding -nostdlib
//     -static -no-pie -Wl,-Ttext=0x40100000 -Wl,--build-id=none -o pauth scripts/isa/pauth.c
//   qemu-system-aarch64 -M virt -cpu max -semihosting-config enable=on -display none -serial none -kernel pauth
typedef unsigned long u64;

__asm__(".globl _start\n_start: ldr x0, =0x41000000\nmov sp, x0\nbl print_all\n");

static void write0(const char *text) {
    register u64 operation __asm__("x0") = 4;
    register u64 argument __asm__("x1") = (u64) text;
    __asm__ volatile("hlt #0xf000" : "+r"(operation) : "r"(argument) : "memory");
}

static void print(u64 value) {
    char text[18];
    for (int i = 0; i < 16; i++) {
        text[i] = "0123456789abcdef"[value >> (60 - 4 * i) & 15];
    }
    text[16] = ' ';
    text[17] = 0;
    write0(text);
}

static u64 random64(void) {
    static u64 state = 1;
    state += 0x9e3779b97f4a7c15;
    u64 z = state;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
    z = (z ^ z >> 27) * 0x94d049bb133111eb;
    return z ^ z >> 31;
}

#define SET(reg, value) __asm__ volatile("msr " reg ", %0\nisb" : : "r"((u64) (value)))
#define DO(operation, pointer, modifier) \
    ({ u64 p_ = (pointer); __asm__ volatile(operation " %0, %1" : "+r"(p_) : "r"((u64) (modifier))); p_; })

static void line(u64 tcr, int i) {
    u64 key[8], r[14];
    for (int j = 0; j < 8; j++) {
        key[j] = random64();
    }
    SET("s3_0_c2_c1_0", key[0]);
    SET("s3_0_c2_c1_1", key[1]);
    SET("s3_0_c2_c1_2", key[2]);
    SET("s3_0_c2_c1_3", key[3]);
    SET("s3_0_c2_c2_0", key[4]);
    SET("s3_0_c2_c2_1", key[5]);
    SET("s3_0_c2_c2_2", key[6]);
    SET("s3_0_c2_c2_3", key[7]);
    u64 p = random64(), m = random64();
    p = i < 2 ? p & 0xffffffffff : i < 4 ? p | ~0x7fffffffffUL : p;
    r[0] = DO("pacia", p, m);
    r[1] = DO("pacib", p, m);
    r[2] = DO("pacda", p, m);
    r[3] = DO("pacdb", p, m);
    r[4] = DO("autia", r[0], m);
    r[5] = DO("autib", r[1], m);
    r[6] = DO("autda", r[2], m);
    r[7] = DO("autdb", r[3], m);
    r[8] = DO("autia", r[0] ^ 1, m);
    r[9] = DO("autib", p, m);
    r[10] = DO("autda", r[2], ~m);
    r[11] = DO("autdb", p ^ 1UL << 60, m);
    __asm__("xpaci %0" : "+r"(p));
    r[12] = p;
    r[13] = r[2];
    __asm__("xpacd %0" : "+r"(r[13]));
    print(tcr);
    for (int j = 0; j < 14; j++) {
        print(r[j]);
    }
    write0("\n");
}

void print_all(void) {
    static const u64 tcr[] = {0, 16 | 16UL << 16, 25 | 16UL << 16 | 1UL << 37, 16 | 25UL << 16 | 1UL << 38,
        25 | 25UL << 16 | 3UL << 37, 39 | 39UL << 16 | 3UL << 37 | 3UL << 51, 16 | 16UL << 16 | 3UL << 37 | 3UL << 51};
    u64 code, control;
    SET("s3_0_c2_c3_0", 0xec2802d4e0a488e9);
    SET("s3_0_c2_c3_1", 0x84be85ce9804e94b);
    __asm__ volatile("pacga %0, %1, %2" : "=r"(code) : "r"(0xfb623599da6c4127), "r"(0x477d469dec0b8762));
    print(code);
    write0("\n");
    __asm__ volatile("mrs %0, sctlr_el1" : "=r"(control));
    SET("sctlr_el1", control | 1UL << 31 | 1 << 30 | 1 << 27 | 1 << 13);
    for (int t = 0; t < 7; t++) {
        SET("tcr_el1", tcr[t]);
        for (int i = 0; i < 6; i++) {
            line(tcr[t], i);
        }
    }
    __asm__ volatile("mov x0, #0x18\nldr x1, =0x20026\nhlt #0xf000" : : : "x0", "x1");
}
