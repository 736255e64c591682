package hvsh.cpu.op;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import hvsh.cpu.Cpu;
import hvsh.cpu.CpuModel;
import hvsh.cpu.GuestException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every SIMD and FP row against real results, made by scripts/gen/simd-vectors. */
final class SimdFpVectorsTest {
    private static final Path ROOT = Files.exists(Path.of("testdata")) ? Path.of("") : Path.of("..");

    @Test
    void everyRowGivesTheResultOfRealHardware() throws IOException {
        List<RowCall> rows = RowCall.readAll(ROOT.resolve("core/src/main/isa/a64-simd-fp.rows"));
        List<String> wrong = new ArrayList<>();
        int vectors = 0;
        for (String line : Files.readAllLines(ROOT.resolve("testdata/isa/simd-fp.vec"))) {
            vectors++;
            int word = Integer.parseUnsignedInt(line.substring(0, 8), 16);
            List<RowCall> matching = rows.stream().filter(row -> row.matches(word)).toList();
            assertEquals(1, matching.size(), () -> "rows that match " + line + ": " + matching);
            String expected = line.substring(line.indexOf("-> ") + 3);
            String actual = run(matching.getFirst(), word, line);
            if (!expected.equals(actual)) {
                wrong.add(matching.getFirst() + ": " + line + "\n    but was " + actual);
            }
        }
        assertTrue(vectors > 1000, "too few vectors");
        if (!wrong.isEmpty()) {
            fail(wrong.size() + " of " + vectors + " vectors differ:\n" + String.join("\n", wrong.subList(0, Math.min(20, wrong.size()))));
        }
    }

    private static String run(RowCall row, int word, String line) {
        Cpu cpu = cpu(line);
        try {
            row.invoke(cpu, word);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof GuestException) {
                return "undefined";
            }
            throw new AssertionError(row + " failed on " + line, e.getCause());
        }
        return String.format("d=%x,%x x=%x nzcv=%x fpsr=%x", cpu.v[0], cpu.v[1], cpu.x[0], cpu.nzcv, cpu.fpsr);
    }

    /** Registers as the generator lays them out: d, n, m, a again and again, the general source in x1. */
    private static Cpu cpu(String line) {
        Cpu cpu = new Cpu(CpuModel.cortexA57(false, true), 0, 0);
        String[] vectors = {"d", "n", "m", "a"};
        for (int i = 0; i < 32; i++) {
            String[] halves = text(line, vectors[i & 3]).split(",");
            cpu.v[2 * i] = Long.parseUnsignedLong(halves[0], 16);
            cpu.v[2 * i + 1] = Long.parseUnsignedLong(halves[1], 16);
        }
        cpu.x[1] = Long.parseUnsignedLong(text(line, "x"), 16);
        cpu.nzcv = Integer.parseInt(text(line, "nzcv"), 16);
        cpu.fpcr = Integer.parseInt(text(line, "fpcr"), 16);
        cpu.fpsr = Integer.parseInt(text(line, "fpsr"), 16);
        return cpu;
    }

    private static String text(String line, String name) {
        int start = line.indexOf(" " + name + "=") + name.length() + 2;
        return line.substring(start, line.indexOf(' ', start));
    }
}
