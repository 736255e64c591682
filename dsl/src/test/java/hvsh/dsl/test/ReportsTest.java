package hvsh.dsl.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** Reports are what their formats' readers take, whatever tests are called and print. */
final class ReportsTest {
    private static final String HOSTILE = """
            test('ok # SKIP <b> & "q" \\\\ ]]>', () => { print('\\u0000\\u001b[31m</system-out>\\ud800 ]]> & \\uffff\\nnot ok 7'); });
            test('fails "&<>"', { seeds: 2 }, () => { throw new Error('<&> \\u001b[2J "…" ]]>\\n...\\nok 9'); });
            test.skip('skipped', () => {});
            describe('g', () => test('soft', () => { expect.soft('a\\nb').toBe('a\\nc'); expect(1n).toBe(2n); }));
            """;
    @TempDir
    Path directory;

    @BeforeEach
    void write() throws IOException {
        Ran.suite(directory, "hostile.js", HOSTILE);
        Ran.suite(directory, "broken.js", "print('<x>'); throw new Error('\\u0001 <&>');");
    }

    private String report(Function<PrintStream, Reporter> reporter, int jobs) {
        var bytes = new ByteArrayOutputStream();
        Ran.of(Ran.options(directory).withJobs(jobs), reporter.apply(new PrintStream(bytes, true, StandardCharsets.UTF_8)));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void junitXmlIsOfItsSchema() throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(Ran.ROOT.resolve("testdata/reports/junit.xsd").toFile());
        String xml = JunitReport.text(Ran.of(Ran.options(directory), new Reporter() { }).summary());
        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
        assertTrue(xml.contains("tests=\"5\" failures=\"2\" errors=\"1\""), xml);
        assertTrue(xml.contains("seed      1") && xml.contains("expected  0x2n"), xml);
        for (String wrong : List.of(xml.replace("<skipped/>", "<skipped/><skipped/>"), xml.replaceFirst("tests=\"5\"", "tests=\"five\""), xml.replaceFirst("<error", "<fault").replaceFirst("</error", "</fault"))) {
            assertThrows(SAXException.class, () -> schema.newValidator().validate(new StreamSource(new StringReader(wrong))));
        }
    }

    @Test
    void tapHasAPlanAndALineForEachTest() {
        List<String> lines = report(TapReport::new, 1).lines().toList();
        assertEquals("TAP version 14", lines.getFirst());
        assertEquals("1..5", lines.getLast());
        List<String> points = lines.stream().filter(l -> l.startsWith("ok ") || l.startsWith("not ok ")).toList();
        assertEquals(5, points.size(), points::toString);
        for (int i = 0; i < 5; i++) {
            assertTrue(points.get(i).matches("(not )?ok " + (i + 1) + " - .*"), points.get(i));
        }
        assertTrue(points.get(1).contains("\\# SKIP"), points.get(1));
        assertTrue(points.get(3).endsWith(" # SKIP"), points.get(3));
        boolean block = false;
        for (String line : lines) {
            assertTrue(line.matches("TAP version 14|1\\.\\.5|(not )?ok .*|# .*| {2}.*"), line);
            assertTrue(line.chars().allMatch(c -> c >= ' '), line);
            if (line.equals("  ---") || line.equals("  ...")) {
                assertEquals(block, line.equals("  ..."), line);
                block = !block;
            }
        }
    }

    @Test
    void jsonIsALineForEachEvent() {
        List<String> events = new ArrayList<>();
        try (Context context = Context.create("js")) {
            for (String line : report(JsonReport::new, 1).lines().toList()) {
                events.add(context.eval("js", "text => { const e = JSON.parse(text); return e.event + (e.status ? ' ' + e.status : ''); }").execute(line).asString());
            }
        }
        assertEquals(List.of("begin", "broken", "test passed", "test failed", "test skipped", "test failed", "end"), events);
    }

    @Test
    void whatIsPrintedDoesNotDependOnTheNumberOfWorkersAndDrivesNoTerminal() {
        String one = report(out -> new PrettyReport(out, false, false), 1);
        String three = report(out -> new PrettyReport(out, false, false), 3);
        assertEquals(one.replaceAll(" in [\\d.]+ s;", ""), three.replaceAll(" in [\\d.]+ s;", ""));
        assertTrue(one.chars().allMatch(c -> c == '\n' || c >= ' ' && c != 0x7f), one);
        assertTrue(one.contains("1 passed, 2 failed, 1 skipped, 1 suite broken in "), one);
        assertTrue(report(out -> new PrettyReport(out, true, true), 1).contains("\u001b[31mFAIL\u001b[m"));
    }
}
