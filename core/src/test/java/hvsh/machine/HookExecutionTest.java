package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.cpu.SystemRegisters;
import hvsh.cpu.Tlb;
import hvsh.isa.Assembler;
import hvsh.probe.Happening;
import hvsh.probe.Hit;
import hvsh.probe.Hook;
import hvsh.probe.Range;
import hvsh.probe.Space;
import hvsh.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hooks on places: before and after code has run or was translated, in the middle of blocks, and on code that is rewritten. */
class HookExecutionTest {
    private static final String[] LOOP = {"loop:", "add x1, x1, x2", "eor x2, x2, x1", "str x1, [x0]", "ldr x3, [x0]", "sub x4, x3, x2", "sub x9, x9, #1",
            "cbnz x9, @loop", "end:", "b @end"};
    private static final int BODY = 7;

    private record Progress(long sum, long left) { }

    private static HookProgram loop(boolean translated, boolean mapped, int times) {
        HookProgram program = new HookProgram(translated ? HookProgram.eager() : EngineFactory.INTERPRETER, 1);
        program.cpu.x[0] = HookProgram.DATA;
        program.cpu.x[2] = 3;
        program.cpu.x[9] = times;
        program.code(LOOP);
        return mapped ? program.mapped() : program;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eachPlaceInABlockIsToldWheneverTheHookComes(boolean translated) {
        for (int warm : new int[] {0, 3, 50}) {
            for (int place = 0; place < BODY; place++) {
                HookProgram plain = loop(translated, true, 60);
                HookProgram program = loop(translated, true, 60);
                program.machine.runTo((long) warm * BODY + 2); // in the middle of the block, two instructions on
                program.note(Hook.Pc.at(HookProgram.CODE + 4L * place));
                program.machine.runTo(60L * BODY);
                plain.machine.runTo(60L * BODY);
                int expected = 60 - warm - (place < 2 ? 1 : 0);
                assertEquals(expected, program.hits.size(), "place " + place + " after " + warm);
                for (int i = 0; i < expected; i++) {
                    Hit hit = program.hits.get(i);
                    assertEquals((60L - expected + i) * BODY + place, hit.retired());
                    assertTrue(hit.before());
                }
                assertEquals(plain.machine.hash(), program.machine.hash());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aStopComesBeforeTheInstructionAndItIsToldOnce(boolean translated) {
        HookProgram program = loop(translated, true, 40);
        program.machine.runTo(10 * BODY);
        program.stopAt(Hook.Pc.at(HookProgram.CODE + 8));
        for (int i = 10; i < 40; i++) {
            RunResult result = program.machine.runTo(60L * BODY);
            assertEquals(RunResult.Reason.REQUESTED, result.reason());
            assertEquals(HookProgram.CODE + 8, program.cpu.pc);
            assertEquals((long) i * BODY + 2, program.machine.icount());
            assertEquals(i - 9, program.hits.size());
        }
        assertEquals(RunResult.Reason.INSTRUCTIONS, program.machine.runTo(60L * BODY).reason());
        assertEquals(30, program.hits.size());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aStopForAnAccessComesBehindTheInstruction(boolean translated) {
        for (boolean mapped : new boolean[] {false, true}) {
            HookProgram program = loop(translated, mapped, 40);
            program.machine.runTo(10 * BODY);
            program.stopAt(Hook.Memory.write(HookProgram.DATA, 8));
            program.note(Hook.Pc.at(HookProgram.CODE + 12)); // where each run begins again
            for (int i = 10; i < 40; i++) {
                assertEquals(RunResult.Reason.REQUESTED, program.machine.runTo(60L * BODY).reason());
                assertEquals(HookProgram.CODE + 12, program.cpu.pc);
                assertEquals((long) i * BODY + 3, program.machine.icount());
                assertEquals(program.cpu.x[1], program.word(HookProgram.DATA));
            }
            program.machine.runTo(60L * BODY);
            assertEquals(60, program.hits.size(), "an instruction at which a run goes on is told of, as it was not before");
        }
    }

    @Test
    void whatWasToldBeforeAStopIsNotToldAgainBehindItButAfterARestore() {
        HookProgram program = loop(false, true, 3);
        Snapshot begin = program.machine.snapshot();
        program.stopAt(Hook.Pc.at(HookProgram.CODE));
        program.machine.runTo(1);
        assertEquals(List.of(1L, 0L), List.of((long) program.hits.size(), program.machine.icount()));
        program.machine.restore(begin);
        program.machine.runTo(1);
        assertEquals(2, program.hits.size());
        Hooks.Installed second = program.note(Hook.Pc.at(HookProgram.CODE)); // installed while stopped there: too late for this time
        program.machine.runTo(1);
        assertEquals(List.of(2L, 1L), List.of((long) program.hits.size(), program.machine.icount()));
        program.machine.runTo(100);
        assertEquals(4, program.hits.size());
        second.remove();
        second.remove();
        assertFalse(second.isInstalled());
    }

    @Test
    void anInstructionThatFaultsForEverIsToldEachTime() {
        HookProgram program = new HookProgram(EngineFactory.INTERPRETER, 1);
        long vector = HookProgram.CODE + 0x200; // of zeros, which are UDF
        SystemRegisters.write(program.cpu, "VBAR_EL1", HookProgram.CODE);
        program.cpu.pc = vector;
        program.stopAt(Hook.Pc.at(vector));
        for (int i = 1; i < 10; i++) {
            program.machine.run(program.machine.now() + 1000 * 13);
            assertEquals(i, program.hits.size());
            assertEquals(0, program.machine.icount());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void rangesOfCodeHoldExactlyTheirInstructions(boolean translated) {
        for (Space space : Space.values()) {
            HookProgram program = loop(translated, true, 20);
            program.machine.runTo(5 * BODY);
            program.note(new Hook.Pc(new Range(HookProgram.CODE + 8, HookProgram.CODE + 16), space));
            program.machine.runTo(20L * BODY);
            List<String> expected = new ArrayList<>();
            for (int i = 5; i < 20; i++) {
                expected.addAll(List.of("x@8", "x@12", "x@16"));
            }
            assertEquals(expected, program.told());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void codeThatIsRewrittenIsToldAsItIs(boolean translated) {
        HookProgram program = new HookProgram(translated ? HookProgram.eager() : EngineFactory.INTERPRETER, 1).mapped();
        // Each time round another word is stored over the one at "there", on the page of the loop itself.
        program.code("loop:", "str w5, [x0]", "there:", "nop", "eor x5, x5, x6", "str w5, [x0]", "bl @there2", "sub x9, x9, #1", "cbnz x9, @loop", "end:", "b @end",
                "there2:", "ret");
        long there = HookProgram.CODE + 4;
        long one = Assembler.assemble("add x1, x1, #1", there) & 0xffff_ffffL;
        long two = Assembler.assemble("add x1, x1, #16", there) & 0xffff_ffffL;
        program.cpu.x[0] = there;
        program.cpu.x[5] = one;
        program.cpu.x[6] = one ^ two;
        program.cpu.x[9] = 30;
        program.machine.runTo(10 * 8);
        Progress state = new Progress(program.cpu.x[1], program.cpu.x[9]);
        program.note(Hook.Pc.at(there));
        program.note(Hook.Memory.write(there, 4));
        program.machine.runTo(30 * 8);
        assertEquals(3 * state.left(), program.hits.size());
        for (int i = 0; i < state.left(); i++) {
            assertEquals(List.of(one, two).get(i % 2), ((Happening.MemoryAccess) program.hits.get(3 * i).what()).value());
            assertTrue(program.hits.get(3 * i + 1).what() instanceof Happening.Execution);
            assertEquals(List.of(two, one).get(i % 2), ((Happening.MemoryAccess) program.hits.get(3 * i + 2).what()).value());
        }
        assertEquals(state.sum() + state.left() / 2 * 17, program.cpu.x[1]);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void codeOnOtherPagesGoesOnTranslated(boolean translated) {
        // A function on another page is called in a loop; only the caller's page is hooked.
        HookProgram program = new HookProgram(translated ? HookProgram.eager() : EngineFactory.INTERPRETER, 1).mapped();
        program.code("loop:", "blr x7", "sub x9, x9, #1", "cbnz x9, @loop", "end:", "b @end");
        long function = HookProgram.CODE + 0x1000;
        program.put(function, Assembler.assemble("add x1, x1, #1", function));
        program.put(function + 4, Assembler.assemble("ret", function + 4));
        program.cpu.x[7] = function;
        program.cpu.x[9] = 1000;
        program.machine.runTo(500);
        program.note(Hook.Pc.at(HookProgram.CODE + 4));
        program.machine.runTo(5000);
        assertEquals(900, program.hits.size());
        assertEquals(1000, program.cpu.x[1]);
        long context = program.cpu.lowContext;
        assertFalse(program.cpu.memory().isExecutable(Tlb.slot(HookProgram.CODE, context)));
        assertTrue(program.cpu.memory().isExecutable(Tlb.slot(function, context)));
    }

    @Test
    void hooksAreOfOneCpuOrPartition() {
        Machine machine = new Machine(Boards.all().get("smp partitions on 2 cores"));
        long[] counts = new long[4];
        Hook every = new Hook.Pc(Range.ALL, Space.VIRTUAL);
        int[][] scopes = {{Hooks.ANY, Hooks.ANY}, {0, Hooks.ANY}, {1, Hooks.ANY}, {0, 1}};
        for (int i = 0; i < scopes.length; i++) {
            int number = i;
            machine.hooks().add(every, scopes[i][0], scopes[i][1], hit -> {
                counts[number]++;
                assertTrue((scopes[number][0] == Hooks.ANY || scopes[number][0] == hit.partition())
                        && (scopes[number][1] == Hooks.ANY || scopes[number][1] == hit.cpu()));
            });
        }
        machine.run(machine.now() + Boards.FRAME);
        assertEquals(counts[0], counts[1] + counts[2]);
        assertTrue(counts[3] > 0 && counts[3] < counts[1], Arrays.toString(counts));
        long retired = machine.guests().stream().flatMap(g -> g.cpus().stream()).flatMapToLong(c -> LongStream.of(c.retired)).sum();
        assertTrue(counts[0] >= retired, "each instruction that was retired was told of");
    }

    @Test
    void hooksAreChangedWhileTheMachineIsStopped() {
        HookProgram program = loop(false, true, 3);
        List<String> said = new ArrayList<>();
        program.machine.hooks().add(Hook.Pc.at(HookProgram.CODE), Hooks.ANY, Hooks.ANY, hit -> said.add(
                assertThrows(IllegalStateException.class, () -> program.note(Hook.Pc.at(0))).getMessage()));
        program.machine.runTo(5);
        assertEquals(List.of("the machine is running; hooks are installed and removed while it is stopped"), said);
    }
}
