// Written by scripts/gen/GenIsa.java from core/src/main/isa/a64.isa. Change the table, not this file.
package hvsh.isa;

/** From instruction words to rows of the instruction table. */
public final class Decoder {
    private Decoder() {}

    /** Row number ({@link Op}) of an instruction word; {@link Op#UNALLOCATED} where the manual allocates nothing. */
    public static int row(int insn) {
        return n0(insn);
    }

    private static int n3(int insn) {
        return switch (insn >>> 15 & 0x1) {
            case 0 -> (insn & 0x200000) == 0x0 ? Op.STXR_32 : (insn & 0x200000) == 0x200000 ? Op.STXP_32 : 0;
            case 1 -> (insn & 0x200000) == 0x0 ? Op.STLXR_32 : (insn & 0x200000) == 0x200000 ? Op.STLXP_32 : 0;
            default -> 0;
        };
    }

    private static int n4(int insn) {
        return switch (insn >>> 15 & 0x1) {
            case 0 -> (insn & 0x200000) == 0x0 ? Op.STXR_64 : (insn & 0x200000) == 0x200000 ? Op.STXP_64 : 0;
            case 1 -> (insn & 0x200000) == 0x0 ? Op.STLXR_64 : (insn & 0x200000) == 0x200000 ? Op.STLXP_64 : 0;
            default -> 0;
        };
    }

