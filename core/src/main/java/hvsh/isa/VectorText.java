package hvsh.isa;

import java.util.Locale;

/**
 * The text of SIMD&FP placeholders: {Vd.T} a vector of the instruction's elements, {Vd.Ta} of elements twice as wide filling the
 * register, {Vd.Tb} of its own where the other operands are Ta, {Vd.Tp} of elements twice as wide, {Vd.B} of bytes and so on;
 * {Vd} a scalar, {Vd+} one twice as wide; {Vn.Ts[index]} an element.
 */
final class VectorText {
    static final String[] ARRANGEMENTS = {"8b", "16b", "4h", "8h", "2s", "4s", "1d", "2d", "1q", "1q"};
    private static final String SIZES = "bhsdq";

    private final Row row;
    private final int insn;

    VectorText(Row row, int insn) {
        this.row = row;
        this.insn = insn;
    }

    /** Text of the placeholder, or null if it is none of these. */
    String text(String name) {
        return switch (name) {
            case "2" -> field("Q") == 1 ? "2" : "";
            case "imm8" -> "0x" + Integer.toHexString(imm8());
            case "lsl8" -> field("shift") == 0 ? "" : ", lsl #" + 8 * field("shift");
            case "msl" -> field("ones") == 1 ? "16" : "8";
            case "mask" -> "0x" + Long.toHexString(byteMask());
            case "fimm" -> String.format(Locale.ROOT, "%.18e", expanded(has("imm8") ? field("imm8") : imm8()));
            case "shift" -> Integer.toString(leftShift() ? immediate() - bits() : 2 * bits() - immediate());
            case "fbits" -> Integer.toString(has("scale") ? 64 - field("scale") : 2 * bits() - immediate());
            case "bits" -> Integer.toString(8 << field("size"));
            case "Dd|2D" -> field("Q") == 1 ? "v" + field("Rd") + ".2d" : "d" + field("Rd");
            case "turn" -> Integer.toString(90 + 180 * field("rot"));
            case "rotation" -> Integer.toString(90 * field("rot"));
            case "Gd" -> general("Rd", has("Q") && field("Q") == 1);
            case "Gn" -> general("Rn", element() == 3);
            case "Vn.list" -> OperandText.list(field("Rn"), field("len") + 1, ".16b", "");
            default -> name.startsWith("V") ? register(name) : null;
        };
    }

    private String register(String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            boolean wide = name.endsWith("+");
            return letter(element() + (wide ? 1 : 0)) + Integer.toString(number(name.substring(1, 2)));
        }
        String shape = name.substring(dot + 1);
        int bracket = shape.indexOf('[');
        return "v" + number(name.substring(1, dot)) + "." + (bracket >= 0 ? lane(shape, bracket) : arrangement(shape));
    }

    private String arrangement(String shape) {
        int q = has("Q") ? field("Q") : element() == 3 ? 1 : 0;
        return switch (shape) {
            case "T", "Tb" -> shape(element(), q);
            case "Ta" -> shape(element() + 1, 1);
            case "Tp" -> shape(element() + 1, q);
            case "B", "H", "S", "D" -> shape("BHSD".indexOf(shape), q);
            default -> shape.toLowerCase(Locale.ROOT);
        };
    }

    /** Name of a vector of elements of 1 &lt;&lt; size bytes; "?" if there is none, which only unallocated words ask for. */
    private static String shape(int size, int q) {
        int i = size << 1 | q;
        return i >= 0 && i < ARRANGEMENTS.length ? ARRANGEMENTS[i] : "?";
    }

    private static char letter(int size) {
        return size >= 0 && size < SIZES.length() ? SIZES.charAt(size) : '?';
    }

    private String lane(String shape, int bracket) {
        if (shape.startsWith("4B")) {
            return "4b[" + highLowIndex(2) + "]";
        }
        String index = shape.substring(bracket + 1, shape.length() - 1);
        int size = shape.startsWith("Ts") ? element() : "BHSD".indexOf(shape.charAt(0));
        int value = switch (index) {
            case "index" -> has("imm5") ? field("imm5") >> size + 1 : highLowIndex(size);
            case "index2" -> field("imm4") >> size;
            case "imm2" -> field("imm2");
            case "pair" -> size == 1 ? field("H") << 1 | field("L") : field("H");
            default -> Integer.parseInt(index);
        };
        return letter(size) + "[" + value + "]";
    }

    /** H:L:M, H:L or H, whichever counts elements of that size; M is the top bit of Rm. */
    private int highLowIndex(int size) {
        return switch (size) {
            case 1 -> field("H") << 2 | field("L") << 1 | field("Rm") >> 4;
            case 2 -> field("H") << 1 | field("L");
            default -> field("H");
        };
    }

    private int number(String letter) {
        int r = field("R" + letter);
        return letter.equals("m") && has("L") && (has("size") ? field("size") == 1 : row.template().contains("{Vm.H[index]}")) ? r & 15 : r;
    }

    /** Log2 of the bytes of an element. */
    private int element() {
        if (row.name().equals("FCVTL") || row.name().equals("FCVTN")) {
            return 1 + field("sz");
        }
        if (has("size")) {
            return field("size");
        }
        if (has("sz")) {
            return 2 | field("sz");
        }
        if (has("imm5")) {
            return Integer.numberOfTrailingZeros(field("imm5"));
        }
        if (has("immb")) {
            return 31 - Integer.numberOfLeadingZeros(immediate() >> 3);
        }
        return SIZES.indexOf(row.name().toLowerCase(Locale.ROOT).charAt(row.name().length() - 1));
    }

    private int bits() {
        return 8 << element();
    }

    /** immh:immb. */
    private int immediate() {
        return insn >>> 16 & 0x7f;
    }

    private boolean leftShift() {
        return row.template().matches("(shl|sli|sqshlu?|uqshl|[su]shll).*");
    }

    private int imm8() {
        return field("abc") << 5 | field("defgh");
    }

    private long byteMask() {
        long mask = 0;
        for (int i = 0; i < 8; i++) {
            mask |= (imm8() >> i & 1) * (0xffL << 8 * i);
        }
        return mask;
    }

    /** VFPExpandImm (Arm ARM DDI 0487 J1.3): the number an 8-bit immediate stands for. */
    private static double expanded(int imm8) {
        int exponent = (imm8 >> 4 & 7 ^ 4) - 3;
        double magnitude = Math.scalb(1 + (imm8 & 15) / 16.0, exponent);
        return imm8 >> 7 == 1 ? -magnitude : magnitude;
    }

    private String general(String field, boolean wide) {
        return OperandText.register(wide ? 'X' : 'W', field(field), false);
    }

    private boolean has(String name) {
        return row.fields().stream().anyMatch(f -> f.name().equals(name));
    }

    private int field(String name) {
        return row.field(name, insn);
    }
}
