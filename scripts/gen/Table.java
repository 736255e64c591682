import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and checks the instruction table. */
final class Table {
    /** Something is wrong with the table; the message starts with file:line. */
    static final class BadTable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadTable(Path file, int line, String message) {
            super(file + ":" + line + ": " + message);
        }
    }

    private final Path file;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Integer> lineOf = new HashMap<>();
    private String group = "";

    private Table(Path file) {
        this.file = file;
    }

    /** The rows, hot ones first so that the inner loop's switch is dense, numbered from 1. */
    static List<Row> read(Path file) throws IOException {
        Table table = new Table(file);
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("# C4.1")) {
                table.group = line.replaceFirst("# \\S+ ", "").replaceFirst("(;| \\(immh).*", "");
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                table.add(line, i + 1);
            }
        }
        table.refuseUndeclaredOverlap();
        List<Row> ordered = new ArrayList<>(table.rows.stream().filter(r -> r.has("hot")).toList());
        ordered.addAll(table.rows.stream().filter(r -> !r.has("hot")).toList());
        if (ordered.size() >= 2046) {
            throw new BadTable(file, lines.size(), "more rows than fit in 11 bits");
        }
        ordered.replaceAll(r -> r.numbered(ordered.indexOf(r) + 1));
        return ordered;
    }

    private void add(String text, int line) {
        String[] column = text.split("\\s\\|(?=\\s|$)", 6);
        if (column.length != 6) {
            throw new BadTable(file, line, "expected 6 columns separated by ' | ', found " + column.length);
        }
        for (int i = 0; i < column.length; i++) {
            column[i] = column[i].strip();
        }
        Integer before = lineOf.put(column[0], line);
        if (before != null) {
            throw new BadTable(file, line, column[0] + " is already the name of line " + before);
        }
        List<String> attributes = column[4].isEmpty() ? List.of() : List.of(column[4].split("\\s+"));
        rows.add(pattern(column, attributes, line));
    }

    private Row pattern(String[] column, List<String> attributes, int line) {
        int mask = 0;
        int value = 0;
        int at = 32;
        Map<String, int[]> fields = new LinkedHashMap<>();
        for (String part : column[1].split("\\s+")) {
            int colon = part.indexOf(':');
            if (colon < 0 && !part.matches("[01]+")) {
                throw new BadTable(file, line, "'" + part + "' is neither literal bits nor name:width");
            }
            int width = colon < 0 ? part.length() : Integer.parseInt(part.substring(colon + 1));
            at -= width;
            if (at < 0) {
                break;
            }
            if (colon >= 0) {
                if (fields.put(part.substring(0, colon), new int[] {at, width}) != null) {
                    throw new BadTable(file, line, "field " + part.substring(0, colon) + " is there twice");
                }
            } else {
                mask |= (int) ((1L << width) - 1) << at;
                value |= Integer.parseUnsignedInt(part, 2) << at;
            }
        }
        if (at != 0) {
            throw new BadTable(file, line, "the pattern of " + column[0] + " has " + (32 - at) + " bits, not 32");
        }
        return new Row(0, group, line, column[0], column[1], mask, value, fields, column[2], column[3], attributes, column[5]);
    }

    private void refuseUndeclaredOverlap() {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < i; j++) {
                Row a = rows.get(j);
                Row b = rows.get(i);
                if (a.overlaps(b) && !a.isBefore(b) && !b.isBefore(a)) {
                    throw new BadTable(file, b.line(), b.name() + " overlaps " + a.name() + " of line " + a.line()
                            + "; narrow one pattern, or declare before:" + a.name() + " if that is meant");
                }
            }
        }
    }
}
