package hvsh.machine;

import hvsh.memory.RamImage;
import hvsh.snapshot.Budget;
import hvsh.snapshot.FormatException;
import hvsh.snapshot.FrameInput;
import hvsh.snapshot.FrameOutput;
import hvsh.snapshot.GuardedFile;
import hvsh.snapshot.MachineState;
import hvsh.snapshot.MemoryReader;
import hvsh.snapshot.MemoryWriter;
import hvsh.snapshot.Shape;
import hvsh.snapshot.Snapshot;
import hvsh.snapshot.StateHash;
import hvsh.snapshot.StructureReader;
import hvsh.snapshot.StructureWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * A machine in a file: its images, its specification, its state, what its serial ports have printed, and its memory, with
 * the hash of it all as the machine that saved it had it. Equal snapshots make equal files.
 */
public final class MachineFile {
    /** What names of such files end with, by convention. */
    private static final String SUFFIX = ".hvsnap";
    static final GuardedFile FILE = new GuardedFile("hvsh snapshot   ", 1);
    private static final Shape<MachineSpec> SPEC = Shape.of(MachineSpec.class);
    private static final Shape<List<Snapshot.Output>> PRINTED = Shape.listOf(Snapshot.Output.class);
    private static final Shape<StateHash> HASH = Shape.of(StateHash.class);

    private MachineFile() { }

    /**
     * Writes a snapshot as a whole file, or leaves the file as it was.
     *
     * @param images whether to include images; else they are to be found by their SHA-256 when it is opened
     */
    public static void save(Snapshot snapshot, Path file, boolean images) throws IOException {
        save(snapshot, file, _ -> images);
    }

    /**
     * The same with a choice of images.
     *
     * @param images whether to include one
     */
    public static void save(Snapshot snapshot, Path file, Predicate<byte[]> images) throws IOException {
        if (!(snapshot.origin() instanceof MachineSpec spec)) {
            throw new IllegalArgumentException("the snapshot does not say what its machine was built from");
        }
        try {
            SpecCheck.check(spec, new Budget(Long.MAX_VALUE));
        } catch (FormatException e) {
            throw new IOException(e.getMessage(), e);
        }
        FILE.write(file, out -> {
            FrameOutput body = new FrameOutput(out);
            write(snapshot, images, body);
            body.end();
        });
    }

    /** Writes a snapshot as a part of something. */
    public static void write(Snapshot snapshot, Predicate<byte[]> images, FrameOutput out) throws IOException {
        writeState(snapshot, images, out);
        new MemoryWriter(out).write(snapshot.memory());
        new StructureWriter(out).write(HASH, snapshot.hash());
    }

    /** The same without memory, of a machine whose memory is as its images made it. */
    public static void writeLoaded(Snapshot snapshot, Predicate<byte[]> images, FrameOutput out) throws IOException {
        writeState(snapshot, images, out);
        new StructureWriter(out).write(HASH, snapshot.hash());
    }

    private static void writeState(Snapshot snapshot, Predicate<byte[]> images, FrameOutput out) throws IOException {
        writeSpec((MachineSpec) snapshot.origin(), images, out);
        StructureWriter writer = new StructureWriter(out);
        writer.write(Shape.like(MachineState.class, snapshot.state()), snapshot.state());
        writer.write(PRINTED, snapshot.outputs().stream().map(Snapshot.Output::trimmed).toList());
    }

    /** Writes what a machine is built from, and its hash when it has just been switched on, as a part of something. */
    public static void writeNew(MachineSpec spec, StateHash hash, Predicate<byte[]> images, FrameOutput out) throws IOException {
        writeSpec(spec, images, out);
        new StructureWriter(out).write(HASH, hash);
    }

    private static void writeSpec(MachineSpec spec, Predicate<byte[]> included, FrameOutput out) throws IOException {
        SpecImages images = SpecImages.of(spec);
        images.write(out, included);
        new StructureWriter(out, images::sum).write(SPEC, spec);
    }

    /** Whether a file is a saved machine by its name or by how it begins; it need not be a whole one. */
    public static boolean isOne(Path file) {
        return file.toString().endsWith(SUFFIX) || FILE.matches(file);
    }

