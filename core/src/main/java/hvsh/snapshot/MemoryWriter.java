package hvsh.snapshot;

import hvsh.memory.Digest;
import hvsh.memory.Page;
import hvsh.memory.RamImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the pages of RAM that are not all zero: how many, then each with its number, and its content if no page before it
 * had the same.
 */
public final class MemoryWriter {
    /** Stands where a content follows. */
    static final int NEW = -1;
    private static final int HEAD = Long.BYTES + Integer.BYTES;

    private final OutputStream out;
    private final ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
    private final List<byte[]> contents = new ArrayList<>();
    private final Map<Digest, Integer> known = new HashMap<>();

    public MemoryWriter(OutputStream out) {
        this.out = out;
    }

    public void write(RamImage memory) throws IOException {
        List<RamImage.Used> pages = memory.used();
        out.write(head.putLong(0, pages.size()).array(), 0, Long.BYTES);
        for (RamImage.Used page : pages) {
            int same = place(page);
            out.write(head.putLong(0, page.number()).putInt(Long.BYTES, same).array());
            if (same == NEW) {
                out.write(page.bytes(), 0, Page.SIZE);
            }
        }
    }

    /** The place of this content among those before; or {@link #NEW}, and it has one from now on. */
    private int place(RamImage.Used page) {
        Integer like = known.putIfAbsent(page.digest(), contents.size());
        if (like != null && Arrays.equals(contents.get(like), page.bytes())) {
            return like;
        }
        contents.add(page.bytes());
        return NEW;
    }
}
