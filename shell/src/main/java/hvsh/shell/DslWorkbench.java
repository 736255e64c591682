package hvsh.shell;

import hvsh.dsl.api.Api;
import hvsh.dsl.api.Failure;
import hvsh.dsl.api.GuestFiles;
import hvsh.dsl.api.NotReproducedException;
import hvsh.dsl.descriptor.DescriptorException;
import hvsh.dsl.descriptor.DescriptorReader;
import hvsh.dsl.descriptor.MachineDescriptor;
import hvsh.dsl.script.InputException;
import hvsh.dsl.script.ScriptEngine;
import hvsh.dsl.script.ScriptException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

/** The workbench over the descriptor reader and script engine of {@code hvsh.dsl}. */
final class DslWorkbench implements Workbench {
    private static final long MEBIBYTE = 1 << 20;

    private final Streams streams;
    private final GuestFiles guests;
    private final GuestFiles cached;
    /** Where a script can converse; null: nowhere. */
    private final Host host;
    private final Progress progress;

    DslWorkbench(Host host) {
        this(host, host.streams(), new FetchedGuests(host), GuestFiles.cached(host.cache()));
    }

    /**
     * @param guests finds the images of guests for machines, and may fetch them
     * @param cached finds those that are there
     */
    DslWorkbench(Streams streams, GuestFiles guests, GuestFiles cached) {
        this(null, streams, guests, cached);
    }

    private DslWorkbench(Host host, Streams streams, GuestFiles guests, GuestFiles cached) {
        this.host = host;
        this.streams = streams;
        this.guests = guests;
        this.cached = cached;
        progress = host != null && host.controls() ? new Progress(streams.out()) : Progress.NONE;
    }

    @Override
    public String check(Path descriptor) {
        try {
            String summary = summary(DescriptorReader.read(descriptor));
            String unchecked = Api.check(descriptor, cached);
            return unchecked.isEmpty() ? summary : summary + " (" + unchecked + ")";
        } catch (DescriptorException e) {
            throw Problem.wrongInput(e.getMessage(), e);
        }
    }

    @Override
    public int run(Path script, List<String> arguments, RunFiles files) {
        Optional<Path> bug = files.bug();
        Optional<Path> record = files.record();
        Optional<CoverageFile> coverage = files.coverage();
        bug.ifPresent(DslWorkbench::requireWritable);
        record.ifPresent(DslWorkbench::requireWritable);
        try (ScriptEngine engine = engine(script.toAbsolutePath().getParent())) {
            Api api = new Api(engine, script.toAbsolutePath().getParent(), guests);
            if (host != null) {
                Runnable conversation = Repl.of(host.withoutInit(), new DslSession(engine, api, Repl.HERE, Progress.NONE))::debug;
                api.onDebug(() -> progress.quietly(conversation));
            }
            engine.args(arguments);
            bug.ifPresent(_ -> api.prepareReport());
            record.ifPresent(api::recordFirst);
            coverage.ifPresent(_ -> api.cover());
            try {
                progress.during(() -> api.progress().map(p -> new Progress.Point(p.time(), p.icount())).orElse(null), () -> {
                    engine.run(script);
                    return 0;
                });
            } catch (ScriptException e) {
                bug.filter(_ -> e.kind() == ScriptException.Kind.ERROR)
                        .ifPresent(file -> report(api, file, Failure.of(e, engine), engine.name(script), arguments));
                throw problem(e);
            } finally {
                record.filter(_ -> api.awaitsRecording())
                        .ifPresent(file -> streams.err().println("hvsh: nothing is recorded in " + file + ": the script made no machine"));
                coverage.ifPresent(file -> {
                    api.addCoverage(script.getFileName().toString(), file.tracefile());
                    file.write();
                });
            }
            return 0;
        }
    }

    private static void requireWritable(Path file) {
        try {
            Api.requireWritable(file);
        } catch (InputException e) {
            throw Problem.wrongInput(e.getMessage(), e);
        }
    }

