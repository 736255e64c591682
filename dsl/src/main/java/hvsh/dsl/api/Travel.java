package hvsh.dsl.api;

import hvsh.cpu.Cpu;
import hvsh.dsl.script.FileProblem;
import hvsh.dsl.script.Printer;
import hvsh.machine.Hooks;
import hvsh.machine.RunResult;
import hvsh.probe.Hook;
import hvsh.probe.Range;
import hvsh.probe.Space;
import hvsh.replay.Found;
import hvsh.replay.History;
import hvsh.replay.Position;
import hvsh.replay.Recorder;
import hvsh.replay.RecordingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.graalvm.polyglot.Value;

/** Goes to and fro in the history of one machine. */
final class Travel {
    /** Why the machine is where it is. */
    static final String GOTO = "goto";
    static final String BACK = "back";
    static final String REVERSE = "reverse";

    private static final List<String> BUG_OPTIONS = List.of("title", "images", "fails");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final MachineApi owner;

    Travel(MachineApi owner) {
        this.owner = owner;
    }

    Object goTo(Arguments a) {
        Value where = a.value(0);
        if (where.isString()) {
            long time = a.time(0);
            return going(GOTO, () -> history().goToTime(time));
        }
        if (where.isProxyObject() && where.asProxyObject() instanceof SnapshotApi snapshot) {
            return going(GOTO, () -> history().goTo(snapshot.kept()));
        }
        if (where.isProxyObject() && where.asProxyObject() instanceof PastApi place) {
            return going(GOTO, () -> place.place().goTo(history()));
        }
        if (where.isProxyObject()) {
            throw a.wrong(0, "must be an instruction count, a time like '31ms', a snapshot or what lastWrite found, not " + Printer.show(where));
        }
        long icount = a.bits(0);
        if (icount < 0) {
            throw a.wrong(0, "is negative; counts begin at 0");
        }
        return going(GOTO, () -> history().goToCount(icount));
    }

    RunResultApi back(CpuApi cpu, int count) {
        return going(BACK, () -> history().back(cpu.cpu(), count));
    }

    private RunResultApi going(String why, Runnable way) {
        owner.realm.begin(owner);
        owner.leaving();
        try {
            way.run();
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw new ApiException(e.getMessage());
        } catch (History.Interrupted _) {
            throw new ApiException("interrupted; the machine is where it was");
        } finally {
            owner.realm.end();
        }
        RunResult here = owner.runner().here(why);
        return owner.result(here);
    }

    Object reverse(Arguments a) {
        Value until = a.option(0, "until", List.of("until"));
        if (until == null) {
            throw a.wrong(0, "needs 'until'");
        }
        MemberInfo info = MemberInfo.part("machine", "reverse", "until", "machine.reverse({ until: { exception: 'any' } })");
        EventPattern event = EventPattern.of(new Arguments(owner.realm, info, until),
                new EventPattern.Context(owner, null, Hooks.ANY));
        if (event.condition() != null || event.text() != null) {
            throw a.wrong(0, "has 'if' or a regular expression, which would run JavaScript in the past; use value, min, max or a text");
        }
        return going(REVERSE, () -> {
            Found found = history().last(event.hook(), event.partition(), event.cpu());
            if (found == null) {
                throw new ApiException("there was no " + event.shown() + " in this machine's history");
            }
            history().goTo(found);
        });
    }

    /** The last time since a position at which an event came; null if it did not. */
    Found last(EventPattern event, Position since) {
        return searching(() -> history().last(event.hook(), event.partition(), event.cpu(), since));
    }

    /** Who wrote a byte last; null if nobody did since the history began. */
    Object lastWrite(long physical, int size) {
        Place written = Place.of(owner, searching(() -> history().last(
                new Hook.Memory(Range.of(physical, size), Space.PHYSICAL, false, true, 0, null), Hooks.ANY, Hooks.ANY)));
        Place entered = Place.ofInput(history().inputs(), physical, size);
        Place last = written == null || entered != null && entered.position().compareTo(written.position()) > 0 ? entered : written;
        return last == null ? null : new PastApi(owner, last);
    }

