package hvsh.gsm;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Writes the elements of a message one after the other (3GPP TS 24.007 §11.2). */
public final class OctetWriter {
    private final ByteArrayOutputStream octets = new ByteArrayOutputStream();

    public OctetWriter octet(int... values) {
        for (int value : values) {
            octets.write(value);
        }
        return this;
    }

    public OctetWriter pair(int value) {
        return octet(value >>> 8, value);
    }

    public OctetWriter put(byte[] value) {
        octets.writeBytes(value);
        return this;
    }

    public OctetWriter lengthAndValue(byte[] value) {
        return octet(value.length).put(value);
    }

    public OctetWriter tagged(int identifier, byte[] value) {
        return octet(identifier).lengthAndValue(value);
    }

    public byte[] toBytes() {
        return octets.toByteArray();
    }

    /** The octets, filled up with 0x2b (3GPP TS 44.006 §5.2) to this length. */
    public byte[] filled(int length) {
        byte[] filled = Arrays.copyOf(octets.toByteArray(), length);
        Arrays.fill(filled, Math.min(length, octets.size()), length, (byte) 0x2b);
        return filled;
    }
}
