package hvsh.device;

import hvsh.memory.BusFault;
import hvsh.memory.Initiator;
import hvsh.memory.Mmio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * The register table of a device: dispatches accesses and lists the registers.
 *
 * <p>What no row covers does not answer. A narrow access to a register is one to its low bits; a narrow store clears
 * the rest, as on a peripheral bus that has no byte lanes (AMBA 3 APB).
 */
public final class RegisterFile implements Mmio {
    /** A register as displayed. */
    public record Value(long offset, String name, long value) { }

    /** Is told of accesses to rows marked unimplemented. */
    @FunctionalInterface
    public interface Listener {
        void unimplemented(Register register, boolean write, long value, Initiator by);
    }

    private record Window(long offset, long length, String name, LongSupplier peek, Mmio target) {
        boolean holds(long at, int size) {
            return at >= offset && at - offset <= length - size;
        }
    }

    private final long length;
    private final int sizes;
    private final Register[] rows;
    private final List<Register> registers = new ArrayList<>();
    private final List<Window> windows = new ArrayList<>();
    private Listener listener = (register, write, value, by) -> { };

    /**
     * An empty table.
     *
     * @param length bytes the device occupies
     * @param sizes  access sizes its registers accept unless they say otherwise, or-ed together
     */
    public RegisterFile(long length, int sizes) {
        this.length = length;
        this.sizes = sizes;
        rows = new Register[Math.toIntExact(length / 4)];
    }

    /** Adds rows. */
    public RegisterFile with(Register... added) {
        for (Register register : added) {
            add(register);
        }
        return this;
    }

    private void add(Register register) {
        int index = Math.toIntExact(register.offset() / 4);
        if (register.offset() % 4 != 0 || rows[index] != null) {
            throw new IllegalArgumentException("register " + register.name() + " needs an offset that is a multiple of 4"
                    + " and not taken: 0x" + Long.toHexString(register.offset()));
        }
        Register sized = register.sizes() == 0 ? register.accepting(sizes) : register;
        rows[index] = sized;
        registers.add(sized);
    }

    /** Adds a part of the range that is decoded by other means; offsets given to the target start at 0. */
    public RegisterFile window(long offset, long windowLength, String name, LongSupplier peek, Mmio target) {
        windows.add(new Window(offset, windowLength, name, peek, target));
        return this;
    }

    public void setListener(Listener listener) {
        this.listener = listener;
    }

    /** Bytes the device occupies. */
    public long length() {
        return length;
    }

    /** The rows, in the order of the table. */
    public List<Register> rows() {
        return List.copyOf(registers);
    }

    /** What can be displayed, by offset; write-only and reserved rows have nothing to show. */
    public List<Value> registers() {
        List<Value> values = new ArrayList<>();
        for (Register r : registers) {
            if (r.access() != Register.Access.WRITE_ONLY && r.access() != Register.Access.RESERVED) {
                values.add(new Value(r.offset(), r.name(), r.peek().getAsLong()));
            }
        }
        windows.forEach(w -> values.add(new Value(w.offset(), w.name(), w.peek().getAsLong())));
        values.sort(Comparator.comparingLong(Value::offset));
        return values;
    }

    @Override
    public long read(long offset, int size, Initiator by) {
        Window window = windowAt(offset, size);
        if (window != null) {
            return window.target().read(offset - window.offset(), size, by);
        }
        Register register = at(offset, size);
        long value = register.read().getAsLong() & ones(size);
        if (register.access() == Register.Access.UNIMPLEMENTED) {
            listener.unimplemented(register, false, value, by);
        }
        return value;
    }

    @Override
    public void write(long offset, int size, long value, Initiator by) {
        Window window = windowAt(offset, size);
        if (window != null) {
            window.target().write(offset - window.offset(), size, value, by);
            return;
        }
        Register register = at(offset, size);
        if (register.access() == Register.Access.UNIMPLEMENTED) {
            listener.unimplemented(register, true, value, by);
        }
        register.write().accept(value & ones(size) & register.mask());
    }

    private Window windowAt(long offset, int size) {
        for (int i = 0; i < windows.size(); i++) {
            if (windows.get(i).holds(offset, size)) {
                return windows.get(i);
            }
        }
        return null;
    }

    private Register at(long offset, int size) {
        if (offset < 0 || offset > length - size || offset % 4 != 0) {
            throw BusFault.NO_ANSWER;
        }
        Register register = rows[(int) (offset / 4)];
        if (register == null || (register.sizes() & size) == 0) {
            throw BusFault.NO_ANSWER;
        }
        return register;
    }

    private static long ones(int size) {
        return size == 8 ? -1L : (1L << 8 * size) - 1;
    }
}
