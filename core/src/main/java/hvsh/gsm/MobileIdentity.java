package hvsh.gsm;

import java.util.Arrays;

/**
 * Who a mobile is (3GPP TS 24.008 §10.5.1.4).
 *
 * @param digits of IMSI, IMEI or IMEISV; 8 hexadecimal ones of a TMSI; empty if there is none
 */
public record MobileIdentity(Type type, String digits) {
    /** Kinds, in the order of their codes. */
    public enum Type { NONE, IMSI, IMEI, IMEISV, TMSI }

    private static final int ODD = 8;
    private static final int LONGEST = 9;
    private static final int TMSI_OCTETS = 5;

    public static final MobileIdentity NOBODY = new MobileIdentity(Type.NONE, "");

    public static MobileIdentity imsi(String digits) {
        return new MobileIdentity(Type.IMSI, digits);
    }

    public static MobileIdentity tmsi(int tmsi) {
        return new MobileIdentity(Type.TMSI, "%08x".formatted(tmsi));
    }

    /** The TMSI as a number. */
    public int tmsi() {
        return Integer.parseUnsignedInt(digits, 16);
    }

    /** The value part, without identifier and length. */
    public byte[] encode() {
        return switch (type) {
            case NONE -> new byte[] {(byte) 0xf0};
            case TMSI -> new OctetWriter().octet(0xf0 | Type.TMSI.ordinal()).octet(tmsi() >>> 24, tmsi() >>> 16, tmsi() >>> 8, tmsi()).toBytes();
            default -> encodeDigits();
        };
    }

    private byte[] encodeDigits() {
        int first = digits.charAt(0) - '0' << 4 | (digits.length() % 2 == 1 ? ODD : 0) | type.ordinal();
        return new OctetWriter().octet(first).put(Digits.pack(digits.substring(1))).toBytes();
    }

    public static MobileIdentity decode(byte[] value) throws MalformedException {
        if (value.length == 0 || value.length > LONGEST || (value[0] & 7) > Type.TMSI.ordinal()) {
            throw invalid();
        }
        Type type = Type.values()[value[0] & 7];
        return switch (type) {
            case NONE -> NOBODY;
            case TMSI -> temporary(value);
            default -> new MobileIdentity(type, decodeDigits(value));
        };
    }

    private static MobileIdentity temporary(byte[] value) throws MalformedException {
        if (value.length != TMSI_OCTETS) {
            throw invalid();
        }
        return tmsi((value[1] & 0xff) << 24 | (value[2] & 0xff) << 16 | (value[3] & 0xff) << 8 | value[4] & 0xff);
    }

    private static String decodeDigits(byte[] value) throws MalformedException {
        String digits = Digits.unpack(new byte[] {(byte) (value[0] >>> 4 & 15 | 0xf0)}) + Digits.unpack(Arrays.copyOfRange(value, 1, value.length));
        int expected = 2 * value.length - ((value[0] & ODD) == 0 ? 2 : 1);
        if (digits.isEmpty() || digits.length() != expected || !Digits.isDecimal(digits)) {
            throw invalid();
        }
        return digits;
    }

    private static MalformedException invalid() {
        return new MalformedException(MalformedException.INVALID_MANDATORY, "no mobile identity");
    }
}
