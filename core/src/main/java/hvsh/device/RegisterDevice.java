package hvsh.device;

import hvsh.memory.Initiator;
import java.util.List;

/** A device whose whole address range is a {@link RegisterFile}. */
public interface RegisterDevice<S extends Record> extends Device<S> {
    /** The register table. */
    RegisterFile map();

    @Override
    default long read(long offset, int size, Initiator by) {
        return map().read(offset, size, by);
    }

    @Override
    default void write(long offset, int size, long value, Initiator by) {
        map().write(offset, size, value, by);
    }

    @Override
    default List<RegisterFile.Value> registers() {
        return map().registers();
    }
}
