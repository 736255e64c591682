package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.cpu.CpuDesign;
import hvsh.cpu.jit.TranslatingEngine;
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
    private EngineFactory eager(int threshold) {
        return (cpu, memory, cycles) -> new TranslatingEngine(cpu, memory, cycles, threshold, task -> {
            translations++;
            task.run();
        });
    }

    private void agree(MachineSpec spec, int threshold, int stops) {
        Machine reference = new Machine(spec, EngineFactory.INTERPRETER);
        Machine machine = new Machine(spec, eager(threshold));
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
        return Boards.all().entrySet().stream().map(e -> DynamicTest.dynamicTest(e.getKey(), () -> agree(e.getValue(), 1, 60)));
    }

    @TestFactory
    Stream<DynamicTest> everyKernel() throws IOException {
        return BenchGuest.kernels().stream().map(kernel -> DynamicTest.dynamicTest(kernel.name(), () -> {
            byte[] image = BenchGuest.image(kernel.name());
            BootSpec boot = new BootSpec(kernel.name(), image, new byte[0], "", kernel.name() + " 1");
            agree(new VirtBoard(1, 1, MEMORY, 2, boot, Optional.empty()).spec(), 30, 60);
        }));
    }

    @TestFactory
    Stream<DynamicTest> branchTargetsAtEveryLevel() {
        byte[] image = Boards.read(Boards.GUESTS.resolve("conform/max-bti.elf"));
        BootSpec boot = new BootSpec("max-bti", image, new byte[0], "");
        return Stream.of(1, 2).map(el -> DynamicTest.dynamicTest("EL" + el,
                () -> agree(new VirtBoard(el, CpuDesign.MAX, 1, MEMORY, 2, boot, Optional.empty()).spec(), 1, 400)));
    }

    @Test
    void translationsOfAForkAreItsOwn() throws IOException {
        BootSpec boot = new BootSpec("selfmod", BenchGuest.image("selfmod"), new byte[0], "", "selfmod 3");
        MachineSpec spec = new VirtBoard(1, 1, MEMORY, 2, boot, Optional.empty()).spec();
        Machine machine = new Machine(spec, eager(3));
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
        Machine machine = new Machine(spec, eager(200));
        for (long stop = 7_000_003; stop < 50_000_000; stop += 7_000_003) {
            reference.runTo(stop);
            machine.runTo(stop);
            assertEquals(reference.hash(), machine.hash(), "after " + stop + " instructions");
        }
    }
}
