import java.util.List;

/** Writes the interpreter of single instructions. */
final class ColdWriter {
    private static final int CHUNK = 64;

    private static final Operands.Flow FLOW = new Operands.Flow() {
        @Override
        public String branch(String offset) {
            return "cpu.nextPc = cpu.pc + (" + offset + ");";
        }

        @Override
        public String jump(String address) {
            return "cpu.nextPc = " + address + ";";
        }

        @Override
        public String pc() {
            return "cpu.pc";
        }
    };

    private ColdWriter() {}

    static String write(List<Row> rows) {
        StringBuilder s = new StringBuilder(RowWriter.HEADER);
        s.append("package hvsh.cpu.interp;\n\nimport hvsh.cpu.BranchTarget;\n").append(imports(rows)).append("""

                /** Executes one packed operation of any row. */
                public final class Cold {
                    private Cold() {}

                    /**
                     * Executes {@code d}. On entry cpu.pc is the instruction's address and cpu.nextPc the following one; branches
                     * change cpu.nextPc. Methods are kept below the 8000 bytecodes beyond which HotSpot does not compile.
                     */
                    public static void execute(Cpu cpu, long d) {
                        switch ((int) d >>> 6 & 31) {
                """);
        int groups = rows.size() / CHUNK + 1;
        for (int g = 0; g < groups; g++) {
            s.append("            case ").append(g).append(" -> g").append(g).append("(cpu, d);\n");
        }
        s.append("            default -> cpu.undefined();\n        }\n    }\n");
        for (int g = 0; g < groups; g++) {
            s.append("\n    private static void g").append(g).append("(Cpu cpu, long d) {\n        long[] x = cpu.x;\n")
                    .append(String.join("", Operands.locals("        "))).append("        switch ((int) d & 0x7ff) {\n");
            for (Row row : rows) {
                if (row.number() / CHUNK == g) {
                    s.append("            case Op.").append(row.name()).append(" -> { ").append(row.extension() == null ? "" : "Feature.require(cpu, Feature." + row.extension() + "); ")
                            .append(row.has("fp") ? "FpAccess.check(cpu); " : "")
                            .append(new Operands(row).statements(FLOW)).append(branchType(row)).append(" }\n");
                }
            }
            s.append("            default -> cpu.undefined();\n        }\n    }\n");
        }
        return s.append("}\n").toString();
    }

    private static String branchType(Row row) {
        return !row.has("btype") ? "" : row.name().startsWith("BLR") ? " BranchTarget.call(cpu);" : " BranchTarget.jump(cpu, rn);";
    }

    /** Imports of the classes of hvsh.cpu.op and hvsh.isa that the rows' statements name. */
    static String imports(List<Row> rows) {
        var names = new java.util.TreeSet<String>(List.of("hvsh.cpu.Cpu", "hvsh.isa.Op"));
        var call = java.util.regex.Pattern.compile("(?<![\\w.])([A-Z][A-Za-z0-9]*)\\.[a-zA-Z]");
        if (rows.stream().anyMatch(r -> r.extension() != null)) {
            names.add("hvsh.cpu.Feature");
        }
        if (rows.stream().anyMatch(r -> r.has("fp"))) {
            names.add("hvsh.cpu.FpAccess");
        }
        for (Row row : rows) {
            call.matcher(row.semantics()).results().map(m -> m.group(1)).forEach(name -> {
                switch (name) {
                    case "Long", "Integer", "Math" -> { }
                    case "Bitmask" -> names.add("hvsh.isa.Bitmask");
                    case "SystemOps", "PointerAuth" -> names.add("hvsh.cpu." + name);
                    default -> names.add("hvsh.cpu.op." + name);
                }
            });
        }
        StringBuilder s = new StringBuilder();
        names.forEach(n -> s.append("import ").append(n).append(";\n"));
        return s.toString();
    }
}
