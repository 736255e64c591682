// Written by scripts/gen/GenIsa.java from core/src/main/isa/a64.isa. Change the table, not this file.
package hvsh.isa;

/**
 * From instruction words to packed operations: row number in bits 0-10, Rd or Rt in 11-16, Rn in 17-22, Rm, Rs or Rt2
 * in 23-28, the immediate (or a fourth register) in 29-63. Registers are 0-30, 31 the stack pointer, 32 the zero
 * register as a source, 33 as a destination. Rows that work on the word itself have it in bits 32-63.
 */
public final class Packer {
    /** For each condition a bit per value of NZCV (N = 8): set where the condition holds. */
    private static final int[] HOLDS = {
        0xf0f0, 0x0f0f, 0xcccc, 0x3333, 0xff00, 0x00ff, 0xaaaa, 0x5555,
        0x0c0c, 0xf3f3, 0xaa55, 0x55aa, 0x0a05, 0xf5fa, 0xffff, 0xffff
    };

    private Packer() {}

    /** The packed operation of an instruction word; 0 if it is unallocated. */
    public static long pack(int insn) {
        int row = Decoder.row(insn);
        return row | operands(row, insn);
    }

    private static long operands(int row, int insn) {
        return switch (row >>> 6) {
            case 0 -> g0(row, insn);
            case 1 -> g1(row, insn);
            case 2 -> g2(row, insn);
            case 3 -> g3(row, insn);
            case 4 -> g4(row, insn);
            case 5 -> g5(row, insn);
            case 6 -> g6(row, insn);
            case 7 -> g7(row, insn);
            case 8 -> g8(row, insn);
            case 9 -> g9(row, insn);
            default -> 0;
        };
    }

