package hvsh.hypervisor;

import hvsh.cpu.Cpu;
import hvsh.cpu.Hcr;
import hvsh.cpu.Sys;
import hvsh.cpu.SystemRegisters;

/** The registers of EL2 that keep a guest at EL1 in its partition. */
final class Confinement {
    /** Stage 2 on, interrupts virtual, SMC trapped, EL1 in AArch64; WFI and WFE are left to the CPU. */
    static final long HCR = Hcr.VM | Hcr.FMO | Hcr.IMO | Hcr.AMO | Hcr.TSC | Hcr.RW;
    /** 40 bits of input and output from level 1, 4 KB granule, inner shareable, write-back: VTCR_EL2. */
    static final long VTCR = 1L << 31 | 2 << 16 | 3 << 12 | 1 << 10 | 1 << 8 | 1 << 6 | 64 - PartitionMap.IPA_BITS;
    private static final int EL1PCTEN_AND_EL1PCEN = 3;
    private static final int VMID_SHIFT = 48;

    private Confinement() { }

    static void apply(Cpu cpu, int partition) {
        cpu.sys[Sys.VTCR_EL2] = VTCR;
        cpu.sys[Sys.VTTBR_EL2] = (long) (partition + 1) << VMID_SHIFT;
        cpu.sys[Sys.CNTHCTL_EL2] = EL1PCTEN_AND_EL1PCEN;
        // Pointer authentication is the guest's own business; CPUs without it ignore these bits.
        SystemRegisters.write(cpu, "HCR_EL2", HCR | Hcr.APK | Hcr.API);
    }
}
