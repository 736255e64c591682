package hvsh.isa;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a listing of aarch64-linux-gnu-objdump and counts where the disassembler prints something else. */
final class ObjdumpComparison {
    private static final Pattern LINE = Pattern.compile("\\s*([0-9a-f]+):\\t([0-9a-f]{8}) \\t(.*)");
    private static final Pattern REMARK = Pattern.compile("\\s+//.*|\\s+<[^>]*>|\\s+; undefined");

    /** Differences by row, or by GNU's mnemonic for words that have no row: how many, and the first. */
    final Map<String, Integer> counts = new TreeMap<>();
    final Map<String, String> examples = new TreeMap<>();
    long words;

    void read(BufferedReader listing) throws IOException {
        for (String line = listing.readLine(); line != null; line = listing.readLine()) {
            Matcher m = LINE.matcher(line);
            if (m.matches()) {
                words++;
                compare(Long.parseUnsignedLong(m.group(1), 16), Integer.parseUnsignedInt(m.group(2), 16),
                        REMARK.matcher(m.group(3)).replaceAll("").replace('\t', ' '));
            }
        }
    }

    private void compare(long pc, int word, String expected) {
        String text = Disassembler.disassemble(word, pc);
        if (!text.equals(expected.replaceFirst("^\\.inst", ".word"))) {
            int row = Decoder.row(word);
            String key = row == 0 ? "no row: " + expected.replaceFirst(" .*", "") : Rows.ALL[row].name();
            counts.merge(key, 1, Integer::sum);
            examples.putIfAbsent(key, "%x: %08x '%s', objdump '%s'".formatted(pc, word, text, expected));
        }
    }

    public static void main(String[] args) throws IOException {
        ObjdumpComparison comparison = new ObjdumpComparison();
        comparison.read(new BufferedReader(new java.io.InputStreamReader(System.in)));
        comparison.counts.forEach((k, n) -> System.out.printf("%8d  %-28s %s%n", n, k, comparison.examples.get(k)));
        System.out.println(comparison.words + " words, " + comparison.counts.values().stream().mapToInt(i -> i).sum() + " differ");
    }
}
