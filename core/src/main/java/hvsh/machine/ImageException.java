package hvsh.machine;

/** A program image that cannot be loaded; the message names the cause and what to do about it. */
public final class ImageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ImageException(String message) {
        super(message);
    }
}
