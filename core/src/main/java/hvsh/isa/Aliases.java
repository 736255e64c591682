package hvsh.isa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Preferred aliases: for a row, conditions on its fields and the template that replaces the row's own. In templates R
 * stands for W or X, whichever the row's name ends in.
 */
final class Aliases {
    /** When fields of an instruction have an alias. */
    private interface When {
        boolean holds(Fields f);
    }

    private record Alias(When when, String template) {}

    /** The fields of one instruction; names as in the table. */
    private record Fields(Row row, int insn) {
        int of(String name) {
            return row.field(name, insn);
        }

        int rd() {
            return of("Rd");
        }

        int rn() {
            return of("Rn");
        }

        int rm() {
            return of("Rm");
        }

        int immr() {
            return of("immr");
        }

        int imms() {
            return of("imms");
        }

        int width() {
            return is64() ? 64 : 32;
        }

        boolean is64() {
            return !row.name().endsWith("_32");
        }
    }

    private static final Map<String, List<Alias>> BY_ROW = new HashMap<>();
    private static final When RD_ZERO = f -> f.rd() == 31;
    private static final When RN_ZERO = f -> f.rn() == 31;

    static {
        arithmetic();
        logic();
        bitfields();
        selects();
        atomics();
        vectors();
        for (String shift : List.of("LSL", "LSR", "ASR", "ROR")) {
            both(shift + "V", f -> true, shift.toLowerCase(Locale.ROOT) + " {Rd}, {Rn}, {Rm}");
        }
        one("RET", f -> f.rn() == 30, "ret");
        one("HINT", f -> SystemNames.hint(f.of("CRm") << 3 | f.of("op2")) != null, "{hintName}");
        one("SYS", f -> SystemNames.operation(f.of("op1"), f.of("CRn"), f.of("CRm"), f.of("op2")) != null, "{operation}");
        one("MSR_imm", f -> SystemNames.pstate(f.of("op1"), f.of("CRm"), f.of("op2")) == null, "msr s0_{dec op1}_c4_c{dec CRm}_{dec op2}, xzr");
        for (String level : List.of("1", "2", "3")) {
            one("DCPS" + level, f -> f.of("imm16") == 0, "dcps" + level);
        }
        one("DSB", f -> f.of("CRm") == 0, "ssbb");
        one("DSB", f -> f.of("CRm") == 4, "pssbb");
    }

    private Aliases() {}

    /** Template of the alias to prefer for {@code insn}, or null. */
    static String template(Row row, int insn) {
        Fields fields = new Fields(row, insn);
        for (Alias alias : BY_ROW.getOrDefault(row.name(), List.of())) {
            if (alias.when.holds(fields)) {
                return spelled(alias, fields);
            }
        }
        return null;
    }

    /** Templates of all aliases of a row. */
    static List<String> templates(Row row) {
        return BY_ROW.getOrDefault(row.name(), List.of()).stream().map(alias -> spelled(alias, new Fields(row, 0))).toList();
    }

    private static String spelled(Alias alias, Fields fields) {
        return alias.template.replace("{R", fields.is64() ? "{X" : "{W");
    }

    private static void arithmetic() {
        both("ADD_imm", f -> f.of("imm12") == 0 && f.of("sh") == 0 && (f.rd() == 31 || f.rn() == 31), "mov {Rd|SP}, {Rn|SP}");
        both("ADDS_imm", RD_ZERO, "cmn {Rn|SP}, #{imm12}{lsl12}");
        both("SUBS_imm", RD_ZERO, "cmp {Rn|SP}, #{imm12}{lsl12}");
        both("ADDS_ext", RD_ZERO, "cmn {Rn|SP}, {extended}");
        both("SUBS_ext", RD_ZERO, "cmp {Rn|SP}, {extended}");
        for (String shift : List.of("lsl", "lsr", "asr")) {
            both("ADDS_" + shift, RD_ZERO, "cmn {Rn}, {Rm}{" + shift + "}");
            both("SUBS_" + shift, RD_ZERO, "cmp {Rn}, {Rm}{" + shift + "}");
            both("SUB_" + shift, RN_ZERO, "neg {Rd}, {Rm}{" + shift + "}");
            both("SUBS_" + shift, RN_ZERO, "negs {Rd}, {Rm}{" + shift + "}");
        }
        both("SBC", RN_ZERO, "ngc {Rd}, {Rm}");
        both("SBCS", RN_ZERO, "ngcs {Rd}, {Rm}");
        When noAddend = f -> f.of("Ra") == 31;
        both("MADD", noAddend, "mul {Rd}, {Rn}, {Rm}");
        both("MSUB", noAddend, "mneg {Rd}, {Rn}, {Rm}");
        one("SMADDL", noAddend, "smull {Xd}, {Wn}, {Wm}");
        one("SMSUBL", noAddend, "smnegl {Xd}, {Wn}, {Wm}");
        one("UMADDL", noAddend, "umull {Xd}, {Wn}, {Wm}");
        one("UMSUBL", noAddend, "umnegl {Xd}, {Wn}, {Wm}");
    }

    private static void logic() {
        both("ORR_imm", f -> f.rn() == 31 && !isMoveWide(f), "mov {Rd|SP}, #{bitmask}");
        both("ANDS_imm", RD_ZERO, "tst {Rn}, #{bitmask}");
        for (String shift : List.of("lsl", "lsr", "asr", "ror")) {
            both("ANDS_" + shift, RD_ZERO, "tst {Rn}, {Rm}{" + shift + "}");
            both("ORN_" + shift, RN_ZERO, "mvn {Rd}, {Rm}{" + shift + "}");
        }
        both("ORR_lsl", f -> f.rn() == 31 && f.of("imm6") == 0, "mov {Rd}, {Rm}");
        When plain = f -> f.of("imm16") != 0 || f.of("hw") == 0;
        both("MOVZ", plain, "mov {Rd}, #{wide}");
        one("MOVN_64", plain, "mov {Xd}, #{wideInverted}");
        one("MOVN_32", f -> plain.holds(f) && f.of("imm16") != 0xffff, "mov {Wd}, #{wideInverted}");
    }

