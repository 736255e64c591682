package hvsh.snapshot;

import hvsh.memory.RamImage;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A machine at a time, as data that never changes: it can be restored any number of times, in the machine it was taken
 * from and in forks of that, on any threads. RAM and disks are shared page by page with whoever has not written them.
 *
 * @param origin  what the machine was built from; a snapshot fits machines of an equal one only
 * @param state   all state but memory
 * @param memory  contents of RAM
 * @param outputs what each serial port had printed, by guest and then by port. It goes back with a restore, so that a
 *                script sees the text of its present; it is not hashed, for it decides nothing that comes, and grows
 *                without bound
 */
public record Snapshot(Record origin, MachineState state, RamImage memory, List<Output> outputs) {
    /** What a serial port has printed: the first {@code length} of these bytes, which never change. */
    public record Output(byte[] bytes, int length) {
        public Output {
            Objects.checkFromToIndex(0, length, bytes.length);
        }

        /** The same without what does not count. */
        public Output trimmed() {
            return length == bytes.length ? this : new Output(Arrays.copyOf(bytes, length), length);
        }
    }

    /** The hash of the machine as it was then. */
    public StateHash hash() {
        return StateHash.of(state, memory.digest());
    }

    /** Virtual time at which it was taken, in {@link hvsh.time.Ticks}. */
    public long now() {
        return state.loop().now();
    }
}
