package hvsh.cpu.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.cpu.Cpu;
import hvsh.isa.Op;
import hvsh.isa.Packer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every row of integer data processing against recorded results, in both interpreters. */
class IntegerVectorTest {
    private static final Path VECTORS = Path.of(System.getProperty("hvsh.root", "..")).resolve("testdata/isa/integer.vec");

    /** One recorded instruction. */
    private record Vector(String line, int insn, long[] x, int nzcv, long result, int flags) {
        static Vector of(String line) {
            long[] n = Arrays.stream(line.split(" ")).mapToLong(s -> Long.parseUnsignedLong(s, 16)).toArray();
            return new Vector(line, (int) n[0], Arrays.copyOfRange(n, 1, 5), (int) n[5], n[6], (int) n[7]);
        }
    }

    @Test
    void everyVectorGivesTheRecordedResult() throws IOException {
        Cpu cpu = FlatMemory.cpu();
        for (Vector vector : vectors()) {
            prepare(cpu, vector);
            Cold.execute(cpu, Packer.pack(vector.insn));
            check(cpu, vector);
        }
    }

    @Test
    void theInnerLoopAgrees() throws IOException {
        Cpu cpu = FlatMemory.cpu();
        long[] ops = new long[1024];
        int[] heat = new int[1024];
        Arrays.fill(heat, Integer.MAX_VALUE);
        int hot = 0;
        for (Vector vector : vectors()) {
            prepare(cpu, vector);
            ops[0] = Packer.pack(vector.insn);
            ops[1] = Op.UNDECODED;
            cpu.budget = 10;
            if (Hot.run(cpu, ops, heat, 0) == 1) {
                hot++;
                assertEquals(9, cpu.budget);
                check(cpu, vector);
            }
        }
        assertTrue(hot > 1000, "hot vectors: " + hot);
    }

    private static void prepare(Cpu cpu, Vector vector) {
        System.arraycopy(vector.x, 0, cpu.x, 0, 4);
        cpu.nzcv = vector.nzcv;
    }

    private static void check(Cpu cpu, Vector vector) {
        assertEquals(vector.result, cpu.x[0], vector.line);
        assertEquals(vector.flags, cpu.nzcv, vector.line);
        assertEquals(0, cpu.x[32], vector.line);
    }

    private static List<Vector> vectors() throws IOException {
        return Files.readAllLines(VECTORS).stream().filter(l -> !l.startsWith("#")).map(Vector::of).toList();
    }
}
