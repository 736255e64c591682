package hvsh.cpu.oracle;

import hvsh.cpu.MemoryUnit;
import hvsh.memory.Page;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The window of memory, without translation. */
final class Window implements MemoryUnit {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes = new byte[State.MEMORY_BYTES];
    private int touched;

    /** A bit for each doubleword that was accessed since {@link #set}. */
    int touched() {
        return touched;
    }

    void set(long[] slots) {
        touched = 0;
        for (int i = 0; i < State.WINDOW_WORDS; i++) {
            LONG.set(bytes, 8 * i, slots[State.WINDOW + i]);
        }
    }

    void get(long[] slots) {
        for (int i = 0; i < State.WINDOW_WORDS; i++) {
            slots[State.WINDOW + i] = (long) LONG.get(bytes, 8 * i);
        }
    }

    private int offset(long va, int size) {
        long offset = va - State.MEMORY;
        if (offset < 0 || offset > State.MEMORY_BYTES - size) {
            throw new Engine.OutsideWindow(va);
        }
        touched |= 1 << (int) offset / 8 | 1 << ((int) offset + size - 1) / 8;
        return (int) offset;
    }

    @Override
    public long load(long va, int size, boolean unprivileged) {
        int at = offset(va, size);
        long value = 0;
        for (int i = 0; i < size; i++) {
            value |= (bytes[at + i] & 0xffL) << 8 * i;
        }
        return value;
    }

    @Override
    public void store(long va, int size, long value, boolean unprivileged) {
        int at = offset(va, size);
        for (int i = 0; i < size; i++) {
            bytes[at + i] = (byte) (value >>> 8 * i);
        }
    }

    @Override
    public boolean isPlainRam(long va, int size, boolean write) {
        offset(va, size);
        return true;
    }

    @Override
    public boolean holds(long va, int size, long value) {
        return load(va, size, false) == value;
    }

    @Override
    public Page fetch(long va) {
        throw new UnsupportedOperationException("the engine under test is given its instructions");
    }

    @Override
    public void check(long va, Touch touch) {
        offset(va, 1);
    }

    @Override
    public void zero(long va) {
        for (int i = 0; i < 64; i += 8) {
            store((va & -64) + i, 8, 0, false);
        }
    }

    @Override
    public void contextChanged() {}

    @Override
    public void levelChanged() {}

    @Override
    public long translateForGuest(long va, int stages, int el, boolean write, boolean pan) {
        return va;
    }

    @Override
    public long probe(long va) {
        return va;
    }
}
