import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Writes the decoder: a tree of switches over runs of bits that the remaining rows all fix. */
final class DecoderWriter {
    private static final int WIDEST = 6;
    private static final int SMALL = 2;

    private final StringBuilder methods = new StringBuilder();
    private int count;

    String write(List<Row> rows) {
        String root = node(rows, 0);
        return RowWriter.HEADER + """
                package hvsh.isa;

                /** From instruction words to rows of the instruction table. */
                public final class Decoder {
                    private Decoder() {}

                    /** Row number ({@link Op}) of an instruction word; {@link Op#UNALLOCATED} where the manual allocates nothing. */
                    public static int row(int insn) {
                        return %s;
                    }
                %s}
                """.formatted(root, methods);
    }

    /** Java expression that decodes {@code rows} when the bits of {@code known} have been looked at and agree. */
    private String node(List<Row> rows, int known) {
        int open = ~known;
        for (Row row : rows) {
            open &= row.mask();
        }
        if (rows.size() <= SMALL) {
            return chain(rows, known);
        }
        if (open == 0) {
            open = mostFixedBit(rows, known);
            if (open == 0) {
                return chain(rows, known);
            }
        }
        return split(rows, known, bestRun(rows, open));
    }

    private String split(List<Row> rows, int known, int run) {
        int low = Integer.numberOfTrailingZeros(run);
        TreeMap<Integer, List<Row>> cases = new TreeMap<>();
        for (int v = 0; v <= run >>> low; v++) {
            int bits = v << low;
            List<Row> matching = rows.stream().filter(r -> ((r.value() ^ bits) & r.mask() & run) == 0).toList();
            if (!matching.isEmpty()) {
                cases.put(v, matching);
            }
        }
        if (cases.size() == 1) {
            return "(insn & " + hex(run) + ") == " + hex(cases.firstKey() << low) + " ? " + node(rows, known | run) + " : 0";
        }
        StringBuilder body = new StringBuilder();
        String name = "n" + count++;
        body.append("\n    private static int ").append(name).append("(int insn) {\n        return switch (insn >>> ").append(low)
                .append(" & ").append(hex(run >>> low)).append(") {\n");
        cases.forEach((v, matching) -> body.append("            case ").append(v).append(" -> ").append(node(matching, known | run)).append(";\n"));
        body.append("            default -> 0;\n        };\n    }\n");
        methods.append(body);
        return name + "(insn)";
    }

    private static String chain(List<Row> rows, int known) {
        List<Row> order = new ArrayList<>(rows);
        order.sort(Comparator.comparing(r -> rows.stream().noneMatch(r::isBefore)));
        StringBuilder s = new StringBuilder();
        for (Row row : order) {
            int left = row.mask() & ~known;
            String match = left == 0 ? "" : "(insn & " + hex(left) + ") == " + hex(row.value() & left);
            String unallocated = row.attribute("unalloc:");
            if (unallocated != null) {
                match += (match.isEmpty() ? "" : " && ") + "!(" + Expression.ofWord(unallocated, row.fields()) + ")";
            }
            if (match.isEmpty()) {
                return s + "Op." + row.name();
            }
            s.append(match).append(" ? Op.").append(row.name()).append(" : ");
        }
        return s + "0";
    }

    /** The run of at most WIDEST neighbouring bits within {@code open} that tells most rows apart. */
    private static int bestRun(List<Row> rows, int open) {
        int best = 0;
        long bestGroups = -1;
        for (int low = 0; low < 32; low++) {
            for (int width = 1; width <= WIDEST && low + width <= 32; width++) {
                int run = (int) ((1L << width) - 1) << low;
                if ((run & ~open) != 0) {
                    break;
                }
                long groups = rows.stream().map(r -> r.value() & run).distinct().count();
                if (groups > bestGroups) {
                    best = run;
                    bestGroups = groups;
                }
            }
        }
        return best;
    }

    private static int mostFixedBit(List<Row> rows, int known) {
        int best = 0;
        long most = 0;
        for (int b = 0; b < 32; b++) {
            int bit = 1 << b;
            if ((known & bit) != 0) {
                continue;
            }
            long ones = rows.stream().filter(r -> (r.mask() & bit) != 0 && (r.value() & bit) != 0).count();
            long zeros = rows.stream().filter(r -> (r.mask() & bit) != 0 && (r.value() & bit) == 0).count();
            if (ones + zeros > most) {
                best = bit;
                most = ones + zeros;
            }
        }
        return best;
    }

    static String hex(int v) {
        return "0x" + Integer.toHexString(v);
    }
}
