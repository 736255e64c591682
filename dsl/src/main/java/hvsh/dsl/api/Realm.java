package hvsh.dsl.api;

import hvsh.dsl.script.Big;
import hvsh.dsl.script.FileProblem;
import hvsh.dsl.script.ScriptEngine;
import hvsh.replay.Checkpoint;
import hvsh.replay.History;
import hvsh.replay.Recorder;
import hvsh.replay.RecordingException;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.graalvm.polyglot.Value;

/** What the things of one script share: its engine, its files, and the machine that runs at the moment. */
final class Realm {
    private final ScriptEngine engine;
    private final Path scripts;
    private final GuestFiles guests;
    private final ScriptFiles files;
    private final Value wide;
    private final Value bytes;
    private final Value undefined;
    private final Value array;
    private final Equality equality;
    private volatile History running;
    private volatile Runnable served;
    private Trial trial;
    private final Set<History> recorded = new LinkedHashSet<>();
    private final Set<PortApi> ports = new LinkedHashSet<>();
    private MachineApi lastRun;
    private MachineApi lastUsed;
    private final Map<Origin, Checkpoint> made = new LinkedHashMap<>();
    private boolean recording;
    /** Where the machine that is made next is recorded; null: nowhere. */
    private Path recordNext;
    private boolean covering;
    private final List<MachineApi> covered = new ArrayList<>();
    private MachineSource machines = new HostMachines(this);
    private Confinement confinement = Confinement.NONE;
    private Runnable shell;
    private boolean inShell;
    private int input;
    private final Map<String, UserCommand> commands = new TreeMap<>();

    /** A command of the shell that a script defined. */
    record UserCommand(String summary, Value function) { }

    /** @param scripts the directory that paths beginning with ./ or ../ are relative to */
    Realm(ScriptEngine engine, Path scripts, GuestFiles guests, ScriptFiles files) {
        this.engine = engine;
        this.scripts = scripts;
        this.guests = guests;
        this.files = files;
        wide = engine.context().eval("js", "(high, low) => high << 64n | low");
        bytes = engine.context().eval("js", "buffer => new Uint8Array(new Uint8Array(buffer))");
        undefined = engine.context().eval("js", "undefined");
        array = engine.context().eval("js", "(...items) => items");
        equality = new Equality(engine.context());
        engine.onInterrupt(this::stopRunning);
        engine.onClose(() -> {
            List.copyOf(ports).forEach(PortApi::close);
            endRecordings();
        });
    }

    /** Another input of the shell begins. */
    void beginInput() {
        input++;
    }

    /** The number of the shell's present input; 0 in scripts. */
    int input() {
        return input;
    }

    /** Commands of the shell that scripts defined, by name. */
    Map<String, UserCommand> commands() {
        return commands;
    }

    /** The history that goes on at the moment, or null; from any thread. */
    History running() {
        return running;
    }

    Big big() {
        return engine.big();
    }

    ScriptEngine engine() {
        return engine;
    }

    GuestFiles guests() {
        return guests;
    }

    ScriptFiles files() {
        return files;
    }

    /** Where the machines come from that scripts name. */
    MachineSource machines() {
        return machines;
    }

    void setMachines(MachineSource source) {
        machines = source;
    }

    /** What the scripts may not do; see {@link Confinement}. */
    Confinement confinement() {
        return confinement;
    }

    void setConfinement(Confinement limits) {
        confinement = limits;
    }

    /** Has the machines that are made from now on kept as they were at first, so that a script can run again. */
    void record() {
        recording = true;
    }

    /** The machines that were made, as they were at first; of several from one path the first. */
    Map<Origin, Checkpoint> made() {
        return made;
    }

    /** Has the machines covered that scripts get from now on. */
    void cover() {
        covering = true;
    }

    /** The machines that were loaded or opened since, and are covered. */
    List<MachineApi> covered() {
        return covered;
    }

    /** A machine that was made so. @param directories where the partitions' programs came from, by name, as far as it is known */
    MachineApi made(Origin origin, History history, Map<String, Path> directories) {
        if (recording && made.keySet().stream().noneMatch(o -> o.how().equals(origin.how()) && o.path().equals(origin.path()))) {
            made.put(origin, history.begin());
        }
        recordMade(history);
        lastUsed = made(new MachineApi(this, history, origin, directories, null));
        if (covering && trial == null) {
            covered.add(lastUsed);
        }
        return lastUsed;
    }

    private void recordMade(History history) {
        if (recordNext == null) {
            return;
        }
        Path file = recordNext;
        recordNext = null;
        try {
            history.record(file, Recorder.SMALL_IMAGE);
        } catch (IOException e) {
            throw new ApiException(file + " cannot be written: " + FileProblem.why(e));
        }
        recorded(history);
    }

    /** Says where the machine that is made next is recorded. */
    void recordNext(Path file) {
        recordNext = file;
    }

