package hvsh.gsm;

/** Messages of the relay layer (3GPP TS 24.011 §7.3); types of the mobile are even, those of the network odd. */
public sealed interface RpMessage {
    int reference();

    byte[] encode();

    /**
     * A short message on its way.
     *
     * @param down    whether it comes from the network
     * @param centre  number of the service centre
     * @param message of the transfer layer
     */
    record Data(boolean down, int reference, String centre, byte[] message) implements RpMessage {
        @Override
        public byte[] encode() {
            byte[] address = PartyNumber.encode(centre);
            OctetWriter to = new OctetWriter().octet(down ? 1 : 0, reference);
            return (down ? to.lengthAndValue(address).octet(0) : to.octet(0).lengthAndValue(address)).lengthAndValue(message).toBytes();
        }
    }

    /** It came, with a report of the transfer layer or none. */
    record Acknowledge(boolean down, int reference) implements RpMessage {
        @Override
        public byte[] encode() {
            return new byte[] {(byte) (down ? 3 : 2), (byte) reference};
        }
    }

    /** It was refused (§8.2.5.4). */
    record Error(boolean down, int reference, int cause) implements RpMessage {
        @Override
        public byte[] encode() {
            return new byte[] {(byte) (down ? 5 : 4), (byte) reference, 1, (byte) cause};
        }
    }

    /** The mobile has memory again. */
    record MemoryAvailable(int reference) implements RpMessage {
        @Override
        public byte[] encode() {
            return new byte[] {6, (byte) reference};
        }
    }

    /** The message in these octets. */
    static RpMessage decode(byte[] octets) throws MalformedException {
        OctetReader from = new OctetReader(octets);
        int type = from.octet() & 7;
        int reference = from.octet();
        return switch (type) {
            case 0, 1 -> data(type == 1, reference, from);
            case 2, 3 -> new Acknowledge(type == 3, reference);
            case 4, 5 -> new Error(type == 5, reference, from.lengthAndValue(1)[0] & 0x7f);
            case 6 -> new MemoryAvailable(reference);
            default -> throw new MalformedException(MalformedException.UNKNOWN_TYPE, "no message of the relay layer has type " + type);
        };
    }

    private static Data data(boolean down, int reference, OctetReader from) throws MalformedException {
        String originator = PartyNumber.decode(from.lengthAndValue(0));
        String destination = PartyNumber.decode(from.lengthAndValue(0));
        return new Data(down, reference, down ? originator : destination, from.lengthAndValue(1));
    }
}
