package hvsh.gsm;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Messages of call control (3GPP TS 24.008 §9.3). A transaction is as it is on the air: 0 to 6, and 8 more in what those send who did
 * not begin it (24.007 §11.2.3.1.3).
 */
public sealed interface CcMessage extends Layer3 {
    /** Types of messages. */
    enum Type {
        ALERTING(0x01), PROCEEDING(0x02), PROGRESS(0x03), SETUP(0x05), CONNECT(0x07), CONFIRMED(0x08), EMERGENCY_SETUP(0x0e), CONNECT_ACKNOWLEDGE(0x0f),
        HOLD(0x18), HOLD_ACKNOWLEDGE(0x19), HOLD_REJECT(0x1a), RETRIEVE(0x1c), RETRIEVE_ACKNOWLEDGE(0x1d), RETRIEVE_REJECT(0x1e),
        DISCONNECT(0x25), RELEASE_COMPLETE(0x2a), RELEASE(0x2d), STOP_DTMF(0x31), STOP_DTMF_ACKNOWLEDGE(0x32), STATUS_ENQUIRY(0x34),
        START_DTMF(0x35), START_DTMF_ACKNOWLEDGE(0x36), START_DTMF_REJECT(0x37), STATUS(0x3d), NOTIFY(0x3e);

        final int code;

        Type(int code) {
            this.code = code;
        }

        static Type of(int code) throws MalformedException {
            return Arrays.stream(values()).filter(type -> type.code == code).findFirst()
                    .orElseThrow(() -> new MalformedException(MalformedException.UNKNOWN_TYPE, "no message of call control has type " + code));
        }
    }

    int transaction();

    Type type();

    /** A message in which only its type matters. */
    record Plain(int transaction, Type type) implements CcMessage {
        @Override
        public byte[] encode() {
            return begin(this).toBytes();
        }
    }

    /** A call begins, with the number called or the one that calls; empty: there is none. */
    record Setup(int transaction, String called, String calling) implements CcMessage {
        static final int CALLING = 0x5c;
        static final int CALLED = 0x5e;
        private static final int BEARER = 0x04;
        /** Full rate speech version 1, GSM, for mobiles that have only that (§10.5.4.5). */
        private static final byte[] SPEECH = {(byte) 0xa0};

        @Override
        public Type type() {
            return Type.SETUP;
        }

        @Override
        public byte[] encode() {
            OctetWriter to = begin(this).tagged(BEARER, SPEECH);
            if (!calling.isEmpty()) {
                to.tagged(CALLING, PartyNumber.encode(calling));
            }
            if (!called.isEmpty()) {
                to.tagged(CALLED, PartyNumber.encode(called));
            }
            return to.toBytes();
        }
    }

    /** A call or a request ends, for a cause (§10.5.4.11) where one is given. */
    record Clearing(int transaction, Type type, OptionalInt cause) implements CcMessage {
        static final int CAUSE = 0x08;
        /** GSM's coding, of the public network that serves the local user; and bit 8, as it is the last octet. */
        private static final int LOCATION = 0xe2;

        static boolean isMandatory(Type type) {
            return type != Type.RELEASE && type != Type.RELEASE_COMPLETE;
        }

        @Override
        public byte[] encode() {
            OctetWriter to = begin(this);
            if (isMandatory(type)) {
                return to.lengthAndValue(value(cause.orElse(0))).toBytes();
            }
            cause.ifPresent(code -> to.tagged(CAUSE, value(code)));
            return to.toBytes();
        }

        static byte[] value(int code) {
            return new byte[] {(byte) LOCATION, (byte) (0x80 | code)};
        }
    }

    /** What state a call is in, and why that is told (§9.3.27). */
    record Status(int transaction, int cause, int state) implements CcMessage {
        @Override
        public Type type() {
            return Type.STATUS;
        }

        @Override
        public byte[] encode() {
            return begin(this).lengthAndValue(Clearing.value(cause)).octet(0xc0 | state).toBytes();
        }
    }

    /** A message with one octet: what happened to the call elsewhere (§10.5.4.20), or a key. */
    record Indication(int transaction, Type type, int value) implements CcMessage {
        static final int KEY = 0x2c;

        @Override
        public byte[] encode() {
            OctetWriter to = begin(this);
            return (type == Type.NOTIFY ? to.octet(0x80 | value) : to.tagged(KEY, new byte[] {(byte) value})).toBytes();
        }
    }

    private static OctetWriter begin(CcMessage message) {
        return new OctetWriter().octet(message.transaction() << 4 | CALL_CONTROL, message.type().code);
    }

    /** The message in these octets. */
    static CcMessage decode(byte[] octets) throws MalformedException {
        return CcDecoder.decode(octets);
    }

    /** The cause in the value of its element, if there is one. */
    static OptionalInt cause(Optional<byte[]> value) {
        if (value.isEmpty() || value.get().length < 2) {
            return OptionalInt.empty();
        }
        byte[] octets = value.get();
        int at = (octets[0] & 0x80) == 0 ? 2 : 1;
        return at < octets.length ? OptionalInt.of(octets[at] & 0x7f) : OptionalInt.empty();
    }
}
