package hvsh.snapshot;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Reads what a {@link StructureWriter} wrote, into classes that the {@link Shape} names: what is read never chooses a class.
 * Whatever the bytes are, it ends with a value or a {@link FormatException}, and allocates no more than its budget.
 */
public final class StructureReader {
    /** Gives what an array of bytes stands for. */
    @FunctionalInterface
    public interface Substitute {
        byte[] of(byte[] read) throws FormatException, IOException;
    }

    /** What an object takes at the least, with the reference to it. */
    private static final int OBJECT = 24;
    private static final int PIECE = 64 << 10;

    private final InputStream in;
    private final Budget budget;
    private final Substitute substitute;
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);

    public StructureReader(InputStream in, Budget budget) {
        this(in, budget, bytes -> bytes);
    }

    /** @param substitute gives what an array of bytes that was read stands for */
    public StructureReader(InputStream in, Budget budget, Substitute substitute) {
        this.in = in;
        this.budget = budget;
        this.substitute = substitute;
    }

    /**
     * Reads a value.
     *
     * @param what it is, for messages
     * @throws FormatException if the bytes are of no such value, or were written by a version that had another shape of it
     */
    public <T> T read(Shape<T> shape, String what) throws FormatException, IOException {
        if (number64() != shape.id()) {
            throw new FormatException(what + " is of another version of hvsh; open it with the version that wrote it");
        }
        try {
            return shape.type().cast(shape.root().read(this));
        } catch (FormatException e) {
            throw new FormatException(what + ": " + e.getMessage(), e);
        }
    }

    private void fill(byte[] bytes, int from, int to) throws FormatException, IOException {
        if (in.readNBytes(bytes, from, to - from) < to - from) {
            throw new FormatException("it ends too early", new EOFException());
        }
    }

    long number64() throws FormatException, IOException {
        fill(number.array(), 0, Long.BYTES);
        return number.getLong(0);
    }

    int number32() throws FormatException, IOException {
        fill(number.array(), 0, Integer.BYTES);
        return number.getInt(0);
    }

    boolean bit() throws FormatException, IOException {
        fill(number.array(), 0, 1);
        byte bit = number.get(0);
        if (bit != 0 && bit != 1) {
            throw new FormatException("a yes or no is " + bit);
        }
        return bit == 1;
    }

    /** A number from 0 to below {@code limit}. */
    int index(String what, int limit) throws FormatException, IOException {
        int index = number32();
        if (index < 0 || index >= limit) {
            throw new FormatException("there is no " + what + " " + Integer.toUnsignedString(index));
        }
        return index;
    }

    /** The length of something; the memory for its elements is taken from the budget. */
    int length(int elementBytes) throws FormatException, IOException {
        int length = number32();
        if (length < 0) {
            throw new FormatException("a length is " + Integer.toUnsignedString(length));
        }
        budget.take(OBJECT + (long) length * elementBytes);
        return length;
    }

    /** Takes the memory for an object of so many fields. */
    void object(int fields) throws FormatException {
        budget.take(OBJECT + (long) fields * Long.BYTES);
    }

    byte[] bytes() throws FormatException, IOException {
        return substitute.of(raw(length(1)));
    }

    long[] longs() throws FormatException, IOException {
        int length = length(2 * Long.BYTES);
        if (length > Integer.MAX_VALUE / Long.BYTES) {
            throw new FormatException("an array has " + length + " numbers");
        }
        byte[] bytes = raw(length * Long.BYTES);
        long[] numbers = new long[length];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(numbers);
        return numbers;
    }

    /** Reads in pieces, so that a length that lies allocates little more than there is. */
    private byte[] raw(int length) throws FormatException, IOException {
        byte[] bytes = new byte[Math.min(length, PIECE)];
        for (int done = 0; done < length; done = bytes.length) {
            if (done > 0) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(length, 2L * done));
            }
            fill(bytes, done, bytes.length);
        }
        return bytes;
    }
}
