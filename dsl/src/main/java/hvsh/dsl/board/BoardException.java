package hvsh.dsl.board;

/** The board cannot be built, or the program not be loaded; the message says what is wrong and what to do. */
public final class BoardException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BoardException(String message) {
        super(message);
    }

    BoardException(String message, Throwable cause) {
        super(message, cause);
    }
}
