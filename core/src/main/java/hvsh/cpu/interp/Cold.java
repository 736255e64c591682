// Written by scripts/gen/GenIsa.java from core/src/main/isa/a64.isa. Change the table, not this file.
package hvsh.cpu.interp;

import hvsh.cpu.BranchTarget;
import hvsh.cpu.Cpu;
import hvsh.cpu.Feature;
import hvsh.cpu.FpAccess;
import hvsh.cpu.PointerAuth;
import hvsh.cpu.SystemOps;
import hvsh.cpu.op.Arith;
import hvsh.cpu.op.Atomic;
import hvsh.cpu.op.Bits;
import hvsh.cpu.op.Condition;
import hvsh.cpu.op.Crc32;
import hvsh.cpu.op.CryptoAes;
import hvsh.cpu.op.CryptoSha;
import hvsh.cpu.op.CryptoSha3;
import hvsh.cpu.op.CryptoSha512;
import hvsh.cpu.op.CryptoSm3;
import hvsh.cpu.op.CryptoSm4;
import hvsh.cpu.op.Divide;
import hvsh.cpu.op.Exclusive;
import hvsh.cpu.op.FlagManipulation;
import hvsh.cpu.op.Flags;
import hvsh.cpu.op.FpArithmetic;
import hvsh.cpu.op.FpCompare;
import hvsh.cpu.op.FpComplex;
import hvsh.cpu.op.FpConvert;
import hvsh.cpu.op.FpFused;
import hvsh.cpu.op.FpHalf;
import hvsh.cpu.op.FpJavaScript;
import hvsh.cpu.op.FpMove;
import hvsh.cpu.op.FpPairwise;
import hvsh.cpu.op.SimdAcross;
import hvsh.cpu.op.SimdCompare;
import hvsh.cpu.op.SimdCopy;
import hvsh.cpu.op.SimdDot;
import hvsh.cpu.op.SimdDoublingLong;
import hvsh.cpu.op.SimdFpConvert;
import hvsh.cpu.op.SimdImmediate;
import hvsh.cpu.op.SimdLogic;
import hvsh.cpu.op.SimdLong;
import hvsh.cpu.op.SimdLongElement;
import hvsh.cpu.op.SimdMultiply;
import hvsh.cpu.op.SimdNarrow;
import hvsh.cpu.op.SimdPermute;
import hvsh.cpu.op.SimdPolynomial;
import hvsh.cpu.op.SimdRoundingAccumulate;
import hvsh.cpu.op.SimdShift;
import hvsh.cpu.op.SimdShiftLength;
import hvsh.cpu.op.SimdShiftRegister;
import hvsh.cpu.op.SimdThreeSame;
import hvsh.cpu.op.SimdTwoReg;
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
            case 10 -> g10(cpu, d);
            case 11 -> g11(cpu, d);
            case 12 -> g12(cpu, d);
            case 13 -> g13(cpu, d);
            case 14 -> g14(cpu, d);
            case 15 -> g15(cpu, d);
            case 16 -> g16(cpu, d);
            case 17 -> g17(cpu, d);
            case 18 -> g18(cpu, d);
            case 19 -> g19(cpu, d);
            case 20 -> g20(cpu, d);
            case 21 -> g21(cpu, d);
            case 22 -> g22(cpu, d);
            case 23 -> g23(cpu, d);
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
            case Op.B_eq -> { if ((cpu.nzcv & 4) != 0) cpu.nextPc = cpu.pc + (imm); }
            case Op.B_ne -> { if ((cpu.nzcv & 4) == 0) cpu.nextPc = cpu.pc + (imm); }
            case Op.B_cs -> { if ((cpu.nzcv & 2) != 0) cpu.nextPc = cpu.pc + (imm); }
            case Op.B_cc -> { if ((cpu.nzcv & 2) == 0) cpu.nextPc = cpu.pc + (imm); }
            case Op.B_mi -> { if ((cpu.nzcv & 8) != 0) cpu.nextPc = cpu.pc + (imm); }
            case Op.B_pl -> { if ((cpu.nzcv & 8) == 0) cpu.nextPc = cpu.pc + (imm); }
            case Op.B_hi -> { if ((cpu.nzcv & 6) == 2) cpu.nextPc = cpu.pc + (imm); }
            case Op.B_ls -> { if ((cpu.nzcv & 6) != 2) cpu.nextPc = cpu.pc + (imm); }
            case Op.B_ge -> { if (Condition.ge(cpu.nzcv)) cpu.nextPc = cpu.pc + (imm); }
            case Op.B_lt -> { if (!Condition.ge(cpu.nzcv)) cpu.nextPc = cpu.pc + (imm); }
            case Op.B_gt -> { if (Condition.gt(cpu.nzcv)) cpu.nextPc = cpu.pc + (imm); }
            case Op.B_le -> { if (!Condition.gt(cpu.nzcv)) cpu.nextPc = cpu.pc + (imm); }
            case Op.BTI -> {  }
            case Op.HINT -> {  }
            case Op.BR -> { cpu.nextPc = x[rn]; BranchTarget.jump(cpu, rn); }
            case Op.BLR -> { long to = x[rn]; x[30] = cpu.pc + 4; cpu.nextPc = to; BranchTarget.call(cpu); }
            case Op.RET -> { cpu.nextPc = x[rn]; }
            case Op.B -> { cpu.nextPc = cpu.pc + (imm); }
            case Op.BL -> { x[30] = cpu.pc + 4; cpu.nextPc = cpu.pc + (imm); }
            case Op.CBZ_64 -> { if (x[rd] == 0) cpu.nextPc = cpu.pc + (imm); }
            case Op.CBNZ_64 -> { if (x[rd] != 0) cpu.nextPc = cpu.pc + (imm); }
            case Op.CBZ_32 -> { if ((int) x[rd] == 0) cpu.nextPc = cpu.pc + (imm); }
            case Op.CBNZ_32 -> { if ((int) x[rd] != 0) cpu.nextPc = cpu.pc + (imm); }
            case Op.TBZ -> { if ((x[rd] >>> imm & 1) == 0) cpu.nextPc = cpu.pc + (imm >> 6); }
            case Op.TBNZ -> { if ((x[rd] >>> imm & 1) != 0) cpu.nextPc = cpu.pc + (imm >> 6); }
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
            case Op.STR_post_64 -> { long va = x[rn]; cpu.store64(va, x[rd]); x[rn] = va + imm; }
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
            case Op.EON_lsr_32 -> { x[rd] = ((int) x[rn] ^ ~((int) x[rm] >>> imm)) & 0xffffffffL; }
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
            case Op.RMIF -> { Feature.require(cpu, Feature.FlagM); cpu.nzcv = cpu.nzcv & ~(int) (imm >> 6) | (int) Long.rotateRight(x[rn], (int) imm) & (int) (imm >> 6); }
            case Op.SETF8 -> { Feature.require(cpu, Feature.FlagM); cpu.nzcv = FlagManipulation.ofLow(cpu.nzcv, (int) x[rn], 8); }
            case Op.SETF16 -> { Feature.require(cpu, Feature.FlagM); cpu.nzcv = FlagManipulation.ofLow(cpu.nzcv, (int) x[rn], 16); }
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
            case Op.RBIT_32 -> { x[rd] = (Integer.reverse((int) x[rn])) & 0xffffffffL; }
            case Op.REV16_32 -> { x[rd] = (Bits.rev16_32((int) x[rn])) & 0xffffffffL; }
            case Op.CLS_32 -> { x[rd] = (Integer.numberOfLeadingZeros((int) x[rn] ^ (int) x[rn] >> 1) - 1) & 0xffffffffL; }
            case Op.PACIA -> { Feature.require(cpu, Feature.PAuth); x[rd] = PointerAuth.addIa(cpu, x[rd], x[rn]); }
            case Op.AUTIA -> { Feature.require(cpu, Feature.PAuth); x[rd] = PointerAuth.authIa(cpu, x[rd], x[rn]); }
            case Op.PACIZA -> { Feature.require(cpu, Feature.PAuth); x[rd] = PointerAuth.addIa(cpu, x[rd], 0); }
            case Op.AUTIZA -> { Feature.require(cpu, Feature.PAuth); x[rd] = PointerAuth.authIa(cpu, x[rd], 0); }
            case Op.PACIB -> { Feature.require(cpu, Feature.PAuth); x[rd] = PointerAuth.addIb(cpu, x[rd], x[rn]); }
            case Op.AUTIB -> { Feature.require(cpu, Feature.PAuth); x[rd] = PointerAuth.authIb(cpu, x[rd], x[rn]); }
            case Op.PACIZB -> { Feature.require(cpu, Feature.PAuth); x[rd] = PointerAuth.addIb(cpu, x[rd], 0); }
            case Op.AUTIZB -> { Feature.require(cpu, Feature.PAuth); x[rd] = PointerAuth.authIb(cpu, x[rd], 0); }
            case Op.PACDA -> { Feature.require(cpu, Feature.PAuth); x[rd] = PointerAuth.addDa(cpu, x[rd], x[rn]); }
            case Op.AUTDA -> { Feature.require(cpu, Feature.PAuth); x[rd] = PointerAuth.authDa(cpu, x[rd], x[rn]); }
            case Op.PACDZA -> { Feature.require(cpu, Feature.PAuth); x[rd] = PointerAuth.addDa(cpu, x[rd], 0); }
            case Op.AUTDZA -> { Feature.require(cpu, Feature.PAuth); x[rd] = PointerAuth.authDa(cpu, x[rd], 0); }
            case Op.PACDB -> { Feature.require(cpu, Feature.PAuth); x[rd] = PointerAuth.addDb(cpu, x[rd], x[rn]); }
            case Op.AUTDB -> { Feature.require(cpu, Feature.PAuth); x[rd] = PointerAuth.authDb(cpu, x[rd], x[rn]); }
            case Op.PACDZB -> { Feature.require(cpu, Feature.PAuth); x[rd] = PointerAuth.addDb(cpu, x[rd], 0); }
            case Op.AUTDZB -> { Feature.require(cpu, Feature.PAuth); x[rd] = PointerAuth.authDb(cpu, x[rd], 0); }
            case Op.XPACI -> { Feature.require(cpu, Feature.PAuth); x[rd] = PointerAuth.strip(cpu, x[rd], false); }
            case Op.XPACD -> { Feature.require(cpu, Feature.PAuth); x[rd] = PointerAuth.strip(cpu, x[rd], true); }
            case Op.PACGA -> { Feature.require(cpu, Feature.PAuth); x[rd] = PointerAuth.generic(cpu, x[rn], x[rm]); }
            case Op.BRAAZ -> { Feature.require(cpu, Feature.PAuth); long to = PointerAuth.authIa(cpu, x[rn], 0); cpu.nextPc = to; BranchTarget.jump(cpu, rn); }
            case Op.BRAA -> { Feature.require(cpu, Feature.PAuth); long to = PointerAuth.authIa(cpu, x[rn], x[rm]); cpu.nextPc = to; BranchTarget.jump(cpu, rn); }
            case Op.BLRAAZ -> { Feature.require(cpu, Feature.PAuth); long to = PointerAuth.authIa(cpu, x[rn], 0); x[30] = cpu.pc + 4; cpu.nextPc = to; BranchTarget.call(cpu); }
            case Op.BLRAA -> { Feature.require(cpu, Feature.PAuth); long to = PointerAuth.authIa(cpu, x[rn], x[rm]); x[30] = cpu.pc + 4; cpu.nextPc = to; BranchTarget.call(cpu); }
            case Op.RETAA -> { Feature.require(cpu, Feature.PAuth); long to = PointerAuth.authIa(cpu, x[30], x[31]); cpu.nextPc = to; }
            case Op.ERETAA -> { Feature.require(cpu, Feature.PAuth); SystemOps.eretAuthenticated(cpu, false); }
            case Op.LDRAA -> { Feature.require(cpu, Feature.PAuth); x[rd] = cpu.load64(PointerAuth.authDa(cpu, x[rn], 0) + imm); }
            case Op.LDRAA_pre -> { Feature.require(cpu, Feature.PAuth); long va = PointerAuth.authDa(cpu, x[rn], 0) + imm; x[rd] = cpu.load64(va); x[rn] = va; }
            case Op.BRABZ -> { Feature.require(cpu, Feature.PAuth); long to = PointerAuth.authIb(cpu, x[rn], 0); cpu.nextPc = to; BranchTarget.jump(cpu, rn); }
            case Op.BRAB -> { Feature.require(cpu, Feature.PAuth); long to = PointerAuth.authIb(cpu, x[rn], x[rm]); cpu.nextPc = to; BranchTarget.jump(cpu, rn); }
            case Op.BLRABZ -> { Feature.require(cpu, Feature.PAuth); long to = PointerAuth.authIb(cpu, x[rn], 0); x[30] = cpu.pc + 4; cpu.nextPc = to; BranchTarget.call(cpu); }
            case Op.BLRAB -> { Feature.require(cpu, Feature.PAuth); long to = PointerAuth.authIb(cpu, x[rn], x[rm]); x[30] = cpu.pc + 4; cpu.nextPc = to; BranchTarget.call(cpu); }
            case Op.RETAB -> { Feature.require(cpu, Feature.PAuth); long to = PointerAuth.authIb(cpu, x[30], x[31]); cpu.nextPc = to; }
            case Op.ERETAB -> { Feature.require(cpu, Feature.PAuth); SystemOps.eretAuthenticated(cpu, true); }
            case Op.LDRAB -> { Feature.require(cpu, Feature.PAuth); x[rd] = cpu.load64(PointerAuth.authDb(cpu, x[rn], 0) + imm); }
            case Op.LDRAB_pre -> { Feature.require(cpu, Feature.PAuth); long va = PointerAuth.authDb(cpu, x[rn], 0) + imm; x[rd] = cpu.load64(va); x[rn] = va; }
            case Op.SMSUBL -> { x[rd] = x[(int) imm] - (long) (int) x[rn] * (int) x[rm]; }
            case Op.UMSUBL -> { x[rd] = x[(int) imm] - ((int) x[rn] & 0xffffffffL) * ((int) x[rm] & 0xffffffffL); }
            case Op.SMULH -> { x[rd] = Math.multiplyHigh(x[rn], x[rm]); }
            case Op.UMULH -> { x[rd] = Math.unsignedMultiplyHigh(x[rn], x[rm]); }
            case Op.B_vs -> { if ((cpu.nzcv & 1) != 0) cpu.nextPc = cpu.pc + (imm); }
            case Op.B_vc -> { if ((cpu.nzcv & 1) == 0) cpu.nextPc = cpu.pc + (imm); }
            case Op.B_al -> { cpu.nextPc = cpu.pc + (imm); }
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
            case Op.XPACLRI -> { x[30] = PointerAuth.hintStrip(cpu, x[30]); }
            case Op.PACIA1716 -> { x[17] = PointerAuth.hintAdd(cpu, 0, x[17], x[16]); }
            case Op.AUTIA1716 -> { x[17] = PointerAuth.hintAuth(cpu, 0, x[17], x[16]); }
            case Op.PACIAZ -> { x[30] = PointerAuth.hintAdd(cpu, 0, x[30], 0); }
            case Op.PACIASP -> { x[30] = PointerAuth.hintAdd(cpu, 0, x[30], x[31]); }
            case Op.AUTIAZ -> { x[30] = PointerAuth.hintAuth(cpu, 0, x[30], 0); }
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
            case Op.AUTIASP -> { x[30] = PointerAuth.hintAuth(cpu, 0, x[30], x[31]); }
            case Op.PACIB1716 -> { x[17] = PointerAuth.hintAdd(cpu, 1, x[17], x[16]); }
            case Op.AUTIB1716 -> { x[17] = PointerAuth.hintAuth(cpu, 1, x[17], x[16]); }
            case Op.PACIBZ -> { x[30] = PointerAuth.hintAdd(cpu, 1, x[30], 0); }
            case Op.PACIBSP -> { x[30] = PointerAuth.hintAdd(cpu, 1, x[30], x[31]); }
            case Op.AUTIBZ -> { x[30] = PointerAuth.hintAuth(cpu, 1, x[30], 0); }
            case Op.AUTIBSP -> { x[30] = PointerAuth.hintAuth(cpu, 1, x[30], x[31]); }
            case Op.ESB -> { SystemOps.hint(cpu, 2, 0); }
            case Op.CLREX -> { SystemOps.clrex(cpu); }
            case Op.DSB -> {  }
            case Op.DMB -> {  }
            case Op.ISB -> {  }
            case Op.SB -> { Feature.require(cpu, Feature.SB);  }
            case Op.CFINV -> { Feature.require(cpu, Feature.FlagM); cpu.nzcv = cpu.nzcv ^ 2; }
            case Op.XAFLAG -> { Feature.require(cpu, Feature.FlagM2); cpu.nzcv = FlagManipulation.fromExternal(cpu.nzcv); }
            case Op.AXFLAG -> { Feature.require(cpu, Feature.FlagM2); cpu.nzcv = FlagManipulation.toExternal(cpu.nzcv); }
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
            case Op.STLLRB -> { Feature.require(cpu, Feature.LOR); cpu.store8(Exclusive.aligned(cpu, x[rn], 1, true), x[rd]); }
            case Op.LDLARB -> { Feature.require(cpu, Feature.LOR); x[rd] = cpu.load8(Exclusive.aligned(cpu, x[rn], 1, false)); }
            case Op.STXRH -> { x[rm] = Exclusive.store(cpu, x[rn], x[rd], 2); }
            case Op.STLXRH -> { x[rm] = Exclusive.store(cpu, x[rn], x[rd], 2); }
            case Op.LDXRH -> { x[rd] = Exclusive.load(cpu, x[rn], 2); }
            case Op.LDAXRH -> { x[rd] = Exclusive.load(cpu, x[rn], 2); }
            case Op.STLRH -> { cpu.store16(Exclusive.aligned(cpu, x[rn], 2, true), x[rd]); }
            case Op.LDARH -> { x[rd] = cpu.load16(Exclusive.aligned(cpu, x[rn], 2, false)); }
            case Op.STLLRH -> { Feature.require(cpu, Feature.LOR); cpu.store16(Exclusive.aligned(cpu, x[rn], 2, true), x[rd]); }
            case Op.LDLARH -> { Feature.require(cpu, Feature.LOR); x[rd] = cpu.load16(Exclusive.aligned(cpu, x[rn], 2, false)); }
            case Op.STXR_32 -> { x[rm] = Exclusive.store(cpu, x[rn], x[rd], 4); }
            case Op.STLXR_32 -> { x[rm] = Exclusive.store(cpu, x[rn], x[rd], 4); }
            case Op.LDXR_32 -> { x[rd] = Exclusive.load(cpu, x[rn], 4); }
            case Op.LDAXR_32 -> { x[rd] = Exclusive.load(cpu, x[rn], 4); }
            case Op.STLR_32 -> { cpu.store32(Exclusive.aligned(cpu, x[rn], 4, true), x[rd]); }
            case Op.LDAR_32 -> { x[rd] = cpu.load32(Exclusive.aligned(cpu, x[rn], 4, false)); }
            case Op.STLLR_32 -> { Feature.require(cpu, Feature.LOR); cpu.store32(Exclusive.aligned(cpu, x[rn], 4, true), x[rd]); }
            case Op.LDLAR_32 -> { Feature.require(cpu, Feature.LOR); x[rd] = cpu.load32(Exclusive.aligned(cpu, x[rn], 4, false)); }
            case Op.STXR_64 -> { x[rm] = Exclusive.store(cpu, x[rn], x[rd], 8); }
            case Op.STLXR_64 -> { x[rm] = Exclusive.store(cpu, x[rn], x[rd], 8); }
            case Op.LDXR_64 -> { x[rd] = Exclusive.load(cpu, x[rn], 8); }
            case Op.LDAXR_64 -> { x[rd] = Exclusive.load(cpu, x[rn], 8); }
            case Op.STLR_64 -> { cpu.store64(Exclusive.aligned(cpu, x[rn], 8, true), x[rd]); }
            case Op.LDAR_64 -> { x[rd] = cpu.load64(Exclusive.aligned(cpu, x[rn], 8, false)); }
            case Op.STLLR_64 -> { Feature.require(cpu, Feature.LOR); cpu.store64(Exclusive.aligned(cpu, x[rn], 8, true), x[rd]); }
            case Op.LDLAR_64 -> { Feature.require(cpu, Feature.LOR); x[rd] = cpu.load64(Exclusive.aligned(cpu, x[rn], 8, false)); }
            case Op.STXP_32 -> { x[rm] = Exclusive.storePair32(cpu, x[rn], x[rd], x[(int) imm]); }
            case Op.STLXP_32 -> { x[rm] = Exclusive.storePair32(cpu, x[rn], x[rd], x[(int) imm]); }
            case Op.LDXP_32 -> { long first = Exclusive.loadPair32(cpu, x[rn]); x[rm] = cpu.monitorValue2; x[rd] = first; }
            case Op.LDAXP_32 -> { long first = Exclusive.loadPair32(cpu, x[rn]); x[rm] = cpu.monitorValue2; x[rd] = first; }
            case Op.STXP_64 -> { x[rm] = Exclusive.storePair64(cpu, x[rn], x[rd], x[(int) imm]); }
            case Op.STLXP_64 -> { x[rm] = Exclusive.storePair64(cpu, x[rn], x[rd], x[(int) imm]); }
            case Op.LDXP_64 -> { long first = Exclusive.loadPair64(cpu, x[rn]); x[rm] = cpu.monitorValue2; x[rd] = first; }
            case Op.LDAXP_64 -> { long first = Exclusive.loadPair64(cpu, x[rn]); x[rm] = cpu.monitorValue2; x[rd] = first; }
            case Op.LDADDB -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.add(cpu, x[rn], x[rm], 1); }
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
            case Op.LDADDH -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.add(cpu, x[rn], x[rm], 2); }
            case Op.LDADD_32 -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.add(cpu, x[rn], x[rm], 4); }
            case Op.LDADD_64 -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.add(cpu, x[rn], x[rm], 8); }
            case Op.LDCLRB -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.clear(cpu, x[rn], x[rm], 1); }
            case Op.LDCLRH -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.clear(cpu, x[rn], x[rm], 2); }
            case Op.LDCLR_32 -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.clear(cpu, x[rn], x[rm], 4); }
            case Op.LDCLR_64 -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.clear(cpu, x[rn], x[rm], 8); }
            case Op.LDEORB -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.exclusiveOr(cpu, x[rn], x[rm], 1); }
            case Op.LDEORH -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.exclusiveOr(cpu, x[rn], x[rm], 2); }
            case Op.LDEOR_32 -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.exclusiveOr(cpu, x[rn], x[rm], 4); }
            case Op.LDEOR_64 -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.exclusiveOr(cpu, x[rn], x[rm], 8); }
            case Op.LDSETB -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.set(cpu, x[rn], x[rm], 1); }
            case Op.LDSETH -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.set(cpu, x[rn], x[rm], 2); }
            case Op.LDSET_32 -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.set(cpu, x[rn], x[rm], 4); }
            case Op.LDSET_64 -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.set(cpu, x[rn], x[rm], 8); }
            case Op.LDSMAXB -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.signedMax(cpu, x[rn], x[rm], 1); }
            case Op.LDSMAXH -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.signedMax(cpu, x[rn], x[rm], 2); }
            case Op.LDSMAX_32 -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.signedMax(cpu, x[rn], x[rm], 4); }
            case Op.LDSMAX_64 -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.signedMax(cpu, x[rn], x[rm], 8); }
            case Op.LDSMINB -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.signedMin(cpu, x[rn], x[rm], 1); }
            case Op.LDSMINH -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.signedMin(cpu, x[rn], x[rm], 2); }
            case Op.LDSMIN_32 -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.signedMin(cpu, x[rn], x[rm], 4); }
            case Op.LDSMIN_64 -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.signedMin(cpu, x[rn], x[rm], 8); }
            case Op.LDUMAXB -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.unsignedMax(cpu, x[rn], x[rm], 1); }
            case Op.LDUMAXH -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.unsignedMax(cpu, x[rn], x[rm], 2); }
            case Op.LDUMAX_32 -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.unsignedMax(cpu, x[rn], x[rm], 4); }
            case Op.LDUMAX_64 -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.unsignedMax(cpu, x[rn], x[rm], 8); }
            case Op.LDUMINB -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.unsignedMin(cpu, x[rn], x[rm], 1); }
            case Op.LDUMINH -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.unsignedMin(cpu, x[rn], x[rm], 2); }
            case Op.LDUMIN_32 -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.unsignedMin(cpu, x[rn], x[rm], 4); }
            case Op.LDUMIN_64 -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.unsignedMin(cpu, x[rn], x[rm], 8); }
            case Op.SWPB -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.swap(cpu, x[rn], x[rm], 1); }
            case Op.SWPH -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.swap(cpu, x[rn], x[rm], 2); }
            case Op.SWP_32 -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.swap(cpu, x[rn], x[rm], 4); }
            case Op.SWP_64 -> { Feature.require(cpu, Feature.LSE); x[rd] = Atomic.swap(cpu, x[rn], x[rm], 8); }
            case Op.LDAPRB -> { Feature.require(cpu, Feature.LRCPC); x[rd] = cpu.load8(Exclusive.aligned(cpu, x[rn], 1, false)); }
            case Op.LDAPRH -> { Feature.require(cpu, Feature.LRCPC); x[rd] = cpu.load16(Exclusive.aligned(cpu, x[rn], 2, false)); }
            case Op.LDAPR_32 -> { Feature.require(cpu, Feature.LRCPC); x[rd] = cpu.load32(Exclusive.aligned(cpu, x[rn], 4, false)); }
            case Op.LDAPR_64 -> { Feature.require(cpu, Feature.LRCPC); x[rd] = cpu.load64(Exclusive.aligned(cpu, x[rn], 8, false)); }
            case Op.CASB -> { Feature.require(cpu, Feature.LSE); int insn = (int) (d >>> 32); Atomic.compareAndSwap(cpu, 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CASH -> { Feature.require(cpu, Feature.LSE); int insn = (int) (d >>> 32); Atomic.compareAndSwap(cpu, 2, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CAS_32 -> { Feature.require(cpu, Feature.LSE); int insn = (int) (d >>> 32); Atomic.compareAndSwap(cpu, 4, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CAS_64 -> { Feature.require(cpu, Feature.LSE); int insn = (int) (d >>> 32); Atomic.compareAndSwap(cpu, 8, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CASP_32 -> { Feature.require(cpu, Feature.LSE); int insn = (int) (d >>> 32); Atomic.compareAndSwapPair(cpu, 4, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CASP_64 -> { Feature.require(cpu, Feature.LSE); int insn = (int) (d >>> 32); Atomic.compareAndSwapPair(cpu, 8, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
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
            default -> cpu.undefined();
        }
    }

    private static void g10(Cpu cpu, long d) {
        long[] x = cpu.x;
        int rd = (int) d >>> 11 & 63;
        int rn = (int) d >>> 17 & 63;
        int rm = (int) (d >>> 23) & 63;
        long imm = d >> 29;
        switch ((int) d & 0x7ff) {
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
            default -> cpu.undefined();
        }
    }

    private static void g11(Cpu cpu, long d) {
        long[] x = cpu.x;
        int rd = (int) d >>> 11 & 63;
        int rn = (int) d >>> 17 & 63;
        int rm = (int) (d >>> 23) & 63;
        long imm = d >> 29;
        switch ((int) d & 0x7ff) {
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
            case Op.SHADD_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.shadd(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQADD_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.sqadd(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SRHADD_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.srhadd(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SHSUB_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.shsub(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQSUB_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.sqsub(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CMGT_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdCompare.cmgt(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CMGE_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdCompare.cmge(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SSHL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftRegister.sshl(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQSHL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftRegister.sqshl(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SRSHL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftRegister.srshl(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQRSHL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftRegister.sqrshl(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SMAX_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.smax(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SMIN_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.smin(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SABD_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.sabd(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SABA_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.saba(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ADD_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.add(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CMTST_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdCompare.cmtst(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.MLA_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdMultiply.mla(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.MUL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdMultiply.mul(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SMAXP_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.smaxp(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SMINP_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.sminp(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQDMULH_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdMultiply.sqdmulh(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ADDP_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.addp(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UHADD_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.uhadd(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UQADD_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.uqadd(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.URHADD_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.urhadd(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UHSUB_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.uhsub(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UQSUB_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.uqsub(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CMHI_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdCompare.cmhi(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CMHS_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdCompare.cmhs(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.USHL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftRegister.ushl(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UQSHL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftRegister.uqshl(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.URSHL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftRegister.urshl(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UQRSHL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftRegister.uqrshl(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UMAX_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.umax(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UMIN_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.umin(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UABD_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.uabd(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UABA_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.uaba(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SUB_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.sub(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CMEQ_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdCompare.cmeq(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.MLS_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdMultiply.mls(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.PMUL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdMultiply.pmul(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UMAXP_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.umaxp(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UMINP_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.uminp(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQRDMULH_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdMultiply.sqrdmulh(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.AND_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLogic.and(cpu, (insn >>> 30 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.BIC_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLogic.bic(cpu, (insn >>> 30 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ORR_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLogic.orr(cpu, (insn >>> 30 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ORN_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLogic.orn(cpu, (insn >>> 30 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.EOR_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLogic.eor(cpu, (insn >>> 30 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.BSL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLogic.bsl(cpu, (insn >>> 30 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.BIT_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLogic.bit(cpu, (insn >>> 30 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            default -> cpu.undefined();
        }
    }

    private static void g12(Cpu cpu, long d) {
        long[] x = cpu.x;
        int rd = (int) d >>> 11 & 63;
        int rn = (int) d >>> 17 & 63;
        int rm = (int) (d >>> 23) & 63;
        long imm = d >> 29;
        switch ((int) d & 0x7ff) {
            case Op.BIF_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLogic.bif(cpu, (insn >>> 30 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQADD_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.sqadd(cpu, -1, (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQSUB_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.sqsub(cpu, -1, (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CMGT_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdCompare.cmgt(cpu, -1, 3, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CMGE_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdCompare.cmge(cpu, -1, 3, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SSHL_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftRegister.sshl(cpu, -1, 3, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQSHL_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftRegister.sqshl(cpu, -1, (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SRSHL_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftRegister.srshl(cpu, -1, 3, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQRSHL_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftRegister.sqrshl(cpu, -1, (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ADD_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.add(cpu, -1, 3, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CMTST_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdCompare.cmtst(cpu, -1, 3, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQDMULH_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdMultiply.sqdmulh(cpu, -1, (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UQADD_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.uqadd(cpu, -1, (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UQSUB_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.uqsub(cpu, -1, (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CMHI_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdCompare.cmhi(cpu, -1, 3, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CMHS_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdCompare.cmhs(cpu, -1, 3, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.USHL_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftRegister.ushl(cpu, -1, 3, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UQSHL_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftRegister.uqshl(cpu, -1, (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.URSHL_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftRegister.urshl(cpu, -1, 3, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UQRSHL_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftRegister.uqrshl(cpu, -1, (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SUB_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdThreeSame.sub(cpu, -1, 3, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CMEQ_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdCompare.cmeq(cpu, -1, 3, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQRDMULH_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdMultiply.sqrdmulh(cpu, -1, (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.DUP_element -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdCopy.dupElement(cpu, (insn >>> 30 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.DUP_general -> { FpAccess.check(cpu); SimdCopy.dupGeneral(cpu, (int) imm >> 5, (int) imm & 31, x[rn], rd); }
            case Op.SMOV -> { FpAccess.check(cpu); x[rd] = SimdCopy.smov(cpu, (int) imm >> 5, (int) imm & 31, rn); }
            case Op.UMOV -> { FpAccess.check(cpu); x[rd] = SimdCopy.umov(cpu, (int) imm >> 5, (int) imm & 31, rn); }
            case Op.INS_general -> { FpAccess.check(cpu); SimdCopy.insGeneral(cpu, (int) imm, x[rn], rd); }
            case Op.INS_element -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdCopy.insElement(cpu, (insn >>> 16 & 31), (insn >>> 11 & 15), (insn >>> 5 & 31), (insn & 31)); }
            case Op.DUP_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdCopy.dupScalar(cpu, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.MOVI_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdImmediate.movi(cpu, (insn >>> 30 & 1), (insn >>> 13 & 3) << 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.MOVI_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdImmediate.movi(cpu, (insn >>> 30 & 1), 8|(insn >>> 13 & 1) << 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.MVNI_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdImmediate.mvni(cpu, (insn >>> 30 & 1), (insn >>> 13 & 3) << 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.MVNI_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdImmediate.mvni(cpu, (insn >>> 30 & 1), 8|(insn >>> 13 & 1) << 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ORR_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdImmediate.orr(cpu, (insn >>> 30 & 1), (insn >>> 13 & 3) << 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ORR_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdImmediate.orr(cpu, (insn >>> 30 & 1), 8|(insn >>> 13 & 1) << 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.BIC_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdImmediate.bic(cpu, (insn >>> 30 & 1), (insn >>> 13 & 3) << 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.BIC_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdImmediate.bic(cpu, (insn >>> 30 & 1), 8|(insn >>> 13 & 1) << 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.MOVI_imm_MSL -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdImmediate.movi(cpu, (insn >>> 30 & 1), 12|(insn >>> 12 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.MVNI_imm_MSL -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdImmediate.mvni(cpu, (insn >>> 30 & 1), 12|(insn >>> 12 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.MOVI_imm_B -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdImmediate.movi(cpu, (insn >>> 30 & 1), 14, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMOV_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdImmediate.movi(cpu, (insn >>> 30 & 1), 15, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.MOVI_imm_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdImmediate.moviMask(cpu, (insn >>> 30 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMOV_imm_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdImmediate.fmovDouble(cpu, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SSHR_imm_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.sshr(cpu, (insn >>> 30 & 1), 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SSHR_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.sshr(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SSHR_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.sshr(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SSHR_imm_B -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.sshr(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SSRA_imm_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.ssra(cpu, (insn >>> 30 & 1), 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SSRA_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.ssra(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SSRA_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.ssra(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SSRA_imm_B -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.ssra(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SRSHR_imm_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.srshr(cpu, (insn >>> 30 & 1), 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SRSHR_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.srshr(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SRSHR_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.srshr(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SRSHR_imm_B -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.srshr(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SRSRA_imm_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.srsra(cpu, (insn >>> 30 & 1), 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SRSRA_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.srsra(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SRSRA_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.srsra(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SRSRA_imm_B -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.srsra(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SHL_imm_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.shl(cpu, (insn >>> 30 & 1), 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SHL_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.shl(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SHL_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.shl(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SHL_imm_B -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.shl(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            default -> cpu.undefined();
        }
    }

    private static void g13(Cpu cpu, long d) {
        long[] x = cpu.x;
        int rd = (int) d >>> 11 & 63;
        int rn = (int) d >>> 17 & 63;
        int rm = (int) (d >>> 23) & 63;
        long imm = d >> 29;
        switch ((int) d & 0x7ff) {
            case Op.SQSHL_imm_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.sqshl(cpu, (insn >>> 30 & 1), 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQSHL_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.sqshl(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQSHL_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.sqshl(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQSHL_imm_B -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.sqshl(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.USHR_imm_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.ushr(cpu, (insn >>> 30 & 1), 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.USHR_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.ushr(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.USHR_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.ushr(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.USHR_imm_B -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.ushr(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.USRA_imm_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.usra(cpu, (insn >>> 30 & 1), 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.USRA_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.usra(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.USRA_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.usra(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.USRA_imm_B -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.usra(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.URSHR_imm_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.urshr(cpu, (insn >>> 30 & 1), 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.URSHR_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.urshr(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.URSHR_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.urshr(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.URSHR_imm_B -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.urshr(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.URSRA_imm_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.ursra(cpu, (insn >>> 30 & 1), 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.URSRA_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.ursra(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.URSRA_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.ursra(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.URSRA_imm_B -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.ursra(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SRI_imm_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.sri(cpu, (insn >>> 30 & 1), 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SRI_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.sri(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SRI_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.sri(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SRI_imm_B -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.sri(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SLI_imm_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.sli(cpu, (insn >>> 30 & 1), 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SLI_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.sli(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SLI_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.sli(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SLI_imm_B -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.sli(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQSHLU_imm_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.sqshlu(cpu, (insn >>> 30 & 1), 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQSHLU_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.sqshlu(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQSHLU_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.sqshlu(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQSHLU_imm_B -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.sqshlu(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UQSHL_imm_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.uqshl(cpu, (insn >>> 30 & 1), 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UQSHL_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.uqshl(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UQSHL_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.uqshl(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UQSHL_imm_B -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.uqshl(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SHRN_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.shrn(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SHRN_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.shrn(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SHRN_imm_B -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.shrn(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.RSHRN_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.rshrn(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.RSHRN_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.rshrn(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.RSHRN_imm_B -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.rshrn(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQSHRN_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.sqshrn(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQSHRN_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.sqshrn(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQSHRN_imm_B -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.sqshrn(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQRSHRN_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.sqrshrn(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQRSHRN_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.sqrshrn(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQRSHRN_imm_B -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.sqrshrn(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SSHLL_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.sshll(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SSHLL_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.sshll(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SSHLL_imm_B -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.sshll(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQSHRUN_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.sqshrun(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQSHRUN_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.sqshrun(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQSHRUN_imm_B -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.sqshrun(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQRSHRUN_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.sqrshrun(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQRSHRUN_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.sqrshrun(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQRSHRUN_imm_B -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.sqrshrun(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UQSHRN_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.uqshrn(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UQSHRN_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.uqshrn(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UQSHRN_imm_B -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.uqshrn(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UQRSHRN_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.uqrshrn(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UQRSHRN_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.uqrshrn(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UQRSHRN_imm_B -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.uqrshrn(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.USHLL_imm_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.ushll(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            default -> cpu.undefined();
        }
    }

    private static void g14(Cpu cpu, long d) {
        long[] x = cpu.x;
        int rd = (int) d >>> 11 & 63;
        int rn = (int) d >>> 17 & 63;
        int rm = (int) (d >>> 23) & 63;
        long imm = d >> 29;
        switch ((int) d & 0x7ff) {
            case Op.USHLL_imm_H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.ushll(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.USHLL_imm_B -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.ushll(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SSHR_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.sshr(cpu, -1, 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SSRA_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.ssra(cpu, -1, 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SRSHR_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.srshr(cpu, -1, 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SRSRA_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.srsra(cpu, -1, 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SHL_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.shl(cpu, -1, 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQSHL_imm_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.sqshl(cpu, -1, (insn >>> 19 & 15), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.USHR_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.ushr(cpu, -1, 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.USRA_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.usra(cpu, -1, 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.URSHR_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.urshr(cpu, -1, 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.URSRA_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.ursra(cpu, -1, 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SRI_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.sri(cpu, -1, 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SLI_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.sli(cpu, -1, 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQSHLU_imm_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.sqshlu(cpu, -1, (insn >>> 19 & 15), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UQSHL_imm_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShift.uqshl(cpu, -1, (insn >>> 19 & 15), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQSHRN_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.sqshrn(cpu, -1, (insn >>> 19 & 15), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQRSHRN_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.sqrshrn(cpu, -1, (insn >>> 19 & 15), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQSHRUN_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.sqshrun(cpu, -1, (insn >>> 19 & 15), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQRSHRUN_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.sqrshrun(cpu, -1, (insn >>> 19 & 15), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UQSHRN_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.uqshrn(cpu, -1, (insn >>> 19 & 15), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UQRSHRN_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.uqrshrn(cpu, -1, (insn >>> 19 & 15), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SADDL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLong.saddl(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SADDW_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLong.saddw(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SSUBL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLong.ssubl(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SSUBW_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLong.ssubw(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ADDHN_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLong.addhn(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SABAL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLong.sabal(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SUBHN_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLong.subhn(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SABDL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLong.sabdl(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SMLAL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLong.smlal(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SMLSL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLong.smlsl(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SMULL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLong.smull(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UADDL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLong.uaddl(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UADDW_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLong.uaddw(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.USUBL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLong.usubl(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.USUBW_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLong.usubw(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.RADDHN_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLong.raddhn(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UABAL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLong.uabal(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.RSUBHN_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLong.rsubhn(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UABDL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLong.uabdl(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UMLAL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLong.umlal(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UMLSL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLong.umlsl(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UMULL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLong.umull(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQDMLAL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdDoublingLong.sqdmlal(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQDMLSL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdDoublingLong.sqdmlsl(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQDMULL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdDoublingLong.sqdmull(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQDMLAL_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdDoublingLong.sqdmlal(cpu, -1, (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQDMLSL_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdDoublingLong.sqdmlsl(cpu, -1, (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQDMULL_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdDoublingLong.sqdmull(cpu, -1, (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.MLA_element -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdMultiply.mlaElement(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.MLS_element -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdMultiply.mlsElement(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.MUL_element -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdMultiply.mulElement(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQDMULH_element -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdMultiply.sqdmulhElement(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQRDMULH_element -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdMultiply.sqrdmulhElement(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SMLAL_element -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLongElement.smlal(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SMLSL_element -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLongElement.smlsl(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SMULL_element -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLongElement.smull(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UMLAL_element -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLongElement.umlal(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UMLSL_element -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLongElement.umlsl(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UMULL_element -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLongElement.umull(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQDMLAL_element -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdDoublingLong.sqdmlalElement(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQDMLSL_element -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdDoublingLong.sqdmlslElement(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQDMULL_element -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdDoublingLong.sqdmullElement(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            default -> cpu.undefined();
        }
    }

    private static void g15(Cpu cpu, long d) {
        long[] x = cpu.x;
        int rd = (int) d >>> 11 & 63;
        int rn = (int) d >>> 17 & 63;
        int rm = (int) (d >>> 23) & 63;
        long imm = d >> 29;
        switch ((int) d & 0x7ff) {
            case Op.SQDMULH_scalar_element -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdMultiply.sqdmulhElement(cpu, -1, (insn >>> 22 & 3), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQRDMULH_scalar_element -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdMultiply.sqrdmulhElement(cpu, -1, (insn >>> 22 & 3), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQDMLAL_scalar_element -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdDoublingLong.sqdmlalElement(cpu, -1, (insn >>> 22 & 3), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQDMLSL_scalar_element -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdDoublingLong.sqdmlslElement(cpu, -1, (insn >>> 22 & 3), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQDMULL_scalar_element -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdDoublingLong.sqdmullElement(cpu, -1, (insn >>> 22 & 3), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQRDMLAH_vec -> { Feature.require(cpu, Feature.RDM); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdRoundingAccumulate.sqrdmlah(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQRDMLAH_scalar -> { Feature.require(cpu, Feature.RDM); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdRoundingAccumulate.sqrdmlah(cpu, -1, (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQRDMLSH_vec -> { Feature.require(cpu, Feature.RDM); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdRoundingAccumulate.sqrdmlsh(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQRDMLSH_scalar -> { Feature.require(cpu, Feature.RDM); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdRoundingAccumulate.sqrdmlsh(cpu, -1, (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQRDMLAH_element -> { Feature.require(cpu, Feature.RDM); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdRoundingAccumulate.sqrdmlahElement(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQRDMLAH_scalar_element -> { Feature.require(cpu, Feature.RDM); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdRoundingAccumulate.sqrdmlahElement(cpu, -1, (insn >>> 22 & 3), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQRDMLSH_element -> { Feature.require(cpu, Feature.RDM); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdRoundingAccumulate.sqrdmlshElement(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQRDMLSH_scalar_element -> { Feature.require(cpu, Feature.RDM); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdRoundingAccumulate.sqrdmlshElement(cpu, -1, (insn >>> 22 & 3), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SDOT -> { Feature.require(cpu, Feature.DotProd); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdDot.sdot(cpu, (insn >>> 30 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SDOT_element -> { Feature.require(cpu, Feature.DotProd); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdDot.sdotElement(cpu, (insn >>> 30 & 1), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UDOT -> { Feature.require(cpu, Feature.DotProd); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdDot.udot(cpu, (insn >>> 30 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UDOT_element -> { Feature.require(cpu, Feature.DotProd); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdDot.udotElement(cpu, (insn >>> 30 & 1), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCADD -> { Feature.require(cpu, Feature.FCMA); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpComplex.fcadd(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 12 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMLA -> { Feature.require(cpu, Feature.FCMA); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpComplex.fcmla(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 11 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMLA_element_H -> { Feature.require(cpu, Feature.FCMA); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpComplex.fcmlaElement(cpu, (insn >>> 30 & 1), 1, (insn >>> 13 & 3), (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMLA_element_S -> { Feature.require(cpu, Feature.FCMA); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpComplex.fcmlaElement(cpu, 1, 2, (insn >>> 13 & 3), (insn >>> 11 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UZP1 -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdPermute.uzp1(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.TRN1 -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdPermute.trn1(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ZIP1 -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdPermute.zip1(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UZP2 -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdPermute.uzp2(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.TRN2 -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdPermute.trn2(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ZIP2 -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdPermute.zip2(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.EXT -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdPermute.ext(cpu, (insn >>> 30 & 1), (insn >>> 16 & 31), (insn >>> 11 & 15), (insn >>> 5 & 31), (insn & 31)); }
            case Op.TBL -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdPermute.tbl(cpu, (insn >>> 30 & 1), (insn >>> 16 & 31), (insn >>> 13 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.TBX -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdPermute.tbx(cpu, (insn >>> 30 & 1), (insn >>> 16 & 31), (insn >>> 13 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.REV64_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdTwoReg.rev64(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.REV16_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdTwoReg.rev16(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SADDLP_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdTwoReg.saddlp(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SUQADD_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdTwoReg.suqadd(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CLS_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdTwoReg.cls(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CNT_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdTwoReg.cnt(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SADALP_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdTwoReg.sadalp(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQABS_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdTwoReg.sqabs(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CMGT_zero -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdCompare.cmgtZero(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CMEQ_zero -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdCompare.cmeqZero(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CMLT_zero -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdCompare.cmltZero(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ABS_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdTwoReg.abs(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.XTN_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdNarrow.xtn(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQXTN_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdNarrow.sqxtn(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.REV32_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdTwoReg.rev32(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UADDLP_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdTwoReg.uaddlp(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.USQADD_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdTwoReg.usqadd(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CLZ_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdTwoReg.clz(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UADALP_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdTwoReg.uadalp(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQNEG_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdTwoReg.sqneg(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CMGE_zero -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdCompare.cmgeZero(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CMLE_zero -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdCompare.cmleZero(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.NEG_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdTwoReg.neg(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQXTUN_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdNarrow.sqxtun(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SHLL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdShiftLength.shll(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UQXTN_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdNarrow.uqxtn(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.NOT -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdLogic.not(cpu, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.RBIT_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdTwoReg.rbit(cpu, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SUQADD_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdTwoReg.suqadd(cpu, -1, (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQABS_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdTwoReg.sqabs(cpu, -1, (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CMGT_zero_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdCompare.cmgtZero(cpu, -1, 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.CMEQ_zero_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdCompare.cmeqZero(cpu, -1, 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.CMLT_zero_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdCompare.cmltZero(cpu, -1, 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.ABS_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdTwoReg.abs(cpu, -1, 3, (insn >>> 5 & 31), (insn & 31)); }
            default -> cpu.undefined();
        }
    }

    private static void g16(Cpu cpu, long d) {
        long[] x = cpu.x;
        int rd = (int) d >>> 11 & 63;
        int rn = (int) d >>> 17 & 63;
        int rm = (int) (d >>> 23) & 63;
        long imm = d >> 29;
        switch ((int) d & 0x7ff) {
            case Op.SQXTN_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdNarrow.sqxtn(cpu, -1, (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.USQADD_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdTwoReg.usqadd(cpu, -1, (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQNEG_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdTwoReg.sqneg(cpu, -1, (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.CMGE_zero_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdCompare.cmgeZero(cpu, -1, 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.CMLE_zero_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdCompare.cmleZero(cpu, -1, 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.NEG_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdTwoReg.neg(cpu, -1, 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.SQXTUN_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdNarrow.sqxtun(cpu, -1, (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UQXTN_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdNarrow.uqxtn(cpu, -1, (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SADDLV -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdAcross.saddlv(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SMAXV -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdAcross.smaxv(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SMINV -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdAcross.sminv(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ADDV -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdAcross.addv(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UADDLV -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdAcross.uaddlv(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UMAXV -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdAcross.umaxv(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UMINV -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdAcross.uminv(cpu, (insn >>> 30 & 1), (insn >>> 22 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.ADDP_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdAcross.addp(cpu, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMUL_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fmul(cpu, -1, 2, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMUL_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fmul(cpu, -1, 3, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FDIV_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fdiv(cpu, -1, 2, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FDIV_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fdiv(cpu, -1, 3, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FADD_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fadd(cpu, -1, 2, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FADD_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fadd(cpu, -1, 3, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FSUB_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fsub(cpu, -1, 2, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FSUB_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fsub(cpu, -1, 3, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMAX_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fmax(cpu, -1, 2, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMAX_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fmax(cpu, -1, 3, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMIN_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fmin(cpu, -1, 2, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMIN_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fmin(cpu, -1, 3, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMAXNM_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fmaxnm(cpu, -1, 2, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMAXNM_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fmaxnm(cpu, -1, 3, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMINNM_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fminnm(cpu, -1, 2, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMINNM_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fminnm(cpu, -1, 3, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FNMUL_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fnmul(cpu, -1, 2, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FNMUL_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fnmul(cpu, -1, 3, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMOV_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpMove.fmov(cpu, 2, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FABS_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fabs(cpu, -1, 2, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FNEG_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fneg(cpu, -1, 2, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FSQRT_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fsqrt(cpu, -1, 2, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTN_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frint(cpu, -1, 2, 0, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTP_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frint(cpu, -1, 2, 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTM_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frint(cpu, -1, 2, 2, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTZ_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frint(cpu, -1, 2, 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTA_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frint(cpu, -1, 2, 4, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTX_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frintx(cpu, -1, 2, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTI_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frinti(cpu, -1, 2, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMOV_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpMove.fmov(cpu, 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FABS_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fabs(cpu, -1, 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FNEG_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fneg(cpu, -1, 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FSQRT_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fsqrt(cpu, -1, 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTN_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frint(cpu, -1, 3, 0, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTP_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frint(cpu, -1, 3, 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTM_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frint(cpu, -1, 3, 2, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTZ_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frint(cpu, -1, 3, 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTA_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frint(cpu, -1, 3, 4, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTX_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frintx(cpu, -1, 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTI_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frinti(cpu, -1, 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVT_DS -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpConvert.fcvt(cpu, 2, 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVT_HS -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpConvert.fcvt(cpu, 2, 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVT_SD -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpConvert.fcvt(cpu, 3, 2, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVT_HD -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpConvert.fcvt(cpu, 3, 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVT_SH -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpConvert.fcvt(cpu, 1, 2, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVT_DH -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpConvert.fcvt(cpu, 1, 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMADD_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fmadd(cpu, 2, (insn >>> 16 & 31), (insn >>> 10 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMADD_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fmadd(cpu, 3, (insn >>> 16 & 31), (insn >>> 10 & 31), (insn >>> 5 & 31), (insn & 31)); }
            default -> cpu.undefined();
        }
    }

    private static void g17(Cpu cpu, long d) {
        long[] x = cpu.x;
        int rd = (int) d >>> 11 & 63;
        int rn = (int) d >>> 17 & 63;
        int rm = (int) (d >>> 23) & 63;
        long imm = d >> 29;
        switch ((int) d & 0x7ff) {
            case Op.FMSUB_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fmsub(cpu, 2, (insn >>> 16 & 31), (insn >>> 10 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMSUB_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fmsub(cpu, 3, (insn >>> 16 & 31), (insn >>> 10 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FNMADD_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fnmadd(cpu, 2, (insn >>> 16 & 31), (insn >>> 10 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FNMADD_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fnmadd(cpu, 3, (insn >>> 16 & 31), (insn >>> 10 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FNMSUB_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fnmsub(cpu, 2, (insn >>> 16 & 31), (insn >>> 10 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FNMSUB_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fnmsub(cpu, 3, (insn >>> 16 & 31), (insn >>> 10 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMP_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmp(cpu, 2, 0, (insn >>> 16 & 31), (insn >>> 5 & 31)); }
            case Op.FCMP_zero_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmpZero(cpu, 2, 0, (insn >>> 5 & 31)); }
            case Op.FCCMP_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fccmp(cpu, 2, 0, (insn >>> 16 & 31), (insn >>> 12 & 15), (insn >>> 5 & 31), (insn & 15)); }
            case Op.FCMPE_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmp(cpu, 2, 1, (insn >>> 16 & 31), (insn >>> 5 & 31)); }
            case Op.FCMPE_zero_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmpZero(cpu, 2, 1, (insn >>> 5 & 31)); }
            case Op.FCCMPE_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fccmp(cpu, 2, 1, (insn >>> 16 & 31), (insn >>> 12 & 15), (insn >>> 5 & 31), (insn & 15)); }
            case Op.FCSEL_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcsel(cpu, 2, (insn >>> 16 & 31), (insn >>> 12 & 15), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMOV_S_imm -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpMove.fmovImmediate(cpu, 2, (insn >>> 13 & 255), (insn & 31)); }
            case Op.FCMP_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmp(cpu, 3, 0, (insn >>> 16 & 31), (insn >>> 5 & 31)); }
            case Op.FCMP_zero_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmpZero(cpu, 3, 0, (insn >>> 5 & 31)); }
            case Op.FCCMP_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fccmp(cpu, 3, 0, (insn >>> 16 & 31), (insn >>> 12 & 15), (insn >>> 5 & 31), (insn & 15)); }
            case Op.FCMPE_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmp(cpu, 3, 1, (insn >>> 16 & 31), (insn >>> 5 & 31)); }
            case Op.FCMPE_zero_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmpZero(cpu, 3, 1, (insn >>> 5 & 31)); }
            case Op.FCCMPE_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fccmp(cpu, 3, 1, (insn >>> 16 & 31), (insn >>> 12 & 15), (insn >>> 5 & 31), (insn & 15)); }
            case Op.FCSEL_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcsel(cpu, 3, (insn >>> 16 & 31), (insn >>> 12 & 15), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMOV_D_imm -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpMove.fmovImmediate(cpu, 3, (insn >>> 13 & 255), (insn & 31)); }
            case Op.FCVTNS_WS -> { FpAccess.check(cpu); x[rd] = (FpConvert.toSigned(cpu, 0, 2, 0, rn)) & 0xffffffffL; }
            case Op.FCVTNU_WS -> { FpAccess.check(cpu); x[rd] = (FpConvert.toUnsigned(cpu, 0, 2, 0, rn)) & 0xffffffffL; }
            case Op.FCVTPS_WS -> { FpAccess.check(cpu); x[rd] = (FpConvert.toSigned(cpu, 0, 2, 1, rn)) & 0xffffffffL; }
            case Op.FCVTPU_WS -> { FpAccess.check(cpu); x[rd] = (FpConvert.toUnsigned(cpu, 0, 2, 1, rn)) & 0xffffffffL; }
            case Op.FCVTMS_WS -> { FpAccess.check(cpu); x[rd] = (FpConvert.toSigned(cpu, 0, 2, 2, rn)) & 0xffffffffL; }
            case Op.FCVTMU_WS -> { FpAccess.check(cpu); x[rd] = (FpConvert.toUnsigned(cpu, 0, 2, 2, rn)) & 0xffffffffL; }
            case Op.FCVTZS_WS -> { FpAccess.check(cpu); x[rd] = (FpConvert.toSigned(cpu, 0, 2, 3, rn)) & 0xffffffffL; }
            case Op.FCVTZU_WS -> { FpAccess.check(cpu); x[rd] = (FpConvert.toUnsigned(cpu, 0, 2, 3, rn)) & 0xffffffffL; }
            case Op.FCVTAS_WS -> { FpAccess.check(cpu); x[rd] = (FpConvert.toSigned(cpu, 0, 2, 4, rn)) & 0xffffffffL; }
            case Op.FCVTAU_WS -> { FpAccess.check(cpu); x[rd] = (FpConvert.toUnsigned(cpu, 0, 2, 4, rn)) & 0xffffffffL; }
            case Op.SCVTF_SW -> { FpAccess.check(cpu); FpConvert.scvtf(cpu, 0, 2, x[rn], rd); }
            case Op.UCVTF_SW -> { FpAccess.check(cpu); FpConvert.ucvtf(cpu, 0, 2, x[rn], rd); }
            case Op.FMOV_WS -> { FpAccess.check(cpu); x[rd] = (FpMove.toGeneral(cpu, 2, rn)) & 0xffffffffL; }
            case Op.FMOV_SW -> { FpAccess.check(cpu); FpMove.fromGeneral(cpu, 2, x[rn], rd); }
            case Op.FCVTNS_WD -> { FpAccess.check(cpu); x[rd] = (FpConvert.toSigned(cpu, 0, 3, 0, rn)) & 0xffffffffL; }
            case Op.FCVTNU_WD -> { FpAccess.check(cpu); x[rd] = (FpConvert.toUnsigned(cpu, 0, 3, 0, rn)) & 0xffffffffL; }
            case Op.FCVTPS_WD -> { FpAccess.check(cpu); x[rd] = (FpConvert.toSigned(cpu, 0, 3, 1, rn)) & 0xffffffffL; }
            case Op.FCVTPU_WD -> { FpAccess.check(cpu); x[rd] = (FpConvert.toUnsigned(cpu, 0, 3, 1, rn)) & 0xffffffffL; }
            case Op.FCVTMS_WD -> { FpAccess.check(cpu); x[rd] = (FpConvert.toSigned(cpu, 0, 3, 2, rn)) & 0xffffffffL; }
            case Op.FCVTMU_WD -> { FpAccess.check(cpu); x[rd] = (FpConvert.toUnsigned(cpu, 0, 3, 2, rn)) & 0xffffffffL; }
            case Op.FCVTZS_WD -> { FpAccess.check(cpu); x[rd] = (FpConvert.toSigned(cpu, 0, 3, 3, rn)) & 0xffffffffL; }
            case Op.FCVTZU_WD -> { FpAccess.check(cpu); x[rd] = (FpConvert.toUnsigned(cpu, 0, 3, 3, rn)) & 0xffffffffL; }
            case Op.FCVTAS_WD -> { FpAccess.check(cpu); x[rd] = (FpConvert.toSigned(cpu, 0, 3, 4, rn)) & 0xffffffffL; }
            case Op.FCVTAU_WD -> { FpAccess.check(cpu); x[rd] = (FpConvert.toUnsigned(cpu, 0, 3, 4, rn)) & 0xffffffffL; }
            case Op.SCVTF_DW -> { FpAccess.check(cpu); FpConvert.scvtf(cpu, 0, 3, x[rn], rd); }
            case Op.UCVTF_DW -> { FpAccess.check(cpu); FpConvert.ucvtf(cpu, 0, 3, x[rn], rd); }
            case Op.FCVTNS_XS -> { FpAccess.check(cpu); x[rd] = FpConvert.toSigned(cpu, 1, 2, 0, rn); }
            case Op.FCVTNU_XS -> { FpAccess.check(cpu); x[rd] = FpConvert.toUnsigned(cpu, 1, 2, 0, rn); }
            case Op.FCVTPS_XS -> { FpAccess.check(cpu); x[rd] = FpConvert.toSigned(cpu, 1, 2, 1, rn); }
            case Op.FCVTPU_XS -> { FpAccess.check(cpu); x[rd] = FpConvert.toUnsigned(cpu, 1, 2, 1, rn); }
            case Op.FCVTMS_XS -> { FpAccess.check(cpu); x[rd] = FpConvert.toSigned(cpu, 1, 2, 2, rn); }
            case Op.FCVTMU_XS -> { FpAccess.check(cpu); x[rd] = FpConvert.toUnsigned(cpu, 1, 2, 2, rn); }
            case Op.FCVTZS_XS -> { FpAccess.check(cpu); x[rd] = FpConvert.toSigned(cpu, 1, 2, 3, rn); }
            case Op.FCVTZU_XS -> { FpAccess.check(cpu); x[rd] = FpConvert.toUnsigned(cpu, 1, 2, 3, rn); }
            case Op.FCVTAS_XS -> { FpAccess.check(cpu); x[rd] = FpConvert.toSigned(cpu, 1, 2, 4, rn); }
            case Op.FCVTAU_XS -> { FpAccess.check(cpu); x[rd] = FpConvert.toUnsigned(cpu, 1, 2, 4, rn); }
            case Op.SCVTF_SX -> { FpAccess.check(cpu); FpConvert.scvtf(cpu, 1, 2, x[rn], rd); }
            case Op.UCVTF_SX -> { FpAccess.check(cpu); FpConvert.ucvtf(cpu, 1, 2, x[rn], rd); }
            case Op.FCVTNS_XD -> { FpAccess.check(cpu); x[rd] = FpConvert.toSigned(cpu, 1, 3, 0, rn); }
            case Op.FCVTNU_XD -> { FpAccess.check(cpu); x[rd] = FpConvert.toUnsigned(cpu, 1, 3, 0, rn); }
            case Op.FCVTPS_XD -> { FpAccess.check(cpu); x[rd] = FpConvert.toSigned(cpu, 1, 3, 1, rn); }
            case Op.FCVTPU_XD -> { FpAccess.check(cpu); x[rd] = FpConvert.toUnsigned(cpu, 1, 3, 1, rn); }
            default -> cpu.undefined();
        }
    }

    private static void g18(Cpu cpu, long d) {
        long[] x = cpu.x;
        int rd = (int) d >>> 11 & 63;
        int rn = (int) d >>> 17 & 63;
        int rm = (int) (d >>> 23) & 63;
        long imm = d >> 29;
        switch ((int) d & 0x7ff) {
            case Op.FCVTMS_XD -> { FpAccess.check(cpu); x[rd] = FpConvert.toSigned(cpu, 1, 3, 2, rn); }
            case Op.FCVTMU_XD -> { FpAccess.check(cpu); x[rd] = FpConvert.toUnsigned(cpu, 1, 3, 2, rn); }
            case Op.FCVTZS_XD -> { FpAccess.check(cpu); x[rd] = FpConvert.toSigned(cpu, 1, 3, 3, rn); }
            case Op.FCVTZU_XD -> { FpAccess.check(cpu); x[rd] = FpConvert.toUnsigned(cpu, 1, 3, 3, rn); }
            case Op.FCVTAS_XD -> { FpAccess.check(cpu); x[rd] = FpConvert.toSigned(cpu, 1, 3, 4, rn); }
            case Op.FCVTAU_XD -> { FpAccess.check(cpu); x[rd] = FpConvert.toUnsigned(cpu, 1, 3, 4, rn); }
            case Op.SCVTF_DX -> { FpAccess.check(cpu); FpConvert.scvtf(cpu, 1, 3, x[rn], rd); }
            case Op.UCVTF_DX -> { FpAccess.check(cpu); FpConvert.ucvtf(cpu, 1, 3, x[rn], rd); }
            case Op.FMOV_XD -> { FpAccess.check(cpu); x[rd] = FpMove.toGeneral(cpu, 3, rn); }
            case Op.FMOV_DX -> { FpAccess.check(cpu); FpMove.fromGeneral(cpu, 3, x[rn], rd); }
            case Op.FMOV_X_top -> { FpAccess.check(cpu); x[rd] = FpMove.topToGeneral(cpu, rn); }
            case Op.FJCVTZS -> { Feature.require(cpu, Feature.JSCVT); FpAccess.check(cpu); x[rd] = FpJavaScript.fjcvtzs(cpu, rn); }
            case Op.FMOV_top_X -> { FpAccess.check(cpu); FpMove.topFromGeneral(cpu, x[rn], rd); }
            case Op.SCVTF_fixed_SW -> { FpAccess.check(cpu); FpConvert.scvtfFixed(cpu, 0, 2, (int) imm, x[rn], rd); }
            case Op.UCVTF_fixed_SW -> { FpAccess.check(cpu); FpConvert.ucvtfFixed(cpu, 0, 2, (int) imm, x[rn], rd); }
            case Op.FCVTZS_fixed_WS -> { FpAccess.check(cpu); x[rd] = (FpConvert.toSignedFixed(cpu, 0, 2, (int) imm, rn)) & 0xffffffffL; }
            case Op.FCVTZU_fixed_WS -> { FpAccess.check(cpu); x[rd] = (FpConvert.toUnsignedFixed(cpu, 0, 2, (int) imm, rn)) & 0xffffffffL; }
            case Op.SCVTF_fixed_DW -> { FpAccess.check(cpu); FpConvert.scvtfFixed(cpu, 0, 3, (int) imm, x[rn], rd); }
            case Op.UCVTF_fixed_DW -> { FpAccess.check(cpu); FpConvert.ucvtfFixed(cpu, 0, 3, (int) imm, x[rn], rd); }
            case Op.FCVTZS_fixed_WD -> { FpAccess.check(cpu); x[rd] = (FpConvert.toSignedFixed(cpu, 0, 3, (int) imm, rn)) & 0xffffffffL; }
            case Op.FCVTZU_fixed_WD -> { FpAccess.check(cpu); x[rd] = (FpConvert.toUnsignedFixed(cpu, 0, 3, (int) imm, rn)) & 0xffffffffL; }
            case Op.SCVTF_fixed_SX -> { FpAccess.check(cpu); FpConvert.scvtfFixed(cpu, 1, 2, (int) imm, x[rn], rd); }
            case Op.UCVTF_fixed_SX -> { FpAccess.check(cpu); FpConvert.ucvtfFixed(cpu, 1, 2, (int) imm, x[rn], rd); }
            case Op.FCVTZS_fixed_XS -> { FpAccess.check(cpu); x[rd] = FpConvert.toSignedFixed(cpu, 1, 2, (int) imm, rn); }
            case Op.FCVTZU_fixed_XS -> { FpAccess.check(cpu); x[rd] = FpConvert.toUnsignedFixed(cpu, 1, 2, (int) imm, rn); }
            case Op.SCVTF_fixed_DX -> { FpAccess.check(cpu); FpConvert.scvtfFixed(cpu, 1, 3, (int) imm, x[rn], rd); }
            case Op.UCVTF_fixed_DX -> { FpAccess.check(cpu); FpConvert.ucvtfFixed(cpu, 1, 3, (int) imm, x[rn], rd); }
            case Op.FCVTZS_fixed_XD -> { FpAccess.check(cpu); x[rd] = FpConvert.toSignedFixed(cpu, 1, 3, (int) imm, rn); }
            case Op.FCVTZU_fixed_XD -> { FpAccess.check(cpu); x[rd] = FpConvert.toUnsignedFixed(cpu, 1, 3, (int) imm, rn); }
            case Op.FMAXNM_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fmaxnm(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMLA_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fmla(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FADD_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fadd(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMULX_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fmulx(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMULX_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fmulx(cpu, -1, 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMEQ_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmeq(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMEQ_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmeq(cpu, -1, 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMAX_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fmax(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRECPS_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.frecps(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRECPS_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.frecps(cpu, -1, 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMINNM_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fminnm(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMLS_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fmls(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FSUB_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fsub(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMIN_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fmin(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRSQRTS_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.frsqrts(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRSQRTS_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.frsqrts(cpu, -1, 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMAXNMP_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpPairwise.fmaxnmp(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FADDP_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpPairwise.faddp(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMUL_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fmul(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMGE_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmge(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMGE_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmge(cpu, -1, 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FACGE_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.facge(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FACGE_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.facge(cpu, -1, 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMAXP_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpPairwise.fmaxp(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FDIV_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fdiv(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMINNMP_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpPairwise.fminnmp(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FABD_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fabd(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FABD_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fabd(cpu, -1, 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMGT_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmgt(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMGT_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmgt(cpu, -1, 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FACGT_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.facgt(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FACGT_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.facgt(cpu, -1, 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMINP_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpPairwise.fminp(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTN_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frint(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), 0, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTM_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frint(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), 2, (insn >>> 5 & 31), (insn & 31)); }
            default -> cpu.undefined();
        }
    }

    private static void g19(Cpu cpu, long d) {
        long[] x = cpu.x;
        int rd = (int) d >>> 11 & 63;
        int rn = (int) d >>> 17 & 63;
        int rm = (int) (d >>> 23) & 63;
        long imm = d >> 29;
        switch ((int) d & 0x7ff) {
            case Op.FCVTNS_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toSigned(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), 0, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTNS_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toSigned(cpu, -1, 2|(insn >>> 22 & 1), 0, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTMS_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toSigned(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), 2, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTMS_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toSigned(cpu, -1, 2|(insn >>> 22 & 1), 2, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTAS_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toSigned(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), 4, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTAS_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toSigned(cpu, -1, 2|(insn >>> 22 & 1), 4, (insn >>> 5 & 31), (insn & 31)); }
            case Op.SCVTF_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.scvtf(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SCVTF_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.scvtf(cpu, -1, 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FABS_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fabs(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTP_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frint(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTZ_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frint(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTPS_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toSigned(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTPS_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toSigned(cpu, -1, 2|(insn >>> 22 & 1), 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTZS_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toSigned(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTZS_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toSigned(cpu, -1, 2|(insn >>> 22 & 1), 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRECPE_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.frecpe(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRECPE_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.frecpe(cpu, -1, 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTA_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frint(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), 4, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTX_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frintx(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTNU_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toUnsigned(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), 0, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTNU_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toUnsigned(cpu, -1, 2|(insn >>> 22 & 1), 0, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTMU_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toUnsigned(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), 2, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTMU_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toUnsigned(cpu, -1, 2|(insn >>> 22 & 1), 2, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTAU_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toUnsigned(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), 4, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTAU_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toUnsigned(cpu, -1, 2|(insn >>> 22 & 1), 4, (insn >>> 5 & 31), (insn & 31)); }
            case Op.UCVTF_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.ucvtf(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UCVTF_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.ucvtf(cpu, -1, 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FNEG_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fneg(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTI_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frinti(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTPU_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toUnsigned(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTPU_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toUnsigned(cpu, -1, 2|(insn >>> 22 & 1), 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTZU_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toUnsigned(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTZU_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toUnsigned(cpu, -1, 2|(insn >>> 22 & 1), 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRSQRTE_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.frsqrte(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRSQRTE_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.frsqrte(cpu, -1, 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FSQRT_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fsqrt(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMGT_zero -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmgtZero(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMGT_zero_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmgtZero(cpu, -1, 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMEQ_zero -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmeqZero(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMEQ_zero_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmeqZero(cpu, -1, 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMLT_zero -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmltZero(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMLT_zero_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmltZero(cpu, -1, 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMGE_zero -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmgeZero(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMGE_zero_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmgeZero(cpu, -1, 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMLE_zero -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmleZero(cpu, (insn >>> 30 & 1), 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMLE_zero_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmleZero(cpu, -1, 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRECPX_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.frecpx(cpu, -1, 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.URECPE -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.urecpe(cpu, (insn >>> 30 & 1), 2, (insn >>> 5 & 31), (insn & 31)); }
            case Op.URSQRTE -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.ursqrte(cpu, (insn >>> 30 & 1), 2, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTN -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.fcvtn(cpu, (insn >>> 30 & 1), (insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTL -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.fcvtl(cpu, (insn >>> 30 & 1), (insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTXN_vec -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.fcvtxn(cpu, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTXN_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.fcvtxn(cpu, -1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMAXNMV -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpPairwise.fmaxnmv(cpu, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMAXNMP_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpPairwise.fmaxnmpScalar(cpu, 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMAXV -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpPairwise.fmaxv(cpu, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMAXP_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpPairwise.fmaxpScalar(cpu, 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMINNMV -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpPairwise.fminnmv(cpu, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMINNMP_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpPairwise.fminnmpScalar(cpu, 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMINV -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpPairwise.fminv(cpu, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMINP_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpPairwise.fminpScalar(cpu, 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FADDP_scalar -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpPairwise.faddpScalar(cpu, 2|(insn >>> 22 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMLA_element_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fmlaElement(cpu, (insn >>> 30 & 1), 2, (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMLA_element_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fmlaElement(cpu, (insn >>> 30 & 1), 3, (insn >>> 11 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            default -> cpu.undefined();
        }
    }

    private static void g20(Cpu cpu, long d) {
        long[] x = cpu.x;
        int rd = (int) d >>> 11 & 63;
        int rn = (int) d >>> 17 & 63;
        int rm = (int) (d >>> 23) & 63;
        long imm = d >> 29;
        switch ((int) d & 0x7ff) {
            case Op.FMLA_scalar_element_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fmlaElement(cpu, -1, 2, (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMLA_scalar_element_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fmlaElement(cpu, -1, 3, (insn >>> 11 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMLS_element_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fmlsElement(cpu, (insn >>> 30 & 1), 2, (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMLS_element_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fmlsElement(cpu, (insn >>> 30 & 1), 3, (insn >>> 11 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMLS_scalar_element_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fmlsElement(cpu, -1, 2, (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMLS_scalar_element_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fmlsElement(cpu, -1, 3, (insn >>> 11 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMUL_element_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fmulElement(cpu, (insn >>> 30 & 1), 2, (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMUL_element_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fmulElement(cpu, (insn >>> 30 & 1), 3, (insn >>> 11 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMUL_scalar_element_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fmulElement(cpu, -1, 2, (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMUL_scalar_element_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fmulElement(cpu, -1, 3, (insn >>> 11 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMULX_element_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fmulxElement(cpu, (insn >>> 30 & 1), 2, (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMULX_element_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fmulxElement(cpu, (insn >>> 30 & 1), 3, (insn >>> 11 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMULX_scalar_element_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fmulxElement(cpu, -1, 2, (insn >>> 11 & 1) << 1|(insn >>> 21 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMULX_scalar_element_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fmulxElement(cpu, -1, 3, (insn >>> 11 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SCVTF_fixed_vec_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.scvtfFixed(cpu, (insn >>> 30 & 1), 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SCVTF_fixed_scalar_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.scvtfFixed(cpu, -1, 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SCVTF_fixed_vec_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.scvtfFixed(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SCVTF_fixed_scalar_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.scvtfFixed(cpu, -1, 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UCVTF_fixed_vec_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.ucvtfFixed(cpu, (insn >>> 30 & 1), 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UCVTF_fixed_scalar_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.ucvtfFixed(cpu, -1, 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UCVTF_fixed_vec_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.ucvtfFixed(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UCVTF_fixed_scalar_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.ucvtfFixed(cpu, -1, 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTZS_fixed_vec_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toSignedFixed(cpu, (insn >>> 30 & 1), 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTZS_fixed_scalar_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toSignedFixed(cpu, -1, 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTZS_fixed_vec_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toSignedFixed(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTZS_fixed_scalar_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toSignedFixed(cpu, -1, 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTZU_fixed_vec_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toUnsignedFixed(cpu, (insn >>> 30 & 1), 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTZU_fixed_scalar_D -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toUnsignedFixed(cpu, -1, 8|(insn >>> 19 & 7), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTZU_fixed_vec_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toUnsignedFixed(cpu, (insn >>> 30 & 1), 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTZU_fixed_scalar_S -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toUnsignedFixed(cpu, -1, 4|(insn >>> 19 & 3), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.AESE -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoAes.aese(cpu, (insn >>> 5 & 31), (insn & 31)); }
            case Op.AESD -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoAes.aesd(cpu, (insn >>> 5 & 31), (insn & 31)); }
            case Op.AESMC -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoAes.aesmc(cpu, (insn >>> 5 & 31), (insn & 31)); }
            case Op.AESIMC -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoAes.aesimc(cpu, (insn >>> 5 & 31), (insn & 31)); }
            case Op.SHA1C -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSha.sha1c(cpu, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SHA1P -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSha.sha1p(cpu, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SHA1M -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSha.sha1m(cpu, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SHA1SU0 -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSha.sha1su0(cpu, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SHA256H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSha.sha256h(cpu, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SHA256H2 -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSha.sha256h2(cpu, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SHA256SU1 -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSha.sha256su1(cpu, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SHA1H -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSha.sha1h(cpu, (insn >>> 5 & 31), (insn & 31)); }
            case Op.SHA1SU1 -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSha.sha1su1(cpu, (insn >>> 5 & 31), (insn & 31)); }
            case Op.SHA256SU0 -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSha.sha256su0(cpu, (insn >>> 5 & 31), (insn & 31)); }
            case Op.PMULL_8 -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdPolynomial.pmull8(cpu, (insn >>> 30 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.PMULL_64 -> { FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdPolynomial.pmull64(cpu, (insn >>> 30 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SHA512H -> { Feature.require(cpu, Feature.SHA512); FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSha512.sha512h(cpu, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SHA512H2 -> { Feature.require(cpu, Feature.SHA512); FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSha512.sha512h2(cpu, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SHA512SU1 -> { Feature.require(cpu, Feature.SHA512); FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSha512.sha512su1(cpu, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SHA512SU0 -> { Feature.require(cpu, Feature.SHA512); FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSha512.sha512su0(cpu, (insn >>> 5 & 31), (insn & 31)); }
            case Op.RAX1 -> { Feature.require(cpu, Feature.SHA3); FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSha3.rax1(cpu, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.EOR3 -> { Feature.require(cpu, Feature.SHA3); FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSha3.eor3(cpu, (insn >>> 16 & 31), (insn >>> 10 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.BCAX -> { Feature.require(cpu, Feature.SHA3); FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSha3.bcax(cpu, (insn >>> 16 & 31), (insn >>> 10 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.XAR -> { Feature.require(cpu, Feature.SHA3); FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSha3.xar(cpu, (insn >>> 16 & 31), (insn >>> 10 & 63), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SM3SS1 -> { Feature.require(cpu, Feature.SM3); FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSm3.sm3ss1(cpu, (insn >>> 16 & 31), (insn >>> 10 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SM3TT1A -> { Feature.require(cpu, Feature.SM3); FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSm3.sm3tt1a(cpu, (insn >>> 16 & 31), (insn >>> 12 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SM3TT1B -> { Feature.require(cpu, Feature.SM3); FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSm3.sm3tt1b(cpu, (insn >>> 16 & 31), (insn >>> 12 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SM3TT2A -> { Feature.require(cpu, Feature.SM3); FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSm3.sm3tt2a(cpu, (insn >>> 16 & 31), (insn >>> 12 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SM3TT2B -> { Feature.require(cpu, Feature.SM3); FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSm3.sm3tt2b(cpu, (insn >>> 16 & 31), (insn >>> 12 & 3), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SM3PARTW1 -> { Feature.require(cpu, Feature.SM3); FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSm3.sm3partw1(cpu, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SM3PARTW2 -> { Feature.require(cpu, Feature.SM3); FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSm3.sm3partw2(cpu, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SM4E -> { Feature.require(cpu, Feature.SM4); FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSm4.sm4e(cpu, (insn >>> 5 & 31), (insn & 31)); }
            case Op.SM4EKEY -> { Feature.require(cpu, Feature.SM4); FpAccess.check(cpu); int insn = (int) (d >>> 32); CryptoSm4.sm4ekey(cpu, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMUL_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fmul(cpu, -1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            default -> cpu.undefined();
        }
    }

    private static void g21(Cpu cpu, long d) {
        long[] x = cpu.x;
        int rd = (int) d >>> 11 & 63;
        int rn = (int) d >>> 17 & 63;
        int rm = (int) (d >>> 23) & 63;
        long imm = d >> 29;
        switch ((int) d & 0x7ff) {
            case Op.FDIV_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fdiv(cpu, -1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FADD_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fadd(cpu, -1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FSUB_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fsub(cpu, -1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMAX_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fmax(cpu, -1, 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMIN_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fmin(cpu, -1, 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMAXNM_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fmaxnm(cpu, -1, 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMINNM_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fminnm(cpu, -1, 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FNMUL_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fnmul(cpu, -1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMOV_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpMove.fmov(cpu, 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FABS_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fabs(cpu, -1, 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FNEG_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fneg(cpu, -1, 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FSQRT_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fsqrt(cpu, -1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTN_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frint(cpu, -1, 1, 0, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTP_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frint(cpu, -1, 1, 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTM_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frint(cpu, -1, 1, 2, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTZ_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frint(cpu, -1, 1, 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTA_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frint(cpu, -1, 1, 4, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTX_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frintx(cpu, -1, 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTI_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frinti(cpu, -1, 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMADD_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fmadd(cpu, (insn >>> 16 & 31), (insn >>> 10 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMSUB_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fmsub(cpu, (insn >>> 16 & 31), (insn >>> 10 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FNMADD_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fnmadd(cpu, (insn >>> 16 & 31), (insn >>> 10 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FNMSUB_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fnmsub(cpu, (insn >>> 16 & 31), (insn >>> 10 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMP_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmp(cpu, 1, 0, (insn >>> 16 & 31), (insn >>> 5 & 31)); }
            case Op.FCMP_zero_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmpZero(cpu, 1, 0, (insn >>> 5 & 31)); }
            case Op.FCCMP_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fccmp(cpu, 1, 0, (insn >>> 16 & 31), (insn >>> 12 & 15), (insn >>> 5 & 31), (insn & 15)); }
            case Op.FCMPE_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmp(cpu, 1, 1, (insn >>> 16 & 31), (insn >>> 5 & 31)); }
            case Op.FCMPE_zero_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmpZero(cpu, 1, 1, (insn >>> 5 & 31)); }
            case Op.FCCMPE_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fccmp(cpu, 1, 1, (insn >>> 16 & 31), (insn >>> 12 & 15), (insn >>> 5 & 31), (insn & 15)); }
            case Op.FCSEL_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcsel(cpu, 1, (insn >>> 16 & 31), (insn >>> 12 & 15), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMOV_imm8_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fmovImmediate(cpu, (insn >>> 13 & 255), (insn & 31)); }
            case Op.FCVTNS_WH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = (FpConvert.toSigned(cpu, 0, 1, 0, rn)) & 0xffffffffL; }
            case Op.FCVTNU_WH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = (FpConvert.toUnsigned(cpu, 0, 1, 0, rn)) & 0xffffffffL; }
            case Op.FCVTPS_WH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = (FpConvert.toSigned(cpu, 0, 1, 1, rn)) & 0xffffffffL; }
            case Op.FCVTPU_WH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = (FpConvert.toUnsigned(cpu, 0, 1, 1, rn)) & 0xffffffffL; }
            case Op.FCVTMS_WH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = (FpConvert.toSigned(cpu, 0, 1, 2, rn)) & 0xffffffffL; }
            case Op.FCVTMU_WH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = (FpConvert.toUnsigned(cpu, 0, 1, 2, rn)) & 0xffffffffL; }
            case Op.FCVTZS_WH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = (FpConvert.toSigned(cpu, 0, 1, 3, rn)) & 0xffffffffL; }
            case Op.FCVTZU_WH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = (FpConvert.toUnsigned(cpu, 0, 1, 3, rn)) & 0xffffffffL; }
            case Op.FCVTAS_WH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = (FpConvert.toSigned(cpu, 0, 1, 4, rn)) & 0xffffffffL; }
            case Op.FCVTAU_WH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = (FpConvert.toUnsigned(cpu, 0, 1, 4, rn)) & 0xffffffffL; }
            case Op.SCVTF_HW -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); FpConvert.scvtf(cpu, 0, 1, x[rn], rd); }
            case Op.UCVTF_HW -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); FpConvert.ucvtf(cpu, 0, 1, x[rn], rd); }
            case Op.FCVTNS_XH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = FpConvert.toSigned(cpu, 1, 1, 0, rn); }
            case Op.FCVTNU_XH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = FpConvert.toUnsigned(cpu, 1, 1, 0, rn); }
            case Op.FCVTPS_XH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = FpConvert.toSigned(cpu, 1, 1, 1, rn); }
            case Op.FCVTPU_XH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = FpConvert.toUnsigned(cpu, 1, 1, 1, rn); }
            case Op.FCVTMS_XH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = FpConvert.toSigned(cpu, 1, 1, 2, rn); }
            case Op.FCVTMU_XH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = FpConvert.toUnsigned(cpu, 1, 1, 2, rn); }
            case Op.FCVTZS_XH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = FpConvert.toSigned(cpu, 1, 1, 3, rn); }
            case Op.FCVTZU_XH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = FpConvert.toUnsigned(cpu, 1, 1, 3, rn); }
            case Op.FCVTAS_XH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = FpConvert.toSigned(cpu, 1, 1, 4, rn); }
            case Op.FCVTAU_XH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = FpConvert.toUnsigned(cpu, 1, 1, 4, rn); }
            case Op.SCVTF_HX -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); FpConvert.scvtf(cpu, 1, 1, x[rn], rd); }
            case Op.UCVTF_HX -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); FpConvert.ucvtf(cpu, 1, 1, x[rn], rd); }
            case Op.SCVTF_fixed_HW -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); FpConvert.scvtfFixed(cpu, 0, 1, (int) imm, x[rn], rd); }
            case Op.UCVTF_fixed_HW -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); FpConvert.ucvtfFixed(cpu, 0, 1, (int) imm, x[rn], rd); }
            case Op.FCVTZS_fixed_WH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = (FpConvert.toSignedFixed(cpu, 0, 1, (int) imm, rn)) & 0xffffffffL; }
            case Op.FCVTZU_fixed_WH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = (FpConvert.toUnsignedFixed(cpu, 0, 1, (int) imm, rn)) & 0xffffffffL; }
            case Op.SCVTF_fixed_HX -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); FpConvert.scvtfFixed(cpu, 1, 1, (int) imm, x[rn], rd); }
            case Op.UCVTF_fixed_HX -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); FpConvert.ucvtfFixed(cpu, 1, 1, (int) imm, x[rn], rd); }
            case Op.FCVTZS_fixed_XH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = FpConvert.toSignedFixed(cpu, 1, 1, (int) imm, rn); }
            case Op.FCVTZU_fixed_XH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = FpConvert.toUnsignedFixed(cpu, 1, 1, (int) imm, rn); }
            case Op.FMOV_WH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = FpMove.toGeneral(cpu, 1, rn); }
            default -> cpu.undefined();
        }
    }

    private static void g22(Cpu cpu, long d) {
        long[] x = cpu.x;
        int rd = (int) d >>> 11 & 63;
        int rn = (int) d >>> 17 & 63;
        int rm = (int) (d >>> 23) & 63;
        long imm = d >> 29;
        switch ((int) d & 0x7ff) {
            case Op.FMOV_HW -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); FpMove.fromGeneral(cpu, 1, x[rn], rd); }
            case Op.FMOV_XH -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); x[rd] = FpMove.toGeneral(cpu, 1, rn); }
            case Op.FMOV_HX -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); FpMove.fromGeneral(cpu, 1, x[rn], rd); }
            case Op.FMAXNM_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fmaxnm(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMLA_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fmla(cpu, (insn >>> 30 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FADD_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fadd(cpu, (insn >>> 30 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMULX_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fmulx(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMULX_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fmulx(cpu, -1, 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMEQ_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmeq(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMEQ_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmeq(cpu, -1, 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMAX_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fmax(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRECPS_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.frecps(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRECPS_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.frecps(cpu, -1, 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMINNM_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fminnm(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMLS_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fmls(cpu, (insn >>> 30 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FSUB_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fsub(cpu, (insn >>> 30 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMIN_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fmin(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRSQRTS_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.frsqrts(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRSQRTS_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.frsqrts(cpu, -1, 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMAXNMP_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpPairwise.fmaxnmp(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FADDP_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.faddp(cpu, (insn >>> 30 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMUL_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fmul(cpu, (insn >>> 30 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMGE_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmge(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMGE_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmge(cpu, -1, 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FACGE_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.facge(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FACGE_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.facge(cpu, -1, 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMAXP_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpPairwise.fmaxp(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FDIV_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fdiv(cpu, (insn >>> 30 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMINNMP_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpPairwise.fminnmp(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FABD_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fabd(cpu, (insn >>> 30 & 1), (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FABD_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fabd(cpu, -1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMGT_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmgt(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMGT_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmgt(cpu, -1, 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FACGT_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.facgt(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FACGT_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.facgt(cpu, -1, 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMINP_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpPairwise.fminp(cpu, (insn >>> 30 & 1), 1, (insn >>> 16 & 31), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTN_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frint(cpu, (insn >>> 30 & 1), 1, 0, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTM_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frint(cpu, (insn >>> 30 & 1), 1, 2, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTNS_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.toSigned(cpu, (insn >>> 30 & 1), 0, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTNS_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.toSigned(cpu, -1, 0, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTMS_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.toSigned(cpu, (insn >>> 30 & 1), 2, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTMS_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.toSigned(cpu, -1, 2, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTAS_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.toSigned(cpu, (insn >>> 30 & 1), 4, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTAS_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.toSigned(cpu, -1, 4, (insn >>> 5 & 31), (insn & 31)); }
            case Op.SCVTF_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.scvtf(cpu, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SCVTF_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.scvtf(cpu, -1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FABS_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fabs(cpu, (insn >>> 30 & 1), 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTP_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frint(cpu, (insn >>> 30 & 1), 1, 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTZ_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frint(cpu, (insn >>> 30 & 1), 1, 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTPS_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.toSigned(cpu, (insn >>> 30 & 1), 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTPS_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.toSigned(cpu, -1, 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTZS_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.toSigned(cpu, (insn >>> 30 & 1), 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTZS_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.toSigned(cpu, -1, 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRECPE_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.frecpe(cpu, (insn >>> 30 & 1), 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRECPE_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.frecpe(cpu, -1, 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTA_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frint(cpu, (insn >>> 30 & 1), 1, 4, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTX_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frintx(cpu, (insn >>> 30 & 1), 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTNU_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.toUnsigned(cpu, (insn >>> 30 & 1), 0, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTNU_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.toUnsigned(cpu, -1, 0, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTMU_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.toUnsigned(cpu, (insn >>> 30 & 1), 2, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTMU_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.toUnsigned(cpu, -1, 2, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTAU_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.toUnsigned(cpu, (insn >>> 30 & 1), 4, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTAU_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.toUnsigned(cpu, -1, 4, (insn >>> 5 & 31), (insn & 31)); }
            case Op.UCVTF_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.ucvtf(cpu, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); }
            default -> cpu.undefined();
        }
    }

    private static void g23(Cpu cpu, long d) {
        long[] x = cpu.x;
        int rd = (int) d >>> 11 & 63;
        int rn = (int) d >>> 17 & 63;
        int rm = (int) (d >>> 23) & 63;
        long imm = d >> 29;
        switch ((int) d & 0x7ff) {
            case Op.UCVTF_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.ucvtf(cpu, -1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FNEG_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.fneg(cpu, (insn >>> 30 & 1), 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRINTI_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.frinti(cpu, (insn >>> 30 & 1), 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTPU_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.toUnsigned(cpu, (insn >>> 30 & 1), 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTPU_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.toUnsigned(cpu, -1, 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTZU_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.toUnsigned(cpu, (insn >>> 30 & 1), 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTZU_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.toUnsigned(cpu, -1, 3, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRSQRTE_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.frsqrte(cpu, (insn >>> 30 & 1), 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRSQRTE_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.frsqrte(cpu, -1, 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FSQRT_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fsqrt(cpu, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMGT_zero_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmgtZero(cpu, (insn >>> 30 & 1), 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMGT_zero_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmgtZero(cpu, -1, 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMEQ_zero_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmeqZero(cpu, (insn >>> 30 & 1), 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMEQ_zero_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmeqZero(cpu, -1, 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMLT_zero_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmltZero(cpu, (insn >>> 30 & 1), 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMLT_zero_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmltZero(cpu, -1, 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMGE_zero_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmgeZero(cpu, (insn >>> 30 & 1), 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMGE_zero_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmgeZero(cpu, -1, 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMLE_zero_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmleZero(cpu, (insn >>> 30 & 1), 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCMLE_zero_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpCompare.fcmleZero(cpu, -1, 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FRECPX_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpArithmetic.frecpx(cpu, -1, 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMLA_element_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fmlaElement(cpu, (insn >>> 30 & 1), (insn >>> 11 & 1) << 2|(insn >>> 21 & 1) << 1|(insn >>> 16 & 31) >> 4, (insn >>> 16 & 31) & 15, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMLA_scalar_element_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fmlaElement(cpu, -1, (insn >>> 11 & 1) << 2|(insn >>> 21 & 1) << 1|(insn >>> 16 & 31) >> 4, (insn >>> 16 & 31) & 15, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMLS_element_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fmlsElement(cpu, (insn >>> 30 & 1), (insn >>> 11 & 1) << 2|(insn >>> 21 & 1) << 1|(insn >>> 16 & 31) >> 4, (insn >>> 16 & 31) & 15, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMLS_scalar_element_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fmlsElement(cpu, -1, (insn >>> 11 & 1) << 2|(insn >>> 21 & 1) << 1|(insn >>> 16 & 31) >> 4, (insn >>> 16 & 31) & 15, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMUL_element_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fmulElement(cpu, (insn >>> 30 & 1), (insn >>> 11 & 1) << 2|(insn >>> 21 & 1) << 1|(insn >>> 16 & 31) >> 4, (insn >>> 16 & 31) & 15, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMUL_scalar_element_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fmulElement(cpu, -1, (insn >>> 11 & 1) << 2|(insn >>> 21 & 1) << 1|(insn >>> 16 & 31) >> 4, (insn >>> 16 & 31) & 15, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMULX_element_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fmulxElement(cpu, (insn >>> 30 & 1), 1, (insn >>> 11 & 1) << 2|(insn >>> 21 & 1) << 1|(insn >>> 16 & 31) >> 4, (insn >>> 16 & 31) & 15, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMULX_scalar_element_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpFused.fmulxElement(cpu, -1, 1, (insn >>> 11 & 1) << 2|(insn >>> 21 & 1) << 1|(insn >>> 16 & 31) >> 4, (insn >>> 16 & 31) & 15, (insn >>> 5 & 31), (insn & 31)); }
            case Op.SCVTF_fixed_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.scvtfFixed(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.SCVTF_fixed_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.scvtfFixed(cpu, -1, 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UCVTF_fixed_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.ucvtfFixed(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.UCVTF_fixed_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.ucvtfFixed(cpu, -1, 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTZS_fixed_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toSignedFixed(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTZS_fixed_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toSignedFixed(cpu, -1, 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTZU_fixed_vec_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toUnsignedFixed(cpu, (insn >>> 30 & 1), 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FCVTZU_fixed_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); SimdFpConvert.toUnsignedFixed(cpu, -1, 2|(insn >>> 19 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMAXNMV_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fmaxnmv(cpu, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMAXNMP_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpPairwise.fmaxnmpScalar(cpu, 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMAXV_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fmaxv(cpu, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMAXP_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpPairwise.fmaxpScalar(cpu, 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMINNMV_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fminnmv(cpu, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMINNMP_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpPairwise.fminnmpScalar(cpu, 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMINV_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fminv(cpu, (insn >>> 30 & 1), (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMINP_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpPairwise.fminpScalar(cpu, 1, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FADDP_scalar_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.faddpScalar(cpu, (insn >>> 5 & 31), (insn & 31)); }
            case Op.FMOV_imm_H -> { Feature.require(cpu, Feature.FP16); FpAccess.check(cpu); int insn = (int) (d >>> 32); FpHalf.fmovVector(cpu, (insn >>> 30 & 1), (insn >>> 16 & 7), (insn >>> 5 & 31), (insn & 31)); }
            default -> cpu.undefined();
        }
    }
}
