package hvsh.gsm;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Messages of mobility management (3GPP TS 24.008 §9.2). Classmarks are hexadecimal digits of their values. */
public sealed interface MmMessage extends Layer3 {
    int IMSI_DETACH = 0x01;
    int LOCATION_ACCEPT = 0x02;
    int LOCATION_REJECT = 0x04;
    int LOCATION_REQUEST = 0x08;
    int IDENTITY_REQUEST = 0x18;
    int IDENTITY_RESPONSE = 0x19;
    int TMSI_COMPLETE = 0x1b;
    int SERVICE_ACCEPT = 0x21;
    int SERVICE_REJECT = 0x22;
    int SERVICE_ABORT = 0x23;
    int SERVICE_REQUEST = 0x24;
    int STATUS = 0x31;
    int INFORMATION = 0x32;

    /**
     * Location updating request (§9.2.15).
     *
     * @param kind 0 normal, 1 periodic, 2 IMSI attach; bit 3: a request follows
     */
    record LocationRequest(int kind, LocationArea area, int classmark, MobileIdentity identity) implements MmMessage {
        @Override
        public byte[] encode() {
            return new OctetWriter().octet(MOBILITY, LOCATION_REQUEST, 0x70 | kind).put(area.encode()).octet(classmark).lengthAndValue(identity.encode()).toBytes();
        }
    }

    /** Location updating accept (§9.2.13), with a new TMSI or none. */
    record LocationAccept(LocationArea area, Optional<MobileIdentity> identity) implements MmMessage {
        static final int IDENTITY = 0x17;

        @Override
        public byte[] encode() {
            OctetWriter to = new OctetWriter().octet(MOBILITY, LOCATION_ACCEPT).put(area.encode());
            identity.ifPresent(mobile -> to.tagged(IDENTITY, mobile.encode()));
            return to.toBytes();
        }
    }

    /** A message of a type and a cause: location updating reject, service reject, status. */
    record Refusal(int type, int cause) implements MmMessage {
        @Override
        public byte[] encode() {
            return new byte[] {MOBILITY, (byte) type, (byte) cause};
        }
    }

    /** A message that says all by its type: TMSI reallocation complete, service accept, service abort. */
    record Plain(int type) implements MmMessage {
        @Override
        public byte[] encode() {
            return new byte[] {MOBILITY, (byte) type};
        }
    }

    /** The mobile goes away (§9.2.12). */
    record Detach(int classmark, MobileIdentity identity) implements MmMessage {
        @Override
        public byte[] encode() {
            return new OctetWriter().octet(MOBILITY, IMSI_DETACH, classmark).lengthAndValue(identity.encode()).toBytes();
        }
    }

    /** The mobile shall say who it is (§9.2.10). */
    record IdentityRequest(MobileIdentity.Type identity) implements MmMessage {
        @Override
        public byte[] encode() {
            return new byte[] {MOBILITY, IDENTITY_REQUEST, (byte) identity.ordinal()};
        }
    }

    /** The mobile says who it is (§9.2.11). */
    record IdentityResponse(MobileIdentity identity) implements MmMessage {
        @Override
        public byte[] encode() {
            return new OctetWriter().octet(MOBILITY, IDENTITY_RESPONSE).lengthAndValue(identity.encode()).toBytes();
        }
    }

    /**
     * The mobile wants to call or to send a message (§9.2.9).
     *
     * @param service §10.5.3.3: 1 call, 2 emergency call, 4 short message, 8 supplementary service
     */
    record ServiceRequest(int service, String classmark, MobileIdentity identity) implements MmMessage {
        @Override
        public byte[] encode() {
            return new OctetWriter().octet(MOBILITY, SERVICE_REQUEST, 0x70 | service).lengthAndValue(HexFormat.of().parseHex(classmark))
                    .lengthAndValue(identity.encode()).toBytes();
        }
    }

    /** Names of the network and its time (§9.2.15a). */
    record Information(String fullName, String shortName, NetworkTime time) implements MmMessage {
        private static final int SEVEN_BITS = 0x80;

        @Override
        public byte[] encode() {
            return new OctetWriter().octet(MOBILITY, INFORMATION).tagged(0x43, name(fullName)).tagged(0x45, name(shortName))
                    .octet(0x46, time.zoneOctet()).octet(0x47).put(time.encode()).tagged(0x49, new byte[] {(byte) time.summer()}).toBytes();
        }

        /** §10.5.3.5a: the number of spare bits is in the first octet. */
        private static byte[] name(String text) {
            byte[] codes = Alphabet.codes(text);
            byte[] packed = Septets.pack(codes, 0);
            return new OctetWriter().octet(SEVEN_BITS | packed.length * 8 - codes.length * 7).put(packed).toBytes();
        }

        static String name(byte[] value) {
            if (value.length == 0) {
                return "";
            }
            byte[] packed = Arrays.copyOfRange(value, 1, value.length);
            return Alphabet.text(Septets.unpack(packed, (packed.length * 8 - (value[0] & 7)) / 7, 0));
        }
    }

    /** The message in these octets. */
    static MmMessage decode(byte[] octets) throws MalformedException {
        return MmDecoder.decode(octets);
    }
}
