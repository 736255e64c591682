package hvsh.symbol;

/**
 * A name for an address.
 *
 * @param name    as in the file
 * @param address as the program was linked
 * @param size    bytes, 0 if the file does not say
 */
public record Symbol(String name, long address, long size, Kind kind, Binding binding) {
    /** What a symbol names; better names of one address come later. */
    public enum Kind {
        /** A number that is no address, such as one a linker script defines. */
        ABSOLUTE,
        LABEL, OBJECT, FUNCTION
    }

    /** Who sees it; better names come later. */
    public enum Binding { LOCAL, WEAK, GLOBAL }
}
