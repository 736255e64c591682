package hvsh.radio;

import hvsh.network.NetworkEvent;

/** Something that happens outside the handset: to cells, to the medium, or in the network. */
public sealed interface AirEvent {
    /** In place of a carrier: all of them. */
    int ALL = -1;

    /** A cell is there from now on, instead of one with the same carrier and identity. */
    record CellAdded(Cell cell) implements AirEvent { }

    /** A cell is not there any more. */
    record CellRemoved(int arfcn, int ci) implements AirEvent { }

    /** Something happens in the network. */
    record InNetwork(NetworkEvent event) implements AirEvent { }

    /** A block is received, whatever the receiver listens to: header and data. The bytes are not written from now on. */
    record Received(byte[] block) implements AirEvent {
        public Received {
            if (block.length < Tap.LENGTH || block.length > BlockFifo.BLOCK) {
                throw new IllegalArgumentException("a block has a header of %d bytes and at most %d more, not %d in all"
                        .formatted(Tap.LENGTH, BlockFifo.BLOCK - Tap.LENGTH, block.length));
            }
        }
    }

    /**
     * The level of all cells of a carrier.
     *
     * @param spread by how many dB it varies from block to block, either way
     */
    record Level(int arfcn, int dbm, int spread) implements AirEvent {
        public Level {
            checkRange("the level", dbm, -120, 0);
            checkRange("what it varies by", spread, 0, 60);
        }
    }

    /** How far a carrier is above others on it, in tenths of a dB, and by how many tenths that varies. */
    record Interference(int arfcn, int ratio, int spread) implements AirEvent {
        public Interference {
            checkRange("the ratio", ratio, -1_000, 1_000);
            checkRange("what it varies by", spread, 0, 1_000);
        }
    }

    /** The next blocks are lost, one of so many. */
    record Loss(int amount, int period) implements AirEvent {
        public Loss {
            checkRange("the amount", amount, 0, 1_000_000);
            checkRange("the period", period, 1, 1_000_000);
        }
    }

    /** Nothing passes, or all does. */
    record Mute(boolean on) implements AirEvent { }

    /** How far the handset is from its cells: bursts arrive so many symbols late. */
    record Distance(int symbols) implements AirEvent {
        public Distance {
            checkRange("the timing advance", symbols, 0, 63);
        }
    }

    /** By how many 256ths of a symbol bursts arrive late besides, and by how many that varies. */
    record Arrival(int late, int spread) implements AirEvent {
        public Arrival {
            checkRange("the time of arrival", late, -16_384, 16_384);
            checkRange("what it varies by", spread, 0, 16_384);
        }
    }

    /** Noise on frequencies, as strong as this at whoever receives there, for so many frames. */
    record Jam(int lowKhz, int highKhz, int dbm, int frames) implements AirEvent {
        public Jam {
            checkRange("the level", dbm, -120, 60);
            checkRange("the duration", frames, 1, Integer.MAX_VALUE);
        }
    }

    private static void checkRange(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%s is from %d to %d, not %d".formatted(what, least, most, value));
        }
    }
}
