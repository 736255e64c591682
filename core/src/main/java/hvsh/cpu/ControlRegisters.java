package hvsh.cpu;

import static hvsh.cpu.SystemRegister.encode;

/** Registers of EL1 and EL0 that control memory, exceptions and threads, and PSTATE seen as registers. */
final class ControlRegisters {
    /** PERIPHBASE, as the board wires it: where the interrupt controller is. */
    private static final long PERIPHERALS = 0x0800_0000;

    private ControlRegisters() { }

    static void add(SystemRegisterRows rows) {
        rows.translation("SCTLR_EL1", encode(3, 0, 1, 0, 0), Sys.SCTLR_EL1);
        rows.translation("TTBR0_EL1", encode(3, 0, 2, 0, 0), Sys.TTBR0_EL1);
        rows.translation("TTBR1_EL1", encode(3, 0, 2, 0, 1), Sys.TTBR1_EL1);
        rows.translation("TCR_EL1", encode(3, 0, 2, 0, 2), Sys.TCR_EL1);
        rows.memoryControl("MAIR_EL1", encode(3, 0, 10, 2, 0), Sys.MAIR_EL1);
        rows.memoryControlWithoutEffect("AMAIR_EL1", encode(3, 0, 10, 3, 0));
        rows.memoryControlWithoutEffect("AFSR0_EL1", encode(3, 0, 5, 1, 0));
        rows.memoryControlWithoutEffect("AFSR1_EL1", encode(3, 0, 5, 1, 1));
        rows.memoryControl("ESR_EL1", encode(3, 0, 5, 2, 0), Sys.ESR_EL1);
        rows.memoryControl("FAR_EL1", encode(3, 0, 6, 0, 0), Sys.FAR_EL1);
        rows.memoryControl("CONTEXTIDR_EL1", encode(3, 0, 13, 0, 1), Sys.CONTEXTIDR_EL1);
        rows.add("ACTLR_EL1", encode(3, 0, 1, 0, 1), cpu -> cpu.sys[Sys.ACTLR_EL1],
                (cpu, value) -> { }, Hcr.TACR, Hcr.TACR);
        rows.stored("CPACR_EL1", encode(3, 0, 1, 0, 2), Sys.CPACR_EL1, 3L << 20);
        rows.stored("VBAR_EL1", encode(3, 0, 12, 0, 0), Sys.VBAR_EL1, ~0x7ffL);
        rows.stored("ELR_EL1", encode(3, 0, 4, 0, 1), Sys.ELR_EL1);
        rows.stored("SPSR_EL1", encode(3, 0, 4, 0, 0), Sys.SPSR_EL1, 0xffff_ffffL);
        rows.stored("PAR_EL1", encode(3, 0, 7, 4, 0), Sys.PAR_EL1);
        rows.stored("TPIDR_EL0", encode(3, 3, 13, 0, 2), Sys.TPIDR_EL0);
        rows.writtenFrom(1, "TPIDRRO_EL0", encode(3, 3, 13, 0, 3), Sys.TPIDRRO_EL0, -1L);
        rows.stored("TPIDR_EL1", encode(3, 0, 13, 0, 4), Sys.TPIDR_EL1);
        rows.stored("CNTKCTL_EL1", encode(3, 0, 14, 1, 0), Sys.CNTKCTL_EL1, 0x3ff);
        rows.constant("ISR_EL1", encode(3, 0, 12, 1, 0),
                cpu -> (Exceptions.errorVisible(cpu) ? 0x100 : 0) | (Exceptions.irqVisible(cpu) ? 0x80 : 0)
                        | (Exceptions.fiqVisible(cpu) ? 0x40 : 0), 0);
        rows.constant("RVBAR_EL1", encode(3, 0, 12, 0, 1), cpu -> {
            if (cpu.model.el2()) {
                cpu.undefined();
            }
            return cpu.sys[Sys.RVBAR];
        }, 0);
        pstate(rows);
        implementation(rows);
    }

