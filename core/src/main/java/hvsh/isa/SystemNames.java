package hvsh.isa;

import java.util.HashMap;
import java.util.Map;

/** Names of system registers, system operations and hints, for the disassembler. */
final class SystemNames {
    private static final Map<Integer, String> REGISTERS = new HashMap<>();
    private static final Map<Integer, String> OPERATIONS = new HashMap<>();
    private static final Map<Integer, String> HINTS = Map.ofEntries(
            Map.entry(0, "nop"), Map.entry(1, "yield"), Map.entry(2, "wfe"), Map.entry(3, "wfi"), Map.entry(4, "sev"),
            Map.entry(5, "sevl"), Map.entry(7, "xpaclri"), Map.entry(8, "pacia1716"), Map.entry(10, "pacib1716"),
            Map.entry(12, "autia1716"), Map.entry(14, "autib1716"), Map.entry(16, "esb"), Map.entry(17, "psb csync"),
            Map.entry(18, "tsb csync"), Map.entry(20, "csdb"), Map.entry(24, "paciaz"), Map.entry(25, "paciasp"),
            Map.entry(26, "pacibz"), Map.entry(27, "pacibsp"), Map.entry(28, "autiaz"), Map.entry(29, "autiasp"),
            Map.entry(30, "autibz"), Map.entry(31, "autibsp"), Map.entry(32, "bti"), Map.entry(34, "bti c"),
            Map.entry(36, "bti j"), Map.entry(38, "bti jc"));

