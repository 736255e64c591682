package hvsh.cpu;

/**
 * One system register: its name, where MRS and MSR find it, and what they do.
 *
 * @param name      the manual's name
 * @param encoding  op0, op1, CRn, CRm, op2 packed as in {@link #encode}
 * @param number    dense number, the index of {@link Cpu#ports}
 * @param feature   what a CPU must have; null: nothing beyond ARMv8.0-A
 * @param read      gives the value; null: reading is Undefined
 * @param write     takes the value; null: writing is Undefined
 * @param readTrap  bit of HCR_EL2 that traps reads from EL1 and EL0, or 0
 * @param writeTrap bit of HCR_EL2 that traps writes, or 0
 * @param writer    the lowest exception level that may write, where it is not that which may read; or {@link #HIGHEST}
 */
record SystemRegister(String name, int encoding, int number, Feature feature, Reader read, Writer write, long readTrap,
        long writeTrap, int writer) {
    /** For {@link #writer}: only the highest implemented exception level. */
    static final int HIGHEST = 3;

    /** Gives a register's value. */
    @FunctionalInterface
    interface Reader {
        long read(Cpu cpu);
    }

    /** Takes a value written to a register. */
    @FunctionalInterface
    interface Writer {
        void write(Cpu cpu, long value);
    }

    static int encode(int op0, int op1, int crn, int crm, int op2) {
        return op0 << 14 | op1 << 11 | crn << 7 | crm << 3 | op2;
    }

    /** The lowest exception level at which a write is not Undefined. */
    int writeLevel(Cpu cpu) {
        return writer < HIGHEST ? writer : cpu.model.el2() ? 2 : 1;
    }

    /** The lowest exception level that may touch the register, which its op1 says (D17.1, C5.1.3). */
    int level() {
        return switch (encoding >>> 11 & 7) {
            case 3 -> 0;
            case 4, 5 -> 2;
            case 6, 7 -> 3;
            default -> 1;
        };
    }
}