    private static long g0(int row, int insn) {
        return switch (row) {
            case Op.ADR -> (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 5 & 524287)<<2|(insn >>> 29 & 3),21));
            case Op.ADRP -> (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 5 & 524287)<<2|(insn >>> 29 & 3),21)<<12);
            case Op.ADD_imm_64 -> (long) (insn & 31) << 11 | (long) (insn >>> 5 & 31) << 17 | immediate((insn >>> 10 & 4095)<<12*(insn >>> 22 & 1));
            case Op.SUB_imm_64 -> (long) (insn & 31) << 11 | (long) (insn >>> 5 & 31) << 17 | immediate((insn >>> 10 & 4095)<<12*(insn >>> 22 & 1));
            case Op.ADDS_imm_64 -> (long) destination(insn & 31) << 11 | (long) (insn >>> 5 & 31) << 17 | immediate((insn >>> 10 & 4095)<<12*(insn >>> 22 & 1));
            case Op.SUBS_imm_64 -> (long) destination(insn & 31) << 11 | (long) (insn >>> 5 & 31) << 17 | immediate((insn >>> 10 & 4095)<<12*(insn >>> 22 & 1));
            case Op.ADD_imm_32 -> (long) (insn & 31) << 11 | (long) (insn >>> 5 & 31) << 17 | immediate((insn >>> 10 & 4095)<<12*(insn >>> 22 & 1));
            case Op.SUB_imm_32 -> (long) (insn & 31) << 11 | (long) (insn >>> 5 & 31) << 17 | immediate((insn >>> 10 & 4095)<<12*(insn >>> 22 & 1));
            case Op.ADDS_imm_32 -> (long) destination(insn & 31) << 11 | (long) (insn >>> 5 & 31) << 17 | immediate((insn >>> 10 & 4095)<<12*(insn >>> 22 & 1));
            case Op.SUBS_imm_32 -> (long) destination(insn & 31) << 11 | (long) (insn >>> 5 & 31) << 17 | immediate((insn >>> 10 & 4095)<<12*(insn >>> 22 & 1));
            case Op.AND_imm_64 -> (long) (insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | immediate((insn >>> 22 & 1)<<12|(insn >>> 16 & 63)<<6|(insn >>> 10 & 63));
            case Op.ORR_imm_64 -> (long) (insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | immediate((insn >>> 22 & 1)<<12|(insn >>> 16 & 63)<<6|(insn >>> 10 & 63));
            case Op.EOR_imm_64 -> (long) (insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | immediate((insn >>> 22 & 1)<<12|(insn >>> 16 & 63)<<6|(insn >>> 10 & 63));
            case Op.ANDS_imm_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | immediate((insn >>> 22 & 1)<<12|(insn >>> 16 & 63)<<6|(insn >>> 10 & 63));
            case Op.AND_imm_32 -> (long) (insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | immediate(0<<12|(insn >>> 16 & 63)<<6|(insn >>> 10 & 63));
            case Op.ORR_imm_32 -> (long) (insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | immediate(0<<12|(insn >>> 16 & 63)<<6|(insn >>> 10 & 63));
            case Op.EOR_imm_32 -> (long) (insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | immediate(0<<12|(insn >>> 16 & 63)<<6|(insn >>> 10 & 63));
            case Op.ANDS_imm_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | immediate(0<<12|(insn >>> 16 & 63)<<6|(insn >>> 10 & 63));
            case Op.MOVN_64 -> (long) destination(insn & 31) << 11 | immediate((insn >>> 5 & 65535)|(insn >>> 21 & 3)<<20);
            case Op.MOVZ_64 -> (long) destination(insn & 31) << 11 | immediate((insn >>> 5 & 65535)|(insn >>> 21 & 3)<<20);
            case Op.MOVK_64 -> (long) destination(insn & 31) << 11 | immediate((insn >>> 5 & 65535)|(insn >>> 21 & 3)<<20);
            case Op.MOVN_32 -> (long) destination(insn & 31) << 11 | immediate((insn >>> 5 & 65535)|(insn >>> 21 & 1)<<20);
            case Op.MOVZ_32 -> (long) destination(insn & 31) << 11 | immediate((insn >>> 5 & 65535)|(insn >>> 21 & 1)<<20);
            case Op.MOVK_32 -> (long) destination(insn & 31) << 11 | immediate((insn >>> 5 & 65535)|(insn >>> 21 & 1)<<20);
            case Op.SBFM_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | immediate(63-(insn >>> 10 & 63)|((insn >>> 16 & 63)-(insn >>> 10 & 63)-1&63)<<6);
            case Op.BFM_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | immediate(63-(insn >>> 10 & 63)|((insn >>> 16 & 63)-(insn >>> 10 & 63)-1&63)<<6);
            case Op.UBFM_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | immediate(63-(insn >>> 10 & 63)|((insn >>> 16 & 63)-(insn >>> 10 & 63)-1&63)<<6);
            case Op.SBFM_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | immediate(31-(insn >>> 10 & 31)|((insn >>> 16 & 31)-(insn >>> 10 & 31)-1&31)<<6);
            case Op.BFM_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | immediate(31-(insn >>> 10 & 31)|((insn >>> 16 & 31)-(insn >>> 10 & 31)-1&31)<<6);
            case Op.UBFM_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | immediate(31-(insn >>> 10 & 31)|((insn >>> 16 & 31)-(insn >>> 10 & 31)-1&31)<<6);
            case Op.EXTR_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.EXTR_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.AND_lsl_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.BIC_lsl_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.ORR_lsl_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.ORR_lsr_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.ORN_lsl_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.EOR_lsl_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.EOR_lsr_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.ANDS_lsl_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.BICS_lsl_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.AND_lsl_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.BIC_lsl_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.ORR_lsl_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.ORN_lsl_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.EOR_lsl_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.EOR_lsr_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.ANDS_lsl_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.ADD_lsl_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.ADD_lsr_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.ADD_asr_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.ADDS_lsl_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.SUB_lsl_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.SUBS_lsl_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.ADD_lsl_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.ADDS_lsl_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.SUB_lsl_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.SUBS_lsl_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.ADD_ext_64 -> (long) (insn & 31) << 11 | (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 13 & 7)|(insn >>> 10 & 7)<<3);
            case Op.SUB_ext_64 -> (long) (insn & 31) << 11 | (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 13 & 7)|(insn >>> 10 & 7)<<3);
            case Op.SUBS_ext_64 -> (long) destination(insn & 31) << 11 | (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 13 & 7)|(insn >>> 10 & 7)<<3);
            case Op.ADC_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.CCMP_reg_64 -> (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate(holds((insn >>> 12 & 15))|(insn & 15)<<16);
            default -> 0;
        };
    }

    private static long g1(int row, int insn) {
        return switch (row) {
            case Op.CCMP_imm_64 -> (long) source(insn >>> 5 & 31) << 17 | immediate(holds((insn >>> 12 & 15))|(insn & 15)<<16|(insn >>> 16 & 31)<<20);
            case Op.CCMP_reg_32 -> (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate(holds((insn >>> 12 & 15))|(insn & 15)<<16);
            case Op.CCMP_imm_32 -> (long) source(insn >>> 5 & 31) << 17 | immediate(holds((insn >>> 12 & 15))|(insn & 15)<<16|(insn >>> 16 & 31)<<20);
            case Op.CSEL_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate(holds((insn >>> 12 & 15)));
            case Op.CSINC_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate(holds((insn >>> 12 & 15)));
            case Op.CSINV_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate(holds((insn >>> 12 & 15)));
            case Op.CSEL_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate(holds((insn >>> 12 & 15)));
            case Op.CSINC_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate(holds((insn >>> 12 & 15)));
            case Op.UDIV_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.LSLV_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.LSRV_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.UDIV_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.LSLV_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.LSRV_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.REV_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17;
            case Op.CLZ_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17;
            case Op.REV_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17;
            case Op.CLZ_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17;
            case Op.MADD_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) source(insn >>> 10 & 31) << 29;
            case Op.MSUB_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) source(insn >>> 10 & 31) << 29;
            case Op.MADD_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) source(insn >>> 10 & 31) << 29;
            case Op.MSUB_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) source(insn >>> 10 & 31) << 29;
            case Op.SMADDL -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) source(insn >>> 10 & 31) << 29;
            case Op.UMADDL -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) source(insn >>> 10 & 31) << 29;
            case Op.B_eq -> immediate(signed((insn >>> 5 & 524287),19)*4);
            case Op.B_ne -> immediate(signed((insn >>> 5 & 524287),19)*4);
            case Op.B_cs -> immediate(signed((insn >>> 5 & 524287),19)*4);
            case Op.B_cc -> immediate(signed((insn >>> 5 & 524287),19)*4);
            case Op.B_mi -> immediate(signed((insn >>> 5 & 524287),19)*4);
            case Op.B_pl -> immediate(signed((insn >>> 5 & 524287),19)*4);
            case Op.B_hi -> immediate(signed((insn >>> 5 & 524287),19)*4);
            case Op.B_ls -> immediate(signed((insn >>> 5 & 524287),19)*4);
            case Op.B_ge -> immediate(signed((insn >>> 5 & 524287),19)*4);
            case Op.B_lt -> immediate(signed((insn >>> 5 & 524287),19)*4);
            case Op.B_gt -> immediate(signed((insn >>> 5 & 524287),19)*4);
            case Op.B_le -> immediate(signed((insn >>> 5 & 524287),19)*4);
            case Op.HINT -> 0;
            case Op.BR -> (long) source(insn >>> 5 & 31) << 17;
            case Op.BLR -> (long) source(insn >>> 5 & 31) << 17;
            case Op.RET -> (long) source(insn >>> 5 & 31) << 17;
            case Op.B -> immediate(signed((insn & 67108863),26)*4);
            case Op.BL -> immediate(signed((insn & 67108863),26)*4);
            case Op.CBZ_64 -> (long) source(insn & 31) << 11 | immediate(signed((insn >>> 5 & 524287),19)*4);
            case Op.CBNZ_64 -> (long) source(insn & 31) << 11 | immediate(signed((insn >>> 5 & 524287),19)*4);
            case Op.CBZ_32 -> (long) source(insn & 31) << 11 | immediate(signed((insn >>> 5 & 524287),19)*4);
            case Op.CBNZ_32 -> (long) source(insn & 31) << 11 | immediate(signed((insn >>> 5 & 524287),19)*4);
            case Op.TBZ -> (long) source(insn & 31) << 11 | immediate((insn >>> 31 & 1)<<5|(insn >>> 19 & 31)|signed((insn >>> 5 & 16383),14)*4<<6);
            case Op.TBNZ -> (long) source(insn & 31) << 11 | immediate((insn >>> 31 & 1)<<5|(insn >>> 19 & 31)|signed((insn >>> 5 & 16383),14)*4<<6);
            case Op.STP_post_64 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 10 & 31) << 23 | (long) source(insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*8);
            case Op.STP_64 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 10 & 31) << 23 | (long) source(insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*8);
            case Op.STP_pre_64 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 10 & 31) << 23 | (long) source(insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*8);
            case Op.LDP_post_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 10 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*8);
            case Op.LDP_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 10 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*8);
            case Op.STP_32 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 10 & 31) << 23 | (long) source(insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*4);
            case Op.LDP_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 10 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*4);
            case Op.STUR_32 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDUR_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STUR_64 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDUR_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STRB_post -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDRB_post -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STR_post_32 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDR_post_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STR_post_64 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            default -> 0;
        };
    }

    private static long g2(int row, int insn) {
        return switch (row) {
            case Op.LDR_post_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDRB_pre -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STR_pre_64 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDR_pre_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STRB_reg -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) source(insn & 31) << 11 | immediate(0);
            case Op.LDRB_reg -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate(0);
            case Op.LDRB_uxtw -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate(0);
            case Op.LDRH_reg -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate((insn >>> 12 & 1)*1);
            case Op.STR_reg_32 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) source(insn & 31) << 11 | immediate((insn >>> 12 & 1)*2);
            case Op.LDR_reg_32 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate((insn >>> 12 & 1)*2);
            case Op.LDR_uxtw_32 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate((insn >>> 12 & 1)*2);
            case Op.STR_reg_64 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) source(insn & 31) << 11 | immediate((insn >>> 12 & 1)*3);
            case Op.LDR_reg_64 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate((insn >>> 12 & 1)*3);
            case Op.LDR_uxtw_64 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate((insn >>> 12 & 1)*3);
            case Op.LDR_sxtw_64 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate((insn >>> 12 & 1)*3);
            case Op.STRB_imm -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn & 31) << 11 | immediate((insn >>> 10 & 4095));
            case Op.LDRB_imm -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate((insn >>> 10 & 4095));
            case Op.STRH_imm -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn & 31) << 11 | immediate((insn >>> 10 & 4095)<<1);
            case Op.LDRH_imm -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate((insn >>> 10 & 4095)<<1);
            case Op.STR_imm_32 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn & 31) << 11 | immediate((insn >>> 10 & 4095)<<2);
            case Op.LDR_imm_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate((insn >>> 10 & 4095)<<2);
            case Op.STR_imm_64 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn & 31) << 11 | immediate((insn >>> 10 & 4095)<<3);
            case Op.LDR_imm_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate((insn >>> 10 & 4095)<<3);
            case Op.LDRSW_imm_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate((insn >>> 10 & 4095)<<2);
            case Op.UDF -> 0;
            case Op.AND_lsr_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.AND_asr_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.AND_ror_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.BIC_lsr_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.BIC_asr_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.BIC_ror_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.ORR_asr_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.ORR_ror_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.ORN_lsr_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.ORN_asr_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.ORN_ror_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.EOR_asr_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.EOR_ror_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.EON_lsl_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.EON_lsr_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.EON_asr_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.EON_ror_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.ANDS_lsr_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.ANDS_asr_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.ANDS_ror_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.BICS_lsr_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.BICS_asr_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.BICS_ror_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.AND_lsr_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.AND_asr_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.AND_ror_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.BIC_lsr_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.BIC_asr_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.BIC_ror_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.ORR_lsr_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.ORR_asr_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.ORR_ror_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.ORN_lsr_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.ORN_asr_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.ORN_ror_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.EOR_asr_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.EOR_ror_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.EON_lsl_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.EON_lsr_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            default -> 0;
        };
    }

    private static long g3(int row, int insn) {
        return switch (row) {
            case Op.EON_asr_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.EON_ror_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.ANDS_lsr_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.ANDS_asr_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.ANDS_ror_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.BICS_lsl_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.BICS_lsr_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.BICS_asr_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.BICS_ror_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.ADDS_lsr_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.ADDS_asr_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.SUB_lsr_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.SUB_asr_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.SUBS_lsr_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.SUBS_asr_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 63));
            case Op.ADD_lsr_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.ADD_asr_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.ADDS_lsr_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.ADDS_asr_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.SUB_lsr_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.SUB_asr_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.SUBS_lsr_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.SUBS_asr_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 10 & 31));
            case Op.ADDS_ext_64 -> (long) destination(insn & 31) << 11 | (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 13 & 7)|(insn >>> 10 & 7)<<3);
            case Op.ADD_ext_32 -> (long) (insn & 31) << 11 | (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 13 & 7)|(insn >>> 10 & 7)<<3);
            case Op.ADDS_ext_32 -> (long) destination(insn & 31) << 11 | (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 13 & 7)|(insn >>> 10 & 7)<<3);
            case Op.SUB_ext_32 -> (long) (insn & 31) << 11 | (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 13 & 7)|(insn >>> 10 & 7)<<3);
            case Op.SUBS_ext_32 -> (long) destination(insn & 31) << 11 | (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate((insn >>> 13 & 7)|(insn >>> 10 & 7)<<3);
            case Op.ADCS_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.SBC_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.SBCS_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.ADC_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.ADCS_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.SBC_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.SBCS_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.CCMN_reg_64 -> (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate(holds((insn >>> 12 & 15))|(insn & 15)<<16);
            case Op.CCMN_imm_64 -> (long) source(insn >>> 5 & 31) << 17 | immediate(holds((insn >>> 12 & 15))|(insn & 15)<<16|(insn >>> 16 & 31)<<20);
            case Op.CCMN_reg_32 -> (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate(holds((insn >>> 12 & 15))|(insn & 15)<<16);
            case Op.CCMN_imm_32 -> (long) source(insn >>> 5 & 31) << 17 | immediate(holds((insn >>> 12 & 15))|(insn & 15)<<16|(insn >>> 16 & 31)<<20);
            case Op.CSNEG_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate(holds((insn >>> 12 & 15)));
            case Op.CSINV_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate(holds((insn >>> 12 & 15)));
            case Op.CSNEG_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | immediate(holds((insn >>> 12 & 15)));
            case Op.SDIV_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.ASRV_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.RORV_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.SDIV_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.ASRV_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.RORV_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.CRC32B -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.CRC32CB -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.CRC32H -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.CRC32CH -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.CRC32W -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.CRC32CW -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.CRC32X -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.CRC32CX -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.RBIT_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17;
            case Op.REV16_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17;
            case Op.REV32_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17;
            case Op.CLS_64 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17;
            case Op.RBIT_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17;
            case Op.REV16_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17;
            case Op.CLS_32 -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17;
            case Op.SMSUBL -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) source(insn >>> 10 & 31) << 29;
            default -> 0;
        };
    }

    private static long g4(int row, int insn) {
        return switch (row) {
            case Op.UMSUBL -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) source(insn >>> 10 & 31) << 29;
            case Op.SMULH -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.UMULH -> (long) destination(insn & 31) << 11 | (long) source(insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23;
            case Op.B_vs -> immediate(signed((insn >>> 5 & 524287),19)*4);
            case Op.B_vc -> immediate(signed((insn >>> 5 & 524287),19)*4);
            case Op.B_al -> immediate(signed((insn >>> 5 & 524287),19)*4);
            case Op.SVC -> (long) insn << 32;
            case Op.HVC -> (long) insn << 32;
            case Op.SMC -> (long) insn << 32;
            case Op.BRK -> (long) insn << 32;
            case Op.HLT -> (long) insn << 32;
            case Op.DCPS1 -> 0;
            case Op.DCPS2 -> 0;
            case Op.DCPS3 -> 0;
            case Op.YIELD -> 0;
            case Op.WFE -> 0;
            case Op.WFI -> 0;
            case Op.SEV -> 0;
            case Op.SEVL -> 0;
            case Op.CLREX -> 0;
            case Op.DSB -> 0;
            case Op.DMB -> 0;
            case Op.ISB -> 0;
            case Op.SB -> 0;
            case Op.MSR_imm -> (long) insn << 32;
            case Op.SYS -> (long) insn << 32;
            case Op.SYSL -> (long) insn << 32;
            case Op.MSR_reg -> (long) insn << 32;
            case Op.MRS -> (long) insn << 32;
            case Op.ERET -> 0;
            case Op.DRPS -> 0;
            case Op.STXRB -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 16 & 31) << 23 | (long) source(insn & 31) << 11;
            case Op.STLXRB -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 16 & 31) << 23 | (long) source(insn & 31) << 11;
            case Op.LDXRB -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11;
            case Op.LDAXRB -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11;
            case Op.STLRB -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn & 31) << 11;
            case Op.LDARB -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11;
            case Op.STLLRB -> 0;
            case Op.LDLARB -> 0;
            case Op.STXRH -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 16 & 31) << 23 | (long) source(insn & 31) << 11;
            case Op.STLXRH -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 16 & 31) << 23 | (long) source(insn & 31) << 11;
            case Op.LDXRH -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11;
            case Op.LDAXRH -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11;
            case Op.STLRH -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn & 31) << 11;
            case Op.LDARH -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11;
            case Op.STLLRH -> 0;
            case Op.LDLARH -> 0;
            case Op.STXR_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 16 & 31) << 23 | (long) source(insn & 31) << 11;
            case Op.STLXR_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 16 & 31) << 23 | (long) source(insn & 31) << 11;
            case Op.LDXR_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11;
            case Op.LDAXR_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11;
            case Op.STLR_32 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn & 31) << 11;
            case Op.LDAR_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11;
            case Op.STLLR_32 -> 0;
            case Op.LDLAR_32 -> 0;
            case Op.STXR_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 16 & 31) << 23 | (long) source(insn & 31) << 11;
            case Op.STLXR_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 16 & 31) << 23 | (long) source(insn & 31) << 11;
            case Op.LDXR_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11;
            case Op.LDAXR_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11;
            case Op.STLR_64 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn & 31) << 11;
            case Op.LDAR_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11;
            case Op.STLLR_64 -> 0;
            case Op.LDLAR_64 -> 0;
            case Op.STXP_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 16 & 31) << 23 | (long) source(insn >>> 10 & 31) << 29 | (long) source(insn & 31) << 11;
            default -> 0;
        };
    }

    private static long g5(int row, int insn) {
        return switch (row) {
            case Op.STLXP_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 16 & 31) << 23 | (long) source(insn >>> 10 & 31) << 29 | (long) source(insn & 31) << 11;
            case Op.LDXP_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 10 & 31) << 23 | (long) destination(insn & 31) << 11;
            case Op.LDAXP_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 10 & 31) << 23 | (long) destination(insn & 31) << 11;
            case Op.STXP_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 16 & 31) << 23 | (long) source(insn >>> 10 & 31) << 29 | (long) source(insn & 31) << 11;
            case Op.STLXP_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 16 & 31) << 23 | (long) source(insn >>> 10 & 31) << 29 | (long) source(insn & 31) << 11;
            case Op.LDXP_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 10 & 31) << 23 | (long) destination(insn & 31) << 11;
            case Op.LDAXP_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 10 & 31) << 23 | (long) destination(insn & 31) << 11;
            case Op.LDR_lit_32 -> (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 5 & 524287),19)*4);
            case Op.LDR_lit_64 -> (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 5 & 524287),19)*4);
            case Op.LDRSW_lit -> (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 5 & 524287),19)*4);
            case Op.PRFM_lit -> 0;
            case Op.LDR_lit_s -> (long) (insn & 31) << 11 | immediate(signed((insn >>> 5 & 524287),19)*4);
            case Op.LDR_lit_d -> (long) (insn & 31) << 11 | immediate(signed((insn >>> 5 & 524287),19)*4);
            case Op.LDR_lit_q -> (long) (insn & 31) << 11 | immediate(signed((insn >>> 5 & 524287),19)*4);
            case Op.STNP_64 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 10 & 31) << 23 | (long) source(insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*8);
            case Op.LDNP_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 10 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*8);
            case Op.LDP_pre_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 10 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*8);
            case Op.STNP_32 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 10 & 31) << 23 | (long) source(insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*4);
            case Op.STP_post_32 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 10 & 31) << 23 | (long) source(insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*4);
            case Op.STP_pre_32 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 10 & 31) << 23 | (long) source(insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*4);
            case Op.LDNP_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 10 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*4);
            case Op.LDP_post_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 10 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*4);
            case Op.LDP_pre_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 10 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*4);
            case Op.LDPSW_post -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 10 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*4);
            case Op.LDPSW -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 10 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*4);
            case Op.LDPSW_pre -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn >>> 10 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*4);
            case Op.STNP_s -> (long) (insn >>> 5 & 31) << 17 | (long) (insn >>> 10 & 31) << 23 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*4);
            case Op.STP_post_s -> (long) (insn >>> 5 & 31) << 17 | (long) (insn >>> 10 & 31) << 23 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*4);
            case Op.STP_s -> (long) (insn >>> 5 & 31) << 17 | (long) (insn >>> 10 & 31) << 23 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*4);
            case Op.STP_pre_s -> (long) (insn >>> 5 & 31) << 17 | (long) (insn >>> 10 & 31) << 23 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*4);
            case Op.LDNP_s -> (long) (insn >>> 5 & 31) << 17 | (long) (insn >>> 10 & 31) << 23 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*4);
            case Op.LDP_post_s -> (long) (insn >>> 5 & 31) << 17 | (long) (insn >>> 10 & 31) << 23 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*4);
            case Op.LDP_s -> (long) (insn >>> 5 & 31) << 17 | (long) (insn >>> 10 & 31) << 23 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*4);
            case Op.LDP_pre_s -> (long) (insn >>> 5 & 31) << 17 | (long) (insn >>> 10 & 31) << 23 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*4);
            case Op.STNP_d -> (long) (insn >>> 5 & 31) << 17 | (long) (insn >>> 10 & 31) << 23 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*8);
            case Op.STP_post_d -> (long) (insn >>> 5 & 31) << 17 | (long) (insn >>> 10 & 31) << 23 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*8);
            case Op.STP_d -> (long) (insn >>> 5 & 31) << 17 | (long) (insn >>> 10 & 31) << 23 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*8);
            case Op.STP_pre_d -> (long) (insn >>> 5 & 31) << 17 | (long) (insn >>> 10 & 31) << 23 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*8);
            case Op.LDNP_d -> (long) (insn >>> 5 & 31) << 17 | (long) (insn >>> 10 & 31) << 23 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*8);
            case Op.LDP_post_d -> (long) (insn >>> 5 & 31) << 17 | (long) (insn >>> 10 & 31) << 23 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*8);
            case Op.LDP_d -> (long) (insn >>> 5 & 31) << 17 | (long) (insn >>> 10 & 31) << 23 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*8);
            case Op.LDP_pre_d -> (long) (insn >>> 5 & 31) << 17 | (long) (insn >>> 10 & 31) << 23 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*8);
            case Op.STNP_q -> (long) (insn >>> 5 & 31) << 17 | (long) (insn >>> 10 & 31) << 23 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*16);
            case Op.STP_post_q -> (long) (insn >>> 5 & 31) << 17 | (long) (insn >>> 10 & 31) << 23 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*16);
            case Op.STP_q -> (long) (insn >>> 5 & 31) << 17 | (long) (insn >>> 10 & 31) << 23 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*16);
            case Op.STP_pre_q -> (long) (insn >>> 5 & 31) << 17 | (long) (insn >>> 10 & 31) << 23 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*16);
            case Op.LDNP_q -> (long) (insn >>> 5 & 31) << 17 | (long) (insn >>> 10 & 31) << 23 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*16);
            case Op.LDP_post_q -> (long) (insn >>> 5 & 31) << 17 | (long) (insn >>> 10 & 31) << 23 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*16);
            case Op.LDP_q -> (long) (insn >>> 5 & 31) << 17 | (long) (insn >>> 10 & 31) << 23 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*16);
            case Op.LDP_pre_q -> (long) (insn >>> 5 & 31) << 17 | (long) (insn >>> 10 & 31) << 23 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 15 & 127),7)*16);
            case Op.STURB -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDURB -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STURH -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDURH -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDURSB_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDURSB_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDURSH_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDURSH_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDURSW_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STUR_b -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDUR_b -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STUR_h -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDUR_h -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STUR_s -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            default -> 0;
        };
    }

    private static long g6(int row, int insn) {
        return switch (row) {
            case Op.LDUR_s -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STUR_d -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDUR_d -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STUR_q -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDUR_q -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.PRFUM -> 0;
            case Op.STRH_post -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDRH_post -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDRSB_post_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDRSB_post_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDRSH_post_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDRSH_post_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDRSW_post_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STR_post_b -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDR_post_b -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STR_post_h -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDR_post_h -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STR_post_s -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDR_post_s -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STR_post_d -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDR_post_d -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STR_post_q -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDR_post_q -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STTRB -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDTRB -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STTRH -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDTRH -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STTR_32 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDTR_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STTR_64 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDTR_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDTRSB_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDTRSB_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDTRSH_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDTRSH_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDTRSW_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STRB_pre -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STRH_pre -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDRH_pre -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STR_pre_32 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDR_pre_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDRSB_pre_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDRSB_pre_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDRSH_pre_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDRSH_pre_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDRSW_pre_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STR_pre_b -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDR_pre_b -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STR_pre_h -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDR_pre_h -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STR_pre_s -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDR_pre_s -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STR_pre_d -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDR_pre_d -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STR_pre_q -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.LDR_pre_q -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate(signed((insn >>> 12 & 511),9));
            case Op.STRB_uxtw -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) source(insn & 31) << 11 | immediate(0);
            case Op.STRB_sxtw -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) source(insn & 31) << 11 | immediate(0);
            case Op.LDRB_sxtw -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate(0);
            case Op.STRH_reg -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) source(insn & 31) << 11 | immediate((insn >>> 12 & 1)*1);
            case Op.STRH_uxtw -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) source(insn & 31) << 11 | immediate((insn >>> 12 & 1)*1);
            case Op.STRH_sxtw -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) source(insn & 31) << 11 | immediate((insn >>> 12 & 1)*1);
            case Op.LDRH_uxtw -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate((insn >>> 12 & 1)*1);
            case Op.LDRH_sxtw -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate((insn >>> 12 & 1)*1);
            default -> 0;
        };
    }

    private static long g7(int row, int insn) {
        return switch (row) {
            case Op.STR_uxtw_32 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) source(insn & 31) << 11 | immediate((insn >>> 12 & 1)*2);
            case Op.STR_sxtw_32 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) source(insn & 31) << 11 | immediate((insn >>> 12 & 1)*2);
            case Op.LDR_sxtw_32 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate((insn >>> 12 & 1)*2);
            case Op.STR_uxtw_64 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) source(insn & 31) << 11 | immediate((insn >>> 12 & 1)*3);
            case Op.STR_sxtw_64 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) source(insn & 31) << 11 | immediate((insn >>> 12 & 1)*3);
            case Op.LDRSB_reg_64 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate(0);
            case Op.LDRSB_uxtw_64 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate(0);
            case Op.LDRSB_sxtw_64 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate(0);
            case Op.LDRSB_reg_32 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate(0);
            case Op.LDRSB_uxtw_32 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate(0);
            case Op.LDRSB_sxtw_32 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate(0);
            case Op.LDRSH_reg_64 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate((insn >>> 12 & 1)*1);
            case Op.LDRSH_uxtw_64 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate((insn >>> 12 & 1)*1);
            case Op.LDRSH_sxtw_64 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate((insn >>> 12 & 1)*1);
            case Op.LDRSH_reg_32 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate((insn >>> 12 & 1)*1);
            case Op.LDRSH_uxtw_32 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate((insn >>> 12 & 1)*1);
            case Op.LDRSH_sxtw_32 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate((insn >>> 12 & 1)*1);
            case Op.LDRSW_reg_64 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate((insn >>> 12 & 1)*2);
            case Op.LDRSW_uxtw_64 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate((insn >>> 12 & 1)*2);
            case Op.LDRSW_sxtw_64 -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) destination(insn & 31) << 11 | immediate((insn >>> 12 & 1)*2);
            case Op.STR_reg_b -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate(0);
            case Op.STR_uxtw_b -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate(0);
            case Op.STR_sxtw_b -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate(0);
            case Op.LDR_reg_b -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate(0);
            case Op.LDR_uxtw_b -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate(0);
            case Op.LDR_sxtw_b -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate(0);
            case Op.STR_reg_h -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate((insn >>> 12 & 1)*1);
            case Op.STR_uxtw_h -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate((insn >>> 12 & 1)*1);
            case Op.STR_sxtw_h -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate((insn >>> 12 & 1)*1);
            case Op.LDR_reg_h -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate((insn >>> 12 & 1)*1);
            case Op.LDR_uxtw_h -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate((insn >>> 12 & 1)*1);
            case Op.LDR_sxtw_h -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate((insn >>> 12 & 1)*1);
            case Op.STR_reg_s -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate((insn >>> 12 & 1)*2);
            case Op.STR_uxtw_s -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate((insn >>> 12 & 1)*2);
            case Op.STR_sxtw_s -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate((insn >>> 12 & 1)*2);
            case Op.LDR_reg_s -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate((insn >>> 12 & 1)*2);
            case Op.LDR_uxtw_s -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate((insn >>> 12 & 1)*2);
            case Op.LDR_sxtw_s -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate((insn >>> 12 & 1)*2);
            case Op.STR_reg_d -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate((insn >>> 12 & 1)*3);
            case Op.STR_uxtw_d -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate((insn >>> 12 & 1)*3);
            case Op.STR_sxtw_d -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate((insn >>> 12 & 1)*3);
            case Op.LDR_reg_d -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate((insn >>> 12 & 1)*3);
            case Op.LDR_uxtw_d -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate((insn >>> 12 & 1)*3);
            case Op.LDR_sxtw_d -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate((insn >>> 12 & 1)*3);
            case Op.STR_reg_q -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate((insn >>> 12 & 1)*4);
            case Op.STR_uxtw_q -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate((insn >>> 12 & 1)*4);
            case Op.STR_sxtw_q -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate((insn >>> 12 & 1)*4);
            case Op.LDR_reg_q -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate((insn >>> 12 & 1)*4);
            case Op.LDR_uxtw_q -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate((insn >>> 12 & 1)*4);
            case Op.LDR_sxtw_q -> (long) (insn >>> 5 & 31) << 17 | (long) source(insn >>> 16 & 31) << 23 | (long) (insn & 31) << 11 | immediate((insn >>> 12 & 1)*4);
            case Op.PRFM_reg -> 0;
            case Op.LDRSB_imm_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate((insn >>> 10 & 4095));
            case Op.LDRSB_imm_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate((insn >>> 10 & 4095));
            case Op.LDRSH_imm_64 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate((insn >>> 10 & 4095)<<1);
            case Op.LDRSH_imm_32 -> (long) (insn >>> 5 & 31) << 17 | (long) destination(insn & 31) << 11 | immediate((insn >>> 10 & 4095)<<1);
            case Op.STR_imm_b -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate((insn >>> 10 & 4095));
            case Op.LDR_imm_b -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate((insn >>> 10 & 4095));
            case Op.STR_imm_h -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate((insn >>> 10 & 4095)<<1);
            case Op.LDR_imm_h -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate((insn >>> 10 & 4095)<<1);
            case Op.STR_imm_s -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate((insn >>> 10 & 4095)<<2);
            case Op.LDR_imm_s -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate((insn >>> 10 & 4095)<<2);
            case Op.STR_imm_d -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate((insn >>> 10 & 4095)<<3);
            case Op.LDR_imm_d -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate((insn >>> 10 & 4095)<<3);
            case Op.STR_imm_q -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate((insn >>> 10 & 4095)<<4);
            default -> 0;
        };
    }

    private static long g8(int row, int insn) {
        return switch (row) {
            case Op.LDR_imm_q -> (long) (insn >>> 5 & 31) << 17 | (long) (insn & 31) << 11 | immediate((insn >>> 10 & 4095)<<4);
            case Op.PRFM_imm -> 0;
            case Op.ST4_multiple -> (long) insn << 32;
            case Op.ST4_multiple_post -> (long) insn << 32;
            case Op.ST1_4 -> (long) insn << 32;
            case Op.ST1_4_post -> (long) insn << 32;
            case Op.ST3_multiple -> (long) insn << 32;
            case Op.ST3_multiple_post -> (long) insn << 32;
            case Op.ST1_3 -> (long) insn << 32;
            case Op.ST1_3_post -> (long) insn << 32;
            case Op.ST1_1 -> (long) insn << 32;
            case Op.ST1_1_post -> (long) insn << 32;
            case Op.ST2_multiple -> (long) insn << 32;
            case Op.ST2_multiple_post -> (long) insn << 32;
            case Op.ST1_2 -> (long) insn << 32;
            case Op.ST1_2_post -> (long) insn << 32;
            case Op.ST1_lane_b -> (long) insn << 32;
            case Op.ST1_lane_b_post -> (long) insn << 32;
            case Op.ST1_lane_h -> (long) insn << 32;
            case Op.ST1_lane_h_post -> (long) insn << 32;
            case Op.ST1_lane_s -> (long) insn << 32;
            case Op.ST1_lane_s_post -> (long) insn << 32;
            case Op.ST1_lane_d -> (long) insn << 32;
            case Op.ST1_lane_d_post -> (long) insn << 32;
            case Op.ST2_lane_b -> (long) insn << 32;
            case Op.ST2_lane_b_post -> (long) insn << 32;
            case Op.ST2_lane_h -> (long) insn << 32;
            case Op.ST2_lane_h_post -> (long) insn << 32;
            case Op.ST2_lane_s -> (long) insn << 32;
            case Op.ST2_lane_s_post -> (long) insn << 32;
            case Op.ST2_lane_d -> (long) insn << 32;
            case Op.ST2_lane_d_post -> (long) insn << 32;
            case Op.ST3_lane_b -> (long) insn << 32;
            case Op.ST3_lane_b_post -> (long) insn << 32;
            case Op.ST3_lane_h -> (long) insn << 32;
            case Op.ST3_lane_h_post -> (long) insn << 32;
            case Op.ST3_lane_s -> (long) insn << 32;
            case Op.ST3_lane_s_post -> (long) insn << 32;
            case Op.ST3_lane_d -> (long) insn << 32;
            case Op.ST3_lane_d_post -> (long) insn << 32;
            case Op.ST4_lane_b -> (long) insn << 32;
            case Op.ST4_lane_b_post -> (long) insn << 32;
            case Op.ST4_lane_h -> (long) insn << 32;
            case Op.ST4_lane_h_post -> (long) insn << 32;
            case Op.ST4_lane_s -> (long) insn << 32;
            case Op.ST4_lane_s_post -> (long) insn << 32;
            case Op.ST4_lane_d -> (long) insn << 32;
            case Op.ST4_lane_d_post -> (long) insn << 32;
            case Op.LD4_multiple -> (long) insn << 32;
            case Op.LD4_multiple_post -> (long) insn << 32;
            case Op.LD1_4 -> (long) insn << 32;
            case Op.LD1_4_post -> (long) insn << 32;
            case Op.LD3_multiple -> (long) insn << 32;
            case Op.LD3_multiple_post -> (long) insn << 32;
            case Op.LD1_3 -> (long) insn << 32;
            case Op.LD1_3_post -> (long) insn << 32;
            case Op.LD1_1 -> (long) insn << 32;
            case Op.LD1_1_post -> (long) insn << 32;
            case Op.LD2_multiple -> (long) insn << 32;
            case Op.LD2_multiple_post -> (long) insn << 32;
            case Op.LD1_2 -> (long) insn << 32;
            case Op.LD1_2_post -> (long) insn << 32;
            case Op.LD1_lane_b -> (long) insn << 32;
            case Op.LD1_lane_b_post -> (long) insn << 32;
            default -> 0;
        };
    }

    private static long g9(int row, int insn) {
        return switch (row) {
            case Op.LD1_lane_h -> (long) insn << 32;
            case Op.LD1_lane_h_post -> (long) insn << 32;
            case Op.LD1_lane_s -> (long) insn << 32;
            case Op.LD1_lane_s_post -> (long) insn << 32;
            case Op.LD1_lane_d -> (long) insn << 32;
            case Op.LD1_lane_d_post -> (long) insn << 32;
            case Op.LD1R -> (long) insn << 32;
            case Op.LD1R_post -> (long) insn << 32;
            case Op.LD2_lane_b -> (long) insn << 32;
            case Op.LD2_lane_b_post -> (long) insn << 32;
            case Op.LD2_lane_h -> (long) insn << 32;
            case Op.LD2_lane_h_post -> (long) insn << 32;
            case Op.LD2_lane_s -> (long) insn << 32;
            case Op.LD2_lane_s_post -> (long) insn << 32;
            case Op.LD2_lane_d -> (long) insn << 32;
            case Op.LD2_lane_d_post -> (long) insn << 32;
            case Op.LD2R -> (long) insn << 32;
            case Op.LD2R_post -> (long) insn << 32;
            case Op.LD3_lane_b -> (long) insn << 32;
            case Op.LD3_lane_b_post -> (long) insn << 32;
            case Op.LD3_lane_h -> (long) insn << 32;
            case Op.LD3_lane_h_post -> (long) insn << 32;
            case Op.LD3_lane_s -> (long) insn << 32;
            case Op.LD3_lane_s_post -> (long) insn << 32;
            case Op.LD3_lane_d -> (long) insn << 32;
            case Op.LD3_lane_d_post -> (long) insn << 32;
            case Op.LD3R -> (long) insn << 32;
            case Op.LD3R_post -> (long) insn << 32;
            case Op.LD4_lane_b -> (long) insn << 32;
            case Op.LD4_lane_b_post -> (long) insn << 32;
            case Op.LD4_lane_h -> (long) insn << 32;
            case Op.LD4_lane_h_post -> (long) insn << 32;
            case Op.LD4_lane_s -> (long) insn << 32;
            case Op.LD4_lane_s_post -> (long) insn << 32;
            case Op.LD4_lane_d -> (long) insn << 32;
            case Op.LD4_lane_d_post -> (long) insn << 32;
            case Op.LD4R -> (long) insn << 32;
            case Op.LD4R_post -> (long) insn << 32;
            default -> 0;
        };
    }

    private static int source(int r) {
        return r == 31 ? 32 : r;
    }

    private static int destination(int r) {
        return r == 31 ? 33 : r;
    }

    private static long immediate(long value) {
        return value << 29;
    }

    private static int holds(int condition) {
        return HOLDS[condition];
    }

    private static long signed(int value, int bits) {
        return (long) value << 64 - bits >> 64 - bits;
    }
}
