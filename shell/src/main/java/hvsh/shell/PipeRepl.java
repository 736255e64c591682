package hvsh.shell;

import hvsh.dsl.api.SerialConsole;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The shell without a terminal: no prompt, no colour, results on standard output; goes on after an error. */
final class PipeRepl implements Repl {
    private static final int COLUMNS = 80;
    private static final int ROWS = 24;
    /** Longer than any input that a person means, and short enough for the memory that a JVM has by default. */
    private static final int LONGEST = 1 << 26;

    private final Streams streams;
    private final Dialogue dialogue;
    private final InputStream in;
    private int line;
    private boolean failed;

    PipeRepl(Streams streams, Session session) {
        this.streams = streams;
        this.dialogue = new Dialogue(session, new Pipe());
        in = new BufferedInputStream(streams.in());
    }

    /** Reads to the end of input or {@code .exit}; 1 if any input failed. */
    @Override
    public int run() {
        converse();
        return failed ? Problem.FAILED : 0;
    }

    @Override
    public void debug() {
        dialogue.say(HERE);
        converse();
    }

    private void converse() {
        StringBuilder input = new StringBuilder();
        boolean more = true;
        while (more) {
            try {
                String next = readLine();
                if (next == null) {
                    break;
                }
                input.append(input.isEmpty() ? "" : "\n").append(next);
                if (!dialogue.isIncomplete(input.toString())) {
                    String whole = input.toString();
                    input.setLength(0);
                    more = dialogue.answer(whole);
                }
            } catch (Problem e) {
                complain(e);
            }
        }
        if (more && !input.isEmpty()) {
            complain(Problem.wrongInput("the input ends in the middle of a statement: close what is open (a bracket, a string, a comment)"));
        }
    }

    private void complain(Problem e) {
        failed = true;
        streams.err().println(e.getMessage());
    }

    /** The next line, or null at the end. A line that is not UTF-8, or too long, is a {@link Problem}, and read over. */
    private String readLine() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int length = 0;
        int c;
        try {
            for (c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
                if (length++ < LONGEST) {
                    bytes.write(c);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (c < 0 && length == 0) {
            return null;
        }
        line++;
        if (length > LONGEST) {
            throw Problem.wrongInput("line " + line + " is longer than " + (LONGEST >> 20) + " MiB; put it into a file, for .load");
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
            return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        } catch (CharacterCodingException e) {
            throw Problem.wrongInput("line " + line + " is not UTF-8 text; it was left out", e);
        }
    }

    /** What a pipe can do of what a terminal can. */
    private final class Pipe implements Desk {
        @Override
        public void say(String text) {
            streams.say(text);
        }

        @Override
        public Optional<String> compose() {
            throw Problem.wrongInput(".editor needs a terminal; through a pipe an input may have several lines anyway");
        }

        @Override
        public void watch(View view) {
            view.lines(COLUMNS, ROWS).stream().map(String::stripTrailing).forEach(streams::say);
        }

        @Override
        public String attach(SerialConsole console) {
            throw Problem.wrongInput(".attach needs a terminal; a script types with " + console.name().replaceFirst("\\.", ".uarts.") + ".send('text')");
        }

        @Override
        public void status(boolean shown) {
            if (shown) {
                throw Problem.wrongInput(".status needs a terminal");
            }
        }
    }
}
