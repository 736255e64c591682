package hvsh.dsl.api;

import hvsh.machine.Uart;
import java.util.List;

/** What came out of a serial port. */
@Described(name = "output", type = "Output", value = "What came out of a serial port.")
final class OutputApi extends Thing {
    private final Uart uart;

    OutputApi(Realm realm, Uart uart) {
        super(realm);
        this.uart = uart;
    }

    @Member(value = "All of it as a text (UTF-8).", type = "string", example = "radio.uart.output.text")
    Object text() {
        return uart.text();
    }

    @Member(value = "The lines, without their ends; the last may be unfinished.", type = "List<string>", example = "radio.uart.output.lines.length")
    Object lines() {
        return new ListApi(realm, list());
    }

    @Member(value = "One line.", type = "(i: Integer) => string | undefined",
            params = "i: from 0; negative ones count from the end, -1 is the last", returns = "a text; undefined if there is none",
            example = "machine.run('1ms'); radio.uart.output.at(-1)")
    Object at(Arguments a) {
        List<String> lines = list();
        long i = a.bits(0);
        long index = i < 0 ? lines.size() + i : i;
        return index < 0 || index >= lines.size() ? null : lines.get((int) index);
    }

    private List<String> list() {
        return uart.text().lines().toList();
    }

    /** The text without what would drive a terminal. */
    static String printable(String text) {
        return text.replaceAll("\\x1b\\[[0-9;?]*[A-Za-z]", "").replaceAll("[\\x00-\\x08\\x0b-\\x1f\\x7f]", "");
    }

    @Override
    public String toString() {
        return printable(uart.text()).stripTrailing();
    }
}
