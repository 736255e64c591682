package hvsh.dsl.api;

import hvsh.dsl.board.BareBoard;
import hvsh.dsl.descriptor.DescriptorReader;
import hvsh.dsl.descriptor.MachineDescriptor;
import hvsh.dsl.lcov.Tracefile;
import hvsh.dsl.script.FileProblem;
import hvsh.dsl.script.InputException;
import hvsh.dsl.script.ScriptEngine;
import hvsh.machine.EngineFactory;
import hvsh.machine.Machine;
import hvsh.machine.MachineFile;
import hvsh.replay.History;
import hvsh.replay.RecordingFile;
import hvsh.snapshot.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** hvsh's things in a script engine, and what is known about them. */
public final class Api {
    /** Reading a path of plain names calls nothing, and costs nothing. */
    private static final String PATH = "[A-Za-z_$][\\w$]*(?:\\.[A-Za-z_$][\\w$]*|\\[\\d+])*";

    /** hvsh's own version. */
    public static final String VERSION = "0.1.0";

    private final Realm realm;
    private final GlobalsApi globals;
    /** Made when it is first asked, for most scripts never ask. */
    private Completer completer;

    /**
     * Gives an engine {@code load}, {@code open}, {@code print}, {@code log}, {@code hex}, {@code debugHere} and the module {@code 'hvsh'}.
     *
     * @param scripts the directory that paths beginning with ./ or ../ are relative to
     * @param guests  finds the images of guests
     */
    public Api(ScriptEngine engine, Path scripts, GuestFiles guests) {
        this(engine, scripts, guests, new Declarations());
    }

    /** @param declarations take what the script defines with the module's functions */
    Api(ScriptEngine engine, Path scripts, GuestFiles guests, Declarations declarations) {
        this(new Realm(engine, scripts, guests, ScriptFiles.OF_THE_USER), declarations);
    }

    Api(Realm realm) {
        this(realm, new Declarations());
    }

    private Api(Realm realm, Declarations declarations) {
        this.realm = realm;
        ScriptEngine engine = realm.engine();
        globals = new GlobalsApi(realm);
        GlobalsApi.functions().forEach(name -> engine.bind(name, globals.getMember(name)));
        new ModuleApi(realm, declarations).exports().forEach(engine::export);
    }

    Realm realm() {
        return realm;
    }

    /** Covers the machines that scripts get from now on. */
    public void cover() {
        realm.cover();
    }

    /** Adds to a file what those machines that were loaded or opened since have executed, with their forks. */
    public void addCoverage(String name, Tracefile to) {
        to.add(name, Covered.of(realm.covered()));
    }

    /** Says how {@code debugHere()} opens a shell; it returns when the user leaves that. */
    public void onDebug(Runnable conversation) {
        realm.setShell(conversation);
    }

    /** Says that an input of a shell begins, so that what changes in it can be marked. */
    public void beginInput() {
        realm.beginInput();
    }

    /** Commands that scripts defined, without their dots. */
    public List<Candidate> commands() {
        return realm.commands().entrySet().stream().map(e -> new Candidate(e.getKey(), e.getValue().summary())).toList();
    }

    /**
     * Carries out a command that a script defined.
     *
     * @return what its function returned
     * @throws hvsh.dsl.script.ScriptException if the function throws, or is interrupted
     */
    public Value command(String name, String text) {
        return realm.engine().perform(() -> realm.commands().get(name).function().execute(text));
    }

    /** The shell's machine: the one that is called machine, else the one that ran last; none if there is neither. */
    public Optional<LiveMachine> live() {
        MachineApi machine = thing("machine") instanceof MachineApi named ? named : realm.lastRun();
        return Optional.ofNullable(machine).map(LiveMachine::new);
    }

    /** How far a run has come: virtual time, and instructions that were retired. */
    public record Progress(String time, long icount) { }

    /** How far the run has come that goes on at the moment; from any thread. */
    public Optional<Progress> progress() {
        History running = realm.running();
        if (running == null) {
            return Optional.empty();
        }
        Machine machine = running.working();
        return Optional.of(new Progress(Show.time(machine.now()), machine.icount()));
    }

    /** A name that could stand somewhere, and a line about it. */
    public record Candidate(String name, String description) { }

    /** Candidates that each replace the text from {@code from} to the cursor. */
    public record Completion(int from, List<Candidate> candidates) { }

