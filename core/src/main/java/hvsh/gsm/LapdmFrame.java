package hvsh.gsm;

import java.util.Arrays;

/**
 * A frame of the data link layer on a dedicated channel (3GPP TS 44.006 §3, formats A and B).
 *
 * @param command the C/R bit as it is: a command of the network and a response of the mobile have it set
 * @param poll    the P or F bit
 * @param receive N(R); 0 where there is none
 * @param send    N(S); 0 where there is none
 * @param more    whether the message goes on in the next frame
 */
public record LapdmFrame(int sapi, boolean command, Kind kind, boolean poll, int receive, int send, byte[] data, boolean more) {
    /** Kinds of frames. */
    public enum Kind { I, RR, RNR, REJ, SABM, DM, UI, DISC, UA }

    /** Most octets of layer 3 in a frame on an SDCCH (§5.8.3). */
    public static final int N201 = 20;
    private static final int POLL = 0x10;
    private static final int[] UNNUMBERED = {0x2f, 0x0f, 0x03, 0x43, 0x63};
    private static final byte[] NOTHING = {};

    /** A frame without data. */
    public static LapdmFrame of(int sapi, boolean command, Kind kind, boolean poll, int receive) {
        return new LapdmFrame(sapi, command, kind, poll, receive, 0, NOTHING, false);
    }

    /** A frame of the unnumbered kinds with data. */
    public static LapdmFrame unnumbered(int sapi, boolean command, Kind kind, boolean poll, byte[] data) {
        return new LapdmFrame(sapi, command, kind, poll, 0, 0, data, false);
    }

    /** As many octets as this, filled up. */
    public byte[] encode(int length) {
        int control = switch (kind) {
            case I -> receive << 5 | send << 1;
            case RR, RNR, REJ -> receive << 5 | (kind.ordinal() - Kind.RR.ordinal()) << 2 | 1;
            default -> UNNUMBERED[kind.ordinal() - Kind.SABM.ordinal()];
        };
        return new OctetWriter().octet(sapi << 2 | (command ? 2 : 0) | 1, control | (poll ? POLL : 0), data.length << 2 | (more ? 2 : 0) | 1)
                .put(data).filled(length);
    }

    /** The frame in these octets. */
    public static LapdmFrame decode(byte[] octets) throws MalformedException {
        OctetReader from = new OctetReader(octets);
        int address = from.octet();
        int control = from.octet();
        int length = from.octet();
        if ((address & 0xe1) != 1 || (length & 1) == 0 || length >> 2 > Math.min(N201, octets.length - 3)) {
            throw new MalformedException(MalformedException.INVALID_MANDATORY, "no frame of the data link layer");
        }
        Kind kind = kind(control);
        boolean more = (length & 2) != 0;
        byte[] data = Arrays.copyOfRange(octets, 3, 3 + (length >> 2));
        boolean unnumbered = kind.ordinal() >= Kind.SABM.ordinal();
        if (more && (kind != Kind.I || data.length < N201) || !unnumbered && kind != Kind.I && data.length > 0) {
            throw new MalformedException(MalformedException.INVALID_MANDATORY, "a frame of the wrong length");
        }
        return new LapdmFrame(address >> 2 & 7, (address & 2) != 0, kind, (control & POLL) != 0, unnumbered ? 0 : control >> 5,
                kind == Kind.I ? control >> 1 & 7 : 0, data, more);
    }

    private static Kind kind(int control) throws MalformedException {
        if ((control & 1) == 0) {
            return Kind.I;
        } else if ((control & 0x0f) <= 9 && (control & 3) == 1) {
            return Kind.values()[Kind.RR.ordinal() + (control >> 2 & 3)];
        }
        for (int i = 0; i < UNNUMBERED.length; i++) {
            if ((control & ~POLL) == UNNUMBERED[i]) {
                return Kind.values()[Kind.SABM.ordinal() + i];
            }
        }
        throw new MalformedException(MalformedException.UNKNOWN_TYPE, "no such control field");
    }
}
