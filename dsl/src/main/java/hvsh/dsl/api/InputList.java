package hvsh.dsl.api;

import hvsh.dsl.bug.Facts;
import hvsh.machine.Guest;
import hvsh.machine.Machine;
import hvsh.radio.AirEvent;
import hvsh.replay.Entry;
import hvsh.replay.History;
import hvsh.replay.Input;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What came into a machine, as lines for people. */
final class InputList {
    private static final int MOST = 20;
    private static final int LONGEST = 60;

    private InputList() { }

    /** The inputs of a history, the last ones if there are many. */
    static String of(History history) {
        List<Entry> all = history.inputs().from(history.begin().inputs().size());
        List<Entry> shown = all.subList(Math.max(0, all.size() - MOST), all.size());
        return (shown.size() < all.size() ? "  … " + (all.size() - shown.size()) + " before\n" : "") + shown.stream()
                .map(e -> "  %12s  %s\n".formatted(Show.time(e.at().now()), line(history.machine(), e.input()))).collect(Collectors.joining());
    }

    private static String line(Machine machine, Input input) {
        return switch (input) {
            case Input.Typed t -> port(machine, t.guest(), t.uart()) + " is sent '" + shortened(new String(t.bytes(), StandardCharsets.UTF_8)) + "'";
            case Input.TypedEnd t -> port(machine, t.guest(), t.uart()) + " is sent its end";
            case Input.Register r -> cpu(machine, r.guest(), r.cpu()) + " " + r.kind().name().toLowerCase(Locale.ROOT)
                    + (r.kind() == Input.Kind.X || r.kind() == Input.Kind.V ? r.number() : "") + " = 0x" + Long.toHexString(r.low());
            case Input.SystemRegister r -> cpu(machine, r.guest(), r.cpu()) + " " + r.name() + " = 0x" + Long.toHexString(r.value());
            case Input.Memory m -> "memory at physical 0x%x: %s".formatted(m.address(), Show.count(m.bytes().length, "byte"));
            case Input.Power p -> name(machine, p.guest()) + "." + p.change().name().toLowerCase(Locale.ROOT) + "()";
            case Input.RadioOwner _ -> "the radio gets an owner";
            case Input.RadioPolicy p -> "the radio gets a policy of " + Show.count(p.signed().length, "byte");
            case Input.OnAir e -> "on the air: " + shortened(event(e.event()));
        };
    }

    private static String event(AirEvent event) {
        return event instanceof AirEvent.InNetwork in ? in.event().toString() : event.toString();
    }

    private static String shortened(String text) {
        String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return Facts.line(OutputApi.printable(shown.replace("\r", "\\r").replace("\n", "\\n")));
    }

    private static String name(Machine machine, int guest) {
        return machine.guests().get(guest).name();
    }

    private static String cpu(Machine machine, int guest, int cpu) {
        return name(machine, guest) + "/cpu" + cpu;
    }

    private static String port(Machine machine, int guest, int uart) {
        Guest of = machine.guests().get(guest);
        return of.name() + "." + of.uarts().get(uart).name();
    }
}