    /** Writes a report of a script that failed; whatever comes of that, it is the script's failure that counts. */
    private void report(Api api, Path file, Failure failure, String script, List<String> arguments) {
        try {
            String said = api.report(file, "", failure, script, arguments)
                    .map(machine -> "a report of '" + machine + "' is in " + file + "; see it with: hvsh replay --shell " + file)
                    .orElse("no report is written to " + file + ": the script used no machine");
            streams.err().println("hvsh: " + said);
        } catch (InputException e) {
            streams.err().println("hvsh: " + e.getMessage());
        }
    }

    @Override
    public int exec(ExecOptions options, boolean interactive) {
        return new BoardRun(options, streams).run(interactive);
    }

    @Override
    public int test(TestRequest request) {
        return new TestSession(host, guests, request).run();
    }

    /** The machine is made while the script engine starts, which takes as long. */
    @Override
    public Session open(Optional<Path> machine) {
        Path here = Path.of("").toAbsolutePath();
        CompletableFuture<ScriptEngine> engine = CompletableFuture.supplyAsync(() -> engine(here));
        try {
            Optional<Api.Prepared> prepared = machine.map(file -> Api.prepare(file, guests));
            String greeting = prepared.map(Api.Prepared::greeting).orElse("");
            return new LateSession(greeting, () -> {
                Api api = new Api(engine.join(), here, guests);
                prepared.ifPresent(api::open);
                DslSession session = new DslSession(engine.join(), api, greeting, progress);
                session.eval("undefined"); // so that the first answer does not wait for what all have in common
                return session;
            });
        } catch (DescriptorException | InputException e) {
            engine.join().close();
            throw Problem.wrongInput(e.getMessage(), e);
        }
    }

    @Override
    public Replayed replay(Path file, Engine by, List<Path> images, OptionalInt failure) {
        Path here = Path.of("").toAbsolutePath();
        ScriptEngine engine = engine(here);
        Api api = new Api(engine, here, cached);
        try {
            Api.Engine chosen = by == Engine.INTERPRETER ? Api.Engine.INTERPRETER : Api.Engine.TRANSLATOR;
            Api.Replayed replayed = failure.isEmpty() ? api.replay(file, chosen, images)
                    : api.replayWithFailure(file, chosen, images, Duration.ofSeconds(failure.getAsInt()));
            String had = failure.isEmpty() ? "" : "the failure is had again\n";
            return new Replayed(new DslSession(engine, api, "%s\n\n%s%s\n%s".formatted(replayed.about(), had, replayed.place(), replayed.greeting()), progress),
                    replayed.whole());
        } catch (InputException e) {
            engine.close();
            throw Problem.wrongInput(e.getMessage(), e);
        } catch (NotReproducedException e) {
            engine.close();
            throw Problem.failed(e.getMessage(), e);
        }
    }

    @Override
    public void shrink(Path report, Path to, int runs, int seconds) {
        requireWritable(to);
        try {
            int tried = Api.shrink(report, to, cached, runs, Duration.ofSeconds(seconds), streams.out()::println);
            streams.out().println("%s after %s: %d bytes, and %s had %d".formatted(to, count(tried, "run"), Files.size(to), report, Files.size(report)));
        } catch (InputException e) {
            throw Problem.wrongInput(e.getMessage(), e);
        } catch (NotReproducedException e) {
            throw Problem.failed(e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ScriptEngine engine(Path jail) {
        return new ScriptEngine(jail, line -> {
            progress.hide();
            streams.say(line);
        }, line -> {
            progress.hide();
            streams.err().println(line);
        });
    }

    private static String summary(MachineDescriptor machine) {
        return "%s: %s (%s) on %s, %d MiB, %s".formatted(machine.name(), count(machine.partitions().size(), "partition"),
                String.join(", ", machine.partitions().keySet()), count(machine.cpu().cores(), "core"),
                machine.memory() / MEBIBYTE, count(machine.devices().size(), "device"));
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** A script that does not parse, or loads what is wrong, is wrong input; one that throws, or is stopped, failed. */
    static Problem problem(ScriptException e) {
        return switch (e.kind()) {
            case SYNTAX, INCOMPLETE, INPUT -> Problem.wrongInput(e.getMessage(), e);
            case ERROR, INTERRUPTED -> Problem.failed(e.getMessage(), e);
        };
    }
}
