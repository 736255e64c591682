package hvsh.dsl.api;

import hvsh.cpu.Cpu;
import hvsh.cpu.GuestException;
import hvsh.cpu.SystemRegisters;
import hvsh.dsl.descriptor.Nearest;
import hvsh.replay.Input;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;

/** The system registers of a CPU. */
@Described(name = "sysreg", type = "SystemRegisters extends Record<SystemRegister, bigint>", value = """
        The system registers of a CPU by the manual's names, each a BigInt: cpu.sysreg.VBAR_EL1.
        They are read and set without access checks and without traps.""")
final class SysregApi extends Thing {
    private static final List<String> SHOWN = List.of("CurrentEL", "SCTLR_EL1", "TTBR0_EL1", "TTBR1_EL1", "TCR_EL1", "VBAR_EL1",
            "ELR_EL1", "SPSR_EL1", "ESR_EL1", "FAR_EL1", "TPIDR_EL0", "TPIDR_EL1", "CNTVCT_EL0", "MPIDR_EL1");

    private final PartitionApi partition;
    private final Cpu cpu;

    SysregApi(PartitionApi partition, Cpu cpu) {
        super(partition.realm);
        this.partition = partition;
        this.cpu = cpu;
    }

    @Override
    List<String> entryNames() {
        return SystemRegisters.names();
    }

    @Override
    String entrySummary(String name) {
        return "system register";
    }

    /** Everything that looks like a register, so that a misspelt one is an error and not undefined. */
    @Override
    boolean hasEntry(String name) {
        return SystemRegisters.has(name) || name.matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*_EL[0-3]");
    }

    @Override
    Object entry(String name) {
        known(name);
        if (!SystemRegisters.isPlain(name)) {
            throw new ApiException("reading " + name + " would take away what the guest is to read");
        }
        try {
            return realm.big(SystemRegisters.read(cpu, name));
        } catch (IllegalArgumentException e) {
            throw new ApiException(e.getMessage());
        } catch (GuestException _) {
            throw new ApiException(name + " cannot be read at EL" + cpu.el + " in this state (the manual makes it Undefined)");
        }
    }

    @Override
    void putEntry(String name, Value value) {
        known(name);
        try {
            partition.machine().enter(new Input.SystemRegister(partition.guest().number(), cpu.vcpu(), name, realm.bits(name, value)));
        } catch (IllegalArgumentException e) {
            throw new ApiException(e.getMessage());
        } catch (GuestException _) {
            throw new ApiException(name + " cannot be written at EL" + cpu.el + " in this state (the manual makes it Undefined)");
        }
    }

    private static void known(String name) {
        if (!SystemRegisters.has(name)) {
            String remedy = Nearest.remedy(name, SystemRegisters.names());
            throw new ApiException("there is no system register '" + name + "'; "
                    + (remedy.startsWith("use") ? "Tab lists those there are" : remedy));
        }
    }

    @Override
    public String toString() {
        return Stream.of(SHOWN).flatMap(List::stream).filter(SystemRegisters::has)
                .map(name -> "%-12s %s".formatted(name, Show.hex64(SystemRegisters.read(cpu, name)))).collect(Collectors.joining("\n"));
    }
}
