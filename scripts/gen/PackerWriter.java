import java.util.List;

/** Writes the packer. */
final class PackerWriter {
    private static final int CHUNK = 64;

    private PackerWriter() {}

    static String write(List<Row> rows) {
        StringBuilder s = new StringBuilder(RowWriter.HEADER);
        s.append("""
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
                """);
        int groups = rows.size() / CHUNK + 1;
        for (int g = 0; g < groups; g++) {
            s.append("            case ").append(g).append(" -> g").append(g).append("(row, insn);\n");
        }
        s.append("            default -> 0;\n        };\n    }\n");
        for (int g = 0; g < groups; g++) {
            s.append("\n    private static long g").append(g).append("(int row, int insn) {\n        return switch (row) {\n");
            for (Row row : rows) {
                if (row.number() / CHUNK == g) {
                    s.append("            case Op.").append(row.name()).append(" -> ").append(new Operands(row).packing()).append(";\n");
                }
            }
            s.append("            default -> 0;\n        };\n    }\n");
        }
        return s.append("""

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
                """).toString();
    }
}
