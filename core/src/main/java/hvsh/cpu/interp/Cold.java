// Written by scripts/gen/GenIsa.java from core/src/main/isa/a64.isa. Change the table, not this file.
package hvsh.cpu.interp;

import hvsh.cpu.Cpu;
import hvsh.cpu.FpAccess;
import hvsh.cpu.SystemOps;
import hvsh.cpu.op.Arith;
import hvsh.cpu.op.Bits;
import hvsh.cpu.op.Condition;
import hvsh.cpu.op.Crc32;
import hvsh.cpu.op.Divide;
import hvsh.cpu.op.Exclusive;
import hvsh.cpu.op.Flags;
import hvsh.cpu.op.VectorMemory;
import hvsh.cpu.op.VectorStructure;
import hvsh.isa.Bitmask;
import hvsh.isa.Op;

/** Executes one packed operation of any row. */
public final class Cold {
    private Cold() {}

    /**
     * Executes {@code d}. On entry cpu.pc is the instruction's address and cpu.nextPc the following one; branches
     * change cpu.nextPc. Methods are kept below the 8000 bytecodes beyond which HotSpot does not compile.
     */
    public static void execute(Cpu cpu, long d) {
        switch ((int) d >>> 6 & 31) {
            case 0 -> g0(cpu, d);
            case 1 -> g1(cpu, d);
            case 2 -> g2(cpu, d);
            case 3 -> g3(cpu, d);
            case 4 -> g4(cpu, d);
            case 5 -> g5(cpu, d);
            case 6 -> g6(cpu, d);
            case 7 -> g7(cpu, d);
            case 8 -> g8(cpu, d);
            case 9 -> g9(cpu, d);
            default -> cpu.undefined();
        }
    }

    private static void g0(Cpu cpu, long d) {
        long[] x = cpu.x;
        int rd = (int) d >>> 11 & 63;
        int rn = (int) d >>> 17 & 63;
        int rm = (int) (d >>> 23) & 63;
        long imm = d >> 29;
        switch ((int) d & 0x7ff) {
            case Op.ADR -> { x[rd] = cpu.pc + imm; }
            case Op.ADRP -> { x[rd] = (cpu.pc & -4096) + imm; }
            case Op.ADD_imm_64 -> { x[rd] = x[rn] + imm; }
            case Op.SUB_imm_64 -> { x[rd] = x[rn] - imm; }
            case Op.ADDS_imm_64 -> { cpu.nzcv = Flags.add64(x[rn], imm); x[rd] = x[rn] + imm; }
            case Op.SUBS_imm_64 -> { cpu.nzcv = Flags.sub64(x[rn], imm); x[rd] = x[rn] - imm; }
            case Op.ADD_imm_32 -> { x[rd] = ((int) x[rn] + (int) imm) & 0xffffffffL; }
            case Op.SUB_imm_32 -> { x[rd] = ((int) x[rn] - (int) imm) & 0xffffffffL; }
            case Op.ADDS_imm_32 -> { cpu.nzcv = Flags.add32((int) x[rn], (int) imm); x[rd] = ((int) x[rn] + (int) imm) & 0xffffffffL; }
            case Op.SUBS_imm_32 -> { cpu.nzcv = Flags.sub32((int) x[rn], (int) imm); x[rd] = ((int) x[rn] - (int) imm) & 0xffffffffL; }
            case Op.AND_imm_64 -> { x[rd] = x[rn] & Bitmask.value(imm); }
            case Op.ORR_imm_64 -> { x[rd] = x[rn] | Bitmask.value(imm); }
            case Op.EOR_imm_64 -> { x[rd] = x[rn] ^ Bitmask.value(imm); }
            case Op.ANDS_imm_64 -> { cpu.nzcv = Flags.logic64(x[rn] & Bitmask.value(imm)); x[rd] = x[rn] & Bitmask.value(imm); }
            case Op.AND_imm_32 -> { x[rd] = ((int) x[rn] & (int) Bitmask.value(imm)) & 0xffffffffL; }
            case Op.ORR_imm_32 -> { x[rd] = ((int) x[rn] | (int) Bitmask.value(imm)) & 0xffffffffL; }
            case Op.EOR_imm_32 -> { x[rd] = ((int) x[rn] ^ (int) Bitmask.value(imm)) & 0xffffffffL; }
            case Op.ANDS_imm_32 -> { cpu.nzcv = Flags.logic32((int) x[rn] & (int) Bitmask.value(imm)); x[rd] = ((int) x[rn] & (int) Bitmask.value(imm)) & 0xffffffffL; }
            case Op.MOVN_64 -> { x[rd] = ~((imm & 0xffff) << (imm >> 16)); }
            case Op.MOVZ_64 -> { x[rd] = (imm & 0xffff) << (imm >> 16); }
            case Op.MOVK_64 -> { x[rd] = x[rd] & ~(0xffffL << (imm >> 16)) | (imm & 0xffff) << (imm >> 16); }
            case Op.MOVN_32 -> { x[rd] = (~((imm & 0xffff) << (imm >> 16))) & 0xffffffffL; }
            case Op.MOVZ_32 -> { x[rd] = (imm & 0xffff) << (imm >> 16); }
            case Op.MOVK_32 -> { x[rd] = x[rd] & 0xffffffffL & ~(0xffffL << (imm >> 16)) | (imm & 0xffff) << (imm >> 16); }
            case Op.SBFM_64 -> { x[rd] = x[rn] << imm >> (imm >> 6); }
            case Op.BFM_64 -> { x[rd] = x[rd] & ~(-1L << imm >>> (imm >> 6)) | x[rn] << imm >>> (imm >> 6); }
            case Op.UBFM_64 -> { x[rd] = x[rn] << imm >>> (imm >> 6); }
            case Op.SBFM_32 -> { x[rd] = ((int) x[rn] << imm >> (imm >> 6)) & 0xffffffffL; }
            case Op.BFM_32 -> { x[rd] = ((int) x[rd] & ~(-1 << imm >>> (imm >> 6)) | (int) x[rn] << imm >>> (imm >> 6)) & 0xffffffffL; }
            case Op.UBFM_32 -> { x[rd] = ((int) x[rn] << imm >>> (imm >> 6)) & 0xffffffffL; }
            case Op.EXTR_64 -> { x[rd] = x[rn] << 1 << (63 - imm) | x[rm] >>> imm; }
            case Op.EXTR_32 -> { x[rd] = ((int) x[rn] << 1 << (31 - imm) | (int) x[rm] >>> imm) & 0xffffffffL; }
            case Op.AND_lsl_64 -> { x[rd] = x[rn] & (x[rm] << imm); }
            case Op.BIC_lsl_64 -> { x[rd] = x[rn] & ~(x[rm] << imm); }
            case Op.ORR_lsl_64 -> { x[rd] = x[rn] | (x[rm] << imm); }
            case Op.ORR_lsr_64 -> { x[rd] = x[rn] | (x[rm] >>> imm); }
            case Op.ORN_lsl_64 -> { x[rd] = x[rn] | ~(x[rm] << imm); }
            case Op.EOR_lsl_64 -> { x[rd] = x[rn] ^ (x[rm] << imm); }
            case Op.EOR_lsr_64 -> { x[rd] = x[rn] ^ (x[rm] >>> imm); }
            case Op.ANDS_lsl_64 -> { cpu.nzcv = Flags.logic64(x[rn] & (x[rm] << imm)); x[rd] = x[rn] & (x[rm] << imm); }
            case Op.BICS_lsl_64 -> { cpu.nzcv = Flags.logic64(x[rn] & ~(x[rm] << imm)); x[rd] = x[rn] & ~(x[rm] << imm); }
            case Op.AND_lsl_32 -> { x[rd] = ((int) x[rn] & ((int) x[rm] << imm)) & 0xffffffffL; }
            case Op.BIC_lsl_32 -> { x[rd] = ((int) x[rn] & ~((int) x[rm] << imm)) & 0xffffffffL; }
            case Op.ORR_lsl_32 -> { x[rd] = ((int) x[rn] | ((int) x[rm] << imm)) & 0xffffffffL; }
            case Op.ORN_lsl_32 -> { x[rd] = ((int) x[rn] | ~((int) x[rm] << imm)) & 0xffffffffL; }
            case Op.EOR_lsl_32 -> { x[rd] = ((int) x[rn] ^ ((int) x[rm] << imm)) & 0xffffffffL; }
            case Op.EOR_lsr_32 -> { x[rd] = ((int) x[rn] ^ ((int) x[rm] >>> imm)) & 0xffffffffL; }
            case Op.ANDS_lsl_32 -> { cpu.nzcv = Flags.logic32((int) x[rn] & ((int) x[rm] << imm)); x[rd] = ((int) x[rn] & ((int) x[rm] << imm)) & 0xffffffffL; }
            case Op.ADD_lsl_64 -> { x[rd] = x[rn] + (x[rm] << imm); }
            case Op.ADD_lsr_64 -> { x[rd] = x[rn] + (x[rm] >>> imm); }
            case Op.ADD_asr_64 -> { x[rd] = x[rn] + (x[rm] >> imm); }
            case Op.ADDS_lsl_64 -> { cpu.nzcv = Flags.add64(x[rn], (x[rm] << imm)); x[rd] = x[rn] + (x[rm] << imm); }
            case Op.SUB_lsl_64 -> { x[rd] = x[rn] - (x[rm] << imm); }
            case Op.SUBS_lsl_64 -> { cpu.nzcv = Flags.sub64(x[rn], (x[rm] << imm)); x[rd] = x[rn] - (x[rm] << imm); }
            case Op.ADD_lsl_32 -> { x[rd] = ((int) x[rn] + ((int) x[rm] << imm)) & 0xffffffffL; }
            case Op.ADDS_lsl_32 -> { cpu.nzcv = Flags.add32((int) x[rn], ((int) x[rm] << imm)); x[rd] = ((int) x[rn] + ((int) x[rm] << imm)) & 0xffffffffL; }
            case Op.SUB_lsl_32 -> { x[rd] = ((int) x[rn] - ((int) x[rm] << imm)) & 0xffffffffL; }
            case Op.SUBS_lsl_32 -> { cpu.nzcv = Flags.sub32((int) x[rn], ((int) x[rm] << imm)); x[rd] = ((int) x[rn] - ((int) x[rm] << imm)) & 0xffffffffL; }
            case Op.ADD_ext_64 -> { x[rd] = x[rn] + Arith.extend(x[rm], imm); }
            case Op.SUB_ext_64 -> { x[rd] = x[rn] - Arith.extend(x[rm], imm); }
            case Op.SUBS_ext_64 -> { cpu.nzcv = Flags.sub64(x[rn], Arith.extend(x[rm], imm)); x[rd] = x[rn] - Arith.extend(x[rm], imm); }
            case Op.ADC_64 -> { x[rd] = x[rn] + x[rm] + (cpu.nzcv >> 1 & 1); }
            case Op.CCMP_reg_64 -> { cpu.nzcv = (imm >>> cpu.nzcv & 1) != 0 ? Flags.sub64(x[rn], x[rm]) : (int) (imm >> 16) & 15; }
            default -> cpu.undefined();
        }
    }

