package hvsh.gsm;

/** Bytes are no message of their kind; with the cause that protocols of layer 3 give for that (3GPP TS 24.008 annex H, 44.018 §10.5.2.31). */
public final class MalformedException extends Exception {
    private static final long serialVersionUID = 1;
    public static final int INVALID_MANDATORY = 96;
    public static final int UNKNOWN_TYPE = 97;

    private final int code;

    public MalformedException(int code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** The cause as a number. */
    public int code() {
        return code;
    }
}