    /** op0 op1 CRn CRm op2 name. */
    private static final String REGISTER_LIST = """
            2 0 0 0 4 dbgbvr0_el1
            2 0 0 0 5 dbgbcr0_el1
            2 0 0 0 6 dbgwvr0_el1
            2 0 0 0 7 dbgwcr0_el1
            2 0 0 1 4 dbgbvr1_el1
            2 0 0 1 5 dbgbcr1_el1
            2 0 0 1 6 dbgwvr1_el1
            2 0 0 1 7 dbgwcr1_el1
            2 0 0 2 2 mdscr_el1
            2 0 0 2 4 dbgbvr2_el1
            2 0 0 2 5 dbgbcr2_el1
            2 0 0 2 6 dbgwvr2_el1
            2 0 0 2 7 dbgwcr2_el1
            2 0 0 3 4 dbgbvr3_el1
            2 0 0 3 5 dbgbcr3_el1
            2 0 0 3 6 dbgwvr3_el1
            2 0 0 3 7 dbgwcr3_el1
            2 0 0 4 4 dbgbvr4_el1
            2 0 0 4 5 dbgbcr4_el1
            2 0 0 5 4 dbgbvr5_el1
            2 0 0 5 5 dbgbcr5_el1
            2 0 1 0 4 oslar_el1
            2 0 1 1 4 oslsr_el1
            2 0 1 3 4 osdlr_el1
            3 0 0 0 0 midr_el1
            3 0 0 0 5 mpidr_el1
            3 0 0 0 6 revidr_el1
            3 0 0 1 0 id_pfr0_el1
            3 0 0 1 1 id_pfr1_el1
            3 0 0 1 2 id_dfr0_el1
            3 0 0 1 4 id_mmfr0_el1
            3 0 0 1 5 id_mmfr1_el1
            3 0 0 1 6 id_mmfr2_el1
            3 0 0 1 7 id_mmfr3_el1
            3 0 0 2 0 id_isar0_el1
            3 0 0 2 1 id_isar1_el1
            3 0 0 2 2 id_isar2_el1
            3 0 0 2 3 id_isar3_el1
            3 0 0 2 4 id_isar4_el1
            3 0 0 2 5 id_isar5_el1
            3 0 0 2 6 id_mmfr4_el1
            3 0 0 2 7 id_isar6_el1
            3 0 0 3 0 mvfr0_el1
            3 0 0 3 1 mvfr1_el1
            3 0 0 3 2 mvfr2_el1
            3 0 0 3 4 id_pfr2_el1
            3 0 0 3 5 id_dfr1_el1
            3 0 0 3 6 id_mmfr5_el1
            3 0 0 4 0 id_aa64pfr0_el1
            3 0 0 4 1 id_aa64pfr1_el1
            3 0 0 5 0 id_aa64dfr0_el1
            3 0 0 5 1 id_aa64dfr1_el1
            3 0 0 6 0 id_aa64isar0_el1
            3 0 0 6 1 id_aa64isar1_el1
            3 0 0 6 2 id_aa64isar2_el1
            3 0 0 7 0 id_aa64mmfr0_el1
            3 0 0 7 1 id_aa64mmfr1_el1
            3 0 0 7 2 id_aa64mmfr2_el1
            3 0 1 0 0 sctlr_el1
            3 0 1 0 1 actlr_el1
            3 0 1 0 2 cpacr_el1
            3 0 2 0 0 ttbr0_el1
            3 0 2 0 1 ttbr1_el1
            3 0 2 0 2 tcr_el1
            3 0 4 0 0 spsr_el1
            3 0 4 0 1 elr_el1
            3 0 4 1 0 sp_el0
            3 0 4 2 0 spsel
            3 0 4 2 2 currentel
            3 0 4 6 0 icc_pmr_el1
            3 0 5 1 0 afsr0_el1
            3 0 5 1 1 afsr1_el1
            3 0 5 2 0 esr_el1
            3 0 6 0 0 far_el1
            3 0 7 4 0 par_el1
            3 0 9 14 2 pmintenclr_el1
            3 0 10 2 0 mair_el1
            3 0 10 3 0 amair_el1
            3 0 12 0 0 vbar_el1
            3 0 12 9 0 icc_ap1r0_el1
            3 0 12 11 1 icc_dir_el1
            3 0 12 11 3 icc_rpr_el1
            3 0 12 11 5 icc_sgi1r_el1
            3 0 12 12 0 icc_iar1_el1
            3 0 12 12 1 icc_eoir1_el1
            3 0 12 12 2 icc_hppir1_el1
            3 0 12 12 3 icc_bpr1_el1
            3 0 12 12 4 icc_ctlr_el1
            3 0 12 12 5 icc_sre_el1
            3 0 12 12 7 icc_igrpen1_el1
            3 0 13 0 1 contextidr_el1
            3 0 13 0 4 tpidr_el1
            3 0 14 1 0 cntkctl_el1
            3 1 0 0 0 ccsidr_el1
            3 1 0 0 1 clidr_el1
            3 2 0 0 0 csselr_el1
            3 3 0 0 1 ctr_el0
            3 3 0 0 7 dczid_el0
            3 3 4 2 0 nzcv
            3 3 4 2 1 daif
            3 3 4 4 0 fpcr
            3 3 4 4 1 fpsr
            3 3 4 5 0 dspsr_el0
            3 3 4 5 1 dlr_el0
            3 3 9 12 0 pmcr_el0
            3 3 9 12 2 pmcntenclr_el0
            3 3 9 12 3 pmovsclr_el0
            3 3 9 12 6 pmceid0_el0
            3 3 9 12 7 pmceid1_el0
            3 3 9 13 0 pmccntr_el0
            3 3 9 14 0 pmuserenr_el0
            3 3 13 0 2 tpidr_el0
            3 3 13 0 3 tpidrro_el0
            3 3 14 0 0 cntfrq_el0
            3 3 14 0 1 cntpct_el0
            3 3 14 0 2 cntvct_el0
            3 3 14 2 0 cntp_tval_el0
            3 3 14 2 1 cntp_ctl_el0
            3 3 14 2 2 cntp_cval_el0
            3 3 14 3 0 cntv_tval_el0
            3 3 14 3 1 cntv_ctl_el0
            3 3 14 3 2 cntv_cval_el0
            3 3 14 15 7 pmccfiltr_el0
            3 4 0 0 0 vpidr_el2
            3 4 0 0 5 vmpidr_el2
            3 4 1 0 0 sctlr_el2
            3 4 1 1 0 hcr_el2
            3 4 1 1 1 mdcr_el2
            3 4 1 1 2 cptr_el2
            3 4 1 1 3 hstr_el2
            3 4 2 0 0 ttbr0_el2
            3 4 2 0 2 tcr_el2
            3 4 2 1 0 vttbr_el2
            3 4 2 1 2 vtcr_el2
            3 4 4 0 0 spsr_el2
            3 4 4 0 1 elr_el2
            3 4 4 1 0 sp_el1
            3 4 5 2 0 esr_el2
            3 4 6 0 0 far_el2
            3 4 6 0 4 hpfar_el2
            3 4 10 2 0 mair_el2
            3 4 12 0 0 vbar_el2
            3 4 12 11 0 ich_hcr_el2
            3 4 12 11 1 ich_vtr_el2
            3 4 12 11 7 ich_vmcr_el2
            3 4 12 12 0 ich_lr0_el2
            3 4 12 12 1 ich_lr1_el2
            3 4 12 12 2 ich_lr2_el2
            3 4 12 12 3 ich_lr3_el2
            3 4 13 0 2 tpidr_el2
            3 4 14 0 3 cntvoff_el2
            3 4 14 1 0 cnthctl_el2
            3 4 14 2 0 cnthp_tval_el2
            3 4 14 2 1 cnthp_ctl_el2
            3 4 14 2 2 cnthp_cval_el2
            """;

