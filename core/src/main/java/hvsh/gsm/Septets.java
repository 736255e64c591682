package hvsh.gsm;

/** Characters of seven bits in octets, the first in the lowest bits (3GPP TS 23.038 §6.1.2.1). */
final class Septets {
    private static final int BITS = 7;

    private Septets() { }

    /**
     * Packs them.
     *
     * @param skip bits that stay free before the first
     */
    static byte[] pack(byte[] septets, int skip) {
        byte[] octets = new byte[(skip + septets.length * BITS + 7) / 8];
        for (int i = 0; i < septets.length * BITS; i++) {
            int bit = septets[i / BITS] >>> i % BITS & 1;
            octets[(skip + i) / 8] |= (byte) (bit << (skip + i) % 8);
        }
        return octets;
    }

    /** As many of them as there are, at most so many. */
    static byte[] unpack(byte[] octets, int count, int skip) {
        byte[] septets = new byte[Math.max(0, Math.min(count, (octets.length * 8 - skip) / BITS))];
        for (int i = 0; i < septets.length * BITS; i++) {
            int bit = octets[(skip + i) / 8] >>> (skip + i) % 8 & 1;
            septets[i / BITS] |= (byte) (bit << i % BITS);
        }
        return septets;
    }
}