    /**
     * Builds the machine that was saved, in the state in which it was. No byte of a file can do more than make that fail.
     *
     * @param images finds those that were not included
     * @throws FormatException if it is no such file, or is not as it was written, or an image is missing
     */
    public static Machine open(Path file, ImageSource images) throws IOException, FormatException {
        return open(file, images, EngineFactory.TRANSLATOR);
    }

    /** The same with a choice of engines. */
    public static Machine open(Path file, ImageSource images, EngineFactory engines) throws IOException, FormatException {
        try {
            return FILE.read(file, in -> {
                FrameInput body = new FrameInput(in);
                return read(body, Budget.ofHeap(), images, engines, true);
            });
        } catch (OutOfMemoryError e) {
            throw new FormatException("it needs more memory than there is; give the JVM more (-Xmx)", e);
        }
    }

    /**
     * Builds the machine that {@link #write} wrote as a part of something.
     *
     * @param whole whether nothing may follow
     */
    public static Machine read(FrameInput body, Budget budget, ImageSource source, EngineFactory engines, boolean whole)
            throws IOException, FormatException {
        MachineSpec spec = readSpec(body, budget, source);
        Machine machine = sane(() -> Machine.unstarted(spec, engines));
        readState(machine, body, budget, () -> new MemoryReader(body, budget).read(MachineSpec.RAM_BASE, spec.memory()));
        if (whole) {
            body.requireEnd();
        }
        return machine;
    }

    /** Builds the machine that {@link #writeLoaded} wrote as a part of something. */
    public static Machine readLoaded(FrameInput body, Budget budget, ImageSource source, EngineFactory engines) throws IOException, FormatException {
        MachineSpec spec = readSpec(body, budget, source);
        Machine machine = sane(() -> new Machine(spec, engines));
        RamImage loaded = machine.snapshot().memory();
        readState(machine, body, budget, () -> loaded);
        return machine;
    }

    /** Where memory comes from. */
    @FunctionalInterface
    private interface Memory {
        RamImage get() throws IOException, FormatException;
    }

    private static void readState(Machine machine, FrameInput body, Budget budget, Memory from) throws IOException, FormatException {
        StructureReader reader = new StructureReader(body, budget);
        MachineState state = reader.read(Shape.like(MachineState.class, machine.state()), "the state");
        List<Snapshot.Output> printed = reader.read(PRINTED, "what was printed");
        RamImage memory = from.get();
        StateHash hash = reader.read(HASH, "the hash");
        sane(() -> {
            machine.restore(new Snapshot(machine.spec(), state, memory, printed));
            return null;
        });
        require(hash, machine);
    }

    /** Builds the machine that {@link #writeNew} wrote of, and switches it on. */
    public static Machine readNew(FrameInput body, Budget budget, ImageSource source, EngineFactory engines) throws IOException, FormatException {
        MachineSpec spec = readSpec(body, budget, source);
        StateHash hash = new StructureReader(body, budget).read(HASH, "the hash");
        Machine machine = sane(() -> new Machine(spec, engines));
        require(hash, machine);
        return machine;
    }

    private static MachineSpec readSpec(FrameInput body, Budget budget, ImageSource source) throws IOException, FormatException {
        SpecImages images = SpecImages.read(body, budget, source);
        MachineSpec spec = new StructureReader(body, budget, images::image).read(SPEC, "the specification");
        SpecCheck.check(spec, budget);
        return spec;
    }

    private static void require(StateHash hash, Machine machine) throws FormatException {
        StateHash found = sane(machine::hash);
        if (!found.equals(hash)) {
            throw new FormatException("the machine is not as it was when it was saved: its hash is %s and was %s; open it with the version that wrote it"
                    .formatted(found, hash));
        }
    }

    /** A step that takes what was read for what it says it is. */
    @FunctionalInterface
    private interface Step<T> {
        T run();
    }

    private static <T> T sane(Step<T> step) throws FormatException {
        try {
            return step.run();
        } catch (RuntimeException e) {
            throw new FormatException("no machine can be like this (" + e.getMessage() + ")", e);
        }
    }
}
