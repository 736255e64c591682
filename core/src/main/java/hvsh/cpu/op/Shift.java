package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Shifts of one lane by any amount, with rounding and saturation, as the Advanced SIMD instructions need them. */
final class Shift {
    private Shift() {
    }

    /** A signed value shifted right by 1 or more; rounding adds the last bit shifted out. */
    static long signedRight(long value, int by, boolean round) {
        if (!round) {
            return value >> Math.min(by, 63);
        }
        return by >= 64 ? 0 : (value >> by) + (value >> by - 1 & 1);
    }

    /** An unsigned value shifted right by 1 or more. */
    static long unsignedRight(long value, int by, boolean round) {
        long result = by >= 64 ? 0 : value >>> by;
        return round && by <= 64 ? result + (value >>> by - 1 & 1) : result;
    }

    static long left(long value, int by) {
        return by >= 64 ? 0 : value << by;
    }

    /** A signed value shifted left by 0 or more and saturated to {@code bits}. */
    static long signedLeftSaturated(Cpu cpu, long value, int by, int bits) {
        if (value == 0) {
            return 0;
        }
        if (by >= bits || value << by >> by != value) {
            return Saturate.mark(cpu, value < 0 ? ~(Lanes.mask(bits) >>> 1) : Lanes.mask(bits) >>> 1);
        }
        return Saturate.signed(cpu, value << by, bits);
    }

    /** An unsigned value shifted left by 0 or more and saturated to {@code bits}. */
    static long unsignedLeftSaturated(Cpu cpu, long value, int by, int bits) {
        if (value == 0) {
            return 0;
        }
        if (by >= bits || Long.compareUnsigned(value, Lanes.mask(bits) >>> by) > 0) {
            return Saturate.mark(cpu, Lanes.mask(bits));
        }
        return value << by;
    }

    /** SSHL and SRSHL: a negative amount shifts right. */
    static long signed(long value, long amount, int bits, boolean round) {
        int by = (byte) amount;
        long wide = Lanes.signed(value, bits);
        return by < 0 ? signedRight(wide, -by, round) : left(wide, by);
    }

    /** USHL and URSHL. */
    static long unsigned(long value, long amount, boolean round) {
        int by = (byte) amount;
        return by < 0 ? unsignedRight(value, -by, round) : left(value, by);
    }

    /** SQSHL and SQRSHL. */
    static long signedSaturated(Cpu cpu, long value, long amount, int bits, boolean round) {
        int by = (byte) amount;
        long wide = Lanes.signed(value, bits);
        return by < 0 ? signedRight(wide, -by, round) : signedLeftSaturated(cpu, wide, by, bits);
    }

    /** UQSHL and UQRSHL. */
    static long unsignedSaturated(Cpu cpu, long value, long amount, int bits, boolean round) {
        int by = (byte) amount;
        return by < 0 ? unsignedRight(value, -by, round) : unsignedLeftSaturated(cpu, value, by, bits);
    }
}
