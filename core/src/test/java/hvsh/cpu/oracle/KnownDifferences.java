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

    /**
     * LDAPR from an address that is not aligned: an alignment fault without FEAT_LSE2, as of any load-acquire (Arm ARM DDI 0487
     * B2.8.2); QEMU 7.2 loads. {@code f8bfc020 x1=1 > signal=7} here, a load there.
     */
    static boolean acquireMustBeAligned(int row) {
        return Encodings.feature(row).equals("LRCPC");
    }

    /**
     * Changes what FJCVTZS and FCVTZS (scalar, fixed-point) read so that both agree. Of a positive denormal that FPCR.FZ makes
     * zero FJCVTZS is not exact (FPToFixedJS, shared pseudocode); QEMU says it is. A negative fixed-point number in half
     * precision has 16 bits, with zeros above (C7.2.94); QEMU 7.2 extends its sign to 32.
     */
    static void avoid(int row, int word, long[] state) {
        switch (Encodings.name(row)) {
            case "FJCVTZS" -> state[State.FPCR] &= ~(1 << 24);
            case "FCVTZS_fixed_scalar_H" -> state[State.V + 2 * Encodings.field(row, "Rn", word)] &= ~0x8000L;
            default -> { }
        }
    }
}
