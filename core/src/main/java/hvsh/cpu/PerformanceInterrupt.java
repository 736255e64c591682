package hvsh.cpu;

/**
 * The performance monitor's overflow interrupt (Arm ARM DDI 0487, CheckForPMUOverflow). Counters follow from what the CPU
 * executes, so that it is known when the next one overflows: a slice ends there at the latest, and the interrupt is taken at
 * the same instruction whatever executes it.
 */
final class PerformanceInterrupt {
    private static final long NEVER = Long.MAX_VALUE;
    private static final long MODULUS = 1L << 32;

    private PerformanceInterrupt() { }

    /** The level that the registers give. */
    static boolean level(Cpu cpu) {
        for (long bits = cpu.sys[Sys.PMOVSSET_EL0] & cpu.sys[Sys.PMINTENSET_EL1]; bits != 0; bits &= bits - 1) {
            if (PerformanceMonitor.on(cpu, Long.numberOfTrailingZeros(bits))) {
                return true;
            }
        }
        return false;
    }

    /** Has the output follow the registers. */
    static void drive(Cpu cpu) {
        boolean level = level(cpu);
        if (level != cpu.performanceLevel) {
            cpu.performanceLevel = level;
            cpu.performanceInterrupt.set(level);
        }
    }

    /** What is counted has changed: the slice ends, because the next one may have to be shorter. */
    static void reconsider(Cpu cpu) {
        if (cpu.sys[Sys.PMINTENSET_EL1] != 0) {
            cpu.attend();
        }
    }

    /** Shortens a slice that has begun. */
    static void limit(Cpu cpu) {
        long until = Math.max(0, untilOverflow(cpu));
        if (until < cpu.budget) {
            cpu.withheld += cpu.budget - until;
            cpu.budget = until;
        }
    }

    /** Brings the counters up to date if one has overflowed that interrupts: else that must not depend on where slices end. */
    static void notice(Cpu cpu) {
        if (untilOverflow(cpu) <= 0) {
            PerformanceMonitor.sync(cpu);
        }
    }

    /** Cycles that must pass at the present level before a counter overflows that interrupts then; 0 or less if one has. */
    private static long untilOverflow(Cpu cpu) {
        long passed = cpu.cycles() - cpu.sys[Sys.PM_CYCLES];
        long retired = passed - (cpu.charged - cpu.sys[Sys.PM_CHARGED]);
        long nearest = NEVER;
        long silent = cpu.sys[Sys.PMINTENSET_EL1] & cpu.sys[Sys.PMCNTENSET_EL0] & ~cpu.sys[Sys.PMOVSSET_EL0];
        for (long bits = silent; bits != 0; bits &= bits - 1) {
            int n = Long.numberOfTrailingZeros(bits);
            if (PerformanceMonitor.enabled(cpu, n)) {
                nearest = Math.min(nearest, n == PerformanceMonitor.CYCLE_BIT ? ofCycles(cpu, passed) : ofEvent(cpu, n, passed, retired));
            }
        }
        return nearest;
    }

    private static long ofCycles(Cpu cpu, long passed) {
        if (!PerformanceMonitor.counts(cpu, cpu.sys[Sys.PMCCFILTR_EL0])) {
            return NEVER;
        }
        long value = cpu.sys[Sys.PMCCNTR_EL0];
        if ((cpu.sys[Sys.PMCR_EL0] & PerformanceMonitor.LONG_CYCLES) == 0) {
            return MODULUS - (value & MODULUS - 1) - passed;
        }
        return -value > 0 ? -value - passed : NEVER; // else it is centuries away
    }

    private static long ofEvent(Cpu cpu, int n, long passed, long retired) {
        long type = cpu.sys[Sys.PMEVTYPER0 + n];
        if (!PerformanceMonitor.counts(cpu, type)) {
            return NEVER;
        }
        long left = MODULUS - cpu.sys[Sys.PMEVCNTR0 + n];
        return switch ((int) type & PerformanceMonitor.EVENT) {
            case PerformanceMonitor.CPU_CYCLES -> left - passed;
            case PerformanceMonitor.INST_RETIRED -> left - retired; // at least as many cycles
            default -> NEVER;
        };
    }
}
