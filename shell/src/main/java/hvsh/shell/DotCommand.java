package hvsh.shell;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The shell's own commands: one row serves running, completion and help. */
enum DotCommand {
    HELP(".help", "", "show this list") {
        @Override
        boolean act(Dialogue dialogue, String argument) {
            dialogue.say(list());
            return true;
        }
    },
    LOAD(".load", "FILE", "evaluate a file as if it were typed") {
        @Override
        boolean act(Dialogue dialogue, String argument) {
            if (argument.isEmpty()) {
                throw Problem.wrongInput(".load needs a file: .load scripts/handset.js");
            }
            dialogue.load(argument);
            return true;
        }
    },
    EXIT(".exit", "", "leave (or Ctrl-D)") {
        @Override
        boolean act(Dialogue dialogue, String argument) {
            return false;
        }
    };

    private final String word;
    private final String parameter;
    private final String summary;

    DotCommand(String word, String parameter, String summary) {
        this.word = word;
        this.parameter = parameter;
        this.summary = summary;
    }

    /** Acts; returns whether the shell goes on. */
    abstract boolean act(Dialogue dialogue, String argument);

    String word() {
        return word;
    }

    String summary() {
        return summary;
    }

    /** Whether the text is a dot and a letter; {@code .5} is a number. */
    static boolean isOne(String text) {
        return text.length() > 1 && text.charAt(0) == '.' && Character.isLetter(text.charAt(1));
    }

    static boolean run(String text, Dialogue dialogue) {
        String[] parts = text.split("\\s+", 2);
        Optional<DotCommand> command = Arrays.stream(values()).filter(c -> c.word.equals(parts[0])).findFirst();
        return command.orElseThrow(() -> Problem.wrongInput("there is no command " + parts[0] + "; commands: "
                        + Arrays.stream(values()).map(DotCommand::word).collect(Collectors.joining(" "))))
                .act(dialogue, parts.length > 1 ? parts[1].strip() : "");
    }

    private static String list() {
        return Arrays.stream(values())
                .map(c -> String.format("%-12s %s", (c.word + " " + c.parameter).strip(), c.summary))
                .collect(Collectors.joining("\n"))
                + "\nTHING?       what a thing is, with an example; ? alone for an overview"
                + "\nTab completes, Ctrl-R searches the history, Ctrl-C stops what runs";
    }
}
