package hvsh.symbol;

/** Names, lines or frames of a program that cannot be read; the message says why and what to do about it, without the file's name. */
public final class SymbolException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SymbolException(String message) {
        super(message);
    }
}
