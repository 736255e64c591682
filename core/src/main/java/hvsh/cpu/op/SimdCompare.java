package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Integer comparisons of lanes, with a register or with zero: all ones where true (Arm ARM DDI 0487 C4.1, three same and two-register misc). */
public final class SimdCompare {
    private SimdCompare() {
    }

    public static void cmeq(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, (c, a, b, bits) -> a == b ? -1 : 0);
    }

    public static void cmhi(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d,
            (c, a, b, bits) -> Long.compareUnsigned(a, b) > 0 ? -1 : 0);
    }

    public static void cmhs(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d,
            (c, a, b, bits) -> Long.compareUnsigned(a, b) >= 0 ? -1 : 0);
    }

    public static void cmgt(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d,
            (c, a, b, bits) -> Lanes.signed(a, bits) > Lanes.signed(b, bits) ? -1 : 0);
    }

    public static void cmge(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d,
            (c, a, b, bits) -> Lanes.signed(a, bits) >= Lanes.signed(b, bits) ? -1 : 0);
    }

    public static void cmtst(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, (c, a, b, bits) -> (a & b) != 0 ? -1 : 0);
    }

    public static void cmeqZero(Cpu cpu, int q, int size, int n, int d) {
        Lanes.unary(cpu, Lanes.width(cpu, q, size), size, n, d, (c, a, bits) -> a == 0 ? -1 : 0);
    }

    public static void cmgtZero(Cpu cpu, int q, int size, int n, int d) {
        Lanes.unary(cpu, Lanes.width(cpu, q, size), size, n, d, (c, a, bits) -> Lanes.signed(a, bits) > 0 ? -1 : 0);
    }

    public static void cmgeZero(Cpu cpu, int q, int size, int n, int d) {
        Lanes.unary(cpu, Lanes.width(cpu, q, size), size, n, d, (c, a, bits) -> Lanes.signed(a, bits) >= 0 ? -1 : 0);
    }

    public static void cmleZero(Cpu cpu, int q, int size, int n, int d) {
        Lanes.unary(cpu, Lanes.width(cpu, q, size), size, n, d, (c, a, bits) -> Lanes.signed(a, bits) <= 0 ? -1 : 0);
    }

    public static void cmltZero(Cpu cpu, int q, int size, int n, int d) {
        Lanes.unary(cpu, Lanes.width(cpu, q, size), size, n, d, (c, a, bits) -> Lanes.signed(a, bits) < 0 ? -1 : 0);
    }
}