    private static void g1(Cpu cpu, long d) {
        long[] x = cpu.x;
        int rd = (int) d >>> 11 & 63;
        int rn = (int) d >>> 17 & 63;
        int rm = (int) (d >>> 23) & 63;
        long imm = d >> 29;
        switch ((int) d & 0x7ff) {
            case Op.CCMP_imm_64 -> { cpu.nzcv = (imm >>> cpu.nzcv & 1) != 0 ? Flags.sub64(x[rn], (int) (imm >> 20)) : (int) (imm >> 16) & 15; }
            case Op.CCMP_reg_32 -> { cpu.nzcv = (imm >>> cpu.nzcv & 1) != 0 ? Flags.sub32((int) x[rn], (int) x[rm]) : (int) (imm >> 16) & 15; }
            case Op.CCMP_imm_32 -> { cpu.nzcv = (imm >>> cpu.nzcv & 1) != 0 ? Flags.sub32((int) x[rn], (int) (imm >> 20)) : (int) (imm >> 16) & 15; }
            case Op.CSEL_64 -> { x[rd] = (imm >>> cpu.nzcv & 1) != 0 ? x[rn] : x[rm]; }
            case Op.CSINC_64 -> { x[rd] = (imm >>> cpu.nzcv & 1) != 0 ? x[rn] : x[rm] + 1; }
            case Op.CSINV_64 -> { x[rd] = (imm >>> cpu.nzcv & 1) != 0 ? x[rn] : ~x[rm]; }
            case Op.CSEL_32 -> { x[rd] = ((imm >>> cpu.nzcv & 1) != 0 ? (int) x[rn] : (int) x[rm]) & 0xffffffffL; }
            case Op.CSINC_32 -> { x[rd] = ((imm >>> cpu.nzcv & 1) != 0 ? (int) x[rn] : (int) x[rm] + 1) & 0xffffffffL; }
            case Op.UDIV_64 -> { x[rd] = Divide.unsigned64(x[rn], x[rm]); }
            case Op.LSLV_64 -> { x[rd] = x[rn] << x[rm]; }
            case Op.LSRV_64 -> { x[rd] = x[rn] >>> x[rm]; }
            case Op.UDIV_32 -> { x[rd] = (Divide.unsigned32((int) x[rn], (int) x[rm])) & 0xffffffffL; }
            case Op.LSLV_32 -> { x[rd] = ((int) x[rn] << (int) x[rm]) & 0xffffffffL; }
            case Op.LSRV_32 -> { x[rd] = ((int) x[rn] >>> (int) x[rm]) & 0xffffffffL; }
            case Op.REV_64 -> { x[rd] = Long.reverseBytes(x[rn]); }
            case Op.CLZ_64 -> { x[rd] = Long.numberOfLeadingZeros(x[rn]); }
            case Op.REV_32 -> { x[rd] = (Integer.reverseBytes((int) x[rn])) & 0xffffffffL; }
            case Op.CLZ_32 -> { x[rd] = (Integer.numberOfLeadingZeros((int) x[rn])) & 0xffffffffL; }
            case Op.MADD_64 -> { x[rd] = x[(int) imm] + x[rn] * x[rm]; }
            case Op.MSUB_64 -> { x[rd] = x[(int) imm] - x[rn] * x[rm]; }
            case Op.MADD_32 -> { x[rd] = ((int) x[(int) imm] + (int) x[rn] * (int) x[rm]) & 0xffffffffL; }
            case Op.MSUB_32 -> { x[rd] = ((int) x[(int) imm] - (int) x[rn] * (int) x[rm]) & 0xffffffffL; }
            case Op.SMADDL -> { x[rd] = x[(int) imm] + (long) (int) x[rn] * (int) x[rm]; }
            case Op.UMADDL -> { x[rd] = x[(int) imm] + ((int) x[rn] & 0xffffffffL) * ((int) x[rm] & 0xffffffffL); }
            case Op.B_eq -> { if ((cpu.nzcv & 4) != 0) cpu.nextPc = cpu.pc + imm; }
            case Op.B_ne -> { if ((cpu.nzcv & 4) == 0) cpu.nextPc = cpu.pc + imm; }
            case Op.B_cs -> { if ((cpu.nzcv & 2) != 0) cpu.nextPc = cpu.pc + imm; }
            case Op.B_cc -> { if ((cpu.nzcv & 2) == 0) cpu.nextPc = cpu.pc + imm; }
            case Op.B_mi -> { if ((cpu.nzcv & 8) != 0) cpu.nextPc = cpu.pc + imm; }
            case Op.B_pl -> { if ((cpu.nzcv & 8) == 0) cpu.nextPc = cpu.pc + imm; }
            case Op.B_hi -> { if ((cpu.nzcv & 6) == 2) cpu.nextPc = cpu.pc + imm; }
            case Op.B_ls -> { if ((cpu.nzcv & 6) != 2) cpu.nextPc = cpu.pc + imm; }
            case Op.B_ge -> { if (Condition.ge(cpu.nzcv)) cpu.nextPc = cpu.pc + imm; }
            case Op.B_lt -> { if (!Condition.ge(cpu.nzcv)) cpu.nextPc = cpu.pc + imm; }
            case Op.B_gt -> { if (Condition.gt(cpu.nzcv)) cpu.nextPc = cpu.pc + imm; }
            case Op.B_le -> { if (!Condition.gt(cpu.nzcv)) cpu.nextPc = cpu.pc + imm; }
            case Op.HINT -> {  }
            case Op.BR -> { cpu.nextPc = x[rn]; }
            case Op.BLR -> { long to = x[rn]; x[30] = cpu.pc + 4; cpu.nextPc = to; }
            case Op.RET -> { cpu.nextPc = x[rn]; }
            case Op.B -> { cpu.nextPc = cpu.pc + imm; }
            case Op.BL -> { x[30] = cpu.pc + 4; cpu.nextPc = cpu.pc + imm; }
            case Op.CBZ_64 -> { if (x[rd] == 0) cpu.nextPc = cpu.pc + imm; }
            case Op.CBNZ_64 -> { if (x[rd] != 0) cpu.nextPc = cpu.pc + imm; }
            case Op.CBZ_32 -> { if ((int) x[rd] == 0) cpu.nextPc = cpu.pc + imm; }
            case Op.CBNZ_32 -> { if ((int) x[rd] != 0) cpu.nextPc = cpu.pc + imm; }
            case Op.TBZ -> { if ((x[rd] >>> imm & 1) == 0) cpu.nextPc = cpu.pc + imm >> 6; }
            case Op.TBNZ -> { if ((x[rd] >>> imm & 1) != 0) cpu.nextPc = cpu.pc + imm >> 6; }
            case Op.STP_post_64 -> { long va = x[rn]; cpu.store64(va, x[rd]); cpu.store64(va + 8, x[rm]); x[rn] = va + imm; }
            case Op.STP_64 -> { long va = x[rn] + imm; cpu.store64(va, x[rd]); cpu.store64(va + 8, x[rm]); }
            case Op.STP_pre_64 -> { long va = x[rn] + imm; cpu.store64(va, x[rd]); cpu.store64(va + 8, x[rm]); x[rn] = va; }
            case Op.LDP_post_64 -> { long va = x[rn]; long first = cpu.load64(va); x[rm] = cpu.load64(va + 8); x[rd] = first; x[rn] = va + imm; }
            case Op.LDP_64 -> { long va = x[rn] + imm; long first = cpu.load64(va); x[rm] = cpu.load64(va + 8); x[rd] = first; }
            case Op.STP_32 -> { long va = x[rn] + imm; cpu.store32(va, x[rd]); cpu.store32(va + 4, x[rm]); }
            case Op.LDP_32 -> { long va = x[rn] + imm; long first = cpu.load32(va); x[rm] = cpu.load32(va + 4); x[rd] = first; }
            case Op.STUR_32 -> { cpu.store32(x[rn] + imm, x[rd]); }
            case Op.LDUR_32 -> { x[rd] = cpu.load32(x[rn] + imm); }
            case Op.STUR_64 -> { cpu.store64(x[rn] + imm, x[rd]); }
            case Op.LDUR_64 -> { x[rd] = cpu.load64(x[rn] + imm); }
            case Op.STRB_post -> { long va = x[rn]; cpu.store8(va, x[rd]); x[rn] = va + imm; }
            case Op.LDRB_post -> { long va = x[rn]; x[rd] = cpu.load8(va); x[rn] = va + imm; }
            case Op.STR_post_32 -> { long va = x[rn]; cpu.store32(va, x[rd]); x[rn] = va + imm; }
            case Op.LDR_post_32 -> { long va = x[rn]; x[rd] = cpu.load32(va); x[rn] = va + imm; }
            case Op.STR_post_64 -> { long va = x[rn]; cpu.store64(va, x[rd]); x[rn] = va + imm; }
            default -> cpu.undefined();
        }
    }

