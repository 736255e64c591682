package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextPatternTest {
    @ParameterizedTest
    @ValueSource(strings = {"camped on (\\d+)", "a|b", "[a-z]+[^\\n]*x", "^hvsh: .*\\$ ?$", "(?:a)(?<n>b){2,3}", "\\[ *\\d+\\.\\d+\\]", "a\\/b"})
    void commonExpressionsHaveAFastHint(String source) {
        assertNotNull(TextPattern.hint(source, "gi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?!a)b", "(?<=a)b", "\\bx\\k<n>", "[a&&b]", "[[a]", "[^]", "[]", "\\p{L}", "\\u0041", "\\1", "a{,3}", "\\Qa", "\\cJ", "(?<a_b>x)"})
    void whatJavaMayReadOtherwiseIsLeftToJavaScript(String source) {
        assertNull(TextPattern.hint(source, ""));
    }

    @Test
    void flagsWithMeaningsOfTheirOwnAreLeftToJavaScript() {
        for (String flags : new String[] {"m", "u", "v", "y"}) {
            assertNull(TextPattern.hint("a", flags), flags);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /on .+?(?=8)/, on 86
            /(?<=camped )on/, on
            /^on/m, ''
            /[^]/, c
            /\\u0063amped/u, camped
            """)
    void expressionsWithoutAHintMatchAsInJavaScript(String expression, String found) {
        try (Handset handset = new Handset()) {
            handset.eval("machine.run('2ms')");
            String shown = found.isEmpty() ? handset.fail("radio.uart.waitFor(" + expression + ", { max: '1ms' })").replaceAll(".*did not write.*", "")
                    : handset.show("radio.uart.waitFor(" + expression + ")").strip();
            assertEquals(found, shown);
        }
    }
}
