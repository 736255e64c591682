package hvsh.gsm;

import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Reads messages of mobility management. The mobile's types carry a send sequence number in bits 7 and 8 (3GPP TS 24.007 §11.2.3.2). */
final class MmDecoder {
    private static final int TYPE = 0x3f;
    private static final Map<Integer, Integer> FIXED = Map.of(0x46, 1, 0x47, NetworkTime.LENGTH, 0x13, LocationArea.LENGTH);

    private MmDecoder() { }

    static MmMessage decode(byte[] octets) throws MalformedException {
        OctetReader from = new OctetReader(octets);
        from.octet();
        int type = from.octet() & TYPE;
        return switch (type) {
            case MmMessage.IMSI_DETACH -> new MmMessage.Detach(from.octet(), identity(from));
            case MmMessage.LOCATION_REQUEST -> new MmMessage.LocationRequest(from.octet() & 15, area(from), from.octet(), identity(from));
            case MmMessage.LOCATION_ACCEPT -> accept(from);
            case MmMessage.LOCATION_REJECT, MmMessage.SERVICE_REJECT, MmMessage.STATUS -> new MmMessage.Refusal(type, from.octet());
            case MmMessage.TMSI_COMPLETE, MmMessage.SERVICE_ACCEPT, MmMessage.SERVICE_ABORT -> new MmMessage.Plain(type);
            case MmMessage.IDENTITY_REQUEST -> new MmMessage.IdentityRequest(kind(from.octet() & 7));
            case MmMessage.IDENTITY_RESPONSE -> new MmMessage.IdentityResponse(identity(from));
            case MmMessage.SERVICE_REQUEST -> request(from);
            case MmMessage.INFORMATION -> information(from);
            default -> throw new MalformedException(MalformedException.UNKNOWN_TYPE, "no message of mobility management has type " + type);
        };
    }

    private static MobileIdentity identity(OctetReader from) throws MalformedException {
        return MobileIdentity.decode(from.lengthAndValue(1));
    }

    private static LocationArea area(OctetReader from) throws MalformedException {
        return LocationArea.decode(from.take(LocationArea.LENGTH));
    }

    private static MobileIdentity.Type kind(int code) throws MalformedException {
        if (code == 0 || code > MobileIdentity.Type.TMSI.ordinal()) {
            throw new MalformedException(MalformedException.INVALID_MANDATORY, "no type of identity");
        }
        return MobileIdentity.Type.values()[code];
    }

    private static MmMessage accept(OctetReader from) throws MalformedException {
        LocationArea area = area(from);
        byte[] identity = from.optional(FIXED).get(MmMessage.LocationAccept.IDENTITY);
        return new MmMessage.LocationAccept(area, identity == null ? Optional.empty() : Optional.of(MobileIdentity.decode(identity)));
    }

    private static MmMessage request(OctetReader from) throws MalformedException {
        int service = from.octet() & 15;
        return new MmMessage.ServiceRequest(service, HexFormat.of().formatHex(from.lengthAndValue(3)), identity(from));
    }

    private static MmMessage information(OctetReader from) throws MalformedException {
        Map<Integer, byte[]> elements = from.optional(FIXED);
        byte[] none = {(byte) 0x80};
        byte[] summer = elements.getOrDefault(0x49, new byte[1]);
        byte[] time = elements.get(0x47);
        if (time == null) {
            throw new MalformedException(MalformedException.INVALID_MANDATORY, "no time");
        }
        return new MmMessage.Information(MmMessage.Information.name(elements.getOrDefault(0x43, none)),
                MmMessage.Information.name(elements.getOrDefault(0x45, none)), NetworkTime.decode(time, summer[0] & 3));
    }
}
