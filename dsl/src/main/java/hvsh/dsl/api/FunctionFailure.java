package hvsh.dsl.api;

import hvsh.dsl.bug.BugArchive;
import hvsh.dsl.bug.Cut;
import hvsh.dsl.script.ScriptEngine;
import hvsh.dsl.script.ScriptException;
import hvsh.replay.Entry;
import hvsh.replay.History;
import hvsh.replay.Input;
import hvsh.replay.Rerun;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A function that is true of a machine that fails: inputs enter without their script, and it looks at what came of that. */
final class FunctionFailure implements FailureCheck {
    private static final String NAME = "fails";

    private final Reproduced report;
    private final String function;
    private final List<Entry> entries;
    private final Duration limit;

    FunctionFailure(Reproduced report, Duration limit) {
        this.report = report;
        this.limit = limit;
        function = report.texts().get(BugArchive.FAILS);
        entries = report.history().inputs().from(report.history().begin().inputs().size());
    }

    @Override
    public Attempt attempt(List<Cut> without) {
        List<Entry> kept = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            int number = i;
            Optional<Input> rest = Confined.without(entries.get(i).input(), without.stream().filter(c -> c.input() == number).toList());
            rest.ifPresent(input -> kept.add(new Entry(entries.get(number).at(), input)));
        }
        return of(report.origin(), () -> without.isEmpty() ? report.history() : Rerun.of(report.history(), kept), function,
                FailureCheck.allowance(report), limit, entries.stream().map(Entry::input).toList());
    }

    /** Makes a run. */
    interface Run {
        /** @throws IllegalStateException or {@link IllegalArgumentException} if an input was not possible */
        History history();
    }

    private static Attempt of(Origin origin, Run run, String function, long instructions, Duration limit, List<Input> inputs) {
        ScriptEngine engine = ScriptEngine.confined(Map.of(), STATEMENTS);
        ScratchFiles files = new ScratchFiles();
        Realm realm = FailureCheck.confined(engine, files, Map.of(), new Confined(List.of(), instructions));
        new Api(realm);
        try {
            History history = run.history();
            MachineApi machine = new MachineApi(realm, history, origin);
            engine.bind("machine", new MachineApi(realm, history.fork(), origin));
            String said = Deadline.within(limit, engine, () -> ask(engine, function));
            return new Attempt(said.equals("true"), "the function gives " + said, null, machine, inputs, engine, files);
        } catch (IllegalStateException | IllegalArgumentException e) {
            return new Attempt(false, "its inputs are not possible: " + e.getMessage(), null, null, inputs, engine, files);
        }
    }

    private static String ask(ScriptEngine engine, String function) {
        try {
            return String.valueOf(engine.evaluate("!!(" + function + "\n)(machine)", NAME).asBoolean());
        } catch (ScriptException e) {
            return e.getMessage();
        }
    }

    /** What a function says of a machine: "true", "false", or how it failed. It does not see what its script sees. */
    static String ask(MachineApi machine, String function, Duration limit) {
        try (Attempt attempt = of(machine.origin(), () -> machine.history().fork(), function, INSTRUCTIONS, limit, List.of())) {
            return attempt.fails() ? "true" : attempt.said();
        }
    }

    @Override
    public List<Cut> cuts() {
        return List.of();
    }

    @Override
    public Complaint complaint(Attempt attempt, List<Cut> without) {
        return Complaint.of(report.facts().get("title").orElse(""), function, report.scripts());
    }
}
