package hvsh.gsm;

/** Short messages of the transfer layer (3GPP TS 23.040 §9.2.2). */
public sealed interface SmsMessage {
    int HEADER = 0x40;

    SmsText text();

    /**
     * A message to a mobile (§9.2.2.1).
     *
     * @param more  whether more wait for it
     * @param sent  when the service centre got it
     */
    record Deliver(boolean more, String from, int protocol, NetworkTime sent, SmsText text) implements SmsMessage {
        private static final int LAST = 4;

        public byte[] encode() {
            return new OctetWriter().octet((more ? 0 : LAST) | (text.header() ? HEADER : 0)).put(PartyNumber.encodeTransfer(from))
                    .octet(protocol, text.scheme()).put(sent.encode()).put(text.encode()).toBytes();
        }
    }

    /**
     * A message of a mobile (§9.2.2.2).
     *
     * @param report whether the sender wants to hear that it arrived
     */
    record Submit(boolean report, int reference, String to, int protocol, SmsText text) implements SmsMessage {
        private static final int REPORT = 0x20;

        public byte[] encode() {
            return new OctetWriter().octet(1 | (report ? REPORT : 0) | (text.header() ? HEADER : 0), reference).put(PartyNumber.encodeTransfer(to))
                    .octet(protocol, text.scheme()).put(text.encode()).toBytes();
        }
    }

    /** A message of a mobile, or one to it. */
    static SmsMessage decode(boolean toMobile, byte[] octets) throws MalformedException {
        OctetReader from = new OctetReader(octets);
        int first = from.octet();
        if ((first & 3) != (toMobile ? 0 : 1)) {
            throw new MalformedException(MalformedException.UNKNOWN_TYPE, "no message %s a mobile".formatted(toMobile ? "to" : "of"));
        }
        return toMobile ? deliver(first, from) : submit(first, from);
    }

    private static Deliver deliver(int first, OctetReader from) throws MalformedException {
        String sender = PartyNumber.decodeTransfer(from);
        int protocol = from.octet();
        int scheme = from.octet();
        NetworkTime sent = NetworkTime.decode(from.take(NetworkTime.LENGTH), 0);
        return new Deliver((first & Deliver.LAST) == 0, sender, protocol, sent, SmsText.decode(scheme, (first & HEADER) != 0, from));
    }

    private static Submit submit(int first, OctetReader from) throws MalformedException {
        int reference = from.octet();
        String to = PartyNumber.decodeTransfer(from);
        int protocol = from.octet();
        int scheme = from.octet();
        int validity = first >> 3 & 3;
        from.take(validity == 0 ? 0 : validity == 2 ? 1 : NetworkTime.LENGTH);
        return new Submit((first & Submit.REPORT) != 0, reference, to, protocol, SmsText.decode(scheme, (first & HEADER) != 0, from));
    }
}
