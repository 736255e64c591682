package hvsh.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import hvsh.cpu.Cpu;
import hvsh.cpu.jit.TranslatingEngine;
import hvsh.cpu.jit.TranslationCache;
import hvsh.machine.Boards;
import hvsh.machine.EngineFactory;
import hvsh.machine.Machine;
import hvsh.snapshot.StateHash;
import hvsh.time.Seeded;
import hvsh.time.Ticks;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** For random programs and random n: n instructions forward and n back change nothing, and neither does going on and restoring. */
class RandomProgramTest {
    private static final int PROGRAMS = 12;
    private static final int ROUNDS = 6;
    private static final int LENGTH = 300;
    private static final Map<String, EngineFactory> ENGINES = new LinkedHashMap<>(Map.of(
            "interpreter", EngineFactory.INTERPRETER, "translator", EngineFactory.TRANSLATOR,
            "eager translator", (cpu, memory, cycles) -> new TranslatingEngine(cpu, memory, cycles, 2, 1, Runnable::run, new TranslationCache())));

    private static int below(Seeded random, int limit) {
        return (int) Long.remainderUnsigned(random.next(), limit);
    }

    /** Loops for ever over arithmetic, loads and stores behind itself (X20 points there), and branches ahead. */
    private static byte[] program(Seeded random) {
        ByteBuffer words = ByteBuffer.allocate(4 * LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        words.putInt(0x1000_8014); // adr x20, #0x1000
        while (words.remaining() > 4) {
            words.putInt(instruction(random, words.remaining() / 4 - 1));
        }
        return words.putInt(0x1400_0000 | 2 - LENGTH & 0x3ff_ffff).array();
    }

    private static int instruction(Seeded random, int left) {
        int d = below(random, 16);
        int n = below(random, 16) << 5;
        int m = below(random, 16) << 16;
        return d | switch (below(random, 10)) {
            case 0 -> 0x8b00_0000 | m | n; // add
            case 1 -> 0xeb00_0000 | m | n; // subs
            case 2 -> 0xca00_0000 | m | n; // eor
            case 3 -> 0x9b00_0000 | m | n | below(random, 16) << 10; // madd
            case 4 -> 0xd280_0000 | below(random, 1 << 16) << 5; // movz
            case 5 -> 0x9ac0_0800 | m | n; // udiv
            case 6 -> 0x9a80_0000 | m | n | below(random, 16) << 12; // csel
            case 7 -> 0xf900_0000 | below(random, 512) << 10 | 20 << 5; // str
            case 8 -> 0xf940_0000 | below(random, 512) << 10 | 20 << 5; // ldr
            default -> 0xb400_0000 | 1 + below(random, Math.clamp(left, 1, 8)) << 5; // cbz
        };
    }

    @TestFactory
    Stream<DynamicTest> forwardAndBackAndRestoringAreTheIdentity() {
        return ENGINES.entrySet().stream().flatMap(engine -> IntStream.range(0, PROGRAMS)
                .mapToObj(seed -> DynamicTest.dynamicTest(engine.getKey() + ", program " + seed, () -> check(engine.getValue(), new Seeded(seed)))));
    }

    private static void check(EngineFactory engine, Seeded random) {
        History history = new History(new Machine(Boards.program(program(random)), engine));
        Machine machine = history.machine();
        Cpu cpu = machine.guests().getFirst().cpus().getFirst();
        for (int i = 0; i < ROUNDS; i++) {
            history.run(Ticks.NEVER, cpu, 1 + below(random, 20_000));
            Checkpoint snapshot = history.checkpoint();
            StateHash here = machine.hash();
            int n = 1 + below(random, 50_000);
            history.run(Ticks.NEVER, cpu, n);
            StateHash there = machine.hash();
            assertNotEquals(here, there);
            history.back(cpu, n);
            assertEquals(here, machine.hash(), "back " + n);
            history.run(Ticks.NEVER, cpu, n);
            assertEquals(there, machine.hash(), "forward again " + n);
            history.restore(snapshot);
            assertEquals(here, machine.hash(), "restored");
            history.run(Ticks.NEVER, cpu, n);
            assertEquals(there, machine.hash(), "forward after restoring " + n);
        }
    }
}
