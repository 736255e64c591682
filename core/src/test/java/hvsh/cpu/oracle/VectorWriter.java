package hvsh.cpu.oracle;

import hvsh.isa.Encodings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Writes vectors of every row with the oracle's results: boundary values first, the same each time. */
final class VectorWriter {
    static final int PER_ROW = 20;
    private static final int BOUNDARIES = 14;
    private static final String HEADER = """
            # Written by scripts/fuzz-isa --vectors: results of QEMU's Cortex-A57, in later.vec of its max. A line is the instruction word (or two joined by
            # +, the first at %x), then the registers that are not zero before, >, and what changed: registers, signal= if there
            # is one (4 undefined, 5 breakpoint, 7 alignment), pc= unless it is the next instruction or the last word. Numbers are
            # hexadecimal; v0l and v0h are the halves of V0, nzcv has N = 8, m0 to m31 are the doublewords of memory from %x on.
            """.formatted(State.CODE, State.MEMORY);

    private final Oracle oracle;
    private final InterpreterEngine engine;

    private VectorWriter(Oracle oracle, Models cpu) {
        this.oracle = oracle;
        engine = new InterpreterEngine(cpu.model, false);
    }

    static void write(Path program, List<Integer> rows) throws IOException {
        Map<String, StringBuilder> files = new TreeMap<>();
        for (Models cpu : Models.values()) {
            try (Oracle oracle = Oracle.underQemu(program, cpu)) {
                VectorWriter writer = new VectorWriter(oracle, cpu);
                for (int row : rows) {
                    if (Models.of(row) == cpu) {
                        writer.append(row, files.computeIfAbsent(VectorFiles.fileOf(row), _ -> new StringBuilder(HEADER)));
                    }
                }
            }
        }
        for (var file : files.entrySet()) {
            Files.writeString(VectorFiles.DIRECTORY.resolve(file.getKey() + ".vec"), file.getValue());
        }
    }

    private void append(int row, StringBuilder to) throws IOException {
        to.append("# ").append(Encodings.name(row)).append('\n');
        TrialMaker maker = new TrialMaker(new SplittableRandom(Encodings.name(row).hashCode()), engine);
        for (int i = 0; i < PER_ROW;) {
            maker.boundariesOnly(i < BOUNDARIES);
            TrialMaker.Made made = maker.draw(row, 0, fullWindow());
            if (made != null) {
                Trial trial = withoutUntouchedMemory(made.trial());
                to.append(VectorLine.of(trial, oracle.runEach(List.of(trial)).getFirst())).append('\n');
                i++;
            }
        }
    }

    /** Nothing but memory, each byte different from its neighbours. */
    private static long[] fullWindow() {
        long[] state = new long[State.SLOTS];
        for (int i = 0; i < State.WINDOW_WORDS; i++) {
            state[State.WINDOW + i] = 0x8796a5b4c3d2e1f0L + 0x0101010101010101L * i;
        }
        return state;
    }

    private Trial withoutUntouchedMemory(Trial trial) {
        engine.run(trial);
        for (int i = 0; i < State.WINDOW_WORDS; i++) {
            if ((engine.touched() >>> i & 1) == 0) {
                trial.before()[State.WINDOW + i] = 0;
            }
        }
        return trial;
    }
}
