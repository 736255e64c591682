package hvsh.dsl.api;

import hvsh.dsl.lcov.Tracefile;
import hvsh.dsl.script.ScriptEngine;
import hvsh.dsl.script.ScriptException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.graalvm.polyglot.Value;

/**
 * A suite in a script engine of its own: what it defines, and runs of its tests. One thread at a time may use it; only
 * {@link #interrupt} and {@link #quiet} may come from others.
 */
public final class Suite implements AutoCloseable {
    private static final int MOST_LINES = 1000;
    private static final int LONGEST_LINE = 4000;
    private static final long NANOS = 1_000_000_000;

    /**
     * How a case of a test went.
     *
     * @param failures none if it passed; the last ended it
     * @param ticks    virtual time that its machines ran
     * @param output   what it printed
     */
    public record Outcome(List<TestFailure> failures, long ticks, List<String> output) { }

    private final Path file;
    private final FixtureStore fixtures;
    private final Goldens goldens;
    private final ScriptEngine engine;
    private final Declarations declarations = new Declarations();
    private final Api api;
    private final Realm realm;
    private final List<String> output = new ArrayList<>();
    private List<MachineApi> machines = List.of();
    private Tracefile coverage;
    private boolean loaded;
    private volatile Trial running;
    private volatile String why;

    /**
     * @param jail     what it may import from
     * @param fixtures shared by all workers of a run
     * @param goldens  shared by all workers of a run
     */
    public Suite(Path file, Path jail, GuestFiles guests, FixtureStore fixtures, Goldens goldens) {
        this.file = file;
        this.fixtures = fixtures;
        this.goldens = goldens;
        engine = new ScriptEngine(jail, this::print, this::print);
        api = new Api(engine, file.toAbsolutePath().getParent(), guests, declarations);
        realm = api.realm();
    }

