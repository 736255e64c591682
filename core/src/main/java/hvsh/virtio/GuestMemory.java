package hvsh.virtio;

/** The memory that a device may reach, by the driver's physical addresses. */
public interface GuestMemory {
    /**
     * Copies bytes out of guest memory.
     *
     * @throws hvsh.memory.BusFault if any byte lies outside of memory
     */
    void read(long ipa, byte[] to, int offset, int length);

    /**
     * Copies bytes into guest memory.
     *
     * @throws hvsh.memory.BusFault if any byte lies outside of memory
     */
    void write(long ipa, byte[] from, int offset, int length);
}
