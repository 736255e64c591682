package hvsh.cpu.interp;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import hvsh.cpu.Cpu;
import hvsh.cpu.CpuModel;
import hvsh.cpu.GuestException;
import hvsh.cpu.SystemRegisters;
import hvsh.isa.Packer;
import java.io.IOException;
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
        List<String> wrong = new ArrayList<>();
        int vectors = 0;
        for (String line : Files.readAllLines(ROOT.resolve("testdata/isa/simd-fp.vec"))) {
            vectors++;
            String expected = line.substring(line.indexOf("-> ") + 3);
            String actual = run(Integer.parseUnsignedInt(line.substring(0, 8), 16), line);
            if (!expected.equals(actual)) {
                wrong.add(line + "\n    but was " + actual);
            }
        }
        assertTrue(vectors > 1000, "too few vectors");
        if (!wrong.isEmpty()) {
            fail(wrong.size() + " of " + vectors + " vectors differ:\n" + String.join("\n", wrong.subList(0, Math.min(20, wrong.size()))));
        }
    }

    private static String run(int word, String line) {
        Cpu cpu = cpu(line);
        try {
            Cold.execute(cpu, Packer.pack(word));
        } catch (GuestException undefined) {
            return "undefined";
        }
        return String.format("d=%x,%x x=%x nzcv=%x fpsr=%x", cpu.v[0], cpu.v[1], cpu.x[0], cpu.nzcv, cpu.fpsr);
    }

    /** Registers as the generator lays them out: d, n, m, a again and again, the general source in x1. */
    private static Cpu cpu(String line) {
        Cpu cpu = new Cpu(CpuModel.cortexA57(false, true), 0, 0);
        SystemRegisters.write(cpu, "CPACR_EL1", 3L << 20);
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
