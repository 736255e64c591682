package hvsh.device;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * A large run of bytes that starts as an image and keeps what was changed in chunks, copied when first written after a
 * save. So saving costs as much as there are changed chunks, and copies nothing.
 */
public final class CowBytes {
    /** A changed chunk; its bytes are shared and must not be written. */
    public record Chunk(int index, byte[] bytes) { }

    /** Changed chunks by index. */
    public record State(List<Chunk> chunks) { }

    private final byte[] image;
    private final long length;
    private final int chunkSize;
    private final byte beyond;
    private final Map<Integer, byte[]> changed = new TreeMap<>();
    private final Set<Integer> owned = new HashSet<>();

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
            byte[] chunk = changed.get((int) (from / chunkSize));
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

    private byte[] writable(int index) {
        byte[] chunk = changed.get(index);
        if (chunk != null && owned.contains(index)) {
            return chunk;
        }
        byte[] copy = new byte[chunkSize];
        if (chunk != null) {
            System.arraycopy(chunk, 0, copy, 0, chunkSize);
        } else {
            readImage((long) index * chunkSize, copy, 0, chunkSize);
        }
        changed.put(index, copy);
        owned.add(index);
        return copy;
    }

    public State save() {
        owned.clear();
        List<Chunk> chunks = new ArrayList<>();
        changed.forEach((index, bytes) -> chunks.add(new Chunk(index, bytes)));
        return new State(List.copyOf(chunks));
    }

    public void load(State state) {
        owned.clear();
        changed.clear();
        state.chunks().forEach(c -> changed.put(c.index(), c.bytes()));
    }
}