    /** What could stand behind this text. */
    public Completion complete(String before) {
        return completer().complete(before);
    }

    private Completer completer() {
        if (completer == null) {
            completer = new Completer(this, realm);
        }
        return completer;
    }

    /** The members that JavaScript itself knows of what a path denotes. */
    public List<String> plainMembers(String path) {
        return completer().plain(path);
    }

    /** A machine that is made, but not in an engine yet. */
    public static final class Prepared {
        private final HostMachines.Made made;

        private Prepared(HostMachines.Made made) {
            this.made = made;
        }

        /** A line about it, for whoever uses it in a shell. */
        public String greeting() {
            return MachineApi.greeting(made.history().machine());
        }
    }

    /**
     * Makes a machine from a descriptor, or opens one that was saved; needs no engine.
     *
     * @throws hvsh.dsl.descriptor.DescriptorException for the first thing wrong in a descriptor
     * @throws hvsh.dsl.script.InputException          if a saved machine cannot be opened
     */
    public static Prepared prepare(Path file, GuestFiles guests) {
        return new Prepared(MachineFile.isOne(file) ? HostMachines.saved(file, file.toString(), List.of(), guests)
                : HostMachines.described(file, file.toString(), guests, List.of()));
    }

    /** Binds a machine as {@code machine} and its partitions by their names. */
    public void open(Prepared prepared) {
        bind(prepared.made.in(realm));
    }

    /** Does both; gives a line about the machine. */
    public String open(Path file) {
        Prepared prepared = prepare(file, realm.guests());
        open(prepared);
        return prepared.greeting();
    }

    /** Makes the bare board with an ELF program as {@code hvsh exec} has it; binds it like a machine; gives a line about it. */
    public String openProgram(Path program) {
        Machine machine = new Machine(BareBoard.spec(program));
        Map<String, Path> directories = Map.of(machine.guests().getFirst().name(), program.toAbsolutePath().getParent());
        MachineApi made = realm.made(new Origin(Origin.OPEN, program.toString(), ""), new History(machine), directories);
        bind(made);
        return MachineApi.greeting(machine);
    }

    /** A line of a source file; its path leads there where the file was found. */
    public record SourcePlace(String path, int line) { }

    /** The source of an address in a partition of the bound machine. */
    public Optional<SourcePlace> source(String partition, long address) {
        if (!(thing("machine") instanceof MachineApi machine)) {
            return Optional.empty();
        }
        PartitionApi of = machine.byName().get(partition);
        return Optional.ofNullable(of.symbols().space().line(address))
                .map(line -> new SourcePlace(of.sourcePlaces().apply(line.file()), line.line()));
    }

    /**
     * A run that was had again: the page about it, the line that greets in a shell, and where the machine is.
     *
     * @param whole whether the file was good to its end
     */
    public record Replayed(String about, String greeting, String place, boolean whole) { }

    /** The engines that can execute a machine, by name; they do the same. */
    public enum Engine {
        TRANSLATOR(EngineFactory.TRANSLATOR), INTERPRETER(EngineFactory.INTERPRETER);

        private final EngineFactory factory;

        Engine(EngineFactory factory) {
            this.factory = factory;
        }
    }

    /**
     * Executes the run of a bug report again, and binds its machine as {@link #open} does.
     *
     * @throws hvsh.dsl.script.InputException if it is no report, or not a whole one
     * @throws NotReproducedException         if the run is not the recorded one
     */
    public Replayed replay(Path report) {
        return replayed(Reproduced.of(report, realm.guests(), false));
    }

    /**
     * The same, and has the failure again that the report is about; its scripts reach nothing of the host for that.
     *
     * @param engine executes the machines
     * @param images files that may be images which the report does not contain
     * @param limit  the most time of the host that the scripts may take
     * @throws NotReproducedException if the failure is another, or none
     */
    public Replayed replayWithFailure(Path report, Engine engine, List<Path> images, Duration limit) {
        Reproduced reproduced = Reproduced.of(report, new ImageFiles(images, realm.guests()), engine.factory, true);
        FailureCheck check = FailureCheck.of(reproduced, report, limit);
        try (Attempt attempt = check.attempt(check.cuts())) {
            if (!attempt.fails()) {
                throw new NotReproducedException(report + ": the recorded state is reached, but not the failure: " + attempt.said(), null);
            }
        }
        return replayed(reproduced);
    }

