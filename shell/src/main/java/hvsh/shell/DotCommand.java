package hvsh.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shell's own commands: one row serves running, completion and help. */
enum DotCommand {
    HELP(".help", "", "show this list") {
        @Override
        boolean act(Dialogue dialogue, String argument) {
            dialogue.say(list(dialogue.session()));
            return true;
        }
    },
    LOAD(".load", "FILE", "evaluate a file as if it were typed") {
        @Override
        boolean act(Dialogue dialogue, String argument) {
            dialogue.load(needed(argument, "a file: .load scripts/handset.js"));
            return true;
        }
    },
    SAVE(".save", "FILE", "write what was typed so far to a new file, for .load") {
        @Override
        boolean act(Dialogue dialogue, String argument) {
            dialogue.save(needed(argument, "a file: .save session.js"));
            return true;
        }
    },
    EDITOR(".editor", "", "type several lines as one input; Ctrl-D evaluates them") {
        @Override
        boolean act(Dialogue dialogue, String argument) {
            return dialogue.desk().compose().map(dialogue::evaluate).orElse(true);
        }
    },
    TOP(".top", "", "run the machine and watch what its partitions use") {
        @Override
        boolean act(Dialogue dialogue, String argument) {
            dialogue.desk().watch(new TopView(dialogue.machine()));
            return true;
        }
    },
    PANEL(".panel", "", "watch registers and instructions; s steps, space runs") {
        @Override
        boolean act(Dialogue dialogue, String argument) {
            dialogue.desk().watch(new PanelView(dialogue.machine()));
            return true;
        }
    },
    ATTACH(".attach", "PARTITION[.UART]", "run the machine with its serial port here; Ctrl-] comes back") {
        @Override
        boolean act(Dialogue dialogue, String argument) {
            dialogue.attach(argument);
            return true;
        }
    },
    STATUS(".status", "on|off", "show the line at the bottom, or do not") {
        @Override
        boolean act(Dialogue dialogue, String argument) {
            if (!List.of("on", "off").contains(argument)) {
                throw Problem.wrongInput(".status needs on or off");
            }
            dialogue.desk().status(argument.equals("on"));
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

    String needed(String argument, String what) {
        if (argument.isEmpty()) {
            throw Problem.wrongInput(word + " needs " + what);
        }
        return argument;
    }

    /** Whether the text is a dot and a letter; {@code .5} is a number. */
    static boolean isOne(String text) {
        return text.length() > 1 && text.charAt(0) == '.' && Character.isLetter(text.charAt(1));
    }

    static boolean run(String text, Dialogue dialogue) {
        String[] parts = text.split("\\s+", 2);
        String argument = parts.length > 1 ? parts[1].strip() : "";
        for (DotCommand command : values()) {
            if (command.word.equals(parts[0])) {
                return command.act(dialogue, argument);
            }
        }
        List<Session.Suggestion> all = all(dialogue.session());
        if (all.stream().noneMatch(c -> c.text().equals(parts[0]))) {
            throw Problem.wrongInput("there is no command " + parts[0] + "; commands: "
                    + all.stream().map(Session.Suggestion::text).collect(Collectors.joining(" ")));
        }
        dialogue.say(dialogue.session().command(parts[0].substring(1), argument));
        return true;
    }

    /** All commands, with what they do: the shell's own and those that scripts defined. */
    static List<Session.Suggestion> all(Session session) {
        List<Session.Suggestion> all = new ArrayList<>(Arrays.stream(values()).map(c -> new Session.Suggestion(c.word, c.summary)).toList());
        session.commands().stream().map(c -> new Session.Suggestion("." + c.text(), c.description()))
                .filter(c -> all.stream().noneMatch(own -> own.text().equals(c.text()))).forEach(all::add);
        return all;
    }

    private static String list(Session session) {
        Stream<String> own = Arrays.stream(values()).map(c -> String.format("%-26s %s", (c.word + " " + c.parameter).strip(), c.summary));
        Stream<String> others = all(session).stream().skip(values().length).map(c -> String.format("%-26s %s", c.text(), c.description()));
        return Stream.concat(own, others).collect(Collectors.joining("\n"))
                + "\nTHING?                     what a thing is, with an example; ? alone for an overview"
                + "\n_                          the value that was printed last"
                + "\nTab completes, Ctrl-R searches the history, Ctrl-C stops what runs";
    }
}
