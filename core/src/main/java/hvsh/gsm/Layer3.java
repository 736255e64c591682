package hvsh.gsm;

/** A message of layer 3 on a dedicated channel. */
public sealed interface Layer3 permits RrMessage, MmMessage, CcMessage, CpMessage {
    int CALL_CONTROL = 3;
    int MOBILITY = 5;
    int RADIO_RESOURCES = 6;
    int SHORT_MESSAGES = 9;

    /** The octets, from protocol discriminator on. */
    byte[] encode();

    /** The protocol of octets of layer 3; -1 if there is not even a message type. */
    static int protocol(byte[] octets) {
        return octets.length < 2 ? -1 : octets[0] & 15;
    }
}
