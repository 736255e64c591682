package hvsh.hypervisor;

import hvsh.cpu.Cpu;
import hvsh.cpu.Firmware;
import java.util.HashMap;
import java.util.Map;

/**
 * Power State Coordination Interface 1.1 (Arm DEN 0022) and the architectural calls of SMCCC 1.1 (Arm DEN 0028), for
 * partitions (from their HVC traps) and for bare machines (as firmware). Arguments and results are in X0 to X3.
 */
public final class Psci implements Firmware {
    static final int SUCCESS = 0;
    static final int NOT_SUPPORTED = -1;
    static final int INVALID_PARAMETERS = -2;
    static final int ALREADY_ON = -4;
    static final int ON_PENDING = -5;
    static final int INVALID_ADDRESS = -9;
    private static final int VERSION_1_1 = 0x1_0001;
    /** MIGRATE_INFO_TYPE: there is no trusted OS to be migrated. */
    private static final int NO_TRUSTED_OS = 2;
    private static final long AFFINITY_MASK = 0xff_00ff_ffffL;
    private static final int POWER_STATE_RESERVED = 0xfcfe_0000;
    private static final int SMC64 = 1 << 30;

    @FunctionalInterface
    private interface Function {
        long call(Psci psci, Cpu cpu, long a1, long a2, long a3);
    }

    private static final Map<Integer, Function> FUNCTIONS = new HashMap<>();

    static {
        row(0x8000_0000, (psci, cpu, a1, a2, a3) -> VERSION_1_1);
        row(0x8000_0001, (psci, cpu, a1, a2, a3) -> psci.architecturalFeatures((int) a1));
        row(0x8400_0000, (psci, cpu, a1, a2, a3) -> VERSION_1_1);
        both(0x8400_0001, (psci, cpu, a1, a2, a3) -> suspend(cpu, a1));
        row(0x8400_0002, (psci, cpu, a1, a2, a3) -> psci.off(cpu));
        both(0x8400_0003, (psci, cpu, a1, a2, a3) -> psci.on(a1, a2, a3));
        both(0x8400_0004, (psci, cpu, a1, a2, a3) -> psci.affinityInfo(a1, a2));
        row(0x8400_0006, (psci, cpu, a1, a2, a3) -> NO_TRUSTED_OS);
        row(0x8400_0008, (psci, cpu, a1, a2, a3) -> psci.systemOff());
        row(0x8400_0009, (psci, cpu, a1, a2, a3) -> psci.systemReset());
        row(0x8400_000a, (psci, cpu, a1, a2, a3) -> features((int) a1));
    }

    private final PowerControl power;
    private boolean keepsRegisters;

    public Psci(PowerControl power) {
        this.power = power;
    }

    private static void row(int id, Function function) {
        FUNCTIONS.put(id, function);
    }

    private static void both(int id, Function function) {
        row(id, function);
        row(id | SMC64, function);
    }

    /** Answers any call; unknown ones with NOT_SUPPORTED, as SMCCC demands (DEN 0028, 5.2). */
    @Override
    public void call(Cpu cpu, boolean smc) {
        int id = (int) cpu.x[0];
        Function function = FUNCTIONS.get(id);
        if (function == null) {
            cpu.x[0] = NOT_SUPPORTED;
            return;
        }
        long mask = (id & SMC64) != 0 ? -1 : 0xffff_ffffL;
        keepsRegisters = false;
        long result = function.call(this, cpu, cpu.x[1] & mask, cpu.x[2] & mask, cpu.x[3] & mask);
        if (!keepsRegisters) {
            cpu.x[0] = result;
        }
    }

    /** Whether a function is answered. */
    static boolean has(int id) {
        return FUNCTIONS.containsKey(id);
    }

    private static long features(int id) {
        return has(id) && id != 0x8000_0001 ? SUCCESS : NOT_SUPPORTED;
    }

    private long architecturalFeatures(int id) {
        return id == 0x8000_0000 || id == 0x8000_0001 ? SUCCESS : NOT_SUPPORTED;
    }

    /**
     * Every state is entered as standby, which a platform may choose (DEN 0022, 5.4): the CPU waits for an interrupt
     * and the call returns.
     */
    private static long suspend(Cpu cpu, long powerState) {
        if ((powerState & (POWER_STATE_RESERVED | ~0xffff_ffffL)) != 0) {
            return INVALID_PARAMETERS;
        }
        boolean pending = cpu.irqLine || cpu.fiqLine || cpu.virtualIrqLine || cpu.virtualFiqLine;
        cpu.waiting = !pending;
        cpu.attend();
        return SUCCESS;
    }

    private long off(Cpu cpu) {
        power.cpuOff(cpu);
        return SUCCESS;
    }

    private long on(long target, long entry, long context) {
        PowerControl.Affinity state = lookUp(target);
        if (state == PowerControl.Affinity.ABSENT) {
            return INVALID_PARAMETERS;
        }
        if ((entry & 3) != 0 || !power.isExecutable(entry)) {
            return INVALID_ADDRESS;
        }
        if (state != PowerControl.Affinity.OFF) {
            return state == PowerControl.Affinity.ON ? ALREADY_ON : ON_PENDING;
        }
        power.cpuOn(target, entry, context);
        return SUCCESS;
    }

    private PowerControl.Affinity lookUp(long target) {
        return (target & ~AFFINITY_MASK) != 0 ? PowerControl.Affinity.ABSENT : power.affinity(target);
    }

    /** Only level 0, single CPUs, is answered, as version 1.0 and later allow (DEN 0022, 5.7). */
    private long affinityInfo(long target, long level) {
        if (level != 0) {
            return INVALID_PARAMETERS;
        }
        return switch (lookUp(target)) {
            case ON -> 0;
            case OFF -> 1;
            case ON_PENDING -> 2;
            case ABSENT -> INVALID_PARAMETERS;
        };
    }

    private long systemOff() {
        power.systemOff();
        return SUCCESS;
    }

    /** The registers are those after the reset: nothing is returned. */
    private long systemReset() {
        power.systemReset();
        keepsRegisters = true;
        return SUCCESS;
    }
}
