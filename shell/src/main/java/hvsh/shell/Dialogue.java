package hvsh.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Answers complete inputs: JavaScript, {@code thing?}, and the commands that begin with a dot. */
final class Dialogue {
    private final Session session;
    private final Consumer<String> output;

    Dialogue(Session session, Consumer<String> output) {
        this.session = session;
        this.output = output;
    }

    /** Handles one input; returns whether to go on. What is wrong with the input is thrown as a {@link Problem}. */
    boolean answer(String input) {
        String text = input.strip();
        if (text.isEmpty()) {
            return true;
        }
        if (DotCommand.isOne(text)) {
            return DotCommand.run(text, this);
        }
        say(isHelp(text) ? session.help(text.substring(0, text.length() - 1).strip()) : session.eval(input));
        return true;
    }

    /** Whether the input must go on in another line; commands and help never do. */
    boolean isIncomplete(String input) {
        String text = input.strip();
        return !text.isEmpty() && !DotCommand.isOne(text) && !isHelp(text) && session.isIncomplete(input);
    }

    /** Evaluates a file as if it were typed; prints its last value. */
    void load(String file) {
        Path path = Subcommand.existing(Path.of(file));
        try {
            say(session.eval(Files.readString(path, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw Problem.wrongInput("'" + file + "' cannot be read as UTF-8 text: " + e.getMessage(), e);
        }
    }

    void say(String text) {
        if (!text.isEmpty()) {
            output.accept(text);
        }
    }

    /** {@code thing?} cannot be confused with JavaScript: no complete expression ends in a question mark. */
    private static boolean isHelp(String text) {
        return text.endsWith("?") && text.indexOf('\n') < 0 && !text.contains("//");
    }
}
