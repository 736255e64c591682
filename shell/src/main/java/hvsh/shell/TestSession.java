package hvsh.shell;

import hvsh.dsl.api.GuestFiles;
import hvsh.dsl.api.Suite;
import hvsh.dsl.script.FileProblem;
import hvsh.dsl.test.BrokenInputException;
import hvsh.dsl.test.BrokenSuite;
import hvsh.dsl.test.JsonReport;
import hvsh.dsl.test.JunitReport;
import hvsh.dsl.test.PrettyReport;
import hvsh.dsl.test.Reporter;
import hvsh.dsl.test.Summary;
import hvsh.dsl.test.TapReport;
import hvsh.dsl.test.TestResult;
import hvsh.dsl.test.TestRun;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.jline.utils.Signals;

/** A run of suites from the command line: its reports, its signals, and the shell at failures. */
final class TestSession implements Reporter {
    /** A shell's exit status for a process that a signal ended is its number above this. */
    private static final int SIGNAL = 128;
    private static final int SIGINT = 2;
    private static final int SIGPIPE = 13;
    private static final int SIGTERM = 15;
    /** As long as a run has to come to its end. */
    private static final int PATIENCE_MILLISECONDS = 3000;

    private final Host host;
    private final TestRequest request;
    private final Reporter report;
    private final TestRun run;
    private volatile int signal;
    private List<Signal> signals = List.of();

    TestSession(Host host, GuestFiles guests, TestRequest request) {
        this.host = host;
        this.request = request;
        PrintStream out = host.streams().out();
        report = request.tap() ? new TapReport(out) : request.json() ? new JsonReport(out)
                : new PrettyReport(out, host.colour(), host.terminal() && !request.debug());
        try {
            run = new TestRun(request.options(), guests, this);
        } catch (BrokenInputException e) {
            throw Problem.wrongInput(e.getMessage(), e);
        }
        if (request.coverage() != null) {
            run.cover(request.coverage().tracefile());
        }
        if (request.debug()) {
            run.onFailure(this::converse);
        }
    }

    /** Runs the suites; returns the exit status. */
    int run() {
        try (Signal interrupt = new Signal("INT", () -> stop(SIGINT)); Signal terminate = new Signal("TERM", () -> stop(SIGTERM))) {
            signals = List.of(interrupt, terminate);
            Summary summary = run.run();
            if (request.coverage() != null) {
                request.coverage().write();
            }
            int written = junit(summary);
            if (signal != 0) {
                host.streams().err().println("hvsh: " + why() + "; " + summary.results().size() + " of " + (summary.results().size() + summary.notRun())
                        + " tests were run");
                return SIGNAL + signal;
            }
            return written == 0 ? summary.exitStatus() : written;
        } catch (BrokenInputException e) {
            throw Problem.wrongInput(e.getMessage(), e);
        }
    }

    private String why() {
        return signal == SIGPIPE ? "standard output was closed" : signal == SIGINT ? "interrupted" : "ended by SIGTERM";
    }

    private int junit(Summary summary) {
        if (request.junit() == null) {
            return 0;
        }
        try {
            JunitReport.write(summary, request.junit());
            return 0;
        } catch (IOException e) {
            host.streams().err().println("hvsh: --junit " + request.junit() + " cannot be written: " + FileProblem.why(e));
            return Problem.WRONG_INPUT;
        }
    }

    /** A signal that something is done at until this is closed. */
    private static final class Signal implements AutoCloseable {
        private final String name;
        private final Runnable action;
        private final Object before;

        Signal(String name, Runnable action) {
            this.name = name;
            this.action = action;
            before = Signals.register(name, action);
        }

        /** Does it again, where somebody else may have listened meanwhile. */
        void listen() {
            Signals.register(name, action);
        }

        @Override
        public void close() {
            Signals.unregister(name, before);
        }
    }

    /** Ends the run; what does not heed that in time, or the user who asks again, ends the process. */
    private void stop(int number) {
        if (signal != 0) {
            Runtime.getRuntime().halt(SIGNAL + number);
        }
        signal = number;
        run.stop();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                Thread.sleep(PATIENCE_MILLISECONDS);
            } catch (InterruptedException _) {
                return;
            }
            Runtime.getRuntime().halt(SIGNAL + number);
        });
    }

    /** Who reads no more will not hear of the rest either. */
    private void look() {
        if (signal == 0 && host.streams().out().checkError()) {
            signal = SIGPIPE;
            run.stop();
        }
    }

    private void converse(Suite suite, TestResult result) {
        String greeting = suite.bindMachine();
        Session session = new DslSession(suite.engine(), suite.api(), greeting, Progress.NONE);
        host.streams().out().println("'" + result.test().fullName() + "' has failed; .exit goes on");
        Repl.of(host, session).run();
        signals.forEach(Signal::listen);
    }

    @Override
    public void begin(int tests) {
        report.begin(tests);
    }

    @Override
    public void progress(long done, long all) {
        report.progress(done, all);
    }

    @Override
    public void broken(BrokenSuite suite) {
        report.broken(suite);
        look();
    }

    @Override
    public void test(TestResult result) {
        report.test(result);
        look();
    }

    @Override
    public void end(Summary summary) {
        report.end(summary);
        look();
    }
}
