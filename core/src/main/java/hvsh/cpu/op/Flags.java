package hvsh.cpu.op;

/** The condition flags of integer operations, as N=8 Z=4 C=2 V=1 (Arm ARM DDI 0487 J1.3, AddWithCarry). */
public final class Flags {
    private Flags() {}

    public static int add64(long a, long b) {
        long r = a + b;
        int carry = Long.compareUnsigned(r, a) < 0 ? 2 : 0;
        return logic64(r) | carry | (int) (((a ^ r) & (b ^ r)) >>> 63);
    }

    public static int sub64(long a, long b) {
        long r = a - b;
        int carry = Long.compareUnsigned(a, b) >= 0 ? 2 : 0;
        return logic64(r) | carry | (int) (((a ^ b) & (a ^ r)) >>> 63);
    }

    public static int add32(int a, int b) {
        int r = a + b;
        int carry = Integer.compareUnsigned(r, a) < 0 ? 2 : 0;
        return logic32(r) | carry | ((a ^ r) & (b ^ r)) >>> 31;
    }

    public static int sub32(int a, int b) {
        int r = a - b;
        int carry = Integer.compareUnsigned(a, b) >= 0 ? 2 : 0;
        return logic32(r) | carry | ((a ^ b) & (a ^ r)) >>> 31;
    }

    /** Flags of a + b + carry; a subtraction with carry passes the complement of b. */
    public static int adc64(long a, long b, int carry) {
        long r = a + b + carry;
        long out = (a & b | (a | b) & ~r) >>> 63;
        return logic64(r) | (int) out << 1 | (int) (((a ^ r) & (b ^ r)) >>> 63);
    }

    /** Flags of a + b + carry; a subtraction with carry passes the complement of b. */
    public static int adc32(int a, int b, int carry) {
        int r = a + b + carry;
        int out = (a & b | (a | b) & ~r) >>> 31;
        return logic32(r) | out << 1 | ((a ^ r) & (b ^ r)) >>> 31;
    }

    /** N and Z of a result, C and V clear. */
    public static int logic64(long r) {
        return (int) (r >>> 60) & 8 | (r == 0 ? 4 : 0);
    }

    /** N and Z of a result, C and V clear. */
    public static int logic32(int r) {
        return r >>> 28 & 8 | (r == 0 ? 4 : 0);
    }
}
