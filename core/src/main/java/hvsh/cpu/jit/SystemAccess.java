package hvsh.cpu.jit;

import hvsh.cpu.SystemRegisters;
import java.util.Set;

/** Which system instructions a region may contain, and which end it because they may change how code is translated. */
final class SystemAccess {
    /** Registers whose writes have no effect beyond the register, or end the slice when they have one. */
    private static final Set<String> PLAIN_WRITES = Set.of("DAIF", "SP_EL0", "TPIDR_EL0", "TPIDR_EL1", "TPIDRRO_EL0", "TPIDR_EL2",
            "ELR_EL1", "SPSR_EL1", "ELR_EL2", "SPSR_EL2", "FAR_EL1", "ESR_EL1", "PAR_EL1", "AFSR0_EL1", "AFSR1_EL1",
            "CNTV_CVAL_EL0", "CNTV_CTL_EL0", "CNTV_TVAL_EL0", "CNTP_CVAL_EL0", "CNTP_CTL_EL0", "CNTP_TVAL_EL0",
            "ICC_PMR_EL1", "ICC_EOIR1_EL1", "ICC_DIR_EL1", "ICC_SGI1R_EL1");
    private static final int DAIF_SET = 0b011_110;
    private static final int DAIF_CLEAR = 0b011_111;
    private static final int CACHE = 7;
    private static final int TLB = 8;

    private SystemAccess() { }

    private static String name(int word) {
        return SystemRegisters.nameAt(2 + (word >>> 19 & 1), op1(word), crn(word), crm(word), op2(word));
    }

    /** NZCV is kept elsewhere inside a region, and RNDR changes it. */
    static boolean readStops(int word) {
        String name = name(word);
        return name == null || name.equals("NZCV") || name.startsWith("RNDR");
    }

    static boolean writeStops(int word) {
        String name = name(word);
        return name == null || !PLAIN_WRITES.contains(name);
    }

    static boolean immediateStops(int word) {
        int field = op1(word) << 3 | op2(word);
        return field != DAIF_SET && field != DAIF_CLEAR;
    }

    /** Translations are never stale, so that TLB maintenance changes nothing. */
    static boolean maintenanceStops(int word) {
        return crn(word) != CACHE && crn(word) != TLB;
    }

    private static int op1(int word) {
        return word >>> 16 & 7;
    }

    private static int crn(int word) {
        return word >>> 12 & 15;
    }

    private static int crm(int word) {
        return word >>> 8 & 15;
    }

    private static int op2(int word) {
        return word >>> 5 & 7;
    }
}
