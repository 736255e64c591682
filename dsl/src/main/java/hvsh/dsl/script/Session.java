package hvsh.dsl.script;

/**
 * Prepares a typed line for evaluation: top-level {@code const}, {@code let} and {@code class} become {@code var}, so that they
 * can be declared again on a later line, and unterminated templates and comments are found, which the parser does not call
 * incomplete.
 */
final class Session {
    private final String text;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private int depth;
    /** The last character that is neither space nor comment: decides what a slash, or a word, may be. */
    private char last = ';';
    private boolean lineBreak;
    private boolean inClass;
    private boolean incomplete;

    private Session(String text) {
        this.text = text;
    }

    /** @param incomplete it ends inside a template literal or a comment */
    record Line(String text, boolean incomplete) { }

    static Line prepare(String text) {
        Session session = new Session(text);
        while (session.at < text.length()) {
            session.step();
        }
        return new Line(session.out.toString(), session.incomplete);
    }

    private void step() {
        char c = text.charAt(at);
        if (c == '\n') {
            lineBreak = true;
            copy(1);
        } else if (Character.isWhitespace(c)) {
            copy(1);
        } else if (text.startsWith("//", at)) {
            copyTo(text.indexOf('\n', at), 0);
        } else if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            incomplete |= end < 0;
            copyTo(end, 2);
        } else {
            token(c);
            lineBreak = false;
        }
    }

    private void token(char c) {
        if (Character.isJavaIdentifierStart(c)) {
            word();
        } else if (c == '\'' || c == '"') {
            copy(stringLength(c));
            last = 'x';
        } else if (c == '`') {
            template();
            last = 'x';
        } else if (c == '/' && regexpAllowed()) {
            copy(regexpLength());
            last = 'x';
        } else {
            punctuation(c);
        }
    }

    private void word() {
        int end = at;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at, end);
        boolean statement = depth == 0 && (last == ';' || last == '}' || lineBreak && last != '.' && last != '=' && last != ',');
        if (statement && (word.equals("const") || word.equals("let") && declares(end))) {
            out.append("var");
            at = end;
        } else if (statement && word.equals("class")) {
            out.append("var ").append(nameAfter(end)).append(" = class");
            at = end;
            inClass = true;
        } else {
            copy(end - at);
        }
        // After these a slash begins a regular expression, as after an operator.
        last = word.matches("return|typeof|case|in|of|delete|void|throw|new|else|do|instanceof|yield|await") ? '(' : 'x';
    }

    /** {@code let} is also a name: it declares only before a name or a pattern. */
    private boolean declares(int end) {
        String rest = text.substring(end).stripLeading();
        return !rest.isEmpty() && (Character.isJavaIdentifierStart(rest.charAt(0)) || rest.charAt(0) == '{' || rest.charAt(0) == '[');
    }

    private String nameAfter(int end) {
        String rest = text.substring(end).stripLeading();
        int length = 0;
        while (length < rest.length() && Character.isJavaIdentifierPart(rest.charAt(length))) {
            length++;
        }
        return rest.substring(0, length);
    }

    private void punctuation(char c) {
        copy(1);
        last = c;
        if (c == '(' || c == '[' || c == '{') {
            depth++;
        } else if (c == ')' || c == ']' || c == '}') {
            depth--;
            if (c == '}' && depth == 0 && inClass) {
                out.append(';');
                inClass = false;
            }
        }
    }

    private boolean regexpAllowed() {
        return last != 'x' && last != ')' && last != ']' && last != '}' && !Character.isDigit(last);
    }

    private int stringLength(char quote) {
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, text.length()) - at;
    }

    private int regexpLength() {
        boolean set = false;
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '\n' && (set || text.charAt(end) != '/')) {
            char c = text.charAt(end);
            set = c == '[' || set && c != ']';
            end += c == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, text.length()) - at;
    }

    /** Copies a template literal, with the braces of its substitutions counted. */
    private void template() {
        int end = at + 1;
        int braces = 0;
        while (end < text.length() && (braces > 0 || text.charAt(end) != '`')) {
            if (text.charAt(end) == '\\') {
                end++;
            } else if (text.startsWith("${", end)) {
                braces++;
                end++;
            } else if (braces > 0 && text.charAt(end) == '{') {
                braces++;
            } else if (braces > 0 && text.charAt(end) == '}') {
                braces--;
            }
            end++;
        }
        incomplete |= end >= text.length();
        copy(Math.min(end + 1, text.length()) - at);
    }

    private void copyTo(int end, int more) {
        copy((end < 0 ? text.length() : end + more) - at);
    }

    private void copy(int length) {
        out.append(text, at, at + length);
        at += length;
    }
}
