package hvsh.cpu.oracle;

import hvsh.isa.Encodings;

/** Where QEMU differs from the manual, or from the CPU that is modelled here; trials keep away from these. */
final class KnownDifferences {
    /**
     * FPCR.Len and Stride: kept by QEMU's Cortex-A57, whose EL0 knows AArch32; RES0 where no level does, as here (Arm ARM DDI
     * 0487 C5.2.8). {@code d51b4400 x0=370000 >} changes nothing here, FPCR there.
     */
    static final long FPCR_VECTOR_BITS = 0x370000;

    private KnownDifferences() {}

    /**
     * Store-exclusives to an address that is not aligned, without a claim: an alignment fault by the manual, which checks
     * alignment before the monitor (AArch64.ExclusiveMonitorsPass, J1.1.3); QEMU looks at its monitor first and reports
     * failure. {@code c8037c22 x1=1 > signal=7} here, {@code > x3=1} there.
     */
    static boolean unclaimedStoreMustBeAligned(int row) {
        return Encodings.hasField(row, "Rs");
    }
}
