package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.dsl.api.GuestFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class DslSessionTest {
    private Session session;

    @BeforeEach
    void open() {
        GuestFiles none = GuestFiles.cached(Path.of("nowhere"));
        session = new DslWorkbench(new Streams(System.in, System.out, System.err), none, none).open(Optional.empty());
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void declarationsLastAndMayBeRepeated() {
        session.eval("const k = 1n");
        session.eval("const k = 255n");
        assertEquals("0xffn", session.eval("k"));
    }

    @Test
    void scriptErrorFailsAndSyntaxErrorIsWrongInput() {
        assertEquals(Problem.FAILED, assertThrows(Problem.class, () -> session.eval("nope")).status());
        assertEquals(Problem.WRONG_INPUT, assertThrows(Problem.class, () -> session.eval("let 1")).status());
    }

    @Test
    void openBracketsTemplatesAndCommentsAreIncomplete() {
        for (String text : List.of("f(", "{", "[1,", "`a", "`a ${b", "x = `a\nb", "/* a", "1 + /* b")) {
            assertTrue(session.isIncomplete(text), text);
        }
        for (String text : List.of("1", "f()", "let 1", "a b", "'a", "`a`", "/* a */", ")")) {
            assertFalse(session.isIncomplete(text), text);
        }
    }

    @Test
    void membersAreCompletedWithThoseInherited() {
        session.eval("thing = { alpha: 1, get beta() { throw new Error('read') } }");
        assertEquals(List.of("alpha"), texts("thing.al"));
        assertEquals(List.of("beta"), texts("1 + thing.be"));
        assertEquals(List.of("hasOwnProperty"), texts("thing.hasOwn"));
        assertEquals(List.of("thing"), texts("thin"));
        assertEquals(List.of(), texts("nothing.a"));
        assertEquals(List.of(), texts(""));
    }

    @Test
    void completionReplacesOnlyTheWordAtTheCursor() {
        assertEquals(5, session.complete("Math.co + 1", 7).from());
    }

    @Test
    void interruptStopsAnEndlessLoop() throws InterruptedException {
        Thread other = Thread.ofPlatform().start(() -> {
            while (!Thread.interrupted()) {
                session.interrupt(); // until it meets the loop
            }
        });
        assertThrows(Problem.class, () -> session.eval("while (true) {}"));
        other.interrupt();
        other.join();
    }

    private List<String> texts(String source) {
        return session.complete(source, source.length()).suggestions().stream().map(Session.Suggestion::text).toList();
    }
}
