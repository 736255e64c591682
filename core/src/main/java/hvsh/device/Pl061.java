package hvsh.device;

import hvsh.irq.InterruptLine;
import hvsh.memory.BusFault;
import hvsh.memory.Initiator;
import hvsh.memory.Mmio;

/** The PrimeCell GPIO: eight pins (Arm DDI 0190). */
public final class Pl061 implements RegisterDevice<Pl061.State> {
    /** Is told when a pin that the guest drives changes. */
    @FunctionalInterface
    public interface Pins {
        void drive(int pin, boolean high);
    }

    /** Everything that changes, a bit per pin; {@code driven} is what the guest wrote, {@code input} what the host set. */
    public record State(int driven, int input, int dir, int sense, int both, int event, int mask, int edges,
            int alternate) { }

    private final RegisterFile map = new RegisterFile(PrimeCell.PAGE, 1 | 2 | 4)
            .window(0x000, 0x400, "GPIODATA", this::levels, new Data())
            .with(
                    Register.readWrite(0x400, "GPIODIR", 0, 0xff, () -> this.dir, this::writeDirection),
                    Register.readWrite(0x404, "GPIOIS", 0, 0xff, () -> this.sense, this::writeSense),
                    Register.readWrite(0x408, "GPIOIBE", 0, 0xff, () -> this.both, this::writeBoth),
                    Register.readWrite(0x40c, "GPIOIEV", 0, 0xff, () -> this.event, this::writeEvent),
                    Register.readWrite(0x410, "GPIOIE", 0, 0xff, () -> this.mask, this::writeMask),
                    Register.readOnly(0x414, "GPIORIS", 0, this::raw),
                    Register.readOnly(0x418, "GPIOMIS", 0, () -> raw() & this.mask),
                    Register.writeOnly(0x41c, "GPIOIC", 0xff, this::clearEdges),
                    Register.readWrite(0x420, "GPIOAFSEL", 0, 0xff, () -> this.alternate, v -> this.alternate = (int) v))
            .with(PrimeCell.identification(0x061, 0));
    private final InterruptLine line;
    private final Pins pins;
    private int driven;
    private int input;
    private int dir;
    private int sense;
    private int both;
    private int event;
    private int mask;
    private int edges;
    private int alternate;

    public Pl061(InterruptLine line, Pins pins) {
        this.line = line;
        this.pins = pins;
    }

    @Override
    public String type() {
        return "pl061";
    }

    @Override
    public RegisterFile map() {
        return map;
    }

    /**
     * The host sets the level of a pin, which shows while the guest has it as an input.
     *
     * @param pin 0 to 7
     */
    public void set(int pin, boolean high) {
        int before = levels();
        input = high ? input | 1 << pin : input & ~(1 << pin);
        changed(before);
    }

    private int levels() {
        return driven & dir | input & ~dir;
    }

    /** The data register: address bits [9:2] choose the pins that an access reaches (DDI 0190 3.3.2). */
    private final class Data implements Mmio {
        @Override
        public long read(long offset, int size, Initiator by) {
            return levels() & chosen(offset, size);
        }

        @Override
        public void write(long offset, int size, long value, Initiator by) {
            int chosen = chosen(offset, size);
            drive(driven & ~chosen | (int) value & chosen, dir);
        }

        private static int chosen(long offset, int size) {
            if (offset % 4 != 0 || size == 8) {
                throw BusFault.NO_ANSWER;
            }
            return (int) offset >> 2;
        }
    }

    private void writeDirection(long value) {
        drive(driven, (int) value);
    }

    private void drive(int newDriven, int newDirection) {
        int before = levels();
        int differs = (driven ^ newDriven | ~dir) & newDirection;
        driven = newDriven;
        dir = newDirection;
        for (int pin = 0; pin < 8; pin++) {
            if ((differs >> pin & 1) != 0) {
                pins.drive(pin, (driven >> pin & 1) != 0);
            }
        }
        changed(before);
    }

    private void changed(int before) {
        int now = levels();
        int rising = now & ~before;
        int falling = before & ~now;
        edges |= ~sense & (both & (rising | falling) | ~both & (event & rising | ~event & falling));
        updateLine();
    }

    /** Latched edges, and levels as they are. */
    private int raw() {
        return (edges & ~sense | sense & ~(levels() ^ event)) & 0xff;
    }

    private void writeSense(long value) {
        sense = (int) value;
        updateLine();
    }

    private void writeBoth(long value) {
        both = (int) value;
    }

    private void writeEvent(long value) {
        event = (int) value;
        updateLine();
    }

    private void writeMask(long value) {
        mask = (int) value;
        updateLine();
    }

    private void clearEdges(long value) {
        edges &= ~(int) value;
        updateLine();
    }

    private void updateLine() {
        line.set((raw() & mask) != 0);
    }

    @Override
    public State save() {
        return new State(driven, input, dir, sense, both, event, mask, edges, alternate);
    }

    @Override
    public void load(State s) {
        driven = s.driven;
        input = s.input;
        dir = s.dir;
        sense = s.sense;
        both = s.both;
        event = s.event;
        mask = s.mask;
        edges = s.edges;
        alternate = s.alternate;
        updateLine();
    }
}
