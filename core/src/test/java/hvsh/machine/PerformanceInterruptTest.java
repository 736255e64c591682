package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hvsh.cpu.jit.TranslatingEngine;
import hvsh.cpu.jit.TranslationCache;
import hvsh.snapshot.Snapshot;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counters of the performance monitor interrupt at the very instruction where they overflow. */
class PerformanceInterruptTest {
    private static final long ENOUGH = 5_000_000;
    /**
     * The write to PMCR_EL0 that begins is counted, as QEMU with {@code -icount shift=0} does not. The four times are apart by what
     * the handler executes between writing the counter and its return.
     */
    private static final String PRINTED = """
            instructions irq 23 overflow 0x1 el1+1000
            instructions, at once irq 23 overflow 0x1 el1+1
            cycles by event irq 23 overflow 0x1 el1+1000
            cycles irq 23 overflow 0x80000000 el1+700
            cycles, high half irq 23 overflow 0x80000000 el1+700
            long cycles irq 23 overflow 0x80000000 el1+700
            long cycles, far
            too few
            not at EL1
            four times irq 23 overflow 0x1 el1+100 irq 23 overflow 0x1 el1+162 irq 23 overflow 0x1 el1+224 irq 23 overflow 0x1 el1+286
            user instructions irq 23 overflow 0x1 el0+1500
            user cycles irq 23 overflow 0x80000000 el0+1500
            user, never
            software increment12 irq 23 overflow 0x1 elsewhere
            set by hand irq 23 overflow 0x1 elsewhere
            enabled late quiet irq 23 overflow 0x1 elsewhere
            interrupts 15
            end
            """;

    private static Machine machine(int el, int gic, EngineFactory engine) {
        return new Machine(Boards.bare("pmu/pmu", el, 1, gic), engine);
    }

    private static EngineFactory eager() {
        return (cpu, memory, cycles) -> new TranslatingEngine(cpu, memory, cycles, 1, 1, Runnable::run, new TranslationCache());
    }

    private static String printed(Machine machine) {
        return machine.guests().getFirst().uarts().getFirst().text();
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 2", "1, 3", "2, 3"})
    void theInterruptComesAtTheInstructionThatOverflowsUnderEveryEngine(int el, int gic) {
        Machine reference = machine(el, gic, EngineFactory.INTERPRETER);
        assertEquals(RunResult.Reason.OFF, reference.runTo(ENOUGH).reason());
        assertEquals(PRINTED, printed(reference));
        for (EngineFactory engine : List.of(EngineFactory.TRANSLATOR, eager())) {
            Machine machine = machine(el, gic, engine);
            assertEquals(RunResult.Reason.OFF, machine.runTo(ENOUGH).reason());
            assertEquals(reference.hash(), machine.hash());
        }
    }

    @Test
    void whereRunsStopChangesNothing() {
        Machine whole = machine(1, 2, EngineFactory.INTERPRETER);
        whole.runTo(ENOUGH);
        Machine inPieces = machine(1, 2, eager());
        while (inPieces.runTo(inPieces.icount() + 37).reason() == RunResult.Reason.INSTRUCTIONS) {
            inPieces.hash();
        }
        assertEquals(whole.hash(), inPieces.hash());
    }

    /** Snapshots are taken everywhere on the way, while counters count and while interrupts wait. */
    @Test
    void forksAndRestoredMachinesInterruptAtTheSameInstruction() {
        Machine whole = machine(1, 2, EngineFactory.INTERPRETER);
        whole.runTo(ENOUGH);
        Machine machine = machine(1, 2, EngineFactory.TRANSLATOR);
        while (machine.runTo(machine.icount() + 997).reason() == RunResult.Reason.INSTRUCTIONS) {
            Snapshot snapshot = machine.snapshot();
            Machine fork = machine.fork();
            fork.runTo(machine.icount() + 1500);
            machine.runTo(machine.icount() + 1500);
            assertEquals(machine.hash(), fork.hash());
            machine.restore(snapshot);
            assertEquals(snapshot.hash(), machine.hash());
        }
        assertEquals(whole.hash(), machine.hash());
        assertEquals(PRINTED, printed(machine));
    }
}
