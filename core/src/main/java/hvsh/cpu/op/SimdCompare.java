package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Integer comparisons of lanes, with a register or with zero: all ones where true (Arm ARM DDI 0487 C4.1, three same and two-register misc). */
public final class SimdCompare {
    private SimdCompare() {
    }

    public static void cmeq(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.equal(v[2 * n], v[2 * m], size), q == 1 ? Swar.equal(v[2 * n + 1], v[2 * m + 1], size) : 0);
    }

    public static void cmhi(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.above(v[2 * n], v[2 * m], size), q == 1 ? Swar.above(v[2 * n + 1], v[2 * m + 1], size) : 0);
    }

    public static void cmhs(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.notBelow(v[2 * n], v[2 * m], size), q == 1 ? Swar.notBelow(v[2 * n + 1], v[2 * m + 1], size) : 0);
    }

    public static void cmgt(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.greater(v[2 * n], v[2 * m], size), q == 1 ? Swar.greater(v[2 * n + 1], v[2 * m + 1], size) : 0);
    }

    public static void cmge(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.notLess(v[2 * n], v[2 * m], size), q == 1 ? Swar.notLess(v[2 * n + 1], v[2 * m + 1], size) : 0);
    }

    public static void cmtst(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.check(cpu, q, size);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.nonZero(v[2 * n] & v[2 * m], size), q == 1 ? Swar.nonZero(v[2 * n + 1] & v[2 * m + 1], size) : 0);
    }

    public static void cmeqZero(Cpu cpu, int q, int size, int n, int d) {
        Lanes.check(cpu, q, size);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.zero(v[2 * n], size), q == 1 ? Swar.zero(v[2 * n + 1], size) : 0);
    }

    public static void cmgtZero(Cpu cpu, int q, int size, int n, int d) {
        Lanes.check(cpu, q, size);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.greater(v[2 * n], 0, size), q == 1 ? Swar.greater(v[2 * n + 1], 0, size) : 0);
    }

    public static void cmgeZero(Cpu cpu, int q, int size, int n, int d) {
        Lanes.check(cpu, q, size);
        long[] v = cpu.v;
        Lanes.put(cpu, d, ~Swar.negative(v[2 * n], size), q == 1 ? ~Swar.negative(v[2 * n + 1], size) : 0);
    }

    public static void cmleZero(Cpu cpu, int q, int size, int n, int d) {
        Lanes.check(cpu, q, size);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.notLess(0, v[2 * n], size), q == 1 ? Swar.notLess(0, v[2 * n + 1], size) : 0);
    }

    public static void cmltZero(Cpu cpu, int q, int size, int n, int d) {
        Lanes.check(cpu, q, size);
        long[] v = cpu.v;
        Lanes.put(cpu, d, Swar.negative(v[2 * n], size), q == 1 ? Swar.negative(v[2 * n + 1], size) : 0);
    }
}
