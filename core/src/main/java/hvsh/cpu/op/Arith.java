package hvsh.cpu.op;

/** Operands of additions and subtractions. */
public final class Arith {
    private Arith() {}

    /**
     * The extended-register operand (Arm ARM DDI 0487 J1.1, ExtendReg).
     *
     * @param how option in bits 0-2 (UXTB, UXTH, UXTW, UXTX, SXTB, SXTH, SXTW, SXTX), left shift in the bits above
     */
    public static long extend(long value, long how) {
        int unused = 64 - (8 << (how & 3));
        long top = value << unused;
        return ((how & 4) == 0 ? top >>> unused : top >> unused) << (how >> 3);
    }
}
