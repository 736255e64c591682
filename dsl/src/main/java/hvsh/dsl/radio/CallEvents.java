package hvsh.dsl.radio;

import hvsh.network.Network;
import hvsh.network.NetworkEvent;
import hvsh.network.NetworkEvent.Deed;
import hvsh.network.NetworkEvent.Procedure;
import hvsh.radio.AirEvent;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Events of calls, messages and registration. */
final class CallEvents {
    private static final String NUMBER = "a telephone number like '+15551234'";
    private static final int ILLEGAL_MOBILE = 3;
    private static final int LONGEST_TEXT = 30_000;

    private CallEvents() { }

    private static AirEvent in(NetworkEvent event) {
        return new AirEvent.InNetwork(event);
    }

    private static String to(Parameters p) {
        return p.text("to", NUMBER, Network.NUMBER);
    }

    static AirEvent call(Parameters p) {
        return in(new NetworkEvent.CallBegun(p.text("number", NUMBER), to(p)));
    }

    private static AirEvent change(Parameters p, Deed deed) {
        return in(new NetworkEvent.CallChanged(p.text("number", NUMBER), deed));
    }

    static AirEvent accept(Parameters p) {
        return change(p, Deed.ACCEPT);
    }

    static AirEvent busy(Parameters p) {
        return change(p, Deed.BUSY);
    }

    static AirEvent hold(Parameters p) {
        return change(p, Deed.HOLD);
    }

    static AirEvent cancel(Parameters p) {
        return change(p, Deed.CANCEL);
    }

    /** Whether a subscriber is served; where nobody is heard, the cells are silent. */
    static AirEvent voice(Parameters p) {
        String state = p.word("state", List.of("home", "on", "denied", "searching", "unregistered", "off", "roaming"), null);
        return switch (state) {
            case "home", "on" -> rejection(p, Procedure.LOCATION, 0);
            case "denied" -> rejection(p, Procedure.LOCATION, ILLEGAL_MOBILE);
            case "roaming" -> throw new IllegalArgumentException("unimplemented: 'gsm.voice' roaming: the handset tells by the network's code;"
                    + " use 'cell.add' with another mcc and mnc than its IMSI's");
            default -> throw new IllegalArgumentException("unimplemented: 'gsm.voice' " + state + ": the handset tells by what it hears; use 'radio.mute' or 'cell.remove'");
        };
    }

    private static AirEvent rejection(Parameters p, Procedure procedure, int cause) {
        return in(new NetworkEvent.Rejection(p.text("imsi", "an IMSI", Network.IMSI), procedure, cause));
    }

    static AirEvent reject(Parameters p) {
        String procedure = p.word("procedure", List.of("location", "service"), "location");
        return rejection(p, procedure.equals("location") ? Procedure.LOCATION : Procedure.SERVICE, p.number("cause"));
    }

    static AirEvent text(Parameters p) {
        String text = p.text("text", "a text");
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("sms.send has a text of " + text.length() + " characters; write at most " + LONGEST_TEXT);
        }
        return in(new NetworkEvent.TextSent(p.text("from", NUMBER), to(p), text));
    }

    /** A message with the service centre's number before it, as Android's console and modems write it. */
    static AirEvent message(Parameters p) {
        byte[] pdu = p.hex("pdu");
        int centre = pdu.length == 0 ? 0 : 1 + (pdu[0] & 0xff);
        if (centre > 12 || pdu.length <= centre) {
            throw new IllegalArgumentException("sms.sendpdu has a pdu that is no SMS-DELIVER after a service centre's number; begin with 00 for none");
        }
        return in(new NetworkEvent.MessageSent(to(p), Arrays.copyOfRange(pdu, centre, pdu.length)));
    }

    static AirEvent subscriber(Parameters p) {
        return in(new NetworkEvent.SubscriberAdded(p.text("imsi", "an IMSI of 6 to 15 digits in quotes"), p.text("number", NUMBER)));
    }

    static AirEvent page(Parameters p) {
        return in(new NetworkEvent.Paged(p.text("imsi", "an IMSI", Network.IMSI), p.flag("tmsi", false)));
    }

    static AirEvent time(Parameters p) {
        int quarters = p.number("tz", 0);
        int summer = p.value("dst").map(dst -> dst instanceof Boolean on ? on ? 1 : 0 : p.number("dst")).orElse(0);
        if (!p.has("time")) {
            return in(new NetworkEvent.TimeSet(-1, quarters, summer));
        }
        try {
            return in(new NetworkEvent.TimeSet(Instant.parse(p.text("time", "a time")).getEpochSecond(), quarters, summer));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("nitz has a time that is none; write it like '2026-11-05T12:00:00Z'", e);
        }
    }
}
