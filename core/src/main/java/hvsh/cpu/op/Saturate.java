package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** Saturation, which leaves its mark in FPSR.QC (Arm ARM DDI 0487, shared pseudocode SatQ). */
final class Saturate {
    private static final int QC = 1 << 27;

    private Saturate() {
    }

    static long signed(Cpu cpu, long value, int bits) {
        long limit = Lanes.mask(bits) >>> 1;
        if (value > limit || value < ~limit) {
            cpu.fpsr |= QC;
            return value < 0 ? ~limit : limit;
        }
        return value;
    }

    /** Brings a signed value into the unsigned range of {@code bits} &lt; 64. */
    static long unsigned(Cpu cpu, long value, int bits) {
        long limit = Lanes.mask(bits);
        if (value < 0 || value > limit) {
            cpu.fpsr |= QC;
            return value < 0 ? 0 : limit;
        }
        return value;
    }

    /** Marks a saturated result. */
    static long mark(Cpu cpu, long value) {
        cpu.fpsr |= QC;
        return value;
    }

    static long addSigned(Cpu cpu, long a, long b, int bits) {
        long x = Lanes.signed(a, bits);
        long y = Lanes.signed(b, bits);
        long sum = x + y;
        if (((x ^ sum) & (y ^ sum)) < 0) {
            return mark(cpu, x < 0 ? Long.MIN_VALUE : Long.MAX_VALUE);
        }
        return signed(cpu, sum, bits);
    }

    static long subSigned(Cpu cpu, long a, long b, int bits) {
        long x = Lanes.signed(a, bits);
        long y = Lanes.signed(b, bits);
        long difference = x - y;
        if (((x ^ y) & (x ^ difference)) < 0) {
            return mark(cpu, x < 0 ? Long.MIN_VALUE : Long.MAX_VALUE);
        }
        return signed(cpu, difference, bits);
    }

    static long addUnsigned(Cpu cpu, long a, long b, int bits) {
        long sum = a + b;
        return Long.compareUnsigned(sum, a) < 0 || Long.compareUnsigned(sum, Lanes.mask(bits)) > 0
            ? mark(cpu, Lanes.mask(bits)) : sum;
    }

    static long subUnsigned(Cpu cpu, long a, long b, int bits) {
        return Long.compareUnsigned(a, b) < 0 ? mark(cpu, 0) : a - b;
    }

    /** SUQADD: a signed accumulator, an unsigned addend. */
    static long addUnsignedToSigned(Cpu cpu, long accumulator, long addend, int bits) {
        long sum = Lanes.signed(accumulator, bits) + addend;
        long limit = Lanes.mask(bits) >>> 1;
        boolean carried = bits == 64 && (addend < 0 ? (accumulator >= 0 || sum < 0) : accumulator >= 0 && sum < 0);
        return carried || sum > limit ? mark(cpu, limit) : sum;
    }

    /** USQADD: an unsigned accumulator, a signed addend. */
    static long addSignedToUnsigned(Cpu cpu, long accumulator, long addend, int bits) {
        long change = Lanes.signed(addend, bits);
        return change < 0 ? subUnsigned(cpu, accumulator, -change, bits) : addUnsigned(cpu, accumulator, change, bits);
    }
}
