package hvsh.radio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The cells around, of which the broadcast channel is there: on the first slot, a block is received whole in the last of
 * its four frames (3GPP TS 45.002 §7, combination iv). Type 3 and 4 of system information come in their turn (§6.3.1.3), the other
 * broadcast blocks and the paging channel are filled. Of two cells on one carrier the stronger is heard.
 */
final class Cells {
    private static final int MULTIFRAME = 51;
    private static final int BROADCAST_ENDS = 5;
    private static final int BROADCAST = 1;
    private static final int PAGING = 2;
    /** A burst without its guard period: 148 symbols. */
    private static final int BURST = 148 * RadioClock.SYMBOL;
    private static final int HEADER = 16;
    private static final int DATA = 23;
    private static final byte FILL = 0x2b;
    /** In which frame of a multiframe a block of the paging and access grant channels ends: bit by number. */
    private static final long PAGING_ENDS = bits(9, 15, 19, 25, 29, 35, 39, 45, 49);

    private final List<Cell> cells = new ArrayList<>();

    private static long bits(int... numbers) {
        long bits = 0;
        for (int number : numbers) {
            bits |= 1L << number;
        }
        return bits;
    }

    /** Adds a cell, instead of one with the same carrier and identity. */
    void add(Cell cell) {
        remove(cell.arfcn(), cell.ci());
        cells.add(cell);
    }

    /** Removes a cell; false if there is none. */
    boolean remove(int arfcn, int ci) {
        return cells.removeIf(cell -> cell.arfcn() == arfcn && cell.ci() == ci);
    }

    /** The level in dBm of the strongest cell on a carrier, which it emits in every slot; empty if there is none. */
    OptionalInt level(int khz) {
        return cells.stream().filter(cell -> cell.downlinkKhz() == khz).mapToInt(Cell::dbm).max();
    }

    /** What was received in a window: at most one block, and none unless the window has all of the first slot's burst. */
    Optional<byte[]> heard(Path.Latched window) {
        int place = window.frame() % MULTIFRAME;
        boolean broadcast = place == BROADCAST_ENDS;
        boolean ends = broadcast || (PAGING_ENDS >>> place & 1) != 0;
        if (!ends || window.at() % RadioClock.FRAME != 0 || Window.length(window.window().value()) < BURST) {
            return Optional.empty();
        }
        return cells.stream().filter(cell -> cell.downlinkKhz() == window.frequency().value()).max(Comparator.comparingInt(Cell::dbm))
                .map(cell -> block(cell, window.frame(), broadcast));
    }

    /** A GSMTAP header (version 2, type Um) and the block. */
    private static byte[] block(Cell cell, int frame, boolean broadcast) {
        byte[] block = new byte[HEADER + DATA];
        block[0] = 2;
        block[1] = HEADER / 4;
        block[2] = 1;
        put(block, 4, cell.arfcn(), 2);
        block[6] = (byte) cell.dbm();
        block[7] = 20;
        put(block, 8, frame, 4);
        block[12] = (byte) (broadcast ? BROADCAST : PAGING);
        Arrays.fill(block, HEADER, block.length, FILL);
        int turn = frame / MULTIFRAME % 8;
        if (broadcast && turn % 4 == 2) {
            type3(block, cell);
        } else if (broadcast && turn % 4 == 3) {
            type4(block, cell);
        } else {
            message(block, broadcast ? new int[] {0x03, 0x03, 0x01} : new int[] {0x15, 0x06, 0x21, 0x00, 0x01, 0x00});
        }
        return block;
    }

    /** System information type 3 (3GPP TS 44.018 §9.1.35): identity, location area, and parameters that permit nothing special. */
    private static void type3(byte[] block, Cell cell) {
        message(block, new int[] {0x49, 0x06, 0x1b});
        put(block, HEADER + 3, cell.ci(), 2);
        area(block, HEADER + 5, cell);
        message(block, HEADER + 10, new int[] {0x09, 0x00, 0x01, 0x05, 0x40, 0x40, 0x79, 0x00, 0x00});
    }

    /** System information type 4 (§9.1.36). */
    private static void type4(byte[] block, Cell cell) {
        message(block, new int[] {0x31, 0x06, 0x1c});
        area(block, HEADER + 3, cell);
        message(block, HEADER + 8, new int[] {0x40, 0x40, 0x79, 0x00, 0x00});
    }

    /** Location area identification (3GPP TS 24.008 §10.5.1.3). */
    private static void area(byte[] block, int at, Cell cell) {
        block[at] = (byte) (cell.mcc() / 100 | cell.mcc() / 10 % 10 << 4);
        block[at + 1] = (byte) (cell.mcc() % 10 | 0xf0);
        block[at + 2] = (byte) (cell.mnc() / 10 | cell.mnc() % 10 << 4);
        put(block, at + 3, cell.lac(), 2);
    }

    private static void message(byte[] block, int[] bytes) {
        message(block, HEADER, bytes);
    }

    private static void message(byte[] block, int at, int[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            block[at + i] = (byte) bytes[i];
        }
    }

    private static void put(byte[] block, int at, int value, int size) {
        for (int i = 0; i < size; i++) {
            block[at + i] = (byte) (value >>> 8 * (size - 1 - i));
        }
    }

    List<Cell> all() {
        return List.copyOf(cells);
    }

    void load(List<Cell> saved) {
        cells.clear();
        cells.addAll(saved);
    }
}