    /** Whether MOVZ or MOVN could make the same value (Arm ARM DDI 0487 J1.1, MoveWidePreferred). */
    private static boolean isMoveWide(Fields f) {
        long value = Bitmask.value((long) f.of("N") << 12 | f.immr() << 6 | f.imms());
        long limit = f.is64() ? -1L : 0xffffffffL;
        for (int shift = 0; shift < f.width(); shift += 16) {
            long mask = 0xffffL << shift;
            if ((value & limit & ~mask) == 0 || (~value & limit & ~mask) == 0) {
                return true;
            }
        }
        return false;
    }

    private static void bitfields() {
        both("UBFM", f -> f.imms() != f.width() - 1 && f.imms() + 1 == f.immr(), "lsl {Rd}, {Rn}, #{width-immr}");
        both("UBFM", f -> f.imms() == f.width() - 1, "lsr {Rd}, {Rn}, #{immr}");
        one("UBFM_32", f -> f.immr() == 0 && f.imms() == 7, "uxtb {Wd}, {Wn}");
        one("UBFM_32", f -> f.immr() == 0 && f.imms() == 15, "uxth {Wd}, {Wn}");
        both("UBFM", f -> f.imms() < f.immr(), "ubfiz {Rd}, {Rn}, #{width-immr}, #{imms+1}");
        both("UBFM", f -> true, "ubfx {Rd}, {Rn}, #{immr}, #{imms-immr+1}");
        both("SBFM", f -> f.imms() == f.width() - 1, "asr {Rd}, {Rn}, #{immr}");
        both("SBFM", f -> f.immr() == 0 && f.imms() == 7, "sxtb {Rd}, {Wn}");
        both("SBFM", f -> f.immr() == 0 && f.imms() == 15, "sxth {Rd}, {Wn}");
        one("SBFM_64", f -> f.immr() == 0 && f.imms() == 31, "sxtw {Xd}, {Wn}");
        both("SBFM", f -> f.imms() < f.immr(), "sbfiz {Rd}, {Rn}, #{width-immr}, #{imms+1}");
        both("SBFM", f -> true, "sbfx {Rd}, {Rn}, #{immr}, #{imms-immr+1}");
        both("BFM", f -> f.imms() < f.immr() && f.rn() == 31, "bfc {Rd}, #{width-immr}, #{imms+1}");
        both("BFM", f -> f.imms() < f.immr(), "bfi {Rd}, {Rn}, #{width-immr}, #{imms+1}");
        both("BFM", f -> true, "bfxil {Rd}, {Rn}, #{immr}, #{imms-immr+1}");
        both("EXTR", f -> f.rn() == f.rm(), "ror {Rd}, {Rn}, #{imms}");
    }

    private static void selects() {
        When same = f -> f.rn() == f.rm() && (f.of("cond") & 14) != 14;
        When zero = f -> same.holds(f) && f.rn() == 31;
        both("CSINC", zero, "cset {Rd}, {cond!}");
        both("CSINC", same, "cinc {Rd}, {Rn}, {cond!}");
        both("CSINV", zero, "csetm {Rd}, {cond!}");
        both("CSINV", same, "cinv {Rd}, {Rn}, {cond!}");
        both("CSNEG", same, "cneg {Rd}, {Rn}, {cond!}");
    }

    private static void atomics() {
        When discarded = f -> f.of("Rt") == 31 && f.of("A") == 0;
        for (String operation : List.of("add", "clr", "eor", "set", "smax", "smin", "umax", "umin")) {
            String row = "LD" + operation.toUpperCase(Locale.ROOT);
            String alias = "st" + operation + "{release}";
            one(row + "B", discarded, alias + "b {Ws}, [{Xn|SP}]");
            one(row + "H", discarded, alias + "h {Ws}, [{Xn|SP}]");
            both(row, discarded, alias + " {Rs}, [{Xn|SP}]");
        }
    }

    private static void vectors() {
        one("INS_element", f -> true, "mov {Vd.Ts[index]}, {Vn.Ts[index2]}");
        one("INS_general", f -> true, "mov {Vd.Ts[index]}, {Gn}");
        one("UMOV", f -> (f.of("imm5") & 3) == 0, "mov {Gd}, {Vn.Ts[index]}");
        one("DUP_scalar", f -> true, "mov {Vd}, {Vn.Ts[index]}");
        one("ORR_vec", f -> f.rn() == f.rm(), "mov {Vd.B}, {Vn.B}");
        one("NOT", f -> true, "mvn {Vd.B}, {Vn.B}");
        for (String size : List.of("_B", "_H", "_S")) {
            When unshifted = f -> f.of("low") == 0 && f.of("immb") == 0;
            one("SSHLL_imm" + size, unshifted, "sxtl{2} {Vd.Ta}, {Vn.Tb}");
            one("USHLL_imm" + size, unshifted, "uxtl{2} {Vd.Ta}, {Vn.Tb}");
        }
    }

    private static void both(String row, When when, String template) {
        one(row + "_64", when, template);
        one(row + "_32", when, template);
    }

    private static void one(String row, When when, String template) {
        BY_ROW.computeIfAbsent(row, _ -> new ArrayList<>()).add(new Alias(when, template));
    }
}
