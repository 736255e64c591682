package hvsh.dsl.api;

import hvsh.dsl.bug.BugArchive;
import hvsh.dsl.bug.Cut;
import hvsh.dsl.bug.Facts;
import hvsh.dsl.script.ScriptEngine;
import hvsh.dsl.script.ScriptException;
import hvsh.snapshot.FormatException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A script that fails: it runs again with the machines of the report, and has to fail at the same place in the same way. */
final class ScriptFailure implements FailureCheck {
    private final Reproduced report;
    private final Failure recorded;
    private final String script;
    private final List<String> arguments;
    private final List<Cut> cuts;
    private final Duration limit;

    ScriptFailure(Reproduced report, Duration limit) throws FormatException {
        this.report = report;
        this.limit = limit;
        recorded = new Failure(report.facts().get("failure").orElse(""), report.facts().get("place").orElse(""));
        script = report.facts().get("script").orElseThrow();
        List<String> given = new ArrayList<>();
        for (String argument : report.facts().all("argument")) {
            given.add(Facts.unquoted(argument));
        }
        arguments = List.copyOf(given);
        cuts = Cut.of(report.texts().getOrDefault(BugArchive.CUTS, ""));
        if (!report.scripts().containsKey(script)) {
            throw new FormatException("it does not hold the script '" + script + "'");
        }
    }

    @Override
    public Attempt attempt(List<Cut> without) {
        ScriptEngine engine = ScriptEngine.confined(report.scripts(), STATEMENTS);
        ScratchFiles files = new ScratchFiles();
        Confined limits = new Confined(without, FailureCheck.allowance(report));
        Realm realm = FailureCheck.confined(engine, files, report.starts(), limits);
        new Api(realm);
        engine.args(arguments);
        Failure failure = Deadline.within(limit, engine, () -> run(engine));
        boolean fails = failure != null && failure.isLike(recorded) && realm.lastUsed() != null;
        String said = failure == null ? "the script comes to its end" : failure.toString();
        return new Attempt(fails, said, failure, realm.lastUsed(), limits.seen(), engine, files);
    }

    private Failure run(ScriptEngine engine) {
        try {
            engine.run(script);
            return null;
        } catch (ScriptException e) {
            return Failure.of(e, engine);
        }
    }

    @Override
    public List<Cut> cuts() {
        return cuts;
    }

    @Override
    public Complaint complaint(Attempt attempt, List<Cut> without) {
        return new Complaint(report.facts().get("title").orElse(""), attempt.failure(), script, arguments, "", without, report.scripts());
    }
}
