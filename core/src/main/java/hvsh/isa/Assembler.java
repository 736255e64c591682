package hvsh.isa;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Assembly text to instruction words: the disassembler's table read backwards, aliases included. */
public final class Assembler {
    private Assembler() {}

    /**
     * The word for one instruction, written as {@link Disassembler} writes it; plain immediates may be decimal or hexadecimal.
     *
     * @param pc address of the instruction, from which branches and labels count
     * @throws IllegalArgumentException if no instruction reads so; the message shows the forms of that mnemonic
     */
    public static int assemble(String text, long pc) {
        String wanted = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (wanted.matches("\\.word 0x[0-9a-f]{1,8}")) {
            return Integer.parseUnsignedInt(wanted.substring(8), 16);
        }
        for (Row row : Rows.ALL) {
            Integer word = row == null ? null : match(row, wanted, pc);
            if (word != null) {
                return word;
            }
        }
        throw new IllegalArgumentException(complaint(text, wanted));
    }

    private static Integer match(Row row, String text, long pc) {
        if (mayRead(row.template(), text)) {
            Integer word = new TemplateMatcher(row, row.template(), text, pc, w -> Decoder.row(w) == row.number()).find();
            if (word != null) {
                return word;
            }
        }
        for (String template : Aliases.templates(row)) {
            if (mayRead(template, text)) {
                Integer word = new TemplateMatcher(row, template, text, pc,
                        w -> Decoder.row(w) == row.number() && template.equals(Aliases.template(row, w))).find();
                if (word != null) {
                    return word;
                }
            }
        }
        return null;
    }

    /** Whether the text begins with what stands before the template's first placeholder. */
    private static boolean mayRead(String template, String text) {
        int brace = template.indexOf('{');
        return brace < 0 ? text.equals(template) : text.startsWith(template.substring(0, brace));
    }

    private static String complaint(String text, String wanted) {
        String mnemonic = wanted.replaceFirst(" .*", "");
        List<String> forms = Stream.of(Rows.ALL).filter(row -> row != null)
                .flatMap(row -> Stream.concat(Stream.of(row.template()), Aliases.templates(row).stream()))
                .filter(t -> t.replaceFirst("[ {].*", "").equals(mnemonic)).distinct().limit(8).toList();
        return "no instruction reads '" + text + "'; " + (forms.isEmpty() ? "there is no mnemonic '" + mnemonic + "'"
                : "its forms are " + forms.stream().map(f -> "'" + f.replaceAll("[{}]", "") + "'").collect(Collectors.joining(", ")));
    }
}
