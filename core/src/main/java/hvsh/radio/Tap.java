package hvsh.radio;

import hvsh.gsm.OctetWriter;

/**
 * The header of a block in GSMTAP, version 2.
 *
 * @param level   in dBm
 * @param frame   number of the block's last frame
 * @param channel code of the kind of channel
 */
record Tap(boolean uplink, int arfcn, int slot, int level, int frame, int channel, int sub) {
    /** Octets of it. */
    static final int LENGTH = 16;
    /** The code of an access burst. */
    static final int ACCESS = 3;
    private static final int UPLINK = 0x4000;
    private static final int VERSION = 2;
    private static final int UM = 1;
    private static final int SNR = 20;

    /** The block with the header before it. */
    byte[] block(byte[] data) {
        return new OctetWriter().octet(VERSION, LENGTH / 4, UM, slot).pair(arfcn | (uplink ? UPLINK : 0)).octet(level, SNR)
                .pair(frame >>> 16).pair(frame).octet(channel, 0, sub, 0).put(data).toBytes();
    }
}
