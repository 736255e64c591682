package hvsh.dsl.test;

import hvsh.dsl.api.TestDeclaration;
import hvsh.dsl.test.TestResult.Status;
import hvsh.time.Ticks;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The report for people: a line for each test, more for one that failed, and a summary. */
public final class PrettyReport implements Reporter {
    private static final long PERIOD_NANOS = 100_000_000;
    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String DIM = "2";

    private final PrintStream out;
    private final boolean colour;
    private final boolean live;
    private Path suite;
    private long shown;
    private boolean line;

    /**
     * @param colour whether it may use colours
     * @param live   whether it may write a line of progress, and erase it again
     */
    public PrettyReport(PrintStream out, boolean colour, boolean live) {
        this.out = out;
        this.colour = colour;
        this.live = live;
    }

    private String coloured(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[m" : text;
    }

    private void print(String text) {
        erase();
        out.println(text);
    }

    private void erase() {
        if (line) {
            out.print("\r\u001b[K");
            line = false;
        }
    }

    @Override
    public void progress(long done, long all) {
        if (live && System.nanoTime() - shown > PERIOD_NANOS) {
            erase();
            out.print(coloured(DIM, "  " + done + " of " + all));
            out.flush();
            shown = System.nanoTime();
            line = true;
        }
    }

    @Override
    public void broken(BrokenSuite broken) {
        heading(broken.suite());
        print("  " + coloured(RED, "BROKEN") + "  " + Texts.printable(broken.problem()));
        output(broken.output());
    }

    private void heading(Path file) {
        if (!file.equals(suite)) {
            suite = file;
            print(file.toString());
        }
    }

    @Override
    public void test(TestResult result) {
        heading(result.suite());
        TestDeclaration test = result.test();
        String name = Texts.printable(test.fullName()) + (test.seeds() > 1 ? " (" + test.seeds() + " seeds)" : "");
        switch (result.status()) {
            case PASSED -> print("  " + coloured(GREEN, "ok") + "    " + name + (test.mark() == TestDeclaration.Mark.FAILS ? " (failed, as it should)" : ""));
            case SKIPPED -> print("  " + coloured(YELLOW, "skip") + "  " + name);
            case FAILED -> print("  " + coloured(RED, "FAIL") + "  " + name);
        }
        output(result.output());
        if (result.status() == Status.FAILED) {
            Texts.lines(result).forEach(text -> print("          " + text));
        }
    }

    private void output(List<String> lines) {
        lines.forEach(text -> print("        " + coloured(DIM, "| " + Texts.printable(text))));
    }

    @Override
    public void end(Summary summary) {
        List<String> counts = new ArrayList<>();
        add(counts, summary.count(Status.PASSED), "passed", GREEN);
        add(counts, summary.count(Status.FAILED), "failed", RED);
        add(counts, summary.count(Status.SKIPPED), "skipped", YELLOW);
        add(counts, summary.notRun(), "not run", RED);
        add(counts, summary.leftOut(), "left out by test.only", YELLOW);
        add(counts, summary.broken().size(), summary.broken().size() == 1 ? "suite broken" : "suites broken", RED);
        long ticks = summary.results().stream().mapToLong(TestResult::ticks).sum();
        if (!summary.goldens().isEmpty()) {
            print("golden files written: " + String.join(", ", summary.goldens()));
        }
        print((counts.isEmpty() ? "nothing to run" : String.join(", ", counts)) + " in " + Texts.seconds(summary.nanos(), 1) + " s; "
                + Texts.seconds(ticks / Ticks.PER_NANOSECOND, 3) + " s of virtual time");
        out.flush();
    }

    private void add(List<String> counts, long count, String what, String code) {
        if (count > 0) {
            counts.add(coloured(code, count + " " + what));
        }
    }
}
