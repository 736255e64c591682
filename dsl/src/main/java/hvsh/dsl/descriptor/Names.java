package hvsh.dsl.descriptor;

import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** Which names things may have: scripts use them as members and as variables. */
public final class Names {
    private static final int MAX_LENGTH = 31;
    private static final String IDENTIFIER = "[A-Za-z_][A-Za-z0-9_]*";
    private static final Set<String> RESERVED = Set.of(
            // what the shell and scripts already have
            "machine", "load", "open", "device", "args", "print", "hex", "log", "help", "host", "hypervisor", "hvsh", "_",
            // members every JavaScript object has
            "constructor", "prototype", "__proto__", "hasOwnProperty", "toString", "toJSON", "valueOf", "then", "length", "name",
            "await", "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else", "enum",
            "export", "extends", "false", "finally", "for", "function", "globalThis", "if", "import", "in", "instanceof", "let",
            "new", "null", "return", "static", "super", "switch", "this", "throw", "true", "try", "typeof", "undefined", "var",
            "void", "while", "with", "yield");

    private Names() { }

    /** Whether a partition or device may be called that. */
    public static boolean isAllowed(String name) {
        return name.matches(IDENTIFIER) && name.length() <= MAX_LENGTH && !RESERVED.contains(name);
    }

    /** @param what the kind of thing, such as {@code partition} */
    static void check(Source source, String what, String name, Node place) {
        if (!name.matches(IDENTIFIER)) {
            throw source.error(place, "'" + name + "' cannot name a " + what + " (scripts use it as an identifier)",
                    "use letters, digits and _, not beginning with a digit");
        }
        if (RESERVED.contains(name)) {
            throw source.error(place, "'" + name + "' cannot name a " + what + " (it means something else in scripts)",
                    "choose another name, for example '" + name + "1'");
        }
        if (name.length() > MAX_LENGTH) {
            throw source.error(place, "the name of " + what + " '" + name + "' is longer than " + MAX_LENGTH + " characters",
                    "shorten it");
        }
    }
}
