package hvsh.dsl.api;

import java.lang.invoke.MethodHandle;
import java.util.List;

/**
 * A member that scripts can reach, as its annotation gives it.
 *
 * @param owner    what scripts call a thing of its class, such as {@code cpu}
 * @param name     of a family: of its first member up to its last, such as {@code x0…x30}
 * @param params   a line for each parameter, {@code name: meaning}
 * @param arrives  what it arrives with; empty if it is there
 */
public record MemberInfo(String owner, String name, Kind kind, String text, List<String> params, String returns,
        String errors, String example, boolean writable, String arrives) {
    private static final int WIDTH = 80;

    /** What a script does with a member. */
    public enum Kind { PROPERTY, FUNCTION }

    /** The first line of its documentation. */
    public String summary() {
        return text.lines().findFirst().orElse("");
    }

    /** How it is written: {@code cpu.step(n)}. */
    public String signature() {
        String call = kind == Kind.FUNCTION
                ? "(" + String.join(", ", params.stream().map(p -> p.substring(0, p.indexOf(':'))).toList()) + ")" : "";
        return owner.isEmpty() ? name + call : owner + "." + name + call;
    }

    /** The whole documentation, as {@code thing?} shows it. */
    public String help() {
        StringBuilder help = new StringBuilder(signature());
        if (kind == Kind.PROPERTY) {
            help.append(writable ? "  (can be set)" : "  (read only)");
        }
        section(help, "", text.replace("\n", " "));
        params.forEach(p -> section(help, "", p));
        section(help, "returns: ", returns);
        section(help, "throws: ", errors);
        section(help, "arrives with: ", arrives);
        section(help, "example: ", example);
        return help.toString();
    }

    private static void section(StringBuilder help, String title, String text) {
        if (text.isEmpty()) {
            return;
        }
        String indent = "  ";
        int column = WIDTH;
        for (String word : (title + text).split(" ")) {
            if (column + 1 + word.length() > WIDTH) {
                help.append('\n').append(indent);
                column = indent.length();
                indent = "      ";
            } else {
                help.append(' ');
                column++;
            }
            help.append(word);
            column += word.length();
        }
    }

    /** A member with what carries it out: {@code set} is null where it cannot be set, {@code index} −1 outside families. */
    record Bound(MemberInfo info, MethodHandle get, MethodHandle set, int index) { }
}
