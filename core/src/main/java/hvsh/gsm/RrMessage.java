package hvsh.gsm;

import java.util.HexFormat;

/** Messages of radio resource management on a dedicated channel (3GPP TS 44.018 §9.1). */
public sealed interface RrMessage extends Layer3 {
    /** The channel is given up. */
    record ChannelRelease(int cause) implements RrMessage {
        @Override
        public byte[] encode() {
            return new byte[] {RADIO_RESOURCES, 0x0d, (byte) cause};
        }
    }

    /** Who was paged is there. */
    record PagingResponse(String classmark, MobileIdentity identity) implements RrMessage {
        @Override
        public byte[] encode() {
            return new OctetWriter().octet(RADIO_RESOURCES, 0x27, 0x07).lengthAndValue(HexFormat.of().parseHex(classmark))
                    .lengthAndValue(identity.encode()).toBytes();
        }
    }

    /** Something of radio resources was not understood. */
    record Status(int cause) implements RrMessage {
        @Override
        public byte[] encode() {
            return new byte[] {RADIO_RESOURCES, 0x12, (byte) cause};
        }
    }

    /** What the mobile can do. */
    record ClassmarkChange(String classmark) implements RrMessage {
        @Override
        public byte[] encode() {
            return new OctetWriter().octet(RADIO_RESOURCES, 0x16).lengthAndValue(HexFormat.of().parseHex(classmark)).toBytes();
        }
    }

    /**
     * How well the mobile hears (§10.5.2.20).
     *
     * @param level of the serving cell, 0 to 63
     */
    record MeasurementReport(int level, int quality) implements RrMessage {
        private static final int RESULTS = 16;

        @Override
        public byte[] encode() {
            byte[] results = new byte[RESULTS];
            results[0] = (byte) level;
            results[1] = (byte) level;
            results[2] = (byte) (quality << 4 | quality << 1);
            return new OctetWriter().octet(RADIO_RESOURCES, 0x15).put(results).toBytes();
        }
    }

    /** The message in these octets, whose protocol discriminator is read already. */
    static RrMessage decode(byte[] octets) throws MalformedException {
        OctetReader from = new OctetReader(octets);
        from.octet();
        return switch (from.octet()) {
            case 0x0d -> new ChannelRelease(from.octet());
            case 0x12 -> new Status(from.octet());
            case 0x15 -> measured(from);
            case 0x16 -> new ClassmarkChange(HexFormat.of().formatHex(from.lengthAndValue(3)));
            case 0x27 -> response(from);
            default -> throw new MalformedException(MalformedException.UNKNOWN_TYPE, "no message of radio resources has this type");
        };
    }

    private static PagingResponse response(OctetReader from) throws MalformedException {
        from.octet();
        return new PagingResponse(HexFormat.of().formatHex(from.lengthAndValue(3)), MobileIdentity.decode(from.lengthAndValue(1)));
    }

    private static MeasurementReport measured(OctetReader from) throws MalformedException {
        byte[] results = from.take(MeasurementReport.RESULTS);
        return new MeasurementReport(results[1] & 63, results[2] >> 4 & 7);
    }
}
