package hvsh.network;

/**
 * A short message that the service centre has, or had.
 *
 * @param id       its number in the service centre
 * @param text     what is to be read in it
 * @param message  of the transfer layer, to be delivered; empty if the receiver is not of this network
 * @param delivered whether it arrived; for numbers elsewhere always
 * @param attempts how often it was tried
 * @param next     frame from which it may be tried again
 */
public record ShortMessage(long id, String from, String to, String text, byte[] message, long submitted, boolean delivered, int attempts, long next) {
    ShortMessage arrived() {
        return new ShortMessage(id, from, to, text, message, submitted, true, attempts, next);
    }

    ShortMessage later(long frame) {
        return new ShortMessage(id, from, to, text, message, submitted, delivered, attempts + 1, frame);
    }
}