    /** Whether a machine that is to be recorded was not made yet. */
    boolean awaitsRecording() {
        return recordNext != null;
    }

    /** Says that something of a machine was called, or that such a call failed. */
    void use(MachineApi machine) {
        lastUsed = machine == null ? lastUsed : machine;
    }

    /** The machine of which something was called last; null if none was. */
    MachineApi lastUsed() {
        return lastUsed;
    }

    /** The 64 bits as a BigInt. */
    Value big(long bits) {
        return engine.big().of(bits);
    }

    /** 128 bits as a BigInt. */
    Value big(long high, long low) {
        return wide.execute(big(high), big(low));
    }

    /** 64 bits of what a script sets a register to. */
    long bits(String what, Value value) {
        try {
            return engine.big().toLong(value);
        } catch (IllegalArgumentException e) {
            throw new ApiException(what + ": " + e.getMessage());
        }
    }

    /** Up to 128 bits of what a script sets a register to. */
    BigInteger wideBits(String what, Value value) {
        if (!engine.big().isBigInt(value)) {
            return BigInteger.valueOf(bits(what, value));
        }
        BigInteger big = value.asBigInteger();
        if (big.bitLength() > 128) {
            throw new ApiException(what + ": the value does not fit in 128 bits; mask it with BigInt.asUintN(128, value)");
        }
        return big;
    }

    /** A Uint8Array with these bytes. */
    Value bytes(byte[] content) {
        return bytes.execute(ByteBuffer.wrap(content));
    }

    /** An array of JavaScript's own. */
    Value array(Object... items) {
        return array.execute(items);
    }

    Equality equality() {
        return equality;
    }

    /** The test or fixture that runs; null: none does. */
    Trial trial() {
        return trial;
    }

    void setTrial(Trial running) {
        trial = running;
    }

    /** A script has got a machine. */
    MachineApi made(MachineApi machine) {
        if (covering) {
            machine.machine().cover();
        }
        if (trial != null) {
            trial.add(machine);
        }
        return machine;
    }

    /** What functions without a result give. */
    Value undefined() {
        return undefined;
    }

    /** The directory that paths beginning with ./ or ../ are relative to. */
    Path scripts() {
        return scripts;
    }

    /** A path as scripts write it: ./ and ../ mean the script's directory, everything else the present one. */
    Path path(String text) {
        return text.startsWith("./") || text.startsWith("../") ? scripts.resolve(text).normalize() : Path.of(text);
    }

    /** Says how a shell is opened in the middle of a script. */
    void setShell(Runnable conversation) {
        shell = conversation;
    }

    /** Opens the shell and comes back when the user leaves it. @throws ApiException if there is none, or it is open */
    void openShell() {
        if (shell == null) {
            throw new ApiException("debugHere: nobody is there to converse with; run the script with hvsh run, or load it in the shell");
        }
        if (inShell) {
            throw new ApiException("debugHere: the shell is open already; .exit leaves it");
        }
        inShell = true;
        try {
            shell.run();
        } finally {
            inShell = false;
        }
    }

    /** Says that a machine begins to run, so that an interruption stops it. */
    void begin(MachineApi machine) {
        lastRun = machine;
        running = machine.history();
    }

    /** Says that the machine has stopped. */
    void end() {
        running = null;
    }

    /** Says how an interruption ends a conversation that a script waits for; null: there is none any more. */
    void whileServing(Runnable end) {
        served = end;
    }

    /** Whether a machine runs, or its past is looked at. */
    boolean isRunning() {
        return running != null;
    }

    /** Tells the user something, as {@code log} does. */
    void log(String line) {
        engine.context().getBindings("js").getMember("log").executeVoid(line);
    }

    /** Says that a host's end of a serial port is open, so that it is closed with the engine. */
    void opened(PortApi port) {
        ports.add(port);
    }

    void closed(PortApi port) {
        ports.remove(port);
    }

    /** The open ends of a machine's serial ports. */
    List<PortApi> ports(MachineApi machine) {
        return ports.isEmpty() ? List.of() : ports.stream().filter(port -> port.owner() == machine).toList();
    }

    /** Says that a history is being recorded, so that its recording is ended with the engine. */
    void recorded(History history) {
        recorded.add(history);
    }

    /** Ends all recordings; what fails is left as it is on the disk. */
    private void endRecordings() {
        for (History history : recorded) {
            try {
                history.stopRecording();
            } catch (IllegalStateException | RecordingException e) {
                engine.warn("hvsh: a recording was not ended: " + e.getMessage());
            }
        }
    }

    boolean isInterrupted() {
        return engine.isInterrupted();
    }

    private void stopRunning() {
        Runnable conversation = served;
        if (conversation != null) {
            conversation.run();
        }
        History history = running;
        if (history != null) {
            history.requestStop(Runner.INTERRUPTED);
        }
    }

    /** The machine that ran last, or null. */
    MachineApi lastRun() {
        return lastRun;
    }
}
