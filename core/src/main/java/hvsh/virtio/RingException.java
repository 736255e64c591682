package hvsh.virtio;

/** The driver broke the rules of a queue; the device then needs a reset. */
final class RingException extends Exception {
    private static final long serialVersionUID = 1L;

    RingException(String reason) {
        super(reason, null, false, false);
    }
}
