package hvsh.cpu;

import static hvsh.cpu.SystemRegister.encode;

import java.util.Arrays;

/** The performance monitor's registers (Arm ARM DDI 0487 D17.5); {@link PerformanceMonitor} counts. */
final class PerformanceRegisters {
    private static final int COUNTERS = PerformanceMonitor.COUNTERS;
    private static final long FILTER = 0xfc00_0000L;
    private static final long WORD = 0xffff_ffffL;
    private static final long ALL = 1L << 31 | (1 << COUNTERS) - 1;
    /** PMSELR_EL0 names the cycle counter's filter by this. */
    private static final int CYCLES = 31;

    private PerformanceRegisters() { }

    static void add(SystemRegisterRows rows) {
        rows.add("PMCR_EL0", encode(3, 3, 9, 12, 0), cpu -> cpu.sys[Sys.PMCR_EL0], PerformanceRegisters::control, 0, 0);
        set(rows, "PMCNTENSET_EL0", "PMCNTENCLR_EL0", encode(3, 3, 9, 12, 1), encode(3, 3, 9, 12, 2),
                Sys.PMCNTENSET_EL0);
        set(rows, "PMOVSSET_EL0", "PMOVSCLR_EL0", encode(3, 3, 9, 14, 3), encode(3, 3, 9, 12, 3), Sys.PMOVSSET_EL0);
        set(rows, "PMINTENSET_EL1", "PMINTENCLR_EL1", encode(3, 0, 9, 14, 1), encode(3, 0, 9, 14, 2),
                Sys.PMINTENSET_EL1);
        rows.add("PMSWINC_EL0", encode(3, 3, 9, 12, 4), null, PerformanceMonitor::increment, 0, 0);
        rows.stored("PMSELR_EL0", encode(3, 3, 9, 12, 5), Sys.PMSELR_EL0, 0x1f);
        rows.constant("PMCEID0_EL0", encode(3, 3, 9, 12, 6), cpu -> PerformanceMonitor.EVENTS, 0);
        rows.constant("PMCEID1_EL0", encode(3, 3, 9, 12, 7), cpu -> cpu.has(Feature.PMUv3p1) ? PerformanceMonitor.MORE_EVENTS : 0, 0);
        counted(rows, "PMCCNTR_EL0", encode(3, 3, 9, 13, 0), Sys.PMCCNTR_EL0, -1L);
        rows.writtenFrom(1, "PMUSERENR_EL0", encode(3, 3, 9, 14, 0), Sys.PMUSERENR_EL0, 0xf);
        counted(rows, "PMCCFILTR_EL0", encode(3, 3, 14, 15, 7), Sys.PMCCFILTR_EL0, FILTER);
        rows.add("PMXEVTYPER_EL0", encode(3, 3, 9, 13, 1), PerformanceRegisters::readSelectedType,
                PerformanceRegisters::writeSelectedType, 0, 0);
        rows.add("PMXEVCNTR_EL0", encode(3, 3, 9, 13, 2), PerformanceRegisters::readSelected,
                PerformanceRegisters::writeSelected, 0, 0);
        for (int n = 0; n < COUNTERS; n++) {
            counted(rows, "PMEVCNTR" + n + "_EL0", encode(3, 3, 14, 8, n), Sys.PMEVCNTR0 + n, WORD);
            int slot = Sys.PMEVTYPER0 + n;
            rows.add("PMEVTYPER" + n + "_EL0", encode(3, 3, 14, 12, n), cpu -> read(cpu, slot),
                    (cpu, value) -> write(cpu, slot, value & eventType(cpu)), 0, 0);
        }
    }

    /** The filter, and events of 10 bits, or 16. */
    private static long eventType(Cpu cpu) {
        return FILTER | (cpu.has(Feature.PMUv3p1) ? 0xffff : 0x3ff);
    }

    private static long read(Cpu cpu, int slot) {
        PerformanceMonitor.sync(cpu);
        return cpu.sys[slot];
    }

    private static void write(Cpu cpu, int slot, long value) {
        PerformanceMonitor.sync(cpu);
        cpu.sys[slot] = value;
        PerformanceMonitor.update(cpu);
    }

    private static void counted(SystemRegisterRows rows, String name, int encoding, int slot, long mask) {
        rows.add(name, encoding, cpu -> read(cpu, slot), (cpu, value) -> write(cpu, slot, value & mask), 0, 0);
    }

    private static void control(Cpu cpu, long value) {
        long writable = 0x79;
        write(cpu, Sys.PMCR_EL0, cpu.sys[Sys.PMCR_EL0] & ~writable | value & writable);
        if ((value & 4) != 0) {
            cpu.sys[Sys.PMCCNTR_EL0] = 0;
        }
        if ((value & 2) != 0) {
            Arrays.fill(cpu.sys, Sys.PMEVCNTR0, Sys.PMEVCNTR0 + PerformanceMonitor.visible(cpu), 0);
        }
    }

    private static void set(SystemRegisterRows rows, String set, String clear, int setAt, int clearAt, int slot) {
        rows.add(set, setAt, cpu -> read(cpu, slot), (cpu, value) -> write(cpu, slot, read(cpu, slot) | value & ALL), 0, 0);
        rows.add(clear, clearAt, cpu -> read(cpu, slot), (cpu, value) -> write(cpu, slot, read(cpu, slot) & ~value), 0, 0);
    }

    private static int selected(Cpu cpu) {
        return (int) cpu.sys[Sys.PMSELR_EL0];
    }

    private static long readSelectedType(Cpu cpu) {
        int n = selected(cpu);
        return n == CYCLES ? cpu.sys[Sys.PMCCFILTR_EL0] : n < COUNTERS ? cpu.sys[Sys.PMEVTYPER0 + n] : 0;
    }

    private static void writeSelectedType(Cpu cpu, long value) {
        int n = selected(cpu);
        if (n == CYCLES) {
            write(cpu, Sys.PMCCFILTR_EL0, value & FILTER);
        } else if (n < COUNTERS) {
            write(cpu, Sys.PMEVTYPER0 + n, value & eventType(cpu));
        }
    }

    private static long readSelected(Cpu cpu) {
        int n = selected(cpu);
        return n < COUNTERS ? read(cpu, Sys.PMEVCNTR0 + n) : 0;
    }

    private static void writeSelected(Cpu cpu, long value) {
        int n = selected(cpu);
        if (n < COUNTERS) {
            write(cpu, Sys.PMEVCNTR0 + n, value & WORD);
        }
    }
}
