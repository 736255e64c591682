package hvsh.device;

import hvsh.memory.Mmio;
import java.util.List;

/**
 * A device: it knows its registers, an interrupt line, a timeline and a host backend, and neither bus nor machine.
 *
 * @param <S> everything a snapshot needs, as one immutable record of numbers, byte arrays, records and lists of these
 */
public interface Device<S extends Record> extends Mmio {
    /** The name of the device type in descriptors and listings, such as {@code pl011}. */
    String type();

    /** The present state; later accesses do not change what was returned. */
    S save();

    /**
     * Returns to a saved state and sets the interrupt line accordingly. Pending alarms belong to the event queue, which
     * saves them itself.
     */
    void load(S state);

    /**
     * Resets the device: it becomes as it was when made, save for what it stores for good (flash cells, sectors).
     *
     * @param made the state right after it was made
     */
    default void reset(S made) {
        load(made);
    }

    /** The registers with their values, for display: reading them here has no side effect. */
    default List<RegisterFile.Value> registers() {
        return List.of();
    }
}
