package hvsh.isa;

import java.util.Locale;

/** The text of the placeholders of assembly templates, for one instruction. */
final class OperandText {
    private static final String[] CONDITIONS = {"eq", "ne", "cs", "cc", "mi", "pl", "vs", "vc", "hi", "ls", "ge", "lt", "gt", "le", "al", "nv"};
    private static final String[] EXTENDS = {"uxtb", "uxth", "uxtw", "uxtx", "sxtb", "sxth", "sxtw", "sxtx"};
    private static final String[] BARRIERS = {
        "#0x00", "oshld", "oshst", "osh", "#0x04", "nshld", "nshst", "nsh", "#0x08", "ishld", "ishst", "ish", "#0x0c", "ld", "st", "sy"
    };
    private static final String[] ARRANGEMENTS = VectorText.ARRANGEMENTS;

    private final Row row;
    private final int insn;
    private final long pc;
    private final long imm;

    OperandText(Row row, int insn, long pc) {
        this.row = row;
        this.insn = insn;
        this.pc = pc;
        this.imm = Packer.pack(insn) >> 29;
    }

    /** Text of a placeholder: a register, one of the words below, or the name of a field (hexadecimal). */
    String text(String name) {
        return switch (name) {
            case "label" -> hex(pc + offsetToLabel());
            case "Rt" -> register(field("b5") == 1 ? 'X' : 'W', field("Rt"), false);
            case "page" -> hex((pc & -4096) + imm);
            case "bitmask" -> hex(Bitmask.value((long) field("N") << 12 | field("immr") << 6 | field("imms")) & widthMask());
            case "wide" -> hex((long) field("imm16") << 16 * field("hw"));
            case "wideInverted" -> hex(~((long) field("imm16") << 16 * field("hw")) & widthMask());
            case "lsl12" -> field("sh") == 1 ? ", lsl #12" : "";
            case "lslhw" -> field("hw") == 0 ? "" : ", lsl #" + 16 * field("hw");
            case "lsl", "lsr", "asr", "ror" -> name.equals("lsl") && field("imm6") == 0 ? "" : ", " + name + " #" + field("imm6");
            case "immr", "imms" -> Integer.toString(field(name));
            case "width-immr" -> Integer.toString(width() - field("immr"));
            case "imms+1" -> Integer.toString(field("imms") + 1);
            case "imms-immr+1" -> Integer.toString(field("imms") - field("immr") + 1);
            case "bit" -> Integer.toString(field("b5") << 5 | field("b40"));
            case "cond" -> CONDITIONS[field("cond") | (row.name().equals("B_al") ? 14 | field("nv") : 0)];
            case "cond!" -> CONDITIONS[field("cond") ^ 1];
            case "simm" -> Long.toString(scaled());
            case ", #simm" -> scaled() == 0 ? "" : ", #" + scaled();
            case "extended" -> extended();
            case "offset" -> offset();
            case "barrier" -> BARRIERS[field("CRm")];
            case "order" -> new String[] {"", "l", "a", "al"}[field("A") << 1 | field("R")];
            case "release" -> field("R") == 1 ? "l" : "";
            case "Ws+1", "Xs+1", "Wt+1", "Xt+1" -> register(name.charAt(0), field("R" + name.charAt(1)) + 1, false);
            case "optional" -> field("CRm") == 15 ? "" : " #" + hex(field("CRm"));
            case "prfop" -> prefetch(field("Rt"));
            default -> systemText(name);
        };
    }

    private String systemText(String name) {
        return switch (name) {
            case "Cn" -> "C" + field("CRn");
            case "Cm" -> "C" + field("CRm");
            case ", Xt" -> field("Rt") == 31 ? "" : ", " + register('X', 31 & field("Rt"), false);
            case "pads" -> new String[] {"", " c", " j", " jc"}[field("pads")];
            case "hint" -> hex(field("CRm") << 3 | field("op2"));
            case "hintName" -> SystemNames.hint(field("CRm") << 3 | field("op2"));
            case "operation" -> operation();
            case "pstate" -> SystemNames.pstate(field("op1"), field("CRm"), field("op2"));
            case "sysreg" -> SystemNames.register(row.name().equals("MRS"), 2 + field("o0"), field("op1"), field("CRn"), field("CRm"), field("op2"));
            default -> vectorText(name);
        };
    }

    private String operation() {
        String name = SystemNames.operation(field("op1"), field("CRn"), field("CRm"), field("op2"));
        return name == null ? null : name.replace(" Xt", ", " + register('X', field("Rt"), false));
    }

