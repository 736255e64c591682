package hvsh.dsl.board;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Where a debugger may come.
 *
 * @param address of an interface; null: the loopback interface
 * @param port    0: any that is free
 */
public record GdbAddress(InetAddress address, int port) {
    private static final int LAST_PORT = 65_535;

    /**
     * What a text means: {@code 1234} or {@code 192.0.2.1:1234}.
     *
     * @throws BoardException if it means nothing
     */
    public static GdbAddress parse(String text) {
        int colon = text.lastIndexOf(':');
        String digits = text.substring(colon + 1);
        if (!digits.matches("[0-9]{1,5}") || Integer.parseInt(digits) > LAST_PORT) {
            throw new BoardException("'" + text + "' is no port; give a number from 0 to 65535, or an address before it: 192.0.2.1:1234");
        }
        try {
            return new GdbAddress(colon < 1 ? null : InetAddress.getByName(text.substring(0, colon)), Integer.parseInt(digits));
        } catch (UnknownHostException e) {
            throw new BoardException("'" + text.substring(0, colon) + "' is no address of this computer; give a port alone for the loopback interface", e);
        }
    }
}
