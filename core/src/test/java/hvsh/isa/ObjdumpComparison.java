package hvsh.isa;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the disassembler with aarch64-linux-gnu-objdump. Two differences are meant: words with should-be bits that are not
 * so, and LDPSW to one register twice, are shown here as what they execute as, by objdump as unknown; and words of
 * later versions of the architecture have no row here.
 */
final class ObjdumpComparison {
    static final String OBJDUMP = "aarch64-linux-gnu-objdump";
    private static final Pattern LINE = Pattern.compile("\\s*([0-9a-f]+):\\t([0-9a-f]{8}) \\t(.*)");
    private static final Pattern REMARK = Pattern.compile("\\s+//.*|\\s+<[^>]*>|\\s+; (undefined|NYI|note: .*)");

    /** How many words of each row read otherwise, and the first of them. */
    final Map<String, Integer> counts = new TreeMap<>();
    final Map<String, String> examples = new TreeMap<>();
    long words;
    /** Words that only objdump, or only the disassembler, takes for an instruction. */
    long laterVersions;
    long unpredictable;

    /** Disassembles the file from {@code start} to {@code end} as if it began at address 0. */
    void file(Path file, long start, long end) throws IOException {
        run(List.of(OBJDUMP, "-D", "-z", "-b", "binary", "-m", "aarch64", "--start-address=" + start, "--stop-address=" + end, file.toString()));
    }


    /** Disassembles these words, the first at address 0. */
    void words(int[] words, Path scratch) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(4 * words.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(words);
        Files.write(scratch, bytes.array());
        file(scratch, 0, bytes.capacity());
    }

    private void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader listing = process.inputReader()) {
            for (String line = listing.readLine(); line != null; line = listing.readLine()) {
                Matcher m = LINE.matcher(line);
                if (m.matches()) {
                    words++;
                    compare(Long.parseUnsignedLong(m.group(1), 16), Integer.parseUnsignedInt(m.group(2), 16),
                            REMARK.matcher(m.group(3)).replaceAll("").replace('\t', ' '));
                }
            }
        }
    }

    private void compare(long pc, int word, String expected) {
        String text = Disassembler.disassemble(word, pc);
        int row = Decoder.row(word);
        boolean unknownThere = expected.startsWith(".inst");
        if (text.equals(expected.replaceFirst("^\\.inst", ".word"))) {
            return;
        }
        if (row == 0 && !unknownThere) {
            laterVersions++;
        } else if (unknownThere && executesAnyhow(Rows.ALL[row], word)) {
            unpredictable++;
        } else {
            counts.merge(Rows.ALL[row].name(), 1, Integer::sum);
            examples.putIfAbsent(Rows.ALL[row].name(), "%x: %08x '%s', objdump '%s'".formatted(pc, word, text, expected));
        }
    }

    private static boolean executesAnyhow(Row row, int word) {
        boolean shouldBe = row.fields().stream().anyMatch(f -> f.name().startsWith("sbo") && f.of(word) != 31
                || f.name().equals("sbz") && f.of(word) != 0);
        return shouldBe || row.name().startsWith("LDPSW");
    }

    @Override
    public String toString() {
        StringBuilder s = new StringBuilder();
        counts.forEach((row, n) -> s.append("%8d  %-28s %s%n".formatted(n, row, examples.get(row))));
        return s.append("%d words, %d differ; %d have no row here, %d are shown as they execute"
                .formatted(words, counts.values().stream().mapToLong(i -> i).sum(), laterVersions, unpredictable)).toString();
    }
}