    /** op1 CRn CRm op2 name. */
    private static final String OPERATION_LIST = """
            0 7 1 0 ic ialluis
            0 7 5 0 ic iallu
            0 7 6 1 dc ivac
            0 7 6 2 dc isw
            0 7 8 0 at s1e1r
            0 7 8 1 at s1e1w
            0 7 8 2 at s1e0r
            0 7 8 3 at s1e0w
            0 7 10 2 dc csw
            0 7 14 2 dc cisw
            0 8 3 0 tlbi vmalle1is
            0 8 3 1 tlbi vae1is
            0 8 3 2 tlbi aside1is
            0 8 3 3 tlbi vaae1is
            0 8 3 5 tlbi vale1is
            0 8 3 7 tlbi vaale1is
            0 8 7 0 tlbi vmalle1
            0 8 7 1 tlbi vae1
            0 8 7 2 tlbi aside1
            0 8 7 3 tlbi vaae1
            0 8 7 5 tlbi vale1
            0 8 7 7 tlbi vaale1
            3 7 4 1 dc zva
            3 7 5 1 ic ivau
            3 7 10 1 dc cvac
            3 7 11 1 dc cvau
            3 7 14 1 dc civac
            4 7 8 0 at s1e2r
            4 7 8 1 at s1e2w
            4 7 8 4 at s12e1r
            4 7 8 5 at s12e1w
            4 8 0 1 tlbi ipas2e1is
            4 8 0 5 tlbi ipas2le1is
            4 8 3 0 tlbi alle2is
            4 8 3 1 tlbi vae2is
            4 8 3 4 tlbi alle1is
            4 8 3 5 tlbi vale2is
            4 8 3 6 tlbi vmalls12e1is
            4 8 7 0 tlbi alle2
            4 8 7 4 tlbi alle1
            4 8 7 6 tlbi vmalls12e1
            """;

    static {
        REGISTER_LIST.lines().map(l -> l.split(" ", 6)).forEach(f -> REGISTERS.put(
                key(Integer.parseInt(f[0]), Integer.parseInt(f[1]), Integer.parseInt(f[2]), Integer.parseInt(f[3]), Integer.parseInt(f[4])), f[5]));
        OPERATION_LIST.lines().map(l -> l.split(" ", 5)).forEach(f -> OPERATIONS.put(
                key(1, Integer.parseInt(f[0]), Integer.parseInt(f[1]), Integer.parseInt(f[2]), Integer.parseInt(f[3])), f[4]));
    }

    private SystemNames() {}

    /** Name of a system register, or S&lt;op0&gt;_&lt;op1&gt;_C&lt;n&gt;_C&lt;m&gt;_&lt;op2&gt; in lower case. */
    static String register(int op0, int op1, int crn, int crm, int op2) {
        String name = REGISTERS.get(key(op0, op1, crn, crm, op2));
        return name != null ? name : "s" + op0 + "_" + op1 + "_c" + crn + "_c" + crm + "_" + op2;
    }

    /** Name of a cache, TLB or translation operation such as "dc zva", or null. */
    static String operation(int op1, int crn, int crm, int op2) {
        return OPERATIONS.get(key(1, op1, crn, crm, op2));
    }

    /** Name of a hint, or null. */
    static String hint(int number) {
        return HINTS.get(number);
    }

    /** Name of the field that MSR (immediate) writes. */
    static String pstate(int op1, int op2) {
        return switch (op1 << 3 | op2) {
            case 3 -> "uao";
            case 4 -> "pan";
            case 5 -> "spsel";
            case 25 -> "ssbs";
            case 26 -> "dit";
            case 30 -> "daifset";
            case 31 -> "daifclr";
            default -> "s0_" + op1 + "_c4_" + op2;
        };
    }

    private static int key(int op0, int op1, int crn, int crm, int op2) {
        return op0 << 14 | op1 << 11 | crn << 7 | crm << 3 | op2;
    }
}
