package hvsh.cpu;

import static hvsh.cpu.SystemRegister.encode;

/** Registers whose state lives in the generic timer or the GIC CPU interface (Arm ARM DDI 0487, registers of the Generic Timer; IHI 0069 12.2). */
final class PortRegisters {
    private PortRegisters() { }

    static void add(SystemRegisterRows rows) {
        timer(rows);
        interrupts(rows);
    }

    private static void timer(SystemRegisterRows rows) {
        rows.portOfHighest("CNTFRQ_EL0", encode(3, 3, 14, 0, 0));
        rows.readOnlyPort("CNTPCT_EL0", encode(3, 3, 14, 0, 1));
        rows.readOnlyPort("CNTVCT_EL0", encode(3, 3, 14, 0, 2));
        rows.port("CNTP_TVAL_EL0", encode(3, 3, 14, 2, 0));
        rows.port("CNTP_CTL_EL0", encode(3, 3, 14, 2, 1));
        rows.port("CNTP_CVAL_EL0", encode(3, 3, 14, 2, 2));
        rows.port("CNTV_TVAL_EL0", encode(3, 3, 14, 3, 0));
        rows.port("CNTV_CTL_EL0", encode(3, 3, 14, 3, 1));
        rows.port("CNTV_CVAL_EL0", encode(3, 3, 14, 3, 2));
        rows.port("CNTVOFF_EL2", encode(3, 4, 14, 0, 3));
        rows.port("CNTHP_TVAL_EL2", encode(3, 4, 14, 2, 0));
        rows.port("CNTHP_CTL_EL2", encode(3, 4, 14, 2, 1));
        rows.port("CNTHP_CVAL_EL2", encode(3, 4, 14, 2, 2));
    }

    private static void interrupts(SystemRegisterRows rows) {
        rows.port("ICC_PMR_EL1", encode(3, 0, 4, 6, 0));
        rows.port("ICC_IAR0_EL1", encode(3, 0, 12, 8, 0));
        rows.port("ICC_EOIR0_EL1", encode(3, 0, 12, 8, 1));
        rows.port("ICC_HPPIR0_EL1", encode(3, 0, 12, 8, 2));
        rows.port("ICC_BPR0_EL1", encode(3, 0, 12, 8, 3));
        for (int n = 0; n < 4; n++) {
            rows.port("ICC_AP0R" + n + "_EL1", encode(3, 0, 12, 8, 4 + n));
            rows.port("ICC_AP1R" + n + "_EL1", encode(3, 0, 12, 9, n));
        }
        rows.port("ICC_DIR_EL1", encode(3, 0, 12, 11, 1));
        rows.port("ICC_RPR_EL1", encode(3, 0, 12, 11, 3));
        rows.port("ICC_SGI1R_EL1", encode(3, 0, 12, 11, 5));
        rows.port("ICC_ASGI1R_EL1", encode(3, 0, 12, 11, 6));
        rows.port("ICC_SGI0R_EL1", encode(3, 0, 12, 11, 7));
        rows.port("ICC_IAR1_EL1", encode(3, 0, 12, 12, 0));
        rows.port("ICC_EOIR1_EL1", encode(3, 0, 12, 12, 1));
        rows.port("ICC_HPPIR1_EL1", encode(3, 0, 12, 12, 2));
        rows.port("ICC_BPR1_EL1", encode(3, 0, 12, 12, 3));
        rows.port("ICC_CTLR_EL1", encode(3, 0, 12, 12, 4));
        rows.port("ICC_SRE_EL1", encode(3, 0, 12, 12, 5));
        rows.port("ICC_IGRPEN0_EL1", encode(3, 0, 12, 12, 6));
        rows.port("ICC_IGRPEN1_EL1", encode(3, 0, 12, 12, 7));
        rows.port("ICC_SRE_EL2", encode(3, 4, 12, 9, 5));
        rows.port("ICH_HCR_EL2", encode(3, 4, 12, 11, 0));
    }
}
