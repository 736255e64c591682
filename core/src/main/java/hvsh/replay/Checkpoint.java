package hvsh.replay;

import hvsh.machine.Moment;
import hvsh.snapshot.Snapshot;

/**
 * A machine at a place in its history.
 *
 * @param inputs what had come into it
 * @param moment when that was
 * @param icount instructions that its CPUs together had retired
 */
public record Checkpoint(Journal inputs, Moment moment, long icount, Snapshot snapshot) {
    Position position() {
        return new Position(moment, inputs.size());
    }

    /** Instructions that one CPU had retired. */
    long retired(int guest, int cpu) {
        return snapshot.state().guests().get(guest).vcpus().get(cpu).cpu().retired();
    }

    /** Whether a history with these inputs comes by here. */
    boolean isOn(Journal line) {
        return inputs.begins(line)
                && (inputs.size() == line.size() || moment.compareTo(line.get(inputs.size()).at()) <= 0);
    }
}
