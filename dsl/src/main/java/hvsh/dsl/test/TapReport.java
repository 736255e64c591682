package hvsh.dsl.test;

import hvsh.dsl.api.TestDeclaration;
import hvsh.dsl.api.TestFailure;
import hvsh.dsl.script.Json;
import hvsh.dsl.test.TestResult.Status;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** The report in the Test Anything Protocol, version 14 (testanything.org). Broken suites are tests that fail, and come first. */
public final class TapReport implements Reporter {
    private final PrintStream out;
    private int number;
    private int planned;

    public TapReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begin(int tests) {
        out.println("TAP version 14");
        planned = tests;
    }

    @Override
    public void broken(BrokenSuite suite) {
        comments(suite.output());
        out.println("not ok " + ++number + " - " + escaped(suite.suite().toString()));
        diagnostics(List.of("message: " + Json.write(Texts.printable(suite.problem()))));
    }

    @Override
    public void test(TestResult result) {
        comments(result.output());
        boolean failed = result.status() == Status.FAILED;
        String directive = result.status() == Status.SKIPPED ? " # SKIP" : "";
        String as = result.test().mark() == TestDeclaration.Mark.FAILS && !failed ? " (failed, as it should)" : "";
        out.println((failed ? "not ok " : "ok ") + ++number + " - " + escaped(result.suite() + ": " + result.test().fullName() + as) + directive);
        if (failed) {
            TestFailure last = result.failures().getLast();
            List<String> lines = new ArrayList<>(List.of("message: " + Json.write(Texts.printable(last.message()))));
            if (last.place() != null) {
                lines.add("at: " + Json.write(last.place().toString()));
            }
            if (last.found() != null) {
                lines.add("expected: " + Json.write(Texts.printable(last.found().expected())));
                lines.add("got: " + Json.write(Texts.printable(last.found().got())));
            }
            lines.add("detail:");
            Texts.lines(result).forEach(line -> lines.add("  - " + Json.write(line)));
            diagnostics(lines);
        }
    }

    /** A block of YAML; what JSON quotes is YAML, too. */
    private void diagnostics(List<String> lines) {
        out.println("  ---");
        lines.forEach(line -> out.println("  " + line));
        out.println("  ...");
    }

    private void comments(List<String> output) {
        output.forEach(line -> out.println("# " + Texts.printable(line)));
    }

    /** A description must not contain what begins a directive. */
    private static String escaped(String text) {
        return Texts.printable(text).replace("\\", "\\\\").replace("#", "\\#");
    }

    @Override
    public void end(Summary summary) {
        if (summary.notRun() > 0) {
            out.println("Bail out! " + summary.notRun() + " of " + planned + " tests were not run");
        }
        out.println("1.." + number);
        out.flush();
    }
}
