package hvsh.dsl.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The host's end of a serial line. Clients come and go; threads of its own wait for them. */
public sealed interface HostEnd extends AutoCloseable permits TcpEnd, PtyEnd {
    /** What a client has to open: {@code 127.0.0.1:5555}, {@code /dev/pts/3}. */
    String address();

    /** How to open it, for a person. */
    String greeting();

    Exchange exchange();

    /** Sends the client away and lets no more come; more than once if need be. */
    @Override
    void close();

    /** What clients type, one after the other; its end comes with {@link #close}. */
    default InputStream input() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int offset, int most) throws IOException {
                try {
                    return most == 0 ? 0 : exchange().read(into, offset, most);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IOException("interrupted", e);
                }
            }
        };
    }

    /** Goes to the client that is there; else nowhere. */
    default OutputStream output() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                exchange().write((byte) b);
            }
        };
    }
}
