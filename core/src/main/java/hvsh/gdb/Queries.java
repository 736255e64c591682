package hvsh.gdb;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The general queries and settings, {@code q} and {@code Q}; what is not among them gets the empty answer. */
final class Queries {
    private static final String FEATURES = "PacketSize=%x;QStartNoAckMode+;QNonStop-;multiprocess-;swbreak+;hwbreak+;vContSupported+;"
            .formatted(Packets.SIZE)
            + "qXfer:features:read+;qXfer:threads:read+;qXfer:memory-map:read+;ReverseStep+;ReverseContinue+";

    private final Map<String, Function<Fields, String>> table = new TreeMap<>();
    private final Threads threads;
    private final Motion motion;
    private final Packets packets;

    Queries(Threads threads, Motion motion, Packets packets, Transfers transfers, Monitor monitor) {
        this.threads = threads;
        this.motion = motion;
        this.packets = packets;
        table.put("qSupported", this::supported);
        table.put("qAttached", rest -> "1");
        table.put("qC", rest -> "QC%x".formatted(threads.general().id()));
        table.put("qfThreadInfo", rest -> "m" + threads.all().stream().map(v -> Integer.toHexString(v.id())).collect(Collectors.joining(",")));
        table.put("qsThreadInfo", rest -> "l");
        table.put("qThreadExtraInfo", this::extraInfo);
        table.put("qSymbol", rest -> "OK");
        table.put("qXfer", rest -> {
            rest.expect(':');
            return transfers.read(rest);
        });
        table.put("qRcmd", rest -> {
            rest.expect(',');
            packets.show(monitor.answer(new String(Hex.bytes(rest.rest()), StandardCharsets.UTF_8)));
            return "OK";
        });
        table.put("QStartNoAckMode", this::noAcknowledgments);
        table.put("QNonStop", this::nonStop);
    }

    String answer(String packet) {
        int end = 0;
        while (end < packet.length() && ":,;".indexOf(packet.charAt(end)) < 0) {
            end++;
        }
        Function<Fields, String> query = table.get(packet.substring(0, end));
        return query == null ? "" : query.apply(new Fields(packet.substring(end)));
    }

    private String supported(Fields rest) {
        List<String> theirs = Arrays.asList(rest.rest().replaceFirst("^:", "").split(";"));
        motion.understands(theirs.contains("swbreak+"), theirs.contains("hwbreak+"));
        return FEATURES;
    }

    private String extraInfo(Fields rest) {
        rest.expect(',');
        Threads.Vcpu vcpu = threads.named(rest.number());
        return Hex.of(vcpu.name() + " " + vcpu.state());
    }

    private String noAcknowledgments(Fields rest) {
        rest.end();
        packets.stopAcknowledging();
        return "OK";
    }

    /** All CPUs are in one virtual time: none goes on while another is looked at. */
    private String nonStop(Fields rest) {
        rest.expect(':');
        boolean on = rest.count(1) == 1;
        rest.end();
        if (on) {
            throw Refusal.impossible();
        }
        return "OK";
    }
}
