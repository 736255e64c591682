package hvsh.radio;

import hvsh.device.Register;
import java.util.function.Supplier;

/** A register that remembers who wrote it. */
final class Held {
    private Setting setting = Setting.RESET;

    /** The row of a register table, whose writer is asked for at each write. */
    Register row(long offset, String name, long mask, Supplier<Writer> writer) {
        return Register.readWrite(offset, name, 0, mask, () -> setting.value() & 0xffff_ffffL,
                value -> setting = new Setting((int) value, writer.get()));
    }

    Setting get() {
        return setting;
    }

    void set(Setting to) {
        setting = to;
    }
}