    /** What changed a register of a CPU last; null if nothing did since the history began. */
    Object lastChange(Cpu cpu, ToLongFunction<Cpu> register) {
        Place last = Place.of(owner, searching(() -> history().lastChange(cpu, register)));
        return last == null ? null : new PastApi(owner, last);
    }

    private Found searching(Supplier<Found> search) {
        owner.realm.begin(owner);
        try {
            return search.get();
        } catch (History.Interrupted _) {
            throw new ApiException("interrupted; the machine is where it was");
        } finally {
            owner.realm.end();
        }
    }

    Object bug(Arguments a) {
        Path file = owner.realm.path(a.text(0));
        Boolean images = a.option(1, "images", BUG_OPTIONS) == null ? null : a.flagOption(1, "images", BUG_OPTIONS, true);
        Value title = a.option(1, "title", BUG_OPTIONS);
        if (title != null && !title.isString()) {
            throw a.wrong(1, "has a title that is no text");
        }
        Complaint complaint = Complaint.of(title == null ? "" : title.asString(), fails(a), owner.realm.engine().texts());
        try {
            BugReport.write(owner, complaint, new ReportImages(owner.realm.guests(), images), owner.realm.files().toWrite(file));
        } catch (IOException e) {
            throw new ApiException(file + " cannot be written: " + FileProblem.why(e));
        }
        return owner.realm.undefined();
    }

    /** The text of the function that says whether a machine fails, which has to be true of this one; empty if there is none. */
    private String fails(Arguments a) {
        Value function = a.option(1, "fails", BUG_OPTIONS);
        if (function == null) {
            return "";
        }
        if (!function.canExecute()) {
            throw a.wrong(1, "has 'fails' that is no function; write m => …");
        }
        String text = owner.realm.engine().context().eval("js", "f => Function.prototype.toString.call(f)").execute(function).asString();
        String said = FunctionFailure.ask(owner, text, PATIENCE);
        if (!said.equals("true")) {
            throw a.wrong(1, "has 'fails', which must be a function of the machine alone, and true of it as it is now: " + said);
        }
        return text;
    }

    Object record(Arguments a) {
        Path file = owner.realm.path(a.text(0));
        Value images = a.option(1, "images", SavedMachines.SAVE_OPTIONS);
        int longest = images == null ? Recorder.SMALL_IMAGE : a.flagOption(1, "images", SavedMachines.SAVE_OPTIONS, true) ? Integer.MAX_VALUE : 0;
        owner.hooks().refuseInside("begin a recording");
        try {
            history().record(owner.realm.files().toWrite(file), longest);
        } catch (IOException e) {
            throw new ApiException(file + " cannot be written: " + FileProblem.why(e));
        } catch (IllegalStateException e) {
            throw new ApiException(e.getMessage());
        }
        owner.realm.recorded(history());
        return owner.realm.undefined();
    }

    void stopRecording() {
        owner.hooks().refuseInside("end a recording");
        try {
            history().stopRecording();
        } catch (RecordingException e) {
            throw new ApiException(e.getMessage());
        }
    }

    Object diff(Arguments a) {
        Value other = a.value(0);
        if (other.isProxyObject() && other.asProxyObject() instanceof MachineApi machine) {
            return new ListingApi(owner.realm, Differences.between(owner, machine.machine().snapshot(), a));
        }
        if (other.isProxyObject() && other.asProxyObject() instanceof SnapshotApi snapshot) {
            return new ListingApi(owner.realm, Differences.between(owner, snapshot.kept().snapshot(), a));
        }
        throw a.wrong(0, "must be a machine or a snapshot, not " + Printer.show(other));
    }

    private History history() {
        return owner.history();
    }
}
