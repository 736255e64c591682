package hvsh.cpu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What conformance with QEMU cannot show, because its cycles are the host's. */
class PerformanceMonitorTest {
    private static final long CYCLES = 1L << 31;

    private final Cpu cpu = new Cpu(CpuModel.of(CpuDesign.CORTEX_A57, false, false), 0, 0);

    private void write(String name, long value) {
        SystemRegisters.write(cpu, name, value);
    }

    private long read(String name) {
        return SystemRegisters.read(cpu, name);
    }

    private void pass(long cycles) {
        cpu.cyclesAtEnd += cycles;
    }

    private void count(long control, long start) {
        write("PMCR_EL0", control);
        write("PMCNTENSET_EL0", CYCLES);
        write("PMCCNTR_EL0", start);
    }

    @Test
    void cyclesOverflowAt32BitsAndGoOn() {
        count(1, 0xffff_fff0L);
        pass(15);
        assertEquals(0, read("PMOVSSET_EL0"));
        pass(1);
        assertEquals(CYCLES, read("PMOVSSET_EL0"));
        assertEquals(1L << 32, read("PMCCNTR_EL0"));
        write("PMOVSCLR_EL0", CYCLES);
        assertEquals(0, read("PMOVSCLR_EL0"));
    }

    @Test
    void longCyclesOverflowAt64Bits() {
        count(0x41, 0xffff_fff0L);
        pass(100);
        assertEquals(0, read("PMOVSSET_EL0"));
        write("PMCCNTR_EL0", -10);
        pass(12);
        assertEquals(CYCLES, read("PMOVSSET_EL0"));
        assertEquals(2, read("PMCCNTR_EL0"));
    }

    @Test
    void chargedCyclesAreNoInstructions() {
        write("PMCR_EL0", 1);
        write("PMEVTYPER0_EL0", 0x08);
        write("PMEVTYPER1_EL0", 0x11);
        write("PMCNTENSET_EL0", 3);
        pass(5);
        cpu.charge(20);
        assertEquals(5, read("PMEVCNTR0_EL0"));
        assertEquals(25, read("PMEVCNTR1_EL0"));
    }

    @Test
    void whatIsFilteredAtALevelIsNotCountedThere() {
        count(1, 0);
        write("PMCCFILTR_EL0", 1L << 30);
        pass(5);
        cpu.setLevel(0, false);
        pass(1000);
        cpu.setLevel(1, true);
        pass(2);
        assertEquals(7, read("PMCCNTR_EL0"));
    }

    @Test
    void hpmdKeepsEl2FromEl1sCountersAndWithDpFromTheCycles() {
        Cpu host = new Cpu(CpuModel.of(CpuDesign.NEOVERSE_N1, true, false), 0, 0);
        host.setLevel(2, true);
        SystemRegisters.write(host, "PMCR_EL0", 1);
        SystemRegisters.write(host, "PMCCFILTR_EL0", 1 << 27);
        SystemRegisters.write(host, "PMEVTYPER0_EL0", 1 << 27 | 0x08);
        SystemRegisters.write(host, "PMEVTYPER5_EL0", 1 << 27 | 0x08);
        SystemRegisters.write(host, "PMCNTENSET_EL0", CYCLES | 0x21);
        SystemRegisters.write(host, "MDCR_EL2", 1 << 17 | 1 << 7 | 5);
        host.cyclesAtEnd += 7;
        assertEquals(0, SystemRegisters.read(host, "PMEVCNTR0_EL0"));
        assertEquals(7, SystemRegisters.read(host, "PMEVCNTR5_EL0"), "EL2's own");
        assertEquals(7, SystemRegisters.read(host, "PMCCNTR_EL0"));
        SystemRegisters.write(host, "PMCR_EL0", 1 | 1 << 5);
        host.cyclesAtEnd += 5;
        assertEquals(7, SystemRegisters.read(host, "PMCCNTR_EL0"));
    }
}
