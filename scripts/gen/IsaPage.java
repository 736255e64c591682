import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes core/src/main/isa/README.md: what of the instruction table is implemented, recorded in vectors, fuzzed. */
final class IsaPage {
    private static final String HEAD = """
            <!-- Written by scripts/gen/GenIsa.java from a64.isa and testdata/isa. -->
            # The instruction table

            `a64.isa` has a line for each A64 encoding: all of ARMv8.0-A with the cryptographic and CRC32 extensions, as a Cortex-A57
            has them, and later features, of which `neoverse-n1` has some and only `max` has all (its fourth column names them): on
            other models their rows are Undefined. `java scripts/gen/GenIsa.java` turns it into the decoder, the interpreter, the translator's semantics,
            the disassembler and the assembler.

            Every row that can run at EL0 is compared with QEMU's user mode (`-cpu cortex-a57`, or `max` for later features):

            - **Vectors** in `testdata/isa/*.vec` are run by every engine in the unit tests.
            - **Fuzzed** counts random instructions whose every result bit (registers, flags, FPSR, memory, next address, fault) was the
              same in the last run of `scripts/fuzz-isa --record`. SVC cannot be run under user mode emulation;
              pointer authentication has random keys there, and is compared with system emulation (`testdata/isa/pauth*.txt`).
            - `scripts/fuzz-isa --words` compares which words are Undefined.
            - Where QEMU differs from the manual, or from the CPU modelled here, the manual wins: `testdata/isa/findings.vec` has the
              instructions, their results by the manual, and the sections.

            Words that belong to no row are Undefined; so are, on other models than `max`, those that belong to later rows.

            | group | rows | implemented | vectors | fuzzed |
            |---|--:|--:|--:|--:|
            """;

    private final Map<String, Long> vectors = new HashMap<>();
    private final Map<String, Long> fuzzed = new HashMap<>();

    static String write(List<Row> rows, Path testdata) throws IOException {
        IsaPage page = new IsaPage();
        for (String file : List.of("integer", "branch-system", "memory", "simd", "fp", "crypto", "later")) {
            page.readVectors(Files.readAllLines(testdata.resolve(file + ".vec")));
        }
        page.readCounts(Files.readAllLines(testdata.resolve("fuzzed.txt")));
        return page.table(rows);
    }

    /** Vectors follow a line that names their row. */
    private void readVectors(List<String> lines) {
        String row = "";
        for (String line : lines) {
            if (line.startsWith("#")) {
                row = line.substring(1).strip();
            } else {
                vectors.merge(row, 1L, Long::sum);
            }
        }
    }

    private void readCounts(List<String> lines) {
        for (String line : lines) {
            if (!line.startsWith("#")) {
                String[] part = line.split(" ");
                fuzzed.put(part[0], Long.parseLong(part[1]));
            }
        }
    }

    private String table(List<Row> rows) {
        Map<String, long[]> groups = new LinkedHashMap<>();
        long[] total = new long[4];
        List<Row> ordered = rows.stream().sorted(java.util.Comparator.comparingInt(Row::line)).toList();
        for (Row row : ordered) {
            long[] group = groups.computeIfAbsent(row.group(), _ -> new long[4]);
            long[] counts = {1, row.semantics().equals("unimplemented") ? 0 : 1, vectors.getOrDefault(row.name(), 0L), fuzzed.getOrDefault(row.name(), 0L)};
            for (int i = 0; i < 4; i++) {
                group[i] += counts[i];
                total[i] += counts[i];
            }
        }
        StringBuilder s = new StringBuilder(HEAD);
        groups.forEach((name, n) -> line(s, name, n));
        line(s, "**all**", total);
        return s.toString();
    }

    private static void line(StringBuilder s, String name, long[] n) {
        s.append("| %s | %d | %d | %d | %,d |%n".formatted(name, n[0], n[1], n[2], n[3]));
    }
}
