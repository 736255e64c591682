import java.util.List;

/** Writes the interpreter's inner loop over the packed operations of one page. */
final class HotWriter {
    private static final Operands.Flow FLOW = new Operands.Flow() {
        @Override
        public String branch(String offset) {
            return "{ i += (int) ((" + offset + ") >> 2); budget--; if ((i & ~1023) == 0 && --heat[i] >= 0) continue; break loop; }";
        }

        @Override
        public String jump(String address) {
            return "long target = " + address + "; if ((target - base & ~0xffcL) != 0) { cpu.budget = budget - 1; cpu.pc = target; return -1; } "
                    + "i = (int) (target - base >> 2); budget--; if (--heat[i] >= 0) continue; break loop;";
        }

        @Override
        public String pc() {
            return "(base + ((long) i << 2))";
        }
    };

    /** Where branches leave a type, they are not hot. */
    private static final String NOT_HERE = "if (cpu.branchTypes) { cpu.pc = base + ((long) i << 2); cpu.budget = budget; return i; } ";

    private HotWriter() {}

    static String write(List<Row> rows) {
        List<Row> hot = rows.stream().filter(r -> r.has("hot")).toList();
        StringBuilder s = new StringBuilder(RowWriter.HEADER);
        s.append("package hvsh.cpu.interp;\n\n").append(ColdWriter.imports(hot)).append("""

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
                """).append(String.join("", Operands.locals("            "))).append("            switch ((int) d & 0x7ff) {\n");
        for (Row row : hot) {
            boolean memory = row.has("load") || row.has("store");
            String body = new Operands(row).statements(FLOW);
            s.append("                case Op.").append(row.name()).append(" -> { ")
                    .append(memory ? "cpu.index = i; cpu.budget = budget; " : "").append(row.has("btype") ? NOT_HERE : "").append(body)
                    .append(memory ? " budget = cpu.budget;" : "").append(" }\n");
        }
        return s.append("""
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
                """).toString();
    }
}
