package hvsh.cpu;

/**
 * What the performance monitor counts (Arm ARM DDI 0487 D11): cycles, which here are instructions and charged cycles,
 * retired instructions, and software increments. Counters are brought up to date when something asks or changes what is
 * counted: between, they follow from the CPU's own counts. {@link PerformanceInterrupt} makes that happen at an overflow.
 */
final class PerformanceMonitor {
    static final int COUNTERS = 6;
    /** PMCEID0_EL0: SW_INCR, INST_RETIRED, CPU_CYCLES. */
    static final long EVENTS = 1 | 1 << 8 | 1 << 17;
    /** PMCEID1_EL0 with PMUv3p1: STALL_FRONTEND and STALL_BACKEND, of which there are none. */
    static final long MORE_EVENTS = 3 << 3;
    /** The event in PMEVTYPER; registers keep as many bits as the CPU has. */
    static final int EVENT = 0xffff;
    static final int CYCLE_BIT = 31;
    static final int INST_RETIRED = 0x08;
    static final int CPU_CYCLES = 0x11;
    private static final int SW_INCR = 0x00;
    private static final long WORD = 0xffff_ffffL;
    private static final long ENABLE = 1;
    static final long LONG_CYCLES = 1 << 6;
    private static final long HPME = 1 << 7;
    private static final long HPMD = 1 << 17;
    private static final long PROHIBITS_CYCLES = 1 << 5;

    private PerformanceMonitor() { }

    /** Counts what has passed at the present exception level; whoever changes what is counted calls it before. */
    static void sync(Cpu cpu) {
        sync(cpu, 0);
    }

    /** The same with cycles that are about to pass. */
    static void sync(Cpu cpu, int more) {
        long cycles = cpu.cycles() + more;
        long passed = cycles - cpu.sys[Sys.PM_CYCLES];
        long retired = passed - (cpu.charged - cpu.sys[Sys.PM_CHARGED]);
        cpu.sys[Sys.PM_CYCLES] = cycles;
        cpu.sys[Sys.PM_CHARGED] = cpu.charged;
        if (!cpu.counting) {
            return;
        }
        if (enabled(cpu, CYCLE_BIT) && counts(cpu, cpu.sys[Sys.PMCCFILTR_EL0])) {
            addCycles(cpu, passed);
        }
        for (int n = 0; n < COUNTERS; n++) {
            long type = cpu.sys[Sys.PMEVTYPER0 + n];
            int event = (int) type & EVENT;
            boolean counted = event == CPU_CYCLES || event == INST_RETIRED;
            if (counted && enabled(cpu, n) && counts(cpu, type)) {
                add(cpu, n, event == CPU_CYCLES ? passed : retired);
            }
        }
        PerformanceInterrupt.drive(cpu);
    }

    /** Says whether anything is counted at all, and to whom; whoever has changed a register calls it. */
    static void update(Cpu cpu) {
        boolean any = (cpu.sys[Sys.PMCR_EL0] & ENABLE) != 0 || (cpu.sys[Sys.MDCR_EL2] & HPME) != 0;
        cpu.counting = any && cpu.sys[Sys.PMCNTENSET_EL0] != 0;
        PerformanceInterrupt.drive(cpu);
        PerformanceInterrupt.reconsider(cpu);
    }

    /** PMSWINC_EL0. */
    static void increment(Cpu cpu, long counters) {
        for (int n = 0; n < COUNTERS; n++) {
            long type = cpu.sys[Sys.PMEVTYPER0 + n];
            if ((counters >>> n & 1) != 0 && (type & EVENT) == SW_INCR && enabled(cpu, n) && counts(cpu, type)) {
                add(cpu, n, 1);
            }
        }
        PerformanceInterrupt.drive(cpu);
    }

    /** Counters that the present level resets and may see: at EL2 all, below it those under MDCR_EL2.HPMN. */
    static int visible(Cpu cpu) {
        return cpu.el == 2 || !Exceptions.hasEl2(cpu) ? COUNTERS : Math.min(COUNTERS, (int) cpu.sys[Sys.MDCR_EL2] & 0x1f);
    }

    /** Whether counters of its share are on at all: by PMCR_EL0.E, or MDCR_EL2.HPME for those from HPMN on. */
    static boolean on(Cpu cpu, int n) {
        boolean reserved = n < COUNTERS && Exceptions.hasEl2(cpu) && n >= (cpu.sys[Sys.MDCR_EL2] & 0x1f);
        return reserved ? (cpu.sys[Sys.MDCR_EL2] & HPME) != 0 : (cpu.sys[Sys.PMCR_EL0] & ENABLE) != 0;
    }

    /** Whether it counts at the present level, if its filter agrees. */
    static boolean enabled(Cpu cpu, int n) {
        return on(cpu, n) && (cpu.sys[Sys.PMCNTENSET_EL0] >>> n & 1) != 0 && !prohibited(cpu, n);
    }

    /** MDCR_EL2.HPMD keeps EL2 from the counters of EL1, and with PMCR_EL0.DP from that of cycles. */
    private static boolean prohibited(Cpu cpu, int n) {
        long control = cpu.sys[Sys.MDCR_EL2];
        boolean concerned = n == CYCLE_BIT ? (cpu.sys[Sys.PMCR_EL0] & PROHIBITS_CYCLES) != 0 : n < (control & 0x1f);
        return cpu.el == 2 && (control & HPMD) != 0 && concerned;
    }

    /** The filter's P and NSK, U and NSU, and NSH. */
    static boolean counts(Cpu cpu, long filter) {
        return switch (cpu.el) {
            case 0 -> (filter >>> 30 & 1) == (filter >>> 28 & 1);
            case 1 -> (filter >>> 31 & 1) == (filter >>> 29 & 1);
            default -> (filter >>> 27 & 1) != 0;
        };
    }

    private static void addCycles(Cpu cpu, long passed) {
        long before = cpu.sys[Sys.PMCCNTR_EL0];
        long after = before + passed;
        boolean wide = (cpu.sys[Sys.PMCR_EL0] & LONG_CYCLES) != 0;
        boolean overflow = wide ? Long.compareUnsigned(after, before) < 0 : before >>> 32 != after >>> 32;
        cpu.sys[Sys.PMCCNTR_EL0] = after;
        cpu.sys[Sys.PMOVSSET_EL0] |= overflow ? 1L << CYCLE_BIT : 0;
    }

    private static void add(Cpu cpu, int n, long passed) {
        long after = cpu.sys[Sys.PMEVCNTR0 + n] + passed;
        cpu.sys[Sys.PMEVCNTR0 + n] = after & WORD;
        cpu.sys[Sys.PMOVSSET_EL0] |= after > WORD ? 1L << n : 0;
    }
}
