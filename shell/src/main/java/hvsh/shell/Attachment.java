package hvsh.shell;

import hvsh.dsl.api.LiveMachine;
import hvsh.dsl.api.SerialConsole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;

/** A serial port at the user's terminal: the machine runs, no faster than real time, and keys go to the port until Ctrl-]. */
final class Attachment {
    private static final int DETACH = 0x1d;
    private static final long SLICE = 1_000_000;
    private static final long PATIENCE = 10_000_000;

    private final Terminal terminal;
    private final SerialConsole console;

    private Attachment(Terminal terminal, SerialConsole console) {
        this.terminal = terminal;
        this.console = console;
    }

    /** Returns why it ended. */
    static String run(Terminal terminal, SerialConsole console) {
        Attributes before = terminal.getAttributes();
        Attributes raw = new Attributes(before);
        raw.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO, LocalFlag.ISIG, LocalFlag.IEXTEN), false);
        raw.setInputFlags(EnumSet.of(InputFlag.IXON, InputFlag.ICRNL, InputFlag.INLCR), false);
        terminal.setAttributes(raw);
        try (Keys keys = new Keys(terminal)) {
            return new Attachment(terminal, console).converse(keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            terminal.setAttributes(before);
        }
    }

    private String converse(Keys keys) throws IOException {
        LiveMachine machine = console.machine();
        LongSupplier ahead = machine.ahead();
        boolean idle = false;
        for (;;) {
            boolean due = !idle && ahead.getAsLong() <= 0;
            if (due) {
                Optional<LiveMachine.Ended> ended = machine.run(SLICE);
                show();
                idle = ended.isPresent() && ended.get().reason().equals("idle");
                if (ended.isPresent() && !idle) {
                    return ended.get().text();
                }
            }
            int key = keys.next(due ? 0 : PATIENCE);
            if (key == DETACH || key == Keys.END) {
                return "";
            }
            if (key != Keys.NOTHING) {
                console.type(typed(key, keys));
                idle = false;
            }
        }
    }

    private void show() throws IOException {
        byte[] written = console.output();
        if (written.length > 0) {
            terminal.output().write(written);
            terminal.flush();
        }
    }

    /** A character beyond the basic plane comes in two pieces. */
    private byte[] typed(int key, Keys keys) {
        String text = String.valueOf((char) key);
        if (Character.isHighSurrogate((char) key)) {
            text += (char) keys.next(PATIENCE);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
