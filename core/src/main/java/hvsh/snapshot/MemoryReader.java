package hvsh.snapshot;

import hvsh.memory.Page;
import hvsh.memory.Ram;
import hvsh.memory.RamImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Reads what a {@link MemoryWriter} wrote. */
public final class MemoryReader {
    /** What a page takes besides its bytes. */
    private static final int OVERHEAD = 64;

    private final InputStream in;
    private final Budget budget;
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    private final List<byte[]> contents = new ArrayList<>();

    public MemoryReader(InputStream in, Budget budget) {
        this.in = in;
        this.budget = budget;
    }

    /** Reads the contents of RAM that begins at {@code base} and has {@code size} bytes. */
    public RamImage read(long base, long size) throws IOException, FormatException {
        Ram ram = new Ram(base, size);
        long most = size >>> Page.SHIFT;
        fill(number.array(), Long.BYTES);
        long count = number.getLong(0);
        if (count < 0 || count > most) {
            throw new FormatException("the memory has more pages than there are");
        }
        budget.take(count * (Page.SIZE + OVERHEAD));
        long last = -1;
        for (long i = 0; i < count; i++) {
            fill(number.array(), Long.BYTES);
            long page = number.getLong(0);
            if (page <= last || page >= most) {
                throw new FormatException("a page of the memory is where none can be");
            }
            readPage(ram.writablePage(base + (page << Page.SHIFT)).bytes);
            last = page;
        }
        return ram.save();
    }

    private void readPage(byte[] bytes) throws IOException, FormatException {
        fill(number.array(), Integer.BYTES);
        int like = number.getInt(0);
        if (like == MemoryWriter.NEW) {
            fill(bytes, Page.SIZE);
            contents.add(bytes);
        } else if (like >= 0 && like < contents.size()) {
            System.arraycopy(contents.get(like), 0, bytes, 0, Page.SIZE);
        } else {
            throw new FormatException("a page of the memory is like one that does not come before it");
        }
    }

    private void fill(byte[] to, int count) throws IOException, FormatException {
        if (in.readNBytes(to, 0, count) < count) {
            throw new FormatException("the memory ends too early");
        }
    }
}
