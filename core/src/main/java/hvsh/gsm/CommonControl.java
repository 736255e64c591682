package hvsh.gsm;

import java.util.List;

/** Blocks of the common control channel of a cell with dedicated channels in slot 1. */
public final class CommonControl {
    private static final int LENGTH = 23;
    private static final int LATE_ENTRY = 26;

    private CommonControl() { }

    /**
     * Who sent an access burst (3GPP TS 44.018 §10.5.2.30).
     *
     * @param access what was in it
     * @param frame  in which it came
     */
    public record Request(int access, long frame) {
        byte[] encode() {
            int second = (int) (frame % LATE_ENTRY);
            int third = (int) (frame % Channel.MULTIFRAME);
            int first = (int) (frame / (LATE_ENTRY * Channel.MULTIFRAME) % 32);
            return new byte[] {(byte) access, (byte) (first << 3 | third >> 3), (byte) (third << 5 | second)};
        }
    }

    /** Gives a dedicated channel on a carrier (§9.1.18): SDCCH/8, no hopping. */
    public static byte[] assignment(Request request, int carrier, int sub, int advance) {
        return new OctetWriter().octet(0x2d, Layer3.RADIO_RESOURCES, 0x3f, 0x00, (0x08 | sub) << 3 | 1, carrier >> 8 & 3, carrier)
                .put(request.encode()).octet(advance, 0).filled(LENGTH);
    }

    /** There is no channel; one may ask again after so many seconds (§9.1.20). */
    public static byte[] refusal(Request request, int seconds) {
        OctetWriter to = new OctetWriter().octet(0x4d, Layer3.RADIO_RESOURCES, 0x3a, 0x00);
        for (int i = 0; i < 4; i++) {
            to.put(request.encode()).octet(seconds);
        }
        return to.filled(LENGTH);
    }

    /** Paging request type 1 (§9.1.22), for at most two mobiles; without any it fills the channel. */
    public static byte[] paging(List<MobileIdentity> mobiles) {
        byte[] first = (mobiles.isEmpty() ? MobileIdentity.NOBODY : mobiles.getFirst()).encode();
        OctetWriter to = new OctetWriter().octet(Layer3.RADIO_RESOURCES, 0x21, 0x00).lengthAndValue(first);
        if (mobiles.size() > 1) {
            to.tagged(0x17, mobiles.get(1).encode());
        }
        byte[] message = to.toBytes();
        return new OctetWriter().octet(message.length << 2 | 1).put(message).filled(LENGTH);
    }
}
