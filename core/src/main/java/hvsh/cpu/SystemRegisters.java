package hvsh.cpu;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The table of system registers: every owner adds its rows; MRS, MSR, the shell and the tests read them. */
public final class SystemRegisters {
    private static final SystemRegister[] BY_ENCODING = new SystemRegister[1 << 16];
    private static final Map<String, SystemRegister> BY_NAME = new TreeMap<>();
    private static final SystemRegister[] REDIRECTIONS;
    /** Reading these takes something away. */
    private static final Set<String> CONSUMED = Set.of("ICC_IAR0_EL1", "ICC_IAR1_EL1", "DBGDTR_EL0", "DBGDTRRX_EL0", "RNDR", "RNDRRS");

    static {
        SystemRegisterRows rows = new SystemRegisterRows();
        IdentificationRegisters.add(rows);
        ControlRegisters.add(rows);
        HypervisorRegisters.add(rows);
        DebugRegisters.add(rows);
        PerformanceRegisters.add(rows);
        PortRegisters.add(rows);
        ProcessModes.add(rows);
        RandomRegisters.add(rows);
        KeyRegisters.add(rows);
        OrderingRegisters.add(rows);
        ErrorRegisters.add(rows);
        HostRegisters.add(rows);
        REDIRECTIONS = HostRegisters.redirections(rows.rows());
        for (SystemRegister row : rows.rows()) {
            if (BY_ENCODING[row.encoding()] != null) {
                throw new IllegalStateException(row.name() + " has the encoding of "
                        + BY_ENCODING[row.encoding()].name());
            }
            BY_ENCODING[row.encoding()] = row;
            BY_NAME.put(row.name(), row);
        }
    }

    private SystemRegisters() { }

    static SystemRegister find(int encoding) {
        return BY_ENCODING[encoding];
    }

    /** What a register means at the present exception level: another one for a host that names EL1's. */
    static SystemRegister meant(Cpu cpu, SystemRegister row) {
        SystemRegister other = HostExtensions.redirects(cpu) ? REDIRECTIONS[row.number()] : null;
        return other == null ? row : other;
    }

    static int count() {
        return BY_NAME.size();
    }

    /** Names of all registers that are known, sorted. */
    public static List<String> names() {
        return new ArrayList<>(BY_NAME.keySet());
    }

    /** Whether a register of this name is known. */
    public static boolean has(String name) {
        return BY_NAME.containsKey(name);
    }

    /** Whether reading a register changes nothing. */
    public static boolean isPlain(String name) {
        return !CONSUMED.contains(name);
    }

    /** Whether a CPU's model has a register, and it can be read, though perhaps not in every state. */
    public static boolean isReadable(Cpu cpu, String name) {
        SystemRegister row = row(name);
        return row.read() != null && (row.feature() == null || cpu.has(row.feature()));
    }

    /**
     * Reads a register as an inspector: no access check, no trap.
     *
     * @throws IllegalArgumentException if there is no such register, or it cannot be read
     */
    public static long read(Cpu cpu, String name) {
        SystemRegister row = row(name);
        if (row.read() == null) {
            throw new IllegalArgumentException(name + " is write only");
        }
        return row.read().read(cpu);
    }

    /**
     * Writes a register as an inspector: no access check, no trap.
     *
     * @throws IllegalArgumentException if there is no such register, or it cannot be written
     */
    public static void write(Cpu cpu, String name, long value) {
        SystemRegister row = row(name);
        if (row.write() == null) {
            throw new IllegalArgumentException(name + " is read only");
        }
        row.write().write(cpu, value);
    }

    /** Name of the register at an encoding, for disassembly and reports; null if unknown. */
    public static String nameAt(int op0, int op1, int crn, int crm, int op2) {
        SystemRegister row = BY_ENCODING[SystemRegister.encode(op0, op1, crn, crm, op2)];
        return row == null ? null : row.name();
    }

    /**
     * Connects a register that lives in a timer or interrupt controller.
     *
     * @throws IllegalArgumentException if the table has no row for it
     */
    public static void plug(Cpu cpu, String name, SystemRegisterPort port) {
        cpu.ports[row(name).number()] = port;
    }

    private static SystemRegister row(String name) {
        SystemRegister row = BY_NAME.get(name);
        if (row == null) {
            throw new IllegalArgumentException("there is no system register '" + name + "'");
        }
        return row;
    }

    /** Warm reset values (RES1 bits where the architecture has them). */
    static void reset(Cpu cpu) {
        cpu.sys[Sys.SCTLR_EL1] = 0x30d0_0800L;
        cpu.sys[Sys.SCTLR_EL2] = 0x30c5_0830L;
        cpu.sys[Sys.CPTR_EL2] = 0x33ff;
        cpu.sys[Sys.HCR_EL2] = Hcr.RW;
        cpu.sys[Sys.OSLSR_EL1] = 0xa;
        cpu.sys[Sys.PMCR_EL0] = 0x4100_3000L | (long) cpu.model.design().monitorCode << 16;
        cpu.sys[Sys.MDCR_EL2] = 6;
        cpu.sys[Sys.VPIDR_EL2] = cpu.model.midr();
        cpu.sys[Sys.VMPIDR_EL2] = 0x8000_0000L | cpu.vcpu();
        cpu.sys[Sys.L2CTLR_EL1] = 0;
    }
}