    private static void g2(Cpu cpu, long d) {
        long[] x = cpu.x;
        int rd = (int) d >>> 11 & 63;
        int rn = (int) d >>> 17 & 63;
        int rm = (int) (d >>> 23) & 63;
        long imm = d >> 29;
        switch ((int) d & 0x7ff) {
            case Op.LDR_post_64 -> { long va = x[rn]; x[rd] = cpu.load64(va); x[rn] = va + imm; }
            case Op.LDRB_pre -> { long va = x[rn] + imm; x[rd] = cpu.load8(va); x[rn] = va; }
            case Op.STR_pre_64 -> { long va = x[rn] + imm; cpu.store64(va, x[rd]); x[rn] = va; }
            case Op.LDR_pre_64 -> { long va = x[rn] + imm; x[rd] = cpu.load64(va); x[rn] = va; }
            case Op.STRB_reg -> { cpu.store8(x[rn] + (x[rm] << imm), x[rd]); }
            case Op.LDRB_reg -> { x[rd] = cpu.load8(x[rn] + (x[rm] << imm)); }
            case Op.LDRB_uxtw -> { x[rd] = cpu.load8(x[rn] + (((int) x[rm] & 0xffffffffL) << imm)); }
            case Op.LDRH_reg -> { x[rd] = cpu.load16(x[rn] + (x[rm] << imm)); }
            case Op.STR_reg_32 -> { cpu.store32(x[rn] + (x[rm] << imm), x[rd]); }
            case Op.LDR_reg_32 -> { x[rd] = cpu.load32(x[rn] + (x[rm] << imm)); }
            case Op.LDR_uxtw_32 -> { x[rd] = cpu.load32(x[rn] + (((int) x[rm] & 0xffffffffL) << imm)); }
            case Op.STR_reg_64 -> { cpu.store64(x[rn] + (x[rm] << imm), x[rd]); }
            case Op.LDR_reg_64 -> { x[rd] = cpu.load64(x[rn] + (x[rm] << imm)); }
            case Op.LDR_uxtw_64 -> { x[rd] = cpu.load64(x[rn] + (((int) x[rm] & 0xffffffffL) << imm)); }
            case Op.LDR_sxtw_64 -> { x[rd] = cpu.load64(x[rn] + ((long) (int) x[rm] << imm)); }
            case Op.STRB_imm -> { cpu.store8(x[rn] + imm, x[rd]); }
            case Op.LDRB_imm -> { x[rd] = cpu.load8(x[rn] + imm); }
            case Op.STRH_imm -> { cpu.store16(x[rn] + imm, x[rd]); }
            case Op.LDRH_imm -> { x[rd] = cpu.load16(x[rn] + imm); }
            case Op.STR_imm_32 -> { cpu.store32(x[rn] + imm, x[rd]); }
            case Op.LDR_imm_32 -> { x[rd] = cpu.load32(x[rn] + imm); }
            case Op.STR_imm_64 -> { cpu.store64(x[rn] + imm, x[rd]); }
            case Op.LDR_imm_64 -> { x[rd] = cpu.load64(x[rn] + imm); }
            case Op.LDRSW_imm_64 -> { x[rd] = (int) cpu.load32(x[rn] + imm); }
            case Op.UDF -> { cpu.undefined(); }
            case Op.AND_lsr_64 -> { x[rd] = x[rn] & (x[rm] >>> imm); }
            case Op.AND_asr_64 -> { x[rd] = x[rn] & (x[rm] >> imm); }
            case Op.AND_ror_64 -> { x[rd] = x[rn] & Long.rotateRight(x[rm], (int) imm); }
            case Op.BIC_lsr_64 -> { x[rd] = x[rn] & ~(x[rm] >>> imm); }
            case Op.BIC_asr_64 -> { x[rd] = x[rn] & ~(x[rm] >> imm); }
            case Op.BIC_ror_64 -> { x[rd] = x[rn] & ~Long.rotateRight(x[rm], (int) imm); }
            case Op.ORR_asr_64 -> { x[rd] = x[rn] | (x[rm] >> imm); }
            case Op.ORR_ror_64 -> { x[rd] = x[rn] | Long.rotateRight(x[rm], (int) imm); }
            case Op.ORN_lsr_64 -> { x[rd] = x[rn] | ~(x[rm] >>> imm); }
            case Op.ORN_asr_64 -> { x[rd] = x[rn] | ~(x[rm] >> imm); }
            case Op.ORN_ror_64 -> { x[rd] = x[rn] | ~Long.rotateRight(x[rm], (int) imm); }
            case Op.EOR_asr_64 -> { x[rd] = x[rn] ^ (x[rm] >> imm); }
            case Op.EOR_ror_64 -> { x[rd] = x[rn] ^ Long.rotateRight(x[rm], (int) imm); }
            case Op.EON_lsl_64 -> { x[rd] = x[rn] ^ ~(x[rm] << imm); }
            case Op.EON_lsr_64 -> { x[rd] = x[rn] ^ ~(x[rm] >>> imm); }
            case Op.EON_asr_64 -> { x[rd] = x[rn] ^ ~(x[rm] >> imm); }
            case Op.EON_ror_64 -> { x[rd] = x[rn] ^ ~Long.rotateRight(x[rm], (int) imm); }
            case Op.ANDS_lsr_64 -> { cpu.nzcv = Flags.logic64(x[rn] & (x[rm] >>> imm)); x[rd] = x[rn] & (x[rm] >>> imm); }
            case Op.ANDS_asr_64 -> { cpu.nzcv = Flags.logic64(x[rn] & (x[rm] >> imm)); x[rd] = x[rn] & (x[rm] >> imm); }
            case Op.ANDS_ror_64 -> { cpu.nzcv = Flags.logic64(x[rn] & Long.rotateRight(x[rm], (int) imm)); x[rd] = x[rn] & Long.rotateRight(x[rm], (int) imm); }
            case Op.BICS_lsr_64 -> { cpu.nzcv = Flags.logic64(x[rn] & ~(x[rm] >>> imm)); x[rd] = x[rn] & ~(x[rm] >>> imm); }
            case Op.BICS_asr_64 -> { cpu.nzcv = Flags.logic64(x[rn] & ~(x[rm] >> imm)); x[rd] = x[rn] & ~(x[rm] >> imm); }
            case Op.BICS_ror_64 -> { cpu.nzcv = Flags.logic64(x[rn] & ~Long.rotateRight(x[rm], (int) imm)); x[rd] = x[rn] & ~Long.rotateRight(x[rm], (int) imm); }
            case Op.AND_lsr_32 -> { x[rd] = ((int) x[rn] & ((int) x[rm] >>> imm)) & 0xffffffffL; }
            case Op.AND_asr_32 -> { x[rd] = ((int) x[rn] & ((int) x[rm] >> imm)) & 0xffffffffL; }
            case Op.AND_ror_32 -> { x[rd] = ((int) x[rn] & Integer.rotateRight((int) x[rm], (int) imm)) & 0xffffffffL; }
            case Op.BIC_lsr_32 -> { x[rd] = ((int) x[rn] & ~((int) x[rm] >>> imm)) & 0xffffffffL; }
            case Op.BIC_asr_32 -> { x[rd] = ((int) x[rn] & ~((int) x[rm] >> imm)) & 0xffffffffL; }
            case Op.BIC_ror_32 -> { x[rd] = ((int) x[rn] & ~Integer.rotateRight((int) x[rm], (int) imm)) & 0xffffffffL; }
            case Op.ORR_lsr_32 -> { x[rd] = ((int) x[rn] | ((int) x[rm] >>> imm)) & 0xffffffffL; }
            case Op.ORR_asr_32 -> { x[rd] = ((int) x[rn] | ((int) x[rm] >> imm)) & 0xffffffffL; }
            case Op.ORR_ror_32 -> { x[rd] = ((int) x[rn] | Integer.rotateRight((int) x[rm], (int) imm)) & 0xffffffffL; }
            case Op.ORN_lsr_32 -> { x[rd] = ((int) x[rn] | ~((int) x[rm] >>> imm)) & 0xffffffffL; }
            case Op.ORN_asr_32 -> { x[rd] = ((int) x[rn] | ~((int) x[rm] >> imm)) & 0xffffffffL; }
            case Op.ORN_ror_32 -> { x[rd] = ((int) x[rn] | ~Integer.rotateRight((int) x[rm], (int) imm)) & 0xffffffffL; }
            case Op.EOR_asr_32 -> { x[rd] = ((int) x[rn] ^ ((int) x[rm] >> imm)) & 0xffffffffL; }
            case Op.EOR_ror_32 -> { x[rd] = ((int) x[rn] ^ Integer.rotateRight((int) x[rm], (int) imm)) & 0xffffffffL; }
            case Op.EON_lsl_32 -> { x[rd] = ((int) x[rn] ^ ~((int) x[rm] << imm)) & 0xffffffffL; }
            case Op.EON_lsr_32 -> { x[rd] = ((int) x[rn] ^ ~((int) x[rm] >>> imm)) & 0xffffffffL; }
            default -> cpu.undefined();
        }
    }

