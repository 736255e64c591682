package hvsh.gsm;

import java.util.Map;
import java.util.Optional;

/** Reads messages of call control. */
final class CcDecoder {
    private static final int TYPE = 0x3f;
    /** Signal (3GPP TS 24.008 §10.5.4.23) has a value of one octet. */
    private static final Map<Integer, Integer> FIXED = Map.of(0x34, 1);
    /** Elements that must be understood: bearer capability, cause. */
    private static final Integer[] UNDERSTOOD = {0x04, CcMessage.Clearing.CAUSE};

    private CcDecoder() { }

    static CcMessage decode(byte[] octets) throws MalformedException {
        OctetReader from = new OctetReader(octets);
        int transaction = from.octet() >> 4;
        CcMessage.Type type = CcMessage.Type.of(from.octet() & TYPE);
        return switch (type) {
            case SETUP -> setup(transaction, from);
            case DISCONNECT, HOLD_REJECT, RETRIEVE_REJECT, START_DTMF_REJECT ->
                    new CcMessage.Clearing(transaction, type, CcMessage.cause(Optional.of(from.lengthAndValue(2))));
            case RELEASE, RELEASE_COMPLETE -> new CcMessage.Clearing(transaction, type,
                    CcMessage.cause(Optional.ofNullable(from.optional(FIXED, UNDERSTOOD).get(CcMessage.Clearing.CAUSE))));
            case STATUS -> new CcMessage.Status(transaction, CcMessage.cause(Optional.of(from.lengthAndValue(2))).orElse(0), from.octet() & 63);
            case NOTIFY -> new CcMessage.Indication(transaction, type, from.octet() & 0x7f);
            case START_DTMF, START_DTMF_ACKNOWLEDGE -> new CcMessage.Indication(transaction, type, key(from));
            default -> new CcMessage.Plain(transaction, type);
        };
    }

    private static CcMessage setup(int transaction, OctetReader from) throws MalformedException {
        Map<Integer, byte[]> elements = from.optional(FIXED, UNDERSTOOD);
        return new CcMessage.Setup(transaction, PartyNumber.decode(elements.getOrDefault(CcMessage.Setup.CALLED, new byte[0])),
                PartyNumber.decode(elements.getOrDefault(CcMessage.Setup.CALLING, new byte[0])));
    }

    private static int key(OctetReader from) throws MalformedException {
        byte[] key = from.optional(FIXED).get(CcMessage.Indication.KEY);
        if (key == null || key.length != 1) {
            throw new MalformedException(MalformedException.INVALID_MANDATORY, "no key");
        }
        return key[0] & 0x7f;
    }
}
