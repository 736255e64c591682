package hvsh.dsl.line;

import java.io.IOException;
import java.util.OptionalInt;

/**
 * Where a program may converse with a serial port.
 *
 * @param port of TCP, 0 any that is free; empty: a pseudoterminal
 */
public record LineAddress(OptionalInt port) {
    private static final String TCP = "tcp:";
    private static final int LAST_PORT = 65_535;

    /**
     * What a text means: {@code tcp:5555} or {@code pty}.
     *
     * @throws IllegalArgumentException if it means nothing
     */
    public static LineAddress parse(String text) {
        if (text.equals("pty")) {
            return new LineAddress(OptionalInt.empty());
        }
        String digits = text.startsWith(TCP) ? text.substring(TCP.length()) : "";
        if (!digits.matches("[0-9]{1,5}") || Integer.parseInt(digits) > LAST_PORT) {
            throw new IllegalArgumentException("'" + text + "' is no end of a serial line; write tcp:PORT with a number from 0 to 65535, or pty");
        }
        return new LineAddress(OptionalInt.of(Integer.parseInt(digits)));
    }

    /** Makes it. @throws IOException if it is not to be had */
    public HostEnd open() throws IOException {
        return port.isPresent() ? TcpEnd.open(port.getAsInt()) : PtyEnd.open();
    }

    @Override
    public String toString() {
        return port.isPresent() ? TCP + port.getAsInt() : "pty";
    }
}
