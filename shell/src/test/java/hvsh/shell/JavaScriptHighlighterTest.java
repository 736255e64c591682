package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JavaScriptHighlighterTest {
    private final JavaScriptHighlighter highlighter = new JavaScriptHighlighter();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "let a = 1 | 0 | let | BLUE",
        "a = 0x4800_0000n | 4 | 0x4800_0000n | YELLOW",
        "f('let 1') | 2 | 'let 1' | GREEN",
        "f(\"it's\") + 1 | 2 | \"it's\" | GREEN",
        "x = true | 4 | true | CYAN",
    })
    void tokenHasItsColour(String source, int from, String token, String colour) {
        AttributedString shown = highlighter.highlight(null, source);
        assertEquals(source, shown.toString());
        AttributedStyle expected = AttributedStyle.DEFAULT.foreground(switch (colour) {
            case "BLUE" -> AttributedStyle.BLUE;
            case "YELLOW" -> AttributedStyle.YELLOW;
            case "GREEN" -> AttributedStyle.GREEN;
            default -> AttributedStyle.CYAN;
        });
        for (int i = from; i < from + token.length(); i++) {
            assertEquals(expected, shown.styleAt(i), token.charAt(i - from) + " in " + source);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "f(a[0], {b: 1}) | 15 | 1 | 14",
        "f(a[0], {b: 1}) | 6 | 3 | 5",
        "f(a[0], {b: 1}) | 4 | 3 | 5",
        "f(a[0], {b: 1}) | 7 | - | -",
        "f(')', 2) | 9 | 1 | 8",
        "f(1) // ) | 8 | - | -",
        "f(] | 3 | - | -",
        "((x)) | 1 | 0 | 4",
        "'( | 2 | - | -"})
    void bracketsThatBelongTogetherAreMarked(String source, int cursor, String open, String close) {
        AttributedString shown = highlighter.highlight(source, cursor);
        List<String> marked = IntStream.range(0, source.length()).filter(i -> shown.styleAt(i).equals(shown.styleAt(i).underline()))
                .mapToObj(String::valueOf).toList();
        assertEquals(open.equals("-") ? List.of() : List.of(open, close), marked, source);
        assertEquals(source, shown.toString());
    }

    @Test
    void hugeInputIsNotColoured() {
        assertEquals(AttributedStyle.DEFAULT, highlighter.highlight("let ".repeat(1_000_000), 3).styleAt(0));
    }
}
