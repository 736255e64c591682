package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Shifts by the signed low byte of a lane (Arm ARM DDI 0487 C4.1, Advanced SIMD three same). */
public final class SimdShiftRegister {
    private SimdShiftRegister() {
    }

    public static void sshl(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d,
            (c, a, b, bits) -> Shift.signed(a, b, bits, false));
    }

    public static void srshl(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d,
            (c, a, b, bits) -> Shift.signed(a, b, bits, true));
    }

    public static void ushl(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d,
            (c, a, b, bits) -> Shift.unsigned(a, b, false));
    }

    public static void urshl(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d,
            (c, a, b, bits) -> Shift.unsigned(a, b, true));
    }

    public static void sqshl(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d,
            (c, a, b, bits) -> Shift.signedSaturated(c, a, b, bits, false));
    }

    public static void sqrshl(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d,
            (c, a, b, bits) -> Shift.signedSaturated(c, a, b, bits, true));
    }

    public static void uqshl(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d,
            (c, a, b, bits) -> Shift.unsignedSaturated(c, a, b, bits, false));
    }

    public static void uqrshl(Cpu cpu, int q, int size, int m, int n, int d) {
        Lanes.binary(cpu, Lanes.width(cpu, q, size), size, m, n, d,
            (c, a, b, bits) -> Shift.unsignedSaturated(c, a, b, bits, true));
    }
}
