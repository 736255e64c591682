package hvsh.virtio;

import hvsh.device.CowBytes;

/** Where the contents of a block device are. */
public interface BlockBackend {
    /** Bytes, a multiple of 512. */
    long capacity();

    boolean readOnly();

    /** Copies bytes out; the range must lie within the capacity. */
    void read(long at, byte[] to, int offset, int length);

    /** Copies bytes in; the range must lie within the capacity, and the backend must not be read-only. */
    void write(long at, byte[] from, int offset, int length);

    /** Makes what was written last. */
    void flush();

    /** What differs from the image that the device started with. */
    CowBytes.State save();

    void load(CowBytes.State state);
}
