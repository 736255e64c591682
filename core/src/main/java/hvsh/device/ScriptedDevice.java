package hvsh.device;

import hvsh.irq.InterruptLine;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;

/**
 * A device that a script describes: a register table, functions for some of the registers, and plain data. The script is part of the
 * machine's specification, so that every fork and every replay has the same functions, each on data of its own.
 *
 * <p>A read whose function fails gives what the register holds. Whoever listens is told of it; the machine's
 * state does not depend on that.
 */
public final class ScriptedDevice implements RegisterDevice<ScriptedDevice.State>, Behaviour.Registers {
    /** The registers' values by row, and the functions' data: empty if it is as at first, or no plain data; and
     * whether the interrupt is raised. */
    public record State(long[] values, String data, boolean raised) {
        public State {
            values = values.clone();
        }

        @Override
        public long[] values() {
            return values.clone();
        }
    }

    private final InterruptLine line;
    private final Behaviour behaviour;
    private final List<Behaviour.Row> rows;
    private final RegisterFile map;
    private final long[] values;
    private boolean raised;
    private Consumer<String> listener = failure -> { };

    /** @param length bytes that it occupies */
    public ScriptedDevice(InterruptLine line, Behaviour behaviour, long length) {
        this.line = line;
        this.behaviour = behaviour;
        rows = behaviour.rows();
        values = rows.stream().mapToLong(Behaviour.Row::reset).toArray();
        map = new RegisterFile(length, 4);
        for (int row = 0; row < rows.size(); row++) {
            map.with(register(row));
        }
    }

    /**
     * The behaviour that a script describes.
     *
     * @throws IllegalArgumentException if it describes none
     */
    public static Behaviour behaviour(String script) {
        return ServiceLoader.load(Behaviour.Maker.class, ScriptedDevice.class.getClassLoader()).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing here runs devices that scripts describe")).make(script);
    }

    /** Says who is told of functions that failed, with a line for a person. */
    public void setListener(Consumer<String> listener) {
        this.listener = listener;
    }

    private Register register(int row) {
        Behaviour.Row r = rows.get(row);
        return new Register(r.offset(), r.name(), r.access(), 0, r.reset(), r.mask(), () -> shown(row), () -> read(row), value -> write(row, value));
    }

    private long shown(int row) {
        return rows.get(row).access() == Register.Access.WRITE_ONLY ? 0 : values[row];
    }

    private long read(int row) {
        long value = shown(row);
        if (rows.get(row).onRead()) {
            try {
                value = behaviour.read(row, value, this);
                update();
            } catch (Behaviour.Failure e) {
                listener.accept(e.getMessage());
            }
        }
        return value;
    }

    private void write(int row, long value) {
        Behaviour.Row r = rows.get(row);
        switch (r.access()) {
            case READ_WRITE -> values[row] = values[row] & ~r.mask() | value;
            case WRITE_ONE_TO_CLEAR -> values[row] &= ~value;
            case WRITE_ONLY -> values[row] = value;
            default -> { }
        }
        try {
            if (r.onWrite()) {
                behaviour.write(row, value, this);
            }
            update();
        } catch (Behaviour.Failure e) {
            listener.accept(e.getMessage());
        }
    }

    private void update() {
        raised = behaviour.interrupt(this);
        line.set(raised);
    }

    @Override
    public long get(int row) {
        return values[row];
    }

    @Override
    public void set(int row, long value) {
        values[row] = value & 0xffff_ffffL;
    }

    @Override
    public String type() {
        return "script";
    }

    @Override
    public RegisterFile map() {
        return map;
    }

    @Override
    public State save() {
        try {
            return new State(values, behaviour.save(), raised);
        } catch (Behaviour.Failure e) {
            listener.accept(e.getMessage());
            return new State(values, "", raised);
        }
    }

    @Override
    public void load(State s) {
        long[] loaded = Arrays.copyOf(s.values, values.length);
        System.arraycopy(loaded, 0, values, 0, values.length);
        behaviour.load(s.data);
        raised = s.raised;
        line.set(raised);
    }
}
