package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.cpu.CpuDesign;
import hvsh.cpu.jit.TranslatingEngine;
import hvsh.cpu.jit.TranslationCache;
import hvsh.snapshot.Snapshot;
import hvsh.time.Seeded;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The translator does to the bit what the interpreter does, wherever a run is stopped. */
class EngineAgreementTest {
    private static final int[] STEPS = {1, 2, 3, 5, 17, 101, 1009, 10_007, 50_021};
    private static final long MEMORY = 64 << 20;

    private int translations;

    /** Translates at once, and already what has run a few times. */
    private EngineFactory eager(int threshold, int busy, TranslationCache cache) {
        return (cpu, memory, cycles) -> new TranslatingEngine(cpu, memory, cycles, threshold, busy, task -> {
            translations++;
            task.run();
        }, cache);
    }

    private void agree(MachineSpec spec, int threshold, int busy, int stops) {
        Machine reference = new Machine(spec, EngineFactory.INTERPRETER);
        Machine machine = new Machine(spec, eager(threshold, busy, new TranslationCache()));
        Seeded random = new Seeded(threshold);
        for (int i = 0; i < stops; i++) {
            long step = STEPS[(int) Long.remainderUnsigned(random.next(), STEPS.length)];
            RunResult expected = advance(reference, step);
            assertEquals(expected, advance(machine, step), "stop " + i);
            assertEquals(reference.hash(), machine.hash(), "stop " + i + " at pc " + Long.toHexString(expected.pc()));
        }
        assertTrue(translations > 0, "nothing was translated");
    }

    /** By instructions, or by time where all wait. */
    private static RunResult advance(Machine machine, long step) {
        RunResult result = machine.runTo(machine.icount() + step);
        return result.reason() == RunResult.Reason.INSTRUCTIONS ? result : machine.run(machine.now() + step * 13);
    }

    @TestFactory
    Stream<DynamicTest> everySmallMachine() {
        return Boards.all().entrySet().stream().map(e -> DynamicTest.dynamicTest(e.getKey(), () -> agree(e.getValue(), 1, 1, 60)));
    }

    @TestFactory
    Stream<DynamicTest> everyKernel() throws IOException {
        return BenchGuest.kernels().stream().flatMap(kernel -> Stream.of(
                DynamicTest.dynamicTest(kernel.name(), () -> agree(kernel(kernel.name(), 1), 30, 1, 60)),
                DynamicTest.dynamicTest(kernel.name() + " optimized", () -> agree(kernel(kernel.name(), 1), 30, 0, 40))));
    }

    private static MachineSpec kernel(String name, int rounds) throws IOException {
        BootSpec boot = new BootSpec(name, BenchGuest.image(name), new byte[0], "", name + " " + rounds);
        return new VirtBoard(1, 1, MEMORY, 2, boot, Optional.empty()).spec();
    }

    @Test
    void theSecondMachineTranslatesNothingAgain() throws IOException {
        TranslationCache cache = new TranslationCache();
        Machine first = new Machine(kernel("coremark", 1), eager(30, Integer.MAX_VALUE, cache));
        first.runTo(2_000_000);
        int made = translations;
        assertTrue(made > 5, made + " translations");
        Machine second = new Machine(kernel("coremark", 1), eager(30, Integer.MAX_VALUE, cache));
        second.runTo(2_000_000);
        assertEquals(first.hash(), second.hash());
        assertEquals(made, translations);
    }

    @TestFactory
    Stream<DynamicTest> branchTargetsAtEveryLevel() {
        byte[] image = Boards.read(Boards.GUESTS.resolve("conform/max-bti.elf"));
        BootSpec boot = new BootSpec("max-bti", image, new byte[0], "");
        return Stream.of(1, 2).flatMap(el -> Stream.of(1, 0).map(busy -> DynamicTest.dynamicTest("EL" + el + (busy == 0 ? " optimized" : ""),
                () -> agree(new VirtBoard(el, CpuDesign.MAX, 1, MEMORY, 2, boot, Optional.empty()).spec(), 1, busy, 400))));
    }

    @Test
    void cpusWithAndWithoutTypesOfBranchesShareNoTranslation() throws IOException {
        BootSpec boot = new BootSpec("coremark", BenchGuest.image("coremark"), new byte[0], "", "coremark 1");
        TranslationCache cache = new TranslationCache();
        new Machine(kernel("coremark", 1), eager(30, 1, cache)).runTo(500_000);
        MachineSpec max = new VirtBoard(1, CpuDesign.MAX, 1, MEMORY, 2, boot, Optional.empty()).spec();
        Machine reference = new Machine(max, EngineFactory.INTERPRETER);
        translations = 0;
        Machine machine = new Machine(max, eager(30, 1, cache));
        reference.runTo(500_000);
        machine.runTo(500_000);
        assertEquals(reference.hash(), machine.hash());
        assertTrue(translations > 5, translations + " translations");
    }

    @Test
    void translationsOfAForkAreItsOwn() throws IOException {
        Machine machine = new Machine(kernel("selfmod", 3), eager(3, 1, new TranslationCache()));
        machine.runTo(30_000);
        Snapshot snapshot = machine.snapshot();
        Machine fork = machine.fork();
        machine.runTo(90_000);
        fork.runTo(90_000);
        assertEquals(machine.hash(), fork.hash());
        machine.restore(snapshot);
        machine.runTo(90_000);
        assertEquals(fork.hash(), machine.hash());
    }

    @Test
    void debianBootsAlike() {
        MachineSpec spec = Boards.debian(2);
        Machine reference = new Machine(spec, EngineFactory.INTERPRETER);
        Machine machine = new Machine(spec, eager(200, 20, new TranslationCache()));
        for (long stop = 7_000_003; stop < 50_000_000; stop += 7_000_003) {
            reference.runTo(stop);
            machine.runTo(stop);
            assertEquals(reference.hash(), machine.hash(), "after " + stop + " instructions");
        }
    }
}