    private static int n2(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 0 -> (insn & 0x208000) == 0x0 ? Op.STXRB : (insn & 0x208000) == 0x8000 ? Op.STLXRB : 0;
            case 1 -> Op.STNP_32;
            case 2 -> (insn & 0x208000) == 0x0 ? Op.STXRH : (insn & 0x208000) == 0x8000 ? Op.STLXRH : 0;
            case 4 -> n3(insn);
            case 5 -> Op.STNP_64;
            case 6 -> n4(insn);
            default -> 0;
        };
    }

    private static int n6(int insn) {
        return switch (insn >>> 15 & 0x1) {
            case 0 -> (insn & 0x200000) == 0x0 ? Op.LDXR_32 : (insn & 0x200000) == 0x200000 ? Op.LDXP_32 : 0;
            case 1 -> (insn & 0x200000) == 0x0 ? Op.LDAXR_32 : (insn & 0x200000) == 0x200000 ? Op.LDAXP_32 : 0;
            default -> 0;
        };
    }

    private static int n7(int insn) {
        return switch (insn >>> 15 & 0x1) {
            case 0 -> (insn & 0x200000) == 0x0 ? Op.LDXR_64 : (insn & 0x200000) == 0x200000 ? Op.LDXP_64 : 0;
            case 1 -> (insn & 0x200000) == 0x0 ? Op.LDAXR_64 : (insn & 0x200000) == 0x200000 ? Op.LDAXP_64 : 0;
            default -> 0;
        };
    }

    private static int n5(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 0 -> (insn & 0x208000) == 0x0 ? Op.LDXRB : (insn & 0x208000) == 0x8000 ? Op.LDAXRB : 0;
            case 1 -> Op.LDNP_32;
            case 2 -> (insn & 0x208000) == 0x0 ? Op.LDXRH : (insn & 0x208000) == 0x8000 ? Op.LDAXRH : 0;
            case 4 -> n6(insn);
            case 5 -> Op.LDNP_64;
            case 6 -> n7(insn);
            default -> 0;
        };
    }

    private static int n8(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 0 -> (insn & 0x208000) == 0x8000 ? Op.STLRB : (insn & 0x208000) == 0x0 ? Op.STLLRB : 0;
            case 1 -> Op.STP_post_32;
            case 2 -> (insn & 0x208000) == 0x8000 ? Op.STLRH : (insn & 0x208000) == 0x0 ? Op.STLLRH : 0;
            case 4 -> (insn & 0x208000) == 0x8000 ? Op.STLR_32 : (insn & 0x208000) == 0x0 ? Op.STLLR_32 : 0;
            case 5 -> Op.STP_post_64;
            case 6 -> (insn & 0x208000) == 0x8000 ? Op.STLR_64 : (insn & 0x208000) == 0x0 ? Op.STLLR_64 : 0;
            default -> 0;
        };
    }

    private static int n9(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 0 -> (insn & 0x208000) == 0x8000 ? Op.LDARB : (insn & 0x208000) == 0x0 ? Op.LDLARB : 0;
            case 1 -> Op.LDP_post_32;
            case 2 -> (insn & 0x208000) == 0x8000 ? Op.LDARH : (insn & 0x208000) == 0x0 ? Op.LDLARH : 0;
            case 3 -> Op.LDPSW_post;
            case 4 -> (insn & 0x208000) == 0x8000 ? Op.LDAR_32 : (insn & 0x208000) == 0x0 ? Op.LDLAR_32 : 0;
            case 5 -> Op.LDP_post_64;
            case 6 -> (insn & 0x208000) == 0x8000 ? Op.LDAR_64 : (insn & 0x208000) == 0x0 ? Op.LDLAR_64 : 0;
            default -> 0;
        };
    }

    private static int n10(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 1 -> Op.LDP_32;
            case 3 -> Op.LDPSW;
            case 5 -> Op.LDP_64;
            default -> 0;
        };
    }

    private static int n11(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 1 -> Op.LDP_pre_32;
            case 3 -> Op.LDPSW_pre;
            case 5 -> Op.LDP_pre_64;
            default -> 0;
        };
    }

    private static int n12(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 0 -> (insn & 0x208000) == 0x0 ? Op.AND_lsl_32 : (insn & 0x208000) == 0x200000 ? Op.BIC_lsl_32 : 0;
            case 1 -> (insn & 0x208000) == 0x0 ? Op.ORR_lsl_32 : (insn & 0x208000) == 0x200000 ? Op.ORN_lsl_32 : 0;
            case 2 -> (insn & 0x208000) == 0x0 ? Op.EOR_lsl_32 : (insn & 0x208000) == 0x200000 ? Op.EON_lsl_32 : 0;
            case 3 -> (insn & 0x208000) == 0x0 ? Op.ANDS_lsl_32 : (insn & 0x208000) == 0x200000 ? Op.BICS_lsl_32 : 0;
            case 4 -> (insn & 0x200000) == 0x0 ? Op.AND_lsl_64 : (insn & 0x200000) == 0x200000 ? Op.BIC_lsl_64 : 0;
            case 5 -> (insn & 0x200000) == 0x0 ? Op.ORR_lsl_64 : (insn & 0x200000) == 0x200000 ? Op.ORN_lsl_64 : 0;
            case 6 -> (insn & 0x200000) == 0x0 ? Op.EOR_lsl_64 : (insn & 0x200000) == 0x200000 ? Op.EON_lsl_64 : 0;
            case 7 -> (insn & 0x200000) == 0x0 ? Op.ANDS_lsl_64 : (insn & 0x200000) == 0x200000 ? Op.BICS_lsl_64 : 0;
            default -> 0;
        };
    }

    private static int n13(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 0 -> (insn & 0x208000) == 0x0 ? Op.AND_lsr_32 : (insn & 0x208000) == 0x200000 ? Op.BIC_lsr_32 : 0;
            case 1 -> (insn & 0x208000) == 0x0 ? Op.ORR_lsr_32 : (insn & 0x208000) == 0x200000 ? Op.ORN_lsr_32 : 0;
            case 2 -> (insn & 0x208000) == 0x0 ? Op.EOR_lsr_32 : (insn & 0x208000) == 0x200000 ? Op.EON_lsr_32 : 0;
            case 3 -> (insn & 0x208000) == 0x0 ? Op.ANDS_lsr_32 : (insn & 0x208000) == 0x200000 ? Op.BICS_lsr_32 : 0;
            case 4 -> (insn & 0x200000) == 0x0 ? Op.AND_lsr_64 : (insn & 0x200000) == 0x200000 ? Op.BIC_lsr_64 : 0;
            case 5 -> (insn & 0x200000) == 0x0 ? Op.ORR_lsr_64 : (insn & 0x200000) == 0x200000 ? Op.ORN_lsr_64 : 0;
            case 6 -> (insn & 0x200000) == 0x0 ? Op.EOR_lsr_64 : (insn & 0x200000) == 0x200000 ? Op.EON_lsr_64 : 0;
            case 7 -> (insn & 0x200000) == 0x0 ? Op.ANDS_lsr_64 : (insn & 0x200000) == 0x200000 ? Op.BICS_lsr_64 : 0;
            default -> 0;
        };
    }

    private static int n14(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 0 -> (insn & 0x208000) == 0x0 ? Op.AND_asr_32 : (insn & 0x208000) == 0x200000 ? Op.BIC_asr_32 : 0;
            case 1 -> (insn & 0x208000) == 0x0 ? Op.ORR_asr_32 : (insn & 0x208000) == 0x200000 ? Op.ORN_asr_32 : 0;
            case 2 -> (insn & 0x208000) == 0x0 ? Op.EOR_asr_32 : (insn & 0x208000) == 0x200000 ? Op.EON_asr_32 : 0;
            case 3 -> (insn & 0x208000) == 0x0 ? Op.ANDS_asr_32 : (insn & 0x208000) == 0x200000 ? Op.BICS_asr_32 : 0;
            case 4 -> (insn & 0x200000) == 0x0 ? Op.AND_asr_64 : (insn & 0x200000) == 0x200000 ? Op.BIC_asr_64 : 0;
            case 5 -> (insn & 0x200000) == 0x0 ? Op.ORR_asr_64 : (insn & 0x200000) == 0x200000 ? Op.ORN_asr_64 : 0;
            case 6 -> (insn & 0x200000) == 0x0 ? Op.EOR_asr_64 : (insn & 0x200000) == 0x200000 ? Op.EON_asr_64 : 0;
            case 7 -> (insn & 0x200000) == 0x0 ? Op.ANDS_asr_64 : (insn & 0x200000) == 0x200000 ? Op.BICS_asr_64 : 0;
            default -> 0;
        };
    }

    private static int n15(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 0 -> (insn & 0x208000) == 0x0 ? Op.AND_ror_32 : (insn & 0x208000) == 0x200000 ? Op.BIC_ror_32 : 0;
            case 1 -> (insn & 0x208000) == 0x0 ? Op.ORR_ror_32 : (insn & 0x208000) == 0x200000 ? Op.ORN_ror_32 : 0;
            case 2 -> (insn & 0x208000) == 0x0 ? Op.EOR_ror_32 : (insn & 0x208000) == 0x200000 ? Op.EON_ror_32 : 0;
            case 3 -> (insn & 0x208000) == 0x0 ? Op.ANDS_ror_32 : (insn & 0x208000) == 0x200000 ? Op.BICS_ror_32 : 0;
            case 4 -> (insn & 0x200000) == 0x0 ? Op.AND_ror_64 : (insn & 0x200000) == 0x200000 ? Op.BIC_ror_64 : 0;
            case 5 -> (insn & 0x200000) == 0x0 ? Op.ORR_ror_64 : (insn & 0x200000) == 0x200000 ? Op.ORN_ror_64 : 0;
            case 6 -> (insn & 0x200000) == 0x0 ? Op.EOR_ror_64 : (insn & 0x200000) == 0x200000 ? Op.EON_ror_64 : 0;
            case 7 -> (insn & 0x200000) == 0x0 ? Op.ANDS_ror_64 : (insn & 0x200000) == 0x200000 ? Op.BICS_ror_64 : 0;
            default -> 0;
        };
    }

    private static int n16(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 0 -> (insn & 0x208000) == 0x0 ? Op.ADD_lsl_32 : (insn & 0x200000) == 0x200000 && !((insn >>> 10 & 7)>4) ? Op.ADD_ext_32 : 0;
            case 1 -> (insn & 0x208000) == 0x0 ? Op.ADDS_lsl_32 : (insn & 0x200000) == 0x200000 && !((insn >>> 10 & 7)>4) ? Op.ADDS_ext_32 : 0;
            case 2 -> (insn & 0x208000) == 0x0 ? Op.SUB_lsl_32 : (insn & 0x200000) == 0x200000 && !((insn >>> 10 & 7)>4) ? Op.SUB_ext_32 : 0;
            case 3 -> (insn & 0x208000) == 0x0 ? Op.SUBS_lsl_32 : (insn & 0x200000) == 0x200000 && !((insn >>> 10 & 7)>4) ? Op.SUBS_ext_32 : 0;
            case 4 -> (insn & 0x200000) == 0x0 ? Op.ADD_lsl_64 : (insn & 0x200000) == 0x200000 && !((insn >>> 10 & 7)>4) ? Op.ADD_ext_64 : 0;
            case 5 -> (insn & 0x200000) == 0x0 ? Op.ADDS_lsl_64 : (insn & 0x200000) == 0x200000 && !((insn >>> 10 & 7)>4) ? Op.ADDS_ext_64 : 0;
            case 6 -> (insn & 0x200000) == 0x0 ? Op.SUB_lsl_64 : (insn & 0x200000) == 0x200000 && !((insn >>> 10 & 7)>4) ? Op.SUB_ext_64 : 0;
            case 7 -> (insn & 0x200000) == 0x0 ? Op.SUBS_lsl_64 : (insn & 0x200000) == 0x200000 && !((insn >>> 10 & 7)>4) ? Op.SUBS_ext_64 : 0;
            default -> 0;
        };
    }

    private static int n17(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 0 -> (insn & 0x208000) == 0x0 ? Op.ADD_lsr_32 : 0;
            case 1 -> (insn & 0x208000) == 0x0 ? Op.ADDS_lsr_32 : 0;
            case 2 -> (insn & 0x208000) == 0x0 ? Op.SUB_lsr_32 : 0;
            case 3 -> (insn & 0x208000) == 0x0 ? Op.SUBS_lsr_32 : 0;
            case 4 -> (insn & 0x200000) == 0x0 ? Op.ADD_lsr_64 : 0;
            case 5 -> (insn & 0x200000) == 0x0 ? Op.ADDS_lsr_64 : 0;
            case 6 -> (insn & 0x200000) == 0x0 ? Op.SUB_lsr_64 : 0;
            case 7 -> (insn & 0x200000) == 0x0 ? Op.SUBS_lsr_64 : 0;
            default -> 0;
        };
    }

    private static int n18(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 0 -> (insn & 0x208000) == 0x0 ? Op.ADD_asr_32 : 0;
            case 1 -> (insn & 0x208000) == 0x0 ? Op.ADDS_asr_32 : 0;
            case 2 -> (insn & 0x208000) == 0x0 ? Op.SUB_asr_32 : 0;
            case 3 -> (insn & 0x208000) == 0x0 ? Op.SUBS_asr_32 : 0;
            case 4 -> (insn & 0x200000) == 0x0 ? Op.ADD_asr_64 : 0;
            case 5 -> (insn & 0x200000) == 0x0 ? Op.ADDS_asr_64 : 0;
            case 6 -> (insn & 0x200000) == 0x0 ? Op.SUB_asr_64 : 0;
            case 7 -> (insn & 0x200000) == 0x0 ? Op.SUBS_asr_64 : 0;
            default -> 0;
        };
    }

    private static int n1(int insn) {
        return switch (insn >>> 22 & 0xf) {
            case 0 -> n2(insn);
            case 1 -> n5(insn);
            case 2 -> n8(insn);
            case 3 -> n9(insn);
            case 4 -> (insn & 0xe0000000) == 0xa0000000 ? Op.STP_64 : (insn & 0xe0000000) == 0x20000000 ? Op.STP_32 : 0;
            case 5 -> n10(insn);
            case 6 -> (insn & 0xe0000000) == 0xa0000000 ? Op.STP_pre_64 : (insn & 0xe0000000) == 0x20000000 ? Op.STP_pre_32 : 0;
            case 7 -> n11(insn);
            case 8 -> n12(insn);
            case 9 -> n13(insn);
            case 10 -> n14(insn);
            case 11 -> n15(insn);
            case 12 -> n16(insn);
            case 13 -> n17(insn);
            case 14 -> n18(insn);
            default -> 0;
        };
    }

    private static int n21(int insn) {
        return switch (insn >>> 12 & 0xf) {
            case 0 -> (insn & 0x823f0000) == 0x0 && !((insn >>> 10 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.ST4_multiple : 0;
            case 2 -> (insn & 0x823f0000) == 0x0 ? Op.ST1_4 : 0;
            case 4 -> (insn & 0x823f0000) == 0x0 && !((insn >>> 10 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.ST3_multiple : 0;
            case 6 -> (insn & 0x823f0000) == 0x0 ? Op.ST1_3 : 0;
            case 7 -> (insn & 0x823f0000) == 0x0 ? Op.ST1_1 : 0;
            case 8 -> (insn & 0x823f0000) == 0x0 && !((insn >>> 10 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.ST2_multiple : 0;
            case 10 -> (insn & 0x823f0000) == 0x0 ? Op.ST1_2 : 0;
            default -> 0;
        };
    }

    private static int n22(int insn) {
        return switch (insn >>> 30 & 0x3) {
            case 0 -> (insn & 0x2000000) == 0x0 ? Op.STNP_s : 0;
            case 1 -> (insn & 0x2000000) == 0x0 ? Op.STNP_d : 0;
            case 2 -> (insn & 0x2000000) == 0x0 ? Op.STNP_q : 0;
            default -> 0;
        };
    }

    private static int n20(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> n21(insn);
            case 1 -> n22(insn);
            default -> 0;
        };
    }

    private static int n24(int insn) {
        return switch (insn >>> 12 & 0xf) {
            case 0 -> (insn & 0x823f0000) == 0x0 && !((insn >>> 10 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.LD4_multiple : 0;
            case 2 -> (insn & 0x823f0000) == 0x0 ? Op.LD1_4 : 0;
            case 4 -> (insn & 0x823f0000) == 0x0 && !((insn >>> 10 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.LD3_multiple : 0;
            case 6 -> (insn & 0x823f0000) == 0x0 ? Op.LD1_3 : 0;
            case 7 -> (insn & 0x823f0000) == 0x0 ? Op.LD1_1 : 0;
            case 8 -> (insn & 0x823f0000) == 0x0 && !((insn >>> 10 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.LD2_multiple : 0;
            case 10 -> (insn & 0x823f0000) == 0x0 ? Op.LD1_2 : 0;
            default -> 0;
        };
    }

    private static int n25(int insn) {
        return switch (insn >>> 30 & 0x3) {
            case 0 -> (insn & 0x2000000) == 0x0 ? Op.LDNP_s : 0;
            case 1 -> (insn & 0x2000000) == 0x0 ? Op.LDNP_d : 0;
            case 2 -> (insn & 0x2000000) == 0x0 ? Op.LDNP_q : 0;
            default -> 0;
        };
    }

    private static int n23(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> n24(insn);
            case 1 -> n25(insn);
            default -> 0;
        };
    }

    private static int n27(int insn) {
        return switch (insn >>> 12 & 0xf) {
            case 0 -> (insn & 0x82200000) == 0x0 && !((insn >>> 10 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.ST4_multiple_post : 0;
            case 2 -> (insn & 0x82200000) == 0x0 ? Op.ST1_4_post : 0;
            case 4 -> (insn & 0x82200000) == 0x0 && !((insn >>> 10 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.ST3_multiple_post : 0;
            case 6 -> (insn & 0x82200000) == 0x0 ? Op.ST1_3_post : 0;
            case 7 -> (insn & 0x82200000) == 0x0 ? Op.ST1_1_post : 0;
            case 8 -> (insn & 0x82200000) == 0x0 && !((insn >>> 10 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.ST2_multiple_post : 0;
            case 10 -> (insn & 0x82200000) == 0x0 ? Op.ST1_2_post : 0;
            default -> 0;
        };
    }

    private static int n28(int insn) {
        return switch (insn >>> 30 & 0x3) {
            case 0 -> (insn & 0x2000000) == 0x0 ? Op.STP_post_s : 0;
            case 1 -> (insn & 0x2000000) == 0x0 ? Op.STP_post_d : 0;
            case 2 -> (insn & 0x2000000) == 0x0 ? Op.STP_post_q : 0;
            default -> 0;
        };
    }

    private static int n26(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> n27(insn);
            case 1 -> n28(insn);
            default -> 0;
        };
    }

    private static int n30(int insn) {
        return switch (insn >>> 12 & 0xf) {
            case 0 -> (insn & 0x82200000) == 0x0 && !((insn >>> 10 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.LD4_multiple_post : 0;
            case 2 -> (insn & 0x82200000) == 0x0 ? Op.LD1_4_post : 0;
            case 4 -> (insn & 0x82200000) == 0x0 && !((insn >>> 10 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.LD3_multiple_post : 0;
            case 6 -> (insn & 0x82200000) == 0x0 ? Op.LD1_3_post : 0;
            case 7 -> (insn & 0x82200000) == 0x0 ? Op.LD1_1_post : 0;
            case 8 -> (insn & 0x82200000) == 0x0 && !((insn >>> 10 & 3)==3&&(insn >>> 30 & 1)==0) ? Op.LD2_multiple_post : 0;
            case 10 -> (insn & 0x82200000) == 0x0 ? Op.LD1_2_post : 0;
            default -> 0;
        };
    }

    private static int n31(int insn) {
        return switch (insn >>> 30 & 0x3) {
            case 0 -> (insn & 0x2000000) == 0x0 ? Op.LDP_post_s : 0;
            case 1 -> (insn & 0x2000000) == 0x0 ? Op.LDP_post_d : 0;
            case 2 -> (insn & 0x2000000) == 0x0 ? Op.LDP_post_q : 0;
            default -> 0;
        };
    }

    private static int n29(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> n30(insn);
            case 1 -> n31(insn);
            default -> 0;
        };
    }

    private static int n34(int insn) {
        return switch (insn >>> 10 & 0x1) {
            case 0 -> (insn & 0x823f0800) == 0x0 ? Op.ST1_lane_s : (insn & 0x823f0800) == 0x200000 ? Op.ST2_lane_s : 0;
            case 1 -> (insn & 0x823f1800) == 0x0 ? Op.ST1_lane_d : (insn & 0x823f1800) == 0x200000 ? Op.ST2_lane_d : 0;
            default -> 0;
        };
    }

    private static int n35(int insn) {
        return switch (insn >>> 10 & 0x1) {
            case 0 -> (insn & 0x823f0800) == 0x0 ? Op.ST3_lane_s : (insn & 0x823f0800) == 0x200000 ? Op.ST4_lane_s : 0;
            case 1 -> (insn & 0x823f1800) == 0x0 ? Op.ST3_lane_d : (insn & 0x823f1800) == 0x200000 ? Op.ST4_lane_d : 0;
            default -> 0;
        };
    }

    private static int n33(int insn) {
        return switch (insn >>> 13 & 0x7) {
            case 0 -> (insn & 0x823f0000) == 0x0 ? Op.ST1_lane_b : (insn & 0x823f0000) == 0x200000 ? Op.ST2_lane_b : 0;
            case 1 -> (insn & 0x823f0000) == 0x0 ? Op.ST3_lane_b : (insn & 0x823f0000) == 0x200000 ? Op.ST4_lane_b : 0;
            case 2 -> (insn & 0x823f0400) == 0x0 ? Op.ST1_lane_h : (insn & 0x823f0400) == 0x200000 ? Op.ST2_lane_h : 0;
            case 3 -> (insn & 0x823f0400) == 0x0 ? Op.ST3_lane_h : (insn & 0x823f0400) == 0x200000 ? Op.ST4_lane_h : 0;
            case 4 -> n34(insn);
            case 5 -> n35(insn);
            default -> 0;
        };
    }

    private static int n36(int insn) {
        return switch (insn >>> 30 & 0x3) {
            case 0 -> (insn & 0x2000000) == 0x0 ? Op.STP_s : 0;
            case 1 -> (insn & 0x2000000) == 0x0 ? Op.STP_d : 0;
            case 2 -> (insn & 0x2000000) == 0x0 ? Op.STP_q : 0;
            default -> 0;
        };
    }

    private static int n32(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> n33(insn);
            case 1 -> n36(insn);
            default -> 0;
        };
    }

    private static int n39(int insn) {
        return switch (insn >>> 10 & 0x1) {
            case 0 -> (insn & 0x823f0800) == 0x0 ? Op.LD1_lane_s : (insn & 0x823f0800) == 0x200000 ? Op.LD2_lane_s : 0;
            case 1 -> (insn & 0x823f1800) == 0x0 ? Op.LD1_lane_d : (insn & 0x823f1800) == 0x200000 ? Op.LD2_lane_d : 0;
            default -> 0;
        };
    }

    private static int n40(int insn) {
        return switch (insn >>> 10 & 0x1) {
            case 0 -> (insn & 0x823f0800) == 0x0 ? Op.LD3_lane_s : (insn & 0x823f0800) == 0x200000 ? Op.LD4_lane_s : 0;
            case 1 -> (insn & 0x823f1800) == 0x0 ? Op.LD3_lane_d : (insn & 0x823f1800) == 0x200000 ? Op.LD4_lane_d : 0;
            default -> 0;
        };
    }

    private static int n38(int insn) {
        return switch (insn >>> 13 & 0x7) {
            case 0 -> (insn & 0x823f0000) == 0x0 ? Op.LD1_lane_b : (insn & 0x823f0000) == 0x200000 ? Op.LD2_lane_b : 0;
            case 1 -> (insn & 0x823f0000) == 0x0 ? Op.LD3_lane_b : (insn & 0x823f0000) == 0x200000 ? Op.LD4_lane_b : 0;
            case 2 -> (insn & 0x823f0400) == 0x0 ? Op.LD1_lane_h : (insn & 0x823f0400) == 0x200000 ? Op.LD2_lane_h : 0;
            case 3 -> (insn & 0x823f0400) == 0x0 ? Op.LD3_lane_h : (insn & 0x823f0400) == 0x200000 ? Op.LD4_lane_h : 0;
            case 4 -> n39(insn);
            case 5 -> n40(insn);
            case 6 -> (insn & 0x823f1000) == 0x0 ? Op.LD1R : (insn & 0x823f1000) == 0x200000 ? Op.LD2R : 0;
            case 7 -> (insn & 0x823f1000) == 0x0 ? Op.LD3R : (insn & 0x823f1000) == 0x200000 ? Op.LD4R : 0;
            default -> 0;
        };
    }

    private static int n41(int insn) {
        return switch (insn >>> 30 & 0x3) {
            case 0 -> (insn & 0x2000000) == 0x0 ? Op.LDP_s : 0;
            case 1 -> (insn & 0x2000000) == 0x0 ? Op.LDP_d : 0;
            case 2 -> (insn & 0x2000000) == 0x0 ? Op.LDP_q : 0;
            default -> 0;
        };
    }

    private static int n37(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> n38(insn);
            case 1 -> n41(insn);
            default -> 0;
        };
    }

    private static int n44(int insn) {
        return switch (insn >>> 10 & 0x1) {
            case 0 -> (insn & 0x82200800) == 0x0 ? Op.ST1_lane_s_post : (insn & 0x82200800) == 0x200000 ? Op.ST2_lane_s_post : 0;
            case 1 -> (insn & 0x82201800) == 0x0 ? Op.ST1_lane_d_post : (insn & 0x82201800) == 0x200000 ? Op.ST2_lane_d_post : 0;
            default -> 0;
        };
    }

    private static int n45(int insn) {
        return switch (insn >>> 10 & 0x1) {
            case 0 -> (insn & 0x82200800) == 0x0 ? Op.ST3_lane_s_post : (insn & 0x82200800) == 0x200000 ? Op.ST4_lane_s_post : 0;
            case 1 -> (insn & 0x82201800) == 0x0 ? Op.ST3_lane_d_post : (insn & 0x82201800) == 0x200000 ? Op.ST4_lane_d_post : 0;
            default -> 0;
        };
    }

    private static int n43(int insn) {
        return switch (insn >>> 13 & 0x7) {
            case 0 -> (insn & 0x82200000) == 0x0 ? Op.ST1_lane_b_post : (insn & 0x82200000) == 0x200000 ? Op.ST2_lane_b_post : 0;
            case 1 -> (insn & 0x82200000) == 0x0 ? Op.ST3_lane_b_post : (insn & 0x82200000) == 0x200000 ? Op.ST4_lane_b_post : 0;
            case 2 -> (insn & 0x82200400) == 0x0 ? Op.ST1_lane_h_post : (insn & 0x82200400) == 0x200000 ? Op.ST2_lane_h_post : 0;
            case 3 -> (insn & 0x82200400) == 0x0 ? Op.ST3_lane_h_post : (insn & 0x82200400) == 0x200000 ? Op.ST4_lane_h_post : 0;
            case 4 -> n44(insn);
            case 5 -> n45(insn);
            default -> 0;
        };
    }

    private static int n46(int insn) {
        return switch (insn >>> 30 & 0x3) {
            case 0 -> (insn & 0x2000000) == 0x0 ? Op.STP_pre_s : 0;
            case 1 -> (insn & 0x2000000) == 0x0 ? Op.STP_pre_d : 0;
            case 2 -> (insn & 0x2000000) == 0x0 ? Op.STP_pre_q : 0;
            default -> 0;
        };
    }

    private static int n42(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> n43(insn);
            case 1 -> n46(insn);
            default -> 0;
        };
    }

    private static int n49(int insn) {
        return switch (insn >>> 10 & 0x1) {
            case 0 -> (insn & 0x82200800) == 0x0 ? Op.LD1_lane_s_post : (insn & 0x82200800) == 0x200000 ? Op.LD2_lane_s_post : 0;
            case 1 -> (insn & 0x82201800) == 0x0 ? Op.LD1_lane_d_post : (insn & 0x82201800) == 0x200000 ? Op.LD2_lane_d_post : 0;
            default -> 0;
        };
    }

    private static int n50(int insn) {
        return switch (insn >>> 10 & 0x1) {
            case 0 -> (insn & 0x82200800) == 0x0 ? Op.LD3_lane_s_post : (insn & 0x82200800) == 0x200000 ? Op.LD4_lane_s_post : 0;
            case 1 -> (insn & 0x82201800) == 0x0 ? Op.LD3_lane_d_post : (insn & 0x82201800) == 0x200000 ? Op.LD4_lane_d_post : 0;
            default -> 0;
        };
    }

    private static int n48(int insn) {
        return switch (insn >>> 13 & 0x7) {
            case 0 -> (insn & 0x82200000) == 0x0 ? Op.LD1_lane_b_post : (insn & 0x82200000) == 0x200000 ? Op.LD2_lane_b_post : 0;
            case 1 -> (insn & 0x82200000) == 0x0 ? Op.LD3_lane_b_post : (insn & 0x82200000) == 0x200000 ? Op.LD4_lane_b_post : 0;
            case 2 -> (insn & 0x82200400) == 0x0 ? Op.LD1_lane_h_post : (insn & 0x82200400) == 0x200000 ? Op.LD2_lane_h_post : 0;
            case 3 -> (insn & 0x82200400) == 0x0 ? Op.LD3_lane_h_post : (insn & 0x82200400) == 0x200000 ? Op.LD4_lane_h_post : 0;
            case 4 -> n49(insn);
            case 5 -> n50(insn);
            case 6 -> (insn & 0x82201000) == 0x0 ? Op.LD1R_post : (insn & 0x82201000) == 0x200000 ? Op.LD2R_post : 0;
            case 7 -> (insn & 0x82201000) == 0x0 ? Op.LD3R_post : (insn & 0x82201000) == 0x200000 ? Op.LD4R_post : 0;
            default -> 0;
        };
    }

    private static int n51(int insn) {
        return switch (insn >>> 30 & 0x3) {
            case 0 -> (insn & 0x2000000) == 0x0 ? Op.LDP_pre_s : 0;
            case 1 -> (insn & 0x2000000) == 0x0 ? Op.LDP_pre_d : 0;
            case 2 -> (insn & 0x2000000) == 0x0 ? Op.LDP_pre_q : 0;
            default -> 0;
        };
    }

    private static int n47(int insn) {
        return switch (insn >>> 29 & 0x1) {
            case 0 -> n48(insn);
            case 1 -> n51(insn);
            default -> 0;
        };
    }

    private static int n19(int insn) {
        return switch (insn >>> 22 & 0x7) {
            case 0 -> n20(insn);
            case 1 -> n23(insn);
            case 2 -> n26(insn);
            case 3 -> n29(insn);
            case 4 -> n32(insn);
            case 5 -> n37(insn);
            case 6 -> n42(insn);
            case 7 -> n47(insn);
            default -> 0;
        };
    }

    private static int n53(int insn) {
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

    private static int n54(int insn) {
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

    private static int n55(int insn) {
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

    private static int n52(int insn) {
        return switch (insn >>> 24 & 0x3) {
            case 0 -> (insn & 0x80000000) == 0x0 ? Op.ADR : (insn & 0x80000000) == 0x80000000 ? Op.ADRP : 0;
            case 1 -> n53(insn);
            case 2 -> n54(insn);
            case 3 -> n55(insn);
            default -> 0;
        };
    }

    private static int n57(int insn) {
        return switch (insn >>> 24 & 0x3) {
            case 0 -> (insn & 0x80000000) == 0x80000000 ? Op.CBZ_64 : (insn & 0x80000000) == 0x0 ? Op.CBZ_32 : 0;
            case 1 -> (insn & 0x80000000) == 0x80000000 ? Op.CBNZ_64 : (insn & 0x80000000) == 0x0 ? Op.CBNZ_32 : 0;
            case 2 -> Op.TBZ;
            case 3 -> Op.TBNZ;
            default -> 0;
        };
    }

    private static int n61(int insn) {
        return switch (insn >>> 31 & 0x1) {
            case 0 -> (insn & 0x10) == 0x0 ? Op.B_eq : 0;
            case 1 -> (insn & 0xe00010) == 0x200000 ? Op.BRK : (insn & 0xe00010) == 0x400000 ? Op.HLT : 0;
            default -> 0;
        };
    }

    private static int n62(int insn) {
        return switch (insn >>> 31 & 0x1) {
            case 0 -> (insn & 0x10) == 0x0 ? Op.B_ne : 0;
            case 1 -> (insn & 0xe00010) == 0x0 ? Op.SVC : (insn & 0xe00010) == 0xa00000 ? Op.DCPS1 : 0;
            default -> 0;
        };
    }

    private static int n60(int insn) {
        return switch (insn >>> 0 & 0x1) {
            case 0 -> n61(insn);
            case 1 -> n62(insn);
            default -> 0;
        };
    }

    private static int n64(int insn) {
        return switch (insn >>> 31 & 0x1) {
            case 0 -> (insn & 0x10) == 0x0 ? Op.B_cs : 0;
            case 1 -> (insn & 0xe00010) == 0x0 ? Op.HVC : (insn & 0xe00010) == 0xa00000 ? Op.DCPS2 : 0;
            default -> 0;
        };
    }

    private static int n65(int insn) {
        return switch (insn >>> 31 & 0x1) {
            case 0 -> (insn & 0x10) == 0x0 ? Op.B_cc : 0;
            case 1 -> (insn & 0xe00010) == 0x0 ? Op.SMC : (insn & 0xe00010) == 0xa00000 ? Op.DCPS3 : 0;
            default -> 0;
        };
    }

    private static int n63(int insn) {
        return switch (insn >>> 0 & 0x1) {
            case 0 -> n64(insn);
            case 1 -> n65(insn);
            default -> 0;
        };
    }

    private static int n59(int insn) {
        return switch (insn >>> 1 & 0x7) {
            case 0 -> n60(insn);
            case 1 -> n63(insn);
            case 2 -> (insn & 0x80000011) == 0x0 ? Op.B_mi : (insn & 0x80000011) == 0x1 ? Op.B_pl : 0;
            case 3 -> (insn & 0x80000011) == 0x0 ? Op.B_vs : (insn & 0x80000011) == 0x1 ? Op.B_vc : 0;
            case 4 -> (insn & 0x80000011) == 0x0 ? Op.B_hi : (insn & 0x80000011) == 0x1 ? Op.B_ls : 0;
            case 5 -> (insn & 0x80000011) == 0x0 ? Op.B_ge : (insn & 0x80000011) == 0x1 ? Op.B_lt : 0;
            case 6 -> (insn & 0x80000011) == 0x0 ? Op.B_gt : (insn & 0x80000011) == 0x1 ? Op.B_le : 0;
            case 7 -> (insn & 0x80000010) == 0x0 ? Op.B_al : 0;
            default -> 0;
        };
    }

    private static int n70(int insn) {
        return switch (insn >>> 6 & 0x1) {
            case 0 -> (insn & 0xf80) == 0x80 ? Op.SEV : Op.HINT;
            case 1 -> (insn & 0xf80) == 0x0 ? Op.WFE : Op.HINT;
            default -> 0;
        };
    }

    private static int n72(int insn) {
        return switch (insn >>> 7 & 0x1) {
            case 0 -> (insn & 0xf00) == 0x0 ? Op.YIELD : Op.HINT;
            case 1 -> (insn & 0xf00) == 0x0 ? Op.SEVL : Op.HINT;
            default -> 0;
        };
    }

    private static int n71(int insn) {
        return switch (insn >>> 6 & 0x1) {
            case 0 -> n72(insn);
            case 1 -> (insn & 0xf80) == 0x0 ? Op.WFI : Op.HINT;
            default -> 0;
        };
    }

    private static int n69(int insn) {
        return switch (insn >>> 5 & 0x1) {
            case 0 -> n70(insn);
            case 1 -> n71(insn);
            default -> 0;
        };
    }

    private static int n73(int insn) {
        return switch (insn >>> 2 & 0x3f) {
            case 23 -> (insn & 0x80c7c003) == 0x80030003 ? Op.CLREX : 0;
            case 39 -> (insn & 0x80c7c003) == 0x80030003 ? Op.DSB : 0;
            case 47 -> (insn & 0x80c7c003) == 0x80030003 ? Op.DMB : 0;
            case 55 -> (insn & 0x80c7c003) == 0x80030003 ? Op.ISB : 0;
            case 63 -> (insn & 0x80c7cf03) == 0x80030003 ? Op.SB : 0;
            default -> 0;
        };
    }

    private static int n68(int insn) {
        return switch (insn >>> 12 & 0x3) {
            case 0 -> (insn & 0x80c0c01f) == 0x8000401f ? Op.MSR_imm : 0;
            case 2 -> (insn & 0x1) == 0x1 ? (insn & 0x2) == 0x2 ? (insn & 0x4) == 0x4 ? (insn & 0x8) == 0x8 ? (insn & 0x10) == 0x10 ? (insn & 0x4000) == 0x0 ? (insn & 0x8000) == 0x0 ? (insn & 0x10000) == 0x10000 ? (insn & 0x20000) == 0x20000 ? (insn & 0x40000) == 0x0 ? (insn & 0x400000) == 0x0 ? (insn & 0x800000) == 0x0 ? (insn & 0x80000000) == 0x80000000 ? n69(insn) : 0 : 0 : 0 : 0 : 0 : 0 : 0 : 0 : 0 : 0 : 0 : 0 : 0;
            case 3 -> n73(insn);
            default -> 0;
        };
    }

    private static int n67(int insn) {
        return switch (insn >>> 19 & 0x1) {
            case 0 -> n68(insn);
            case 1 -> (insn & 0x80c00000) == 0x80000000 ? Op.SYS : 0;
            default -> 0;
        };
    }

    private static int n66(int insn) {
        return switch (insn >>> 20 & 0x3) {
            case 0 -> n67(insn);
            case 1 -> (insn & 0x80c00000) == 0x80000000 ? Op.MSR_reg : 0;
            case 2 -> (insn & 0x80c80000) == 0x80080000 ? Op.SYSL : 0;
            case 3 -> (insn & 0x80c00000) == 0x80000000 ? Op.MRS : 0;
            default -> 0;
        };
    }

    private static int n74(int insn) {
        return switch (insn >>> 18 & 0x3f) {
            case 7 -> (insn & 0x8003fc1f) == 0x80030000 ? Op.BR : 0;
            case 15 -> (insn & 0x8003fc1f) == 0x80030000 ? Op.BLR : 0;
            case 23 -> (insn & 0x8003fc1f) == 0x80030000 ? Op.RET : 0;
            case 39 -> (insn & 0x8003ffff) == 0x800303e0 ? Op.ERET : 0;
            case 47 -> (insn & 0x8003ffff) == 0x800303e0 ? Op.DRPS : 0;
            default -> 0;
        };
    }

    private static int n58(int insn) {
        return switch (insn >>> 24 & 0x3) {
            case 0 -> n59(insn);
            case 1 -> n66(insn);
            case 2 -> n74(insn);
            default -> 0;
        };
    }

    private static int n56(int insn) {
        return switch (insn >>> 29 & 0x3) {
            case 0 -> (insn & 0x80000000) == 0x0 ? Op.B : (insn & 0x80000000) == 0x80000000 ? Op.BL : 0;
            case 1 -> n57(insn);
            case 2 -> n58(insn);
            default -> 0;
        };
    }

    private static int n79(int insn) {
        return switch (insn >>> 12 & 0x3) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.CRC32B : 0;
            case 1 -> (insn & 0xc000) == 0x4000 ? Op.CRC32CB : 0;
            case 2 -> (insn & 0xc000) == 0x0 ? Op.LSLV_32 : 0;
            default -> 0;
        };
    }

    private static int n78(int insn) {
        return switch (insn >>> 21 & 0x7) {
            case 0 -> (insn & 0xf000) == 0x0 ? Op.ADC_32 : 0;
            case 4 -> Op.CSEL_32;
            case 6 -> n79(insn);
            default -> 0;
        };
    }

    private static int n81(int insn) {
        return switch (insn >>> 12 & 0x3) {
            case 0 -> (insn & 0x80c000) == 0x804000 ? Op.CRC32H : 0;
            case 1 -> (insn & 0x80c000) == 0x804000 ? Op.CRC32CH : 0;
            case 2 -> (insn & 0x80c000) == 0x800000 ? Op.LSRV_32 : 0;
            default -> 0;
        };
    }

    private static int n80(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> (insn & 0x800000) == 0x800000 ? Op.CSINC_32 : 0;
            case 2 -> n81(insn);
            default -> 0;
        };
    }

    private static int n82(int insn) {
        return switch (insn >>> 12 & 0x7) {
            case 0 -> (insn & 0xe08000) == 0xc00000 ? Op.UDIV_32 : 0;
            case 2 -> (insn & 0xe08000) == 0xc00000 ? Op.ASRV_32 : 0;
            case 4 -> (insn & 0xe08000) == 0xc00000 ? Op.CRC32W : 0;
            case 5 -> (insn & 0xe08000) == 0xc00000 ? Op.CRC32CW : 0;
            default -> 0;
        };
    }

    private static int n77(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> n78(insn);
            case 1 -> n80(insn);
            case 2 -> n82(insn);
            case 3 -> (insn & 0xe0f000) == 0xc00000 ? Op.SDIV_32 : (insn & 0xe0f000) == 0xc02000 ? Op.RORV_32 : 0;
            default -> 0;
        };
    }

    private static int n76(int insn) {
        return switch (insn >>> 24 & 0x3) {
            case 0 -> Op.LDR_lit_32;
            case 2 -> n77(insn);
            case 3 -> (insn & 0xe08000) == 0x0 ? Op.MADD_32 : (insn & 0xe08000) == 0x8000 ? Op.MSUB_32 : 0;
            default -> 0;
        };
    }

    private static int n86(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.STRB_uxtw : (insn & 0xc000) == 0xc000 ? Op.STRB_sxtw : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.STRB_reg : 0;
            default -> 0;
        };
    }

    private static int n85(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> Op.STTRB;
            case 1 -> n86(insn);
            default -> 0;
        };
    }

    private static int n84(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x200000) == 0x0 ? Op.STURB : 0;
            case 1 -> (insn & 0x200000) == 0x0 ? Op.STRB_post : 0;
            case 2 -> n85(insn);
            case 3 -> (insn & 0x200000) == 0x0 ? Op.STRB_pre : 0;
            default -> 0;
        };
    }

    private static int n89(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.LDRB_uxtw : (insn & 0xc000) == 0xc000 ? Op.LDRB_sxtw : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.LDRB_reg : 0;
            default -> 0;
        };
    }

    private static int n88(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> Op.LDTRB;
            case 1 -> n89(insn);
            default -> 0;
        };
    }

    private static int n87(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x200000) == 0x0 ? Op.LDURB : 0;
            case 1 -> (insn & 0x200000) == 0x0 ? Op.LDRB_post : 0;
            case 2 -> n88(insn);
            case 3 -> (insn & 0x200000) == 0x0 ? Op.LDRB_pre : 0;
            default -> 0;
        };
    }

    private static int n92(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.LDRSB_uxtw_64 : (insn & 0xc000) == 0xc000 ? Op.LDRSB_sxtw_64 : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.LDRSB_reg_64 : 0;
            default -> 0;
        };
    }

    private static int n91(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> Op.LDTRSB_64;
            case 1 -> n92(insn);
            default -> 0;
        };
    }

    private static int n90(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x200000) == 0x0 ? Op.LDURSB_64 : 0;
            case 1 -> (insn & 0x200000) == 0x0 ? Op.LDRSB_post_64 : 0;
            case 2 -> n91(insn);
            case 3 -> (insn & 0x200000) == 0x0 ? Op.LDRSB_pre_64 : 0;
            default -> 0;
        };
    }

    private static int n95(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.LDRSB_uxtw_32 : (insn & 0xc000) == 0xc000 ? Op.LDRSB_sxtw_32 : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.LDRSB_reg_32 : 0;
            default -> 0;
        };
    }

    private static int n94(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> Op.LDTRSB_32;
            case 1 -> n95(insn);
            default -> 0;
        };
    }

    private static int n93(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x200000) == 0x0 ? Op.LDURSB_32 : 0;
            case 1 -> (insn & 0x200000) == 0x0 ? Op.LDRSB_post_32 : 0;
            case 2 -> n94(insn);
            case 3 -> (insn & 0x200000) == 0x0 ? Op.LDRSB_pre_32 : 0;
            default -> 0;
        };
    }

    private static int n83(int insn) {
        return switch (insn >>> 22 & 0xf) {
            case 0 -> n84(insn);
            case 1 -> n87(insn);
            case 2 -> n90(insn);
            case 3 -> n93(insn);
            case 4 -> Op.STRB_imm;
            case 5 -> Op.LDRB_imm;
            case 6 -> Op.LDRSB_imm_64;
            case 7 -> Op.LDRSB_imm_32;
            case 8 -> (insn & 0x20fc00) == 0x0 ? Op.ADCS_32 : 0;
            case 9 -> (insn & 0x200c10) == 0x0 ? Op.CCMN_reg_32 : (insn & 0x200c10) == 0x800 ? Op.CCMN_imm_32 : 0;
            default -> 0;
        };
    }

    private static int n98(int insn) {
        return switch (insn >>> 21 & 0x7) {
            case 0 -> (insn & 0xf000) == 0x0 ? Op.SBC_32 : 0;
            case 4 -> Op.CSINV_32;
            case 6 -> (insn & 0x1ff000) == 0x1000 ? Op.CLZ_32 : (insn & 0x1ff000) == 0x0 ? Op.RBIT_32 : 0;
            default -> 0;
        };
    }

    private static int n99(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> (insn & 0x800000) == 0x800000 ? Op.CSNEG_32 : 0;
            case 2 -> (insn & 0x9ff000) == 0x800000 ? Op.REV16_32 : (insn & 0x9ff000) == 0x801000 ? Op.CLS_32 : 0;
            default -> 0;
        };
    }

    private static int n97(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> n98(insn);
            case 1 -> n99(insn);
            case 2 -> (insn & 0xfff000) == 0xc00000 ? Op.REV_32 : 0;
            default -> 0;
        };
    }

    private static int n96(int insn) {
        return switch (insn >>> 24 & 0x3) {
            case 0 -> Op.LDR_lit_64;
            case 2 -> n97(insn);
            default -> 0;
        };
    }

    private static int n103(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.STRH_uxtw : (insn & 0xc000) == 0xc000 ? Op.STRH_sxtw : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.STRH_reg : 0;
            default -> 0;
        };
    }

    private static int n102(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> Op.STTRH;
            case 1 -> n103(insn);
            default -> 0;
        };
    }

    private static int n101(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x200000) == 0x0 ? Op.STURH : 0;
            case 1 -> (insn & 0x200000) == 0x0 ? Op.STRH_post : 0;
            case 2 -> n102(insn);
            case 3 -> (insn & 0x200000) == 0x0 ? Op.STRH_pre : 0;
            default -> 0;
        };
    }

    private static int n106(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.LDRH_uxtw : (insn & 0xc000) == 0xc000 ? Op.LDRH_sxtw : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.LDRH_reg : 0;
            default -> 0;
        };
    }

    private static int n105(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> Op.LDTRH;
            case 1 -> n106(insn);
            default -> 0;
        };
    }

    private static int n104(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x200000) == 0x0 ? Op.LDURH : 0;
            case 1 -> (insn & 0x200000) == 0x0 ? Op.LDRH_post : 0;
            case 2 -> n105(insn);
            case 3 -> (insn & 0x200000) == 0x0 ? Op.LDRH_pre : 0;
            default -> 0;
        };
    }

    private static int n109(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.LDRSH_uxtw_64 : (insn & 0xc000) == 0xc000 ? Op.LDRSH_sxtw_64 : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.LDRSH_reg_64 : 0;
            default -> 0;
        };
    }

    private static int n108(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> Op.LDTRSH_64;
            case 1 -> n109(insn);
            default -> 0;
        };
    }

    private static int n107(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x200000) == 0x0 ? Op.LDURSH_64 : 0;
            case 1 -> (insn & 0x200000) == 0x0 ? Op.LDRSH_post_64 : 0;
            case 2 -> n108(insn);
            case 3 -> (insn & 0x200000) == 0x0 ? Op.LDRSH_pre_64 : 0;
            default -> 0;
        };
    }

    private static int n112(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.LDRSH_uxtw_32 : (insn & 0xc000) == 0xc000 ? Op.LDRSH_sxtw_32 : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.LDRSH_reg_32 : 0;
            default -> 0;
        };
    }

    private static int n111(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> Op.LDTRSH_32;
            case 1 -> n112(insn);
            default -> 0;
        };
    }

    private static int n110(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x200000) == 0x0 ? Op.LDURSH_32 : 0;
            case 1 -> (insn & 0x200000) == 0x0 ? Op.LDRSH_post_32 : 0;
            case 2 -> n111(insn);
            case 3 -> (insn & 0x200000) == 0x0 ? Op.LDRSH_pre_32 : 0;
            default -> 0;
        };
    }

    private static int n100(int insn) {
        return switch (insn >>> 22 & 0xf) {
            case 0 -> n101(insn);
            case 1 -> n104(insn);
            case 2 -> n107(insn);
            case 3 -> n110(insn);
            case 4 -> Op.STRH_imm;
            case 5 -> Op.LDRH_imm;
            case 6 -> Op.LDRSH_imm_64;
            case 7 -> Op.LDRSH_imm_32;
            case 8 -> (insn & 0x20fc00) == 0x0 ? Op.SBCS_32 : 0;
            case 9 -> (insn & 0x200c10) == 0x0 ? Op.CCMP_reg_32 : (insn & 0x200c10) == 0x800 ? Op.CCMP_imm_32 : 0;
            default -> 0;
        };
    }

    private static int n115(int insn) {
        return switch (insn >>> 21 & 0x7) {
            case 0 -> (insn & 0xf000) == 0x0 ? Op.ADC_64 : 0;
            case 4 -> Op.CSEL_64;
            case 6 -> (insn & 0xf000) == 0x2000 ? Op.LSLV_64 : 0;
            default -> 0;
        };
    }

    private static int n116(int insn) {
        return switch (insn >>> 12 & 0x7) {
            case 0 -> (insn & 0xe08000) == 0xc00000 ? Op.SDIV_64 : 0;
            case 2 -> (insn & 0xe08000) == 0xc00000 ? Op.RORV_64 : 0;
            case 4 -> (insn & 0xe08000) == 0xc00000 ? Op.CRC32X : 0;
            case 5 -> (insn & 0xe08000) == 0xc00000 ? Op.CRC32CX : 0;
            default -> 0;
        };
    }

    private static int n114(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> n115(insn);
            case 1 -> (insn & 0xe00000) == 0x800000 ? Op.CSINC_64 : (insn & 0xe0f000) == 0xc02000 ? Op.LSRV_64 : 0;
            case 2 -> (insn & 0xe0f000) == 0xc00000 ? Op.UDIV_64 : (insn & 0xe0f000) == 0xc02000 ? Op.ASRV_64 : 0;
            case 3 -> n116(insn);
            default -> 0;
        };
    }

    private static int n117(int insn) {
        return switch (insn >>> 21 & 0x7) {
            case 0 -> (insn & 0x8000) == 0x0 ? Op.MADD_64 : (insn & 0x8000) == 0x8000 ? Op.MSUB_64 : 0;
            case 1 -> (insn & 0x8000) == 0x0 ? Op.SMADDL : (insn & 0x8000) == 0x8000 ? Op.SMSUBL : 0;
            case 2 -> (insn & 0x8000) == 0x0 ? Op.SMULH : 0;
            case 5 -> (insn & 0x8000) == 0x0 ? Op.UMADDL : (insn & 0x8000) == 0x8000 ? Op.UMSUBL : 0;
            case 6 -> (insn & 0x8000) == 0x0 ? Op.UMULH : 0;
            default -> 0;
        };
    }

    private static int n113(int insn) {
        return switch (insn >>> 24 & 0x3) {
            case 0 -> Op.LDRSW_lit;
            case 2 -> n114(insn);
            case 3 -> n117(insn);
            default -> 0;
        };
    }

    private static int n121(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.STR_uxtw_32 : (insn & 0xc000) == 0xc000 ? Op.STR_sxtw_32 : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.STR_reg_32 : 0;
            default -> 0;
        };
    }

    private static int n120(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> Op.STTR_32;
            case 1 -> n121(insn);
            default -> 0;
        };
    }

    private static int n119(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x200000) == 0x0 ? Op.STUR_32 : 0;
            case 1 -> (insn & 0x200000) == 0x0 ? Op.STR_post_32 : 0;
            case 2 -> n120(insn);
            case 3 -> (insn & 0x200000) == 0x0 ? Op.STR_pre_32 : 0;
            default -> 0;
        };
    }

    private static int n124(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.LDR_uxtw_32 : (insn & 0xc000) == 0xc000 ? Op.LDR_sxtw_32 : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.LDR_reg_32 : 0;
            default -> 0;
        };
    }

    private static int n123(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> Op.LDTR_32;
            case 1 -> n124(insn);
            default -> 0;
        };
    }

    private static int n122(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x200000) == 0x0 ? Op.LDUR_32 : 0;
            case 1 -> (insn & 0x200000) == 0x0 ? Op.LDR_post_32 : 0;
            case 2 -> n123(insn);
            case 3 -> (insn & 0x200000) == 0x0 ? Op.LDR_pre_32 : 0;
            default -> 0;
        };
    }

    private static int n127(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.LDRSW_uxtw_64 : (insn & 0xc000) == 0xc000 ? Op.LDRSW_sxtw_64 : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.LDRSW_reg_64 : 0;
            default -> 0;
        };
    }

    private static int n126(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> Op.LDTRSW_64;
            case 1 -> n127(insn);
            default -> 0;
        };
    }

    private static int n125(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x200000) == 0x0 ? Op.LDURSW_64 : 0;
            case 1 -> (insn & 0x200000) == 0x0 ? Op.LDRSW_post_64 : 0;
            case 2 -> n126(insn);
            case 3 -> (insn & 0x200000) == 0x0 ? Op.LDRSW_pre_64 : 0;
            default -> 0;
        };
    }

    private static int n118(int insn) {
        return switch (insn >>> 22 & 0xf) {
            case 0 -> n119(insn);
            case 1 -> n122(insn);
            case 2 -> n125(insn);
            case 4 -> Op.STR_imm_32;
            case 5 -> Op.LDR_imm_32;
            case 6 -> Op.LDRSW_imm_64;
            case 8 -> (insn & 0x20fc00) == 0x0 ? Op.ADCS_64 : 0;
            case 9 -> (insn & 0x200c10) == 0x0 ? Op.CCMN_reg_64 : (insn & 0x200c10) == 0x800 ? Op.CCMN_imm_64 : 0;
            default -> 0;
        };
    }

    private static int n130(int insn) {
        return switch (insn >>> 21 & 0x7) {
            case 0 -> (insn & 0xf000) == 0x0 ? Op.SBC_64 : 0;
            case 4 -> Op.CSINV_64;
            case 6 -> (insn & 0x1ff000) == 0x1000 ? Op.CLZ_64 : (insn & 0x1ff000) == 0x0 ? Op.RBIT_64 : 0;
            default -> 0;
        };
    }

    private static int n131(int insn) {
        return switch (insn >>> 21 & 0x3) {
            case 0 -> (insn & 0x800000) == 0x800000 ? Op.CSNEG_64 : 0;
            case 2 -> (insn & 0x9ff000) == 0x800000 ? Op.REV16_64 : (insn & 0x9ff000) == 0x801000 ? Op.CLS_64 : 0;
            default -> 0;
        };
    }

    private static int n129(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> n130(insn);
            case 1 -> n131(insn);
            case 2 -> (insn & 0xfff000) == 0xc00000 ? Op.REV32_64 : 0;
            case 3 -> (insn & 0xfff000) == 0xc00000 ? Op.REV_64 : 0;
            default -> 0;
        };
    }

    private static int n128(int insn) {
        return switch (insn >>> 24 & 0x3) {
            case 0 -> Op.PRFM_lit;
            case 2 -> n129(insn);
            default -> 0;
        };
    }

    private static int n135(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.STR_uxtw_64 : (insn & 0xc000) == 0xc000 ? Op.STR_sxtw_64 : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.STR_reg_64 : 0;
            default -> 0;
        };
    }

    private static int n134(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> Op.STTR_64;
            case 1 -> n135(insn);
            default -> 0;
        };
    }

    private static int n133(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x200000) == 0x0 ? Op.STUR_64 : 0;
            case 1 -> (insn & 0x200000) == 0x0 ? Op.STR_post_64 : 0;
            case 2 -> n134(insn);
            case 3 -> (insn & 0x200000) == 0x0 ? Op.STR_pre_64 : 0;
            default -> 0;
        };
    }

    private static int n138(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0xc000) == 0x4000 ? Op.LDR_uxtw_64 : (insn & 0xc000) == 0xc000 ? Op.LDR_sxtw_64 : 0;
            case 1 -> (insn & 0x4000) == 0x4000 ? Op.LDR_reg_64 : 0;
            default -> 0;
        };
    }

    private static int n137(int insn) {
        return switch (insn >>> 21 & 0x1) {
            case 0 -> Op.LDTR_64;
            case 1 -> n138(insn);
            default -> 0;
        };
    }

    private static int n136(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x200000) == 0x0 ? Op.LDUR_64 : 0;
            case 1 -> (insn & 0x200000) == 0x0 ? Op.LDR_post_64 : 0;
            case 2 -> n137(insn);
            case 3 -> (insn & 0x200000) == 0x0 ? Op.LDR_pre_64 : 0;
            default -> 0;
        };
    }

    private static int n132(int insn) {
        return switch (insn >>> 22 & 0xf) {
            case 0 -> n133(insn);
            case 1 -> n136(insn);
            case 2 -> (insn & 0x200c00) == 0x0 ? Op.PRFUM : (insn & 0x204c00) == 0x204800 ? Op.PRFM_reg : 0;
            case 4 -> Op.STR_imm_64;
            case 5 -> Op.LDR_imm_64;
            case 6 -> Op.PRFM_imm;
            case 8 -> (insn & 0x20fc00) == 0x0 ? Op.SBCS_64 : 0;
            case 9 -> (insn & 0x200c10) == 0x0 ? Op.CCMP_reg_64 : (insn & 0x200c10) == 0x800 ? Op.CCMP_imm_64 : 0;
            default -> 0;
        };
    }

    private static int n75(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 0 -> n76(insn);
            case 1 -> n83(insn);
            case 2 -> n96(insn);
            case 3 -> n100(insn);
            case 4 -> n113(insn);
            case 5 -> n118(insn);
            case 6 -> n128(insn);
            case 7 -> n132(insn);
            default -> 0;
        };
    }

    private static int n142(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0x220c000) == 0x204000 ? Op.STR_uxtw_b : (insn & 0x220c000) == 0x20c000 ? Op.STR_sxtw_b : 0;
            case 1 -> (insn & 0x2204000) == 0x204000 ? Op.STR_reg_b : 0;
            default -> 0;
        };
    }

    private static int n141(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x2200000) == 0x0 ? Op.STUR_b : 0;
            case 1 -> (insn & 0x2200000) == 0x0 ? Op.STR_post_b : 0;
            case 2 -> n142(insn);
            case 3 -> (insn & 0x2200000) == 0x0 ? Op.STR_pre_b : 0;
            default -> 0;
        };
    }

    private static int n144(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0x220c000) == 0x204000 ? Op.LDR_uxtw_b : (insn & 0x220c000) == 0x20c000 ? Op.LDR_sxtw_b : 0;
            case 1 -> (insn & 0x2204000) == 0x204000 ? Op.LDR_reg_b : 0;
            default -> 0;
        };
    }

    private static int n143(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x2200000) == 0x0 ? Op.LDUR_b : 0;
            case 1 -> (insn & 0x2200000) == 0x0 ? Op.LDR_post_b : 0;
            case 2 -> n144(insn);
            case 3 -> (insn & 0x2200000) == 0x0 ? Op.LDR_pre_b : 0;
            default -> 0;
        };
    }

    private static int n146(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0x220c000) == 0x204000 ? Op.STR_uxtw_q : (insn & 0x220c000) == 0x20c000 ? Op.STR_sxtw_q : 0;
            case 1 -> (insn & 0x2204000) == 0x204000 ? Op.STR_reg_q : 0;
            default -> 0;
        };
    }

    private static int n145(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x2200000) == 0x0 ? Op.STUR_q : 0;
            case 1 -> (insn & 0x2200000) == 0x0 ? Op.STR_post_q : 0;
            case 2 -> n146(insn);
            case 3 -> (insn & 0x2200000) == 0x0 ? Op.STR_pre_q : 0;
            default -> 0;
        };
    }

    private static int n148(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0x220c000) == 0x204000 ? Op.LDR_uxtw_q : (insn & 0x220c000) == 0x20c000 ? Op.LDR_sxtw_q : 0;
            case 1 -> (insn & 0x2204000) == 0x204000 ? Op.LDR_reg_q : 0;
            default -> 0;
        };
    }

    private static int n147(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x2200000) == 0x0 ? Op.LDUR_q : 0;
            case 1 -> (insn & 0x2200000) == 0x0 ? Op.LDR_post_q : 0;
            case 2 -> n148(insn);
            case 3 -> (insn & 0x2200000) == 0x0 ? Op.LDR_pre_q : 0;
            default -> 0;
        };
    }

    private static int n140(int insn) {
        return switch (insn >>> 22 & 0x7) {
            case 0 -> n141(insn);
            case 1 -> n143(insn);
            case 2 -> n145(insn);
            case 3 -> n147(insn);
            case 4 -> (insn & 0x2000000) == 0x0 ? Op.STR_imm_b : 0;
            case 5 -> (insn & 0x2000000) == 0x0 ? Op.LDR_imm_b : 0;
            case 6 -> (insn & 0x2000000) == 0x0 ? Op.STR_imm_q : 0;
            case 7 -> (insn & 0x2000000) == 0x0 ? Op.LDR_imm_q : 0;
            default -> 0;
        };
    }

    private static int n151(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0x220c000) == 0x204000 ? Op.STR_uxtw_h : (insn & 0x220c000) == 0x20c000 ? Op.STR_sxtw_h : 0;
            case 1 -> (insn & 0x2204000) == 0x204000 ? Op.STR_reg_h : 0;
            default -> 0;
        };
    }

    private static int n150(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x2200000) == 0x0 ? Op.STUR_h : 0;
            case 1 -> (insn & 0x2200000) == 0x0 ? Op.STR_post_h : 0;
            case 2 -> n151(insn);
            case 3 -> (insn & 0x2200000) == 0x0 ? Op.STR_pre_h : 0;
            default -> 0;
        };
    }

    private static int n153(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0x220c000) == 0x204000 ? Op.LDR_uxtw_h : (insn & 0x220c000) == 0x20c000 ? Op.LDR_sxtw_h : 0;
            case 1 -> (insn & 0x2204000) == 0x204000 ? Op.LDR_reg_h : 0;
            default -> 0;
        };
    }

    private static int n152(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x2200000) == 0x0 ? Op.LDUR_h : 0;
            case 1 -> (insn & 0x2200000) == 0x0 ? Op.LDR_post_h : 0;
            case 2 -> n153(insn);
            case 3 -> (insn & 0x2200000) == 0x0 ? Op.LDR_pre_h : 0;
            default -> 0;
        };
    }

    private static int n149(int insn) {
        return switch (insn >>> 22 & 0x7) {
            case 0 -> n150(insn);
            case 1 -> n152(insn);
            case 4 -> (insn & 0x2000000) == 0x0 ? Op.STR_imm_h : 0;
            case 5 -> (insn & 0x2000000) == 0x0 ? Op.LDR_imm_h : 0;
            default -> 0;
        };
    }

    private static int n156(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0x220c000) == 0x204000 ? Op.STR_uxtw_s : (insn & 0x220c000) == 0x20c000 ? Op.STR_sxtw_s : 0;
            case 1 -> (insn & 0x2204000) == 0x204000 ? Op.STR_reg_s : 0;
            default -> 0;
        };
    }

    private static int n155(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x2200000) == 0x0 ? Op.STUR_s : 0;
            case 1 -> (insn & 0x2200000) == 0x0 ? Op.STR_post_s : 0;
            case 2 -> n156(insn);
            case 3 -> (insn & 0x2200000) == 0x0 ? Op.STR_pre_s : 0;
            default -> 0;
        };
    }

    private static int n158(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0x220c000) == 0x204000 ? Op.LDR_uxtw_s : (insn & 0x220c000) == 0x20c000 ? Op.LDR_sxtw_s : 0;
            case 1 -> (insn & 0x2204000) == 0x204000 ? Op.LDR_reg_s : 0;
            default -> 0;
        };
    }

    private static int n157(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x2200000) == 0x0 ? Op.LDUR_s : 0;
            case 1 -> (insn & 0x2200000) == 0x0 ? Op.LDR_post_s : 0;
            case 2 -> n158(insn);
            case 3 -> (insn & 0x2200000) == 0x0 ? Op.LDR_pre_s : 0;
            default -> 0;
        };
    }

    private static int n154(int insn) {
        return switch (insn >>> 22 & 0x7) {
            case 0 -> n155(insn);
            case 1 -> n157(insn);
            case 4 -> (insn & 0x2000000) == 0x0 ? Op.STR_imm_s : 0;
            case 5 -> (insn & 0x2000000) == 0x0 ? Op.LDR_imm_s : 0;
            default -> 0;
        };
    }

    private static int n161(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0x220c000) == 0x204000 ? Op.STR_uxtw_d : (insn & 0x220c000) == 0x20c000 ? Op.STR_sxtw_d : 0;
            case 1 -> (insn & 0x2204000) == 0x204000 ? Op.STR_reg_d : 0;
            default -> 0;
        };
    }

    private static int n160(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x2200000) == 0x0 ? Op.STUR_d : 0;
            case 1 -> (insn & 0x2200000) == 0x0 ? Op.STR_post_d : 0;
            case 2 -> n161(insn);
            case 3 -> (insn & 0x2200000) == 0x0 ? Op.STR_pre_d : 0;
            default -> 0;
        };
    }

    private static int n163(int insn) {
        return switch (insn >>> 13 & 0x1) {
            case 0 -> (insn & 0x220c000) == 0x204000 ? Op.LDR_uxtw_d : (insn & 0x220c000) == 0x20c000 ? Op.LDR_sxtw_d : 0;
            case 1 -> (insn & 0x2204000) == 0x204000 ? Op.LDR_reg_d : 0;
            default -> 0;
        };
    }

    private static int n162(int insn) {
        return switch (insn >>> 10 & 0x3) {
            case 0 -> (insn & 0x2200000) == 0x0 ? Op.LDUR_d : 0;
            case 1 -> (insn & 0x2200000) == 0x0 ? Op.LDR_post_d : 0;
            case 2 -> n163(insn);
            case 3 -> (insn & 0x2200000) == 0x0 ? Op.LDR_pre_d : 0;
            default -> 0;
        };
    }

    private static int n159(int insn) {
        return switch (insn >>> 22 & 0x7) {
            case 0 -> n160(insn);
            case 1 -> n162(insn);
            case 4 -> (insn & 0x2000000) == 0x0 ? Op.STR_imm_d : 0;
            case 5 -> (insn & 0x2000000) == 0x0 ? Op.LDR_imm_d : 0;
            default -> 0;
        };
    }

    private static int n139(int insn) {
        return switch (insn >>> 29 & 0x7) {
            case 0 -> (insn & 0x3000000) == 0x0 ? Op.LDR_lit_s : 0;
            case 1 -> n140(insn);
            case 2 -> (insn & 0x3000000) == 0x0 ? Op.LDR_lit_d : 0;
            case 3 -> n149(insn);
            case 4 -> (insn & 0x3000000) == 0x0 ? Op.LDR_lit_q : 0;
            case 5 -> n154(insn);
            case 7 -> n159(insn);
            default -> 0;
        };
    }

    private static int n0(int insn) {
        return switch (insn >>> 26 & 0x7) {
            case 0 -> (insn & 0xe3ff0000) == 0x0 ? Op.UDF : 0;
            case 2 -> n1(insn);
            case 3 -> n19(insn);
            case 4 -> n52(insn);
            case 5 -> n56(insn);
            case 6 -> n75(insn);
            case 7 -> n139(insn);
            default -> 0;
        };
    }
}
