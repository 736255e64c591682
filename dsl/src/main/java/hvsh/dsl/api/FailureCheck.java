package hvsh.dsl.api;

import hvsh.dsl.bug.BugArchive;
import hvsh.dsl.bug.Cut;
import hvsh.dsl.script.InputException;
import hvsh.dsl.script.ScriptEngine;
import hvsh.snapshot.FormatException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Finds out whether the failure that a report is about is there, with some of its inputs left out. The reporter's scripts
 * run for that, which may be anybody's: they reach no file of the host, and may do and last only so much.
 */
interface FailureCheck {
    /** Statements of JavaScript that scripts of a report may carry out. */
    long STATEMENTS = 50_000_000;
    /** Instructions that its machines may execute beyond four times what they did. */
    long INSTRUCTIONS = 1_000_000_000;

    /** Tries it. */
    Attempt attempt(List<Cut> cuts);

    /** What is left out already. */
    List<Cut> cuts();

    /** The complaint of a report of an attempt. */
    Complaint complaint(Attempt attempt, List<Cut> cuts);

    /** @throws InputException if the report does not say how its failure can be found out */
    static FailureCheck of(Reproduced report, Path file, Duration limit) {
        try {
            if (report.texts().containsKey(BugArchive.FAILS)) {
                return new FunctionFailure(report, limit);
            }
            if (report.facts().get("script").isPresent()) {
                return new ScriptFailure(report, limit);
            }
        } catch (FormatException e) {
            throw new InputException(file + ": " + e.getMessage(), e);
        }
        throw new InputException(file + " does not say how its failure can be found out; write it with hvsh run --bug, or machine.bug(path, { fails: m => … })", null);
    }

    /** What a report's scripts live in. */
    static Realm confined(ScriptEngine engine, ScratchFiles files, Map<Origin, ReportedMachines.Start> starts, Confined limits) {
        GuestFiles none = (guest, file) -> {
            throw new ApiException("guest:" + guest + "/" + file + ": the script of a report reaches no file");
        };
        Realm realm = new Realm(engine, Path.of(""), none, files);
        realm.setMachines(new ReportedMachines(realm, starts));
        realm.setConfinement(limits);
        realm.record();
        return realm;
    }

    /** Instructions that a script of the report may have machines execute. */
    static long allowance(Reproduced report) {
        long executed = report.history().machine().icount();
        return executed > (Long.MAX_VALUE - INSTRUCTIONS) / 4 ? Long.MAX_VALUE : 4 * executed + INSTRUCTIONS;
    }
}
