package hvsh.cpu;

import java.util.ArrayList;
import java.util.List;

/** Collects rows of the system-register table, with short forms for the usual kinds. */
final class SystemRegisterRows {
    private final List<SystemRegister> rows = new ArrayList<>();

    List<SystemRegister> rows() {
        return rows;
    }

    void add(String name, int encoding, SystemRegister.Reader read, SystemRegister.Writer write,
             long readTrap, long writeTrap) {
        rows.add(new SystemRegister(name, encoding, rows.size(), null, read, write, readTrap, writeTrap));
    }

    /** A register that CPUs with a feature have. */
    void add(String name, int encoding, Feature feature, SystemRegister.Reader read, SystemRegister.Writer write) {
        rows.add(new SystemRegister(name, encoding, rows.size(), feature, read, write, 0, 0));
    }

    /** A register that keeps what is written. */
    void stored(String name, int encoding, int slot) {
        stored(name, encoding, slot, -1L);
    }

    /** A register that keeps the bits of {@code mask} of what is written, the others reading zero. */
    void stored(String name, int encoding, int slot, long mask) {
        add(name, encoding, cpu -> cpu.sys[slot], (cpu, value) -> cpu.sys[slot] = value & mask, 0, 0);
    }

    /** A virtual memory control register of EL1: kept, selects translations, trapped by HCR_EL2.TVM and TRVM. */
    void translation(String name, int encoding, int slot) {
        add(name, encoding, cpu -> cpu.sys[slot], (cpu, value) -> {
            cpu.sys[slot] = value;
            cpu.contextChanged();
        }, Hcr.TRVM, Hcr.TVM);
    }

    /** As {@link #translation}, for registers that choose no translation by themselves. */
    void memoryControl(String name, int encoding, int slot) {
        add(name, encoding, cpu -> cpu.sys[slot], (cpu, value) -> cpu.sys[slot] = value, Hcr.TRVM, Hcr.TVM);
    }

    /** A read-only register with a value of the model. */
    void constant(String name, int encoding, SystemRegister.Reader read, long readTrap) {
        add(name, encoding, read, null, readTrap, 0);
    }

    /** A register that a timer or interrupt controller plugs in; Undefined where nothing is plugged. */
    void port(String name, int encoding) {
        int number = rows.size();
        add(name, encoding, cpu -> {
            SystemRegisterPort port = cpu.ports[number];
            if (port == null || port.read() == null) {
                cpu.undefined();
            }
            return port.read().getAsLong();
        }, (cpu, value) -> {
            SystemRegisterPort port = cpu.ports[number];
            if (port == null || port.write() == null) {
                cpu.undefined();
            }
            port.write().accept(value);
            cpu.attend();
        }, 0, 0);
    }
}
