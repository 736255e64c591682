import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a packed row keeps its operands, and its semantics as Java. */
final class Operands {
    /** A register operand: bank X, W or V; letter; |SP. */
    private static final Pattern TOKEN = Pattern.compile("\\b([XWV])(d|n|m|a|s|t2|t)(\\|SP)?(?!\\w)");
    private static final Pattern ASSIGNMENT = Pattern.compile("([XW])(d|n|m|a|s|t2|t)(\\|SP)? = (.*)");
    private static final Pattern IMMEDIATE = Pattern.compile("(?<![\\w.])imm(?!\\w)");
    private static final Pattern BRANCH = Pattern.compile("(.*?)\\b(branch|jump)\\((.*)\\)");
    private static final List<String> LETTERS = List.of("d", "n", "m", "a", "s", "t2", "t");

    /** The fields of the packed word d, for all cases of a switch; the compiler sinks each to where it is used. */
    static List<String> locals(String indent) {
        return List.of(indent + "int rd = (int) d >>> 11 & 63;\n", indent + "int rn = (int) d >>> 17 & 63;\n",
                indent + "int rm = (int) (d >>> 23) & 63;\n", indent + "long imm = d >> 29;\n");
    }

    private final Row row;

    Operands(Row row) {
        this.row = row;
    }

    /** How control transfers are written by one kind of interpreter. */
    interface Flow {
        String branch(String offset);

        String jump(String address);

        String pc();
    }

    /** Lowest bit in the packed word of the register named by {@code letter}: 11, 17, 23, or 29 where imm would be. */
    private int slot(String letter) {
        return switch (letter) {
            case "d", "t" -> 11;
            case "n" -> 17;
            case "m", "s" -> 23;
            case "t2" -> row.fields().containsKey("Rs") ? 29 : 23;
            default -> 29;
        };
    }

    /** Java expression for the packed word without the row number, of the int insn. */
    String packing() {
        if (row.raw()) {
            return "(long) insn << 32";
        }
        StringBuilder s = new StringBuilder();
        for (String letter : LETTERS) {
            String number = register(letter);
            if (number != null) {
                s.append(s.isEmpty() ? "" : " | ").append("(long) ").append(number).append(" << ").append(slot(letter));
            }
        }
        String imm = row.attribute("imm=");
        if (imm != null && IMMEDIATE.matcher(row.semantics()).find()) {
            s.append(s.isEmpty() ? "" : " | ").append("immediate(").append(Expression.ofWord(imm, row.fields())).append(")");
        }
        return s.isEmpty() ? "0" : s.toString();
    }

    private String register(String letter) {
        Matcher m = TOKEN.matcher(row.semantics());
        boolean stack = false;
        boolean vector = false;
        boolean used = false;
        while (m.find()) {
            if (m.group(2).equals(letter)) {
                used = true;
                stack |= m.group(3) != null;
                vector |= m.group(1).equals("V");
            }
        }
        if (!used) {
            return null;
        }
        String field = Expression.ofWord("R" + letter, row.fields());
        return stack || vector ? field : (assigned(letter) ? "destination" : "source") + field.replaceFirst("^(?!\\()", "(").replaceFirst("(?<!\\))$", ")");
    }

    private boolean assigned(String letter) {
        return Pattern.compile("[XW]" + letter + " = ").matcher(row.semantics()).find();
    }

    /** The semantics as Java statements over cpu, x and the locals that {@link #locals} declares. */
    String statements(Flow flow) {
        if (row.semantics().equals("unimplemented")) {
            return "cpu.undefined();";
        }
        StringBuilder s = new StringBuilder();
        if (row.raw()) {
            return "int insn = (int) (d >>> 32); " + Expression.ofWord(row.semantics(), row.fields()) + ";";
        }
        for (String statement : row.semantics().split(";\\s*")) {
            if (!statement.isEmpty()) {
                s.append(s.isEmpty() ? "" : " ").append(statement(statement, flow));
            }
        }
        return s.toString();
    }

    private String statement(String text, Flow flow) {
        Matcher branch = BRANCH.matcher(text);
        if (branch.matches()) {
            String to = values(branch.group(3), flow);
            return values(branch.group(1), flow) + (branch.group(2).equals("branch") ? flow.branch(to) : flow.jump(to));
        }
        Matcher assignment = ASSIGNMENT.matcher(text);
        if (assignment.matches()) {
            String value = values(assignment.group(4), flow);
            return place(assignment.group(2)) + " = " + (assignment.group(1).equals("W") ? "(" + value + ") & 0xffffffffL" : value) + ";";
        }
        return values(text, flow) + ";";
    }

    private String values(String text, Flow flow) {
        String s = TOKEN.matcher(text).replaceAll(m -> switch (m.group(1)) {
            case "V" -> name(m.group(2));
            case "W" -> "(int) " + place(m.group(2));
            default -> place(m.group(2));
        });
        s = s.replaceAll("(?<![\\w.])LR\\b", "x[30]");
        return s.replaceAll("(?<![\\w.])pc\\b", Matcher.quoteReplacement(flow.pc()));
    }

    private String place(String letter) {
        return "x[" + name(letter) + "]";
    }

    /** The local that holds the register's number. */
    private String name(String letter) {
        return switch (slot(letter)) {
            case 11 -> "rd";
            case 17 -> "rn";
            case 23 -> "rm";
            default -> "(int) imm";
        };
    }
}
