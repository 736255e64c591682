package hvsh.dsl.radio;

import hvsh.radio.AirEvent;
import hvsh.radio.Cell;
import java.util.List;

/** Events of cells, and blocks from elsewhere. */
final class CellEvents {
    private static final int HEADER = 16;

    private CellEvents() { }

    static AirEvent add(Parameters p) {
        String plmn = p.text("plmn", "five digits: country and network", "");
        if (!plmn.isEmpty() && (!plmn.matches("[0-9]{5}") || p.has("mcc") || p.has("mnc"))) {
            throw new IllegalArgumentException("cell.add has plmn: " + plmn + "; write five digits of country and network, or mcc and mnc");
        }
        int mcc = plmn.isEmpty() ? p.number("mcc") : Integer.parseInt(plmn.substring(0, 3));
        int mnc = plmn.isEmpty() ? p.number("mnc") : Integer.parseInt(plmn.substring(3));
        return new AirEvent.CellAdded(new Cell(p.number("arfcn"), mcc, mnc, p.number("lac", 1), p.number("ci", 1), p.number("dbm", -60)));
    }

    static AirEvent remove(Parameters p) {
        return new AirEvent.CellRemoved(p.number("arfcn"), p.number("ci", 1));
    }

    /** A block with its GSMTAP header, some of whose data's bits are turned over: number 0 is the lowest of the first octet. */
    static AirEvent frame(Parameters p) {
        byte[] block = p.hex("hex");
        if (block.length < HEADER || block[0] != 2 || block[1] != HEADER / 4) {
            throw new IllegalArgumentException("frame has a hex that is no GSMTAP; write 16 octets of header, beginning 0204, and 23 of data");
        }
        return new AirEvent.Received(mutated(block, p.numbers("mutate")));
    }

    private static byte[] mutated(byte[] block, List<Integer> bits) {
        for (int bit : bits) {
            if (bit < 0 || bit >= 8 * (block.length - HEADER)) {
                throw new IllegalArgumentException("frame has a bit %d to mutate; write bits from 0 to %d".formatted(bit, 8 * (block.length - HEADER) - 1));
            }
            block[HEADER + bit / 8] ^= (byte) (1 << bit % 8);
        }
        return block;
    }
}
