package hvsh.cpu.op;

/** The CRC32 instructions: bit-reflected, without the pre- and post-inversion that zlib adds (Arm ARM DDI 0487 C3.4.9). */
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

    private static int accumulate(int[] table, int crc, long data, int bytes) {
        for (int i = 0; i < bytes; i++) {
            crc = table[(crc ^ (int) (data >>> 8 * i)) & 0xff] ^ crc >>> 8;
        }
        return crc;
    }

    private static int[] table(int polynomial) {
        int[] table = new int[256];
        for (int i = 0; i < 256; i++) {
            int crc = i;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) != 0 ? crc >>> 1 ^ polynomial : crc >>> 1;
            }
            table[i] = crc;
        }
        return table;
    }
}
