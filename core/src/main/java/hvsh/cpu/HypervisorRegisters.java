package hvsh.cpu;

import static hvsh.cpu.SystemRegister.encode;

/** Registers of EL2 (Arm ARM DDI 0487 D17.2). */
final class HypervisorRegisters {
    private HypervisorRegisters() { }

    static void add(SystemRegisterRows rows) {
        selecting(rows, "SCTLR_EL2", encode(3, 4, 1, 0, 0), Sys.SCTLR_EL2, -1L, 0);
        rows.add("HCR_EL2", encode(3, 4, 1, 1, 0), cpu -> cpu.sys[Sys.HCR_EL2], (cpu, value) -> {
            select(cpu, Sys.HCR_EL2, value & (0x3_ffff_ffffL | extensions(cpu)) | Hcr.RW);
        }, 0, 0);
        selecting(rows, "TTBR0_EL2", encode(3, 4, 2, 0, 0), Sys.TTBR0_EL2, -1L, 0);
        rows.add("TCR_EL2", encode(3, 4, 2, 0, 2), cpu -> cpu.sys[Sys.TCR_EL2],
                (cpu, value) -> select(cpu, Sys.TCR_EL2, HostExtensions.enabled(cpu) ? value : value | 0x8080_0000L), 0, 0);
        selecting(rows, "VTTBR_EL2", encode(3, 4, 2, 1, 0), Sys.VTTBR_EL2, -1L, 0);
        selecting(rows, "VTCR_EL2", encode(3, 4, 2, 1, 2), Sys.VTCR_EL2, -1L, 0x8000_0000L);
        rows.stored("ACTLR_EL2", encode(3, 4, 1, 0, 1), Sys.ACTLR_EL2, 0x73);
        rows.add("MDCR_EL2", encode(3, 4, 1, 1, 1), cpu -> cpu.sys[Sys.MDCR_EL2], (cpu, value) -> {
            PerformanceMonitor.sync(cpu);
            cpu.sys[Sys.MDCR_EL2] = value & (cpu.has(Feature.PMUv3p1) ? 0x2_0fff : 0xfff);
            PerformanceMonitor.update(cpu);
        }, 0, 0);
        rows.add("CPTR_EL2", encode(3, 4, 1, 1, 2), cpu -> cpu.sys[Sys.CPTR_EL2],
                (cpu, value) -> cpu.sys[Sys.CPTR_EL2] = HostExtensions.enabled(cpu) ? value & 0x9030_0000L : value & 0x8010_0400L | 0x33ff, 0, 0);
        rows.stored("HSTR_EL2", encode(3, 4, 1, 1, 3), Sys.HSTR_EL2, 0xffff);
        rows.stored("HACR_EL2", encode(3, 4, 1, 1, 7), Sys.HACR_EL2, 0);
        rows.stored("MAIR_EL2", encode(3, 4, 10, 2, 0), Sys.MAIR_EL2);
        rows.stored("AMAIR_EL2", encode(3, 4, 10, 3, 0), Sys.AMAIR_EL2, 0);
        rows.stored("VBAR_EL2", encode(3, 4, 12, 0, 0), Sys.VBAR_EL2, ~0x7ffL);
        rows.constant("RVBAR_EL2", encode(3, 4, 12, 0, 1), cpu -> cpu.sys[Sys.RVBAR], 0);
        rows.stored("ESR_EL2", encode(3, 4, 5, 2, 0), Sys.ESR_EL2, 0xffff_ffffL);
        rows.stored("FAR_EL2", encode(3, 4, 6, 0, 0), Sys.FAR_EL2);
        rows.stored("HPFAR_EL2", encode(3, 4, 6, 0, 4), Sys.HPFAR_EL2, 0xff_ffff_fff0L);
        rows.stored("ELR_EL2", encode(3, 4, 4, 0, 1), Sys.ELR_EL2);
        rows.stored("SPSR_EL2", encode(3, 4, 4, 0, 0), Sys.SPSR_EL2, 0xffff_ffffL);
        rows.add("SP_EL1", encode(3, 4, 4, 1, 0), cpu -> cpu.stackPointer(1),
                (cpu, value) -> cpu.setStackPointer(1, value), 0, 0);
        rows.stored("AFSR0_EL2", encode(3, 4, 5, 1, 0), Sys.AFSR0_EL2, 0);
        rows.stored("AFSR1_EL2", encode(3, 4, 5, 1, 1), Sys.AFSR1_EL2, 0);
        rows.stored("TPIDR_EL2", encode(3, 4, 13, 0, 2), Sys.TPIDR_EL2);
        rows.stored("VPIDR_EL2", encode(3, 4, 0, 0, 0), Sys.VPIDR_EL2, 0xffff_ffffL);
        rows.stored("VMPIDR_EL2", encode(3, 4, 0, 0, 5), Sys.VMPIDR_EL2);
        rows.add("CNTHCTL_EL2", encode(3, 4, 14, 1, 0), cpu -> cpu.sys[Sys.CNTHCTL_EL2],
                (cpu, value) -> cpu.sys[Sys.CNTHCTL_EL2] = value & (cpu.has(Feature.VHE) ? 0xfff : 0xff), 0, 0);
        compatibility(rows);
    }

    private static long extensions(Cpu cpu) {
        return (cpu.has(Feature.PAuth) ? Hcr.APK | Hcr.API : 0) | (cpu.has(Feature.VHE) ? Hcr.E2H : 0)
                | (cpu.has(Feature.RAS) ? Hcr.TERR | Hcr.TEA : 0) | (cpu.has(Feature.LOR) ? Hcr.TLOR : 0);
    }

    /** The registers that exist for AArch32 guests: kept, without effect. */
    private static void compatibility(SystemRegisterRows rows) {
        rows.stored("DACR32_EL2", encode(3, 4, 3, 0, 0), Sys.DACR32_EL2);
        rows.stored("IFSR32_EL2", encode(3, 4, 5, 0, 1), Sys.IFSR32_EL2);
        rows.stored("FPEXC32_EL2", encode(3, 4, 5, 3, 0), Sys.FPEXC32_EL2);
        rows.stored("DBGVCR32_EL2", encode(2, 4, 0, 7, 0), Sys.DBGVCR32_EL2);
        rows.stored("SPSR_irq", encode(3, 4, 4, 3, 0), Sys.SPSR_IRQ);
        rows.stored("SPSR_abt", encode(3, 4, 4, 3, 1), Sys.SPSR_ABT);
        rows.stored("SPSR_und", encode(3, 4, 4, 3, 2), Sys.SPSR_UND);
        rows.stored("SPSR_fiq", encode(3, 4, 4, 3, 3), Sys.SPSR_FIQ);
    }

    private static void selecting(SystemRegisterRows rows, String name, int encoding, int slot, long mask, long ones) {
        rows.add(name, encoding, cpu -> cpu.sys[slot], (cpu, value) -> {
            select(cpu, slot, value & mask | ones);
        }, 0, 0);
    }

    /** One that keeps all that is written, of CPUs with a feature. */
    static void selecting(SystemRegisterRows rows, String name, int encoding, Feature feature, int slot) {
        rows.add(name, encoding, feature, cpu -> cpu.sys[slot], (cpu, value) -> select(cpu, slot, value));
    }

    private static void select(Cpu cpu, int slot, long value) {
        cpu.sys[slot] = value;
        cpu.contextChanged();
        cpu.attend();
    }
}
