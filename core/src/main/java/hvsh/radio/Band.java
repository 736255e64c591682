package hvsh.radio;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Frequency bands with their channel numbers: ARFCN of GSM (3GPP TS 45.005 §2), EARFCN of LTE (3GPP TS 36.101 §5.7.3).
 * Frequencies are carriers in kHz, exact.
 */
public enum Band {
    E_GSM900("E-GSM900", 200, new Block(0, 0, 124, 890_000, 935_000), new Block(975, 975, 1023, 880_200, 925_200)),
    DCS1800("DCS1800", 200, new Block(512, 512, 885, 1_710_200, 1_805_200)),
    LTE1("LTE1", 100, new Block(18_000, 0, 18_599, 1_920_000, 2_110_000)),
    LTE3("LTE3", 100, new Block(19_200, 1_200, 19_949, 1_710_000, 1_805_000)),
    LTE7("LTE7", 100, new Block(20_750, 2_750, 21_449, 2_500_000, 2_620_000)),
    LTE8("LTE8", 100, new Block(21_450, 3_450, 21_799, 880_000, 925_000)),
    LTE20("LTE20", 100, new Block(24_150, 6_150, 24_449, 832_000, 791_000));

    /**
     * Consecutive channels. GSM has one number for both directions, LTE one for each.
     *
     * @param first    number of the first uplink channel
     * @param downlink number of the downlink channel that belongs to it
     * @param last     number of the last uplink channel
     */
    private record Block(int first, int downlink, int last, int uplinkKhz, int downlinkKhz) {
        boolean holds(int number) {
            return number >= first && number <= last;
        }
    }

    private final String label;
    private final int raster;
    private final List<Block> blocks;

    Band(String label, int raster, Block... blocks) {
        this.label = label;
        this.raster = raster;
        this.blocks = List.of(blocks);
    }

    /** The name in descriptors and policies. */
    public String label() {
        return label;
    }

    /** The band of this name. */
    public static Optional<Band> named(String label) {
        return Arrays.stream(values()).filter(band -> band.label.equals(label)).findFirst();
    }

    /** Whether it is one of GSM's, whose carriers are 200 kHz wide; LTE's have the width of their cell. */
    public boolean isGsm() {
        return raster == 200;
    }

    /** The uplink channel numbers, ascending within each block. */
    public IntStream channels() {
        return blocks.stream().flatMapToInt(block -> IntStream.rangeClosed(block.first, block.last));
    }

    /** The number that the network's carrier has, for an uplink channel; the same in GSM. */
    public int downlinkNumber(int channel) {
        Block block = block(channel);
        return channel - block.first + block.downlink;
    }

    /**
     * The handset's carrier frequency in kHz.
     *
     * @throws IllegalArgumentException if the band has no such uplink channel
     */
    public int uplinkKhz(int channel) {
        Block block = block(channel);
        return block.uplinkKhz + (channel - block.first) * raster;
    }

    /**
     * The network's carrier frequency in kHz, for an uplink channel.
     *
     * @throws IllegalArgumentException if the band has no such uplink channel
     */
    public int downlinkKhz(int channel) {
        Block block = block(channel);
        return block.downlinkKhz + (channel - block.first) * raster;
    }

    /** Lower edge of what the handset may emit, in kHz: LTE's channels begin there, GSM's half a carrier inside. */
    public int uplinkLowKhz() {
        return blocks.stream().mapToInt(Block::uplinkKhz).min().orElseThrow() - (isGsm() ? raster / 2 : 0);
    }

    /** Upper edge of what the handset may emit, in kHz. */
    public int uplinkHighKhz() {
        return blocks.stream().mapToInt(b -> b.uplinkKhz + (b.last - b.first) * raster).max().orElseThrow()
                + (isGsm() ? raster / 2 : raster);
    }

    private Block block(int channel) {
        return blocks.stream().filter(block -> block.holds(channel)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(label + " has no uplink channel " + channel));
    }
}
