package hvsh.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.UnaryOperator;

/**
 * Writes values by their {@link Shape}: numbers little-endian in their full width, lengths and kinds as numbers of 32 bits.
 * The same value gives the same bytes on every host.
 */
public final class StructureWriter {
    private final OutputStream out;
    private final UnaryOperator<byte[]> substitute;
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);

    public StructureWriter(OutputStream out) {
        this(out, UnaryOperator.identity());
    }

    /** @param substitute gives what is to be written instead of an array of bytes */
    public StructureWriter(OutputStream out, UnaryOperator<byte[]> substitute) {
        this.out = out;
        this.substitute = substitute;
    }

    /** Writes what the shape is, and then the value. */
    public <T> void write(Shape<T> shape, T value) throws IOException {
        number(shape.id());
        shape.root().write(value, this);
    }

    void number(long value) throws IOException {
        out.write(number.putLong(0, value).array(), 0, Long.BYTES);
    }

    void number(int value) throws IOException {
        out.write(number.putInt(0, value).array(), 0, Integer.BYTES);
    }

    void bit(boolean value) throws IOException {
        out.write(value ? 1 : 0);
    }

    void bytes(byte[] value) throws IOException {
        byte[] written = substitute.apply(value);
        number(written.length);
        out.write(written);
    }
}
