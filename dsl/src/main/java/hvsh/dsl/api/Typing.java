package hvsh.dsl.api;

import hvsh.dsl.script.Lexis;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a piece of JavaScript the cursor is: enough of the language to know in which call, object and string it stands.
 * The piece need not be complete, and mostly is not.
 */
final class Typing {
    /** A path of plain names: reading it can call a getter, but never a function. */
    private static final Pattern PATH = Pattern.compile("[A-Za-z_$][\\w$]*(?:\\.[A-Za-z_$][\\w$]*|\\[\\d+])*$");
    private static final Pattern WORD = Pattern.compile("(?:([\\w$]+(?:\\.[\\w$]+|\\[\\d+])*)\\.)?([A-Za-z_$][\\w$]*)?$");
    private static final Pattern KEY = Pattern.compile("(?:([A-Za-z_$][\\w$]*)|'([^']*)'|\"([^\"]*)\")\\s*$");

    /**
     * An open bracket.
     *
     * @param path what stands before it; empty if that is not a plain path
     */
    private static final class Open {
        final char bracket;
        final String path;
        int argument;
        String key = "";

        Open(char bracket, String path) {
            this.bracket = bracket;
            this.path = path;
        }
    }

    private final String text;
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;
    private int string = -1;
    private boolean comment;

    private Typing(String text) {
        this.text = text;
        while (at < text.length()) {
            step();
        }
    }

    /** @param before all that stands before the cursor */
    static Typing of(String before) {
        return new Typing(before);
    }

    private void step() {
        int end = Lexis.end(text, at);
        boolean isOpen = end > text.length();
        if (end == at) {
            punctuation(text.charAt(at));
            end++;
        } else if (text.charAt(at) == '/') {
            comment = isOpen;
        } else {
            string = isOpen ? at + 1 : -1;
        }
        at = Math.min(text.length(), end);
    }

    private void punctuation(char c) {
        switch (c) {
            case '(', '[', '{' -> {
                Matcher path = PATH.matcher(text.substring(0, at));
                open.push(new Open(c, path.find() ? path.group() : ""));
            }
            case ')', ']', '}' -> open.poll();
            case ',' -> {
                if (!open.isEmpty()) {
                    open.peek().argument++;
                    open.peek().key = "";
                }
            }
            case ':' -> {
                Matcher key = KEY.matcher(text.substring(0, at));
                if (!open.isEmpty() && key.find()) {
                    open.peek().key = key.group().strip().replaceAll("['\"]", "");
                }
            }
            default -> { }
        }
    }

    boolean isComment() {
        return comment;
    }

    boolean isString() {
        return string >= 0;
    }

    /** What is typed of the string. */
    String stringSoFar() {
        return text.substring(string);
    }

    /** The path whose member is being typed, and what is typed of that; both may be empty. */
    Matcher word() {
        Matcher word = WORD.matcher(text);
        return word.find() ? word : null;
    }

    /** The nearest function that is being called, as a path; empty if there is none. */
    String function() {
        return open.stream().filter(o -> o.bracket == '(').findFirst().map(o -> o.path).orElse("");
    }

    /** Which of that function's arguments it is, from 0. */
    int argument() {
        return open.stream().filter(o -> o.bracket == '(').findFirst().map(o -> o.argument).orElse(0);
    }

    /** Whether the cursor is in that function's brackets with nothing opened since. */
    boolean isDirect() {
        return !open.isEmpty() && open.peek().bracket == '(';
    }

    /** What stands before the square bracket that is open; empty if it is another one, or an array. */
    String indexed() {
        return open.isEmpty() || open.peek().bracket != '[' ? "" : open.peek().path;
    }

    /** Whether a key of an object could stand at the cursor. */
    boolean isKey() {
        return !open.isEmpty() && open.peek().bracket == '{' && open.peek().key.isEmpty() && open.peek().path.isEmpty();
    }

    /** The nearest object's key whose value is being typed; empty if there is none. */
    String key() {
        return open.stream().filter(o -> o.bracket == '{').findFirst().map(o -> o.key).orElse("");
    }
}
