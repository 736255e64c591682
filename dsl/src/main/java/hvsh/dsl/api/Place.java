package hvsh.dsl.api;

import hvsh.probe.Happening;
import hvsh.replay.Entry;
import hvsh.replay.Found;
import hvsh.replay.History;
import hvsh.replay.Input;
import hvsh.replay.Journal;
import hvsh.replay.Position;
import java.util.List;

/** Something of the past: an instruction that did something, or an input. */
sealed interface Place {
    Position position();

    /** Goes to just before it. */
    void goTo(History history);

    /** An instruction. */
    record Instruction(PartitionApi partition, Found found) implements Place {
        @Override
        public Position position() {
            return found.before();
        }

        @Override
        public void goTo(History history) {
            history.goTo(found);
        }

        /** What a store stored; null of anything else. */
        Long value() {
            return found.hit().what() instanceof Happening.MemoryAccess a && a.write() && a.size() <= Long.BYTES ? (Long) a.value() : null;
        }
    }

    /** What a script or the user wrote. */
    record Outside(Position position) implements Place {
        @Override
        public void goTo(History history) {
            history.goTo(position);
        }
    }

    /** @return null for null */
    static Place of(MachineApi machine, Found found) {
        return found == null ? null : new Instruction(machine.partition(found.hit().partition()), found);
    }

    /** The last input that wrote any of these bytes; null if none did. */
    static Place ofInput(Journal inputs, long physical, int size) {
        List<Entry> entries = inputs.from(0);
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).input() instanceof Input.Memory m && m.address() < physical + size && physical < m.address() + m.bytes().length) {
                return new Outside(new Position(entries.get(i).at(), i));
            }
        }
        return null;
    }
}
