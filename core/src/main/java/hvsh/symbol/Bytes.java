package hvsh.symbol;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Part of a file, little-endian. Nothing in it is trusted: what lies outside is refused, wherever an offset came from. */
record Bytes(byte[] array, int from, int size) {
    static final Bytes NONE = new Bytes(new byte[0]);

    private static final VarHandle U16 = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle U32 = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle U64 = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    Bytes(byte[] whole) {
        this(whole, 0, whole.length);
    }

    private int at(long offset, long length) {
        if (offset < 0 || length < 0 || offset > size || length > size - offset) {
            throw new SymbolException("needs %s bytes at offset %s of %d; it is truncated or damaged, copy or build it again"
                    .formatted(Long.toUnsignedString(length), Long.toUnsignedString(offset), size));
        }
        return from + (int) offset;
    }

    /** Whether so many bytes stand there. */
    boolean has(long offset, long length) {
        return offset >= 0 && length >= 0 && offset <= size && length <= size - offset;
    }

    Bytes slice(long offset, long length) {
        return new Bytes(array, at(offset, length), (int) length);
    }

    int u8(long offset) {
        return array[at(offset, 1)] & 0xff;
    }

    int u16(long offset) {
        return (short) U16.get(array, at(offset, 2)) & 0xffff;
    }

    int u32(long offset) {
        return (int) U32.get(array, at(offset, 4));
    }

    long unsigned32(long offset) {
        return u32(offset) & 0xffff_ffffL;
    }

    long u64(long offset) {
        return (long) U64.get(array, at(offset, 8));
    }

    /** Where the next zero byte is; the end if there is none. */
    int zero(long offset) {
        int end = at(offset, 0);
        while (end < from + size && array[end] != 0) {
            end++;
        }
        return end - from;
    }
}
