package hvsh.cpu;

import hvsh.memory.Page;

/**
 * The instruction syndrome of a stage 2 data abort: ESR_EL2 bits 24 to 14, which let a hypervisor emulate the access
 * without reading the instruction (Arm ARM DDI 0487 D17.2.37, "ISS encoding for an exception from a Data Abort").
 */
public final class AbortSyndrome {
    /** The rest of the instruction syndrome is valid. */
    public static final int ISV = 1 << 24;
    private static final int SSE = 1 << 21;
    private static final int SF = 1 << 15;
    private static final int AR = 1 << 14;
    private static final int STAGE1_WALK = 1 << 7;

    private AbortSyndrome() { }

    /**
     * ISS bits 24:14 of a load or store instruction.
     *
     * @return 0 unless it moves a single general-purpose register, without writeback and not exclusively
     */
    public static int decode(int word) {
        int size = word >>> 30;
        int opc = word >>> 22 & 3;
        if ((word & 0x3f00_0000) == 0x3900_0000) {
            return register(size, opc, word, 0);
        }
        if ((word & 0x3f00_0000) == 0x3800_0000) {
            boolean registerOffset = (word & 0x0020_0c00) == 0x0020_0800;
            boolean unscaled = (word & 0x0020_0400) == 0;
            return registerOffset || unscaled ? register(size, opc, word, 0) : 0;
        }
        if ((word & 0x3f00_0000) == 0x1800_0000) {
            return literal(size, word);
        }
        // LDAR, STLR and their narrower forms: o2 = 1, o1 = 0, o0 = 1.
        if ((word & 0x3fa0_8000) == 0x0880_8000) {
            return register(size, opc & 1, word, AR);
        }
        return 0;
    }

    private static int register(int size, int opc, int word, int acquireRelease) {
        boolean signed = opc >= 2;
        if (signed && (size == 3 || opc == 3 && size == 2)) {
            return 0;
        }
        boolean wide = signed ? opc == 2 : size == 3;
        return syndrome(size, signed, wide, word) | acquireRelease;
    }

    private static int literal(int opc, int word) {
        return opc == 3 ? 0 : syndrome(opc == 1 ? 3 : 2, opc == 2, opc != 0, word);
    }

    private static int syndrome(int size, boolean signed, boolean wide, int word) {
        return ISV | size << 22 | (signed ? SSE : 0) | (word & 31) << 16 | (wide ? SF : 0);
    }

    /** The instruction syndrome to report with a stage 2 abort of this class and ISS that the CPU is taking. */
    static int of(Cpu cpu, int ec, int iss) {
        if (ec != ExceptionClass.DATA_ABORT_LOWER || (iss & STAGE1_WALK) != 0) {
            return 0;
        }
        try {
            Page page = cpu.memory().fetch(cpu.pc);
            int at = (int) cpu.pc & Page.MASK;
            return decode(page.bytes[at] & 0xff | (page.bytes[at + 1] & 0xff) << 8 | (page.bytes[at + 2] & 0xff) << 16
                    | page.bytes[at + 3] << 24);
        } catch (GuestException gone) {
            // Another CPU unmapped the code meanwhile: the syndrome may be left invalid.
            return 0;
        }
    }
}
