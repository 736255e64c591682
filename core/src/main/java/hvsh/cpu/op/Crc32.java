package hvsh.cpu.op;

/** The CRC32 instructions: bit-reflected, without the pre- and post-inversion that zlib adds (Arm ARM DDI 0487 C6.2). */
public final class Crc32 {
    private static final int[] ETHERNET = table(0xedb88320);
    private static final int[] CASTAGNOLI = table(0x82f63b78);

    private Crc32() {}

    /** Accumulates the low {@code bytes} bytes of {@code data}, polynomial 0x04C11DB7. */
    public static int ethernet(int crc, long data, int bytes) {
        return accumulate(ETHERNET, crc, data, bytes);
    }

    /** Accumulates the low {@code bytes} bytes of {@code data}, polynomial 0x1EDC6F41. */
    public static int castagnoli(int crc, long data, int bytes) {
        return accumulate(CASTAGNOLI, crc, data, bytes);
    }

    /**
     * Eight bytes are divided at once: table k is what a byte comes to when k more bytes of zeros have followed it, and the
     * remainder of a sum is the sum of the remainders.
     */
    private static int accumulate(int[] table, int crc, long data, int bytes) {
        long sum = crc & 0xffff_ffffL ^ data & Lanes.mask(8 * bytes);
        if (bytes == 8) {
            return of(table, 7, sum) ^ of(table, 6, sum >>> 8) ^ of(table, 5, sum >>> 16) ^ of(table, 4, sum >>> 24)
                ^ of(table, 3, sum >>> 32) ^ of(table, 2, sum >>> 40) ^ of(table, 1, sum >>> 48) ^ of(table, 0, sum >>> 56);
        }
        if (bytes == 4) {
            return of(table, 3, sum) ^ of(table, 2, sum >>> 8) ^ of(table, 1, sum >>> 16) ^ of(table, 0, sum >>> 24);
        }
        int rest = (int) sum >>> 8 * bytes;
        return bytes == 2 ? of(table, 1, sum) ^ of(table, 0, sum >>> 8) ^ rest : of(table, 0, sum) ^ rest;
    }

    private static int of(int[] table, int zeros, long sum) {
        return table[zeros << 8 | (int) sum & 0xff];
    }

    private static int[] table(int polynomial) {
        int[] table = new int[8 << 8];
        for (int i = 0; i < 256; i++) {
            int crc = i;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) != 0 ? crc >>> 1 ^ polynomial : crc >>> 1;
            }
            table[i] = crc;
        }
        for (int i = 256; i < table.length; i++) {
            int previous = table[i - 256];
            table[i] = table[previous & 0xff] ^ previous >>> 8;
        }
        return table;
    }
}