    /**
     * Has the run of a recording again, or that of a report; images that it names and does not contain are looked for in these files too.
     *
     * @throws hvsh.dsl.script.InputException if it is neither, or its beginning is not whole
     * @throws NotReproducedException         if the run is not the recorded one
     */
    public Replayed replay(Path file, Engine engine, List<Path> images) {
        if (!RecordingFile.matches(file)) {
            return replayed(Reproduced.of(file, new ImageFiles(images, realm.guests()), engine.factory, false));
        }
        Recordings.Replayed had = Recordings.replay(realm, file, images, engine.factory);
        return replayed(had.machine(), had.about(), had.whole());
    }

    private Replayed replayed(Reproduced reproduced) {
        return replayed(new MachineApi(realm, reproduced.history(), reproduced.origin()), reproduced.about(), true);
    }

    private Replayed replayed(MachineApi machine, String about, boolean whole) {
        bind(machine);
        return new Replayed(about, MachineApi.greeting(machine.machine()), machine.result(machine.runner().here("replay")).toString(), whole);
    }

    /**
     * Leaves out of a report what does not matter to its failure.
     *
     * @param to       where the smaller report is written
     * @param runs     times that the failure may be tried on the way
     * @param limit    the most time of the host that a try may take
     * @param progress told what was left out so far, a line at a time
     * @return how often the failure was tried
     * @throws hvsh.dsl.script.InputException if it is no report, does not say what its failure is, or cannot be written
     * @throws NotReproducedException         if its run is not the recorded one, or its failure is not had again
     */
    public static int shrink(Path report, Path to, GuestFiles guests, int runs, Duration limit, Consumer<String> progress) {
        Reproduced reproduced = Reproduced.of(report, guests, true);
        Shrinking shrinking = new Shrinking(FailureCheck.of(reproduced, report, limit), runs, progress);
        try {
            shrinking.write(new ReportImages(guests, null), to);
        } catch (IOException e) {
            throw new InputException(to + " cannot be written: " + FileProblem.why(e), e);
        }
        return shrinking.runs();
    }

    /** Keeps what a report of the script needs that runs next; costs memory for each file that it loads. */
    public void prepareReport() {
        realm.record();
    }

    /** Has the first machine recorded that the next script makes, until the engine is closed. */
    public void recordFirst(Path file) {
        realm.recordNext(file);
    }

    /** Whether no machine was made yet that {@link #recordFirst} could have recorded. */
    public boolean awaitsRecording() {
        return realm.awaitsRecording();
    }

    /**
     * Writes a report of what failed, of the machine of which something was called last: that whose call failed, if one did.
     *
     * @param title     what to call it; may be empty
     * @param script    name of the script, as the engine names it, if it fails so whenever it runs by itself; else empty
     * @param arguments what that found in args
     * @return the machine's name; empty, and nothing is written, if no machine was used
     * @throws hvsh.dsl.script.InputException if the file cannot be written
     */
    public Optional<String> report(Path file, String title, Failure failure, String script, List<String> arguments) {
        MachineApi machine = realm.lastUsed();
        if (machine == null) {
            return Optional.empty();
        }
        Complaint complaint = new Complaint(title, failure, script, arguments, "", List.of(), realm.engine().texts());
        try {
            BugReport.write(machine, complaint, new ReportImages(realm.guests(), null), file);
        } catch (IOException e) {
            throw new InputException(file + " cannot be written: " + FileProblem.why(e), e);
        }
        return Optional.of(machine.machine().spec().name());
    }

    /** @throws InputException if no report could be written there */
    public static void requireWritable(Path file) {
        try {
            WholeFile.requireWritable(file);
        } catch (IOException e) {
            throw new InputException(file + " cannot be written: " + FileProblem.why(e), e);
        }
    }

    /** Binds it as {@code machine}, and its partitions by their names. */
    void bind(MachineApi machine) {
        realm.engine().bind("machine", machine);
        machine.byName().forEach(realm.engine()::bind);
    }

    /**
     * Checks a descriptor and, if all that it names is there, that its machine can be built.
     *
     * @return what could not be checked; empty if everything was
     * @throws hvsh.dsl.descriptor.DescriptorException for the first thing wrong
     */
    public static String check(Path file, GuestFiles guests) {
        MachineDescriptor descriptor = DescriptorReader.read(file);
        Optional<String> missing = SpecBuilder.missingGuest(descriptor, guests);
        if (missing.isPresent()) {
            return "images not checked: fetch them with 'hvsh guests fetch " + missing.get() + "'";
        }
        SpecBuilder.machine(file, descriptor, guests);
        return "";
    }

