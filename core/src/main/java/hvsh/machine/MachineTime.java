package hvsh.machine;

import hvsh.cpu.Cpu;
import hvsh.device.Alarmed;
import hvsh.time.EventQueue;
import hvsh.time.Ticks;
import hvsh.time.Timeline;

/** Virtual time of a machine: the instant the run loop has reached, plus what the running CPU has used since. */
final class MachineTime {
    private static final byte[] NOTHING = new byte[0];

    final EventQueue queue = new EventQueue();
    final long ticksPerCycle;
    private long reached;
    private Cpu running;
    private long sliceCycles;

    MachineTime(int mips) {
        if (mips <= 0 || Ticks.PER_MICROSECOND % mips != 0) {
            throw new IllegalArgumentException("mips must divide 13000, so that a cycle is a whole number of ticks");
        }
        ticksPerCycle = Ticks.PER_MICROSECOND / mips;
        queue.setListener(this::nearer);
    }

    long now() {
        return running == null ? reached
                : reached + (sliceCycles - running.budget - running.withheld) * ticksPerCycle;
    }

    /** How many cycles it takes until a span has passed, rounded up. */
    long cycles(long ticks) {
        return (ticks + ticksPerCycle - 1) / ticksPerCycle;
    }

    void set(long ticks) {
        reached = ticks;
    }

    /** A CPU begins a slice at {@code start}. */
    void begin(Cpu cpu, long start, long cycles) {
        reached = start;
        sliceCycles = cycles;
        running = cpu;
    }

    void end() {
        running = null;
    }

    /** Whether a CPU is in its slice. */
    boolean isRunning() {
        return running != null;
    }

    /** An event came nearer than the slice's end: the slice ends now, and the run loop looks again. */
    private void nearer(long at) {
        if (running != null && at < reached + sliceCycles * ticksPerCycle) {
            running.attend();
        }
    }

    /** A timeline whose alarms reach {@code target} through the queue. */
    Timeline timeline(Alarmed target) {
        int number = queue.register(event -> target.alarm(event.kind()));
        return new Timeline() {
            @Override
            public long now() {
                return MachineTime.this.now();
            }

            @Override
            public void setAlarm(int kind, long at) {
                queue.cancel(number, kind);
                queue.schedule(number, kind, at, 0, NOTHING);
            }

            @Override
            public void clearAlarm(int kind) {
                queue.cancel(number, kind);
            }
        };
    }
}
