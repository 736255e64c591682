package hvsh.gsm;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Reads the elements of a message one after the other (3GPP TS 24.007 §11.2); what is cut off is malformed, never read. */
public final class OctetReader {
    private static final int TYPE_1 = 0x80;
    private static final int COMPREHENSION_REQUIRED = 0x10;

    private final byte[] octets;
    private int at;

    public OctetReader(byte[] octets) {
        this.octets = octets;
    }

    public int left() {
        return octets.length - at;
    }

    public int octet() throws MalformedException {
        return take(1)[0] & 0xff;
    }

    /** Two octets, the more significant first. */
    public int pair() throws MalformedException {
        return octet() << 8 | octet();
    }

    public byte[] take(int count) throws MalformedException {
        if (count > left()) {
            throw new MalformedException(MalformedException.INVALID_MANDATORY, "ends after " + octets.length + " octets");
        }
        at += count;
        return Arrays.copyOfRange(octets, at - count, at);
    }

    /** A length and as many octets, at least so many. */
    public byte[] lengthAndValue(int least) throws MalformedException {
        byte[] value = take(octet());
        if (value.length < least) {
            throw new MalformedException(MalformedException.INVALID_MANDATORY, "an element has " + value.length + " octets instead of " + least);
        }
        return value;
    }

    /** All that is left. */
    public byte[] rest() throws MalformedException {
        return take(left());
    }

    /**
     * The elements with identifiers up to the end, by these: of those of half an octet by the upper half. The first of a kind counts
     * (24.008 §8.6.3); what is cut off is not there.
     *
     * @param fixed octets of values that have no length, by identifier
     * @throws MalformedException if one is unknown that must be understood (§8.5)
     */
    public Map<Integer, byte[]> optional(Map<Integer, Integer> fixed, Integer... known) throws MalformedException {
        Map<Integer, byte[]> elements = new TreeMap<>();
        while (left() > 0) {
            int identifier = octet();
            if (identifier >= TYPE_1) {
                elements.putIfAbsent(identifier & 0xf0, new byte[] {(byte) (identifier & 15)});
                continue;
            }
            if (identifier < COMPREHENSION_REQUIRED && !Arrays.asList(known).contains(identifier)) {
                throw new MalformedException(MalformedException.INVALID_MANDATORY, "element " + identifier + " is unknown and must be understood");
            }
            Integer length = fixed.get(identifier);
            if (length == null) {
                length = left() == 0 ? 0 : octet();
            }
            if (length > left()) {
                break;
            }
            elements.putIfAbsent(identifier, take(length));
        }
        return elements;
    }
}
