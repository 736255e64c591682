package hvsh.gsm;

import java.util.List;

/** A set of carriers in 16 octets (3GPP TS 44.018 §10.5.2.1b): a bit map, of channels 1 to 124 or relative to one of them. */
final class ChannelList {
    private static final int LENGTH = 16;
    private static final int LAST = 124;
    private static final int ALL = 1024;
    private static final int RELATIVE = 111;
    private static final int VARIABLE = 0x8e;

    private ChannelList() { }

    /** The set; of channels too far from the first, counted upwards, nothing is said. */
    static byte[] encode(List<Integer> channels) {
        byte[] octets = new byte[LENGTH];
        if (channels.stream().allMatch(channel -> channel >= 1 && channel <= LAST)) {
            channels.forEach(channel -> octets[LENGTH - 1 - (channel - 1) / 8] |= (byte) (1 << (channel - 1) % 8));
            return octets;
        }
        int first = channels.getFirst();
        octets[0] = (byte) (VARIABLE | first >> 9);
        octets[1] = (byte) (first >> 1);
        octets[2] = (byte) (first << 7);
        for (int channel : channels) {
            int distance = Math.floorMod(channel - first, ALL);
            if (distance >= 1 && distance <= RELATIVE) {
                octets[2 + distance / 8] |= (byte) (0x80 >> distance % 8);
            }
        }
        return octets;
    }
}