    private static void g3(Cpu cpu, long d) {
        long[] x = cpu.x;
        int rd = (int) d >>> 11 & 63;
        int rn = (int) d >>> 17 & 63;
        int rm = (int) (d >>> 23) & 63;
        long imm = d >> 29;
        switch ((int) d & 0x7ff) {
            case Op.EON_asr_32 -> { x[rd] = ((int) x[rn] ^ ~((int) x[rm] >> imm)) & 0xffffffffL; }
            case Op.EON_ror_32 -> { x[rd] = ((int) x[rn] ^ ~Integer.rotateRight((int) x[rm], (int) imm)) & 0xffffffffL; }
            case Op.ANDS_lsr_32 -> { cpu.nzcv = Flags.logic32((int) x[rn] & ((int) x[rm] >>> imm)); x[rd] = ((int) x[rn] & ((int) x[rm] >>> imm)) & 0xffffffffL; }
            case Op.ANDS_asr_32 -> { cpu.nzcv = Flags.logic32((int) x[rn] & ((int) x[rm] >> imm)); x[rd] = ((int) x[rn] & ((int) x[rm] >> imm)) & 0xffffffffL; }
            case Op.ANDS_ror_32 -> { cpu.nzcv = Flags.logic32((int) x[rn] & Integer.rotateRight((int) x[rm], (int) imm)); x[rd] = ((int) x[rn] & Integer.rotateRight((int) x[rm], (int) imm)) & 0xffffffffL; }
            case Op.BICS_lsl_32 -> { cpu.nzcv = Flags.logic32((int) x[rn] & ~((int) x[rm] << imm)); x[rd] = ((int) x[rn] & ~((int) x[rm] << imm)) & 0xffffffffL; }
            case Op.BICS_lsr_32 -> { cpu.nzcv = Flags.logic32((int) x[rn] & ~((int) x[rm] >>> imm)); x[rd] = ((int) x[rn] & ~((int) x[rm] >>> imm)) & 0xffffffffL; }
            case Op.BICS_asr_32 -> { cpu.nzcv = Flags.logic32((int) x[rn] & ~((int) x[rm] >> imm)); x[rd] = ((int) x[rn] & ~((int) x[rm] >> imm)) & 0xffffffffL; }
            case Op.BICS_ror_32 -> { cpu.nzcv = Flags.logic32((int) x[rn] & ~Integer.rotateRight((int) x[rm], (int) imm)); x[rd] = ((int) x[rn] & ~Integer.rotateRight((int) x[rm], (int) imm)) & 0xffffffffL; }
            case Op.ADDS_lsr_64 -> { cpu.nzcv = Flags.add64(x[rn], (x[rm] >>> imm)); x[rd] = x[rn] + (x[rm] >>> imm); }
            case Op.ADDS_asr_64 -> { cpu.nzcv = Flags.add64(x[rn], (x[rm] >> imm)); x[rd] = x[rn] + (x[rm] >> imm); }
            case Op.SUB_lsr_64 -> { x[rd] = x[rn] - (x[rm] >>> imm); }
            case Op.SUB_asr_64 -> { x[rd] = x[rn] - (x[rm] >> imm); }
            case Op.SUBS_lsr_64 -> { cpu.nzcv = Flags.sub64(x[rn], (x[rm] >>> imm)); x[rd] = x[rn] - (x[rm] >>> imm); }
            case Op.SUBS_asr_64 -> { cpu.nzcv = Flags.sub64(x[rn], (x[rm] >> imm)); x[rd] = x[rn] - (x[rm] >> imm); }
            case Op.ADD_lsr_32 -> { x[rd] = ((int) x[rn] + ((int) x[rm] >>> imm)) & 0xffffffffL; }
            case Op.ADD_asr_32 -> { x[rd] = ((int) x[rn] + ((int) x[rm] >> imm)) & 0xffffffffL; }
            case Op.ADDS_lsr_32 -> { cpu.nzcv = Flags.add32((int) x[rn], ((int) x[rm] >>> imm)); x[rd] = ((int) x[rn] + ((int) x[rm] >>> imm)) & 0xffffffffL; }
            case Op.ADDS_asr_32 -> { cpu.nzcv = Flags.add32((int) x[rn], ((int) x[rm] >> imm)); x[rd] = ((int) x[rn] + ((int) x[rm] >> imm)) & 0xffffffffL; }
            case Op.SUB_lsr_32 -> { x[rd] = ((int) x[rn] - ((int) x[rm] >>> imm)) & 0xffffffffL; }
            case Op.SUB_asr_32 -> { x[rd] = ((int) x[rn] - ((int) x[rm] >> imm)) & 0xffffffffL; }
            case Op.SUBS_lsr_32 -> { cpu.nzcv = Flags.sub32((int) x[rn], ((int) x[rm] >>> imm)); x[rd] = ((int) x[rn] - ((int) x[rm] >>> imm)) & 0xffffffffL; }
            case Op.SUBS_asr_32 -> { cpu.nzcv = Flags.sub32((int) x[rn], ((int) x[rm] >> imm)); x[rd] = ((int) x[rn] - ((int) x[rm] >> imm)) & 0xffffffffL; }
            case Op.ADDS_ext_64 -> { cpu.nzcv = Flags.add64(x[rn], Arith.extend(x[rm], imm)); x[rd] = x[rn] + Arith.extend(x[rm], imm); }
            case Op.ADD_ext_32 -> { x[rd] = ((int) x[rn] + (int) Arith.extend(x[rm], imm)) & 0xffffffffL; }
            case Op.ADDS_ext_32 -> { cpu.nzcv = Flags.add32((int) x[rn], (int) Arith.extend(x[rm], imm)); x[rd] = ((int) x[rn] + (int) Arith.extend(x[rm], imm)) & 0xffffffffL; }
            case Op.SUB_ext_32 -> { x[rd] = ((int) x[rn] - (int) Arith.extend(x[rm], imm)) & 0xffffffffL; }
            case Op.SUBS_ext_32 -> { cpu.nzcv = Flags.sub32((int) x[rn], (int) Arith.extend(x[rm], imm)); x[rd] = ((int) x[rn] - (int) Arith.extend(x[rm], imm)) & 0xffffffffL; }
            case Op.ADCS_64 -> { int flags = Flags.adc64(x[rn], x[rm], cpu.nzcv >> 1 & 1); x[rd] = x[rn] + x[rm] + (cpu.nzcv >> 1 & 1); cpu.nzcv = flags; }
            case Op.SBC_64 -> { x[rd] = x[rn] + ~x[rm] + (cpu.nzcv >> 1 & 1); }
            case Op.SBCS_64 -> { int flags = Flags.adc64(x[rn], ~x[rm], cpu.nzcv >> 1 & 1); x[rd] = x[rn] + ~x[rm] + (cpu.nzcv >> 1 & 1); cpu.nzcv = flags; }
            case Op.ADC_32 -> { x[rd] = ((int) x[rn] + (int) x[rm] + (cpu.nzcv >> 1 & 1)) & 0xffffffffL; }
            case Op.ADCS_32 -> { int flags = Flags.adc32((int) x[rn], (int) x[rm], cpu.nzcv >> 1 & 1); x[rd] = ((int) x[rn] + (int) x[rm] + (cpu.nzcv >> 1 & 1)) & 0xffffffffL; cpu.nzcv = flags; }
            case Op.SBC_32 -> { x[rd] = ((int) x[rn] + ~(int) x[rm] + (cpu.nzcv >> 1 & 1)) & 0xffffffffL; }
            case Op.SBCS_32 -> { int flags = Flags.adc32((int) x[rn], ~(int) x[rm], cpu.nzcv >> 1 & 1); x[rd] = ((int) x[rn] + ~(int) x[rm] + (cpu.nzcv >> 1 & 1)) & 0xffffffffL; cpu.nzcv = flags; }
            case Op.CCMN_reg_64 -> { cpu.nzcv = (imm >>> cpu.nzcv & 1) != 0 ? Flags.add64(x[rn], x[rm]) : (int) (imm >> 16) & 15; }
            case Op.CCMN_imm_64 -> { cpu.nzcv = (imm >>> cpu.nzcv & 1) != 0 ? Flags.add64(x[rn], (int) (imm >> 20)) : (int) (imm >> 16) & 15; }
            case Op.CCMN_reg_32 -> { cpu.nzcv = (imm >>> cpu.nzcv & 1) != 0 ? Flags.add32((int) x[rn], (int) x[rm]) : (int) (imm >> 16) & 15; }
            case Op.CCMN_imm_32 -> { cpu.nzcv = (imm >>> cpu.nzcv & 1) != 0 ? Flags.add32((int) x[rn], (int) (imm >> 20)) : (int) (imm >> 16) & 15; }
            case Op.CSNEG_64 -> { x[rd] = (imm >>> cpu.nzcv & 1) != 0 ? x[rn] : -x[rm]; }
            case Op.CSINV_32 -> { x[rd] = ((imm >>> cpu.nzcv & 1) != 0 ? (int) x[rn] : ~(int) x[rm]) & 0xffffffffL; }
            case Op.CSNEG_32 -> { x[rd] = ((imm >>> cpu.nzcv & 1) != 0 ? (int) x[rn] : -(int) x[rm]) & 0xffffffffL; }
            case Op.SDIV_64 -> { x[rd] = Divide.signed64(x[rn], x[rm]); }
            case Op.ASRV_64 -> { x[rd] = x[rn] >> x[rm]; }
            case Op.RORV_64 -> { x[rd] = Long.rotateRight(x[rn], (int) x[rm]); }
            case Op.SDIV_32 -> { x[rd] = (Divide.signed32((int) x[rn], (int) x[rm])) & 0xffffffffL; }
            case Op.ASRV_32 -> { x[rd] = ((int) x[rn] >> (int) x[rm]) & 0xffffffffL; }
            case Op.RORV_32 -> { x[rd] = (Integer.rotateRight((int) x[rn], (int) x[rm])) & 0xffffffffL; }
            case Op.CRC32B -> { x[rd] = (Crc32.ethernet((int) x[rn], x[rm], 1)) & 0xffffffffL; }
            case Op.CRC32CB -> { x[rd] = (Crc32.castagnoli((int) x[rn], x[rm], 1)) & 0xffffffffL; }
            case Op.CRC32H -> { x[rd] = (Crc32.ethernet((int) x[rn], x[rm], 2)) & 0xffffffffL; }
            case Op.CRC32CH -> { x[rd] = (Crc32.castagnoli((int) x[rn], x[rm], 2)) & 0xffffffffL; }
            case Op.CRC32W -> { x[rd] = (Crc32.ethernet((int) x[rn], x[rm], 4)) & 0xffffffffL; }
            case Op.CRC32CW -> { x[rd] = (Crc32.castagnoli((int) x[rn], x[rm], 4)) & 0xffffffffL; }
            case Op.CRC32X -> { x[rd] = (Crc32.ethernet((int) x[rn], x[rm], 8)) & 0xffffffffL; }
            case Op.CRC32CX -> { x[rd] = (Crc32.castagnoli((int) x[rn], x[rm], 8)) & 0xffffffffL; }
            case Op.RBIT_64 -> { x[rd] = Long.reverse(x[rn]); }
            case Op.REV16_64 -> { x[rd] = Bits.rev16_64(x[rn]); }
            case Op.REV32_64 -> { x[rd] = Bits.rev32(x[rn]); }
            case Op.CLS_64 -> { x[rd] = Long.numberOfLeadingZeros(x[rn] ^ x[rn] >> 1) - 1; }
            case Op.RBIT_32 -> { x[rd] = (Integer.reverse((int) x[rn])) & 0xffffffffL; }
            case Op.REV16_32 -> { x[rd] = (Bits.rev16_32((int) x[rn])) & 0xffffffffL; }
            case Op.CLS_32 -> { x[rd] = (Integer.numberOfLeadingZeros((int) x[rn] ^ (int) x[rn] >> 1) - 1) & 0xffffffffL; }
            case Op.SMSUBL -> { x[rd] = x[(int) imm] - (long) (int) x[rn] * (int) x[rm]; }
            default -> cpu.undefined();
        }
    }

