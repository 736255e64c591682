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
        add(name, encoding, read, write, readTrap, writeTrap, 0);
    }

    private void add(String name, int encoding, SystemRegister.Reader read, SystemRegister.Writer write,
                     long readTrap, long writeTrap, int writer) {
        rows.add(new SystemRegister(name, encoding, rows.size(), null, read, write, readTrap, writeTrap, writer));
    }

    /** A register that CPUs with a feature have. */
    void add(String name, int encoding, Feature feature, SystemRegister.Reader read, SystemRegister.Writer write) {
        add(name, encoding, feature, read, write, 0);
    }

    /** The same with a trap for reads and writes. */
    void add(String name, int encoding, Feature feature, SystemRegister.Reader read, SystemRegister.Writer write, long trap) {
        rows.add(new SystemRegister(name, encoding, rows.size(), feature, read, write, trap, trap, 0));
    }

    /** A register that keeps what is written, by exception levels from {@code writer} on. */
    void writtenFrom(int writer, String name, int encoding, int slot, long mask) {
        add(name, encoding, cpu -> cpu.sys[slot], (cpu, value) -> cpu.sys[slot] = value & mask, 0, 0, writer);
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

    /** One whose bits are all RES0 on the modelled CPUs, and which is trapped nevertheless. */
    void memoryControlWithoutEffect(String name, int encoding) {
        add(name, encoding, cpu -> 0, (cpu, value) -> { }, Hcr.TRVM, Hcr.TVM);
    }

    /** A read-only register with a value of the model. */
    void constant(String name, int encoding, SystemRegister.Reader read, long readTrap) {
        add(name, encoding, read, null, readTrap, 0);
    }

    /** A register that a timer or interrupt controller plugs in; Undefined where nothing is plugged. */
    void port(String name, int encoding) {
        int number = rows.size();
        add(name, encoding, reader(number), writer(number), 0, 0);
    }

    /** A port that CPUs with a feature have. */
    void port(String name, int encoding, Feature feature) {
        int number = rows.size();
        add(name, encoding, feature, reader(number), writer(number));
    }

    /** A port that cannot be written. */
    void readOnlyPort(String name, int encoding) {
        add(name, encoding, reader(rows.size()), null, 0, 0);
    }

    /** A port that only the highest exception level writes. */
    void portOfHighest(String name, int encoding) {
        int number = rows.size();
        add(name, encoding, reader(number), writer(number), 0, 0, SystemRegister.HIGHEST);
    }

    private static SystemRegister.Reader reader(int number) {
        return cpu -> {
            SystemRegisterPort port = cpu.ports[number];
            if (port == null || port.read() == null) {
                cpu.undefined();
            }
            return port.read().getAsLong();
        };
    }

    private static SystemRegister.Writer writer(int number) {
        return (cpu, value) -> {
            SystemRegisterPort port = cpu.ports[number];
            if (port == null || port.write() == null) {
                cpu.undefined();
            }
            port.write().accept(value);
            cpu.attend();
        };
    }
}
