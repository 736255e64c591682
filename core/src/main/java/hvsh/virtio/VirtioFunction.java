package hvsh.virtio;

/**
 * What a virtio device does, whatever carries it: its number, features, configuration and how it serves a request.
 *
 * @param <S> everything that changes in it, as one record
 */
public interface VirtioFunction<S extends Record> {
    /** Its name in descriptors and listings, such as {@code virtio-blk}. */
    String type();

    /** The number of the device type (virtio 1.2, 5). */
    int deviceId();

    /** Feature bits of its own, 0 to 23. */
    long features();

    int queues();

    /** The configuration space, little endian; it never changes. */
    byte[] configuration();

    /**
     * Serves a request.
     *
     * @return how many bytes were written into it
     * @throws hvsh.memory.BusFault if a buffer lies outside of memory; the device then needs a reset
     */
    long serve(int queue, Chain request);

    S save();

    void load(S state);
}
