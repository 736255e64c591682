package hvsh.radio;

import java.util.OptionalInt;

/**
 * The country in a network's broadcast: the Location Area Identification of GSM's System Information types 3 and 4 (3GPP TS 44.018
 * §9.1.35, §9.1.36; the identification: 3GPP TS 24.008 §10.5.1.3).
 */
final class Broadcast {
    /** Bytes of GSMTAP header in front of the data. */
    private static final int HEADER = 16;
    private static final int RADIO_RESOURCE = 0x06;
    private static final int TYPE_3 = 0x1b;
    private static final int TYPE_4 = 0x1c;
    private static final int TAP_DOWNLINK_BROADCAST = 0x01;
    private static final int TAP_CHANNEL = 12;

    private Broadcast() { }

    /** The mobile country code, if a block is such a message on a broadcast channel. */
    static OptionalInt country(byte[] block) {
        if (block.length < HEADER + 8 || block[TAP_CHANNEL] != TAP_DOWNLINK_BROADCAST || block[HEADER + 1] != RADIO_RESOURCE) {
            return OptionalInt.empty();
        }
        return switch (block[HEADER + 2]) {
            case TYPE_3 -> code(block, HEADER + 5);
            case TYPE_4 -> code(block, HEADER + 3);
            default -> OptionalInt.empty();
        };
    }

    /** Three digits: the low and the high half of the first byte, the low half of the second. */
    private static OptionalInt code(byte[] block, int at) {
        int first = block[at] & 15;
        int second = block[at] >>> 4 & 15;
        int third = block[at + 1] & 15;
        return Math.max(first, Math.max(second, third)) > 9 ? OptionalInt.empty() : OptionalInt.of(100 * first + 10 * second + third);
    }
}
