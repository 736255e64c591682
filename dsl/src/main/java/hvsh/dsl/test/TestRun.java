package hvsh.dsl.test;

import hvsh.dsl.api.FixtureStore;
import hvsh.dsl.api.Goldens;
import hvsh.dsl.api.GuestFiles;
import hvsh.dsl.api.Suite;
import hvsh.dsl.api.TestDeclaration;
import hvsh.dsl.lcov.Tracefile;
import hvsh.dsl.script.ScriptException;
import hvsh.dsl.test.Plan.Planned;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * A run of suites. They are loaded first, one after the other; then workers, each with script engines of its own, run the
 * tests' cases. What reporters hear does not depend on how many workers there are.
 */
public final class TestRun implements AutoCloseable {
    private final TestOptions options;
    private final GuestFiles guests;
    private final Reporter reporter;
    private final Watch watch;
    private final FixtureStore fixtures = new FixtureStore();
    private final List<SuiteFile> files;
    private final List<Goldens> goldens = new ArrayList<>();
    private final List<Suite> loaded = new ArrayList<>();
    private final List<BrokenSuite> broken = new ArrayList<>();
    private BiConsumer<Suite, TestResult> debugger;
    private Tracefile coverage;
    private Predicate<Planned> chosen = _ -> true;
    private Plan plan;

    /**
     * @param guests finds images of guests
     * @throws BrokenInputException if a path is none of a suite
     */
    public TestRun(TestOptions options, GuestFiles guests, Reporter reporter) {
        this.options = options;
        this.guests = guests;
        this.reporter = reporter;
        files = SuiteFile.find(options.paths());
        watch = new Watch(options.guard());
    }

    /** Says what is done at a test that has failed, while its machines are there; with one job only. */
    public void onFailure(BiConsumer<Suite, TestResult> action) {
        debugger = action;
    }

    /** Has all machines covered, and adds to a file what each test has executed. */
    public void cover(Tracefile file) {
        coverage = file;
    }

    /** Ends the run soon; from any thread. */
    public void stop() {
        watch.stop();
    }

    /**
     * Runs it.
     *
     * @throws BrokenInputException if there is nothing to run
     */
    public Summary run() {
        long began = System.nanoTime();
        try (this) {
            load();
            reporter.begin(plan.tests().size());
            broken.forEach(reporter::broken);
            Schedule schedule = new Schedule(plan, options, reporter, watch::isStopped);
            work(schedule);
            Summary summary = new Summary(schedule.results(), broken, plan.tests().size() - schedule.results().size(), plan.leftOut(),
                    goldens.stream().flatMap(g -> g.written().stream()).toList(), System.nanoTime() - began);
            reporter.end(summary);
            return summary;
        }
    }

    /** Has only tests run that are as wanted; before they are loaded. */
    public void choose(Predicate<Planned> wanted) {
        chosen = wanted;
    }

    @Override
    public void close() {
        watch.close();
        loaded.stream().filter(Objects::nonNull).forEach(Suite::close);
    }

    /**
     * Loads all suites and chooses tests, once. The first worker goes on with what was loaded.
     *
     * @throws BrokenInputException if there is nothing to run
     */
    public Plan load() {
        if (plan == null) {
            plan = loadAll();
        }
        return plan;
    }

    private Plan loadAll() {
        List<Planned> all = new ArrayList<>();
        for (SuiteFile file : files) {
            goldens.add(Goldens.of(file.file(), options.update()));
            loaded.add(null);
            if (!watch.isStopped()) {
                declared(loaded.size() - 1, file, all);
            }
        }
        if (all.isEmpty() && broken.isEmpty() && !watch.isStopped()) {
            throw new BrokenInputException("no suite defines a test; import { test } from 'hvsh' and call it");
        }
        return all.isEmpty() ? new Plan(List.of(), 0) : Plan.of(all.stream().filter(chosen).toList(), options);
    }

    private void declared(int number, SuiteFile file, List<Planned> into) {
        Suite suite = open(number);
        watch.add(suite);
        try {
            List<TestDeclaration> tests = suite.load();
            if (tests.isEmpty()) {
                broken.add(new BrokenSuite(file.file(), file.file() + ": it defines no test; import { test } from 'hvsh' and call it,"
                        + " or let its name begin with _ if suites import it", suite.output()));
            }
            for (int i = 0; i < tests.size(); i++) {
                into.add(new Planned(number, file.file(), i, tests.get(i)));
            }
            loaded.set(number, suite);
        } catch (ScriptException e) {
            watch.remove(suite);
            String place = e.getMessage().contains(file.file().getFileName().toString()) ? "" : file.file() + ": ";
            broken.add(new BrokenSuite(file.file(), place + e.getMessage(), suite.output()));
            suite.close();
        }
    }

    private Suite open(int number) {
        SuiteFile file = files.get(number);
        Suite suite = new Suite(file.file(), file.jail(), guests, fixtures, goldens.get(number));
        if (coverage != null) {
            suite.cover(coverage);
        }
        return suite;
    }

    private void work(Schedule schedule) {
        int others = (int) Math.min(options.jobs(), schedule.cases()) - 1;
        List<Thread> threads = new ArrayList<>();
        List<Throwable> failed = Collections.synchronizedList(new ArrayList<>());
        for (int i = 1; i <= others; i++) {
            threads.add(Thread.ofPlatform().name("hvsh test " + i).start(() -> {
                try {
                    new Worker(schedule, watch, options, this::open, null).run();
                } catch (RuntimeException | Error e) { // such as out of memory: the whole run ends by it
                    failed.add(e);
                    stop();
                }
            }));
        }
        new Worker(schedule, watch, options, loaded::get, debugger).run();
        threads.forEach(TestRun::join);
        if (!failed.isEmpty() && failed.getFirst() instanceof Error e) {
            throw e;
        }
        if (!failed.isEmpty()) {
            throw (RuntimeException) failed.getFirst();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Suites that could not be loaded. */
    public List<BrokenSuite> broken() {
        return List.copyOf(broken);
    }
}
