package hvsh.shell;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The user's terminal with every key handed on as it is, Ctrl-C too, until it is closed; one key leaves. */
final class RawTerminal implements AutoCloseable {
    /** Ctrl-], as with telnet: few programs use it. */
    private static final int LEAVE = 0x1d;

    private final Terminal terminal;
    private final Attributes before;

    private RawTerminal(Terminal terminal) {
        this.terminal = terminal;
        before = terminal.getAttributes();
        Attributes raw = new Attributes(before);
        raw.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.ISIG, LocalFlag.IEXTEN), false);
        raw.setInputFlags(EnumSet.of(InputFlag.IXON, InputFlag.ICRNL, InputFlag.INLCR, InputFlag.ISTRIP), false);
        raw.setControlChar(ControlChar.VMIN, 1);
        raw.setControlChar(ControlChar.VTIME, 0);
        terminal.setAttributes(raw);
    }

    static RawTerminal open() throws IOException {
        return new RawTerminal(TerminalBuilder.builder().name("hvsh").system(true).build());
    }

    /** What is typed; the key that leaves is not part of it, but calls {@code leave} and ends the stream. */
    InputStream input(Runnable leave) {
        return new FilterInputStream(terminal.input()) {
            private boolean left;

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                int n = left ? -1 : super.read(to, offset, length);
                for (int i = 0; i < n; i++) {
                    if (to[offset + i] == LEAVE) {
                        left = true;
                        leave.run();
                        return i == 0 ? -1 : i;
                    }
                }
                return n;
            }
        };
    }

    /** Gives the terminal back as it was; may be called again. */
    @Override
    public void close() {
        terminal.setAttributes(before);
    }
}
