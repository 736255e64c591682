package hvsh.dsl.radio;

import hvsh.dsl.descriptor.Nearest;
import hvsh.radio.AirEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Events of the radio by name: what a script, a descriptor or a console says becomes what happens. A new event is a row here. */
public final class RadioEvents {
    private static final String NO_PACKETS = "the network has no packet service";
    private static final String NO_BATTERY = "the machine has no battery";
    private static final String NO_SIM = "the SIM is in the firmware";

    /**
     * A row.
     *
     * @param make what happens; null where nothing does
     * @param why  in that case
     */
    private record Row(List<String> parameters, Function<Parameters, AirEvent> make, String why) { }

    private static final Map<String, Row> ROWS = rows();

    private RadioEvents() { }

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new LinkedHashMap<>();
        there(rows, "gsm.call", CallEvents::call, "number", "to");
        there(rows, "gsm.accept", CallEvents::accept, "number");
        there(rows, "gsm.busy", CallEvents::busy, "number");
        there(rows, "gsm.hold", CallEvents::hold, "number");
        there(rows, "gsm.cancel", CallEvents::cancel, "number");
        there(rows, "gsm.voice", CallEvents::voice, "state", "imsi");
        there(rows, "gsm.signal", MediumEvents::signal, "rssi", "ber");
        there(rows, "sms.send", CallEvents::text, "from", "to", "text");
        there(rows, "sms.sendpdu", CallEvents::message, "pdu", "to");
        there(rows, "radio.rssi", MediumEvents::level, "arfcn", "base", "threshold");
        there(rows, "radio.ci", MediumEvents::interference, "arfcn", "base", "threshold");
        there(rows, "radio.toa", MediumEvents::arrival, "base", "threshold");
        there(rows, "radio.ta", p -> new AirEvent.Distance(p.number("ta", 0, 63)), "ta");
        there(rows, "radio.drop", MediumEvents::loss, "amount", "period");
        there(rows, "radio.mute", p -> new AirEvent.Mute(p.flag("on", true)), "on");
        there(rows, "radio.jam", MediumEvents::jam, "band", "arfcn", "dbm", "duration");
        there(rows, "cell.add", CellEvents::add, "plmn", "mcc", "mnc", "lac", "ci", "arfcn", "dbm");
        there(rows, "cell.remove", CellEvents::remove, "arfcn", "ci");
        there(rows, "subscriber.add", CallEvents::subscriber, "imsi", "number");
        there(rows, "page", CallEvents::page, "imsi", "tmsi");
        there(rows, "nas.reject", CallEvents::reject, "procedure", "cause", "imsi");
        there(rows, "nitz", CallEvents::time, "time", "tz", "dst");
        there(rows, "frame", CellEvents::frame, "hex", "pcap", "index", "mutate");
        missing(rows, NO_PACKETS, "gsm.data", "network.speed", "network.delay", "bearer.up", "bearer.down");
        missing(rows, NO_BATTERY, "power.ac", "power.status", "power.capacity");
        missing(rows, NO_SIM, "sim.remove", "sim.insert", "sim.pin", "airplane");
        missing(rows, "no call moves to another cell; the handset reselects by itself, after 'cell.remove' or 'radio.rssi'", "cell.handover");
        missing(rows, "cells have no broadcast channel for messages; 'sms.send' reaches a handset", "cbs.alert");
        return rows;
    }

    private static void there(Map<String, Row> rows, String name, Function<Parameters, AirEvent> make, String... parameters) {
        rows.put(name, new Row(List.of(parameters), make, ""));
    }

    private static void missing(Map<String, Row> rows, String why, String... names) {
        for (String name : names) {
            rows.put(name, new Row(List.of(), null, why));
        }
    }

    /** Names of events that happen. */
    public static List<String> names() {
        return ROWS.entrySet().stream().filter(row -> row.getValue().make != null).map(Map.Entry::getKey).toList();
    }

    /** The events with their parameters, and those that are not there with the reason: a line each. */
    public static String listing() {
        return ROWS.entrySet().stream().map(row -> row.getKey() + (row.getValue().make != null ? " { " + String.join(", ", row.getValue().parameters) + " }"
                : "  unimplemented: " + row.getValue().why)).collect(Collectors.joining("\n"));
    }

    /**
     * What an event is.
     *
     * @param values by name: String, Long, Boolean, or lists of Long
     * @throws IllegalArgumentException with what is wrong
     */
    public static AirEvent of(String name, Map<String, Object> values) {
        Row row = ROWS.get(name);
        if (row == null) {
            throw new IllegalArgumentException("there is no event '" + name + "'; " + Nearest.remedy(name, ROWS.keySet()));
        } else if (row.make == null) {
            throw new IllegalArgumentException("unimplemented: '" + name + "': " + row.why + "; there are " + String.join(", ", names()));
        }
        return row.make.apply(new Parameters(name, values, row.parameters));
    }
}
