package hvsh.device;

import hvsh.memory.Block;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A large run of bytes that starts as an image and keeps what was changed in chunks, copied when first written after a
 * save. So saving costs as much as there are changed chunks, and copies nothing.
 */
public final class CowBytes {
    /** A changed chunk. */
    public record Chunk(int index, Block block) { }

    /** Changed chunks by index. */
    public record State(List<Chunk> chunks) { }

    private final byte[] image;
    private final long length;
    private final int chunkSize;
    private final byte beyond;
    /** Chunks as of the last save; those in {@link #owned} have newer contents. */
    private final Map<Integer, Chunk> saved = new TreeMap<>();
    private final Map<Integer, byte[]> owned = new TreeMap<>();
    /** What {@link #save} gave last, or null when something was written since. */
    private State state = new State(List.of());

    /**
     * Bytes over an image, which is neither copied nor written.
     *
     * @param length    how many bytes; what the image lacks reads as {@code beyond}
     * @param chunkSize bytes that are copied at a time
     */
    public CowBytes(byte[] image, long length, int chunkSize, byte beyond) {
        if (image.length > length) {
            throw new IllegalArgumentException("the image has " + image.length + " bytes and there is room for " + length
                    + ": give a smaller image");
        }
        this.image = image;
        this.length = length;
        this.chunkSize = chunkSize;
        this.beyond = beyond;
    }

    public long length() {
        return length;
    }

    /** Copies bytes out. */
    public void read(long at, byte[] to, int offset, int count) {
        Objects.checkFromIndexSize(at, count, length);
        for (int done = 0; done < count; ) {
            long from = at + done;
            int part = (int) Math.min(count - done, chunkSize - from % chunkSize);
            byte[] chunk = changed((int) (from / chunkSize));
            if (chunk != null) {
                System.arraycopy(chunk, (int) (from % chunkSize), to, offset + done, part);
            } else {
                readImage(from, to, offset + done, part);
            }
            done += part;
        }
    }

    private void readImage(long at, byte[] to, int offset, int count) {
        int there = Math.clamp(image.length - at, 0, count);
        if (there > 0) {
            System.arraycopy(image, (int) at, to, offset, there);
        }
        Arrays.fill(to, offset + there, offset + count, beyond);
    }

    /** Copies bytes in. */
    public void write(long at, byte[] from, int offset, int count) {
        Objects.checkFromIndexSize(at, count, length);
        for (int done = 0; done < count; ) {
            long to = at + done;
            int part = (int) Math.min(count - done, chunkSize - to % chunkSize);
            System.arraycopy(from, offset + done, writable((int) (to / chunkSize)), (int) (to % chunkSize), part);
            done += part;
        }
    }

    /** The contents of a chunk, or null if it is as in the image. */
    private byte[] changed(int index) {
        byte[] own = owned.get(index);
        if (own != null) {
            return own;
        }
        Chunk chunk = saved.get(index);
        return chunk == null ? null : chunk.block().bytes();
    }

    private byte[] writable(int index) {
        byte[] own = owned.get(index);
        if (own != null) {
            return own;
        }
        byte[] copy = new byte[chunkSize];
        Chunk chunk = saved.get(index);
        if (chunk != null) {
            System.arraycopy(chunk.block().bytes(), 0, copy, 0, chunkSize);
        } else {
            readImage((long) index * chunkSize, copy, 0, chunkSize);
        }
        owned.put(index, copy);
        state = null;
        return copy;
    }

    public State save() {
        if (state == null) {
            owned.forEach((index, bytes) -> saved.put(index, new Chunk(index, new Block(bytes))));
            owned.clear();
            state = new State(List.copyOf(saved.values()));
        }
        return state;
    }

    /**
     * Takes on saved changes.
     *
     * @throws IllegalArgumentException if they are of a run of another length or in other chunks
     */
    public void load(State other) {
        if (other.chunks().stream().anyMatch(c -> c.index() < 0 || (long) c.index() * chunkSize >= length || c.block().bytes().length != chunkSize)) {
            throw new IllegalArgumentException("the saved changes are of other contents");
        }
        owned.clear();
        saved.clear();
        other.chunks().forEach(chunk -> saved.put(chunk.index(), chunk));
        state = other;
    }
}
