package hvsh.dsl.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SessionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "const a = 1 | var a = 1",
        "let {a, b} = f() | var {a, b} = f()",
        "a = 1; const b = 2 | a = 1; var b = 2",
        "class A extends B {} | var A = class A extends B {};"})
    void topLevelDeclarationsBecomeVar(String line, String prepared) {
        assertEquals(prepared, Session.prepare(line).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ const a = 1 }", "for (const a of b) c(a)", "'const a = 1'", "`const ${const_} let`", "x.const = 1", "let = 5",
        "/const a/.test(b)", "// const a", "/* let b */ 1", "x = class {}", "constant = 1", "a / b; c / d", "() => { let x = 1 }"})
    void everythingElseStaysAsItIs(String line) {
        assertEquals(line, Session.prepare(line).text());
    }

    @Test
    void aDeclarationOnANewLineIsSeen() {
        assertEquals("a()\nvar b = 1", Session.prepare("a()\nconst b = 1").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"`a", "`a${b", "/* a", "f(`a\n"})
    void unterminatedTemplatesAndCommentsAreIncomplete(String line) {
        assertTrue(Session.prepare(line).incomplete());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "/", "\\", "`\\", "'\\", "/[", "class", "class {", "let", "${", "}", ")))", "#", "`${`", "/*/"})
    void oddTextsDoNotBreakIt(String line) {
        Session.prepare(line);
    }
}
