package hvsh.machine;

/** A program image that cannot be loaded; the message names the cause and what to do about it. */
public final class ImageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String guest;

    public ImageException(String message) {
        this(message, "");
    }

    private ImageException(String message, String guest) {
        super(message);
        this.guest = guest;
    }

    /** The same, with the guest whose image it is. */
    ImageException of(String name) {
        return new ImageException(getMessage(), name);
    }

    /** Name of the guest that the image was for; empty where it was not for one. */
    public String guest() {
        return guest;
    }
}
