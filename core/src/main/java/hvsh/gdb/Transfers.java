package hvsh.gdb;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;

/** The documents that GDB reads in pieces with {@code qXfer}. */
final class Transfers {
    /**
     * What is where depends on a CPU's translation tables, so the map says of all addresses that they may be memory; reading
     * tells.
     */
    private static final String MEMORY_MAP = """
            <?xml version="1.0"?>
            <!DOCTYPE memory-map PUBLIC "+//IDN gnu.org//DTD GDB Memory Map V1.0//EN" "http://sourceware.org/gdb/gdb-memory-map.dtd">
            <memory-map><memory type="ram" start="0x0" length="0xffffffffffffffff"/></memory-map>
            """;

    private final Map<String, Supplier<String>> documents;

    Transfers(Threads threads, TargetRegisters registers) {
        documents = Map.of("features:target.xml", () -> TargetDescription.of(registers), "threads:", () -> list(threads),
                "memory-map:", () -> MEMORY_MAP);
    }

    private static String list(Threads threads) {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\"?>\n<threads>\n");
        threads.all().forEach(v -> text.append("<thread id=\"%x\" core=\"%d\" name=\"%s\">%s</thread>\n"
                .formatted(v.id(), v.cpu().vcpu(), v.name(), v.state())));
        return text.append("</threads>\n").toString();
    }

    /** Answers what stands behind {@code qXfer:}. */
    String read(Fields packet) {
        String object = packet.until(":");
        packet.expect(':');
        if (!packet.until(":").equals("read")) {
            return "";
        }
        packet.expect(':');
        Supplier<String> document = documents.get(object + ":" + packet.until(":"));
        packet.expect(':');
        long offset = packet.number();
        packet.expect(',');
        long length = packet.number();
        packet.end();
        if (document == null) {
            return documents.keySet().stream().anyMatch(name -> name.startsWith(object + ":")) ? "E00" : "";
        }
        return piece(document.get(), offset, length);
    }

    private static String piece(String document, long offset, long length) {
        String bytes = new String(document.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        if (offset < 0 || offset > bytes.length() || length < 0) {
            throw Refusal.malformed();
        }
        // Half of the size, because each byte may have to be escaped.
        int end = (int) Math.min(bytes.length(), offset + Math.min(length, Packets.SIZE / 2));
        return (end == bytes.length() ? "l" : "m") + bytes.substring((int) offset, end);
    }
}