    private String vectorText(String name) {
        if (name.startsWith("dec ")) {
            return Integer.toString(field(name.substring(4)));
        }
        if (name.startsWith("list")) {
            return list(field("Rt"), name.charAt(4) - '0', "." + ARRANGEMENTS[field("size") << 1 | field("Q")], "");
        }
        if (name.startsWith("lanePost")) {
            return postIndex(name.charAt(8) - '0' << "bhsd".indexOf(name.charAt(9)));
        }
        if (name.startsWith("lane")) {
            int log = "bhsd".indexOf(name.charAt(5));
            int index = (field("Q") << 3 | field("S") << 2 | insn >>> 10 & 3) >> log;
            return list(field("Rt"), name.charAt(4) - '0', "." + name.charAt(5), "[" + index + "]");
        }
        if (name.startsWith("post")) {
            return postIndex((name.charAt(4) - '0') * 8 << field("Q"));
        }
        if (name.startsWith("replicatePost")) {
            return postIndex(name.charAt(13) - '0' << field("size"));
        }
        String vector = new VectorText(row, insn).text(name);
        return vector != null ? vector : registerOrField(name);
    }

    static String list(int first, int count, String suffix, String index) {
        StringBuilder s = new StringBuilder("{v" + first + suffix);
        if (count > 2 && first + count <= 32) {
            s.append("-v").append(first + count - 1).append(suffix);
        } else {
            for (int i = 1; i < count; i++) {
                s.append(", v").append(first + i & 31).append(suffix);
            }
        }
        return s.append('}').append(index).toString();
    }

    private String postIndex(int bytes) {
        return field("Rm") == 31 ? "#" + bytes : register('X', field("Rm"), false);
    }

    private String registerOrField(String name) {
        boolean sp = name.endsWith("|SP");
        String plain = sp ? name.substring(0, name.length() - 3) : name;
        for (Row.Field f : row.fields()) {
            if (f.name().equals(name)) {
                return hex(f.of(insn));
            }
            if (f.name().length() == plain.length() && f.name().startsWith("R") && f.name().substring(1).equals(plain.substring(1))) {
                return register(plain.charAt(0), f.of(insn), sp);
            }
        }
        return "{" + name + "}";
    }

    static String register(char bank, int number, boolean sp) {
        boolean zero = number == 31 && (bank == 'X' || bank == 'W');
        if (zero) {
            return sp ? bank == 'X' ? "sp" : "wsp" : bank == 'X' ? "xzr" : "wzr";
        }
        return (char) (bank | 32) + Integer.toString(number);
    }

    private String extended() {
        int option = field("option");
        int amount = field("imm3");
        boolean wide = width() == 64;
        String m = register((option & 3) == 3 && wide ? 'X' : 'W', field("Rm"), false);
        boolean stack = field("Rn") == 31 || field("Rd") == 31 && !row.name().contains("S_");
        if (stack && option == (wide ? 3 : 2)) {
            return amount == 0 ? m : m + ", lsl #" + amount;
        }
        return m + ", " + EXTENDS[option] + (amount == 0 ? "" : " #" + amount);
    }

    private String offset() {
        int option = insn >>> 13 & 7;
        String m = register((option & 1) == 1 ? 'X' : 'W', field("Rm"), false);
        boolean shifted = field("S") == 1;
        int scale = row.name().endsWith("_q") ? 4 : insn >>> 30;
        if (option == 3) {
            return shifted ? m + ", lsl #" + scale : m;
        }
        return m + ", " + EXTENDS[option] + (shifted ? " #" + scale : "");
    }

    private long scaled() {
        return row.name().startsWith("PRFM_imm") ? field("imm12") * 8L
                : row.name().startsWith("PRFUM") ? (long) field("imm9") << 55 >> 55 : imm;
    }

    private long offsetToLabel() {
        return row.name().startsWith("TB") ? imm >> 6 : row.name().equals("PRFM_lit") ? (long) field("imm19") << 45 >> 43 : imm;
    }

    private static String prefetch(int operation) {
        int kind = operation >> 3;
        int level = operation >> 1 & 3;
        return kind == 3 || level == 3 ? String.format("#0x%02x", operation)
                : new String[] {"pld", "pli", "pst"}[kind] + "l" + (level + 1) + ((operation & 1) == 0 ? "keep" : "strm");
    }

    private int width() {
        return row.name().endsWith("_32") ? 32 : 64;
    }

    private long widthMask() {
        return width() == 32 ? 0xffffffffL : -1L;
    }

    private int field(String name) {
        return row.field(name, insn);
    }

    private static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }
}
