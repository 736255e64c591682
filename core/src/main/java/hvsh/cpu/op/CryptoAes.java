package hvsh.cpu.op;

import hvsh.cpu.Cpu;

/** The steps of AES (Arm ARM DDI 0487 C4.1, cryptographic AES; FIPS 197). The state's byte i is row i % 4, column i / 4. */
public final class CryptoAes {
    private static final byte[] SBOX = new byte[256];
    private static final byte[] INVERSE_SBOX = new byte[256];

    static {
        // p runs through the powers of 3, q through those of its inverse, so that q is always 1 / p.
        int p = 1;
        int q = 1;
        do {
            p = p ^ doubled(p);
            q ^= q << 1;
            q ^= q << 2;
            q ^= q << 4;
            q = (q ^ ((q & 0x80) != 0 ? 0x09 : 0)) & 0xff;
            substitute(p, q ^ rotate(q, 1) ^ rotate(q, 2) ^ rotate(q, 3) ^ rotate(q, 4) ^ 0x63);
        } while (p != 1);
        substitute(0, 0x63);
    }

    private CryptoAes() {
    }

    private static void substitute(int from, int to) {
        SBOX[from] = (byte) to;
        INVERSE_SBOX[to & 0xff] = (byte) from;
    }

    private static int rotate(int value, int by) {
        return (value << by | value >> 8 - by) & 0xff;
    }

    /** Times x in GF(2^8). */
    private static int doubled(int value) {
        return (value << 1 ^ ((value & 0x80) != 0 ? 0x11b : 0)) & 0xff;
    }

    /** AddRoundKey, ShiftRows, SubBytes. */
    public static void aese(Cpu cpu, int n, int d) {
        round(cpu, n, d, SBOX, 5);
    }

    /** AddRoundKey, InvShiftRows, InvSubBytes. */
    public static void aesd(Cpu cpu, int n, int d) {
        round(cpu, n, d, INVERSE_SBOX, 13);
    }

    /** Byte i comes from the byte of the same row that {@code step} * i names, which is what shifting rows amounts to. */
    private static void round(Cpu cpu, int n, int d, byte[] box, int step) {
        long low = cpu.v[2 * d] ^ cpu.v[2 * n];
        long high = cpu.v[2 * d + 1] ^ cpu.v[2 * n + 1];
        Lanes.put(cpu, d, substitute(low, high, box, step, 0), substitute(low, high, box, step, 8));
    }

    private static long substitute(long low, long high, byte[] box, int step, int first) {
        long result = 0;
        for (int i = 0; i < 8; i++) {
            int from = (first + i) * step & 15;
            long value = (from < 8 ? low : high) >>> 8 * from & 0xff;
            result |= (box[(int) value] & 0xffL) << 8 * i;
        }
        return result;
    }

    /** MixColumns. */
    public static void aesmc(Cpu cpu, int n, int d) {
        Lanes.put(cpu, d, mix(cpu.v[2 * n]), mix(cpu.v[2 * n + 1]));
    }

    /** InvMixColumns. */
    public static void aesimc(Cpu cpu, int n, int d) {
        Lanes.put(cpu, d, mix(prepare(cpu.v[2 * n])), mix(prepare(cpu.v[2 * n + 1])));
    }

    /** Two columns, each byte 2a + 3b + c + d with its followers in the column. */
    private static long mix(long columns) {
        long next = rotateColumns(columns, 8);
        return doubledBytes(columns ^ next) ^ next ^ rotateColumns(columns, 16) ^ rotateColumns(columns, 24);
    }

    /** The inverse mix is the mix after every byte a has become 5a + 4c, c being the next but one. */
    private static long prepare(long columns) {
        long pairs = columns ^ rotateColumns(columns, 16);
        return columns ^ doubledBytes(doubledBytes(pairs));
    }

    private static long rotateColumns(long columns, int by) {
        long low = Integer.rotateRight((int) columns, by) & 0xffff_ffffL;
        return low | (long) Integer.rotateRight((int) (columns >>> 32), by) << 32;
    }

    private static long doubledBytes(long bytes) {
        long tops = bytes >>> 7 & 0x0101_0101_0101_0101L;
        return (bytes & 0x7f7f_7f7f_7f7f_7f7fL) << 1 ^ tops * 0x1b;
    }
}
