package hvsh.dsl.api;

import hvsh.dsl.radio.RadioEvents;
import hvsh.dsl.script.FileProblem;
import hvsh.dsl.script.Printer;
import hvsh.radio.AirEvent;
import hvsh.radio.Pcap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.graalvm.polyglot.Value;

/** Takes an event of the radio from what a script gave: its name, and an object with what it needs. */
final class EventArguments {
    private EventArguments() { }

    static AirEvent event(Arguments a) {
        String name = a.text(0);
        Map<String, Object> values = new TreeMap<>();
        if (a.has(1)) {
            Value object = a.value(1);
            if (!object.hasMembers() || object.isString() || object.hasArrayElements()) {
                throw a.wrong(1, "must be an object, not " + Printer.show(object));
            }
            object.getMemberKeys().forEach(key -> values.put(key, plain(a, object.getMember(key))));
        }
        values.values().removeIf(each -> each == Missing.NULL);
        try {
            if (name.equals("frame") && values.remove("pcap") instanceof String file) {
                values.put("hex", block(a, file, values.remove("index")));
            }
            return RadioEvents.of(name, values);
        } catch (IllegalArgumentException e) {
            throw new ApiException(e.getMessage());
        }
    }

    /** A block of a captured file, in hexadecimal digits. */
    private static String block(Arguments a, String file, Object index) {
        Path path = a.realm().files().toRead(a.realm().path(file));
        try (InputStream in = Files.newInputStream(path)) {
            List<byte[]> blocks = Pcap.blocks(in.readNBytes(Pcap.LONGEST));
            if (!(index instanceof Long number) || number < 0 || number >= blocks.size()) {
                throw new IllegalArgumentException("frame has index: %s; write one from 0 to %d".formatted(index, blocks.size() - 1));
            }
            return HexFormat.of().formatHex(blocks.get((int) (long) number));
        } catch (IOException e) {
            throw new ApiException(path + " cannot be read: " + FileProblem.why(e));
        }
    }

    /** In place of null, which a map does not hold. */
    private enum Missing { NULL }

    private static Object plain(Arguments a, Value value) {
        if (value.isNull()) {
            return Missing.NULL;
        } else if (value.isString()) {
            return value.asString();
        } else if (value.isBoolean()) {
            return value.asBoolean();
        } else if (value.fitsInLong()) {
            return value.asLong();
        } else if (value.hasArrayElements()) {
            List<Object> list = new ArrayList<>();
            for (long i = 0; i < value.getArraySize(); i++) {
                list.add(plain(a, value.getArrayElement(i)));
            }
            return list;
        }
        throw a.wrong(1, "holds what is no text, whole Number, Boolean or list of such: " + Printer.show(value));
    }
}
