package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** MOVI, MVNI, ORR, BIC and FMOV with an immediate (Arm ARM DDI 0487 C4.1, Advanced SIMD modified immediate; pseudocode AdvSIMDExpandImm). */
public final class SimdImmediate {
    private SimdImmediate() {
    }

    /** The immediate through 64 bits; {@code op} matters for cmode 1110 and 1111 only. */
    static long expand(int op, int cmode, long imm8) {
        return switch (cmode >> 1) {
            case 0, 1, 2, 3 -> Swar.repeat(imm8 << 8 * (cmode >> 1), 2);
            case 4, 5 -> Swar.repeat(imm8 << 8 * (cmode >> 1 & 1), 1);
            case 6 -> Swar.repeat((cmode & 1) == 0 ? imm8 << 8 | 0xff : imm8 << 16 | 0xffff, 2);
            default -> (cmode & 1) == 0
                ? op == 0 ? Swar.repeat(imm8, 0) : bytes(imm8)
                : op == 0 ? Swar.repeat(fp32(imm8), 2) : fp64(imm8);
        };
    }

    /** Byte i of the copies keeps bit i. */
    private static long bytes(long imm8) {
        return Swar.nonZero(Swar.repeat(imm8, 0) & 0x8040_2010_0804_0201L, 0);
    }

    /** VFPExpandImm for single precision. */
    static long fp32(long imm8) {
        long b = imm8 >> 6 & 1;
        return (imm8 >> 7 & 1) << 31 | (b ^ 1) << 30 | b * 0x1f << 25 | (imm8 & 0x3f) << 19;
    }

    /** VFPExpandImm for double precision. */
    static long fp64(long imm8) {
        long b = imm8 >> 6 & 1;
        return (imm8 >> 7 & 1) << 63 | (b ^ 1) << 62 | b * 0xff << 54 | (imm8 & 0x3f) << 48;
    }

    private static void put(Cpu cpu, int q, int d, long word) {
        Lanes.put(cpu, d, word, q == 0 ? 0 : word);
    }

    /** MOVI, and FMOV of single precision (cmode 1111). */
    public static void movi(Cpu cpu, int q, int cmode, int abc, int defgh, int d) {
        put(cpu, q, d, expand(0, cmode, abc << 5 | defgh));
    }

    /** MOVI of a 64-bit mask, a scalar with Q = 0. */
    public static void moviMask(Cpu cpu, int q, int abc, int defgh, int d) {
        put(cpu, q, d, expand(1, 14, abc << 5 | defgh));
    }

    public static void fmovDouble(Cpu cpu, int abc, int defgh, int d) {
        put(cpu, 1, d, expand(1, 15, abc << 5 | defgh));
    }

    public static void mvni(Cpu cpu, int q, int cmode, int abc, int defgh, int d) {
        put(cpu, q, d, ~expand(0, cmode, abc << 5 | defgh));
    }

    public static void orr(Cpu cpu, int q, int cmode, int abc, int defgh, int d) {
        long word = expand(0, cmode, abc << 5 | defgh);
        Lanes.put(cpu, d, cpu.v[2 * d] | word, q == 0 ? 0 : cpu.v[2 * d + 1] | word);
    }

    public static void bic(Cpu cpu, int q, int cmode, int abc, int defgh, int d) {
        long word = ~expand(0, cmode, abc << 5 | defgh);
        Lanes.put(cpu, d, cpu.v[2 * d] & word, q == 0 ? 0 : cpu.v[2 * d + 1] & word);
    }
}
