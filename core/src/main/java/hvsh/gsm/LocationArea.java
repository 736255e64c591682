package hvsh.gsm;

/** Location area identification (3GPP TS 24.008 §10.5.1.3); network codes of two digits. */
public record LocationArea(int mcc, int mnc, int lac) {
    /** Octets of it. */
    public static final int LENGTH = 5;

    public byte[] encode() {
        return new OctetWriter().octet(mcc / 100 | mcc / 10 % 10 << 4, mcc % 10 | 0xf0, mnc / 10 | mnc % 10 << 4).pair(lac).toBytes();
    }

    /** The area that these octets name; a digit that is none counts as its number. */
    public static LocationArea decode(byte[] octets) throws MalformedException {
        OctetReader from = new OctetReader(octets);
        int a = from.octet();
        int b = from.octet();
        int c = from.octet();
        return new LocationArea((a & 15) * 100 + (a >> 4) * 10 + (b & 15), (c & 15) * 10 + (c >> 4), from.pair());
    }
}