    private static void pstate(SystemRegisterRows rows) {
        rows.constant("CurrentEL", encode(3, 0, 4, 2, 2), cpu -> (long) cpu.el << 2, 0);
        rows.add("SP_EL0", encode(3, 0, 4, 1, 0), cpu -> {
            refuseOwnStack(cpu);
            return cpu.stackPointer(0);
        }, (cpu, value) -> {
            refuseOwnStack(cpu);
            cpu.setStackPointer(0, value);
        }, 0, 0);
        rows.add("SPSel", encode(3, 0, 4, 2, 0), cpu -> cpu.spsel ? 1 : 0,
                (cpu, value) -> cpu.setLevel(cpu.el, (value & 1) != 0), 0, 0);
        rows.add("NZCV", encode(3, 3, 4, 2, 0), cpu -> (long) cpu.nzcv << 28,
                (cpu, value) -> cpu.nzcv = (int) (value >>> 28) & 0xf, 0, 0);
        rows.add("DAIF", encode(3, 3, 4, 2, 1), cpu -> (long) cpu.daif << 6,
                (cpu, value) -> {
                    cpu.daif = (int) (value >>> 6) & 0xf;
                    Exceptions.unmasked(cpu);
                }, 0, 0);
        rows.add("FPCR", encode(3, 3, 4, 4, 0), cpu -> SystemOps.floatingPoint(cpu, cpu.fpcr),
                (cpu, value) -> cpu.fpcr = (int) SystemOps.floatingPoint(cpu, value & (cpu.has(Feature.FP16) ? 0x07c8_0000 : 0x07c0_0000)), 0, 0);
        rows.add("FPSR", encode(3, 3, 4, 4, 1), cpu -> SystemOps.floatingPoint(cpu, cpu.fpsr),
                (cpu, value) -> cpu.fpsr = (int) SystemOps.floatingPoint(cpu, value & 0xf800_009f), 0, 0);
    }

    /** MSR and MRS of SP_EL0 are Undefined while SP_EL0 is the stack pointer. */
    private static void refuseOwnStack(Cpu cpu) {
        if (!cpu.spsel) {
            cpu.undefined();
        }
    }

    /**
     * The Cortex-A57's own registers that firmware and kernels touch (TRM DDI 0488 4.3). The Neoverse N1's are not there: after reset
     * its ACTLR_EL3 keeps them from lower exception levels (TRM 100616 B2.7).
     */
    private static void implementation(SystemRegisterRows rows) {
        cortex(rows, "CPUACTLR_EL1", encode(3, 1, 15, 2, 0), Sys.CPUACTLR_EL1, -1);
        cortex(rows, "CPUECTLR_EL1", encode(3, 1, 15, 2, 1), Sys.CPUECTLR_EL1, -1);
        cortex(rows, "CPUMERRSR_EL1", encode(3, 1, 15, 2, 2), Sys.CPUMERRSR_EL1, 0);
        cortex(rows, "L2MERRSR_EL1", encode(3, 1, 15, 2, 3), Sys.L2MERRSR_EL1, 0);
        cortex(rows, "L2CTLR_EL1", encode(3, 1, 11, 0, 2), Sys.L2CTLR_EL1, -1);
        cortex(rows, "L2ECTLR_EL1", encode(3, 1, 11, 0, 3), Sys.L2ECTLR_EL1, -1);
        cortex(rows, "L2ACTLR_EL1", encode(3, 1, 15, 0, 0), Sys.L2ACTLR_EL1, -1);
        rows.constant("CBAR_EL1", encode(3, 1, 15, 3, 0), cpu -> PERIPHERALS, 0);
    }

    private static void cortex(SystemRegisterRows rows, String name, int encoding, int slot, long mask) {
        rows.add(name, encoding, cpu -> {
            requireCortex(cpu);
            return cpu.sys[slot];
        }, (cpu, value) -> {
            requireCortex(cpu);
            cpu.sys[slot] = value & mask;
        }, 0, 0);
    }

    private static void requireCortex(Cpu cpu) {
        if (cpu.model.design() == CpuDesign.NEOVERSE_N1) {
            cpu.undefined();
        }
    }
}
