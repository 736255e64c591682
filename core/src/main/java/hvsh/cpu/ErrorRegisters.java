package hvsh.cpu;

import static hvsh.cpu.SystemRegister.encode;

/**
 * Error registers (Arm ARM DDI 0487, FEAT_RAS): there are no error records, so that only the registers about deferred and
 * virtual errors are left.
 */
final class ErrorRegisters {
    /** DISR_EL1.A: an error was deferred. */
    private static final long DEFERRED = 1L << 31;
    /** IDS and ISS: what VSESR_EL2 says of the virtual error, and ESR_EL1 or VDISR_EL2 afterwards. */
    private static final long SYNDROME = 0x1ff_ffff;

    private ErrorRegisters() { }

    static void add(SystemRegisterRows rows) {
        rows.add("ERRIDR_EL1", encode(3, 0, 5, 3, 0), Feature.RAS, cpu -> 0, null, Hcr.TERR);
        rows.add("DISR_EL1", encode(3, 0, 12, 1, 1), Feature.RAS, cpu -> cpu.sys[deferred(cpu)],
                (cpu, value) -> cpu.sys[deferred(cpu)] = value & (DEFERRED | SYNDROME));
        rows.add("VDISR_EL2", encode(3, 4, 12, 1, 1), Feature.RAS, cpu -> cpu.sys[Sys.VDISR_EL2],
                (cpu, value) -> cpu.sys[Sys.VDISR_EL2] = value & (DEFERRED | SYNDROME));
        rows.add("VSESR_EL2", encode(3, 4, 5, 2, 3), Feature.RAS, cpu -> cpu.sys[Sys.VSESR_EL2],
                (cpu, value) -> cpu.sys[Sys.VSESR_EL2] = value & SYNDROME);
    }

    /** EL1's register is the virtual one where SError interrupts are. */
    private static int deferred(Cpu cpu) {
        return cpu.el == 1 && (Hcr.acting(cpu) & Hcr.AMO) != 0 ? Sys.VDISR_EL2 : Sys.DISR_EL1;
    }

    /** ESB: a virtual error that is pending and masked is deferred (shared pseudocode vESBOperation). There is no physical one. */
    static void synchronize(Cpu cpu) {
        long hcr = Hcr.acting(cpu);
        boolean pending = cpu.el < 2 && (hcr & (Hcr.AMO | Hcr.VSE | Hcr.TGE)) == (Hcr.AMO | Hcr.VSE);
        if (pending && (cpu.daif & Exceptions.MASK_A) != 0) {
            cpu.sys[Sys.VDISR_EL2] = DEFERRED | cpu.sys[Sys.VSESR_EL2];
            cpu.sys[Sys.HCR_EL2] &= ~Hcr.VSE;
        }
    }

    /** What ESR_EL1 says of a virtual error that is taken, besides the class. */
    static long virtualSyndrome(Cpu cpu) {
        return cpu.has(Feature.RAS) ? cpu.sys[Sys.VSESR_EL2] : 0;
    }
}
