package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
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
}
