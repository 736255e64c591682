package hvsh.gsm;

import java.util.List;

/**
 * What a cell tells of itself (3GPP TS 44.018 §9.1.31 to §9.1.40): one block for paging and access grants only, the paging groups of
 * two multiframes, periodic location updating, detaching; speech versions, hopping and general packet radio it has none.
 *
 * @param channel    the cell's carrier
 * @param neighbours carriers to look for
 * @param identity   of the cell in its area
 */
public record SystemInformation(int channel, List<Integer> neighbours, LocationArea area, int identity) {
    /** Tenths of an hour between two updates. */
    public static final int PERIOD = 1;
    private static final int LENGTH = 23;
    /** Detaching wanted, one block reserved for access grants, one slot of common control. */
    private static final int CONTROL = 0x48;
    /** The connection is lost after 24 measurement reports that do not come. */
    private static final int OPTIONS = 0x05;
    /** Hysteresis 4 dB and at most 33 dBm; no level is too low. */
    private static final int[] SELECTION = {0x45, 0x00};
    /** Access is tried again twice, spread over 32 slots; everybody may; calls are not re-established. */
    private static final int[] ACCESS = {0x79, 0x00, 0x00};
    private static final int ALL_COLOURS = 0xff;

    /** The block of the broadcast channel in a turn of eight multiframes (3GPP TS 45.002 §6.3.1.3). */
    public byte[] broadcast(int turn) {
        return switch (turn) {
            case 0, 4 -> begin(0x55, 0x19).put(ChannelList.encode(List.of(channel))).octet(ACCESS).filled(LENGTH);
            case 2, 6 -> begin(0x49, 0x1b).pair(identity).put(area.encode()).octet(CONTROL, 0, PERIOD, OPTIONS).octet(SELECTION).octet(ACCESS).filled(LENGTH);
            case 3, 7 -> begin(0x31, 0x1c).put(area.encode()).octet(SELECTION).octet(ACCESS).filled(LENGTH);
            default -> begin(0x59, 0x1a).put(ChannelList.encode(neighbours)).octet(ALL_COLOURS).octet(ACCESS).filled(LENGTH);
        };
    }

    /** The block of an associated channel, in turn types 5 and 6, with what the mobile shall use (3GPP TS 44.004 §7.1). */
    public byte[] associated(boolean fifth, int power, int advance) {
        OctetWriter to = new OctetWriter().octet(power, advance, 0x03, 0x03);
        return (fifth ? to.octet(0x49, Layer3.RADIO_RESOURCES, 0x1d).put(ChannelList.encode(neighbours))
                : to.octet(0x2d, Layer3.RADIO_RESOURCES, 0x1e).pair(identity).put(area.encode()).octet(OPTIONS, ALL_COLOURS)).filled(LENGTH);
    }

    private static OctetWriter begin(int length, int type) {
        return new OctetWriter().octet(length, Layer3.RADIO_RESOURCES, type);
    }
}
