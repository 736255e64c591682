package hvsh.virtio;

import hvsh.device.CowBytes;

/** A disk in memory: an image that is never written, and what was changed. Nothing reaches the image's file. */
public final class MemoryDisk implements BlockBackend {
    private static final int CHUNK = 16 << 10;
    private static final int SECTOR = 512;

    private final CowBytes content;
    private final boolean readOnly;

    /** A disk over an image, which is filled up with zeroes to whole sectors. */
    public MemoryDisk(byte[] image, boolean readOnly) {
        content = new CowBytes(image, (image.length + SECTOR - 1L) / SECTOR * SECTOR, CHUNK, (byte) 0);
        this.readOnly = readOnly;
    }

    @Override
    public long capacity() {
        return content.length();
    }

    @Override
    public boolean readOnly() {
        return readOnly;
    }

    @Override
    public void read(long at, byte[] to, int offset, int length) {
        content.read(at, to, offset, length);
    }

    @Override
    public void write(long at, byte[] from, int offset, int length) {
        content.write(at, from, offset, length);
    }

    @Override
    public void flush() {
        // memory is as lasting as it gets here
    }

    @Override
    public CowBytes.State save() {
        return content.save();
    }

    @Override
    public void load(CowBytes.State state) {
        content.load(state);
    }
}
