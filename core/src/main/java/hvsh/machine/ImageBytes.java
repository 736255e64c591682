package hvsh.machine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The bytes of an image file, little-endian, with the errors that name it. Offsets are checked with {@link #need} first. */
record ImageBytes(String name, byte[] bytes) {
    private static final VarHandle U16 = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle U32 = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle U64 = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    ImageException bad(String what) {
        return new ImageException(name + ": " + what);
    }

    /** Checks that {@code size} bytes stand at {@code offset}; both come from the file, so both are unsigned and arbitrary. */
    void need(String what, long offset, long size) {
        if (offset < 0 || size < 0 || offset > bytes.length || size > bytes.length - offset) {
            throw bad(what + " needs " + Long.toUnsignedString(size) + " bytes at offset " + Long.toUnsignedString(offset)
                    + ", but the file has " + bytes.length + "; it is truncated or damaged, copy or build it again");
        }
    }

    byte[] slice(String what, long offset, long size) {
        need(what, offset, size);
        return Arrays.copyOfRange(bytes, (int) offset, (int) (offset + size));
    }

    int u8(int offset) {
        return bytes[offset] & 0xff;
    }

    int u16(int offset) {
        return (short) U16.get(bytes, offset) & 0xffff;
    }

    int u32(int offset) {
        return (int) U32.get(bytes, offset);
    }

    long u64(int offset) {
        return (long) U64.get(bytes, offset);
    }
}
