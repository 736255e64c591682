// Written by scripts/gen/GenIsa.java from core/src/main/isa/a64.isa. Change the table, not this file.
package hvsh.cpu.interp;

import hvsh.cpu.Cpu;
import hvsh.cpu.op.Arith;
import hvsh.cpu.op.Condition;
import hvsh.cpu.op.Divide;
import hvsh.cpu.op.Flags;
import hvsh.isa.Bitmask;
import hvsh.isa.Op;

/** The interpreter's inner loop: the most frequent rows, within one page of 1024 packed operations. */
public final class Hot {
    private Hot() {}

    /**
     * Runs from slot {@code i} of the page at cpu.pageBase until the budget is used up, control leaves the page or
     * has branched to a slot so often that its heat is below zero, or an operation comes that is not hot (which is
     * then not executed). Sets cpu.pc and cpu.budget.
     *
     * <p>Before each access to memory cpu.index and cpu.budget are exact (the accessing instruction not yet
     * counted); cpu.budget is read back afterwards, so that an access may shorten the run (leave it at 1 to stop after
     * this instruction).
     *
     * @return the slot of the operation that is not hot, or -1
     */
    public static int run(Cpu cpu, long[] ops, int[] heat, int i) {
        long[] x = cpu.x;
        long base = cpu.pageBase;
        long budget = cpu.budget;
        loop:
        while (budget > 0 && (i & ~1023) == 0) {
            long d = ops[i];
            int rd = (int) d >>> 11 & 63;
            int rn = (int) d >>> 17 & 63;
            int rm = (int) (d >>> 23) & 63;
            long imm = d >> 29;
            switch ((int) d & 0x7ff) {
                case Op.ADR -> { x[rd] = (base + ((long) i << 2)) + imm; }
                case Op.ADRP -> { x[rd] = ((base + ((long) i << 2)) & -4096) + imm; }
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
                case Op.B_eq -> { if ((cpu.nzcv & 4) != 0) { i += (int) ((imm) >> 2); budget--; if ((i & ~1023) == 0 && --heat[i] >= 0) continue; break loop; } }
                case Op.B_ne -> { if ((cpu.nzcv & 4) == 0) { i += (int) ((imm) >> 2); budget--; if ((i & ~1023) == 0 && --heat[i] >= 0) continue; break loop; } }
                case Op.B_cs -> { if ((cpu.nzcv & 2) != 0) { i += (int) ((imm) >> 2); budget--; if ((i & ~1023) == 0 && --heat[i] >= 0) continue; break loop; } }
                case Op.B_cc -> { if ((cpu.nzcv & 2) == 0) { i += (int) ((imm) >> 2); budget--; if ((i & ~1023) == 0 && --heat[i] >= 0) continue; break loop; } }
                case Op.B_mi -> { if ((cpu.nzcv & 8) != 0) { i += (int) ((imm) >> 2); budget--; if ((i & ~1023) == 0 && --heat[i] >= 0) continue; break loop; } }
                case Op.B_pl -> { if ((cpu.nzcv & 8) == 0) { i += (int) ((imm) >> 2); budget--; if ((i & ~1023) == 0 && --heat[i] >= 0) continue; break loop; } }
                case Op.B_hi -> { if ((cpu.nzcv & 6) == 2) { i += (int) ((imm) >> 2); budget--; if ((i & ~1023) == 0 && --heat[i] >= 0) continue; break loop; } }
                case Op.B_ls -> { if ((cpu.nzcv & 6) != 2) { i += (int) ((imm) >> 2); budget--; if ((i & ~1023) == 0 && --heat[i] >= 0) continue; break loop; } }
                case Op.B_ge -> { if (Condition.ge(cpu.nzcv)) { i += (int) ((imm) >> 2); budget--; if ((i & ~1023) == 0 && --heat[i] >= 0) continue; break loop; } }
                case Op.B_lt -> { if (!Condition.ge(cpu.nzcv)) { i += (int) ((imm) >> 2); budget--; if ((i & ~1023) == 0 && --heat[i] >= 0) continue; break loop; } }
                case Op.B_gt -> { if (Condition.gt(cpu.nzcv)) { i += (int) ((imm) >> 2); budget--; if ((i & ~1023) == 0 && --heat[i] >= 0) continue; break loop; } }
                case Op.B_le -> { if (!Condition.gt(cpu.nzcv)) { i += (int) ((imm) >> 2); budget--; if ((i & ~1023) == 0 && --heat[i] >= 0) continue; break loop; } }
                case Op.BTI -> {  }
                case Op.HINT -> {  }
                case Op.BR -> { if (cpu.branchTypes) { cpu.pc = base + ((long) i << 2); cpu.budget = budget; return i; } long target = x[rn]; if ((target - base & ~0xffcL) != 0) { cpu.budget = budget - 1; cpu.pc = target; return -1; } i = (int) (target - base >> 2); budget--; if (--heat[i] >= 0) continue; break loop; }
                case Op.BLR -> { if (cpu.branchTypes) { cpu.pc = base + ((long) i << 2); cpu.budget = budget; return i; } long to = x[rn]; x[30] = (base + ((long) i << 2)) + 4; long target = to; if ((target - base & ~0xffcL) != 0) { cpu.budget = budget - 1; cpu.pc = target; return -1; } i = (int) (target - base >> 2); budget--; if (--heat[i] >= 0) continue; break loop; }
                case Op.RET -> { long target = x[rn]; if ((target - base & ~0xffcL) != 0) { cpu.budget = budget - 1; cpu.pc = target; return -1; } i = (int) (target - base >> 2); budget--; if (--heat[i] >= 0) continue; break loop; }
                case Op.B -> { { i += (int) ((imm) >> 2); budget--; if ((i & ~1023) == 0 && --heat[i] >= 0) continue; break loop; } }
                case Op.BL -> { x[30] = (base + ((long) i << 2)) + 4; { i += (int) ((imm) >> 2); budget--; if ((i & ~1023) == 0 && --heat[i] >= 0) continue; break loop; } }
                case Op.CBZ_64 -> { if (x[rd] == 0) { i += (int) ((imm) >> 2); budget--; if ((i & ~1023) == 0 && --heat[i] >= 0) continue; break loop; } }
                case Op.CBNZ_64 -> { if (x[rd] != 0) { i += (int) ((imm) >> 2); budget--; if ((i & ~1023) == 0 && --heat[i] >= 0) continue; break loop; } }
                case Op.CBZ_32 -> { if ((int) x[rd] == 0) { i += (int) ((imm) >> 2); budget--; if ((i & ~1023) == 0 && --heat[i] >= 0) continue; break loop; } }
                case Op.CBNZ_32 -> { if ((int) x[rd] != 0) { i += (int) ((imm) >> 2); budget--; if ((i & ~1023) == 0 && --heat[i] >= 0) continue; break loop; } }
                case Op.TBZ -> { if ((x[rd] >>> imm & 1) == 0) { i += (int) ((imm >> 6) >> 2); budget--; if ((i & ~1023) == 0 && --heat[i] >= 0) continue; break loop; } }
                case Op.TBNZ -> { if ((x[rd] >>> imm & 1) != 0) { i += (int) ((imm >> 6) >> 2); budget--; if ((i & ~1023) == 0 && --heat[i] >= 0) continue; break loop; } }
                case Op.STP_post_64 -> { cpu.index = i; cpu.budget = budget; long va = x[rn]; cpu.store64(va, x[rd]); cpu.store64(va + 8, x[rm]); x[rn] = va + imm; budget = cpu.budget; }
                case Op.STP_64 -> { cpu.index = i; cpu.budget = budget; long va = x[rn] + imm; cpu.store64(va, x[rd]); cpu.store64(va + 8, x[rm]); budget = cpu.budget; }
                case Op.STP_pre_64 -> { cpu.index = i; cpu.budget = budget; long va = x[rn] + imm; cpu.store64(va, x[rd]); cpu.store64(va + 8, x[rm]); x[rn] = va; budget = cpu.budget; }
                case Op.LDP_post_64 -> { cpu.index = i; cpu.budget = budget; long va = x[rn]; long first = cpu.load64(va); x[rm] = cpu.load64(va + 8); x[rd] = first; x[rn] = va + imm; budget = cpu.budget; }
                case Op.LDP_64 -> { cpu.index = i; cpu.budget = budget; long va = x[rn] + imm; long first = cpu.load64(va); x[rm] = cpu.load64(va + 8); x[rd] = first; budget = cpu.budget; }
                case Op.STP_32 -> { cpu.index = i; cpu.budget = budget; long va = x[rn] + imm; cpu.store32(va, x[rd]); cpu.store32(va + 4, x[rm]); budget = cpu.budget; }
                case Op.LDP_32 -> { cpu.index = i; cpu.budget = budget; long va = x[rn] + imm; long first = cpu.load32(va); x[rm] = cpu.load32(va + 4); x[rd] = first; budget = cpu.budget; }
                case Op.STUR_32 -> { cpu.index = i; cpu.budget = budget; cpu.store32(x[rn] + imm, x[rd]); budget = cpu.budget; }
                case Op.LDUR_32 -> { cpu.index = i; cpu.budget = budget; x[rd] = cpu.load32(x[rn] + imm); budget = cpu.budget; }
                case Op.STUR_64 -> { cpu.index = i; cpu.budget = budget; cpu.store64(x[rn] + imm, x[rd]); budget = cpu.budget; }
                case Op.LDUR_64 -> { cpu.index = i; cpu.budget = budget; x[rd] = cpu.load64(x[rn] + imm); budget = cpu.budget; }
                case Op.STRB_post -> { cpu.index = i; cpu.budget = budget; long va = x[rn]; cpu.store8(va, x[rd]); x[rn] = va + imm; budget = cpu.budget; }
                case Op.LDRB_post -> { cpu.index = i; cpu.budget = budget; long va = x[rn]; x[rd] = cpu.load8(va); x[rn] = va + imm; budget = cpu.budget; }
                case Op.STR_post_32 -> { cpu.index = i; cpu.budget = budget; long va = x[rn]; cpu.store32(va, x[rd]); x[rn] = va + imm; budget = cpu.budget; }
                case Op.LDR_post_32 -> { cpu.index = i; cpu.budget = budget; long va = x[rn]; x[rd] = cpu.load32(va); x[rn] = va + imm; budget = cpu.budget; }
                case Op.STR_post_64 -> { cpu.index = i; cpu.budget = budget; long va = x[rn]; cpu.store64(va, x[rd]); x[rn] = va + imm; budget = cpu.budget; }
                case Op.LDR_post_64 -> { cpu.index = i; cpu.budget = budget; long va = x[rn]; x[rd] = cpu.load64(va); x[rn] = va + imm; budget = cpu.budget; }
                case Op.LDRB_pre -> { cpu.index = i; cpu.budget = budget; long va = x[rn] + imm; x[rd] = cpu.load8(va); x[rn] = va; budget = cpu.budget; }
                case Op.STR_pre_64 -> { cpu.index = i; cpu.budget = budget; long va = x[rn] + imm; cpu.store64(va, x[rd]); x[rn] = va; budget = cpu.budget; }
                case Op.LDR_pre_64 -> { cpu.index = i; cpu.budget = budget; long va = x[rn] + imm; x[rd] = cpu.load64(va); x[rn] = va; budget = cpu.budget; }
                case Op.STRB_reg -> { cpu.index = i; cpu.budget = budget; cpu.store8(x[rn] + (x[rm] << imm), x[rd]); budget = cpu.budget; }
                case Op.LDRB_reg -> { cpu.index = i; cpu.budget = budget; x[rd] = cpu.load8(x[rn] + (x[rm] << imm)); budget = cpu.budget; }
                case Op.LDRB_uxtw -> { cpu.index = i; cpu.budget = budget; x[rd] = cpu.load8(x[rn] + (((int) x[rm] & 0xffffffffL) << imm)); budget = cpu.budget; }
                case Op.LDRH_reg -> { cpu.index = i; cpu.budget = budget; x[rd] = cpu.load16(x[rn] + (x[rm] << imm)); budget = cpu.budget; }
                case Op.STR_reg_32 -> { cpu.index = i; cpu.budget = budget; cpu.store32(x[rn] + (x[rm] << imm), x[rd]); budget = cpu.budget; }
                case Op.LDR_reg_32 -> { cpu.index = i; cpu.budget = budget; x[rd] = cpu.load32(x[rn] + (x[rm] << imm)); budget = cpu.budget; }
                case Op.LDR_uxtw_32 -> { cpu.index = i; cpu.budget = budget; x[rd] = cpu.load32(x[rn] + (((int) x[rm] & 0xffffffffL) << imm)); budget = cpu.budget; }
                case Op.STR_reg_64 -> { cpu.index = i; cpu.budget = budget; cpu.store64(x[rn] + (x[rm] << imm), x[rd]); budget = cpu.budget; }
                case Op.LDR_reg_64 -> { cpu.index = i; cpu.budget = budget; x[rd] = cpu.load64(x[rn] + (x[rm] << imm)); budget = cpu.budget; }
                case Op.LDR_uxtw_64 -> { cpu.index = i; cpu.budget = budget; x[rd] = cpu.load64(x[rn] + (((int) x[rm] & 0xffffffffL) << imm)); budget = cpu.budget; }
                case Op.LDR_sxtw_64 -> { cpu.index = i; cpu.budget = budget; x[rd] = cpu.load64(x[rn] + ((long) (int) x[rm] << imm)); budget = cpu.budget; }
                case Op.STRB_imm -> { cpu.index = i; cpu.budget = budget; cpu.store8(x[rn] + imm, x[rd]); budget = cpu.budget; }
                case Op.LDRB_imm -> { cpu.index = i; cpu.budget = budget; x[rd] = cpu.load8(x[rn] + imm); budget = cpu.budget; }
                case Op.STRH_imm -> { cpu.index = i; cpu.budget = budget; cpu.store16(x[rn] + imm, x[rd]); budget = cpu.budget; }
                case Op.LDRH_imm -> { cpu.index = i; cpu.budget = budget; x[rd] = cpu.load16(x[rn] + imm); budget = cpu.budget; }
                case Op.STR_imm_32 -> { cpu.index = i; cpu.budget = budget; cpu.store32(x[rn] + imm, x[rd]); budget = cpu.budget; }
                case Op.LDR_imm_32 -> { cpu.index = i; cpu.budget = budget; x[rd] = cpu.load32(x[rn] + imm); budget = cpu.budget; }
                case Op.STR_imm_64 -> { cpu.index = i; cpu.budget = budget; cpu.store64(x[rn] + imm, x[rd]); budget = cpu.budget; }
                case Op.LDR_imm_64 -> { cpu.index = i; cpu.budget = budget; x[rd] = cpu.load64(x[rn] + imm); budget = cpu.budget; }
                case Op.LDRSW_imm_64 -> { cpu.index = i; cpu.budget = budget; x[rd] = (int) cpu.load32(x[rn] + imm); budget = cpu.budget; }
                default -> {
                    cpu.pc = base + ((long) i << 2);
                    cpu.budget = budget;
                    return i;
                }
            }
            i++;
            budget--;
        }
        cpu.pc = base + ((long) i << 2);
        cpu.budget = budget;
        return -1;
    }
}
