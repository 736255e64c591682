import java.util.List;
import java.util.regex.Pattern;

/** Writes the semantics of every row as text, for the translator to compile. */
final class SemanticsWriter {
    /** Methods that read or write NZCV: floating-point comparisons, selections and FJCVTZS. */
    private static final Pattern FLAGS = Pattern.compile("\\.(fcmp|fcmpZero|fccmp|fcsel|fjcvtzs)\\(");
    /** An operand of the template that is a general register. */
    private static final Pattern GENERAL = Pattern.compile("\\{[^}]*\\b[XWRG](d|n|m|a|s|t2|t)\\b");
    private static final int CHUNK = 100;

    private static final Operands.Flow FLOW = new Operands.Flow() {
        @Override
        public String branch(String offset) {
            return "branch(" + offset + ");";
        }

        @Override
        public String jump(String address) {
            return "jump(" + address + ");";
        }

        @Override
        public String pc() {
            return "pc";
        }
    };

    private SemanticsWriter() {}

    static String write(List<Row> rows) {
        StringBuilder s = new StringBuilder(RowWriter.HEADER);
        s.append("""
                package hvsh.cpu.jit;

                import hvsh.cpu.Feature;

                /**
                 * What each row does, as Java statements over cpu, x, the operands rd, rn, rm and imm of the packed operation (insn where
                 * the row works on the word itself) and pc, with branch(byte offset) and jump(address).
                 */
                final class Semantics {
                    /** Traits: uses FP and SIMD registers, accesses memory, is a system instruction. */
                    static final int FP = 1;
                    static final int MEMORY = 2;
                    static final int SYSTEM = 4;
                    /** Reads or writes general registers by number, or NZCV, behind a method. */
                    static final int GENERAL = 8;
                    static final int FLAGS = 16;

                """);
        s.append("    static final String[] TEXT = new String[").append(rows.size() + 1).append("];\n");
        s.append("    static final byte[] TRAITS = new byte[").append(rows.size() + 1).append("];\n");
        s.append("    /** What the CPU must have; null where every model has it. */\n");
        s.append("    static final Feature[] FEATURES = new Feature[").append(rows.size() + 1).append("];\n\n    static {\n");
        int chunks = (rows.size() + CHUNK - 1) / CHUNK;
        for (int c = 0; c < chunks; c++) {
            s.append("        fill").append(c).append("();\n");
        }
        s.append("    }\n\n    private Semantics() {}\n");
        for (int c = 0; c < chunks; c++) {
            s.append("\n    private static void fill").append(c).append("() {\n");
            for (Row row : rows.subList(c * CHUNK, Math.min(rows.size(), (c + 1) * CHUNK))) {
                String text = new Operands(row).statements(FLOW).replace("int insn = (int) (d >>> 32); ", "");
                s.append("        row(").append(row.number()).append(", ").append(traits(row)).append(", \"").append(text).append("\");\n");
                if (row.extension() != null) {
                    s.append("        FEATURES[").append(row.number()).append("] = Feature.").append(row.extension()).append(";\n");
                }
            }
            s.append("    }\n");
        }
        return s.append("""

                    private static void row(int number, int traits, String text) {
                        TRAITS[number] = (byte) traits;
                        TEXT[number] = text;
                    }
                }
                """).toString();
    }

    private static int traits(Row row) {
        boolean memory = row.has("load") || row.has("store");
        boolean general = row.raw() && GENERAL.matcher(row.template()).find();
        return (row.has("fp") ? 1 : 0) | (memory ? 2 : 0) | (row.has("system") ? 4 : 0) | (general ? 8 : 0)
                | (FLAGS.matcher(row.semantics()).find() ? 16 : 0);
    }
}
