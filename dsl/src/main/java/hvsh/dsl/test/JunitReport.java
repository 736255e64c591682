package hvsh.dsl.test;

import hvsh.dsl.test.TestResult.Status;
import hvsh.snapshot.WholeFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The report in the XML that JUnit's Ant task began, as Jenkins and GitLab read it: a testsuite for each file, in which a
 * testcase holds nothing, or one of skipped, error and failure; testdata/reports/junit.xsd has its grammar.
 */
public final class JunitReport {
    private final XMLStreamWriter xml;

    private JunitReport(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes it to a file, whose directory is made if need be. */
    public static void write(Summary summary, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        byte[] bytes = text(summary).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, channel -> channel.write(ByteBuffer.wrap(bytes)));
    }

    static String text(Summary summary) {
        StringWriter text = new StringWriter();
        try {
            new JunitReport(XMLOutputFactory.newInstance().createXMLStreamWriter(text)).suites(summary);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text can always be written", e);
        }
        return text.toString();
    }

    private void suites(Summary summary) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start(0, "testsuites", "name", "hvsh", "tests", summary.results().size() + summary.broken().size(), "failures", summary.count(Status.FAILED),
                "errors", summary.broken().size(), "time", Texts.seconds(summary.nanos(), 3));
        Set<Path> suites = new LinkedHashSet<>();
        summary.broken().forEach(b -> suites.add(b.suite()));
        summary.results().forEach(r -> suites.add(r.suite()));
        for (Path suite : suites) {
            suite(suite, summary.results().stream().filter(r -> r.suite().equals(suite)).toList(),
                    summary.broken().stream().filter(b -> b.suite().equals(suite)).toList());
        }
        end(0);
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private void suite(Path suite, List<TestResult> results, List<BrokenSuite> broken) throws XMLStreamException {
        start(1, "testsuite", "name", suite, "tests", results.size() + broken.size(), "failures", count(results, Status.FAILED), "errors", broken.size(),
                "skipped", count(results, Status.SKIPPED), "time", Texts.seconds(results.stream().mapToLong(TestResult::nanos).sum(), 3), "file", suite);
        for (BrokenSuite each : broken) {
            testcase("loading", suite, 0);
            problem("error", each.problem(), List.of(each.problem()));
            output(each.output());
            end(2);
        }
        for (TestResult result : results) {
            testcase(result.test().fullName(), suite, result.nanos());
            switch (result.status()) {
                case SKIPPED -> {
                    indent(3);
                    xml.writeEmptyElement("skipped");
                }
                case FAILED -> problem("failure", result.failures().getLast().text(), result.lines());
                case PASSED -> { }
            }
            output(result.output());
            end(2);
        }
        end(1);
    }

    private static long count(List<TestResult> results, Status status) {
        return results.stream().filter(r -> r.status() == status).count();
    }

    private void testcase(String name, Path suite, long nanos) throws XMLStreamException {
        start(2, "testcase", "name", name, "classname", suite.toString().replaceFirst("\\.m?js$", "").replace('/', '.'), "time", Texts.seconds(nanos, 3));
    }

    private void problem(String element, String message, List<String> lines) throws XMLStreamException {
        start(3, element, "message", message, "type", element);
        xml.writeCharacters(text(lines));
        xml.writeEndElement();
    }

    private void output(List<String> lines) throws XMLStreamException {
        if (!lines.isEmpty()) {
            start(3, "system-out");
            xml.writeCharacters(text(lines));
            xml.writeEndElement();
        }
    }

    /** Characters that XML 1.0 has no way to write are left out (W3C REC-xml section 2.2). */
    private static String text(List<String> lines) {
        return lines.stream().flatMap(String::lines).map(Texts::printable).collect(Collectors.joining("\n"));
    }

    /** @param attributes names, each with its value behind */
    private void start(int depth, String element, Object... attributes) throws XMLStreamException {
        indent(depth);
        xml.writeStartElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute((String) attributes[i], Texts.printable(attributes[i + 1].toString().replace('\n', ' ')));
        }
    }

    private void end(int depth) throws XMLStreamException {
        indent(depth);
        xml.writeEndElement();
    }

    private void indent(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
