package hvsh.isa;

import java.util.List;
import java.util.random.RandomGenerator;

/** The instruction table as tests of other packages read it, and words drawn from it. Rows go by number, from 1. */
public final class Encodings {
    private Encodings() {}

    /** How many rows there are. */
    public static int count() {
        return Rows.ALL.length - 1;
    }

    public static String name(int row) {
        return row == 0 ? "unallocated" : Rows.ALL[row].name();
    }

    /** The heading of the manual the row stands under. */
    public static String group(int row) {
        return Rows.ALL[row].group();
    }

    public static boolean implemented(int row) {
        return Rows.ALL[row].implemented();
    }

    public static boolean has(int row, String attribute) {
        return row != 0 && Rows.ALL[row].attributes().contains(attribute);
    }

    public static String template(int row) {
        return Rows.ALL[row].template();
    }

    /** The feature the row belongs to, without FEAT_; empty if it is base ARMv8.0-A. */
    public static String feature(int row) {
        return Rows.ALL[row].feature().replaceFirst("^(-|FEAT_)", "");
    }

    /** Whether the row has a field of this name. */
    public static boolean hasField(int row, String field) {
        return Rows.ALL[row].fields().stream().anyMatch(f -> f.name().equals(field));
    }

    /** A field's value; 0 if the row has no such field. */
    public static int field(int row, String field, int insn) {
        return Rows.ALL[row].field(field, insn);
    }

    /** {@code insn} with a field changed. */
    public static int with(int row, int insn, String field, int value) {
        Row.Field f = Rows.ALL[row].fields().stream().filter(g -> g.name().equals(field)).findFirst().orElseThrow();
        int mask = (int) ((1L << f.width()) - 1) << f.low();
        return insn & ~mask | value << f.low() & mask;
    }

    /** A word that decodes to {@code row}: fields at random, one in eight all zeros or all ones, should-be-one and -zero fields so. */
    public static int draw(int row, RandomGenerator random) {
        for (;;) {
            int insn = Rows.ALL[row].value();
            for (Row.Field field : fields(row)) {
                int ones = (int) ((1L << field.width()) - 1);
                int value = switch (random.nextInt(16)) {
                    case 0 -> 0;
                    case 1 -> ones;
                    default -> random.nextInt() & ones;
                };
                insn |= (field.name().startsWith("sbo") ? ones : field.name().equals("sbz") ? 0 : value) << field.low();
            }
            if (Decoder.row(insn) == row) {
                return insn;
            }
        }
    }

    private static List<Row.Field> fields(int row) {
        return Rows.ALL[row].fields();
    }
}
