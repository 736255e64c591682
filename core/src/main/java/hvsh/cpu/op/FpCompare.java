package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Floating-point comparison and selection, scalar and of lanes (Arm ARM DDI 0487 C4.1). */
public final class FpCompare {
    private FpCompare() {
    }

    public static void fcmeq(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, FpOrder::equal);
    }

    public static void fcmge(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, FpOrder::greaterOrEqual);
    }

    public static void fcmgt(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, FpOrder::greater);
    }

    public static void facge(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, FpOrder::absoluteGreaterOrEqual);
    }

    public static void facgt(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d, FpOrder::absoluteGreater);
    }

    public static void fcmeqZero(Cpu cpu, int q, int size, int n, int d) {
        Lanes.unary(cpu, Lanes.width(cpu, q, size), size, n, d, (c, a, bits) -> FpOrder.equal(c, a, 0, bits));
    }

    public static void fcmgeZero(Cpu cpu, int q, int size, int n, int d) {
        Lanes.unary(cpu, Lanes.width(cpu, q, size), size, n, d, (c, a, bits) -> FpOrder.greaterOrEqual(c, a, 0, bits));
    }

    public static void fcmgtZero(Cpu cpu, int q, int size, int n, int d) {
        Lanes.unary(cpu, Lanes.width(cpu, q, size), size, n, d, (c, a, bits) -> FpOrder.greater(c, a, 0, bits));
    }

    public static void fcmleZero(Cpu cpu, int q, int size, int n, int d) {
        Lanes.unary(cpu, Lanes.width(cpu, q, size), size, n, d, (c, a, bits) -> FpOrder.greaterOrEqual(c, 0, a, bits));
    }

    public static void fcmltZero(Cpu cpu, int q, int size, int n, int d) {
        Lanes.unary(cpu, Lanes.width(cpu, q, size), size, n, d, (c, a, bits) -> FpOrder.greater(c, 0, a, bits));
    }

    /** FCMP, or with {@code signal} FCMPE: only the flags. */
    public static void fcmp(Cpu cpu, int size, int signal, int m, int n) {
        cpu.nzcv = FpOrder.flags(cpu, Lanes.get(cpu, n, size, 0), Lanes.get(cpu, m, size, 0), 8 << size, signal != 0);
    }

    public static void fcmpZero(Cpu cpu, int size, int signal, int n) {
        cpu.nzcv = FpOrder.flags(cpu, Lanes.get(cpu, n, size, 0), 0, 8 << size, signal != 0);
    }

    /** FCCMP and FCCMPE: the flags of the comparison if the condition holds, else those given. */
    public static void fccmp(Cpu cpu, int size, int signal, int m, int cond, int n, int nzcv) {
        if (holds(cpu.nzcv, cond)) {
            fcmp(cpu, size, signal, m, n);
        } else {
            cpu.nzcv = nzcv;
        }
    }

    public static void fcsel(Cpu cpu, int size, int m, int cond, int n, int d) {
        Lanes.put(cpu, d, Lanes.get(cpu, holds(cpu.nzcv, cond) ? n : m, size, 0), 0);
    }

    /** ConditionHolds; flags are N = 8, Z = 4, C = 2, V = 1. */
    private static boolean holds(int nzcv, int cond) {
        boolean n = (nzcv & 8) != 0;
        boolean z = (nzcv & 4) != 0;
        boolean c = (nzcv & 2) != 0;
        boolean v = (nzcv & 1) != 0;
        boolean result = switch (cond >> 1) {
            case 0 -> z;
            case 1 -> c;
            case 2 -> n;
            case 3 -> v;
            case 4 -> c && !z;
            case 5 -> n == v;
            case 6 -> n == v && !z;
            default -> true;
        };
        return cond == 15 || result ^ (cond & 1) != 0;
    }
}
