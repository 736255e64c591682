package hvsh.symbol;

/** Names of kernel symbols as nm writes them: a letter for the type, upper case where it is global. */
final class KernelNames {
    private KernelNames() { }

    /** A symbol of this type; null if it names no address. */
    static Symbol symbol(char type, String name, long address) {
        Symbol.Kind kind = switch (Character.toLowerCase(type)) {
            case 't', 'w', 'i' -> Symbol.Kind.FUNCTION;
            case 'b', 'd', 'g', 'r', 's', 'v' -> Symbol.Kind.OBJECT;
            case 'a' -> Symbol.Kind.ABSOLUTE;
            case 'u' -> null;
            default -> Symbol.Kind.LABEL;
        };
        if (kind == null || name.isEmpty()) {
            return null;
        }
        boolean weak = type == 'w' || type == 'W' || type == 'v' || type == 'V';
        return new Symbol(name, address, 0, kind, weak ? Symbol.Binding.WEAK
                : Character.isUpperCase(type) ? Symbol.Binding.GLOBAL : Symbol.Binding.LOCAL);
    }
}
