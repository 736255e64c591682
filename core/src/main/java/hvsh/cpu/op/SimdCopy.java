package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** DUP, INS, UMOV and SMOV. imm5 holds the lane size as its lowest one and the index above it (Arm ARM DDI 0487 C4.1, Advanced SIMD copy). */
public final class SimdCopy {
    private SimdCopy() {
    }

    private static int size(Cpu cpu, int imm5, int largest) {
        int size = Integer.numberOfTrailingZeros(imm5 | 32);
        if (size > largest) {
            cpu.undefined();
        }
        return size;
    }

    public static void dupElement(Cpu cpu, int q, int imm5, int n, int d) {
        int size = size(cpu, imm5, 3);
        Lanes.width(cpu, q, size);
        long word = Swar.repeat(Lanes.get(cpu, n, size, imm5 >> size + 1), size);
        Lanes.put(cpu, d, word, q == 0 ? 0 : word);
    }

    public static void dupGeneral(Cpu cpu, int q, int imm5, long value, int d) {
        int size = size(cpu, imm5, 3);
        Lanes.width(cpu, q, size);
        long word = Swar.repeat(value, size);
        Lanes.put(cpu, d, word, q == 0 ? 0 : word);
    }

    public static void dupScalar(Cpu cpu, int imm5, int n, int d) {
        int size = size(cpu, imm5, 3);
        Lanes.put(cpu, d, Lanes.get(cpu, n, size, imm5 >> size + 1), 0);
    }

    public static void insElement(Cpu cpu, int imm5, int imm4, int n, int d) {
        int size = size(cpu, imm5, 3);
        Lanes.insert(cpu, d, size, imm5 >> size + 1, Lanes.get(cpu, n, size, imm4 >> size));
    }

    public static void insGeneral(Cpu cpu, int imm5, long value, int d) {
        int size = size(cpu, imm5, 3);
        Lanes.insert(cpu, d, size, imm5 >> size + 1, value);
    }

    /** UMOV to W (q = 0, up to 32 bits) or X (q = 1, 64 bits only). */
    public static long umov(Cpu cpu, int q, int imm5, int n) {
        int size = size(cpu, imm5, q == 0 ? 2 : 3);
        if (q == 1 && size != 3) {
            cpu.undefined();
        }
        return Lanes.get(cpu, n, size, imm5 >> size + 1);
    }

    /** SMOV to W (q = 0, up to 16 bits) or X (q = 1, up to 32 bits). */
    public static long smov(Cpu cpu, int q, int imm5, int n) {
        int size = size(cpu, imm5, q == 0 ? 1 : 2);
        long value = Lanes.getSigned(cpu, n, size, imm5 >> size + 1);
        return q == 0 ? value & 0xffff_ffffL : value;
    }
}
