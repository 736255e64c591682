package hvsh.dsl.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LexisTest {
    @ParameterizedTest
    @ValueSource(strings = {"'it\\'s'", "\"a\"", "`(`", "''", "// (\n", "/* ' \n */", "/**/"})
    void whatIsClosedEndsBehindIt(String text) {
        assertEquals(text.length(), Lexis.end(text, 0));
        assertEquals(text.length() + 1, Lexis.end("(" + text + ")", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a", "\"\\\"", "`", "'a\\", "// a", "/* a", "/*/"})
    void whatIsOpenEndsBehindTheText(String text) {
        assertTrue(Lexis.end(text, 0) > text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "(", "/ 2", "*/"})
    void codeIsNeither(String text) {
        assertEquals(0, Lexis.end(text, 0));
    }
}