    /** Where the machine is whose run was interrupted, in a line; empty if none ran yet. */
    public String lastStop() {
        MachineApi machine = realm.lastRun();
        return machine == null ? "" : machine.result(machine.runner().here(Runner.INTERRUPTED)).toString();
    }

    /** Documentation of what an expression denotes; empty if it is nothing of hvsh's. */
    public Optional<String> help(String expression) {
        if (expression.isEmpty()) {
            return Optional.of(overview());
        }
        MemberInfo.Bound global = globals.model().members().get(expression);
        if (global != null) {
            return Optional.of(global.info().help());
        }
        int dot = expression.lastIndexOf('.');
        if (dot > 0 && thing(expression.substring(0, dot)) instanceof Thing owner) {
            MemberInfo.Bound member = owner.model().members().get(expression.substring(dot + 1));
            if (member != null && !(thing(expression) instanceof Thing)) {
                return Optional.of(member.info().help());
            }
        }
        return switch (thing(expression)) {
            case Thing thing -> Optional.of(describe(thing));
            case BoundFunction function -> Optional.of(function.info().help());
            case null, default -> Optional.empty();
        };
    }

    private String overview() {
        StringBuilder text = new StringBuilder("Type JavaScript. NAME? documents a thing or a member, Tab completes, .help lists the shell's own commands.\n");
        globals.model().infos().stream().filter(i -> !i.name().equals("toString"))
                .forEach(info -> text.append("\n  %-18s %s".formatted(info.signature(), info.summary())));
        bound().forEach(c -> text.append("\n  %-18s %s".formatted(c.name(), c.description())));
        return text.toString();
    }

    private static String describe(Thing thing) {
        String members = thing.model().infos().stream().filter(i -> !i.name().equals("toString"))
                .map(i -> "\n  %-26s %s".formatted(i.name() + (i.kind() == MemberInfo.Kind.FUNCTION ? "()" : ""), i.summary()))
                .collect(Collectors.joining());
        return thing + "\n\n" + thing.model().text() + members;
    }

    /** The members of what a path denotes, or the globals for an empty one; none if it is nothing of hvsh's. */
    List<Candidate> members(String path) {
        if (path.isEmpty()) {
            return globals.model().infos().stream().filter(i -> !i.name().equals("toString"))
                    .map(i -> new Candidate(i.name(), i.summary())).toList();
        }
        if (!(thing(path) instanceof Thing thing)) {
            return List.of();
        }
        List<Candidate> all = new ArrayList<>();
        thing.entryNames().stream().filter(name -> name.matches("[A-Za-z_$][\\w$]*"))
                .forEach(name -> all.add(new Candidate(name, thing.entrySummary(name))));
        for (Map.Entry<String, MemberInfo.Bound> member : thing.model().members().entrySet()) {
            all.add(new Candidate(member.getKey(), member.getValue().info().summary()));
        }
        return all;
    }

    /** Things that are bound to names, such as the machine and its partitions. */
    List<Candidate> bound() {
        Value bound = realm.engine().context().getBindings("js");
        List<Candidate> all = new ArrayList<>();
        for (String name : bound.getMemberKeys()) {
            Value value = bound.getMember(name);
            if (value.isProxyObject() && value.asProxyObject() instanceof Thing thing) {
                all.add(new Candidate(name, Completer.firstLine(thing)));
            }
        }
        return all;
    }

    /** The partition that a path leads through, such as {@code user.cpu.until}; null if there is none. */
    PartitionApi partitionOf(String path) {
        for (String part = path; !part.isEmpty(); part = part.contains(".") ? part.substring(0, part.lastIndexOf('.')) : "") {
            if (thing(part) instanceof PartitionApi partition) {
                return partition;
            }
        }
        return null;
    }

    /** The global function of this name; null if there is none. */
    MemberInfo global(String name) {
        MemberInfo.Bound global = globals.model().members().get(name);
        return global == null ? null : global.info();
    }

    /** The thing or function that a path denotes, or null. */
    Object thing(String path) {
        if (!path.matches(PATH)) {
            return null;
        }
        try {
            Value value = realm.engine().context().eval("js", path);
            return value.isProxyObject() ? value.asProxyObject() : null;
        } catch (PolyglotException _) {
            return null;
        }
    }
}
