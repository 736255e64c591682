package hvsh.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The shell without a terminal: no prompt, no colour, results on standard output; goes on after an error. */
final class PipeRepl implements Repl {
    private final Streams streams;
    private final Dialogue dialogue;
    private final BufferedReader in;
    private boolean failed;

    PipeRepl(Streams streams, Session session) {
        this.streams = streams;
        this.dialogue = new Dialogue(session, streams.out()::println);
        in = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
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
        try {
            for (String line = in.readLine(); more && line != null; line = more ? in.readLine() : null) {
                input.append(input.isEmpty() ? "" : "\n").append(line);
                if (!dialogue.isIncomplete(input.toString())) {
                    more = answer(input.toString());
                    input.setLength(0);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!input.isEmpty()) {
            answer(input.toString()); // the end of input makes it complete, or an error
        }
    }

    private boolean answer(String input) {
        try {
            return dialogue.answer(input);
        } catch (Problem e) {
            failed = true;
            streams.err().println(e.getMessage());
            return true;
        }
    }
}
