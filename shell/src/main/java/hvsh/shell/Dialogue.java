package hvsh.shell;

import hvsh.dsl.api.ApiException;
import hvsh.dsl.api.LiveMachine;
import hvsh.dsl.api.SerialConsole;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Answers complete inputs: JavaScript, {@code thing?}, and the commands that begin with a dot. */
final class Dialogue {
    private final Session session;
    private final Desk desk;
    /** What was evaluated and did not fail. */
    private final List<String> evaluated = new ArrayList<>();

    Dialogue(Session session, Desk desk) {
        this.session = session;
        this.desk = desk;
    }

    Session session() {
        return session;
    }

    Desk desk() {
        return desk;
    }

    /** The machine that views show. */
    LiveMachine machine() {
        return session.machine().orElseThrow(() -> Problem.wrongInput(
                "there is no machine yet; load one: machine = load('testdata/machines/handset.yaml')"));
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
        if (isHelp(text)) {
            say(session.help(text.substring(0, text.length() - 1).strip()));
            return true;
        }
        return evaluate(input);
    }

    /** Evaluates JavaScript, and says its value. */
    boolean evaluate(String input) {
        if (!input.isBlank()) {
            say(session.eval(input));
            evaluated.add(input);
        }
        return true;
    }

    /** Whether the input must go on in another line; commands and help never do. */
    boolean isIncomplete(String input) {
        String text = input.strip();
        return !text.isEmpty() && !DotCommand.isOne(text) && !isHelp(text) && session.isIncomplete(input);
    }

    /** Evaluates a file as if it were typed; prints its last value. */
    void load(String file) {
        say(session.eval(read(Subcommand.existing(path(file)))));
    }

    /** Writes what was evaluated to a file that is not there yet. */
    void save(String file) {
        try {
            Files.write(path(file), evaluated, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw Problem.wrongInput("'" + file + "' is there already; name another, or remove it first", e);
        } catch (IOException e) {
            throw Problem.failed("'" + file + "' cannot be written: " + e.getMessage(), e);
        }
    }

    /** Connects the user to a serial port; the only one, if none is named. */
    void attach(String name) {
        LiveMachine machine = machine();
        if (name.isEmpty() && machine.consoles().size() != 1) {
            throw Problem.wrongInput(".attach needs a serial port: " + String.join(", ", machine.consoles()));
        }
        try (SerialConsole console = machine.console(name.isEmpty() ? machine.consoles().getFirst() : name)) {
            say(desk.attach(console));
        } catch (ApiException e) {
            throw Problem.wrongInput(e.getMessage(), e);
        }
    }

    void say(String text) {
        if (!text.isEmpty()) {
            desk.say(text);
        }
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw Problem.wrongInput("'" + file.replace('\0', '?') + "' is no name of a file", e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw Problem.wrongInput("'" + file + "' is not UTF-8 text; convert it", e);
        } catch (IOException e) {
            throw Problem.wrongInput("'" + file + "' cannot be read: " + e.getMessage(), e);
        }
    }

    /** {@code thing?} cannot be confused with JavaScript: no complete expression ends in a question mark. */
    private static boolean isHelp(String text) {
        return text.endsWith("?") && text.indexOf('\n') < 0 && !text.contains("//");
    }
}
