import java.util.List;

/** Writes Op (row numbers) and Rows (what the disassembler, assembler and tests read). */
final class RowWriter {
    static final String HEADER = "// Written by scripts/gen/GenIsa.java from core/src/main/isa/a64.isa. Change the table, not this file.\n";
    private static final int CHUNK = 100;

    private RowWriter() {}

    static String op(List<Row> rows) {
        StringBuilder s = new StringBuilder(HEADER);
        s.append("package hvsh.isa;\n\n/** Row numbers of the instruction table. */\npublic final class Op {\n");
        s.append("    /** No row: the word is unallocated and raises Undefined. */\n    public static final int UNALLOCATED = 0;\n");
        s.append("    /** Not decoded yet: what fresh slots of a page of packed operations hold. */\n    public static final int UNDECODED = 0x7ff;\n");
        for (Row row : rows) {
            s.append("    public static final int ").append(row.name()).append(" = ").append(row.number()).append(";\n");
        }
        return s.append("\n    private Op() {}\n}\n").toString();
    }

    static String rows(List<Row> rows) {
        StringBuilder s = new StringBuilder(HEADER);
        s.append("package hvsh.isa;\n\n/** The instruction table, by row number. */\nfinal class Rows {\n");
        s.append("    static final Row[] ALL = new Row[").append(rows.size() + 1).append("];\n\n    static {\n");
        int chunks = (rows.size() + CHUNK - 1) / CHUNK;
        for (int c = 0; c < chunks; c++) {
            s.append("        fill").append(c).append("();\n");
        }
        s.append("    }\n\n    private Rows() {}\n");
        for (int c = 0; c < chunks; c++) {
            s.append("\n    private static void fill").append(c).append("() {\n");
            for (Row row : rows.subList(c * CHUNK, Math.min(rows.size(), (c + 1) * CHUNK))) {
                s.append("        add(").append(row.number()).append(", ").append(quote(row.name())).append(", ")
                        .append(quote(row.pattern())).append(",\n                ").append(quote(row.template())).append(", ")
                        .append(quote(row.feature())).append(", ").append(quote(String.join(" ", row.attributes()))).append(", ")
                        .append(!row.semantics().equals("unimplemented")).append(", ").append(quote(row.group())).append(");\n");
            }
            s.append("    }\n");
        }
        s.append("\n    private static void add(int number, String name, String pattern, String template, String feature, String attributes,\n");
        s.append("            boolean implemented, String group) {\n");
        s.append("        ALL[number] = Row.of(number, name, pattern, template, feature, attributes, implemented, group);\n    }\n}\n");
        return s.toString();
    }

    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
