// Written by scripts/gen/GenIsa.java from core/src/main/isa/a64.isa. Change the table, not this file.
package hvsh.isa;

/** From instruction words to rows of the instruction table. */
public final class Decoder {
    private Decoder() {}

    /** Row number ({@link Op}) of an instruction word; {@link Op#UNALLOCATED} where the manual allocates nothing. */
    public static int row(int insn) {
        return n0(insn);
    }

    private static int n4(int insn) {
        return switch (insn >>> 15 & 0x1) {
            case 0 -> (insn & 0x400000) == 0x0 ? Op.STXRB : (insn & 0x400000) == 0x400000 ? Op.LDXRB : 0;
            case 1 -> (insn & 0x400000) == 0x0 ? Op.STLXRB : (insn & 0x400000) == 0x400000 ? Op.LDAXRB : 0;
            default -> 0;
        };
    }

    private static int n3(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> n4(insn);
            case 1 -> !(((insn >>> 16 & 31)&1)!=0||((insn & 31)&1)!=0) ? Op.CASP_32 : 0;
            default -> 0;
        };
    }

    private static int n6(int insn) {
        return switch (insn >>> 15 & 0x1) {
            case 0 -> (insn & 0x400000) == 0x0 ? Op.STXRH : (insn & 0x400000) == 0x400000 ? Op.LDXRH : 0;
            case 1 -> (insn & 0x400000) == 0x0 ? Op.STLXRH : (insn & 0x400000) == 0x400000 ? Op.LDAXRH : 0;
            default -> 0;
        };
    }

    private static int n5(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> n6(insn);
            case 1 -> !(((insn >>> 16 & 31)&1)!=0||((insn & 31)&1)!=0) ? Op.CASP_64 : 0;
            default -> 0;
        };
    }

    private static int n7(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> (insn & 0x8000) == 0x0 ? Op.STXR_32 : (insn & 0x8000) == 0x8000 ? Op.STLXR_32 : 0;
            case 1 -> (insn & 0x8000) == 0x0 ? Op.STXP_32 : (insn & 0x8000) == 0x8000 ? Op.STLXP_32 : 0;
            case 2 -> (insn & 0x8000) == 0x0 ? Op.LDXR_32 : (insn & 0x8000) == 0x8000 ? Op.LDAXR_32 : 0;
            case 3 -> (insn & 0x8000) == 0x0 ? Op.LDXP_32 : (insn & 0x8000) == 0x8000 ? Op.LDAXP_32 : 0;
            default -> 0;
        };
    }

    private static int n8(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> (insn & 0x8000) == 0x0 ? Op.STXR_64 : (insn & 0x8000) == 0x8000 ? Op.STLXR_64 : 0;
            case 1 -> (insn & 0x8000) == 0x0 ? Op.STXP_64 : (insn & 0x8000) == 0x8000 ? Op.STLXP_64 : 0;
            case 2 -> (insn & 0x8000) == 0x0 ? Op.LDXR_64 : (insn & 0x8000) == 0x8000 ? Op.LDAXR_64 : 0;
            case 3 -> (insn & 0x8000) == 0x0 ? Op.LDXP_64 : (insn & 0x8000) == 0x8000 ? Op.LDAXP_64 : 0;
            default -> 0;
        };
    }

    private static int n2(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 0 -> n3(insn);
            case 1 -> (insn & 0x400000) == 0x0 ? Op.STNP_32 : (insn & 0x400000) == 0x400000 ? Op.LDNP_32 : 0;
            case 2 -> n5(insn);
            case 4 -> n7(insn);
            case 5 -> (insn & 0x400000) == 0x0 ? Op.STNP_64 : (insn & 0x400000) == 0x400000 ? Op.LDNP_64 : 0;
            case 6 -> n8(insn);
            default -> 0;
        };
    }

    private static int n11(int insn) {
        return switch (insn >>> 15 & 0x1) {
            case 0 -> (insn & 0x400000) == 0x0 ? Op.STLLRB : (insn & 0x400000) == 0x400000 ? Op.LDLARB : 0;
            case 1 -> (insn & 0x400000) == 0x0 ? Op.STLRB : (insn & 0x400000) == 0x400000 ? Op.LDARB : 0;
            default -> 0;
        };
    }

    private static int n10(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> n11(insn);
            case 1 -> Op.CASB;
            default -> 0;
        };
    }

    private static int n13(int insn) {
        return switch (insn >>> 15 & 0x1) {
            case 0 -> (insn & 0x400000) == 0x0 ? Op.STLLRH : (insn & 0x400000) == 0x400000 ? Op.LDLARH : 0;
            case 1 -> (insn & 0x400000) == 0x0 ? Op.STLRH : (insn & 0x400000) == 0x400000 ? Op.LDARH : 0;
            default -> 0;
        };
    }

    private static int n12(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> n13(insn);
            case 1 -> Op.CASH;
            default -> 0;
        };
    }

    private static int n15(int insn) {
        return switch (insn >>> 15 & 0x1) {
            case 0 -> (insn & 0x400000) == 0x0 ? Op.STLLR_32 : (insn & 0x400000) == 0x400000 ? Op.LDLAR_32 : 0;
            case 1 -> (insn & 0x400000) == 0x0 ? Op.STLR_32 : (insn & 0x400000) == 0x400000 ? Op.LDAR_32 : 0;
            default -> 0;
        };
    }

    private static int n14(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> n15(insn);
            case 1 -> Op.CAS_32;
            default -> 0;
        };
    }

    private static int n17(int insn) {
        return switch (insn >>> 15 & 0x1) {
            case 0 -> (insn & 0x400000) == 0x0 ? Op.STLLR_64 : (insn & 0x400000) == 0x400000 ? Op.LDLAR_64 : 0;
            case 1 -> (insn & 0x400000) == 0x0 ? Op.STLR_64 : (insn & 0x400000) == 0x400000 ? Op.LDAR_64 : 0;
            default -> 0;
        };
    }

    private static int n16(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> n17(insn);
            case 1 -> Op.CAS_64;
            default -> 0;
        };
    }

    private static int n9(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 0 -> n10(insn);
            case 1 -> (insn & 0x400000) == 0x0 ? Op.STP_post_32 : (insn & 0x400000) == 0x400000 ? Op.LDP_post_32 : 0;
            case 2 -> n12(insn);
            case 3 -> (insn & 0x400000) == 0x400000 ? Op.LDPSW_post : 0;
            case 4 -> n14(insn);
            case 5 -> (insn & 0x400000) == 0x0 ? Op.STP_post_64 : (insn & 0x400000) == 0x400000 ? Op.LDP_post_64 : 0;
            case 6 -> n16(insn);
            default -> 0;
        };
    }

    private static int n18(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 1 -> (insn & 0x400000) == 0x0 ? Op.STP_32 : (insn & 0x400000) == 0x400000 ? Op.LDP_32 : 0;
            case 3 -> (insn & 0x400000) == 0x400000 ? Op.LDPSW : 0;
            case 5 -> (insn & 0x400000) == 0x0 ? Op.STP_64 : (insn & 0x400000) == 0x400000 ? Op.LDP_64 : 0;
            default -> 0;
        };
    }

    private static int n19(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 1 -> (insn & 0x400000) == 0x0 ? Op.STP_pre_32 : (insn & 0x400000) == 0x400000 ? Op.LDP_pre_32 : 0;
            case 3 -> (insn & 0x400000) == 0x400000 ? Op.LDPSW_pre : 0;
            case 5 -> (insn & 0x400000) == 0x0 ? Op.STP_pre_64 : (insn & 0x400000) == 0x400000 ? Op.LDP_pre_64 : 0;
            default -> 0;
        };
    }

    private static int n21(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> (insn & 0x8000) == 0x0 ? Op.AND_lsl_32 : 0;
            case 1 -> (insn & 0x8000) == 0x0 ? Op.BIC_lsl_32 : 0;
            case 2 -> (insn & 0x8000) == 0x0 ? Op.AND_lsr_32 : 0;
            case 3 -> (insn & 0x8000) == 0x0 ? Op.BIC_lsr_32 : 0;
            default -> 0;
        };
    }

    private static int n22(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> (insn & 0x8000) == 0x0 ? Op.ORR_lsl_32 : 0;
            case 1 -> (insn & 0x8000) == 0x0 ? Op.ORN_lsl_32 : 0;
            case 2 -> (insn & 0x8000) == 0x0 ? Op.ORR_lsr_32 : 0;
            case 3 -> (insn & 0x8000) == 0x0 ? Op.ORN_lsr_32 : 0;
            default -> 0;
        };
    }

    private static int n23(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> (insn & 0x8000) == 0x0 ? Op.EOR_lsl_32 : 0;
            case 1 -> (insn & 0x8000) == 0x0 ? Op.EON_lsl_32 : 0;
            case 2 -> (insn & 0x8000) == 0x0 ? Op.EOR_lsr_32 : 0;
            case 3 -> (insn & 0x8000) == 0x0 ? Op.EON_lsr_32 : 0;
            default -> 0;
        };
    }

    private static int n24(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> (insn & 0x8000) == 0x0 ? Op.ANDS_lsl_32 : 0;
            case 1 -> (insn & 0x8000) == 0x0 ? Op.BICS_lsl_32 : 0;
            case 2 -> (insn & 0x8000) == 0x0 ? Op.ANDS_lsr_32 : 0;
            case 3 -> (insn & 0x8000) == 0x0 ? Op.BICS_lsr_32 : 0;
            default -> 0;
        };
    }

    private static int n25(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> Op.AND_lsl_64;
            case 1 -> Op.BIC_lsl_64;
            case 2 -> Op.AND_lsr_64;
            case 3 -> Op.BIC_lsr_64;
            default -> 0;
        };
    }

    private static int n26(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> Op.ORR_lsl_64;
            case 1 -> Op.ORN_lsl_64;
            case 2 -> Op.ORR_lsr_64;
            case 3 -> Op.ORN_lsr_64;
            default -> 0;
        };
    }

    private static int n27(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> Op.EOR_lsl_64;
            case 1 -> Op.EON_lsl_64;
            case 2 -> Op.EOR_lsr_64;
            case 3 -> Op.EON_lsr_64;
            default -> 0;
        };
    }

    private static int n28(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> Op.ANDS_lsl_64;
            case 1 -> Op.BICS_lsl_64;
            case 2 -> Op.ANDS_lsr_64;
            case 3 -> Op.BICS_lsr_64;
            default -> 0;
        };
    }

    private static int n20(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 0 -> n21(insn);
            case 1 -> n22(insn);
            case 2 -> n23(insn);
            case 3 -> n24(insn);
            case 4 -> n25(insn);
            case 5 -> n26(insn);
            case 6 -> n27(insn);
            case 7 -> n28(insn);
            default -> 0;
        };
    }

    private static int n30(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> (insn & 0x8000) == 0x0 ? Op.AND_asr_32 : 0;
            case 1 -> (insn & 0x8000) == 0x0 ? Op.BIC_asr_32 : 0;
            case 2 -> (insn & 0x8000) == 0x0 ? Op.AND_ror_32 : 0;
            case 3 -> (insn & 0x8000) == 0x0 ? Op.BIC_ror_32 : 0;
            default -> 0;
        };
    }

    private static int n31(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> (insn & 0x8000) == 0x0 ? Op.ORR_asr_32 : 0;
            case 1 -> (insn & 0x8000) == 0x0 ? Op.ORN_asr_32 : 0;
            case 2 -> (insn & 0x8000) == 0x0 ? Op.ORR_ror_32 : 0;
            case 3 -> (insn & 0x8000) == 0x0 ? Op.ORN_ror_32 : 0;
            default -> 0;
        };
    }

    private static int n32(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> (insn & 0x8000) == 0x0 ? Op.EOR_asr_32 : 0;
            case 1 -> (insn & 0x8000) == 0x0 ? Op.EON_asr_32 : 0;
            case 2 -> (insn & 0x8000) == 0x0 ? Op.EOR_ror_32 : 0;
            case 3 -> (insn & 0x8000) == 0x0 ? Op.EON_ror_32 : 0;
            default -> 0;
        };
    }

    private static int n33(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> (insn & 0x8000) == 0x0 ? Op.ANDS_asr_32 : 0;
            case 1 -> (insn & 0x8000) == 0x0 ? Op.BICS_asr_32 : 0;
            case 2 -> (insn & 0x8000) == 0x0 ? Op.ANDS_ror_32 : 0;
            case 3 -> (insn & 0x8000) == 0x0 ? Op.BICS_ror_32 : 0;
            default -> 0;
        };
    }

    private static int n34(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> Op.AND_asr_64;
            case 1 -> Op.BIC_asr_64;
            case 2 -> Op.AND_ror_64;
            case 3 -> Op.BIC_ror_64;
            default -> 0;
        };
    }

    private static int n35(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> Op.ORR_asr_64;
            case 1 -> Op.ORN_asr_64;
            case 2 -> Op.ORR_ror_64;
            case 3 -> Op.ORN_ror_64;
            default -> 0;
        };
    }

    private static int n36(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> Op.EOR_asr_64;
            case 1 -> Op.EON_asr_64;
            case 2 -> Op.EOR_ror_64;
            case 3 -> Op.EON_ror_64;
            default -> 0;
        };
    }

    private static int n37(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> Op.ANDS_asr_64;
            case 1 -> Op.BICS_asr_64;
            case 2 -> Op.ANDS_ror_64;
            case 3 -> Op.BICS_ror_64;
            default -> 0;
        };
    }

    private static int n29(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 0 -> n30(insn);
            case 1 -> n31(insn);
            case 2 -> n32(insn);
            case 3 -> n33(insn);
            case 4 -> n34(insn);
            case 5 -> n35(insn);
            case 6 -> n36(insn);
            case 7 -> n37(insn);
            default -> 0;
        };
    }

    private static int n39(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> (insn & 0x8000) == 0x0 ? Op.ADD_lsl_32 : 0;
            case 1 -> !((insn >>> 10 & 7)>4) ? Op.ADD_ext_32 : 0;
            case 2 -> (insn & 0x8000) == 0x0 ? Op.ADD_lsr_32 : 0;
            default -> 0;
        };
    }

    private static int n40(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> (insn & 0x8000) == 0x0 ? Op.ADDS_lsl_32 : 0;
            case 1 -> !((insn >>> 10 & 7)>4) ? Op.ADDS_ext_32 : 0;
            case 2 -> (insn & 0x8000) == 0x0 ? Op.ADDS_lsr_32 : 0;
            default -> 0;
        };
    }

    private static int n41(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> (insn & 0x8000) == 0x0 ? Op.SUB_lsl_32 : 0;
            case 1 -> !((insn >>> 10 & 7)>4) ? Op.SUB_ext_32 : 0;
            case 2 -> (insn & 0x8000) == 0x0 ? Op.SUB_lsr_32 : 0;
            default -> 0;
        };
    }

    private static int n42(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> (insn & 0x8000) == 0x0 ? Op.SUBS_lsl_32 : 0;
            case 1 -> !((insn >>> 10 & 7)>4) ? Op.SUBS_ext_32 : 0;
            case 2 -> (insn & 0x8000) == 0x0 ? Op.SUBS_lsr_32 : 0;
            default -> 0;
        };
    }

    private static int n43(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> Op.ADD_lsl_64;
            case 1 -> !((insn >>> 10 & 7)>4) ? Op.ADD_ext_64 : 0;
            case 2 -> Op.ADD_lsr_64;
            default -> 0;
        };
    }

    private static int n44(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> Op.ADDS_lsl_64;
            case 1 -> !((insn >>> 10 & 7)>4) ? Op.ADDS_ext_64 : 0;
            case 2 -> Op.ADDS_lsr_64;
            default -> 0;
        };
    }

    private static int n45(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> Op.SUB_lsl_64;
            case 1 -> !((insn >>> 10 & 7)>4) ? Op.SUB_ext_64 : 0;
            case 2 -> Op.SUB_lsr_64;
            default -> 0;
        };
    }

    private static int n46(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> Op.SUBS_lsl_64;
            case 1 -> !((insn >>> 10 & 7)>4) ? Op.SUBS_ext_64 : 0;
            case 2 -> Op.SUBS_lsr_64;
            default -> 0;
        };
    }

    private static int n38(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 0 -> n39(insn);
            case 1 -> n40(insn);
            case 2 -> n41(insn);
            case 3 -> n42(insn);
            case 4 -> n43(insn);
            case 5 -> n44(insn);
            case 6 -> n45(insn);
            case 7 -> n46(insn);
            default -> 0;
        };
    }

    private static int n47(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 0 -> (insn & 0x608000) == 0x0 ? Op.ADD_asr_32 : 0;
            case 1 -> (insn & 0x608000) == 0x0 ? Op.ADDS_asr_32 : 0;
            case 2 -> (insn & 0x608000) == 0x0 ? Op.SUB_asr_32 : 0;
            case 3 -> (insn & 0x608000) == 0x0 ? Op.SUBS_asr_32 : 0;
            case 4 -> (insn & 0x600000) == 0x0 ? Op.ADD_asr_64 : 0;
            case 5 -> (insn & 0x600000) == 0x0 ? Op.ADDS_asr_64 : 0;
            case 6 -> (insn & 0x600000) == 0x0 ? Op.SUB_asr_64 : 0;
            case 7 -> (insn & 0x600000) == 0x0 ? Op.SUBS_asr_64 : 0;
            default -> 0;
        };
    }

    private static int n1(int insn) {
        return switch (insn >>> 23 & 0x7) {
            case 0 -> n2(insn);
            case 1 -> n9(insn);
            case 2 -> n18(insn);
            case 3 -> n19(insn);
            case 4 -> n20(insn);
            case 5 -> n29(insn);
            case 6 -> n38(insn);
            case 7 -> n47(insn);
            default -> 0;
        };
    }

    private static int n51(int insn) {
        return switch (insn >>> 12 & 0xf) {
            case 0 -> (insn & 0x803f0000) == 0x0 && !((insn >>> 10 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.ST4_multiple : 0;
            case 2 -> (insn & 0x803f0000) == 0x0 ? Op.ST1_4 : 0;
            case 4 -> (insn & 0x803f0000) == 0x0 && !((insn >>> 10 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.ST3_multiple : 0;
            case 6 -> (insn & 0x803f0000) == 0x0 ? Op.ST1_3 : 0;
            case 7 -> (insn & 0x803f0000) == 0x0 ? Op.ST1_1 : 0;
            case 8 -> (insn & 0x803f0000) == 0x0 && !((insn >>> 10 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.ST2_multiple : 0;
            case 10 -> (insn & 0x803f0000) == 0x0 ? Op.ST1_2 : 0;
            default -> 0;
        };
    }

    private static int n52(int insn) {
        return switch (insn >>> 30 & 0x3) {
            case 0 -> Op.STNP_s;
            case 1 -> Op.STNP_d;
            case 2 -> Op.STNP_q;
            default -> 0;
        };
    }

    private static int n50(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> n51(insn);
            case 1 -> n52(insn);
            default -> 0;
        };
    }

    private static int n54(int insn) {
        return switch (insn >>> 12 & 0xf) {
            case 0 -> (insn & 0x803f0000) == 0x0 && !((insn >>> 10 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.LD4_multiple : 0;
            case 2 -> (insn & 0x803f0000) == 0x0 ? Op.LD1_4 : 0;
            case 4 -> (insn & 0x803f0000) == 0x0 && !((insn >>> 10 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.LD3_multiple : 0;
            case 6 -> (insn & 0x803f0000) == 0x0 ? Op.LD1_3 : 0;
            case 7 -> (insn & 0x803f0000) == 0x0 ? Op.LD1_1 : 0;
            case 8 -> (insn & 0x803f0000) == 0x0 && !((insn >>> 10 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.LD2_multiple : 0;
            case 10 -> (insn & 0x803f0000) == 0x0 ? Op.LD1_2 : 0;
            default -> 0;
        };
    }

    private static int n55(int insn) {
        return switch (insn >>> 30 & 0x3) {
            case 0 -> Op.LDNP_s;
            case 1 -> Op.LDNP_d;
            case 2 -> Op.LDNP_q;
            default -> 0;
        };
    }

    private static int n53(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> n54(insn);
            case 1 -> n55(insn);
            default -> 0;
        };
    }

    private static int n57(int insn) {
        return switch (insn >>> 12 & 0xf) {
            case 0 -> (insn & 0x80200000) == 0x0 && !((insn >>> 10 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.ST4_multiple_post : 0;
            case 2 -> (insn & 0x80200000) == 0x0 ? Op.ST1_4_post : 0;
            case 4 -> (insn & 0x80200000) == 0x0 && !((insn >>> 10 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.ST3_multiple_post : 0;
            case 6 -> (insn & 0x80200000) == 0x0 ? Op.ST1_3_post : 0;
            case 7 -> (insn & 0x80200000) == 0x0 ? Op.ST1_1_post : 0;
            case 8 -> (insn & 0x80200000) == 0x0 && !((insn >>> 10 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.ST2_multiple_post : 0;
            case 10 -> (insn & 0x80200000) == 0x0 ? Op.ST1_2_post : 0;
            default -> 0;
        };
    }

    private static int n58(int insn) {
        return switch (insn >>> 30 & 0x3) {
            case 0 -> Op.STP_post_s;
            case 1 -> Op.STP_post_d;
            case 2 -> Op.STP_post_q;
            default -> 0;
        };
    }

    private static int n56(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> n57(insn);
            case 1 -> n58(insn);
            default -> 0;
        };
    }

    private static int n60(int insn) {
        return switch (insn >>> 12 & 0xf) {
            case 0 -> (insn & 0x80200000) == 0x0 && !((insn >>> 10 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.LD4_multiple_post : 0;
            case 2 -> (insn & 0x80200000) == 0x0 ? Op.LD1_4_post : 0;
            case 4 -> (insn & 0x80200000) == 0x0 && !((insn >>> 10 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.LD3_multiple_post : 0;
            case 6 -> (insn & 0x80200000) == 0x0 ? Op.LD1_3_post : 0;
            case 7 -> (insn & 0x80200000) == 0x0 ? Op.LD1_1_post : 0;
            case 8 -> (insn & 0x80200000) == 0x0 && !((insn >>> 10 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.LD2_multiple_post : 0;
            case 10 -> (insn & 0x80200000) == 0x0 ? Op.LD1_2_post : 0;
            default -> 0;
        };
    }

    private static int n61(int insn) {
        return switch (insn >>> 30 & 0x3) {
            case 0 -> Op.LDP_post_s;
            case 1 -> Op.LDP_post_d;
            case 2 -> Op.LDP_post_q;
            default -> 0;
        };
    }

    private static int n59(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> n60(insn);
            case 1 -> n61(insn);
            default -> 0;
        };
    }

    private static int n49(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 0 -> n50(insn);
            case 1 -> n53(insn);
            case 2 -> n56(insn);
            case 3 -> n59(insn);
            default -> 0;
        };
    }

    private static int n65(int insn) {
        return switch (insn >>> 10 & 0x1) {
            case 0 -> (insn & 0x803f0800) == 0x0 ? Op.ST1_lane_s : (insn & 0x803f0800) == 0x200000 ? Op.ST2_lane_s : 0;
            case 1 -> (insn & 0x803f1800) == 0x0 ? Op.ST1_lane_d : (insn & 0x803f1800) == 0x200000 ? Op.ST2_lane_d : 0;
            default -> 0;
        };
    }

    private static int n66(int insn) {
        return switch (insn >>> 10 & 0x1) {
            case 0 -> (insn & 0x803f0800) == 0x0 ? Op.ST3_lane_s : (insn & 0x803f0800) == 0x200000 ? Op.ST4_lane_s : 0;
            case 1 -> (insn & 0x803f1800) == 0x0 ? Op.ST3_lane_d : (insn & 0x803f1800) == 0x200000 ? Op.ST4_lane_d : 0;
            default -> 0;
        };
    }

    private static int n64(int insn) {
        return switch (insn >>> 13 & 0x7) {
            case 0 -> (insn & 0x803f0000) == 0x0 ? Op.ST1_lane_b : (insn & 0x803f0000) == 0x200000 ? Op.ST2_lane_b : 0;
            case 1 -> (insn & 0x803f0000) == 0x0 ? Op.ST3_lane_b : (insn & 0x803f0000) == 0x200000 ? Op.ST4_lane_b : 0;
            case 2 -> (insn & 0x803f0400) == 0x0 ? Op.ST1_lane_h : (insn & 0x803f0400) == 0x200000 ? Op.ST2_lane_h : 0;
            case 3 -> (insn & 0x803f0400) == 0x0 ? Op.ST3_lane_h : (insn & 0x803f0400) == 0x200000 ? Op.ST4_lane_h : 0;
            case 4 -> n65(insn);
            case 5 -> n66(insn);
            default -> 0;
        };
    }

    private static int n67(int insn) {
        return switch (insn >>> 30 & 0x3) {
            case 0 -> Op.STP_s;
            case 1 -> Op.STP_d;
            case 2 -> Op.STP_q;
            default -> 0;
        };
    }

    private static int n63(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> n64(insn);
            case 1 -> n67(insn);
            default -> 0;
        };
    }

    private static int n70(int insn) {
        return switch (insn >>> 10 & 0x1) {
            case 0 -> (insn & 0x803f0800) == 0x0 ? Op.LD1_lane_s : (insn & 0x803f0800) == 0x200000 ? Op.LD2_lane_s : 0;
            case 1 -> (insn & 0x803f1800) == 0x0 ? Op.LD1_lane_d : (insn & 0x803f1800) == 0x200000 ? Op.LD2_lane_d : 0;
            default -> 0;
        };
    }

    private static int n71(int insn) {
        return switch (insn >>> 10 & 0x1) {
            case 0 -> (insn & 0x803f0800) == 0x0 ? Op.LD3_lane_s : (insn & 0x803f0800) == 0x200000 ? Op.LD4_lane_s : 0;
            case 1 -> (insn & 0x803f1800) == 0x0 ? Op.LD3_lane_d : (insn & 0x803f1800) == 0x200000 ? Op.LD4_lane_d : 0;
            default -> 0;
        };
    }

    private static int n69(int insn) {
        return switch (insn >>> 13 & 0x7) {
            case 0 -> (insn & 0x803f0000) == 0x0 ? Op.LD1_lane_b : (insn & 0x803f0000) == 0x200000 ? Op.LD2_lane_b : 0;
            case 1 -> (insn & 0x803f0000) == 0x0 ? Op.LD3_lane_b : (insn & 0x803f0000) == 0x200000 ? Op.LD4_lane_b : 0;
            case 2 -> (insn & 0x803f0400) == 0x0 ? Op.LD1_lane_h : (insn & 0x803f0400) == 0x200000 ? Op.LD2_lane_h : 0;
            case 3 -> (insn & 0x803f0400) == 0x0 ? Op.LD3_lane_h : (insn & 0x803f0400) == 0x200000 ? Op.LD4_lane_h : 0;
            case 4 -> n70(insn);
            case 5 -> n71(insn);
            case 6 -> (insn & 0x803f1000) == 0x0 ? Op.LD1R : (insn & 0x803f1000) == 0x200000 ? Op.LD2R : 0;
            case 7 -> (insn & 0x803f1000) == 0x0 ? Op.LD3R : (insn & 0x803f1000) == 0x200000 ? Op.LD4R : 0;
            default -> 0;
        };
    }

    private static int n72(int insn) {
        return switch (insn >>> 30 & 0x3) {
            case 0 -> Op.LDP_s;
            case 1 -> Op.LDP_d;
            case 2 -> Op.LDP_q;
            default -> 0;
        };
    }

    private static int n68(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> n69(insn);
            case 1 -> n72(insn);
            default -> 0;
        };
    }

    private static int n75(int insn) {
        return switch (insn >>> 10 & 0x1) {
            case 0 -> (insn & 0x80200800) == 0x0 ? Op.ST1_lane_s_post : (insn & 0x80200800) == 0x200000 ? Op.ST2_lane_s_post : 0;
            case 1 -> (insn & 0x80201800) == 0x0 ? Op.ST1_lane_d_post : (insn & 0x80201800) == 0x200000 ? Op.ST2_lane_d_post : 0;
            default -> 0;
        };
    }

    private static int n76(int insn) {
        return switch (insn >>> 10 & 0x1) {
            case 0 -> (insn & 0x80200800) == 0x0 ? Op.ST3_lane_s_post : (insn & 0x80200800) == 0x200000 ? Op.ST4_lane_s_post : 0;
            case 1 -> (insn & 0x80201800) == 0x0 ? Op.ST3_lane_d_post : (insn & 0x80201800) == 0x200000 ? Op.ST4_lane_d_post : 0;
            default -> 0;
        };
    }

    private static int n74(int insn) {
        return switch (insn >>> 13 & 0x7) {
            case 0 -> (insn & 0x80200000) == 0x0 ? Op.ST1_lane_b_post : (insn & 0x80200000) == 0x200000 ? Op.ST2_lane_b_post : 0;
            case 1 -> (insn & 0x80200000) == 0x0 ? Op.ST3_lane_b_post : (insn & 0x80200000) == 0x200000 ? Op.ST4_lane_b_post : 0;
            case 2 -> (insn & 0x80200400) == 0x0 ? Op.ST1_lane_h_post : (insn & 0x80200400) == 0x200000 ? Op.ST2_lane_h_post : 0;
            case 3 -> (insn & 0x80200400) == 0x0 ? Op.ST3_lane_h_post : (insn & 0x80200400) == 0x200000 ? Op.ST4_lane_h_post : 0;
            case 4 -> n75(insn);
            case 5 -> n76(insn);
            default -> 0;
        };
    }

    private static int n77(int insn) {
        return switch (insn >>> 30 & 0x3) {
            case 0 -> Op.STP_pre_s;
            case 1 -> Op.STP_pre_d;
            case 2 -> Op.STP_pre_q;
            default -> 0;
        };
    }

    private static int n73(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> n74(insn);
            case 1 -> n77(insn);
            default -> 0;
        };
    }

    private static int n80(int insn) {
        return switch (insn >>> 10 & 0x1) {
            case 0 -> (insn & 0x80200800) == 0x0 ? Op.LD1_lane_s_post : (insn & 0x80200800) == 0x200000 ? Op.LD2_lane_s_post : 0;
            case 1 -> (insn & 0x80201800) == 0x0 ? Op.LD1_lane_d_post : (insn & 0x80201800) == 0x200000 ? Op.LD2_lane_d_post : 0;
            default -> 0;
        };
    }

    private static int n81(int insn) {
        return switch (insn >>> 10 & 0x1) {
            case 0 -> (insn & 0x80200800) == 0x0 ? Op.LD3_lane_s_post : (insn & 0x80200800) == 0x200000 ? Op.LD4_lane_s_post : 0;
            case 1 -> (insn & 0x80201800) == 0x0 ? Op.LD3_lane_d_post : (insn & 0x80201800) == 0x200000 ? Op.LD4_lane_d_post : 0;
            default -> 0;
        };
    }

    private static int n79(int insn) {
        return switch (insn >>> 13 & 0x7) {
            case 0 -> (insn & 0x80200000) == 0x0 ? Op.LD1_lane_b_post : (insn & 0x80200000) == 0x200000 ? Op.LD2_lane_b_post : 0;
            case 1 -> (insn & 0x80200000) == 0x0 ? Op.LD3_lane_b_post : (insn & 0x80200000) == 0x200000 ? Op.LD4_lane_b_post : 0;
            case 2 -> (insn & 0x80200400) == 0x0 ? Op.LD1_lane_h_post : (insn & 0x80200400) == 0x200000 ? Op.LD2_lane_h_post : 0;
            case 3 -> (insn & 0x80200400) == 0x0 ? Op.LD3_lane_h_post : (insn & 0x80200400) == 0x200000 ? Op.LD4_lane_h_post : 0;
            case 4 -> n80(insn);
            case 5 -> n81(insn);
            case 6 -> (insn & 0x80201000) == 0x0 ? Op.LD1R_post : (insn & 0x80201000) == 0x200000 ? Op.LD2R_post : 0;
            case 7 -> (insn & 0x80201000) == 0x0 ? Op.LD3R_post : (insn & 0x80201000) == 0x200000 ? Op.LD4R_post : 0;
            default -> 0;
        };
    }

    private static int n82(int insn) {
        return switch (insn >>> 30 & 0x3) {
            case 0 -> Op.LDP_pre_s;
            case 1 -> Op.LDP_pre_d;
            case 2 -> Op.LDP_pre_q;
            default -> 0;
        };
    }

    private static int n78(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> n79(insn);
            case 1 -> n82(insn);
            default -> 0;
        };
    }

    private static int n62(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 0 -> n63(insn);
            case 1 -> n68(insn);
            case 2 -> n73(insn);
            case 3 -> n78(insn);
            default -> 0;
        };
    }

    private static int n87(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 0 -> (insn & 0xe000) == 0x0 && !(((insn >>> 16 & 31)&15)==0||((insn >>> 16 & 31)&15)==8&&(insn >>> 30 & 1)==0) ? Op.DUP_element : 0;
            case 1 -> (insn & 0xe000) == 0x0 ? Op.FMAXNM_vec_H : (insn & 0xe000) == 0x2000 ? Op.FCMEQ_vec_H : 0;
            case 3 -> (insn & 0xe000) == 0x0 ? Op.FMINNM_vec_H : 0;
            default -> 0;
        };
    }

    private static int n88(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 0 -> (insn & 0xe000) == 0x0 && !(((insn >>> 16 & 31)&15)==0||((insn >>> 16 & 31)&15)==8&&(insn >>> 30 & 1)==0) ? Op.DUP_general : (insn & 0xe000) == 0x2000 && !(((insn >>> 16 & 31)&((insn >>> 30 & 1)==0?3:7))==0) ? Op.SMOV : 0;
            case 1 -> (insn & 0xe000) == 0x0 ? Op.FMLA_vec_H : 0;
            case 3 -> (insn & 0xe000) == 0x0 ? Op.FMLS_vec_H : 0;
            default -> 0;
        };
    }

    private static int n89(int insn) {
        return switch (insn >>> 13 & 0x7) {
            case 0 -> (insn & 0xc00000) == 0x400000 ? Op.FADD_vec_H : (insn & 0xc00000) == 0xc00000 ? Op.FSUB_vec_H : 0;
            case 1 -> (insn & 0xc00000) == 0x400000 ? Op.FMAX_vec_H : (insn & 0xc00000) == 0xc00000 ? Op.FMIN_vec_H : 0;
            case 4 -> (insn & 0xc00000) == 0x800000 ? Op.SDOT : 0;
            default -> 0;
        };
    }

    private static int n90(int insn) {
        return switch (insn >>> 13 & 0x3) {
            case 0 -> (insn & 0x8000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.UZP1 : 0;
            case 1 -> (insn & 0x8000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.ZIP1 : 0;
            case 2 -> (insn & 0x8000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.UZP2 : 0;
            case 3 -> (insn & 0x8000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.ZIP2 : 0;
            default -> 0;
        };
    }

    private static int n91(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 0 -> (insn & 0xe000) == 0x2000 && !((insn >>> 30 & 1)==0?((insn >>> 16 & 31)&7)==0:((insn >>> 16 & 31)&15)!=8) ? Op.UMOV : (insn & 0x4000e000) == 0x40000000 && !(((insn >>> 16 & 31)&15)==0) ? Op.INS_general : 0;
            case 1 -> (insn & 0xe000) == 0x0 ? Op.FMULX_vec_H : (insn & 0xe000) == 0x2000 ? Op.FRECPS_vec_H : 0;
            case 3 -> (insn & 0xe000) == 0x2000 ? Op.FRSQRTS_vec_H : 0;
            default -> 0;
        };
    }

    private static int n86(int insn) {
        return switch (insn >>> 10 & 0x7) {
            case 0 -> (insn & 0xc08000) == 0x0 ? Op.TBL : 0;
            case 1 -> n87(insn);
            case 2 -> (insn & 0xe000) == 0x2000 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.TRN1 : (insn & 0xe000) == 0x6000 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.TRN2 : 0;
            case 3 -> n88(insn);
            case 4 -> (insn & 0xc08000) == 0x0 ? Op.TBX : 0;
            case 5 -> n89(insn);
            case 6 -> n90(insn);
            case 7 -> n91(insn);
            default -> 0;
        };
    }

    private static int n94(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x40004000) == 0x40000000 ? Op.SM3TT1A : 0;
            case 1 -> (insn & 0x40004000) == 0x40000000 ? Op.SM3TT1B : 0;
            case 2 -> (insn & 0x40004000) == 0x40000000 ? Op.SM3TT2A : 0;
            case 3 -> (insn & 0x40004000) == 0x40000000 ? Op.SM3TT2B : 0;
            default -> 0;
        };
    }

    private static int n93(int insn) {
        return switch (insn >>> 15 & 0x1) {
            case 0 -> (insn & 0x40000000) == 0x40000000 ? Op.SM3SS1 : 0;
            case 1 -> n94(insn);
            default -> 0;
        };
    }

    private static int n92(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 0 -> (insn & 0x40008000) == 0x40000000 ? Op.EOR3 : 0;
            case 1 -> n93(insn);
            case 2 -> (insn & 0x40000000) == 0x40000000 ? Op.XAR : 0;
            case 3 -> (insn & 0x401ffc00) == 0x40008000 ? Op.SHA512SU0 : (insn & 0x401ffc00) == 0x40008400 ? Op.SM4E : 0;
            default -> 0;
        };
    }

    private static int n85(int insn) {
        return switch (insn >>> 31 & 0x1) {
            case 0 -> n86(insn);
            case 1 -> n92(insn);
            default -> 0;
        };
    }

    private static int n98(int insn) {
        return switch (insn >>> 11 & 0x7) {
            case 0 -> (insn & 0x80004000) == 0x0 ? Op.FMAXNMP_vec_H : 0;
            case 2 -> (insn & 0x80004000) == 0x0 ? Op.FADDP_vec_H : 0;
            case 3 -> (insn & 0x80004000) == 0x0 ? Op.FMUL_vec_H : 0;
            case 4 -> (insn & 0x80004000) == 0x0 ? Op.FCMGE_vec_H : 0;
            case 5 -> (insn & 0x80004000) == 0x0 ? Op.FACGE_vec_H : 0;
            case 6 -> (insn & 0x80004000) == 0x0 ? Op.FMAXP_vec_H : 0;
            case 7 -> (insn & 0x80004000) == 0x0 ? Op.FDIV_vec_H : 0;
            default -> 0;
        };
    }

    private static int n99(int insn) {
        return switch (insn >>> 11 & 0x7) {
            case 0 -> (insn & 0x80004000) == 0x0 ? Op.FMINNMP_vec_H : 0;
            case 2 -> (insn & 0x80004000) == 0x0 ? Op.FABD_vec_H : 0;
            case 4 -> (insn & 0x80004000) == 0x0 ? Op.FCMGT_vec_H : 0;
            case 5 -> (insn & 0x80004000) == 0x0 ? Op.FACGT_vec_H : 0;
            case 6 -> (insn & 0x80004000) == 0x0 ? Op.FMINP_vec_H : 0;
            default -> 0;
        };
    }

    private static int n97(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 0 -> (insn & 0xc0000000) == 0x40000000 && !(((insn >>> 16 & 31)&15)==0) ? Op.INS_element : 0;
            case 1 -> n98(insn);
            case 3 -> n99(insn);
            default -> 0;
        };
    }

    private static int n101(int insn) {
        return switch (insn >>> 11 & 0x3) {
            case 0 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQRDMLAH_vec : 0;
            case 1 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQRDMLSH_vec : 0;
            case 2 -> (insn & 0x80c00000) == 0x800000 ? Op.UDOT : 0;
            default -> 0;
        };
    }

    private static int n100(int insn) {
        return switch (insn >>> 13 & 0x3) {
            case 0 -> n101(insn);
            case 2 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.FCMLA : 0;
            case 3 -> (insn & 0x80000800) == 0x0 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.FCADD : 0;
            default -> 0;
        };
    }

    private static int n96(int insn) {
        return switch (insn >>> 15 & 0x1) {
            case 0 -> n97(insn);
            case 1 -> n100(insn);
            default -> 0;
        };
    }

    private static int n95(int insn) {
        return switch (insn >>> 10 & 0x1) {
            case 0 -> (insn & 0x80c08000) == 0x0 && !((insn >>> 11 & 15)>=8&&(insn >>> 30 & 1)==0) ? Op.EXT : 0;
            case 1 -> n96(insn);
            default -> 0;
        };
    }

    private static int n84(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> n85(insn);
            case 1 -> n95(insn);
            default -> 0;
        };
    }

    private static int n106(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 0 -> Op.AND_vec;
            case 1 -> Op.BIC_vec;
            case 2 -> Op.ORR_vec;
            case 3 -> Op.ORN_vec;
            default -> 0;
        };
    }

    private static int n107(int insn) {
        return switch (insn >>> 16 & 0xf) {
            case 0 -> (insn & 0x100000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.CLS_vec : 0;
            case 1 -> (insn & 0x100000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.SQXTN_vec : 0;
            case 8 -> (insn & 0x40d00000) == 0x40000000 ? Op.AESE : 0;
            default -> 0;
        };
    }

    private static int n108(int insn) {
        return switch (insn >>> 16 & 0xf) {
            case 0 -> (insn & 0x100000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.SADALP_vec : 0;
            case 1 -> (insn & 0x900000) == 0x0 ? Op.FCVTN : 0;
            case 8 -> (insn & 0x40d00000) == 0x40000000 ? Op.AESMC : 0;
            default -> 0;
        };
    }

    private static int n109(int insn) {
        return switch (insn >>> 16 & 0xf) {
            case 0 -> (insn & 0x100000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.SQABS_vec : 0;
            case 1 -> (insn & 0x900000) == 0x0 ? Op.FCVTL : 0;
            case 8 -> (insn & 0x40d00000) == 0x40000000 ? Op.AESIMC : 0;
            default -> 0;
        };
    }

    private static int n105(int insn) {
        return switch (insn >>> 10 & 0x1f) {
            case 0 -> !((insn >>> 22 & 3)==3) ? Op.SADDL_vec : 0;
            case 1 -> !((insn >>> 22 & 3)==3) ? Op.SHADD_vec : 0;
            case 2 -> (insn & 0x1f0000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.REV64_vec : 0;
            case 3 -> !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.SQADD_vec : 0;
            case 4 -> !((insn >>> 22 & 3)==3) ? Op.SADDW_vec : 0;
            case 5 -> !((insn >>> 22 & 3)==3) ? Op.SRHADD_vec : 0;
            case 6 -> (insn & 0x1f0000) == 0x0 && !((insn >>> 22 & 3)!=0) ? Op.REV16_vec : 0;
            case 7 -> n106(insn);
            case 8 -> !((insn >>> 22 & 3)==3) ? Op.SSUBL_vec : 0;
            case 9 -> !((insn >>> 22 & 3)==3) ? Op.SHSUB_vec : 0;
            case 10 -> (insn & 0x1f0000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.SADDLP_vec : (insn & 0x1f0000) == 0x10000 && !((insn >>> 22 & 3)==3) ? Op.XTN_vec : 0;
            case 11 -> !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.SQSUB_vec : 0;
            case 12 -> !((insn >>> 22 & 3)==3) ? Op.SSUBW_vec : 0;
            case 13 -> !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.CMGT_vec : 0;
            case 14 -> (insn & 0x1f0000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.SUQADD_vec : (insn & 0x1f0000) == 0x100000 && !((insn >>> 22 & 3)==3||(insn >>> 22 & 3)==2&&(insn >>> 30 & 1)==0) ? Op.SADDLV : 0;
            case 15 -> !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.CMGE_vec : 0;
            case 16 -> !((insn >>> 22 & 3)==3) ? Op.ADDHN_vec : 0;
            case 17 -> !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.SSHL_vec : 0;
            case 18 -> n107(insn);
            case 19 -> !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.SQSHL_vec : 0;
            case 20 -> !((insn >>> 22 & 3)==3) ? Op.SABAL_vec : 0;
            case 21 -> !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.SRSHL_vec : 0;
            case 22 -> (insn & 0x1f0000) == 0x0 && !((insn >>> 22 & 3)!=0) ? Op.CNT_vec : (insn & 0x40df0000) == 0x40080000 ? Op.AESD : 0;
            case 23 -> !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.SQRSHL_vec : 0;
            case 24 -> !((insn >>> 22 & 3)==3) ? Op.SUBHN_vec : 0;
            case 25 -> !((insn >>> 22 & 3)==3) ? Op.SMAX_vec : 0;
            case 26 -> n108(insn);
            case 27 -> !((insn >>> 22 & 3)==3) ? Op.SMIN_vec : 0;
            case 28 -> !((insn >>> 22 & 3)==3) ? Op.SABDL_vec : 0;
            case 29 -> !((insn >>> 22 & 3)==3) ? Op.SABD_vec : 0;
            case 30 -> n109(insn);
            case 31 -> !((insn >>> 22 & 3)==3) ? Op.SABA_vec : 0;
            default -> 0;
        };
    }

    private static int n104(int insn) {
        return switch (insn >>> 31 & 0x1) {
            case 0 -> n105(insn);
            case 1 -> (insn & 0x40c00000) == 0x40000000 ? Op.BCAX : 0;
            default -> 0;
        };
    }

    private static int n111(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 0 -> (insn & 0x80000000) == 0x0 ? Op.EOR_vec : 0;
            case 1 -> (insn & 0x80000000) == 0x0 ? Op.BSL_vec : 0;
            case 2 -> (insn & 0x80000000) == 0x0 ? Op.BIT_vec : 0;
            case 3 -> (insn & 0x80000000) == 0x0 ? Op.BIF_vec : 0;
            default -> 0;
        };
    }

    private static int n112(int insn) {
        return switch (insn >>> 16 & 0x1f) {
            case 0 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.USQADD_vec : 0;
            case 1 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.SHLL_vec : 0;
            case 16 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3||(insn >>> 22 & 3)==2&&(insn >>> 30 & 1)==0) ? Op.UADDLV : 0;
            default -> 0;
        };
    }

    private static int n110(int insn) {
        return switch (insn >>> 10 & 0x1f) {
            case 0 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.UADDL_vec : 0;
            case 1 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.UHADD_vec : 0;
            case 2 -> (insn & 0x801f0000) == 0x0 && !((insn >>> 22 & 3)>=2) ? Op.REV32_vec : 0;
            case 3 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.UQADD_vec : 0;
            case 4 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.UADDW_vec : 0;
            case 5 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.URHADD_vec : 0;
            case 7 -> n111(insn);
            case 8 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.USUBL_vec : 0;
            case 9 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.UHSUB_vec : 0;
            case 10 -> (insn & 0x801f0000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.UADDLP_vec : (insn & 0x801f0000) == 0x10000 && !((insn >>> 22 & 3)==3) ? Op.SQXTUN_vec : 0;
            case 11 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.UQSUB_vec : 0;
            case 12 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.USUBW_vec : 0;
            case 13 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.CMHI_vec : 0;
            case 14 -> n112(insn);
            case 15 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.CMHS_vec : 0;
            case 16 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.RADDHN_vec : 0;
            case 17 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.USHL_vec : 0;
            case 18 -> (insn & 0x801f0000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.CLZ_vec : (insn & 0x801f0000) == 0x10000 && !((insn >>> 22 & 3)==3) ? Op.UQXTN_vec : 0;
            case 19 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.UQSHL_vec : 0;
            case 20 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.UABAL_vec : 0;
            case 21 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.URSHL_vec : 0;
            case 22 -> (insn & 0x80df0000) == 0x0 ? Op.NOT : (insn & 0x80df0000) == 0x400000 ? Op.RBIT_vec : 0;
            case 23 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.UQRSHL_vec : 0;
            case 24 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.RSUBHN_vec : 0;
            case 25 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.UMAX_vec : 0;
            case 26 -> (insn & 0x801f0000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.UADALP_vec : (insn & 0x80df0000) == 0x410000 ? Op.FCVTXN_vec : 0;
            case 27 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.UMIN_vec : 0;
            case 28 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.UABDL_vec : 0;
            case 29 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.UABD_vec : 0;
            case 30 -> (insn & 0x801f0000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.SQNEG_vec : 0;
            case 31 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.UABA_vec : 0;
            default -> 0;
        };
    }

    private static int n103(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> n104(insn);
            case 1 -> n110(insn);
            default -> 0;
        };
    }

    private static int n114(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.SMLAL_vec : (insn & 0xc0c00000) == 0xc0400000 ? Op.SHA512H : 0;
            case 1 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.UMLAL_vec : 0;
            default -> 0;
        };
    }

    private static int n115(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.ADD_vec : (insn & 0xc0c00000) == 0xc0400000 ? Op.SHA512H2 : 0;
            case 1 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.SUB_vec : 0;
            default -> 0;
        };
    }

    private static int n118(int insn) {
        return switch (insn >>> 16 & 0xf) {
            case 0 -> (insn & 0x100000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.CMGT_zero : 0;
            case 1 -> (insn & 0x900000) == 0x0 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FRINTN_vec : (insn & 0x900000) == 0x800000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FRINTP_vec : 0;
            case 9 -> (insn & 0xd00000) == 0x500000 ? Op.FRINTN_vec_H : (insn & 0xd00000) == 0xd00000 ? Op.FRINTP_vec_H : 0;
            default -> 0;
        };
    }

    private static int n117(int insn) {
        return switch (insn >>> 31 & 0x1) {
            case 0 -> n118(insn);
            case 1 -> (insn & 0x40c00000) == 0x40400000 ? Op.SHA512SU1 : 0;
            default -> 0;
        };
    }

    private static int n119(int insn) {
        return switch (insn >>> 16 & 0xf) {
            case 0 -> (insn & 0x80100000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.CMGE_zero : 0;
            case 1 -> (insn & 0x80900000) == 0x0 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FRINTA_vec : 0;
            case 9 -> (insn & 0x80d00000) == 0x500000 ? Op.FRINTA_vec_H : 0;
            default -> 0;
        };
    }

    private static int n116(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> n117(insn);
            case 1 -> n119(insn);
            default -> 0;
        };
    }

    private static int n120(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.CMTST_vec : (insn & 0xc0c00000) == 0xc0400000 ? Op.RAX1 : 0;
            case 1 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.CMEQ_vec : 0;
            default -> 0;
        };
    }

    private static int n122(int insn) {
        return switch (insn >>> 23 & 0x1) {
            case 0 -> (insn & 0xa0100000) == 0x0 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FRINTM_vec : (insn & 0xa0100000) == 0x20000000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FRINTX_vec : 0;
            case 1 -> (insn & 0xa0100000) == 0x0 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FRINTZ_vec : (insn & 0xa0100000) == 0x20000000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FRINTI_vec : 0;
            default -> 0;
        };
    }

    private static int n123(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 1 -> (insn & 0xa0100000) == 0x100000 ? Op.FRINTM_vec_H : (insn & 0xa0100000) == 0x20100000 ? Op.FRINTX_vec_H : 0;
            case 3 -> (insn & 0xa0100000) == 0x100000 ? Op.FRINTZ_vec_H : (insn & 0xa0100000) == 0x20100000 ? Op.FRINTI_vec_H : 0;
            default -> 0;
        };
    }

    private static int n121(int insn) {
        return switch (insn >>> 16 & 0xf) {
            case 0 -> (insn & 0xa0100000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.CMEQ_zero : (insn & 0xa0100000) == 0x20000000 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.CMLE_zero : 0;
            case 1 -> n122(insn);
            case 9 -> n123(insn);
            default -> 0;
        };
    }

    private static int n125(int insn) {
        return switch (insn >>> 23 & 0x1) {
            case 0 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FCVTNS_vec : (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FCVTNU_vec : 0;
            case 1 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FCVTPS_vec : (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FCVTPU_vec : 0;
            default -> 0;
        };
    }

    private static int n126(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 1 -> (insn & 0xa0000000) == 0x0 ? Op.FCVTNS_vec_H : (insn & 0xa0000000) == 0x20000000 ? Op.FCVTNU_vec_H : 0;
            case 3 -> (insn & 0xa0000000) == 0x0 ? Op.FCVTPS_vec_H : (insn & 0xa0000000) == 0x20000000 ? Op.FCVTPU_vec_H : 0;
            default -> 0;
        };
    }

    private static int n124(int insn) {
        return switch (insn >>> 16 & 0x1f) {
            case 0 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.CMLT_zero : 0;
            case 1 -> n125(insn);
            case 16 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 3)==3||(insn >>> 22 & 3)==2&&(insn >>> 30 & 1)==0) ? Op.SMAXV : (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 3)==3||(insn >>> 22 & 3)==2&&(insn >>> 30 & 1)==0) ? Op.UMAXV : 0;
            case 17 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 3)==3||(insn >>> 22 & 3)==2&&(insn >>> 30 & 1)==0) ? Op.SMINV : (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 3)==3||(insn >>> 22 & 3)==2&&(insn >>> 30 & 1)==0) ? Op.UMINV : 0;
            case 25 -> n126(insn);
            default -> 0;
        };
    }

    private static int n128(int insn) {
        return switch (insn >>> 23 & 0x1) {
            case 0 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FCVTMS_vec : (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FCVTMU_vec : 0;
            case 1 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FCVTZS_vec : (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FCVTZU_vec : 0;
            default -> 0;
        };
    }

    private static int n129(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 1 -> (insn & 0xa0000000) == 0x0 ? Op.FCVTMS_vec_H : (insn & 0xa0000000) == 0x20000000 ? Op.FCVTMU_vec_H : 0;
            case 3 -> (insn & 0xa0000000) == 0x0 ? Op.FCVTZS_vec_H : (insn & 0xa0000000) == 0x20000000 ? Op.FCVTZU_vec_H : 0;
            default -> 0;
        };
    }

    private static int n127(int insn) {
        return switch (insn >>> 16 & 0x1f) {
            case 0 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.ABS_vec : (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.NEG_vec : 0;
            case 1 -> n128(insn);
            case 17 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 3)==3||(insn >>> 22 & 3)==2&&(insn >>> 30 & 1)==0) ? Op.ADDV : 0;
            case 25 -> n129(insn);
            default -> 0;
        };
    }

    private static int n130(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.SMULL_vec : (insn & 0xc0c00000) == 0xc0400000 ? Op.SM3PARTW1 : 0;
            case 1 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.UMULL_vec : 0;
            default -> 0;
        };
    }

    private static int n132(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FMAXNM_vec : (insn & 0xc0400000) == 0xc0400000 ? Op.SM3PARTW2 : 0;
            case 1 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FMAXNMP_vec : 0;
            default -> 0;
        };
    }

    private static int n131(int insn) {
        return switch (insn >>> 23 & 0x1) {
            case 0 -> n132(insn);
            case 1 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FMINNM_vec : (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FMINNMP_vec : 0;
            default -> 0;
        };
    }

    private static int n136(int insn) {
        return switch (insn >>> 16 & 0xf) {
            case 0 -> (insn & 0x500000) == 0x100000 ? Op.FMAXNMV_H : 0;
            case 1 -> (insn & 0x100000) == 0x0 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FCVTAS_vec : 0;
            case 9 -> (insn & 0x500000) == 0x500000 ? Op.FCVTAS_vec_H : 0;
            default -> 0;
        };
    }

    private static int n135(int insn) {
        return switch (insn >>> 31 & 0x1) {
            case 0 -> n136(insn);
            case 1 -> (insn & 0x40400000) == 0x40400000 ? Op.SM4EKEY : 0;
            default -> 0;
        };
    }

    private static int n137(int insn) {
        return switch (insn >>> 16 & 0xf) {
            case 0 -> (insn & 0xc0500000) == 0x40100000 ? Op.FMAXNMV : 0;
            case 1 -> (insn & 0x80100000) == 0x0 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FCVTAU_vec : 0;
            case 9 -> (insn & 0x80500000) == 0x500000 ? Op.FCVTAU_vec_H : 0;
            default -> 0;
        };
    }

    private static int n134(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> n135(insn);
            case 1 -> n137(insn);
            default -> 0;
        };
    }

    private static int n138(int insn) {
        return switch (insn >>> 16 & 0x1f) {
            case 0 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FCMGT_zero : (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FCMGE_zero : 0;
            case 1 -> (insn & 0xa0400000) == 0x0 ? Op.URECPE : (insn & 0xa0400000) == 0x20000000 ? Op.URSQRTE : 0;
            case 16 -> (insn & 0xe0400000) == 0x60000000 ? Op.FMINNMV : (insn & 0xa0400000) == 0x0 ? Op.FMINNMV_H : 0;
            case 24 -> (insn & 0xa0400000) == 0x400000 ? Op.FCMGT_zero_H : (insn & 0xa0400000) == 0x20400000 ? Op.FCMGE_zero_H : 0;
            default -> 0;
        };
    }

    private static int n133(int insn) {
        return switch (insn >>> 23 & 0x1) {
            case 0 -> n134(insn);
            case 1 -> n138(insn);
            default -> 0;
        };
    }

    private static int n139(int insn) {
        return switch (insn >>> 23 & 0x1) {
            case 0 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FADD_vec : (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FADDP_vec : 0;
            case 1 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FSUB_vec : (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FABD_vec : 0;
            default -> 0;
        };
    }

    private static int n141(int insn) {
        return switch (insn >>> 23 & 0x1) {
            case 0 -> (insn & 0xa0100000) == 0x0 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.SCVTF_vec : (insn & 0xa0100000) == 0x20000000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.UCVTF_vec : 0;
            case 1 -> (insn & 0xa0100000) == 0x0 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FRECPE_vec : (insn & 0xa0100000) == 0x20000000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FRSQRTE_vec : 0;
            default -> 0;
        };
    }

    private static int n142(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 1 -> (insn & 0xa0100000) == 0x100000 ? Op.SCVTF_vec_H : (insn & 0xa0100000) == 0x20100000 ? Op.UCVTF_vec_H : 0;
            case 3 -> (insn & 0xa0100000) == 0x100000 ? Op.FRECPE_vec_H : (insn & 0xa0100000) == 0x20100000 ? Op.FRSQRTE_vec_H : 0;
            default -> 0;
        };
    }

    private static int n140(int insn) {
        return switch (insn >>> 16 & 0xf) {
            case 0 -> (insn & 0xa0900000) == 0x800000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FCMEQ_zero : (insn & 0xa0900000) == 0x20800000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FCMLE_zero : 0;
            case 1 -> n141(insn);
            case 8 -> (insn & 0xa0d00000) == 0xd00000 ? Op.FCMEQ_zero_H : (insn & 0xa0d00000) == 0x20d00000 ? Op.FCMLE_zero_H : 0;
            case 9 -> n142(insn);
            default -> 0;
        };
    }

    private static int n143(int insn) {
        return switch (insn >>> 23 & 0x1) {
            case 0 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FCMEQ_vec : (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FCMGE_vec : 0;
            case 1 -> (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FCMGT_vec : 0;
            default -> 0;
        };
    }

    private static int n144(int insn) {
        return switch (insn >>> 23 & 0x1) {
            case 0 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FMAX_vec : (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FMAXP_vec : 0;
            case 1 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FMIN_vec : (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FMINP_vec : 0;
            default -> 0;
        };
    }

    private static int n146(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 0 -> (insn & 0xe0000000) == 0x60000000 ? Op.FMAXV : (insn & 0xa0000000) == 0x0 ? Op.FMAXV_H : 0;
            case 2 -> (insn & 0xe0000000) == 0x60000000 ? Op.FMINV : (insn & 0xa0000000) == 0x0 ? Op.FMINV_H : 0;
            default -> 0;
        };
    }

    private static int n145(int insn) {
        return switch (insn >>> 16 & 0x1f) {
            case 0 -> (insn & 0xa0800000) == 0x800000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FABS_vec : (insn & 0xa0800000) == 0x20800000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FNEG_vec : 0;
            case 1 -> (insn & 0xa0800000) == 0x20800000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FSQRT_vec : 0;
            case 16 -> n146(insn);
            case 24 -> (insn & 0xa0c00000) == 0xc00000 ? Op.FABS_vec_H : (insn & 0xa0c00000) == 0x20c00000 ? Op.FNEG_vec_H : 0;
            case 25 -> (insn & 0xa0c00000) == 0x20c00000 ? Op.FSQRT_vec_H : 0;
            default -> 0;
        };
    }

    private static int n147(int insn) {
        return switch (insn >>> 23 & 0x1) {
            case 0 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FRECPS_vec : (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FDIV_vec : 0;
            case 1 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FRSQRTS_vec : 0;
            default -> 0;
        };
    }

    private static int n113(int insn) {
        return switch (insn >>> 10 & 0x1f) {
            case 0 -> n114(insn);
            case 1 -> n115(insn);
            case 2 -> n116(insn);
            case 3 -> n120(insn);
            case 4 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQDMLAL_vec : 0;
            case 5 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.MLA_vec : (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 3)==3) ? Op.MLS_vec : 0;
            case 6 -> n121(insn);
            case 7 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.MUL_vec : (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 3)!=0) ? Op.PMUL_vec : 0;
            case 8 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.SMLSL_vec : (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 3)==3) ? Op.UMLSL_vec : 0;
            case 9 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.SMAXP_vec : (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 3)==3) ? Op.UMAXP_vec : 0;
            case 10 -> n124(insn);
            case 11 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 3)==3) ? Op.SMINP_vec : (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 3)==3) ? Op.UMINP_vec : 0;
            case 12 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQDMLSL_vec : 0;
            case 13 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQDMULH_vec : (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQRDMULH_vec : 0;
            case 14 -> n127(insn);
            case 15 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.ADDP_vec : 0;
            case 16 -> n130(insn);
            case 17 -> n131(insn);
            case 18 -> n133(insn);
            case 19 -> (insn & 0xa0800000) == 0x0 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FMLA_vec : (insn & 0xa0800000) == 0x800000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FMLS_vec : 0;
            case 20 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQDMULL_vec : 0;
            case 21 -> n139(insn);
            case 22 -> n140(insn);
            case 23 -> (insn & 0xa0800000) == 0x0 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FMULX_vec : (insn & 0xa0800000) == 0x20000000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FMUL_vec : 0;
            case 24 -> (insn & 0xa0c00000) == 0x0 ? Op.PMULL_8 : (insn & 0xa0c00000) == 0xc00000 ? Op.PMULL_64 : 0;
            case 25 -> n143(insn);
            case 26 -> (insn & 0xa09f0000) == 0x800000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FCMLT_zero : (insn & 0xa0df0000) == 0xd80000 ? Op.FCMLT_zero_H : 0;
            case 27 -> (insn & 0xa0800000) == 0x20000000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FACGE_vec : (insn & 0xa0800000) == 0x20800000 && !((insn >>> 22 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FACGT_vec : 0;
            case 29 -> n144(insn);
            case 30 -> n145(insn);
            case 31 -> n147(insn);
            default -> 0;
        };
    }

    private static int n102(int insn) {
        return switch (insn >>> 15 & 0x1) {
            case 0 -> n103(insn);
            case 1 -> n113(insn);
            default -> 0;
        };
    }

    private static int n83(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> n84(insn);
            case 1 -> n102(insn);
            default -> 0;
        };
    }

    private static int n150(int insn) {
        return switch (insn >>> 13 & 0x7) {
            case 0 -> (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.MLA_element : 0;
            case 1 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SMLAL_element : (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.UMLAL_element : 0;
            case 2 -> (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.MLS_element : 0;
            case 3 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SMLSL_element : (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.UMLSL_element : 0;
            case 4 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.MUL_element : 0;
            case 5 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SMULL_element : (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.UMULL_element : 0;
            case 6 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQDMULH_element : 0;
            case 7 -> (insn & 0xa0c00000) == 0x800000 ? Op.SDOT_element : (insn & 0xa0c00000) == 0x20800000 ? Op.UDOT_element : 0;
            default -> 0;
        };
    }

    private static int n154(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 0 -> (insn & 0x80000000) == 0x0 ? Op.FMLA_element_H : 0;
            case 2 -> (insn & 0x80000000) == 0x0 ? Op.FMLA_element_S : 0;
            case 3 -> (insn & 0x80200000) == 0x0 && !((insn >>> 30 & 1)==0) ? Op.FMLA_element_D : 0;
            default -> 0;
        };
    }

    private static int n155(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 0 -> (insn & 0x80000000) == 0x0 ? Op.FMLS_element_H : 0;
            case 2 -> (insn & 0x80000000) == 0x0 ? Op.FMLS_element_S : 0;
            case 3 -> (insn & 0x80200000) == 0x0 && !((insn >>> 30 & 1)==0) ? Op.FMLS_element_D : 0;
            default -> 0;
        };
    }

    private static int n153(int insn) {
        return switch (insn >>> 13 & 0x3) {
            case 0 -> n154(insn);
            case 1 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQDMLAL_element : 0;
            case 2 -> n155(insn);
            case 3 -> (insn & 0x80000000) == 0x0 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQDMLSL_element : 0;
            default -> 0;
        };
    }

    private static int n152(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> n153(insn);
            case 1 -> (insn & 0x80c00000) == 0x400000 && !((insn >>> 11 & 1)==1&&(insn >>> 30 & 1)==0) ? Op.FCMLA_element_H : (insn & 0xc0e00000) == 0x40800000 ? Op.FCMLA_element_S : 0;
            default -> 0;
        };
    }

    private static int n157(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 0 -> (insn & 0xa0000000) == 0x0 ? Op.FMUL_element_H : (insn & 0xa0000000) == 0x20000000 ? Op.FMULX_element_H : 0;
            case 2 -> (insn & 0xa0000000) == 0x0 ? Op.FMUL_element_S : (insn & 0xa0000000) == 0x20000000 ? Op.FMULX_element_S : 0;
            case 3 -> (insn & 0xa0200000) == 0x0 && !((insn >>> 30 & 1)==0) ? Op.FMUL_element_D : (insn & 0xa0200000) == 0x20000000 && !((insn >>> 30 & 1)==0) ? Op.FMULX_element_D : 0;
            default -> 0;
        };
    }

    private static int n156(int insn) {
        return switch (insn >>> 13 & 0x3) {
            case 0 -> n157(insn);
            case 1 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQDMULL_element : 0;
            case 2 -> (insn & 0xa0000000) == 0x0 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQRDMULH_element : (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQRDMLAH_element : 0;
            case 3 -> (insn & 0xa0000000) == 0x20000000 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQRDMLSH_element : 0;
            default -> 0;
        };
    }

    private static int n151(int insn) {
        return switch (insn >>> 15 & 0x1) {
            case 0 -> n152(insn);
            case 1 -> n156(insn);
            default -> 0;
        };
    }

    private static int n149(int insn) {
        return switch (insn >>> 12 & 0x1) {
            case 0 -> n150(insn);
            case 1 -> n151(insn);
            default -> 0;
        };
    }

    private static int n165(int insn) {
        return switch (insn >>> 13 & 0x3) {
            case 0 -> (insn & 0xa0800000) == 0x0 ? Op.SSHR_imm_B : (insn & 0xa0800000) == 0x20000000 ? Op.USHR_imm_B : 0;
            case 1 -> (insn & 0xa0800000) == 0x0 ? Op.SRSHR_imm_B : (insn & 0xa0800000) == 0x20000000 ? Op.URSHR_imm_B : 0;
            case 2 -> (insn & 0xa0800000) == 0x20000000 ? Op.SRI_imm_B : 0;
            case 3 -> (insn & 0xa0800000) == 0x20000000 ? Op.SQSHLU_imm_B : 0;
            default -> 0;
        };
    }

    private static int n164(int insn) {
        return switch (insn >>> 19 & 0x1) {
            case 0 -> (insn & 0xa0800000) == 0x0 ? Op.MOVI_imm_S : (insn & 0xa0800000) == 0x20000000 ? Op.MVNI_imm_S : 0;
            case 1 -> n165(insn);
            default -> 0;
        };
    }

    private static int n166(int insn) {
        return switch (insn >>> 13 & 0x3) {
            case 0 -> (insn & 0xa0800000) == 0x0 ? Op.SSHR_imm_H : (insn & 0xa0800000) == 0x20000000 ? Op.USHR_imm_H : 0;
            case 1 -> (insn & 0xa0800000) == 0x0 ? Op.SRSHR_imm_H : (insn & 0xa0800000) == 0x20000000 ? Op.URSHR_imm_H : 0;
            case 2 -> (insn & 0xa0800000) == 0x20000000 ? Op.SRI_imm_H : 0;
            case 3 -> (insn & 0xa0800000) == 0x20000000 ? Op.SQSHLU_imm_H : 0;
            default -> 0;
        };
    }

    private static int n163(int insn) {
        return switch (insn >>> 20 & 0x1) {
            case 0 -> n164(insn);
            case 1 -> n166(insn);
            default -> 0;
        };
    }

    private static int n167(int insn) {
        return switch (insn >>> 13 & 0x3) {
            case 0 -> (insn & 0xa0800000) == 0x0 ? Op.SSHR_imm_S : (insn & 0xa0800000) == 0x20000000 ? Op.USHR_imm_S : 0;
            case 1 -> (insn & 0xa0800000) == 0x0 ? Op.SRSHR_imm_S : (insn & 0xa0800000) == 0x20000000 ? Op.URSHR_imm_S : 0;
            case 2 -> (insn & 0xa0800000) == 0x20000000 ? Op.SRI_imm_S : 0;
            case 3 -> (insn & 0xa0800000) == 0x20000000 ? Op.SQSHLU_imm_S : 0;
            default -> 0;
        };
    }

    private static int n162(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> n163(insn);
            case 1 -> n167(insn);
            default -> 0;
        };
    }

    private static int n168(int insn) {
        return switch (insn >>> 13 & 0x3) {
            case 0 -> (insn & 0xa0800000) == 0x0 && !((insn >>> 30 & 1)==0) ? Op.SSHR_imm_D : (insn & 0xa0800000) == 0x20000000 && !((insn >>> 30 & 1)==0) ? Op.USHR_imm_D : 0;
            case 1 -> (insn & 0xa0800000) == 0x0 && !((insn >>> 30 & 1)==0) ? Op.SRSHR_imm_D : (insn & 0xa0800000) == 0x20000000 && !((insn >>> 30 & 1)==0) ? Op.URSHR_imm_D : 0;
            case 2 -> (insn & 0xa0800000) == 0x20000000 && !((insn >>> 30 & 1)==0) ? Op.SRI_imm_D : 0;
            case 3 -> (insn & 0xa0800000) == 0x20000000 && !((insn >>> 30 & 1)==0) ? Op.SQSHLU_imm_D : 0;
            default -> 0;
        };
    }

    private static int n161(int insn) {
        return switch (insn >>> 22 & 0x1) {
            case 0 -> n162(insn);
            case 1 -> n168(insn);
            default -> 0;
        };
    }

    private static int n173(int insn) {
        return switch (insn >>> 13 & 0x3) {
            case 0 -> (insn & 0xa0800000) == 0x0 ? Op.SSRA_imm_B : (insn & 0xa0800000) == 0x20000000 ? Op.USRA_imm_B : 0;
            case 1 -> (insn & 0xa0800000) == 0x0 ? Op.SRSRA_imm_B : (insn & 0xa0800000) == 0x20000000 ? Op.URSRA_imm_B : 0;
            case 2 -> (insn & 0xa0800000) == 0x0 ? Op.SHL_imm_B : (insn & 0xa0800000) == 0x20000000 ? Op.SLI_imm_B : 0;
            case 3 -> (insn & 0xa0800000) == 0x0 ? Op.SQSHL_imm_B : (insn & 0xa0800000) == 0x20000000 ? Op.UQSHL_imm_B : 0;
            default -> 0;
        };
    }

    private static int n172(int insn) {
        return switch (insn >>> 19 & 0x1) {
            case 0 -> (insn & 0xa0800000) == 0x0 ? Op.ORR_imm_S : (insn & 0xa0800000) == 0x20000000 ? Op.BIC_imm_S : 0;
            case 1 -> n173(insn);
            default -> 0;
        };
    }

    private static int n174(int insn) {
        return switch (insn >>> 13 & 0x3) {
            case 0 -> (insn & 0xa0800000) == 0x0 ? Op.SSRA_imm_H : (insn & 0xa0800000) == 0x20000000 ? Op.USRA_imm_H : 0;
            case 1 -> (insn & 0xa0800000) == 0x0 ? Op.SRSRA_imm_H : (insn & 0xa0800000) == 0x20000000 ? Op.URSRA_imm_H : 0;
            case 2 -> (insn & 0xa0800000) == 0x0 ? Op.SHL_imm_H : (insn & 0xa0800000) == 0x20000000 ? Op.SLI_imm_H : 0;
            case 3 -> (insn & 0xa0800000) == 0x0 ? Op.SQSHL_imm_H : (insn & 0xa0800000) == 0x20000000 ? Op.UQSHL_imm_H : 0;
            default -> 0;
        };
    }

    private static int n171(int insn) {
        return switch (insn >>> 20 & 0x1) {
            case 0 -> n172(insn);
            case 1 -> n174(insn);
            default -> 0;
        };
    }

    private static int n175(int insn) {
        return switch (insn >>> 13 & 0x3) {
            case 0 -> (insn & 0xa0800000) == 0x0 ? Op.SSRA_imm_S : (insn & 0xa0800000) == 0x20000000 ? Op.USRA_imm_S : 0;
            case 1 -> (insn & 0xa0800000) == 0x0 ? Op.SRSRA_imm_S : (insn & 0xa0800000) == 0x20000000 ? Op.URSRA_imm_S : 0;
            case 2 -> (insn & 0xa0800000) == 0x0 ? Op.SHL_imm_S : (insn & 0xa0800000) == 0x20000000 ? Op.SLI_imm_S : 0;
            case 3 -> (insn & 0xa0800000) == 0x0 ? Op.SQSHL_imm_S : (insn & 0xa0800000) == 0x20000000 ? Op.UQSHL_imm_S : 0;
            default -> 0;
        };
    }

    private static int n170(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> n171(insn);
            case 1 -> n175(insn);
            default -> 0;
        };
    }

    private static int n176(int insn) {
        return switch (insn >>> 13 & 0x3) {
            case 0 -> (insn & 0xa0800000) == 0x0 && !((insn >>> 30 & 1)==0) ? Op.SSRA_imm_D : (insn & 0xa0800000) == 0x20000000 && !((insn >>> 30 & 1)==0) ? Op.USRA_imm_D : 0;
            case 1 -> (insn & 0xa0800000) == 0x0 && !((insn >>> 30 & 1)==0) ? Op.SRSRA_imm_D : (insn & 0xa0800000) == 0x20000000 && !((insn >>> 30 & 1)==0) ? Op.URSRA_imm_D : 0;
            case 2 -> (insn & 0xa0800000) == 0x0 && !((insn >>> 30 & 1)==0) ? Op.SHL_imm_D : (insn & 0xa0800000) == 0x20000000 && !((insn >>> 30 & 1)==0) ? Op.SLI_imm_D : 0;
            case 3 -> (insn & 0xa0800000) == 0x0 && !((insn >>> 30 & 1)==0) ? Op.SQSHL_imm_D : (insn & 0xa0800000) == 0x20000000 && !((insn >>> 30 & 1)==0) ? Op.UQSHL_imm_D : 0;
            default -> 0;
        };
    }

    private static int n169(int insn) {
        return switch (insn >>> 22 & 0x1) {
            case 0 -> n170(insn);
            case 1 -> n176(insn);
            default -> 0;
        };
    }

    private static int n160(int insn) {
        return switch (insn >>> 12 & 0x1) {
            case 0 -> n161(insn);
            case 1 -> n169(insn);
            default -> 0;
        };
    }

    private static int n182(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xa0c00000) == 0x0 ? Op.SHRN_imm_B : (insn & 0xa0c00000) == 0x20000000 ? Op.SQSHRUN_imm_B : 0;
            case 1 -> (insn & 0xa0c00000) == 0x0 ? Op.SSHLL_imm_B : (insn & 0xa0c00000) == 0x20000000 ? Op.USHLL_imm_B : 0;
            default -> 0;
        };
    }

    private static int n181(int insn) {
        return switch (insn >>> 19 & 0x1) {
            case 0 -> (insn & 0xa0c00000) == 0x0 ? Op.MOVI_imm_H : (insn & 0xa0c00000) == 0x20000000 ? Op.MVNI_imm_H : 0;
            case 1 -> n182(insn);
            default -> 0;
        };
    }

    private static int n183(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xa0c00000) == 0x0 ? Op.SHRN_imm_H : (insn & 0xa0c00000) == 0x20000000 ? Op.SQSHRUN_imm_H : 0;
            case 1 -> (insn & 0xa0c00000) == 0x0 ? Op.SSHLL_imm_H : (insn & 0xa0c00000) == 0x20000000 ? Op.USHLL_imm_H : 0;
            default -> 0;
        };
    }

    private static int n180(int insn) {
        return switch (insn >>> 20 & 0x1) {
            case 0 -> n181(insn);
            case 1 -> n183(insn);
            default -> 0;
        };
    }

    private static int n184(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xa0c00000) == 0x0 ? Op.SHRN_imm_S : (insn & 0xa0c00000) == 0x20000000 ? Op.SQSHRUN_imm_S : 0;
            case 1 -> (insn & 0xa0c00000) == 0x0 ? Op.SSHLL_imm_S : (insn & 0xa0c00000) == 0x20000000 ? Op.USHLL_imm_S : 0;
            default -> 0;
        };
    }

    private static int n179(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> n180(insn);
            case 1 -> n184(insn);
            default -> 0;
        };
    }

    private static int n187(int insn) {
        return switch (insn >>> 19 & 0x1) {
            case 0 -> (insn & 0xa0c00000) == 0x0 ? Op.ORR_imm_H : (insn & 0xa0c00000) == 0x20000000 ? Op.BIC_imm_H : 0;
            case 1 -> (insn & 0xa0c02000) == 0x0 ? Op.SQSHRN_imm_B : (insn & 0xa0c02000) == 0x20000000 ? Op.UQSHRN_imm_B : 0;
            default -> 0;
        };
    }

    private static int n186(int insn) {
        return switch (insn >>> 20 & 0x1) {
            case 0 -> n187(insn);
            case 1 -> (insn & 0xa0c02000) == 0x0 ? Op.SQSHRN_imm_H : (insn & 0xa0c02000) == 0x20000000 ? Op.UQSHRN_imm_H : 0;
            default -> 0;
        };
    }

    private static int n185(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> n186(insn);
            case 1 -> (insn & 0xa0c02000) == 0x0 ? Op.SQSHRN_imm_S : (insn & 0xa0c02000) == 0x20000000 ? Op.UQSHRN_imm_S : 0;
            default -> 0;
        };
    }

    private static int n178(int insn) {
        return switch (insn >>> 12 & 0x1) {
            case 0 -> n179(insn);
            case 1 -> n185(insn);
            default -> 0;
        };
    }

    private static int n192(int insn) {
        return switch (insn >>> 20 & 0x1) {
            case 0 -> (insn & 0xa0880000) == 0x0 ? Op.MOVI_imm_B : (insn & 0xa0880000) == 0x20000000 ? Op.MOVI_imm_D : 0;
            case 1 -> (insn & 0xa0800000) == 0x0 ? Op.SCVTF_fixed_vec_H : (insn & 0xa0800000) == 0x20000000 ? Op.UCVTF_fixed_vec_H : 0;
            default -> 0;
        };
    }

    private static int n191(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> n192(insn);
            case 1 -> (insn & 0xa0800000) == 0x0 ? Op.SCVTF_fixed_vec_S : (insn & 0xa0800000) == 0x20000000 ? Op.UCVTF_fixed_vec_S : 0;
            default -> 0;
        };
    }

    private static int n190(int insn) {
        return switch (insn >>> 22 & 0x1) {
            case 0 -> n191(insn);
            case 1 -> (insn & 0xa0800000) == 0x0 && !((insn >>> 30 & 1)==0) ? Op.SCVTF_fixed_vec_D : (insn & 0xa0800000) == 0x20000000 && !((insn >>> 30 & 1)==0) ? Op.UCVTF_fixed_vec_D : 0;
            default -> 0;
        };
    }

    private static int n189(int insn) {
        return switch (insn >>> 12 & 0x1) {
            case 0 -> n190(insn);
            case 1 -> (insn & 0xa0f80000) == 0x0 ? Op.FMOV_imm_S : (insn & 0xe0f80000) == 0x60000000 ? Op.FMOV_imm_D : 0;
            default -> 0;
        };
    }

    private static int n188(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xa0f80000) == 0x0 ? Op.MOVI_imm_MSL : (insn & 0xa0f80000) == 0x20000000 ? Op.MVNI_imm_MSL : 0;
            case 1 -> n189(insn);
            default -> 0;
        };
    }

    private static int n177(int insn) {
        return switch (insn >>> 14 & 0x1) {
            case 0 -> n178(insn);
            case 1 -> n188(insn);
            default -> 0;
        };
    }

    private static int n159(int insn) {
        return switch (insn >>> 15 & 0x1) {
            case 0 -> n160(insn);
            case 1 -> n177(insn);
            default -> 0;
        };
    }

    private static int n195(int insn) {
        return switch (insn >>> 20 & 0x1) {
            case 0 -> (insn & 0xa0c8c000) == 0x88000 ? Op.RSHRN_imm_B : (insn & 0xa0c8c000) == 0x20088000 ? Op.SQRSHRUN_imm_B : 0;
            case 1 -> (insn & 0xa0c0c000) == 0x8000 ? Op.RSHRN_imm_H : (insn & 0xa0c0c000) == 0x20008000 ? Op.SQRSHRUN_imm_H : 0;
            default -> 0;
        };
    }

    private static int n194(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> n195(insn);
            case 1 -> (insn & 0xa0c0c000) == 0x8000 ? Op.RSHRN_imm_S : (insn & 0xa0c0c000) == 0x20008000 ? Op.SQRSHRUN_imm_S : 0;
            default -> 0;
        };
    }

    private static int n197(int insn) {
        return switch (insn >>> 20 & 0x1) {
            case 0 -> (insn & 0xa0c8c000) == 0x88000 ? Op.SQRSHRN_imm_B : (insn & 0xa0c8c000) == 0x20088000 ? Op.UQRSHRN_imm_B : 0;
            case 1 -> (insn & 0xa0c0c000) == 0x8000 ? Op.SQRSHRN_imm_H : (insn & 0xa0c0c000) == 0x20008000 ? Op.UQRSHRN_imm_H : 0;
            default -> 0;
        };
    }

    private static int n196(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> n197(insn);
            case 1 -> (insn & 0xa0c0c000) == 0x8000 ? Op.SQRSHRN_imm_S : (insn & 0xa0c0c000) == 0x20008000 ? Op.UQRSHRN_imm_S : 0;
            default -> 0;
        };
    }

    private static int n200(int insn) {
        return switch (insn >>> 20 & 0x1) {
            case 0 -> (insn & 0xa088c000) == 0xc000 ? Op.FMOV_imm_H : 0;
            case 1 -> (insn & 0xa080c000) == 0xc000 ? Op.FCVTZS_fixed_vec_H : (insn & 0xa080c000) == 0x2000c000 ? Op.FCVTZU_fixed_vec_H : 0;
            default -> 0;
        };
    }

    private static int n199(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> n200(insn);
            case 1 -> (insn & 0xa080c000) == 0xc000 ? Op.FCVTZS_fixed_vec_S : (insn & 0xa080c000) == 0x2000c000 ? Op.FCVTZU_fixed_vec_S : 0;
            default -> 0;
        };
    }

    private static int n198(int insn) {
        return switch (insn >>> 22 & 0x1) {
            case 0 -> n199(insn);
            case 1 -> (insn & 0xa080c000) == 0xc000 && !((insn >>> 30 & 1)==0) ? Op.FCVTZS_fixed_vec_D : (insn & 0xa080c000) == 0x2000c000 && !((insn >>> 30 & 1)==0) ? Op.FCVTZU_fixed_vec_D : 0;
            default -> 0;
        };
    }

    private static int n193(int insn) {
        return switch (insn >>> 12 & 0x3) {
            case 0 -> n194(insn);
            case 1 -> n196(insn);
            case 3 -> n198(insn);
            default -> 0;
        };
    }

    private static int n158(int insn) {
        return switch (insn >>> 11 & 0x1) {
            case 0 -> n159(insn);
            case 1 -> n193(insn);
            default -> 0;
        };
    }

    private static int n148(int insn) {
        return switch (insn >>> 10 & 0x1) {
            case 0 -> n149(insn);
            case 1 -> n158(insn);
            default -> 0;
        };
    }

    private static int n48(int insn) {
        return switch (insn >>> 24 & 0x3) {
            case 0 -> n49(insn);
            case 1 -> n62(insn);
            case 2 -> n83(insn);
            case 3 -> n148(insn);
            default -> 0;
        };
    }

    private static int n202(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 0 -> (insn & 0x800000) == 0x0 ? Op.ADD_imm_32 : 0;
            case 1 -> (insn & 0x800000) == 0x0 ? Op.ADDS_imm_32 : 0;
            case 2 -> (insn & 0x800000) == 0x0 ? Op.SUB_imm_32 : 0;
            case 3 -> (insn & 0x800000) == 0x0 ? Op.SUBS_imm_32 : 0;
            case 4 -> (insn & 0x800000) == 0x0 ? Op.ADD_imm_64 : 0;
            case 5 -> (insn & 0x800000) == 0x0 ? Op.ADDS_imm_64 : 0;
            case 6 -> (insn & 0x800000) == 0x0 ? Op.SUB_imm_64 : 0;
            case 7 -> (insn & 0x800000) == 0x0 ? Op.SUBS_imm_64 : 0;
            default -> 0;
        };
    }

    private static int n203(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 0 -> (insn & 0xc00000) == 0x0 && !(Bitmask.reserved(0,(insn >>> 10 & 63))) ? Op.AND_imm_32 : (insn & 0xc00000) == 0x800000 ? Op.MOVN_32 : 0;
            case 1 -> (insn & 0xc00000) == 0x0 && !(Bitmask.reserved(0,(insn >>> 10 & 63))) ? Op.ORR_imm_32 : 0;
            case 2 -> (insn & 0xc00000) == 0x0 && !(Bitmask.reserved(0,(insn >>> 10 & 63))) ? Op.EOR_imm_32 : (insn & 0xc00000) == 0x800000 ? Op.MOVZ_32 : 0;
            case 3 -> (insn & 0xc00000) == 0x0 && !(Bitmask.reserved(0,(insn >>> 10 & 63))) ? Op.ANDS_imm_32 : (insn & 0xc00000) == 0x800000 ? Op.MOVK_32 : 0;
            case 4 -> (insn & 0x800000) == 0x0 && !(Bitmask.reserved((insn >>> 22 & 1),(insn >>> 10 & 63))) ? Op.AND_imm_64 : (insn & 0x800000) == 0x800000 ? Op.MOVN_64 : 0;
            case 5 -> (insn & 0x800000) == 0x0 && !(Bitmask.reserved((insn >>> 22 & 1),(insn >>> 10 & 63))) ? Op.ORR_imm_64 : 0;
            case 6 -> (insn & 0x800000) == 0x0 && !(Bitmask.reserved((insn >>> 22 & 1),(insn >>> 10 & 63))) ? Op.EOR_imm_64 : (insn & 0x800000) == 0x800000 ? Op.MOVZ_64 : 0;
            case 7 -> (insn & 0x800000) == 0x0 && !(Bitmask.reserved((insn >>> 22 & 1),(insn >>> 10 & 63))) ? Op.ANDS_imm_64 : (insn & 0x800000) == 0x800000 ? Op.MOVK_64 : 0;
            default -> 0;
        };
    }

    private static int n204(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 0 -> (insn & 0xe08000) == 0x0 ? Op.SBFM_32 : (insn & 0xe08000) == 0x800000 ? Op.EXTR_32 : 0;
            case 1 -> (insn & 0xe08000) == 0x0 ? Op.BFM_32 : 0;
            case 2 -> (insn & 0xe08000) == 0x0 ? Op.UBFM_32 : 0;
            case 4 -> (insn & 0xc00000) == 0x400000 ? Op.SBFM_64 : (insn & 0xe00000) == 0xc00000 ? Op.EXTR_64 : 0;
            case 5 -> (insn & 0xc00000) == 0x400000 ? Op.BFM_64 : 0;
            case 6 -> (insn & 0xc00000) == 0x400000 ? Op.UBFM_64 : 0;
            default -> 0;
        };
    }

    private static int n201(int insn) {
        return switch (insn >>> 24 & 0x3) {
            case 0 -> (insn & 0x80000000) == 0x0 ? Op.ADR : (insn & 0x80000000) == 0x80000000 ? Op.ADRP : 0;
            case 1 -> n202(insn);
            case 2 -> n203(insn);
            case 3 -> n204(insn);
            default -> 0;
        };
    }

    private static int n206(int insn) {
        return switch (insn >>> 24 & 0x3) {
            case 0 -> (insn & 0x80000000) == 0x80000000 ? Op.CBZ_64 : (insn & 0x80000000) == 0x0 ? Op.CBZ_32 : 0;
            case 1 -> (insn & 0x80000000) == 0x80000000 ? Op.CBNZ_64 : (insn & 0x80000000) == 0x0 ? Op.CBNZ_32 : 0;
            case 2 -> Op.TBZ;
            case 3 -> Op.TBNZ;
            default -> 0;
        };
    }

    private static int n210(int insn) {
        return switch (insn >>> 31 & 0x1) {
            case 0 -> (insn & 0x10) == 0x0 ? Op.B_eq : 0;
            case 1 -> (insn & 0xe00010) == 0x200000 ? Op.BRK : (insn & 0xe00010) == 0x400000 ? Op.HLT : 0;
            default -> 0;
        };
    }

    private static int n211(int insn) {
        return switch (insn >>> 31 & 0x1) {
            case 0 -> (insn & 0x10) == 0x0 ? Op.B_ne : 0;
            case 1 -> (insn & 0xe00010) == 0x0 ? Op.SVC : (insn & 0xe00010) == 0xa00000 ? Op.DCPS1 : 0;
            default -> 0;
        };
    }

    private static int n209(int insn) {
        return switch (insn >>> 0 & 0x1) {
            case 0 -> n210(insn);
            case 1 -> n211(insn);
            default -> 0;
        };
    }

    private static int n213(int insn) {
        return switch (insn >>> 31 & 0x1) {
            case 0 -> (insn & 0x10) == 0x0 ? Op.B_cs : 0;
            case 1 -> (insn & 0xe00010) == 0x0 ? Op.HVC : (insn & 0xe00010) == 0xa00000 ? Op.DCPS2 : 0;
            default -> 0;
        };
    }

    private static int n214(int insn) {
        return switch (insn >>> 31 & 0x1) {
            case 0 -> (insn & 0x10) == 0x0 ? Op.B_cc : 0;
            case 1 -> (insn & 0xe00010) == 0x0 ? Op.SMC : (insn & 0xe00010) == 0xa00000 ? Op.DCPS3 : 0;
            default -> 0;
        };
    }

    private static int n212(int insn) {
        return switch (insn >>> 0 & 0x1) {
            case 0 -> n213(insn);
            case 1 -> n214(insn);
            default -> 0;
        };
    }

    private static int n208(int insn) {
        return switch (insn >>> 1 & 0x7) {
            case 0 -> n209(insn);
            case 1 -> n212(insn);
            case 2 -> (insn & 0x80000011) == 0x0 ? Op.B_mi : (insn & 0x80000011) == 0x1 ? Op.B_pl : 0;
            case 3 -> (insn & 0x80000011) == 0x0 ? Op.B_vs : (insn & 0x80000011) == 0x1 ? Op.B_vc : 0;
            case 4 -> (insn & 0x80000011) == 0x0 ? Op.B_hi : (insn & 0x80000011) == 0x1 ? Op.B_ls : 0;
            case 5 -> (insn & 0x80000011) == 0x0 ? Op.B_ge : (insn & 0x80000011) == 0x1 ? Op.B_lt : 0;
            case 6 -> (insn & 0x80000011) == 0x0 ? Op.B_gt : (insn & 0x80000011) == 0x1 ? Op.B_le : 0;
            case 7 -> (insn & 0x80000010) == 0x0 ? Op.B_al : 0;
            default -> 0;
        };
    }

    private static int n219(int insn) {
        return switch (insn >>> 6 & 0x1) {
            case 0 -> (insn & 0x70f80) == 0x0 ? Op.CFINV : Op.MSR_imm;
            case 1 -> (insn & 0x70f80) == 0x0 ? Op.AXFLAG : Op.MSR_imm;
            default -> 0;
        };
    }

    private static int n218(int insn) {
        return switch (insn >>> 5 & 0x1) {
            case 0 -> n219(insn);
            case 1 -> (insn & 0x70fc0) == 0x0 ? Op.XAFLAG : Op.MSR_imm;
            default -> 0;
        };
    }

    private static int n224(int insn) {
        return switch (insn >>> 6 & 0x1) {
            case 0 -> (insn & 0x880) == 0x80 ? Op.SEV : Op.HINT;
            case 1 -> (insn & 0x880) == 0x0 ? Op.WFE : Op.HINT;
            default -> 0;
        };
    }

    private static int n223(int insn) {
        return switch (insn >>> 10 & 0x1) {
            case 0 -> n224(insn);
            case 1 -> (insn & 0x800) == 0x0 ? Op.BTI : Op.HINT;
            default -> 0;
        };
    }

    private static int n222(int insn) {
        return switch (insn >>> 9 & 0x1) {
            case 0 -> n223(insn);
            case 1 -> (insn & 0xcc0) == 0x0 ? Op.ESB : Op.HINT;
            default -> 0;
        };
    }

    private static int n227(int insn) {
        return switch (insn >>> 9 & 0x1) {
            case 0 -> (insn & 0xc00) == 0x0 ? Op.PACIA1716 : Op.HINT;
            case 1 -> (insn & 0xc00) == 0x0 ? Op.PACIAZ : Op.HINT;
            default -> 0;
        };
    }

    private static int n228(int insn) {
        return switch (insn >>> 9 & 0x1) {
            case 0 -> (insn & 0xc00) == 0x0 ? Op.AUTIA1716 : Op.HINT;
            case 1 -> (insn & 0xc00) == 0x0 ? Op.AUTIAZ : Op.HINT;
            default -> 0;
        };
    }

    private static int n226(int insn) {
        return switch (insn >>> 7 & 0x1) {
            case 0 -> n227(insn);
            case 1 -> n228(insn);
            default -> 0;
        };
    }

    private static int n230(int insn) {
        return switch (insn >>> 9 & 0x1) {
            case 0 -> (insn & 0xc00) == 0x0 ? Op.PACIB1716 : Op.HINT;
            case 1 -> (insn & 0xc00) == 0x0 ? Op.PACIBZ : Op.HINT;
            default -> 0;
        };
    }

    private static int n231(int insn) {
        return switch (insn >>> 9 & 0x1) {
            case 0 -> (insn & 0xc00) == 0x0 ? Op.AUTIB1716 : Op.HINT;
            case 1 -> (insn & 0xc00) == 0x0 ? Op.AUTIBZ : Op.HINT;
            default -> 0;
        };
    }

    private static int n229(int insn) {
        return switch (insn >>> 7 & 0x1) {
            case 0 -> n230(insn);
            case 1 -> n231(insn);
            default -> 0;
        };
    }

    private static int n225(int insn) {
        return switch (insn >>> 6 & 0x1) {
            case 0 -> n226(insn);
            case 1 -> n229(insn);
            default -> 0;
        };
    }

    private static int n221(int insn) {
        return switch (insn >>> 8 & 0x1) {
            case 0 -> n222(insn);
            case 1 -> n225(insn);
            default -> 0;
        };
    }

    private static int n234(int insn) {
        return switch (insn >>> 8 & 0x1) {
            case 0 -> (insn & 0xe00) == 0x0 ? Op.YIELD : Op.HINT;
            case 1 -> (insn & 0xe00) == 0x200 ? Op.PACIASP : Op.HINT;
            default -> 0;
        };
    }

    private static int n235(int insn) {
        return switch (insn >>> 8 & 0x1) {
            case 0 -> (insn & 0xe00) == 0x0 ? Op.SEVL : Op.HINT;
            case 1 -> (insn & 0xe00) == 0x200 ? Op.AUTIASP : Op.HINT;
            default -> 0;
        };
    }

    private static int n233(int insn) {
        return switch (insn >>> 7 & 0x1) {
            case 0 -> n234(insn);
            case 1 -> n235(insn);
            default -> 0;
        };
    }

    private static int n237(int insn) {
        return switch (insn >>> 8 & 0x1) {
            case 0 -> (insn & 0xe00) == 0x0 ? Op.WFI : Op.HINT;
            case 1 -> (insn & 0xe00) == 0x200 ? Op.PACIBSP : Op.HINT;
            default -> 0;
        };
    }

    private static int n238(int insn) {
        return switch (insn >>> 8 & 0x1) {
            case 0 -> (insn & 0xe00) == 0x0 ? Op.XPACLRI : Op.HINT;
            case 1 -> (insn & 0xe00) == 0x200 ? Op.AUTIBSP : Op.HINT;
            default -> 0;
        };
    }

    private static int n236(int insn) {
        return switch (insn >>> 7 & 0x1) {
            case 0 -> n237(insn);
            case 1 -> n238(insn);
            default -> 0;
        };
    }

    private static int n232(int insn) {
        return switch (insn >>> 6 & 0x1) {
            case 0 -> n233(insn);
            case 1 -> n236(insn);
            default -> 0;
        };
    }

    private static int n220(int insn) {
        return switch (insn >>> 5 & 0x1) {
            case 0 -> n221(insn);
            case 1 -> n232(insn);
            default -> 0;
        };
    }

    private static int n239(int insn) {
        return switch (insn >>> 2 & 0x3f) {
            case 23 -> (insn & 0x80c7c003) == 0x80030003 ? Op.CLREX : 0;
            case 39 -> (insn & 0x80c7c003) == 0x80030003 ? Op.DSB : 0;
            case 47 -> (insn & 0x80c7c003) == 0x80030003 ? Op.DMB : 0;
            case 55 -> (insn & 0x80c7c003) == 0x80030003 ? Op.ISB : 0;
            case 63 -> (insn & 0x80c7cf03) == 0x80030003 ? Op.SB : 0;
            default -> 0;
        };
    }

    private static int n217(int insn) {
        return switch (insn >>> 12 & 0x3) {
            case 0 -> (insn & 0x1) == 0x1 ? (insn & 0x2) == 0x2 ? (insn & 0x4) == 0x4 ? (insn & 0x8) == 0x8 ? (insn & 0x10) == 0x10 ? (insn & 0x4000) == 0x4000 ? (insn & 0x8000) == 0x0 ? (insn & 0x400000) == 0x0 ? (insn & 0x800000) == 0x0 ? (insn & 0x80000000) == 0x80000000 ? n218(insn) : 0 : 0 : 0 : 0 : 0 : 0 : 0 : 0 : 0 : 0;
            case 2 -> (insn & 0x1) == 0x1 ? (insn & 0x2) == 0x2 ? (insn & 0x4) == 0x4 ? (insn & 0x8) == 0x8 ? (insn & 0x10) == 0x10 ? (insn & 0x4000) == 0x0 ? (insn & 0x8000) == 0x0 ? (insn & 0x10000) == 0x10000 ? (insn & 0x20000) == 0x20000 ? (insn & 0x40000) == 0x0 ? (insn & 0x400000) == 0x0 ? (insn & 0x800000) == 0x0 ? (insn & 0x80000000) == 0x80000000 ? n220(insn) : 0 : 0 : 0 : 0 : 0 : 0 : 0 : 0 : 0 : 0 : 0 : 0 : 0;
            case 3 -> n239(insn);
            default -> 0;
        };
    }

    private static int n216(int insn) {
        return switch (insn >>> 19 & 0x1) {
            case 0 -> n217(insn);
            case 1 -> (insn & 0x80c00000) == 0x80000000 ? Op.SYS : 0;
            default -> 0;
        };
    }

    private static int n215(int insn) {
        return switch (insn >>> 20 & 0x3) {
            case 0 -> n216(insn);
            case 1 -> (insn & 0x80c00000) == 0x80000000 ? Op.MSR_reg : 0;
            case 2 -> (insn & 0x80c80000) == 0x80080000 ? Op.SYSL : 0;
            case 3 -> (insn & 0x80c00000) == 0x80000000 ? Op.MRS : 0;
            default -> 0;
        };
    }

    private static int n241(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x8003f01f) == 0x80030000 ? Op.BR : 0;
            case 2 -> (insn & 0x8003f01f) == 0x8003001f ? Op.BRAAZ : 0;
            case 3 -> (insn & 0x8003f01f) == 0x8003001f ? Op.BRABZ : 0;
            default -> 0;
        };
    }

    private static int n242(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x8003f01f) == 0x80030000 ? Op.BLR : 0;
            case 2 -> (insn & 0x8003f01f) == 0x8003001f ? Op.BLRAAZ : 0;
            case 3 -> (insn & 0x8003f01f) == 0x8003001f ? Op.BLRABZ : 0;
            default -> 0;
        };
    }

    private static int n243(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x8003f01f) == 0x80030000 ? Op.RET : 0;
            case 2 -> (insn & 0x8003f3ff) == 0x800303ff ? Op.RETAA : 0;
            case 3 -> (insn & 0x8003f3ff) == 0x800303ff ? Op.RETAB : 0;
            default -> 0;
        };
    }

    private static int n244(int insn) {
        return switch (insn >>> 6 & 0x3f) {
            case 15 -> (insn & 0x8003f03f) == 0x80030020 ? Op.ERET : 0;
            case 47 -> (insn & 0x8003f03f) == 0x8003003f ? Op.ERETAA : 0;
            case 63 -> (insn & 0x8003f03f) == 0x8003003f ? Op.ERETAB : 0;
            default -> 0;
        };
    }

    private static int n240(int insn) {
        return switch (insn >>> 18 & 0x3f) {
            case 7 -> n241(insn);
            case 15 -> n242(insn);
            case 23 -> n243(insn);
            case 39 -> n244(insn);
            case 47 -> (insn & 0x8003ffff) == 0x800303e0 ? Op.DRPS : 0;
            default -> 0;
        };
    }

    private static int n245(int insn) {
        return switch (insn >>> 10 & 0x1) {
            case 0 -> (insn & 0x80fff800) == 0x801f0800 ? Op.BRAA : (insn & 0x80fff800) == 0x803f0800 ? Op.BLRAA : 0;
            case 1 -> (insn & 0x80fff800) == 0x801f0800 ? Op.BRAB : (insn & 0x80fff800) == 0x803f0800 ? Op.BLRAB : 0;
            default -> 0;
        };
    }

    private static int n207(int insn) {
        return switch (insn >>> 24 & 0x3) {
            case 0 -> n208(insn);
            case 1 -> n215(insn);
            case 2 -> n240(insn);
            case 3 -> n245(insn);
            default -> 0;
        };
    }

    private static int n205(int insn) {
        return switch (insn >>> 29 & 0x3) {
            case 0 -> (insn & 0x80000000) == 0x0 ? Op.B : (insn & 0x80000000) == 0x80000000 ? Op.BL : 0;
            case 1 -> n206(insn);
            case 2 -> n207(insn);
            default -> 0;
        };
    }

    private static int n250(int insn) {
        return switch (insn >>> 12 & 0x3) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.CRC32B : 0;
            case 1 -> (insn & 0xc000) == 0x4000 ? Op.CRC32CB : 0;
            case 2 -> (insn & 0xc000) == 0x0 ? Op.LSLV_32 : 0;
            default -> 0;
        };
    }

    private static int n249(int insn) {
        return switch (insn >>> 21 & 0x7) {
            case 0 -> (insn & 0xf000) == 0x0 ? Op.ADC_32 : 0;
            case 4 -> Op.CSEL_32;
            case 6 -> n250(insn);
            default -> 0;
        };
    }

    private static int n252(int insn) {
        return switch (insn >>> 12 & 0x3) {
            case 0 -> (insn & 0x80c000) == 0x804000 ? Op.CRC32H : 0;
            case 1 -> (insn & 0x80c000) == 0x804000 ? Op.CRC32CH : 0;
            case 2 -> (insn & 0x80c000) == 0x800000 ? Op.LSRV_32 : 0;
            default -> 0;
        };
    }

    private static int n251(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> (insn & 0x800000) == 0x800000 ? Op.CSINC_32 : 0;
            case 2 -> n252(insn);
            default -> 0;
        };
    }

    private static int n253(int insn) {
        return switch (insn >>> 12 & 0x7) {
            case 0 -> (insn & 0xe08000) == 0xc00000 ? Op.UDIV_32 : 0;
            case 2 -> (insn & 0xe08000) == 0xc00000 ? Op.ASRV_32 : 0;
            case 4 -> (insn & 0xe08000) == 0xc00000 ? Op.CRC32W : 0;
            case 5 -> (insn & 0xe08000) == 0xc00000 ? Op.CRC32CW : 0;
            default -> 0;
        };
    }

    private static int n248(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> n249(insn);
            case 1 -> n251(insn);
            case 2 -> n253(insn);
            case 3 -> (insn & 0xe0f000) == 0xc00000 ? Op.SDIV_32 : (insn & 0xe0f000) == 0xc02000 ? Op.RORV_32 : 0;
            default -> 0;
        };
    }

    private static int n247(int insn) {
        return switch (insn >>> 24 & 0x3) {
            case 0 -> Op.LDR_lit_32;
            case 2 -> n248(insn);
            case 3 -> (insn & 0xe08000) == 0x0 ? Op.MADD_32 : (insn & 0xe08000) == 0x8000 ? Op.MSUB_32 : 0;
            default -> 0;
        };
    }

    private static int n257(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 0 -> Op.STURB;
            case 1 -> Op.LDURB;
            case 2 -> Op.LDURSB_64;
            case 3 -> Op.LDURSB_32;
            default -> 0;
        };
    }

    private static int n258(int insn) {
        return switch (insn >>> 12 & 0xf) {
            case 0 -> Op.LDADDB;
            case 1 -> Op.LDCLRB;
            case 2 -> Op.LDEORB;
            case 3 -> Op.LDSETB;
            case 4 -> Op.LDSMAXB;
            case 5 -> Op.LDSMINB;
            case 6 -> Op.LDUMAXB;
            case 7 -> Op.LDUMINB;
            case 8 -> Op.SWPB;
            case 12 -> (insn & 0xdf0000) == 0x9f0000 ? Op.LDAPRB : 0;
            default -> 0;
        };
    }

    private static int n256(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> n257(insn);
            case 1 -> n258(insn);
            default -> 0;
        };
    }

    private static int n259(int insn) {
        return switch (insn >>> 21 & 0x7) {
            case 0 -> Op.STRB_post;
            case 2 -> Op.LDRB_post;
            case 4 -> Op.LDRSB_post_64;
            case 6 -> Op.LDRSB_post_32;
            default -> 0;
        };
    }

    private static int n261(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.STRB_uxtw : (insn & 0xc000) == 0xc000 ? Op.STRB_sxtw : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.STRB_reg : 0;
            default -> 0;
        };
    }

    private static int n262(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.LDRB_uxtw : (insn & 0xc000) == 0xc000 ? Op.LDRB_sxtw : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.LDRB_reg : 0;
            default -> 0;
        };
    }

    private static int n263(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.LDRSB_uxtw_64 : (insn & 0xc000) == 0xc000 ? Op.LDRSB_sxtw_64 : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.LDRSB_reg_64 : 0;
            default -> 0;
        };
    }

    private static int n264(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.LDRSB_uxtw_32 : (insn & 0xc000) == 0xc000 ? Op.LDRSB_sxtw_32 : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.LDRSB_reg_32 : 0;
            default -> 0;
        };
    }

    private static int n260(int insn) {
        return switch (insn >>> 21 & 0x7) {
            case 0 -> Op.STTRB;
            case 1 -> n261(insn);
            case 2 -> Op.LDTRB;
            case 3 -> n262(insn);
            case 4 -> Op.LDTRSB_64;
            case 5 -> n263(insn);
            case 6 -> Op.LDTRSB_32;
            case 7 -> n264(insn);
            default -> 0;
        };
    }

    private static int n265(int insn) {
        return switch (insn >>> 21 & 0x7) {
            case 0 -> Op.STRB_pre;
            case 2 -> Op.LDRB_pre;
            case 4 -> Op.LDRSB_pre_64;
            case 6 -> Op.LDRSB_pre_32;
            default -> 0;
        };
    }

    private static int n255(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> n256(insn);
            case 1 -> n259(insn);
            case 2 -> n260(insn);
            case 3 -> n265(insn);
            default -> 0;
        };
    }

    private static int n266(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 0 -> Op.STRB_imm;
            case 1 -> Op.LDRB_imm;
            case 2 -> Op.LDRSB_imm_64;
            case 3 -> Op.LDRSB_imm_32;
            default -> 0;
        };
    }

    private static int n268(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> (insn & 0x9ff01f) == 0xd ? Op.SETF8 : (insn & 0x9ff01f) == 0x400d ? Op.SETF16 : 0;
            case 2 -> (insn & 0x800010) == 0x0 ? Op.CCMN_imm_32 : 0;
            default -> 0;
        };
    }

    private static int n267(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0xe0f000) == 0x0 ? Op.ADCS_32 : (insn & 0xe00010) == 0x400000 ? Op.CCMN_reg_32 : 0;
            case 2 -> n268(insn);
            default -> 0;
        };
    }

    private static int n254(int insn) {
        return switch (insn >>> 24 & 0x3) {
            case 0 -> n255(insn);
            case 1 -> n266(insn);
            case 2 -> n267(insn);
            default -> 0;
        };
    }

    private static int n271(int insn) {
        return switch (insn >>> 21 & 0x7) {
            case 0 -> (insn & 0xf000) == 0x0 ? Op.SBC_32 : 0;
            case 4 -> Op.CSINV_32;
            case 6 -> (insn & 0x1ff000) == 0x1000 ? Op.CLZ_32 : (insn & 0x1ff000) == 0x0 ? Op.RBIT_32 : 0;
            default -> 0;
        };
    }

    private static int n272(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> (insn & 0x800000) == 0x800000 ? Op.CSNEG_32 : 0;
            case 2 -> (insn & 0x9ff000) == 0x800000 ? Op.REV16_32 : (insn & 0x9ff000) == 0x801000 ? Op.CLS_32 : 0;
            default -> 0;
        };
    }

    private static int n270(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> n271(insn);
            case 1 -> n272(insn);
            case 2 -> (insn & 0xfff000) == 0xc00000 ? Op.REV_32 : 0;
            default -> 0;
        };
    }

    private static int n269(int insn) {
        return switch (insn >>> 24 & 0x3) {
            case 0 -> Op.LDR_lit_64;
            case 2 -> n270(insn);
            default -> 0;
        };
    }

    private static int n276(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 0 -> Op.STURH;
            case 1 -> Op.LDURH;
            case 2 -> Op.LDURSH_64;
            case 3 -> Op.LDURSH_32;
            default -> 0;
        };
    }

    private static int n277(int insn) {
        return switch (insn >>> 12 & 0xf) {
            case 0 -> Op.LDADDH;
            case 1 -> Op.LDCLRH;
            case 2 -> Op.LDEORH;
            case 3 -> Op.LDSETH;
            case 4 -> Op.LDSMAXH;
            case 5 -> Op.LDSMINH;
            case 6 -> Op.LDUMAXH;
            case 7 -> Op.LDUMINH;
            case 8 -> Op.SWPH;
            case 12 -> (insn & 0xdf0000) == 0x9f0000 ? Op.LDAPRH : 0;
            default -> 0;
        };
    }

    private static int n275(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> n276(insn);
            case 1 -> n277(insn);
            default -> 0;
        };
    }

    private static int n278(int insn) {
        return switch (insn >>> 21 & 0x7) {
            case 0 -> Op.STRH_post;
            case 2 -> Op.LDRH_post;
            case 4 -> Op.LDRSH_post_64;
            case 6 -> Op.LDRSH_post_32;
            default -> 0;
        };
    }

    private static int n280(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.STRH_uxtw : (insn & 0xc000) == 0xc000 ? Op.STRH_sxtw : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.STRH_reg : 0;
            default -> 0;
        };
    }

    private static int n281(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.LDRH_uxtw : (insn & 0xc000) == 0xc000 ? Op.LDRH_sxtw : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.LDRH_reg : 0;
            default -> 0;
        };
    }

    private static int n282(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.LDRSH_uxtw_64 : (insn & 0xc000) == 0xc000 ? Op.LDRSH_sxtw_64 : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.LDRSH_reg_64 : 0;
            default -> 0;
        };
    }

    private static int n283(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.LDRSH_uxtw_32 : (insn & 0xc000) == 0xc000 ? Op.LDRSH_sxtw_32 : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.LDRSH_reg_32 : 0;
            default -> 0;
        };
    }

    private static int n279(int insn) {
        return switch (insn >>> 21 & 0x7) {
            case 0 -> Op.STTRH;
            case 1 -> n280(insn);
            case 2 -> Op.LDTRH;
            case 3 -> n281(insn);
            case 4 -> Op.LDTRSH_64;
            case 5 -> n282(insn);
            case 6 -> Op.LDTRSH_32;
            case 7 -> n283(insn);
            default -> 0;
        };
    }

    private static int n284(int insn) {
        return switch (insn >>> 21 & 0x7) {
            case 0 -> Op.STRH_pre;
            case 2 -> Op.LDRH_pre;
            case 4 -> Op.LDRSH_pre_64;
            case 6 -> Op.LDRSH_pre_32;
            default -> 0;
        };
    }

    private static int n274(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> n275(insn);
            case 1 -> n278(insn);
            case 2 -> n279(insn);
            case 3 -> n284(insn);
            default -> 0;
        };
    }

    private static int n285(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 0 -> Op.STRH_imm;
            case 1 -> Op.LDRH_imm;
            case 2 -> Op.LDRSH_imm_64;
            case 3 -> Op.LDRSH_imm_32;
            default -> 0;
        };
    }

    private static int n286(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0xe00010) == 0x400000 ? Op.CCMP_reg_32 : (insn & 0xe0f000) == 0x0 ? Op.SBCS_32 : 0;
            case 2 -> (insn & 0xe00010) == 0x400000 ? Op.CCMP_imm_32 : 0;
            default -> 0;
        };
    }

    private static int n273(int insn) {
        return switch (insn >>> 24 & 0x3) {
            case 0 -> n274(insn);
            case 1 -> n285(insn);
            case 2 -> n286(insn);
            default -> 0;
        };
    }

    private static int n289(int insn) {
        return switch (insn >>> 21 & 0x7) {
            case 0 -> (insn & 0xf000) == 0x0 ? Op.ADC_64 : 0;
            case 4 -> Op.CSEL_64;
            case 6 -> (insn & 0xf000) == 0x2000 ? Op.LSLV_64 : (insn & 0xf000) == 0x3000 ? Op.PACGA : 0;
            default -> 0;
        };
    }

    private static int n290(int insn) {
        return switch (insn >>> 12 & 0x7) {
            case 0 -> (insn & 0xe08000) == 0xc00000 ? Op.SDIV_64 : 0;
            case 2 -> (insn & 0xe08000) == 0xc00000 ? Op.RORV_64 : 0;
            case 4 -> (insn & 0xe08000) == 0xc00000 ? Op.CRC32X : 0;
            case 5 -> (insn & 0xe08000) == 0xc00000 ? Op.CRC32CX : 0;
            default -> 0;
        };
    }

    private static int n288(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> n289(insn);
            case 1 -> (insn & 0xe00000) == 0x800000 ? Op.CSINC_64 : (insn & 0xe0f000) == 0xc02000 ? Op.LSRV_64 : 0;
            case 2 -> (insn & 0xe0f000) == 0xc00000 ? Op.UDIV_64 : (insn & 0xe0f000) == 0xc02000 ? Op.ASRV_64 : 0;
            case 3 -> n290(insn);
            default -> 0;
        };
    }

    private static int n291(int insn) {
        return switch (insn >>> 21 & 0x7) {
            case 0 -> (insn & 0x8000) == 0x0 ? Op.MADD_64 : (insn & 0x8000) == 0x8000 ? Op.MSUB_64 : 0;
            case 1 -> (insn & 0x8000) == 0x0 ? Op.SMADDL : (insn & 0x8000) == 0x8000 ? Op.SMSUBL : 0;
            case 2 -> (insn & 0x8000) == 0x0 ? Op.SMULH : 0;
            case 5 -> (insn & 0x8000) == 0x0 ? Op.UMADDL : (insn & 0x8000) == 0x8000 ? Op.UMSUBL : 0;
            case 6 -> (insn & 0x8000) == 0x0 ? Op.UMULH : 0;
            default -> 0;
        };
    }

    private static int n287(int insn) {
        return switch (insn >>> 24 & 0x3) {
            case 0 -> Op.LDRSW_lit;
            case 2 -> n288(insn);
            case 3 -> n291(insn);
            default -> 0;
        };
    }

    private static int n295(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 0 -> Op.STUR_32;
            case 1 -> Op.LDUR_32;
            case 2 -> Op.LDURSW_64;
            default -> 0;
        };
    }

    private static int n296(int insn) {
        return switch (insn >>> 12 & 0xf) {
            case 0 -> Op.LDADD_32;
            case 1 -> Op.LDCLR_32;
            case 2 -> Op.LDEOR_32;
            case 3 -> Op.LDSET_32;
            case 4 -> Op.LDSMAX_32;
            case 5 -> Op.LDSMIN_32;
            case 6 -> Op.LDUMAX_32;
            case 7 -> Op.LDUMIN_32;
            case 8 -> Op.SWP_32;
            case 12 -> (insn & 0xdf0000) == 0x9f0000 ? Op.LDAPR_32 : 0;
            default -> 0;
        };
    }

    private static int n294(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> n295(insn);
            case 1 -> n296(insn);
            default -> 0;
        };
    }

    private static int n297(int insn) {
        return switch (insn >>> 21 & 0x7) {
            case 0 -> Op.STR_post_32;
            case 2 -> Op.LDR_post_32;
            case 4 -> Op.LDRSW_post_64;
            default -> 0;
        };
    }

    private static int n299(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.STR_uxtw_32 : (insn & 0xc000) == 0xc000 ? Op.STR_sxtw_32 : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.STR_reg_32 : 0;
            default -> 0;
        };
    }

    private static int n300(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.LDR_uxtw_32 : (insn & 0xc000) == 0xc000 ? Op.LDR_sxtw_32 : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.LDR_reg_32 : 0;
            default -> 0;
        };
    }

    private static int n301(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.LDRSW_uxtw_64 : (insn & 0xc000) == 0xc000 ? Op.LDRSW_sxtw_64 : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.LDRSW_reg_64 : 0;
            default -> 0;
        };
    }

    private static int n298(int insn) {
        return switch (insn >>> 21 & 0x7) {
            case 0 -> Op.STTR_32;
            case 1 -> n299(insn);
            case 2 -> Op.LDTR_32;
            case 3 -> n300(insn);
            case 4 -> Op.LDTRSW_64;
            case 5 -> n301(insn);
            default -> 0;
        };
    }

    private static int n302(int insn) {
        return switch (insn >>> 21 & 0x7) {
            case 0 -> Op.STR_pre_32;
            case 2 -> Op.LDR_pre_32;
            case 4 -> Op.LDRSW_pre_64;
            default -> 0;
        };
    }

    private static int n293(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> n294(insn);
            case 1 -> n297(insn);
            case 2 -> n298(insn);
            case 3 -> n302(insn);
            default -> 0;
        };
    }

    private static int n303(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 0 -> Op.STR_imm_32;
            case 1 -> Op.LDR_imm_32;
            case 2 -> Op.LDRSW_imm_64;
            default -> 0;
        };
    }

    private static int n304(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0xe0f000) == 0x0 ? Op.ADCS_64 : (insn & 0xe00010) == 0x400000 ? Op.CCMN_reg_64 : 0;
            case 1 -> (insn & 0xe07010) == 0x0 ? Op.RMIF : 0;
            case 2 -> (insn & 0xe00010) == 0x400000 ? Op.CCMN_imm_64 : 0;
            default -> 0;
        };
    }

    private static int n292(int insn) {
        return switch (insn >>> 24 & 0x3) {
            case 0 -> n293(insn);
            case 1 -> n303(insn);
            case 2 -> n304(insn);
            default -> 0;
        };
    }

    private static int n308(int insn) {
        return switch (insn >>> 12 & 0x1f) {
            case 0 -> (insn & 0x1e0000) == 0x0 ? Op.RBIT_64 : 0;
            case 1 -> (insn & 0x1e0000) == 0x0 ? Op.CLZ_64 : 0;
            case 16 -> (insn & 0x1e0000) == 0x0 ? Op.PACIA : 0;
            case 17 -> (insn & 0x1e0000) == 0x0 ? Op.AUTIA : 0;
            case 18 -> (insn & 0x1e03e0) == 0x3e0 ? Op.PACIZA : 0;
            case 19 -> (insn & 0x1e03e0) == 0x3e0 ? Op.AUTIZA : 0;
            case 20 -> (insn & 0x1e03e0) == 0x3e0 ? Op.XPACI : 0;
            default -> 0;
        };
    }

    private static int n307(int insn) {
        return switch (insn >>> 21 & 0x7) {
            case 0 -> (insn & 0xf000) == 0x0 ? Op.SBC_64 : 0;
            case 4 -> Op.CSINV_64;
            case 6 -> n308(insn);
            default -> 0;
        };
    }

    private static int n310(int insn) {
        return switch (insn >>> 12 & 0x1f) {
            case 0 -> (insn & 0x9e0000) == 0x800000 ? Op.REV16_64 : 0;
            case 1 -> (insn & 0x9e0000) == 0x800000 ? Op.CLS_64 : 0;
            case 16 -> (insn & 0x9e0000) == 0x800000 ? Op.PACIB : 0;
            case 17 -> (insn & 0x9e0000) == 0x800000 ? Op.AUTIB : 0;
            case 18 -> (insn & 0x9e03e0) == 0x8003e0 ? Op.PACIZB : 0;
            case 19 -> (insn & 0x9e03e0) == 0x8003e0 ? Op.AUTIZB : 0;
            case 20 -> (insn & 0x9e03e0) == 0x8003e0 ? Op.XPACD : 0;
            default -> 0;
        };
    }

    private static int n309(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> (insn & 0x800000) == 0x800000 ? Op.CSNEG_64 : 0;
            case 2 -> n310(insn);
            default -> 0;
        };
    }

    private static int n311(int insn) {
        return switch (insn >>> 12 & 0x1f) {
            case 0 -> (insn & 0xfe0000) == 0xc00000 ? Op.REV32_64 : 0;
            case 16 -> (insn & 0xfe0000) == 0xc00000 ? Op.PACDA : 0;
            case 17 -> (insn & 0xfe0000) == 0xc00000 ? Op.AUTDA : 0;
            case 18 -> (insn & 0xfe03e0) == 0xc003e0 ? Op.PACDZA : 0;
            case 19 -> (insn & 0xfe03e0) == 0xc003e0 ? Op.AUTDZA : 0;
            default -> 0;
        };
    }

    private static int n312(int insn) {
        return switch (insn >>> 12 & 0x1f) {
            case 0 -> (insn & 0xfe0000) == 0xc00000 ? Op.REV_64 : 0;
            case 16 -> (insn & 0xfe0000) == 0xc00000 ? Op.PACDB : 0;
            case 17 -> (insn & 0xfe0000) == 0xc00000 ? Op.AUTDB : 0;
            case 18 -> (insn & 0xfe03e0) == 0xc003e0 ? Op.PACDZB : 0;
            case 19 -> (insn & 0xfe03e0) == 0xc003e0 ? Op.AUTDZB : 0;
            default -> 0;
        };
    }

    private static int n306(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> n307(insn);
            case 1 -> n309(insn);
            case 2 -> n311(insn);
            case 3 -> n312(insn);
            default -> 0;
        };
    }

    private static int n305(int insn) {
        return switch (insn >>> 24 & 0x3) {
            case 0 -> Op.PRFM_lit;
            case 2 -> n306(insn);
            default -> 0;
        };
    }

    private static int n316(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 0 -> Op.STUR_64;
            case 1 -> Op.LDUR_64;
            case 2 -> Op.PRFUM;
            default -> 0;
        };
    }

    private static int n317(int insn) {
        return switch (insn >>> 12 & 0xf) {
            case 0 -> Op.LDADD_64;
            case 1 -> Op.LDCLR_64;
            case 2 -> Op.LDEOR_64;
            case 3 -> Op.LDSET_64;
            case 4 -> Op.LDSMAX_64;
            case 5 -> Op.LDSMIN_64;
            case 6 -> Op.LDUMAX_64;
            case 7 -> Op.LDUMIN_64;
            case 8 -> Op.SWP_64;
            case 12 -> (insn & 0xdf0000) == 0x9f0000 ? Op.LDAPR_64 : 0;
            default -> 0;
        };
    }

    private static int n315(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> n316(insn);
            case 1 -> n317(insn);
            default -> 0;
        };
    }

    private static int n318(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> (insn & 0xc00000) == 0x0 ? Op.STR_post_64 : (insn & 0xc00000) == 0x400000 ? Op.LDR_post_64 : 0;
            case 1 -> (insn & 0x800000) == 0x0 ? Op.LDRAA : (insn & 0x800000) == 0x800000 ? Op.LDRAB : 0;
            default -> 0;
        };
    }

    private static int n320(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.STR_uxtw_64 : (insn & 0xc000) == 0xc000 ? Op.STR_sxtw_64 : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.STR_reg_64 : 0;
            default -> 0;
        };
    }

    private static int n321(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.LDR_uxtw_64 : (insn & 0xc000) == 0xc000 ? Op.LDR_sxtw_64 : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.LDR_reg_64 : 0;
            default -> 0;
        };
    }

    private static int n319(int insn) {
        return switch (insn >>> 21 & 0x7) {
            case 0 -> Op.STTR_64;
            case 1 -> n320(insn);
            case 2 -> Op.LDTR_64;
            case 3 -> n321(insn);
            case 5 -> (insn & 0x4000) == 0x4000 ? Op.PRFM_reg : 0;
            default -> 0;
        };
    }

    private static int n322(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> (insn & 0xc00000) == 0x0 ? Op.STR_pre_64 : (insn & 0xc00000) == 0x400000 ? Op.LDR_pre_64 : 0;
            case 1 -> (insn & 0x800000) == 0x0 ? Op.LDRAA_pre : (insn & 0x800000) == 0x800000 ? Op.LDRAB_pre : 0;
            default -> 0;
        };
    }

    private static int n314(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> n315(insn);
            case 1 -> n318(insn);
            case 2 -> n319(insn);
            case 3 -> n322(insn);
            default -> 0;
        };
    }

    private static int n323(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 0 -> Op.STR_imm_64;
            case 1 -> Op.LDR_imm_64;
            case 2 -> Op.PRFM_imm;
            default -> 0;
        };
    }

    private static int n324(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0xe00010) == 0x400000 ? Op.CCMP_reg_64 : (insn & 0xe0f000) == 0x0 ? Op.SBCS_64 : 0;
            case 2 -> (insn & 0xe00010) == 0x400000 ? Op.CCMP_imm_64 : 0;
            default -> 0;
        };
    }

    private static int n313(int insn) {
        return switch (insn >>> 24 & 0x3) {
            case 0 -> n314(insn);
            case 1 -> n323(insn);
            case 2 -> n324(insn);
            default -> 0;
        };
    }

    private static int n246(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 0 -> n247(insn);
            case 1 -> n254(insn);
            case 2 -> n269(insn);
            case 3 -> n273(insn);
            case 4 -> n287(insn);
            case 5 -> n292(insn);
            case 6 -> n305(insn);
            case 7 -> n313(insn);
            default -> 0;
        };
    }

    private static int n328(int insn) {
        return switch (insn >>> 16 & 0x3) {
            case 0 -> (insn & 0x1c0000) == 0x180000 && !((insn >>> 10 & 63)<32) ? Op.FCVTZS_fixed_WS : 0;
            case 1 -> (insn & 0x1c0000) == 0x180000 && !((insn >>> 10 & 63)<32) ? Op.FCVTZU_fixed_WS : 0;
            case 2 -> (insn & 0x1c0000) == 0x0 && !((insn >>> 10 & 63)<32) ? Op.SCVTF_fixed_SW : 0;
            case 3 -> (insn & 0x1c0000) == 0x0 && !((insn >>> 10 & 63)<32) ? Op.UCVTF_fixed_SW : 0;
            default -> 0;
        };
    }

    private static int n332(int insn) {
        return switch (insn >>> 16 & 0x1f) {
            case 0 -> Op.FCVTNS_WS;
            case 1 -> Op.FCVTNU_WS;
            case 2 -> Op.SCVTF_SW;
            case 3 -> Op.UCVTF_SW;
            case 4 -> Op.FCVTAS_WS;
            case 5 -> Op.FCVTAU_WS;
            case 6 -> Op.FMOV_WS;
            case 7 -> Op.FMOV_SW;
            case 8 -> Op.FCVTPS_WS;
            case 9 -> Op.FCVTPU_WS;
            case 16 -> Op.FCVTMS_WS;
            case 17 -> Op.FCVTMU_WS;
            case 24 -> Op.FCVTZS_WS;
            case 25 -> Op.FCVTZU_WS;
            default -> 0;
        };
    }

    private static int n333(int insn) {
        return switch (insn >>> 0 & 0x1f) {
            case 0 -> Op.FCMP_S;
            case 8 -> Op.FCMP_zero_S;
            case 16 -> Op.FCMPE_S;
            case 24 -> Op.FCMPE_zero_S;
            default -> 0;
        };
    }

    private static int n334(int insn) {
        return switch (insn >>> 16 & 0x7) {
            case 0 -> (insn & 0x180000) == 0x0 ? Op.FMOV_S : 0;
            case 1 -> (insn & 0x180000) == 0x0 ? Op.FNEG_S : 0;
            case 4 -> (insn & 0x180000) == 0x0 ? Op.FRINTN_S : 0;
            case 5 -> (insn & 0x180000) == 0x0 ? Op.FRINTM_S : 0;
            case 6 -> (insn & 0x180000) == 0x0 ? Op.FRINTA_S : 0;
            case 7 -> (insn & 0x180000) == 0x0 ? Op.FRINTX_S : 0;
            default -> 0;
        };
    }

    private static int n335(int insn) {
        return switch (insn >>> 16 & 0x7) {
            case 0 -> (insn & 0x180000) == 0x0 ? Op.FABS_S : 0;
            case 1 -> (insn & 0x180000) == 0x0 ? Op.FSQRT_S : 0;
            case 2 -> (insn & 0x180000) == 0x0 ? Op.FCVT_DS : 0;
            case 3 -> (insn & 0x180000) == 0x0 ? Op.FCVT_HS : 0;
            case 4 -> (insn & 0x180000) == 0x0 ? Op.FRINTP_S : 0;
            case 5 -> (insn & 0x180000) == 0x0 ? Op.FRINTZ_S : 0;
            case 7 -> (insn & 0x180000) == 0x0 ? Op.FRINTI_S : 0;
            default -> 0;
        };
    }

    private static int n331(int insn) {
        return switch (insn >>> 13 & 0x7) {
            case 0 -> n332(insn);
            case 1 -> n333(insn);
            case 2 -> n334(insn);
            case 6 -> n335(insn);
            default -> 0;
        };
    }

    private static int n330(int insn) {
        return switch (insn >>> 12 & 0x1) {
            case 0 -> n331(insn);
            case 1 -> (insn & 0x3e0) == 0x0 ? Op.FMOV_S_imm : 0;
            default -> 0;
        };
    }

    private static int n336(int insn) {
        return switch (insn >>> 12 & 0xf) {
            case 0 -> Op.FMUL_S;
            case 1 -> Op.FDIV_S;
            case 2 -> Op.FADD_S;
            case 3 -> Op.FSUB_S;
            case 4 -> Op.FMAX_S;
            case 5 -> Op.FMIN_S;
            case 6 -> Op.FMAXNM_S;
            case 7 -> Op.FMINNM_S;
            case 8 -> Op.FNMUL_S;
            default -> 0;
        };
    }

    private static int n329(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> n330(insn);
            case 1 -> (insn & 0x10) == 0x0 ? Op.FCCMP_S : (insn & 0x10) == 0x10 ? Op.FCCMPE_S : 0;
            case 2 -> n336(insn);
            case 3 -> Op.FCSEL_S;
            default -> 0;
        };
    }

    private static int n337(int insn) {
        return switch (insn >>> 16 & 0x3) {
            case 0 -> (insn & 0x1c0000) == 0x180000 && !((insn >>> 10 & 63)<32) ? Op.FCVTZS_fixed_WD : 0;
            case 1 -> (insn & 0x1c0000) == 0x180000 && !((insn >>> 10 & 63)<32) ? Op.FCVTZU_fixed_WD : 0;
            case 2 -> (insn & 0x1c0000) == 0x0 && !((insn >>> 10 & 63)<32) ? Op.SCVTF_fixed_DW : 0;
            case 3 -> (insn & 0x1c0000) == 0x0 && !((insn >>> 10 & 63)<32) ? Op.UCVTF_fixed_DW : 0;
            default -> 0;
        };
    }

    private static int n341(int insn) {
        return switch (insn >>> 16 & 0x1f) {
            case 0 -> Op.FCVTNS_WD;
            case 1 -> Op.FCVTNU_WD;
            case 2 -> Op.SCVTF_DW;
            case 3 -> Op.UCVTF_DW;
            case 4 -> Op.FCVTAS_WD;
            case 5 -> Op.FCVTAU_WD;
            case 8 -> Op.FCVTPS_WD;
            case 9 -> Op.FCVTPU_WD;
            case 16 -> Op.FCVTMS_WD;
            case 17 -> Op.FCVTMU_WD;
            case 24 -> Op.FCVTZS_WD;
            case 25 -> Op.FCVTZU_WD;
            case 30 -> Op.FJCVTZS;
            default -> 0;
        };
    }

    private static int n342(int insn) {
        return switch (insn >>> 0 & 0x1f) {
            case 0 -> Op.FCMP_D;
            case 8 -> Op.FCMP_zero_D;
            case 16 -> Op.FCMPE_D;
            case 24 -> Op.FCMPE_zero_D;
            default -> 0;
        };
    }

    private static int n343(int insn) {
        return switch (insn >>> 16 & 0x7) {
            case 0 -> (insn & 0x180000) == 0x0 ? Op.FMOV_D : 0;
            case 1 -> (insn & 0x180000) == 0x0 ? Op.FNEG_D : 0;
            case 2 -> (insn & 0x180000) == 0x0 ? Op.FCVT_SD : 0;
            case 4 -> (insn & 0x180000) == 0x0 ? Op.FRINTN_D : 0;
            case 5 -> (insn & 0x180000) == 0x0 ? Op.FRINTM_D : 0;
            case 6 -> (insn & 0x180000) == 0x0 ? Op.FRINTA_D : 0;
            case 7 -> (insn & 0x180000) == 0x0 ? Op.FRINTX_D : 0;
            default -> 0;
        };
    }

    private static int n344(int insn) {
        return switch (insn >>> 16 & 0x7) {
            case 0 -> (insn & 0x180000) == 0x0 ? Op.FABS_D : 0;
            case 1 -> (insn & 0x180000) == 0x0 ? Op.FSQRT_D : 0;
            case 3 -> (insn & 0x180000) == 0x0 ? Op.FCVT_HD : 0;
            case 4 -> (insn & 0x180000) == 0x0 ? Op.FRINTP_D : 0;
            case 5 -> (insn & 0x180000) == 0x0 ? Op.FRINTZ_D : 0;
            case 7 -> (insn & 0x180000) == 0x0 ? Op.FRINTI_D : 0;
            default -> 0;
        };
    }

    private static int n340(int insn) {
        return switch (insn >>> 13 & 0x7) {
            case 0 -> n341(insn);
            case 1 -> n342(insn);
            case 2 -> n343(insn);
            case 6 -> n344(insn);
            default -> 0;
        };
    }

    private static int n339(int insn) {
        return switch (insn >>> 12 & 0x1) {
            case 0 -> n340(insn);
            case 1 -> (insn & 0x3e0) == 0x0 ? Op.FMOV_D_imm : 0;
            default -> 0;
        };
    }

    private static int n345(int insn) {
        return switch (insn >>> 12 & 0xf) {
            case 0 -> Op.FMUL_D;
            case 1 -> Op.FDIV_D;
            case 2 -> Op.FADD_D;
            case 3 -> Op.FSUB_D;
            case 4 -> Op.FMAX_D;
            case 5 -> Op.FMIN_D;
            case 6 -> Op.FMAXNM_D;
            case 7 -> Op.FMINNM_D;
            case 8 -> Op.FNMUL_D;
            default -> 0;
        };
    }

    private static int n338(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> n339(insn);
            case 1 -> (insn & 0x10) == 0x0 ? Op.FCCMP_D : (insn & 0x10) == 0x10 ? Op.FCCMPE_D : 0;
            case 2 -> n345(insn);
            case 3 -> Op.FCSEL_D;
            default -> 0;
        };
    }

    private static int n346(int insn) {
        return switch (insn >>> 16 & 0x3) {
            case 0 -> (insn & 0x1c0000) == 0x180000 && !((insn >>> 10 & 63)<32) ? Op.FCVTZS_fixed_WH : 0;
            case 1 -> (insn & 0x1c0000) == 0x180000 && !((insn >>> 10 & 63)<32) ? Op.FCVTZU_fixed_WH : 0;
            case 2 -> (insn & 0x1c0000) == 0x0 && !((insn >>> 10 & 63)<32) ? Op.SCVTF_fixed_HW : 0;
            case 3 -> (insn & 0x1c0000) == 0x0 && !((insn >>> 10 & 63)<32) ? Op.UCVTF_fixed_HW : 0;
            default -> 0;
        };
    }

    private static int n350(int insn) {
        return switch (insn >>> 16 & 0x1f) {
            case 0 -> Op.FCVTNS_WH;
            case 1 -> Op.FCVTNU_WH;
            case 2 -> Op.SCVTF_HW;
            case 3 -> Op.UCVTF_HW;
            case 4 -> Op.FCVTAS_WH;
            case 5 -> Op.FCVTAU_WH;
            case 6 -> Op.FMOV_WH;
            case 7 -> Op.FMOV_HW;
            case 8 -> Op.FCVTPS_WH;
            case 9 -> Op.FCVTPU_WH;
            case 16 -> Op.FCVTMS_WH;
            case 17 -> Op.FCVTMU_WH;
            case 24 -> Op.FCVTZS_WH;
            case 25 -> Op.FCVTZU_WH;
            default -> 0;
        };
    }

    private static int n351(int insn) {
        return switch (insn >>> 0 & 0x1f) {
            case 0 -> Op.FCMP_H;
            case 8 -> Op.FCMP_zero_H;
            case 16 -> Op.FCMPE_H;
            case 24 -> Op.FCMPE_zero_H;
            default -> 0;
        };
    }

    private static int n352(int insn) {
        return switch (insn >>> 16 & 0x7) {
            case 0 -> (insn & 0x180000) == 0x0 ? Op.FMOV_H : 0;
            case 1 -> (insn & 0x180000) == 0x0 ? Op.FNEG_H : 0;
            case 2 -> (insn & 0x180000) == 0x0 ? Op.FCVT_SH : 0;
            case 4 -> (insn & 0x180000) == 0x0 ? Op.FRINTN_H : 0;
            case 5 -> (insn & 0x180000) == 0x0 ? Op.FRINTM_H : 0;
            case 6 -> (insn & 0x180000) == 0x0 ? Op.FRINTA_H : 0;
            case 7 -> (insn & 0x180000) == 0x0 ? Op.FRINTX_H : 0;
            default -> 0;
        };
    }

    private static int n353(int insn) {
        return switch (insn >>> 16 & 0x7) {
            case 0 -> (insn & 0x180000) == 0x0 ? Op.FABS_H : 0;
            case 1 -> (insn & 0x180000) == 0x0 ? Op.FSQRT_H : 0;
            case 2 -> (insn & 0x180000) == 0x0 ? Op.FCVT_DH : 0;
            case 4 -> (insn & 0x180000) == 0x0 ? Op.FRINTP_H : 0;
            case 5 -> (insn & 0x180000) == 0x0 ? Op.FRINTZ_H : 0;
            case 7 -> (insn & 0x180000) == 0x0 ? Op.FRINTI_H : 0;
            default -> 0;
        };
    }

    private static int n349(int insn) {
        return switch (insn >>> 13 & 0x7) {
            case 0 -> n350(insn);
            case 1 -> n351(insn);
            case 2 -> n352(insn);
            case 6 -> n353(insn);
            default -> 0;
        };
    }

    private static int n348(int insn) {
        return switch (insn >>> 12 & 0x1) {
            case 0 -> n349(insn);
            case 1 -> (insn & 0x3e0) == 0x0 ? Op.FMOV_imm8_H : 0;
            default -> 0;
        };
    }

    private static int n354(int insn) {
        return switch (insn >>> 12 & 0xf) {
            case 0 -> Op.FMUL_H;
            case 1 -> Op.FDIV_H;
            case 2 -> Op.FADD_H;
            case 3 -> Op.FSUB_H;
            case 4 -> Op.FMAX_H;
            case 5 -> Op.FMIN_H;
            case 6 -> Op.FMAXNM_H;
            case 7 -> Op.FMINNM_H;
            case 8 -> Op.FNMUL_H;
            default -> 0;
        };
    }

    private static int n347(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> n348(insn);
            case 1 -> (insn & 0x10) == 0x0 ? Op.FCCMP_H : (insn & 0x10) == 0x10 ? Op.FCCMPE_H : 0;
            case 2 -> n354(insn);
            case 3 -> Op.FCSEL_H;
            default -> 0;
        };
    }

    private static int n327(int insn) {
        return switch (insn >>> 21 & 0x7) {
            case 0 -> n328(insn);
            case 1 -> n329(insn);
            case 2 -> n337(insn);
            case 3 -> n338(insn);
            case 6 -> n346(insn);
            case 7 -> n347(insn);
            default -> 0;
        };
    }

    private static int n355(int insn) {
        return switch (insn >>> 21 & 0x7) {
            case 0 -> (insn & 0x8000) == 0x0 ? Op.FMADD_S : (insn & 0x8000) == 0x8000 ? Op.FMSUB_S : 0;
            case 1 -> (insn & 0x8000) == 0x0 ? Op.FNMADD_S : (insn & 0x8000) == 0x8000 ? Op.FNMSUB_S : 0;
            case 2 -> (insn & 0x8000) == 0x0 ? Op.FMADD_D : (insn & 0x8000) == 0x8000 ? Op.FMSUB_D : 0;
            case 3 -> (insn & 0x8000) == 0x0 ? Op.FNMADD_D : (insn & 0x8000) == 0x8000 ? Op.FNMSUB_D : 0;
            case 6 -> (insn & 0x8000) == 0x0 ? Op.FMADD_H : (insn & 0x8000) == 0x8000 ? Op.FMSUB_H : 0;
            case 7 -> (insn & 0x8000) == 0x0 ? Op.FNMADD_H : (insn & 0x8000) == 0x8000 ? Op.FNMSUB_H : 0;
            default -> 0;
        };
    }

    private static int n326(int insn) {
        return switch (insn >>> 24 & 0x3) {
            case 0 -> Op.LDR_lit_s;
            case 2 -> n327(insn);
            case 3 -> n355(insn);
            default -> 0;
        };
    }

    private static int n358(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0x220c000) == 0x204000 ? Op.STR_uxtw_b : (insn & 0x220c000) == 0x20c000 ? Op.STR_sxtw_b : 0;
            case 1 -> (insn & 0x2204000) == 0x204000 ? Op.STR_reg_b : 0;
            default -> 0;
        };
    }

    private static int n357(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x2200000) == 0x0 ? Op.STUR_b : 0;
            case 1 -> (insn & 0x2200000) == 0x0 ? Op.STR_post_b : 0;
            case 2 -> n358(insn);
            case 3 -> (insn & 0x2200000) == 0x0 ? Op.STR_pre_b : 0;
            default -> 0;
        };
    }

    private static int n360(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0x220c000) == 0x204000 ? Op.LDR_uxtw_b : (insn & 0x220c000) == 0x20c000 ? Op.LDR_sxtw_b : 0;
            case 1 -> (insn & 0x2204000) == 0x204000 ? Op.LDR_reg_b : 0;
            default -> 0;
        };
    }

    private static int n359(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x2200000) == 0x0 ? Op.LDUR_b : 0;
            case 1 -> (insn & 0x2200000) == 0x0 ? Op.LDR_post_b : 0;
            case 2 -> n360(insn);
            case 3 -> (insn & 0x2200000) == 0x0 ? Op.LDR_pre_b : 0;
            default -> 0;
        };
    }

    private static int n362(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0x220c000) == 0x204000 ? Op.STR_uxtw_q : (insn & 0x220c000) == 0x20c000 ? Op.STR_sxtw_q : 0;
            case 1 -> (insn & 0x2204000) == 0x204000 ? Op.STR_reg_q : 0;
            default -> 0;
        };
    }

    private static int n361(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x2200000) == 0x0 ? Op.STUR_q : 0;
            case 1 -> (insn & 0x2200000) == 0x0 ? Op.STR_post_q : 0;
            case 2 -> n362(insn);
            case 3 -> (insn & 0x2200000) == 0x0 ? Op.STR_pre_q : 0;
            default -> 0;
        };
    }

    private static int n364(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0x220c000) == 0x204000 ? Op.LDR_uxtw_q : (insn & 0x220c000) == 0x20c000 ? Op.LDR_sxtw_q : 0;
            case 1 -> (insn & 0x2204000) == 0x204000 ? Op.LDR_reg_q : 0;
            default -> 0;
        };
    }

    private static int n363(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x2200000) == 0x0 ? Op.LDUR_q : 0;
            case 1 -> (insn & 0x2200000) == 0x0 ? Op.LDR_post_q : 0;
            case 2 -> n364(insn);
            case 3 -> (insn & 0x2200000) == 0x0 ? Op.LDR_pre_q : 0;
            default -> 0;
        };
    }

    private static int n356(int insn) {
        return switch (insn >>> 22 & 0x7) {
            case 0 -> n357(insn);
            case 1 -> n359(insn);
            case 2 -> n361(insn);
            case 3 -> n363(insn);
            case 4 -> (insn & 0x2000000) == 0x0 ? Op.STR_imm_b : 0;
            case 5 -> (insn & 0x2000000) == 0x0 ? Op.LDR_imm_b : 0;
            case 6 -> (insn & 0x2000000) == 0x0 ? Op.STR_imm_q : 0;
            case 7 -> (insn & 0x2000000) == 0x0 ? Op.LDR_imm_q : 0;
            default -> 0;
        };
    }

    private static int n367(int insn) {
        return switch (insn >>> 21 & 0x7) {
            case 2 -> Op.FRECPS_scalar_H;
            case 6 -> Op.FRSQRTS_scalar_H;
            case 7 -> Op.CMGE_scalar;
            default -> 0;
        };
    }

    private static int n368(int insn) {
        return switch (insn >>> 16 & 0xf) {
            case 0 -> (insn & 0xf00000) == 0xe00000 ? Op.CMLT_zero_scalar : 0;
            case 1 -> (insn & 0xb00000) == 0x200000 ? Op.FCVTNS_scalar : (insn & 0xb00000) == 0xa00000 ? Op.FCVTPS_scalar : 0;
            case 9 -> (insn & 0xf00000) == 0x700000 ? Op.FCVTNS_scalar_H : (insn & 0xf00000) == 0xf00000 ? Op.FCVTPS_scalar_H : 0;
            default -> 0;
        };
    }

    private static int n369(int insn) {
        return switch (insn >>> 16 & 0x1f) {
            case 0 -> (insn & 0xe00000) == 0xe00000 ? Op.ABS_scalar : 0;
            case 1 -> (insn & 0xa00000) == 0x200000 ? Op.FCVTMS_scalar : (insn & 0xa00000) == 0xa00000 ? Op.FCVTZS_scalar : 0;
            case 17 -> (insn & 0xe00000) == 0xe00000 ? Op.ADDP_scalar : 0;
            case 25 -> (insn & 0xe00000) == 0x600000 ? Op.FCVTMS_scalar_H : (insn & 0xe00000) == 0xe00000 ? Op.FCVTZS_scalar_H : 0;
            default -> 0;
        };
    }

    private static int n370(int insn) {
        return switch (insn >>> 16 & 0x1f) {
            case 0 -> (insn & 0xa00000) == 0xa00000 ? Op.FCMGT_zero_scalar : 0;
            case 1 -> (insn & 0xa00000) == 0x200000 ? Op.FCVTAS_scalar : 0;
            case 16 -> (insn & 0xe00000) == 0x200000 ? Op.FMAXNMP_scalar_H : (insn & 0xe00000) == 0xa00000 ? Op.FMINNMP_scalar_H : 0;
            case 24 -> (insn & 0xe00000) == 0xe00000 ? Op.FCMGT_zero_scalar_H : 0;
            case 25 -> (insn & 0xe00000) == 0x600000 ? Op.FCVTAS_scalar_H : 0;
            default -> 0;
        };
    }

    private static int n371(int insn) {
        return switch (insn >>> 16 & 0x1f) {
            case 0 -> (insn & 0xa00000) == 0xa00000 ? Op.FCMEQ_zero_scalar : 0;
            case 1 -> (insn & 0xa00000) == 0x200000 ? Op.SCVTF_scalar : (insn & 0xa00000) == 0xa00000 ? Op.FRECPE_scalar : 0;
            case 16 -> (insn & 0xe00000) == 0x200000 ? Op.FADDP_scalar_H : 0;
            case 24 -> (insn & 0xe00000) == 0xe00000 ? Op.FCMEQ_zero_scalar_H : 0;
            case 25 -> (insn & 0xe00000) == 0x600000 ? Op.SCVTF_scalar_H : (insn & 0xe00000) == 0xe00000 ? Op.FRECPE_scalar_H : 0;
            default -> 0;
        };
    }

    private static int n372(int insn) {
        return switch (insn >>> 16 & 0xf) {
            case 0 -> (insn & 0xf00000) == 0x300000 ? Op.FMAXP_scalar_H : (insn & 0xf00000) == 0xb00000 ? Op.FMINP_scalar_H : 0;
            case 1 -> (insn & 0xb00000) == 0xa00000 ? Op.FRECPX_scalar : 0;
            case 9 -> (insn & 0xf00000) == 0xf00000 ? Op.FRECPX_scalar_H : 0;
            default -> 0;
        };
    }

    private static int n366(int insn) {
        return switch (insn >>> 10 & 0x3f) {
            case 0 -> (insn & 0xe00000) == 0x0 ? Op.SHA1C : 0;
            case 1 -> (insn & 0xe00000) == 0x0 && !(((insn >>> 16 & 31)&15)==0) ? Op.DUP_scalar : 0;
            case 2 -> (insn & 0xff0000) == 0x280000 ? Op.SHA1H : 0;
            case 3 -> (insn & 0x200000) == 0x200000 ? Op.SQADD_scalar : 0;
            case 4 -> (insn & 0xe00000) == 0x0 ? Op.SHA1P : 0;
            case 6 -> (insn & 0xff0000) == 0x280000 ? Op.SHA1SU1 : 0;
            case 7 -> (insn & 0xe00000) == 0x400000 ? Op.FMULX_scalar_H : 0;
            case 8 -> (insn & 0xe00000) == 0x0 ? Op.SHA1M : 0;
            case 9 -> (insn & 0xe00000) == 0x400000 ? Op.FCMEQ_scalar_H : 0;
            case 10 -> (insn & 0xff0000) == 0x280000 ? Op.SHA256SU0 : 0;
            case 11 -> (insn & 0x200000) == 0x200000 ? Op.SQSUB_scalar : 0;
            case 12 -> (insn & 0xe00000) == 0x0 ? Op.SHA1SU0 : 0;
            case 13 -> (insn & 0xe00000) == 0xe00000 ? Op.CMGT_scalar : 0;
            case 14 -> (insn & 0x3f0000) == 0x200000 ? Op.SUQADD_scalar : 0;
            case 15 -> n367(insn);
            case 16 -> (insn & 0xe00000) == 0x0 ? Op.SHA256H : 0;
            case 17 -> (insn & 0xe00000) == 0xe00000 ? Op.SSHL_scalar : 0;
            case 18 -> (insn & 0x3f0000) == 0x210000 && !((insn >>> 22 & 3)==3) ? Op.SQXTN_scalar : 0;
            case 19 -> (insn & 0x200000) == 0x200000 ? Op.SQSHL_scalar : 0;
            case 20 -> (insn & 0xe00000) == 0x0 ? Op.SHA256H2 : 0;
            case 21 -> (insn & 0xe00000) == 0xe00000 ? Op.SRSHL_scalar : 0;
            case 23 -> (insn & 0x200000) == 0x200000 ? Op.SQRSHL_scalar : 0;
            case 24 -> (insn & 0xe00000) == 0x0 ? Op.SHA256SU1 : 0;
            case 30 -> (insn & 0x3f0000) == 0x200000 ? Op.SQABS_scalar : 0;
            case 33 -> (insn & 0xe00000) == 0xe00000 ? Op.ADD_scalar : 0;
            case 34 -> (insn & 0xff0000) == 0xe00000 ? Op.CMGT_zero_scalar : 0;
            case 35 -> (insn & 0xe00000) == 0xe00000 ? Op.CMTST_scalar : 0;
            case 36 -> (insn & 0x200000) == 0x200000 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQDMLAL_scalar : 0;
            case 38 -> (insn & 0xff0000) == 0xe00000 ? Op.CMEQ_zero_scalar : 0;
            case 42 -> n368(insn);
            case 44 -> (insn & 0x200000) == 0x200000 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQDMLSL_scalar : 0;
            case 45 -> (insn & 0x200000) == 0x200000 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQDMULH_scalar : 0;
            case 46 -> n369(insn);
            case 50 -> n370(insn);
            case 52 -> (insn & 0x200000) == 0x200000 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQDMULL_scalar : 0;
            case 54 -> n371(insn);
            case 55 -> (insn & 0xa00000) == 0x200000 ? Op.FMULX_scalar : 0;
            case 57 -> (insn & 0xa00000) == 0x200000 ? Op.FCMEQ_scalar : 0;
            case 58 -> (insn & 0xbf0000) == 0xa00000 ? Op.FCMLT_zero_scalar : (insn & 0xff0000) == 0xf80000 ? Op.FCMLT_zero_scalar_H : 0;
            case 62 -> n372(insn);
            case 63 -> (insn & 0xa00000) == 0x200000 ? Op.FRECPS_scalar : (insn & 0xa00000) == 0xa00000 ? Op.FRSQRTS_scalar : 0;
            default -> 0;
        };
    }

    private static int n374(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 0 -> (insn & 0x400) == 0x0 ? Op.FMLA_scalar_element_H : 0;
            case 1 -> (insn & 0xc00) == 0x400 ? Op.SSRA_scalar : 0;
            case 2 -> (insn & 0x400) == 0x0 ? Op.FMLA_scalar_element_S : 0;
            case 3 -> (insn & 0x200400) == 0x0 ? Op.FMLA_scalar_element_D : 0;
            default -> 0;
        };
    }

    private static int n375(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 0 -> (insn & 0x400) == 0x0 ? Op.FMLS_scalar_element_H : 0;
            case 1 -> (insn & 0xc00) == 0x400 ? Op.SHL_scalar : 0;
            case 2 -> (insn & 0x400) == 0x0 ? Op.FMLS_scalar_element_S : 0;
            case 3 -> (insn & 0x200400) == 0x0 ? Op.FMLS_scalar_element_D : 0;
            default -> 0;
        };
    }

    private static int n377(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 0 -> Op.FMUL_scalar_element_H;
            case 2 -> Op.FMUL_scalar_element_S;
            case 3 -> (insn & 0x200000) == 0x0 ? Op.FMUL_scalar_element_D : 0;
            default -> 0;
        };
    }

    private static int n376(int insn) {
        return switch (insn >>> 10 & 0x1) {
            case 0 -> n377(insn);
            case 1 -> (insn & 0x800800) == 0x0 && !((insn >>> 19 & 15)==0||(insn >>> 19 & 15)>=8) ? Op.SQSHRN_scalar : (insn & 0x800800) == 0x800 && !((insn >>> 19 & 15)==0||(insn >>> 19 & 15)>=8) ? Op.SQRSHRN_scalar : 0;
            default -> 0;
        };
    }

    private static int n378(int insn) {
        return switch (insn >>> 22 & 0x1) {
            case 0 -> (insn & 0xa00c00) == 0x200400 ? Op.SCVTF_fixed_scalar_S : (insn & 0xb00c00) == 0x100400 ? Op.SCVTF_fixed_scalar_H : 0;
            case 1 -> (insn & 0x800c00) == 0x400 ? Op.SCVTF_fixed_scalar_D : 0;
            default -> 0;
        };
    }

    private static int n379(int insn) {
        return switch (insn >>> 22 & 0x1) {
            case 0 -> (insn & 0xa00c00) == 0x200c00 ? Op.FCVTZS_fixed_scalar_S : (insn & 0xb00c00) == 0x100c00 ? Op.FCVTZS_fixed_scalar_H : 0;
            case 1 -> (insn & 0x800c00) == 0xc00 ? Op.FCVTZS_fixed_scalar_D : 0;
            default -> 0;
        };
    }

    private static int n373(int insn) {
        return switch (insn >>> 12 & 0xf) {
            case 0 -> (insn & 0xc00c00) == 0x400400 ? Op.SSHR_scalar : 0;
            case 1 -> n374(insn);
            case 2 -> (insn & 0xc00c00) == 0x400400 ? Op.SRSHR_scalar : 0;
            case 3 -> (insn & 0xc00c00) == 0x400400 ? Op.SRSRA_scalar : (insn & 0x400) == 0x0 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQDMLAL_scalar_element : 0;
            case 5 -> n375(insn);
            case 7 -> (insn & 0x800c00) == 0x400 && !((insn >>> 19 & 15)==0) ? Op.SQSHL_imm_scalar : (insn & 0x400) == 0x0 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQDMLSL_scalar_element : 0;
            case 9 -> n376(insn);
            case 11 -> (insn & 0x400) == 0x0 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQDMULL_scalar_element : 0;
            case 12 -> (insn & 0x400) == 0x0 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQDMULH_scalar_element : 0;
            case 13 -> (insn & 0x400) == 0x0 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQRDMULH_scalar_element : 0;
            case 14 -> n378(insn);
            case 15 -> n379(insn);
            default -> 0;
        };
    }

    private static int n365(int insn) {
        return switch (insn >>> 24 & 0x3) {
            case 0 -> Op.LDR_lit_d;
            case 2 -> n366(insn);
            case 3 -> n373(insn);
            default -> 0;
        };
    }

    private static int n383(int insn) {
        return switch (insn >>> 14 & 0x3) {
            case 1 -> (insn & 0xe00000) == 0x200000 ? Op.STR_uxtw_h : (insn & 0xe00000) == 0x600000 ? Op.LDR_uxtw_h : 0;
            case 3 -> (insn & 0xe00000) == 0x200000 ? Op.STR_sxtw_h : (insn & 0xe00000) == 0x600000 ? Op.LDR_sxtw_h : 0;
            default -> 0;
        };
    }

    private static int n382(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> n383(insn);
            case 1 -> (insn & 0xe04000) == 0x204000 ? Op.STR_reg_h : (insn & 0xe04000) == 0x604000 ? Op.LDR_reg_h : 0;
            default -> 0;
        };
    }

    private static int n381(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0xe00000) == 0x0 ? Op.STUR_h : (insn & 0xe00000) == 0x400000 ? Op.LDUR_h : 0;
            case 1 -> (insn & 0xe00000) == 0x0 ? Op.STR_post_h : (insn & 0xe00000) == 0x400000 ? Op.LDR_post_h : 0;
            case 2 -> n382(insn);
            case 3 -> (insn & 0xe00000) == 0x0 ? Op.STR_pre_h : (insn & 0xe00000) == 0x400000 ? Op.LDR_pre_h : 0;
            default -> 0;
        };
    }

    private static int n385(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> (insn & 0xc00000) == 0x400000 ? Op.FACGE_scalar_H : (insn & 0xc00000) == 0xc00000 ? Op.FACGT_scalar_H : 0;
            case 1 -> Op.UQSUB_scalar;
            default -> 0;
        };
    }

    private static int n386(int insn) {
        return switch (insn >>> 16 & 0xf) {
            case 1 -> (insn & 0xb00000) == 0x200000 ? Op.FCVTNU_scalar : (insn & 0xb00000) == 0xa00000 ? Op.FCVTPU_scalar : 0;
            case 9 -> (insn & 0xf00000) == 0x700000 ? Op.FCVTNU_scalar_H : (insn & 0xf00000) == 0xf00000 ? Op.FCVTPU_scalar_H : 0;
            default -> 0;
        };
    }

    private static int n387(int insn) {
        return switch (insn >>> 16 & 0xf) {
            case 0 -> (insn & 0xf00000) == 0xe00000 ? Op.NEG_scalar : 0;
            case 1 -> (insn & 0xb00000) == 0x200000 ? Op.FCVTMU_scalar : (insn & 0xb00000) == 0xa00000 ? Op.FCVTZU_scalar : 0;
            case 9 -> (insn & 0xf00000) == 0x700000 ? Op.FCVTMU_scalar_H : (insn & 0xf00000) == 0xf00000 ? Op.FCVTZU_scalar_H : 0;
            default -> 0;
        };
    }

    private static int n388(int insn) {
        return switch (insn >>> 16 & 0x1f) {
            case 0 -> (insn & 0xa00000) == 0xa00000 ? Op.FCMGE_zero_scalar : 0;
            case 1 -> (insn & 0xa00000) == 0x200000 ? Op.FCVTAU_scalar : 0;
            case 16 -> (insn & 0xa00000) == 0x200000 ? Op.FMAXNMP_scalar : (insn & 0xa00000) == 0xa00000 ? Op.FMINNMP_scalar : 0;
            case 24 -> (insn & 0xe00000) == 0xe00000 ? Op.FCMGE_zero_scalar_H : 0;
            case 25 -> (insn & 0xe00000) == 0x600000 ? Op.FCVTAU_scalar_H : 0;
            default -> 0;
        };
    }

    private static int n389(int insn) {
        return switch (insn >>> 16 & 0x1f) {
            case 0 -> (insn & 0xa00000) == 0xa00000 ? Op.FCMLE_zero_scalar : 0;
            case 1 -> (insn & 0xa00000) == 0x200000 ? Op.UCVTF_scalar : (insn & 0xa00000) == 0xa00000 ? Op.FRSQRTE_scalar : 0;
            case 16 -> (insn & 0xa00000) == 0x200000 ? Op.FADDP_scalar : 0;
            case 24 -> (insn & 0xe00000) == 0xe00000 ? Op.FCMLE_zero_scalar_H : 0;
            case 25 -> (insn & 0xe00000) == 0x600000 ? Op.UCVTF_scalar_H : (insn & 0xe00000) == 0xe00000 ? Op.FRSQRTE_scalar_H : 0;
            default -> 0;
        };
    }

    private static int n384(int insn) {
        return switch (insn >>> 10 & 0x3f) {
            case 3 -> (insn & 0x200000) == 0x200000 ? Op.UQADD_scalar : 0;
            case 5 -> (insn & 0xe00000) == 0xc00000 ? Op.FABD_scalar_H : 0;
            case 9 -> (insn & 0xe00000) == 0x400000 ? Op.FCMGE_scalar_H : (insn & 0xe00000) == 0xc00000 ? Op.FCMGT_scalar_H : 0;
            case 10 -> (insn & 0x3f0000) == 0x210000 && !((insn >>> 22 & 3)==3) ? Op.SQXTUN_scalar : 0;
            case 11 -> n385(insn);
            case 13 -> (insn & 0xe00000) == 0xe00000 ? Op.CMHI_scalar : 0;
            case 14 -> (insn & 0x3f0000) == 0x200000 ? Op.USQADD_scalar : 0;
            case 15 -> (insn & 0xe00000) == 0xe00000 ? Op.CMHS_scalar : 0;
            case 17 -> (insn & 0xe00000) == 0xe00000 ? Op.USHL_scalar : 0;
            case 18 -> (insn & 0x3f0000) == 0x210000 && !((insn >>> 22 & 3)==3) ? Op.UQXTN_scalar : 0;
            case 19 -> (insn & 0x200000) == 0x200000 ? Op.UQSHL_scalar : 0;
            case 21 -> (insn & 0xe00000) == 0xe00000 ? Op.URSHL_scalar : 0;
            case 23 -> (insn & 0x200000) == 0x200000 ? Op.UQRSHL_scalar : 0;
            case 26 -> (insn & 0xff0000) == 0x610000 ? Op.FCVTXN_scalar : 0;
            case 30 -> (insn & 0x3f0000) == 0x200000 ? Op.SQNEG_scalar : 0;
            case 33 -> (insn & 0xe00000) == 0xe00000 ? Op.SUB_scalar : (insn & 0x200000) == 0x0 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQRDMLAH_scalar : 0;
            case 34 -> (insn & 0xff0000) == 0xe00000 ? Op.CMGE_zero_scalar : 0;
            case 35 -> (insn & 0xe00000) == 0xe00000 ? Op.CMEQ_scalar : (insn & 0x200000) == 0x0 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQRDMLSH_scalar : 0;
            case 38 -> (insn & 0xff0000) == 0xe00000 ? Op.CMLE_zero_scalar : 0;
            case 42 -> n386(insn);
            case 45 -> (insn & 0x200000) == 0x200000 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQRDMULH_scalar : 0;
            case 46 -> n387(insn);
            case 50 -> n388(insn);
            case 53 -> (insn & 0xa00000) == 0xa00000 ? Op.FABD_scalar : 0;
            case 54 -> n389(insn);
            case 57 -> (insn & 0xa00000) == 0x200000 ? Op.FCMGE_scalar : (insn & 0xa00000) == 0xa00000 ? Op.FCMGT_scalar : 0;
            case 59 -> (insn & 0xa00000) == 0x200000 ? Op.FACGE_scalar : (insn & 0xa00000) == 0xa00000 ? Op.FACGT_scalar : 0;
            case 62 -> (insn & 0xbf0000) == 0x300000 ? Op.FMAXP_scalar : (insn & 0xbf0000) == 0xb00000 ? Op.FMINP_scalar : 0;
            default -> 0;
        };
    }

    private static int n392(int insn) {
        return switch (insn >>> 22 & 0x3) {
            case 0 -> Op.FMULX_scalar_element_H;
            case 2 -> Op.FMULX_scalar_element_S;
            case 3 -> (insn & 0x200000) == 0x0 ? Op.FMULX_scalar_element_D : 0;
            default -> 0;
        };
    }

    private static int n391(int insn) {
        return switch (insn >>> 10 & 0x1) {
            case 0 -> n392(insn);
            case 1 -> (insn & 0x800800) == 0x0 && !((insn >>> 19 & 15)==0||(insn >>> 19 & 15)>=8) ? Op.UQSHRN_scalar : (insn & 0x800800) == 0x800 && !((insn >>> 19 & 15)==0||(insn >>> 19 & 15)>=8) ? Op.UQRSHRN_scalar : 0;
            default -> 0;
        };
    }

    private static int n393(int insn) {
        return switch (insn >>> 22 & 0x1) {
            case 0 -> (insn & 0xa00c00) == 0x200400 ? Op.UCVTF_fixed_scalar_S : (insn & 0xb00c00) == 0x100400 ? Op.UCVTF_fixed_scalar_H : 0;
            case 1 -> (insn & 0x800c00) == 0x400 ? Op.UCVTF_fixed_scalar_D : 0;
            default -> 0;
        };
    }

    private static int n395(int insn) {
        return switch (insn >>> 22 & 0x1) {
            case 0 -> (insn & 0xa00800) == 0x200800 ? Op.FCVTZU_fixed_scalar_S : (insn & 0xb00800) == 0x100800 ? Op.FCVTZU_fixed_scalar_H : 0;
            case 1 -> (insn & 0x800800) == 0x800 ? Op.FCVTZU_fixed_scalar_D : 0;
            default -> 0;
        };
    }

    private static int n394(int insn) {
        return switch (insn >>> 10 & 0x1) {
            case 0 -> !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQRDMLSH_scalar_element : 0;
            case 1 -> n395(insn);
            default -> 0;
        };
    }

    private static int n390(int insn) {
        return switch (insn >>> 12 & 0xf) {
            case 0 -> (insn & 0xc00c00) == 0x400400 ? Op.USHR_scalar : 0;
            case 1 -> (insn & 0xc00c00) == 0x400400 ? Op.USRA_scalar : 0;
            case 2 -> (insn & 0xc00c00) == 0x400400 ? Op.URSHR_scalar : 0;
            case 3 -> (insn & 0xc00c00) == 0x400400 ? Op.URSRA_scalar : 0;
            case 4 -> (insn & 0xc00c00) == 0x400400 ? Op.SRI_scalar : 0;
            case 5 -> (insn & 0xc00c00) == 0x400400 ? Op.SLI_scalar : 0;
            case 6 -> (insn & 0x800c00) == 0x400 && !((insn >>> 19 & 15)==0) ? Op.SQSHLU_imm_scalar : 0;
            case 7 -> (insn & 0x800c00) == 0x400 && !((insn >>> 19 & 15)==0) ? Op.UQSHL_imm_scalar : 0;
            case 8 -> (insn & 0x800c00) == 0x400 && !((insn >>> 19 & 15)==0||(insn >>> 19 & 15)>=8) ? Op.SQSHRUN_scalar : (insn & 0x800c00) == 0xc00 && !((insn >>> 19 & 15)==0||(insn >>> 19 & 15)>=8) ? Op.SQRSHRUN_scalar : 0;
            case 9 -> n391(insn);
            case 13 -> (insn & 0x400) == 0x0 && !((insn >>> 22 & 3)==0||(insn >>> 22 & 3)==3) ? Op.SQRDMLAH_scalar_element : 0;
            case 14 -> n393(insn);
            case 15 -> n394(insn);
            default -> 0;
        };
    }

    private static int n380(int insn) {
        return switch (insn >>> 24 & 0x3) {
            case 0 -> n381(insn);
            case 1 -> (insn & 0xc00000) == 0x0 ? Op.STR_imm_h : (insn & 0xc00000) == 0x400000 ? Op.LDR_imm_h : 0;
            case 2 -> n384(insn);
            case 3 -> n390(insn);
            default -> 0;
        };
    }

    private static int n398(int insn) {
        return switch (insn >>> 12 & 0x3f) {
            case 0 -> (insn & 0xc00) == 0x0 ? Op.FCVTNS_XS : 0;
            case 16 -> (insn & 0xc00) == 0x0 ? Op.FCVTNU_XS : 0;
            case 32 -> (insn & 0xc00) == 0x0 ? Op.SCVTF_SX : 0;
            case 48 -> (insn & 0xc00) == 0x0 ? Op.UCVTF_SX : 0;
            default -> 0;
        };
    }

    private static int n399(int insn) {
        return switch (insn >>> 12 & 0x3f) {
            case 0 -> (insn & 0xc00) == 0x0 ? Op.FCVTNS_XD : 0;
            case 16 -> (insn & 0xc00) == 0x0 ? Op.FCVTNU_XD : 0;
            case 32 -> (insn & 0xc00) == 0x0 ? Op.SCVTF_DX : 0;
            case 48 -> (insn & 0xc00) == 0x0 ? Op.UCVTF_DX : 0;
            default -> 0;
        };
    }

    private static int n400(int insn) {
        return switch (insn >>> 12 & 0x3f) {
            case 0 -> (insn & 0xc00) == 0x0 ? Op.FCVTAS_XD : 0;
            case 16 -> (insn & 0xc00) == 0x0 ? Op.FCVTAU_XD : 0;
            case 32 -> (insn & 0xc00) == 0x0 ? Op.FMOV_XD : 0;
            case 48 -> (insn & 0xc00) == 0x0 ? Op.FMOV_DX : 0;
            default -> 0;
        };
    }

    private static int n401(int insn) {
        return switch (insn >>> 12 & 0x3f) {
            case 0 -> (insn & 0xc00) == 0x0 ? Op.FCVTNS_XH : 0;
            case 16 -> (insn & 0xc00) == 0x0 ? Op.FCVTNU_XH : 0;
            case 32 -> (insn & 0xc00) == 0x0 ? Op.SCVTF_HX : 0;
            case 48 -> (insn & 0xc00) == 0x0 ? Op.UCVTF_HX : 0;
            default -> 0;
        };
    }

    private static int n402(int insn) {
        return switch (insn >>> 12 & 0x3f) {
            case 0 -> (insn & 0xc00) == 0x0 ? Op.FCVTAS_XH : 0;
            case 16 -> (insn & 0xc00) == 0x0 ? Op.FCVTAU_XH : 0;
            case 32 -> (insn & 0xc00) == 0x0 ? Op.FMOV_XH : 0;
            case 48 -> (insn & 0xc00) == 0x0 ? Op.FMOV_HX : 0;
            default -> 0;
        };
    }

    private static int n397(int insn) {
        return switch (insn >>> 18 & 0x3f) {
            case 0 -> (insn & 0x30000) == 0x20000 ? Op.SCVTF_fixed_SX : (insn & 0x30000) == 0x30000 ? Op.UCVTF_fixed_SX : 0;
            case 6 -> (insn & 0x30000) == 0x0 ? Op.FCVTZS_fixed_XS : (insn & 0x30000) == 0x10000 ? Op.FCVTZU_fixed_XS : 0;
            case 8 -> n398(insn);
            case 9 -> (insn & 0x3fc00) == 0x0 ? Op.FCVTAS_XS : (insn & 0x3fc00) == 0x10000 ? Op.FCVTAU_XS : 0;
            case 10 -> (insn & 0x3fc00) == 0x0 ? Op.FCVTPS_XS : (insn & 0x3fc00) == 0x10000 ? Op.FCVTPU_XS : 0;
            case 12 -> (insn & 0x3fc00) == 0x0 ? Op.FCVTMS_XS : (insn & 0x3fc00) == 0x10000 ? Op.FCVTMU_XS : 0;
            case 14 -> (insn & 0x3fc00) == 0x0 ? Op.FCVTZS_XS : (insn & 0x3fc00) == 0x10000 ? Op.FCVTZU_XS : 0;
            case 16 -> (insn & 0x30000) == 0x20000 ? Op.SCVTF_fixed_DX : (insn & 0x30000) == 0x30000 ? Op.UCVTF_fixed_DX : 0;
            case 22 -> (insn & 0x30000) == 0x0 ? Op.FCVTZS_fixed_XD : (insn & 0x30000) == 0x10000 ? Op.FCVTZU_fixed_XD : 0;
            case 24 -> n399(insn);
            case 25 -> n400(insn);
            case 26 -> (insn & 0x3fc00) == 0x0 ? Op.FCVTPS_XD : (insn & 0x3fc00) == 0x10000 ? Op.FCVTPU_XD : 0;
            case 28 -> (insn & 0x3fc00) == 0x0 ? Op.FCVTMS_XD : (insn & 0x3fc00) == 0x10000 ? Op.FCVTMU_XD : 0;
            case 30 -> (insn & 0x3fc00) == 0x0 ? Op.FCVTZS_XD : (insn & 0x3fc00) == 0x10000 ? Op.FCVTZU_XD : 0;
            case 43 -> (insn & 0x3fc00) == 0x20000 ? Op.FMOV_X_top : (insn & 0x3fc00) == 0x30000 ? Op.FMOV_top_X : 0;
            case 48 -> (insn & 0x30000) == 0x20000 ? Op.SCVTF_fixed_HX : (insn & 0x30000) == 0x30000 ? Op.UCVTF_fixed_HX : 0;
            case 54 -> (insn & 0x30000) == 0x0 ? Op.FCVTZS_fixed_XH : (insn & 0x30000) == 0x10000 ? Op.FCVTZU_fixed_XH : 0;
            case 56 -> n401(insn);
            case 57 -> n402(insn);
            case 58 -> (insn & 0x3fc00) == 0x0 ? Op.FCVTPS_XH : (insn & 0x3fc00) == 0x10000 ? Op.FCVTPU_XH : 0;
            case 60 -> (insn & 0x3fc00) == 0x0 ? Op.FCVTMS_XH : (insn & 0x3fc00) == 0x10000 ? Op.FCVTMU_XH : 0;
            case 62 -> (insn & 0x3fc00) == 0x0 ? Op.FCVTZS_XH : (insn & 0x3fc00) == 0x10000 ? Op.FCVTZU_XH : 0;
            default -> 0;
        };
    }

    private static int n396(int insn) {
        return switch (insn >>> 24 & 0x3) {
            case 0 -> Op.LDR_lit_q;
            case 2 -> n397(insn);
            default -> 0;
        };
    }

    private static int n405(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0x220c000) == 0x204000 ? Op.STR_uxtw_s : (insn & 0x220c000) == 0x20c000 ? Op.STR_sxtw_s : 0;
            case 1 -> (insn & 0x2204000) == 0x204000 ? Op.STR_reg_s : 0;
            default -> 0;
        };
    }

    private static int n404(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x2200000) == 0x0 ? Op.STUR_s : 0;
            case 1 -> (insn & 0x2200000) == 0x0 ? Op.STR_post_s : 0;
            case 2 -> n405(insn);
            case 3 -> (insn & 0x2200000) == 0x0 ? Op.STR_pre_s : 0;
            default -> 0;
        };
    }

    private static int n407(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0x220c000) == 0x204000 ? Op.LDR_uxtw_s : (insn & 0x220c000) == 0x20c000 ? Op.LDR_sxtw_s : 0;
            case 1 -> (insn & 0x2204000) == 0x204000 ? Op.LDR_reg_s : 0;
            default -> 0;
        };
    }

    private static int n406(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x2200000) == 0x0 ? Op.LDUR_s : 0;
            case 1 -> (insn & 0x2200000) == 0x0 ? Op.LDR_post_s : 0;
            case 2 -> n407(insn);
            case 3 -> (insn & 0x2200000) == 0x0 ? Op.LDR_pre_s : 0;
            default -> 0;
        };
    }

    private static int n403(int insn) {
        return switch (insn >>> 22 & 0x7) {
            case 0 -> n404(insn);
            case 1 -> n406(insn);
            case 4 -> (insn & 0x2000000) == 0x0 ? Op.STR_imm_s : 0;
            case 5 -> (insn & 0x2000000) == 0x0 ? Op.LDR_imm_s : 0;
            default -> 0;
        };
    }

    private static int n410(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0x220c000) == 0x204000 ? Op.STR_uxtw_d : (insn & 0x220c000) == 0x20c000 ? Op.STR_sxtw_d : 0;
            case 1 -> (insn & 0x2204000) == 0x204000 ? Op.STR_reg_d : 0;
            default -> 0;
        };
    }

    private static int n409(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x2200000) == 0x0 ? Op.STUR_d : 0;
            case 1 -> (insn & 0x2200000) == 0x0 ? Op.STR_post_d : 0;
            case 2 -> n410(insn);
            case 3 -> (insn & 0x2200000) == 0x0 ? Op.STR_pre_d : 0;
            default -> 0;
        };
    }

    private static int n412(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0x220c000) == 0x204000 ? Op.LDR_uxtw_d : (insn & 0x220c000) == 0x20c000 ? Op.LDR_sxtw_d : 0;
            case 1 -> (insn & 0x2204000) == 0x204000 ? Op.LDR_reg_d : 0;
            default -> 0;
        };
    }

    private static int n411(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x2200000) == 0x0 ? Op.LDUR_d : 0;
            case 1 -> (insn & 0x2200000) == 0x0 ? Op.LDR_post_d : 0;
            case 2 -> n412(insn);
            case 3 -> (insn & 0x2200000) == 0x0 ? Op.LDR_pre_d : 0;
            default -> 0;
        };
    }

    private static int n408(int insn) {
        return switch (insn >>> 22 & 0x7) {
            case 0 -> n409(insn);
            case 1 -> n411(insn);
            case 4 -> (insn & 0x2000000) == 0x0 ? Op.STR_imm_d : 0;
            case 5 -> (insn & 0x2000000) == 0x0 ? Op.LDR_imm_d : 0;
            default -> 0;
        };
    }

    private static int n325(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 0 -> n326(insn);
            case 1 -> n356(insn);
            case 2 -> n365(insn);
            case 3 -> n380(insn);
            case 4 -> n396(insn);
            case 5 -> n403(insn);
            case 7 -> n408(insn);
            default -> 0;
        };
    }

    private static int n0(int insn) {
        return switch (insn >>> 26 & 0x7) {
            case 0 -> (insn & 0xe3ff0000) == 0x0 ? Op.UDF : 0;
            case 2 -> n1(insn);
            case 3 -> n48(insn);
            case 4 -> n201(insn);
            case 5 -> n205(insn);
            case 6 -> n246(insn);
            case 7 -> n325(insn);
            default -> 0;
        };
    }
}
