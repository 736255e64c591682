package hvsh.dsl.api;

import java.lang.invoke.MethodHandle;
import java.util.List;

/**
 * A member that scripts can reach, as its annotation gives it.
 *
 * @param owner    what scripts call a thing of its class, such as {@code cpu}
 * @param name     of a family: of its first member up to its last, such as {@code x0…x30}
 * @param type     in TypeScript; of a function, a line for each way to call it
 * @param accepts  what it can be set to; empty if it cannot
 * @param params   a line for each parameter, {@code name: meaning}
 */
public record MemberInfo(String owner, String name, Kind kind, String type, String accepts, String text, List<String> params, String returns,
        String errors, String example) {
    private static final int WIDTH = 80;

    /** What a script does with a member. */
    public enum Kind { PROPERTY, FUNCTION }

    /** A function of one parameter that is a part of another's, for the errors about it. */
    static MemberInfo part(String owner, String name, String parameter, String example) {
        return new MemberInfo(owner, name, Kind.FUNCTION, "", "", "", List.of(parameter + ":"), "", "", example);
    }

    /** Whether scripts can set it. */
    public boolean writable() {
        return !accepts.isEmpty();
    }

    /** The names of its parameters; options, whose names say what they are for, are in braces in its documentation. */
    public List<String> parameters() {
        return params.stream().map(p -> p.substring(0, p.indexOf(':'))).toList();
    }

    /** The ways to call it, as they stand behind its name in an interface: {@code (n?: Integer): Result}. */
    public List<String> calls() {
        return type.lines().map(Signature::of).toList();
    }

    /** The first line of its documentation. */
    public String summary() {
        return text.lines().findFirst().orElse("");
    }

    /** How it is written: {@code cpu.step(n)}. */
    public String signature() {
        String call = kind == Kind.FUNCTION ? "(" + String.join(", ", parameters()) + ")" : "";
        return owner.isEmpty() ? name + call : owner + "." + name + call;
    }

    /** The whole documentation, as {@code thing?} shows it. */
    public String help() {
        StringBuilder help = new StringBuilder(signature());
        if (kind == Kind.PROPERTY) {
            help.append(writable() ? "  (can be set)" : "  (read only)");
        }
        section(help, "", text.replace("\n", " "));
        params.forEach(p -> section(help, "", p));
        section(help, "returns: ", returns);
        section(help, "type: ", type.contains("\n") ? "" : accepts.isEmpty() || accepts.equals(type) ? type : type + "; can be set to: " + accepts);
        section(help, "throws: ", errors);
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
