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

    public static void toGeneral(Cpu cpu, int size, int n, int d) {
        SimdCopy.setGeneral(cpu, d, Lanes.get(cpu, n, size, 0));
    }

    public static void fromGeneral(Cpu cpu, int size, int n, int d) {
        Lanes.put(cpu, d, SimdCopy.general(cpu, n) & Lanes.mask(8 << size), 0);
    }

    public static void topToGeneral(Cpu cpu, int n, int d) {
        SimdCopy.setGeneral(cpu, d, cpu.v[2 * n + 1]);
    }

    /** Keeps the lower half. */
    public static void topFromGeneral(Cpu cpu, int n, int d) {
        cpu.v[2 * d + 1] = SimdCopy.general(cpu, n);
    }
}
