package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** FMOV in all its forms (Arm ARM DDI 0487 C4.1, floating-point data-processing 1 source, immediate, conversion to integer). */
public final class FpMove {
    private FpMove() {
    }

    /** FMOV between registers of one format. */
    public static void fmov(Cpu cpu, int size, int n, int d) {
        Lanes.put(cpu, d, Lanes.get(cpu, n, size, 0), 0);
    }

    public static void fmovImmediate(Cpu cpu, int size, int imm8, int d) {
        Lanes.put(cpu, d, size == 2 ? SimdImmediate.fp32(imm8) : SimdImmediate.fp64(imm8), 0);
    }

    public static long toGeneral(Cpu cpu, int size, int n) {
        return Lanes.get(cpu, n, size, 0);
    }

    public static void fromGeneral(Cpu cpu, int size, long value, int d) {
        Lanes.put(cpu, d, value & Lanes.mask(8 << size), 0);
    }

    public static long topToGeneral(Cpu cpu, int n) {
        return cpu.v[2 * n + 1];
    }

    /** Keeps the lower half. */
    public static void topFromGeneral(Cpu cpu, long value, int d) {
        cpu.v[2 * d + 1] = value;
    }
}