    private static void g4(Cpu cpu, long d) {
        long[] x = cpu.x;
        int rd = (int) d >>> 11 & 63;
        int rn = (int) d >>> 17 & 63;
        int rm = (int) (d >>> 23) & 63;
        long imm = d >> 29;
        switch ((int) d & 0x7ff) {
            case Op.UMSUBL -> { x[rd] = x[(int) imm] - ((int) x[rn] & 0xffffffffL) * ((int) x[rm] & 0xffffffffL); }
            case Op.SMULH -> { x[rd] = Math.multiplyHigh(x[rn], x[rm]); }
            case Op.UMULH -> { x[rd] = Math.unsignedMultiplyHigh(x[rn], x[rm]); }
            case Op.B_vs -> { if ((cpu.nzcv & 1) != 0) cpu.nextPc = cpu.pc + imm; }
            case Op.B_vc -> { if ((cpu.nzcv & 1) == 0) cpu.nextPc = cpu.pc + imm; }
            case Op.B_al -> { cpu.nextPc = cpu.pc + imm; }
            case Op.SVC -> { int insn = (int) (d >>> 32); SystemOps.svc(cpu, (insn >>> 5 & 65535)); }
            case Op.HVC -> { int insn = (int) (d >>> 32); SystemOps.hvc(cpu, (insn >>> 5 & 65535)); }
            case Op.SMC -> { int insn = (int) (d >>> 32); SystemOps.smc(cpu, (insn >>> 5 & 65535)); }
            case Op.BRK -> { int insn = (int) (d >>> 32); SystemOps.brk(cpu, (insn >>> 5 & 65535)); }
            case Op.HLT -> { int insn = (int) (d >>> 32); SystemOps.hlt(cpu, (insn >>> 5 & 65535)); }
            case Op.DCPS1 -> { cpu.undefined(); }
            case Op.DCPS2 -> { cpu.undefined(); }
            case Op.DCPS3 -> { cpu.undefined(); }
            case Op.YIELD -> { SystemOps.hint(cpu, 0, 1); }
            case Op.WFE -> { SystemOps.hint(cpu, 0, 2); }
            case Op.WFI -> { SystemOps.hint(cpu, 0, 3); }
            case Op.SEV -> { SystemOps.hint(cpu, 0, 4); }
            case Op.SEVL -> { SystemOps.hint(cpu, 0, 5); }
            case Op.CLREX -> { SystemOps.clrex(cpu); }
            case Op.DSB -> {  }
            case Op.DMB -> {  }
            case Op.ISB -> {  }
            case Op.SB -> { cpu.undefined(); }
            case Op.MSR_imm -> { int insn = (int) (d >>> 32); SystemOps.msrImmediate(cpu, (insn >>> 16 & 7), (insn >>> 8 & 15), (insn >>> 5 & 7)); }
            case Op.SYS -> { int insn = (int) (d >>> 32); SystemOps.sys(cpu, (insn >>> 16 & 7), (insn >>> 12 & 15), (insn >>> 8 & 15), (insn >>> 5 & 7), (insn & 31)); }
            case Op.SYSL -> { int insn = (int) (d >>> 32); SystemOps.sysl(cpu, (insn >>> 16 & 7), (insn >>> 12 & 15), (insn >>> 8 & 15), (insn >>> 5 & 7), (insn & 31)); }
            case Op.MSR_reg -> { int insn = (int) (d >>> 32); SystemOps.msr(cpu, 2 + (insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 12 & 15), (insn >>> 8 & 15), (insn >>> 5 & 7), (insn & 31)); }
            case Op.MRS -> { int insn = (int) (d >>> 32); SystemOps.mrs(cpu, 2 + (insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 12 & 15), (insn >>> 8 & 15), (insn >>> 5 & 7), (insn & 31)); }
            case Op.ERET -> { SystemOps.eret(cpu); }
            case Op.DRPS -> { cpu.undefined(); }
            case Op.STXRB -> { x[rm] = Exclusive.store(cpu, x[rn], x[rd], 1); }
            case Op.STLXRB -> { x[rm] = Exclusive.store(cpu, x[rn], x[rd], 1); }
            case Op.LDXRB -> { x[rd] = Exclusive.load(cpu, x[rn], 1); }
            case Op.LDAXRB -> { x[rd] = Exclusive.load(cpu, x[rn], 1); }
            case Op.STLRB -> { cpu.store8(Exclusive.aligned(cpu, x[rn], 1, true), x[rd]); }
            case Op.LDARB -> { x[rd] = cpu.load8(Exclusive.aligned(cpu, x[rn], 1, false)); }
            case Op.STLLRB -> { cpu.undefined(); }
            case Op.LDLARB -> { cpu.undefined(); }
            case Op.STXRH -> { x[rm] = Exclusive.store(cpu, x[rn], x[rd], 2); }
            case Op.STLXRH -> { x[rm] = Exclusive.store(cpu, x[rn], x[rd], 2); }
            case Op.LDXRH -> { x[rd] = Exclusive.load(cpu, x[rn], 2); }
            case Op.LDAXRH -> { x[rd] = Exclusive.load(cpu, x[rn], 2); }
            case Op.STLRH -> { cpu.store16(Exclusive.aligned(cpu, x[rn], 2, true), x[rd]); }
            case Op.LDARH -> { x[rd] = cpu.load16(Exclusive.aligned(cpu, x[rn], 2, false)); }
            case Op.STLLRH -> { cpu.undefined(); }
            case Op.LDLARH -> { cpu.undefined(); }
            case Op.STXR_32 -> { x[rm] = Exclusive.store(cpu, x[rn], x[rd], 4); }
            case Op.STLXR_32 -> { x[rm] = Exclusive.store(cpu, x[rn], x[rd], 4); }
            case Op.LDXR_32 -> { x[rd] = Exclusive.load(cpu, x[rn], 4); }
            case Op.LDAXR_32 -> { x[rd] = Exclusive.load(cpu, x[rn], 4); }
            case Op.STLR_32 -> { cpu.store32(Exclusive.aligned(cpu, x[rn], 4, true), x[rd]); }
            case Op.LDAR_32 -> { x[rd] = cpu.load32(Exclusive.aligned(cpu, x[rn], 4, false)); }
            case Op.STLLR_32 -> { cpu.undefined(); }
            case Op.LDLAR_32 -> { cpu.undefined(); }
            case Op.STXR_64 -> { x[rm] = Exclusive.store(cpu, x[rn], x[rd], 8); }
            case Op.STLXR_64 -> { x[rm] = Exclusive.store(cpu, x[rn], x[rd], 8); }
            case Op.LDXR_64 -> { x[rd] = Exclusive.load(cpu, x[rn], 8); }
            case Op.LDAXR_64 -> { x[rd] = Exclusive.load(cpu, x[rn], 8); }
            case Op.STLR_64 -> { cpu.store64(Exclusive.aligned(cpu, x[rn], 8, true), x[rd]); }
            case Op.LDAR_64 -> { x[rd] = cpu.load64(Exclusive.aligned(cpu, x[rn], 8, false)); }
            case Op.STLLR_64 -> { cpu.undefined(); }
            case Op.LDLAR_64 -> { cpu.undefined(); }
            case Op.STXP_32 -> { x[rm] = Exclusive.storePair32(cpu, x[rn], x[rd], x[(int) imm]); }
            default -> cpu.undefined();
        }
    }

