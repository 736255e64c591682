package hvsh.gsm;

import java.util.Optional;

/**
 * A logical channel of a cell whose carrier has combination iv in slot 0 and vii in slot 1 (3GPP TS 45.002 §6.4, §7 table 3, 4):
 * broadcast and common control, and eight SDCCH with their SACCH. Blocks are four frames long.
 *
 * @param sub number among its kind
 */
public record Channel(Kind kind, int sub) {
    /** Kinds of channels with their codes in GSMTAP. */
    public enum Kind {
        BROADCAST(1), COMMON(2), DEDICATED(8), ASSOCIATED(0x88);

        private final int tap;

        Kind(int tap) {
            this.tap = tap;
        }

        /** The code in GSMTAP. */
        public int tap() {
            return tap;
        }
    }

    /** Frames of a block. */
    public static final int BLOCK = 4;
    /** Dedicated channels of a cell. */
    public static final int DEDICATED = 8;
    public static final int MULTIFRAME = 51;
    /** Uplink blocks of dedicated channels come so many frames after the downlink's. */
    private static final int UPLINK = 15;
    private static final int DOUBLE = 2 * MULTIFRAME;
    private static final int[] COMMON_BLOCKS = {6, 12, 16, 22, 26, 32, 36, 42, 46};
    private static final int[] ASSOCIATED_BLOCKS = {32, 36, 40, 44, 83, 87, 91, 95};

    /** Whose downlink block begins in a frame; frames are counted from the beginning, slots are 0 and 1. */
    public static Optional<Channel> downlink(long frame, int slot) {
        int place = (int) (frame % MULTIFRAME);
        return switch (slot) {
            case 0 -> place == 2 ? Optional.of(new Channel(Kind.BROADCAST, 0)) : find(Kind.COMMON, COMMON_BLOCKS, place);
            case 1 -> dedicated(frame);
            default -> Optional.empty();
        };
    }

    /** Whose uplink block in slot 1 begins in a frame. */
    public static Optional<Channel> uplink(long frame) {
        return frame < UPLINK ? Optional.empty() : dedicated(frame - UPLINK);
    }

    private static Optional<Channel> dedicated(long frame) {
        int place = (int) (frame % MULTIFRAME);
        if (place < BLOCK * DEDICATED) {
            return place % BLOCK == 0 ? Optional.of(new Channel(Kind.DEDICATED, place / BLOCK)) : Optional.empty();
        }
        return find(Kind.ASSOCIATED, ASSOCIATED_BLOCKS, (int) (frame % DOUBLE));
    }

    private static Optional<Channel> find(Kind kind, int[] begins, int place) {
        for (int i = 0; i < begins.length; i++) {
            if (begins[i] == place) {
                return Optional.of(new Channel(kind, i));
            }
        }
        return Optional.empty();
    }
}
