package hvsh.gsm;

/** Messages that carry short messages over one connection (3GPP TS 24.011 §7.2). Transactions are as in call control. */
public sealed interface CpMessage extends Layer3 {
    int DATA = 0x01;
    int ACKNOWLEDGE = 0x04;
    int ERROR = 0x10;

    int transaction();

    /** A message of the relay layer. */
    record Data(int transaction, byte[] relay) implements CpMessage {
        @Override
        public byte[] encode() {
            return new OctetWriter().octet(transaction << 4 | SHORT_MESSAGES, DATA).lengthAndValue(relay).toBytes();
        }
    }

    /** The last data came. */
    record Acknowledge(int transaction) implements CpMessage {
        @Override
        public byte[] encode() {
            return new byte[] {(byte) (transaction << 4 | SHORT_MESSAGES), ACKNOWLEDGE};
        }
    }

    /** The transaction is over, for a cause (§8.1.4.2). */
    record Error(int transaction, int cause) implements CpMessage {
        @Override
        public byte[] encode() {
            return new byte[] {(byte) (transaction << 4 | SHORT_MESSAGES), ERROR, (byte) cause};
        }
    }

    /** The message in these octets. */
    static CpMessage decode(byte[] octets) throws MalformedException {
        OctetReader from = new OctetReader(octets);
        int transaction = from.octet() >> 4;
        return switch (from.octet()) {
            case DATA -> new Data(transaction, from.lengthAndValue(2));
            case ACKNOWLEDGE -> new Acknowledge(transaction);
            case ERROR -> new Error(transaction, from.octet());
            default -> throw new MalformedException(MalformedException.UNKNOWN_TYPE, "no message of this protocol has this type");
        };
    }
}