    private void print(String line) {
        if (output.size() < MOST_LINES) {
            output.add(line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…");
        } else if (output.size() == MOST_LINES) {
            output.add("… and more");
        }
    }

    /**
     * Loads the suite.
     *
     * @return the tests that it defines, in order
     * @throws ScriptException if it is broken
     */
    public List<TestDeclaration> load() {
        declarations.setOpen(true);
        Trial trial = new Trial(Declarations.FIXTURE_PATIENCE, null);
        begin(trial);
        try {
            engine.run(file);
            loaded = true;
            tellCoverage("", trial);
        } catch (ScriptException e) {
            throw why == null ? e : e.because(why);
        } finally {
            end();
            declarations.setOpen(false);
        }
        return tests();
    }

    public boolean isLoaded() {
        return loaded;
    }

    /** Covers all its machines, and adds to a file what those of each test and fixture have executed. */
    public void cover(Tracefile to) {
        coverage = to;
        realm.cover();
    }

    private void tellCoverage(String what, Trial trial) {
        if (coverage != null) {
            coverage.add(file.getFileName() + " " + what, Covered.of(trial.machines()));
        }
    }

    /** The tests that it defined. */
    public List<TestDeclaration> tests() {
        return List.copyOf(declarations.tests());
    }

    /** How many machines the last case had. */
    public int machines() {
        return machines.size();
    }

    /** What was printed while it was loaded, or by the last case. */
    public List<String> output() {
        return List.copyOf(output);
    }

    /** Runs a case of a test. */
    public Outcome run(int test, long seed) {
        TestDeclaration declared = declarations.tests().get(test);
        Declarations.Body body = declarations.body(test);
        output.clear();
        machines = List.of();
        why = null;
        Trial trial = new Trial(body.patience(), goldens);
        List<TestFailure> failures = new ArrayList<>();
        try {
            List<Object> arguments = new ArrayList<>();
            realm.setTrial(trial); // gets the machines of fixtures
            arguments.addAll(copies(body.uses()));
            arguments.addAll(body.row());
            arguments.add(new ContextApi(realm, declared.fullName(), seed));
            begin(trial);
            for (Value function : body.functions()) {
                engine.call(function, arguments.toArray());
            }
        } catch (ScriptException e) {
            failures.add(TestFailure.of(e, trial, why));
        } catch (FixtureStore.Failed e) {
            failures.add(e.failure());
        } finally {
            end();
        }
        List<TestFailure> all = new ArrayList<>(trial.failures());
        all.addAll(failures);
        if (all.isEmpty() && trial.isExhausted()) {
            all.add(new TestFailure(declared.place(), "timeout: its machines wanted to run for more than " + trial.patience()
                    + " of virtual time; { timeout: '…' } gives more", null, List.of()));
        }
        tellCoverage(declared.fullName(), trial);
        machines = machines.isEmpty() ? trial.machines() : machines;
        return new Outcome(all, trial.spent(), List.copyOf(output));
    }

    private void begin(Trial trial) {
        realm.setTrial(trial);
        running = trial;
        trial.begin();
    }

    private void end() {
        running = null;
        realm.setTrial(null);
    }

    private List<Object> copies(List<FixtureApi> uses) {
        return fixtures.copies(file.toString(), uses, this::prepare);
    }

    /** Runs a fixture's body, with other fixtures' values made before. */
    private Frozen prepare(FixtureApi fixture) {
        Trial outer = realm.trial();
        Trial trial = new Trial(fixture.patience(), null);
        realm.setTrial(trial);
        try {
            List<Object> arguments = new ArrayList<>(copies(fixture.uses()));
            arguments.add(new ContextApi(realm, fixture.toString(), 0));
            begin(trial);
            Frozen made = Frozen.of(realm, engine.call(fixture.body(), arguments.toArray()));
            tellCoverage("fixture " + (fixture.number() + 1), trial);
            return made;
        } catch (ScriptException e) {
            machines = trial.machines();
            throw new FixtureStore.Failed(TestFailure.of(e, trial, why));
        } catch (ApiException e) {
            throw new FixtureStore.Failed(new TestFailure(null, e.getMessage(), null, List.of()));
        } finally {
            running = null;
            realm.setTrial(outer);
        }
    }

    /**
     * Writes a report for each machine of the last case.
     *
     * @param stem what the files' names begin with
     * @return the files
     * @throws IOException if one cannot be written
     */
    public List<Path> report(Path directory, String stem, String title) throws IOException {
        List<Path> files = new ArrayList<>();
        for (MachineApi machine : machines) {
            Files.createDirectories(directory);
            Path report = directory.resolve(stem + (files.isEmpty() ? "" : "-" + (files.size() + 1)) + ".hvbug");
            BugReport.write(machine, Complaint.of(title, "", engine.texts()), new ReportImages(realm.guests(), null), report);
            files.add(report);
        }
        return files;
    }

    /** Binds a machine of the last case as a shell has it: as {@code machine}, and its partitions by their names; says where it is. */
    public String bindMachine() {
        if (machines.isEmpty()) {
            return "";
        }
        MachineApi last = machines.contains(realm.lastRun()) ? realm.lastRun() : machines.getLast();
        api.bind(last);
        return MachineApi.greeting(last.machine());
    }

    public Api api() {
        return api;
    }

    public ScriptEngine engine() {
        return engine;
    }

    /** Says how {@code debugHere()} opens a shell. */
    public void onDebug(Consumer<Suite> conversation) {
        api.onDebug(() -> conversation.accept(this));
    }

    /** Stops what runs. @param reason what a test that runs fails with */
    public void interrupt(String reason) {
        if (running != null) {
            why = reason;
            engine.interrupt();
        }
    }

    /** Seconds of the host's time in which its script was busy without any virtual time passing. */
    public long quiet() {
        Trial trial = running;
        return trial == null || realm.isRunning() ? 0 : (System.nanoTime() - trial.progress()) / NANOS;
    }

    @Override
    public void close() {
        engine.close();
    }
}