    private static void g5(Cpu cpu, long d) {
        long[] x = cpu.x;
        int rd = (int) d >>> 11 & 63;
        int rn = (int) d >>> 17 & 63;
        int rm = (int) (d >>> 23) & 63;
        long imm = d >> 29;
        switch ((int) d & 0x7ff) {
            case Op.STLXP_32 -> { x[rm] = Exclusive.storePair32(cpu, x[rn], x[rd], x[(int) imm]); }
            case Op.LDXP_32 -> { long first = Exclusive.loadPair32(cpu, x[rn]); x[rm] = cpu.monitorValue2; x[rd] = first; }
            case Op.LDAXP_32 -> { long first = Exclusive.loadPair32(cpu, x[rn]); x[rm] = cpu.monitorValue2; x[rd] = first; }
            case Op.STXP_64 -> { x[rm] = Exclusive.storePair64(cpu, x[rn], x[rd], x[(int) imm]); }
            case Op.STLXP_64 -> { x[rm] = Exclusive.storePair64(cpu, x[rn], x[rd], x[(int) imm]); }
            case Op.LDXP_64 -> { long first = Exclusive.loadPair64(cpu, x[rn]); x[rm] = cpu.monitorValue2; x[rd] = first; }
            case Op.LDAXP_64 -> { long first = Exclusive.loadPair64(cpu, x[rn]); x[rm] = cpu.monitorValue2; x[rd] = first; }
            case Op.LDR_lit_32 -> { x[rd] = cpu.load32(cpu.pc + imm); }
            case Op.LDR_lit_64 -> { x[rd] = cpu.load64(cpu.pc + imm); }
            case Op.LDRSW_lit -> { x[rd] = (int) cpu.load32(cpu.pc + imm); }
            case Op.PRFM_lit -> {  }
            case Op.LDR_lit_s -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, cpu.pc + imm, 4); }
            case Op.LDR_lit_d -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, cpu.pc + imm, 8); }
            case Op.LDR_lit_q -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, cpu.pc + imm, 16); }
            case Op.STNP_64 -> { long va = x[rn] + imm; cpu.store64(va, x[rd]); cpu.store64(va + 8, x[rm]); }
            case Op.LDNP_64 -> { long va = x[rn] + imm; long first = cpu.load64(va); x[rm] = cpu.load64(va + 8); x[rd] = first; }
            case Op.LDP_pre_64 -> { long va = x[rn] + imm; long first = cpu.load64(va); x[rm] = cpu.load64(va + 8); x[rd] = first; x[rn] = va; }
            case Op.STNP_32 -> { long va = x[rn] + imm; cpu.store32(va, x[rd]); cpu.store32(va + 4, x[rm]); }
            case Op.STP_post_32 -> { long va = x[rn]; cpu.store32(va, x[rd]); cpu.store32(va + 4, x[rm]); x[rn] = va + imm; }
            case Op.STP_pre_32 -> { long va = x[rn] + imm; cpu.store32(va, x[rd]); cpu.store32(va + 4, x[rm]); x[rn] = va; }
            case Op.LDNP_32 -> { long va = x[rn] + imm; long first = cpu.load32(va); x[rm] = cpu.load32(va + 4); x[rd] = first; }
            case Op.LDP_post_32 -> { long va = x[rn]; long first = cpu.load32(va); x[rm] = cpu.load32(va + 4); x[rd] = first; x[rn] = va + imm; }
            case Op.LDP_pre_32 -> { long va = x[rn] + imm; long first = cpu.load32(va); x[rm] = cpu.load32(va + 4); x[rd] = first; x[rn] = va; }
            case Op.LDPSW_post -> { long va = x[rn]; long first = (int) cpu.load32(va); x[rm] = (int) cpu.load32(va + 4); x[rd] = first; x[rn] = va + imm; }
            case Op.LDPSW -> { long va = x[rn] + imm; long first = (int) cpu.load32(va); x[rm] = (int) cpu.load32(va + 4); x[rd] = first; }
            case Op.LDPSW_pre -> { long va = x[rn] + imm; long first = (int) cpu.load32(va); x[rm] = (int) cpu.load32(va + 4); x[rd] = first; x[rn] = va; }
            case Op.STNP_s -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.storePair(cpu, rd, rm, va, 4); }
            case Op.STP_post_s -> { FpAccess.check(cpu); long va = x[rn]; VectorMemory.storePair(cpu, rd, rm, va, 4); x[rn] = va + imm; }
            case Op.STP_s -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.storePair(cpu, rd, rm, va, 4); }
            case Op.STP_pre_s -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.storePair(cpu, rd, rm, va, 4); x[rn] = va; }
            case Op.LDNP_s -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.loadPair(cpu, rd, rm, va, 4); }
            case Op.LDP_post_s -> { FpAccess.check(cpu); long va = x[rn]; VectorMemory.loadPair(cpu, rd, rm, va, 4); x[rn] = va + imm; }
            case Op.LDP_s -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.loadPair(cpu, rd, rm, va, 4); }
            case Op.LDP_pre_s -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.loadPair(cpu, rd, rm, va, 4); x[rn] = va; }
            case Op.STNP_d -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.storePair(cpu, rd, rm, va, 8); }
            case Op.STP_post_d -> { FpAccess.check(cpu); long va = x[rn]; VectorMemory.storePair(cpu, rd, rm, va, 8); x[rn] = va + imm; }
            case Op.STP_d -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.storePair(cpu, rd, rm, va, 8); }
            case Op.STP_pre_d -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.storePair(cpu, rd, rm, va, 8); x[rn] = va; }
            case Op.LDNP_d -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.loadPair(cpu, rd, rm, va, 8); }
            case Op.LDP_post_d -> { FpAccess.check(cpu); long va = x[rn]; VectorMemory.loadPair(cpu, rd, rm, va, 8); x[rn] = va + imm; }
            case Op.LDP_d -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.loadPair(cpu, rd, rm, va, 8); }
            case Op.LDP_pre_d -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.loadPair(cpu, rd, rm, va, 8); x[rn] = va; }
            case Op.STNP_q -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.storePair(cpu, rd, rm, va, 16); }
            case Op.STP_post_q -> { FpAccess.check(cpu); long va = x[rn]; VectorMemory.storePair(cpu, rd, rm, va, 16); x[rn] = va + imm; }
            case Op.STP_q -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.storePair(cpu, rd, rm, va, 16); }
            case Op.STP_pre_q -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.storePair(cpu, rd, rm, va, 16); x[rn] = va; }
            case Op.LDNP_q -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.loadPair(cpu, rd, rm, va, 16); }
            case Op.LDP_post_q -> { FpAccess.check(cpu); long va = x[rn]; VectorMemory.loadPair(cpu, rd, rm, va, 16); x[rn] = va + imm; }
            case Op.LDP_q -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.loadPair(cpu, rd, rm, va, 16); }
            case Op.LDP_pre_q -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.loadPair(cpu, rd, rm, va, 16); x[rn] = va; }
            case Op.STURB -> { cpu.store8(x[rn] + imm, x[rd]); }
            case Op.LDURB -> { x[rd] = cpu.load8(x[rn] + imm); }
            case Op.STURH -> { cpu.store16(x[rn] + imm, x[rd]); }
            case Op.LDURH -> { x[rd] = cpu.load16(x[rn] + imm); }
            case Op.LDURSB_64 -> { x[rd] = (byte) cpu.load8(x[rn] + imm); }
            case Op.LDURSB_32 -> { x[rd] = ((byte) cpu.load8(x[rn] + imm)) & 0xffffffffL; }
            case Op.LDURSH_64 -> { x[rd] = (short) cpu.load16(x[rn] + imm); }
            case Op.LDURSH_32 -> { x[rd] = ((short) cpu.load16(x[rn] + imm)) & 0xffffffffL; }
            case Op.LDURSW_64 -> { x[rd] = (int) cpu.load32(x[rn] + imm); }
            case Op.STUR_b -> { FpAccess.check(cpu); VectorMemory.store(cpu, rd, x[rn] + imm, 1); }
            case Op.LDUR_b -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, x[rn] + imm, 1); }
            case Op.STUR_h -> { FpAccess.check(cpu); VectorMemory.store(cpu, rd, x[rn] + imm, 2); }
            case Op.LDUR_h -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, x[rn] + imm, 2); }
            case Op.STUR_s -> { FpAccess.check(cpu); VectorMemory.store(cpu, rd, x[rn] + imm, 4); }
            default -> cpu.undefined();
        }
    }

    private static void g6(Cpu cpu, long d) {
        long[] x = cpu.x;
        int rd = (int) d >>> 11 & 63;
        int rn = (int) d >>> 17 & 63;
        int rm = (int) (d >>> 23) & 63;
        long imm = d >> 29;
        switch ((int) d & 0x7ff) {
            case Op.LDUR_s -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, x[rn] + imm, 4); }
            case Op.STUR_d -> { FpAccess.check(cpu); VectorMemory.store(cpu, rd, x[rn] + imm, 8); }
            case Op.LDUR_d -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, x[rn] + imm, 8); }
            case Op.STUR_q -> { FpAccess.check(cpu); VectorMemory.store(cpu, rd, x[rn] + imm, 16); }
            case Op.LDUR_q -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, x[rn] + imm, 16); }
            case Op.PRFUM -> {  }
            case Op.STRH_post -> { long va = x[rn]; cpu.store16(va, x[rd]); x[rn] = va + imm; }
            case Op.LDRH_post -> { long va = x[rn]; x[rd] = cpu.load16(va); x[rn] = va + imm; }
            case Op.LDRSB_post_64 -> { long va = x[rn]; x[rd] = (byte) cpu.load8(va); x[rn] = va + imm; }
            case Op.LDRSB_post_32 -> { long va = x[rn]; x[rd] = ((byte) cpu.load8(va)) & 0xffffffffL; x[rn] = va + imm; }
            case Op.LDRSH_post_64 -> { long va = x[rn]; x[rd] = (short) cpu.load16(va); x[rn] = va + imm; }
            case Op.LDRSH_post_32 -> { long va = x[rn]; x[rd] = ((short) cpu.load16(va)) & 0xffffffffL; x[rn] = va + imm; }
            case Op.LDRSW_post_64 -> { long va = x[rn]; x[rd] = (int) cpu.load32(va); x[rn] = va + imm; }
            case Op.STR_post_b -> { FpAccess.check(cpu); long va = x[rn]; VectorMemory.store(cpu, rd, va, 1); x[rn] = va + imm; }
            case Op.LDR_post_b -> { FpAccess.check(cpu); long va = x[rn]; VectorMemory.load(cpu, rd, va, 1); x[rn] = va + imm; }
            case Op.STR_post_h -> { FpAccess.check(cpu); long va = x[rn]; VectorMemory.store(cpu, rd, va, 2); x[rn] = va + imm; }
            case Op.LDR_post_h -> { FpAccess.check(cpu); long va = x[rn]; VectorMemory.load(cpu, rd, va, 2); x[rn] = va + imm; }
            case Op.STR_post_s -> { FpAccess.check(cpu); long va = x[rn]; VectorMemory.store(cpu, rd, va, 4); x[rn] = va + imm; }
            case Op.LDR_post_s -> { FpAccess.check(cpu); long va = x[rn]; VectorMemory.load(cpu, rd, va, 4); x[rn] = va + imm; }
            case Op.STR_post_d -> { FpAccess.check(cpu); long va = x[rn]; VectorMemory.store(cpu, rd, va, 8); x[rn] = va + imm; }
            case Op.LDR_post_d -> { FpAccess.check(cpu); long va = x[rn]; VectorMemory.load(cpu, rd, va, 8); x[rn] = va + imm; }
            case Op.STR_post_q -> { FpAccess.check(cpu); long va = x[rn]; VectorMemory.store(cpu, rd, va, 16); x[rn] = va + imm; }
            case Op.LDR_post_q -> { FpAccess.check(cpu); long va = x[rn]; VectorMemory.load(cpu, rd, va, 16); x[rn] = va + imm; }
            case Op.STTRB -> { cpu.storeUnprivileged(x[rn] + imm, 1, x[rd]); }
            case Op.LDTRB -> { x[rd] = cpu.loadUnprivileged(x[rn] + imm, 1); }
            case Op.STTRH -> { cpu.storeUnprivileged(x[rn] + imm, 2, x[rd]); }
            case Op.LDTRH -> { x[rd] = cpu.loadUnprivileged(x[rn] + imm, 2); }
            case Op.STTR_32 -> { cpu.storeUnprivileged(x[rn] + imm, 4, x[rd]); }
            case Op.LDTR_32 -> { x[rd] = cpu.loadUnprivileged(x[rn] + imm, 4); }
            case Op.STTR_64 -> { cpu.storeUnprivileged(x[rn] + imm, 8, x[rd]); }
            case Op.LDTR_64 -> { x[rd] = cpu.loadUnprivileged(x[rn] + imm, 8); }
            case Op.LDTRSB_64 -> { x[rd] = (byte) cpu.loadUnprivileged(x[rn] + imm, 1); }
            case Op.LDTRSB_32 -> { x[rd] = ((byte) cpu.loadUnprivileged(x[rn] + imm, 1)) & 0xffffffffL; }
            case Op.LDTRSH_64 -> { x[rd] = (short) cpu.loadUnprivileged(x[rn] + imm, 2); }
            case Op.LDTRSH_32 -> { x[rd] = ((short) cpu.loadUnprivileged(x[rn] + imm, 2)) & 0xffffffffL; }
            case Op.LDTRSW_64 -> { x[rd] = (int) cpu.loadUnprivileged(x[rn] + imm, 4); }
            case Op.STRB_pre -> { long va = x[rn] + imm; cpu.store8(va, x[rd]); x[rn] = va; }
            case Op.STRH_pre -> { long va = x[rn] + imm; cpu.store16(va, x[rd]); x[rn] = va; }
            case Op.LDRH_pre -> { long va = x[rn] + imm; x[rd] = cpu.load16(va); x[rn] = va; }
            case Op.STR_pre_32 -> { long va = x[rn] + imm; cpu.store32(va, x[rd]); x[rn] = va; }
            case Op.LDR_pre_32 -> { long va = x[rn] + imm; x[rd] = cpu.load32(va); x[rn] = va; }
            case Op.LDRSB_pre_64 -> { long va = x[rn] + imm; x[rd] = (byte) cpu.load8(va); x[rn] = va; }
            case Op.LDRSB_pre_32 -> { long va = x[rn] + imm; x[rd] = ((byte) cpu.load8(va)) & 0xffffffffL; x[rn] = va; }
            case Op.LDRSH_pre_64 -> { long va = x[rn] + imm; x[rd] = (short) cpu.load16(va); x[rn] = va; }
            case Op.LDRSH_pre_32 -> { long va = x[rn] + imm; x[rd] = ((short) cpu.load16(va)) & 0xffffffffL; x[rn] = va; }
            case Op.LDRSW_pre_64 -> { long va = x[rn] + imm; x[rd] = (int) cpu.load32(va); x[rn] = va; }
            case Op.STR_pre_b -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.store(cpu, rd, va, 1); x[rn] = va; }
            case Op.LDR_pre_b -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.load(cpu, rd, va, 1); x[rn] = va; }
            case Op.STR_pre_h -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.store(cpu, rd, va, 2); x[rn] = va; }
            case Op.LDR_pre_h -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.load(cpu, rd, va, 2); x[rn] = va; }
            case Op.STR_pre_s -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.store(cpu, rd, va, 4); x[rn] = va; }
            case Op.LDR_pre_s -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.load(cpu, rd, va, 4); x[rn] = va; }
            case Op.STR_pre_d -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.store(cpu, rd, va, 8); x[rn] = va; }
            case Op.LDR_pre_d -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.load(cpu, rd, va, 8); x[rn] = va; }
            case Op.STR_pre_q -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.store(cpu, rd, va, 16); x[rn] = va; }
            case Op.LDR_pre_q -> { FpAccess.check(cpu); long va = x[rn] + imm; VectorMemory.load(cpu, rd, va, 16); x[rn] = va; }
            case Op.STRB_uxtw -> { cpu.store8(x[rn] + (((int) x[rm] & 0xffffffffL) << imm), x[rd]); }
            case Op.STRB_sxtw -> { cpu.store8(x[rn] + ((long) (int) x[rm] << imm), x[rd]); }
            case Op.LDRB_sxtw -> { x[rd] = cpu.load8(x[rn] + ((long) (int) x[rm] << imm)); }
            case Op.STRH_reg -> { cpu.store16(x[rn] + (x[rm] << imm), x[rd]); }
            case Op.STRH_uxtw -> { cpu.store16(x[rn] + (((int) x[rm] & 0xffffffffL) << imm), x[rd]); }
            case Op.STRH_sxtw -> { cpu.store16(x[rn] + ((long) (int) x[rm] << imm), x[rd]); }
            case Op.LDRH_uxtw -> { x[rd] = cpu.load16(x[rn] + (((int) x[rm] & 0xffffffffL) << imm)); }
            case Op.LDRH_sxtw -> { x[rd] = cpu.load16(x[rn] + ((long) (int) x[rm] << imm)); }
            default -> cpu.undefined();
        }
    }

    private static void g7(Cpu cpu, long d) {
        long[] x = cpu.x;
        int rd = (int) d >>> 11 & 63;
        int rn = (int) d >>> 17 & 63;
        int rm = (int) (d >>> 23) & 63;
        long imm = d >> 29;
        switch ((int) d & 0x7ff) {
            case Op.STR_uxtw_32 -> { cpu.store32(x[rn] + (((int) x[rm] & 0xffffffffL) << imm), x[rd]); }
            case Op.STR_sxtw_32 -> { cpu.store32(x[rn] + ((long) (int) x[rm] << imm), x[rd]); }
            case Op.LDR_sxtw_32 -> { x[rd] = cpu.load32(x[rn] + ((long) (int) x[rm] << imm)); }
            case Op.STR_uxtw_64 -> { cpu.store64(x[rn] + (((int) x[rm] & 0xffffffffL) << imm), x[rd]); }
            case Op.STR_sxtw_64 -> { cpu.store64(x[rn] + ((long) (int) x[rm] << imm), x[rd]); }
            case Op.LDRSB_reg_64 -> { x[rd] = (byte) cpu.load8(x[rn] + (x[rm] << imm)); }
            case Op.LDRSB_uxtw_64 -> { x[rd] = (byte) cpu.load8(x[rn] + (((int) x[rm] & 0xffffffffL) << imm)); }
            case Op.LDRSB_sxtw_64 -> { x[rd] = (byte) cpu.load8(x[rn] + ((long) (int) x[rm] << imm)); }
            case Op.LDRSB_reg_32 -> { x[rd] = ((byte) cpu.load8(x[rn] + (x[rm] << imm))) & 0xffffffffL; }
            case Op.LDRSB_uxtw_32 -> { x[rd] = ((byte) cpu.load8(x[rn] + (((int) x[rm] & 0xffffffffL) << imm))) & 0xffffffffL; }
            case Op.LDRSB_sxtw_32 -> { x[rd] = ((byte) cpu.load8(x[rn] + ((long) (int) x[rm] << imm))) & 0xffffffffL; }
            case Op.LDRSH_reg_64 -> { x[rd] = (short) cpu.load16(x[rn] + (x[rm] << imm)); }
            case Op.LDRSH_uxtw_64 -> { x[rd] = (short) cpu.load16(x[rn] + (((int) x[rm] & 0xffffffffL) << imm)); }
            case Op.LDRSH_sxtw_64 -> { x[rd] = (short) cpu.load16(x[rn] + ((long) (int) x[rm] << imm)); }
            case Op.LDRSH_reg_32 -> { x[rd] = ((short) cpu.load16(x[rn] + (x[rm] << imm))) & 0xffffffffL; }
            case Op.LDRSH_uxtw_32 -> { x[rd] = ((short) cpu.load16(x[rn] + (((int) x[rm] & 0xffffffffL) << imm))) & 0xffffffffL; }
            case Op.LDRSH_sxtw_32 -> { x[rd] = ((short) cpu.load16(x[rn] + ((long) (int) x[rm] << imm))) & 0xffffffffL; }
            case Op.LDRSW_reg_64 -> { x[rd] = (int) cpu.load32(x[rn] + (x[rm] << imm)); }
            case Op.LDRSW_uxtw_64 -> { x[rd] = (int) cpu.load32(x[rn] + (((int) x[rm] & 0xffffffffL) << imm)); }
            case Op.LDRSW_sxtw_64 -> { x[rd] = (int) cpu.load32(x[rn] + ((long) (int) x[rm] << imm)); }
            case Op.STR_reg_b -> { FpAccess.check(cpu); VectorMemory.store(cpu, rd, x[rn] + (x[rm] << imm), 1); }
            case Op.STR_uxtw_b -> { FpAccess.check(cpu); VectorMemory.store(cpu, rd, x[rn] + (((int) x[rm] & 0xffffffffL) << imm), 1); }
            case Op.STR_sxtw_b -> { FpAccess.check(cpu); VectorMemory.store(cpu, rd, x[rn] + ((long) (int) x[rm] << imm), 1); }
            case Op.LDR_reg_b -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, x[rn] + (x[rm] << imm), 1); }
            case Op.LDR_uxtw_b -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, x[rn] + (((int) x[rm] & 0xffffffffL) << imm), 1); }
            case Op.LDR_sxtw_b -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, x[rn] + ((long) (int) x[rm] << imm), 1); }
            case Op.STR_reg_h -> { FpAccess.check(cpu); VectorMemory.store(cpu, rd, x[rn] + (x[rm] << imm), 2); }
            case Op.STR_uxtw_h -> { FpAccess.check(cpu); VectorMemory.store(cpu, rd, x[rn] + (((int) x[rm] & 0xffffffffL) << imm), 2); }
            case Op.STR_sxtw_h -> { FpAccess.check(cpu); VectorMemory.store(cpu, rd, x[rn] + ((long) (int) x[rm] << imm), 2); }
            case Op.LDR_reg_h -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, x[rn] + (x[rm] << imm), 2); }
            case Op.LDR_uxtw_h -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, x[rn] + (((int) x[rm] & 0xffffffffL) << imm), 2); }
            case Op.LDR_sxtw_h -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, x[rn] + ((long) (int) x[rm] << imm), 2); }
            case Op.STR_reg_s -> { FpAccess.check(cpu); VectorMemory.store(cpu, rd, x[rn] + (x[rm] << imm), 4); }
            case Op.STR_uxtw_s -> { FpAccess.check(cpu); VectorMemory.store(cpu, rd, x[rn] + (((int) x[rm] & 0xffffffffL) << imm), 4); }
            case Op.STR_sxtw_s -> { FpAccess.check(cpu); VectorMemory.store(cpu, rd, x[rn] + ((long) (int) x[rm] << imm), 4); }
            case Op.LDR_reg_s -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, x[rn] + (x[rm] << imm), 4); }
            case Op.LDR_uxtw_s -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, x[rn] + (((int) x[rm] & 0xffffffffL) << imm), 4); }
            case Op.LDR_sxtw_s -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, x[rn] + ((long) (int) x[rm] << imm), 4); }
            case Op.STR_reg_d -> { FpAccess.check(cpu); VectorMemory.store(cpu, rd, x[rn] + (x[rm] << imm), 8); }
            case Op.STR_uxtw_d -> { FpAccess.check(cpu); VectorMemory.store(cpu, rd, x[rn] + (((int) x[rm] & 0xffffffffL) << imm), 8); }
            case Op.STR_sxtw_d -> { FpAccess.check(cpu); VectorMemory.store(cpu, rd, x[rn] + ((long) (int) x[rm] << imm), 8); }
            case Op.LDR_reg_d -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, x[rn] + (x[rm] << imm), 8); }
            case Op.LDR_uxtw_d -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, x[rn] + (((int) x[rm] & 0xffffffffL) << imm), 8); }
            case Op.LDR_sxtw_d -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, x[rn] + ((long) (int) x[rm] << imm), 8); }
            case Op.STR_reg_q -> { FpAccess.check(cpu); VectorMemory.store(cpu, rd, x[rn] + (x[rm] << imm), 16); }
            case Op.STR_uxtw_q -> { FpAccess.check(cpu); VectorMemory.store(cpu, rd, x[rn] + (((int) x[rm] & 0xffffffffL) << imm), 16); }
            case Op.STR_sxtw_q -> { FpAccess.check(cpu); VectorMemory.store(cpu, rd, x[rn] + ((long) (int) x[rm] << imm), 16); }
            case Op.LDR_reg_q -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, x[rn] + (x[rm] << imm), 16); }
            case Op.LDR_uxtw_q -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, x[rn] + (((int) x[rm] & 0xffffffffL) << imm), 16); }
            case Op.LDR_sxtw_q -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, x[rn] + ((long) (int) x[rm] << imm), 16); }
            case Op.PRFM_reg -> {  }
            case Op.LDRSB_imm_64 -> { x[rd] = (byte) cpu.load8(x[rn] + imm); }
            case Op.LDRSB_imm_32 -> { x[rd] = ((byte) cpu.load8(x[rn] + imm)) & 0xffffffffL; }
            case Op.LDRSH_imm_64 -> { x[rd] = (short) cpu.load16(x[rn] + imm); }
            case Op.LDRSH_imm_32 -> { x[rd] = ((short) cpu.load16(x[rn] + imm)) & 0xffffffffL; }
            case Op.STR_imm_b -> { FpAccess.check(cpu); VectorMemory.store(cpu, rd, x[rn] + imm, 1); }
            case Op.LDR_imm_b -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, x[rn] + imm, 1); }
            case Op.STR_imm_h -> { FpAccess.check(cpu); VectorMemory.store(cpu, rd, x[rn] + imm, 2); }
            case Op.LDR_imm_h -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, x[rn] + imm, 2); }
            case Op.STR_imm_s -> { FpAccess.check(cpu); VectorMemory.store(cpu, rd, x[rn] + imm, 4); }
            case Op.LDR_imm_s -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, x[rn] + imm, 4); }
            case Op.STR_imm_d -> { FpAccess.check(cpu); VectorMemory.store(cpu, rd, x[rn] + imm, 8); }
            case Op.LDR_imm_d -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, x[rn] + imm, 8); }
            case Op.STR_imm_q -> { FpAccess.check(cpu); VectorMemory.store(cpu, rd, x[rn] + imm, 16); }
            default -> cpu.undefined();
        }
    }

    private static void g8(Cpu cpu, long d) {
        long[] x = cpu.x;
        int rd = (int) d >>> 11 & 63;
        int rn = (int) d >>> 17 & 63;
        int rm = (int) (d >>> 23) & 63;
        long imm = d >> 29;
        switch ((int) d & 0x7ff) {
            case Op.LDR_imm_q -> { FpAccess.check(cpu); VectorMemory.load(cpu, rd, x[rn] + imm, 16); }
            case Op.PRFM_imm -> {  }
            case Op.ST4_multiple -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.store(cpu, 4, 4, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ST4_multiple_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.store(cpu, 4, 4, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 32<<(insn >>> 30 & 1)); }
            case Op.ST1_4 -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.store(cpu, 4, 1, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ST1_4_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.store(cpu, 4, 1, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 32<<(insn >>> 30 & 1)); }
            case Op.ST3_multiple -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.store(cpu, 3, 3, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ST3_multiple_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.store(cpu, 3, 3, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 24<<(insn >>> 30 & 1)); }
            case Op.ST1_3 -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.store(cpu, 3, 1, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ST1_3_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.store(cpu, 3, 1, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 24<<(insn >>> 30 & 1)); }
            case Op.ST1_1 -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.store(cpu, 1, 1, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ST1_1_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.store(cpu, 1, 1, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 8<<(insn >>> 30 & 1)); }
            case Op.ST2_multiple -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.store(cpu, 2, 2, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ST2_multiple_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.store(cpu, 2, 2, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 16<<(insn >>> 30 & 1)); }
            case Op.ST1_2 -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.store(cpu, 2, 1, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ST1_2_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.store(cpu, 2, 1, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 16<<(insn >>> 30 & 1)); }
            case Op.ST1_lane_b -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 1, 0, (insn >>> 30 & 1)<<3|(insn >>> 12 & 1)<<2|(insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ST1_lane_b_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 1, 0, (insn >>> 30 & 1)<<3|(insn >>> 12 & 1)<<2|(insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 1); }
            case Op.ST1_lane_h -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 1, 1, (insn >>> 30 & 1)<<2|(insn >>> 12 & 1)<<1|(insn >>> 11 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ST1_lane_h_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 1, 1, (insn >>> 30 & 1)<<2|(insn >>> 12 & 1)<<1|(insn >>> 11 & 1), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 2); }
            case Op.ST1_lane_s -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 1, 2, (insn >>> 30 & 1)<<1|(insn >>> 12 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ST1_lane_s_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 1, 2, (insn >>> 30 & 1)<<1|(insn >>> 12 & 1), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 4); }
            case Op.ST1_lane_d -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 1, 3, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ST1_lane_d_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 1, 3, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 8); }
            case Op.ST2_lane_b -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 2, 0, (insn >>> 30 & 1)<<3|(insn >>> 12 & 1)<<2|(insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ST2_lane_b_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 2, 0, (insn >>> 30 & 1)<<3|(insn >>> 12 & 1)<<2|(insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 2); }
            case Op.ST2_lane_h -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 2, 1, (insn >>> 30 & 1)<<2|(insn >>> 12 & 1)<<1|(insn >>> 11 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ST2_lane_h_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 2, 1, (insn >>> 30 & 1)<<2|(insn >>> 12 & 1)<<1|(insn >>> 11 & 1), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 4); }
            case Op.ST2_lane_s -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 2, 2, (insn >>> 30 & 1)<<1|(insn >>> 12 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ST2_lane_s_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 2, 2, (insn >>> 30 & 1)<<1|(insn >>> 12 & 1), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 8); }
            case Op.ST2_lane_d -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 2, 3, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ST2_lane_d_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 2, 3, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 16); }
            case Op.ST3_lane_b -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 3, 0, (insn >>> 30 & 1)<<3|(insn >>> 12 & 1)<<2|(insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ST3_lane_b_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 3, 0, (insn >>> 30 & 1)<<3|(insn >>> 12 & 1)<<2|(insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 3); }
            case Op.ST3_lane_h -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 3, 1, (insn >>> 30 & 1)<<2|(insn >>> 12 & 1)<<1|(insn >>> 11 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ST3_lane_h_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 3, 1, (insn >>> 30 & 1)<<2|(insn >>> 12 & 1)<<1|(insn >>> 11 & 1), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 6); }
            case Op.ST3_lane_s -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 3, 2, (insn >>> 30 & 1)<<1|(insn >>> 12 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ST3_lane_s_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 3, 2, (insn >>> 30 & 1)<<1|(insn >>> 12 & 1), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 12); }
            case Op.ST3_lane_d -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 3, 3, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ST3_lane_d_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 3, 3, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 24); }
            case Op.ST4_lane_b -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 4, 0, (insn >>> 30 & 1)<<3|(insn >>> 12 & 1)<<2|(insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ST4_lane_b_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 4, 0, (insn >>> 30 & 1)<<3|(insn >>> 12 & 1)<<2|(insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 4); }
            case Op.ST4_lane_h -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 4, 1, (insn >>> 30 & 1)<<2|(insn >>> 12 & 1)<<1|(insn >>> 11 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ST4_lane_h_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 4, 1, (insn >>> 30 & 1)<<2|(insn >>> 12 & 1)<<1|(insn >>> 11 & 1), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 8); }
            case Op.ST4_lane_s -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 4, 2, (insn >>> 30 & 1)<<1|(insn >>> 12 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ST4_lane_s_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 4, 2, (insn >>> 30 & 1)<<1|(insn >>> 12 & 1), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 16); }
            case Op.ST4_lane_d -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 4, 3, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ST4_lane_d_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.storeLane(cpu, 4, 3, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 32); }
            case Op.LD4_multiple -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.load(cpu, 4, 4, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD4_multiple_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.load(cpu, 4, 4, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 32<<(insn >>> 30 & 1)); }
            case Op.LD1_4 -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.load(cpu, 4, 1, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD1_4_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.load(cpu, 4, 1, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 32<<(insn >>> 30 & 1)); }
            case Op.LD3_multiple -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.load(cpu, 3, 3, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD3_multiple_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.load(cpu, 3, 3, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 24<<(insn >>> 30 & 1)); }
            case Op.LD1_3 -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.load(cpu, 3, 1, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD1_3_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.load(cpu, 3, 1, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 24<<(insn >>> 30 & 1)); }
            case Op.LD1_1 -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.load(cpu, 1, 1, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD1_1_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.load(cpu, 1, 1, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 8<<(insn >>> 30 & 1)); }
            case Op.LD2_multiple -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.load(cpu, 2, 2, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD2_multiple_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.load(cpu, 2, 2, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 16<<(insn >>> 30 & 1)); }
            case Op.LD1_2 -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.load(cpu, 2, 1, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD1_2_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.load(cpu, 2, 1, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 16<<(insn >>> 30 & 1)); }
            case Op.LD1_lane_b -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 1, 0, (insn >>> 30 & 1)<<3|(insn >>> 12 & 1)<<2|(insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD1_lane_b_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 1, 0, (insn >>> 30 & 1)<<3|(insn >>> 12 & 1)<<2|(insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 1); }
            default -> cpu.undefined();
        }
    }

    private static void g9(Cpu cpu, long d) {
        long[] x = cpu.x;
        int rd = (int) d >>> 11 & 63;
        int rn = (int) d >>> 17 & 63;
        int rm = (int) (d >>> 23) & 63;
        long imm = d >> 29;
        switch ((int) d & 0x7ff) {
            case Op.LD1_lane_h -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 1, 1, (insn >>> 30 & 1)<<2|(insn >>> 12 & 1)<<1|(insn >>> 11 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD1_lane_h_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 1, 1, (insn >>> 30 & 1)<<2|(insn >>> 12 & 1)<<1|(insn >>> 11 & 1), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 2); }
            case Op.LD1_lane_s -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 1, 2, (insn >>> 30 & 1)<<1|(insn >>> 12 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD1_lane_s_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 1, 2, (insn >>> 30 & 1)<<1|(insn >>> 12 & 1), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 4); }
            case Op.LD1_lane_d -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 1, 3, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD1_lane_d_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 1, 3, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 8); }
            case Op.LD1R -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.replicate(cpu, 1, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD1R_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.replicate(cpu, 1, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 1<<(insn >>> 10 & 3)); }
            case Op.LD2_lane_b -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 2, 0, (insn >>> 30 & 1)<<3|(insn >>> 12 & 1)<<2|(insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD2_lane_b_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 2, 0, (insn >>> 30 & 1)<<3|(insn >>> 12 & 1)<<2|(insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 2); }
            case Op.LD2_lane_h -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 2, 1, (insn >>> 30 & 1)<<2|(insn >>> 12 & 1)<<1|(insn >>> 11 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD2_lane_h_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 2, 1, (insn >>> 30 & 1)<<2|(insn >>> 12 & 1)<<1|(insn >>> 11 & 1), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 4); }
            case Op.LD2_lane_s -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 2, 2, (insn >>> 30 & 1)<<1|(insn >>> 12 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD2_lane_s_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 2, 2, (insn >>> 30 & 1)<<1|(insn >>> 12 & 1), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 8); }
            case Op.LD2_lane_d -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 2, 3, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD2_lane_d_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 2, 3, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 16); }
            case Op.LD2R -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.replicate(cpu, 2, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD2R_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.replicate(cpu, 2, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 2<<(insn >>> 10 & 3)); }
            case Op.LD3_lane_b -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 3, 0, (insn >>> 30 & 1)<<3|(insn >>> 12 & 1)<<2|(insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD3_lane_b_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 3, 0, (insn >>> 30 & 1)<<3|(insn >>> 12 & 1)<<2|(insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 3); }
            case Op.LD3_lane_h -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 3, 1, (insn >>> 30 & 1)<<2|(insn >>> 12 & 1)<<1|(insn >>> 11 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD3_lane_h_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 3, 1, (insn >>> 30 & 1)<<2|(insn >>> 12 & 1)<<1|(insn >>> 11 & 1), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 6); }
            case Op.LD3_lane_s -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 3, 2, (insn >>> 30 & 1)<<1|(insn >>> 12 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD3_lane_s_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 3, 2, (insn >>> 30 & 1)<<1|(insn >>> 12 & 1), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 12); }
            case Op.LD3_lane_d -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 3, 3, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD3_lane_d_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 3, 3, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 24); }
            case Op.LD3R -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.replicate(cpu, 3, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD3R_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.replicate(cpu, 3, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 3<<(insn >>> 10 & 3)); }
            case Op.LD4_lane_b -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 4, 0, (insn >>> 30 & 1)<<3|(insn >>> 12 & 1)<<2|(insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD4_lane_b_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 4, 0, (insn >>> 30 & 1)<<3|(insn >>> 12 & 1)<<2|(insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 4); }
            case Op.LD4_lane_h -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 4, 1, (insn >>> 30 & 1)<<2|(insn >>> 12 & 1)<<1|(insn >>> 11 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD4_lane_h_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 4, 1, (insn >>> 30 & 1)<<2|(insn >>> 12 & 1)<<1|(insn >>> 11 & 1), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 8); }
            case Op.LD4_lane_s -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 4, 2, (insn >>> 30 & 1)<<1|(insn >>> 12 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD4_lane_s_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 4, 2, (insn >>> 30 & 1)<<1|(insn >>> 12 & 1), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 16); }
            case Op.LD4_lane_d -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 4, 3, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD4_lane_d_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.loadLane(cpu, 4, 3, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 32); }
            case Op.LD4R -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.replicate(cpu, 4, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.LD4R_post -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); VectorStructure.replicate(cpu, 4, (insn >>> 30 & 1), (insn >>> 10 & 3), (insn >>> 5 & 31), (insn & 31)); VectorStructure.postIndex(cpu, (insn >>> 5 & 31), (insn >>> 16 & 31), 4<<(insn >>> 10 & 3)); }
            default -> cpu.undefined();
        }
    }
}
