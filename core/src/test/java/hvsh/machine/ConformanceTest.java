package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.cpu.CpuDesign;
import hvsh.cpu.jit.TranslatingEngine;
import hvsh.cpu.jit.TranslationCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The system side does what QEMU's does, or what the manual says instead: see {@code golden/reasons.txt}. */
class ConformanceTest {
    private static final Path PROGRAMS = Path.of(System.getProperty("hvsh.root"), "testdata", "guests", "conform");
    private static final Path GOLDEN = PROGRAMS.resolve("golden");
    private static final long ENOUGH = 50_000_000;
    private static final int EAGER = 2;

    /** A program has printed its last line and the state that it left. */
    private record Outcome(List<String> lines, Machine machine) { }

    /** A line of programs.txt: the CPU that a program is about. */
    private record Program(String name, CpuDesign cpu) { }

    private static Outcome run(Program about, int el, EngineFactory engine) throws IOException {
        String program = about.name;
        BootSpec boot = new BootSpec(program, Files.readAllBytes(PROGRAMS.resolve(program + ".elf")), new byte[0], "");
        Machine machine = new Machine(new VirtBoard(el, about.cpu, 1, 256 << 20, 2, boot, Optional.empty()).spec(), engine);
        StringBuilder printed = new StringBuilder();
        machine.guests().getFirst().uarts().getFirst().listen(b -> printed.append((char) (b & 0xff)));
        RunResult result = machine.runTo(ENOUGH);
        assertEquals(RunResult.Reason.OFF, result.reason(), () -> result + "\n" + printed);
        assertEquals(0, result.status());
        return new Outcome(printed.toString().lines().toList(), machine);
    }

    private static EngineFactory eager() {
        return (cpu, memory, cycles) -> new TranslatingEngine(cpu, memory, cycles, EAGER, 1, Runnable::run, new TranslationCache());
    }

    private static List<Program> programs() throws IOException {
        return Files.readAllLines(PROGRAMS.resolve("programs.txt")).stream().filter(l -> !l.startsWith("#")).map(l -> l.split(" "))
                .map(words -> new Program(words[0], CpuDesign.named(words[1]))).toList();
    }

    @Test
    void everyProgramHasItsCpu() throws IOException {
        try (Stream<Path> files = Files.list(PROGRAMS)) {
            assertEquals(files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".elf"))
                    .map(n -> n.substring(0, n.length() - ".elf".length())).collect(Collectors.toSet()),
                    programs().stream().map(Program::name).collect(Collectors.toSet()));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyProgramPrintsTheGoldenLines() throws IOException {
        return programs().stream().flatMap(program -> IntStream.rangeClosed(1, 2).mapToObj(el ->
                DynamicTest.dynamicTest(program.name + " at EL" + el, () -> conforms(program, el))));
    }

    private static void conforms(Program program, int el) throws IOException {
        List<String> golden = Files.readAllLines(GOLDEN.resolve(program.name + ".el" + el + ".txt"));
        Outcome interpreted = run(program, el, EngineFactory.INTERPRETER);
        same(golden, interpreted.lines());
        Outcome translated = run(program, el, EngineFactory.TRANSLATOR);
        same(golden, translated.lines());
        Outcome eagerly = run(program, el, eager());
        same(golden, eagerly.lines());
        assertEquals(interpreted.machine().hash(), translated.machine().hash());
        assertEquals(interpreted.machine().hash(), eagerly.machine().hash());
    }

    /** Line by line, so that a difference is told with its row. */
    private static void same(List<String> golden, List<String> lines) {
        assertAll(IntStream.range(0, Math.min(golden.size(), lines.size()))
                .mapToObj(i -> () -> assertEquals(golden.get(i), lines.get(i), "line " + (i + 1))));
        assertEquals(golden.size(), lines.size());
    }

    @Test
    void everyDifferenceFromQemuHasAReasonAndIsInTheGoldenFile() throws IOException {
        Set<String> reasons = Files.readAllLines(GOLDEN.resolve("reasons.txt")).stream().filter(l -> !l.startsWith("#"))
                .map(l -> l.split(" \\| ", 2)).peek(r -> assertEquals(2, r.length, r[0])).map(r -> r[0]).collect(Collectors.toSet());
        Set<String> used = new HashSet<>();
        try (Stream<Path> files = Files.list(GOLDEN)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".differences")).toList()) {
                used.addAll(explained(file, reasons));
            }
        }
        assertEquals(reasons, used, "reasons that explain nothing");
    }

    private static Set<String> explained(Path file, Set<String> reasons) throws IOException {
        Path text = Path.of(file.toString().replace(".differences", ".txt"));
        List<String> golden = Files.readAllLines(text);
        Set<String> used = new HashSet<>();
        String key = "";
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("# ")) {
                key = line.substring(2);
                assertTrue(reasons.contains(key), file + ": no reason " + key);
                used.add(key);
            } else if (line.startsWith("> ")) {
                assertTrue(golden.contains(line.substring(2)), file + ": " + line);
            }
            assertFalse(key.isEmpty(), file + " begins without a reason");
        }
        return used;
    }
}
