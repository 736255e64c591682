package hvsh.cpu.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hvsh.isa.Encodings;
import hvsh.isa.Op;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A slice of what scripts/fuzz-isa does, where QEMU and the cross compiler are installed. */
class FuzzSliceTest {
    private static final Path SOURCE = Path.of(System.getProperty("hvsh.root", "..")).resolve("scripts/isa/oracle.c");
    private static final int BATCHES = 100;

    @TempDir
    private static Path directory;
    private static Path program;

    @BeforeAll
    static void compileOracle() throws IOException, InterruptedException {
        for (String tool : List.of("qemu-aarch64", "aarch64-linux-gnu-gcc")) {
            assumeTrue(installed(tool), tool + " is not installed (Debian: qemu-user, gcc-aarch64-linux-gnu)");
        }
        program = directory.resolve("oracle");
        Process compiler = new ProcessBuilder("aarch64-linux-gnu-gcc", "-O2", "-static", "-no-pie", "-o", program.toString(), SOURCE.toString())
                .inheritIO().start();
        assertEquals(0, compiler.waitFor());
    }

    private static boolean installed(String tool) {
        return List.of(System.getenv("PATH").split(File.pathSeparator)).stream().anyMatch(d -> Files.isExecutable(Path.of(d, tool)));
    }

    @Test
    void randomInstructionsGiveTheResultsOfQemu() throws IOException {
        for (Models cpu : Models.values()) {
            slice(cpu, cpu == Models.CORTEX_A57 ? BATCHES : BATCHES / 4);
        }
    }

    private static void slice(Models cpu, int batches) throws IOException {
        List<Integer> rows = IntStream.rangeClosed(1, Encodings.count()).filter(cpu::runs).boxed().toList();
        try (Oracle oracle = Oracle.underQemu(program, cpu)) {
            Fuzzer fuzzer = new Fuzzer(3, rows, oracle, new InterpreterEngine(cpu.model, false), new InterpreterEngine(cpu.model, true));
            for (int i = 0; i < batches; i++) {
                Fuzzer.Difference found = fuzzer.batch();
                assertNull(found, () -> VectorLine.of(found.trial(), found.expected()) + "\n" + found.actual().differences(found.expected()));
            }
        }
    }

    @Test
    void randomWordsAreUndefinedWhereQemuSaysSo() throws IOException {
        try (Oracle oracle = Oracle.underQemu(program, Models.CORTEX_A57)) {
            WordFuzzer fuzzer = new WordFuzzer(3, oracle);
            for (int i = 0; i < BATCHES; i++) {
                assertEquals(List.of(), fuzzer.batch());
            }
        }
    }

    @Test
    void aWrongResultIsFoundAndShrunk() throws IOException {
        InterpreterEngine right = new InterpreterEngine(Models.CORTEX_A57.model, false);
        Engine wrong = trial -> {
            Outcome outcome = right.run(trial);
            outcome.after()[State.NZCV] ^= outcome.after()[State.NZCV] >> 3;
            return outcome;
        };
        try (Oracle oracle = Oracle.underQemu(program, Models.CORTEX_A57)) {
            Fuzzer fuzzer = new Fuzzer(3, List.of(Op.SUBS_imm_64), oracle, wrong, wrong);
            Fuzzer.Difference found = fuzzer.batch();
            assertNotNull(found);
            Fuzzer.Difference least = fuzzer.shrink(found);
            assertTrue(set(least.trial()) <= 2, VectorLine.of(least.trial(), least.expected()));
        }
    }

    private static long set(Trial trial) {
        return IntStream.range(0, State.SLOTS).filter(i -> trial.before()[i] != 0).count();
    }
}
