package hvsh.cpu;

import static hvsh.cpu.SystemRegister.encode;

/**
 * The performance monitor's registers (Arm ARM DDI 0487 D11): the cycle counter counts instructions and charged
 * cycles; the six event counters keep what is written and count nothing, and PMCEID says that no event is counted.
 */
final class PerformanceRegisters {
    private static final int COUNTERS = 6;
    private static final long EVENT_TYPE = 0xfc00_03ffL;
    private static final long ALL = 1L << 31 | (1 << COUNTERS) - 1;

    private PerformanceRegisters() { }

    static void add(SystemRegisterRows rows) {
        rows.add("PMCR_EL0", encode(3, 3, 9, 12, 0), cpu -> cpu.sys[Sys.PMCR_EL0], PerformanceRegisters::control, 0, 0);
        set(rows, "PMCNTENSET_EL0", "PMCNTENCLR_EL0", encode(3, 3, 9, 12, 1), encode(3, 3, 9, 12, 2),
                Sys.PMCNTENSET_EL0);
        set(rows, "PMOVSSET_EL0", "PMOVSCLR_EL0", encode(3, 3, 9, 14, 3), encode(3, 3, 9, 12, 3), Sys.PMOVSSET_EL0);
        set(rows, "PMINTENSET_EL1", "PMINTENCLR_EL1", encode(3, 0, 9, 14, 1), encode(3, 0, 9, 14, 2),
                Sys.PMINTENSET_EL1);
        rows.add("PMSWINC_EL0", encode(3, 3, 9, 12, 4), null, (cpu, value) -> { }, 0, 0);
        rows.stored("PMSELR_EL0", encode(3, 3, 9, 12, 5), Sys.PMSELR_EL0, 0x1f);
        rows.constant("PMCEID0_EL0", encode(3, 3, 9, 12, 6), cpu -> 0, 0);
        rows.constant("PMCEID1_EL0", encode(3, 3, 9, 12, 7), cpu -> 0, 0);
        rows.add("PMCCNTR_EL0", encode(3, 3, 9, 13, 0), cpu -> cycles(cpu) - cpu.sys[Sys.PMCCNTR_EL0],
                (cpu, value) -> cpu.sys[Sys.PMCCNTR_EL0] = cycles(cpu) - value, 0, 0);
        rows.writtenFrom(1, "PMUSERENR_EL0", encode(3, 3, 9, 14, 0), Sys.PMUSERENR_EL0, 0xf);
        rows.stored("PMCCFILTR_EL0", encode(3, 3, 14, 15, 7), Sys.PMCCFILTR_EL0, 0xfc00_0000L);
        rows.add("PMXEVTYPER_EL0", encode(3, 3, 9, 13, 1), cpu -> selected(cpu, Sys.PMEVTYPER0),
                (cpu, value) -> select(cpu, Sys.PMEVTYPER0, value & EVENT_TYPE), 0, 0);
        rows.add("PMXEVCNTR_EL0", encode(3, 3, 9, 13, 2), cpu -> selected(cpu, Sys.PMEVCNTR0),
                (cpu, value) -> select(cpu, Sys.PMEVCNTR0, value), 0, 0);
        for (int n = 0; n < COUNTERS; n++) {
            rows.stored("PMEVCNTR" + n + "_EL0", encode(3, 3, 14, 8, n), Sys.PMEVCNTR0 + n, 0xffff_ffffL);
            rows.stored("PMEVTYPER" + n + "_EL0", encode(3, 3, 14, 12, n), Sys.PMEVTYPER0 + n, EVENT_TYPE);
        }
    }

    /** Cycles of this CPU, without what a slice withholds. */
    private static long cycles(Cpu cpu) {
        return cpu.retired + cpu.charged;
    }

    private static void control(Cpu cpu, long value) {
        long writable = 0x79;
        cpu.sys[Sys.PMCR_EL0] = cpu.sys[Sys.PMCR_EL0] & ~writable | value & writable;
        if ((value & 4) != 0) {
            cpu.sys[Sys.PMCCNTR_EL0] = cycles(cpu);
        }
        if ((value & 2) != 0) {
            java.util.Arrays.fill(cpu.sys, Sys.PMEVCNTR0, Sys.PMEVCNTR0 + COUNTERS, 0);
        }
    }

    private static void set(SystemRegisterRows rows, String set, String clear, int setAt, int clearAt, int slot) {
        rows.add(set, setAt, cpu -> cpu.sys[slot], (cpu, value) -> cpu.sys[slot] |= value & ALL, 0, 0);
        rows.add(clear, clearAt, cpu -> cpu.sys[slot], (cpu, value) -> cpu.sys[slot] &= ~value, 0, 0);
    }

    private static long selected(Cpu cpu, int first) {
        int n = (int) cpu.sys[Sys.PMSELR_EL0];
        return n < COUNTERS ? cpu.sys[first + n] : 0;
    }

    private static void select(Cpu cpu, int first, long value) {
        int n = (int) cpu.sys[Sys.PMSELR_EL0];
        if (n < COUNTERS) {
            cpu.sys[first + n] = value & 0xffff_ffffL;
        }
    }
}
