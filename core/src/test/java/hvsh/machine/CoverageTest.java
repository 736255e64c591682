package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.cpu.SystemRegisters;
import hvsh.probe.Executed;
import hvsh.probe.Happening;
import hvsh.probe.Hook;
import hvsh.probe.Range;
import hvsh.probe.Space;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Coverage is what hooks on every place tell, whichever engine runs, wherever a run ends, and changes nothing. */
class CoverageTest {
    /** Ways that are taken late, calls, a store whose page is missing once the loop is hot, and one into a device. */
    private static final String[] PROGRAM = {"loop:", "add x1, x1, #1", "and x2, x1, #15", "cbnz x2, @often", "eor x3, x3, x1", "str x3, [x0]", "often:",
            "ldr x4, [x0]", "tbz w1, #6, @early", "add x5, x5, x4", "stp x5, x1, [x0, #16]", "early:", "bl @leaf", "cmp x1, #150", "b.ne @on",
            "mov x0, x10", "on:", "sub x9, x9, #1", "cbnz x9, @loop", "end:", "b @end", "leaf:", "cmp x1, #100", "b.cc @back", "strb w1, [x11]",
            "add x6, x6, #1", "back:", "ret"};
    private static final int TIMES = 200;

    private static HookProgram program(EngineFactory engine, long later) {
        HookProgram program = new HookProgram(engine, 1);
        program.cpu.x[0] = HookProgram.DATA;
        program.cpu.x[9] = TIMES;
        program.cpu.x[10] = later;
        program.cpu.x[11] = HookProgram.UART;
        program.code(PROGRAM);
        SystemRegisters.write(program.cpu, "VBAR_EL1", HookProgram.CODE + 0x800);
        return program.mapped();
    }

    /** What hooks on all addresses were told. */
    private static long[] told(HookProgram program) {
        TreeSet<Long> told = new TreeSet<>();
        program.hits.forEach(hit -> told.add(((Happening.Execution) hit.what()).address()));
        return told.stream().mapToLong(Long::longValue).toArray();
    }

    @Test
    void bothEnginesNoteExactlyWhatHooksTell() {
        long nowhere = 1L << 36;
        for (long later : new long[] {HookProgram.MIDDLE, nowhere}) {
            for (int end : new int[] {7, 58, 500, 1801, 2663, 3525}) {
                HookProgram hooked = program(EngineFactory.INTERPRETER, later);
                hooked.note(new Hook.Pc(Range.ALL, Space.VIRTUAL));
                hooked.machine.runTo(end);
                for (EngineFactory engine : new EngineFactory[] {EngineFactory.INTERPRETER, HookProgram.eager()}) {
                    HookProgram covered = program(engine, later);
                    Executed executed = covered.machine.cover().executed(0);
                    covered.machine.runTo(end);
                    assertArrayEquals(told(hooked), executed.addresses(), "until " + end);
                    assertEquals(hooked.machine.hash(), covered.machine.hash());
                }
            }
        }
    }

    @Test
    void itCanBeginWhenCodeIsTranslatedAlready() {
        HookProgram program = program(HookProgram.eager(), HookProgram.MIDDLE);
        program.machine.runTo(900);
        Machine fork = program.machine.fork();
        Executed executed = fork.cover().executed(0);
        assertEquals(0, executed.addresses().length);
        fork.runTo(1000);
        program.machine.runTo(1000);
        assertEquals(program.machine.hash(), fork.hash());
        assertTrue(executed.contains(HookProgram.CODE));
        assertFalse(executed.contains(HookProgram.CODE + 4 * 15), "the end has not come");
        assertFalse(program.machine.isCovered());
        fork.runTo(5000);
        assertTrue(executed.contains(HookProgram.CODE + 4 * 15));
    }

    @Test
    void exceptionsAreCountedAlsoThoseOfForks() {
        HookProgram program = program(HookProgram.eager(), 1L << 36);
        Coverage coverage = program.machine.cover();
        program.machine.runTo(3000);
        assertTrue(coverage.events().containsKey(new Coverage.Event(0, Coverage.Event.Kind.EXCEPTION, 0x25, 1 << 4 | 1)), coverage.events().toString());
        HookProgram caller = new HookProgram(EngineFactory.INTERPRETER, 1);
        caller.code("mov x0, #1", "svc #0");
        coverage = caller.machine.cover();
        caller.machine.runTo(2);
        Coverage.Event call = new Coverage.Event(0, Coverage.Event.Kind.EXCEPTION, 0x15, 1 << 4 | 1);
        assertEquals(Map.of(call, 1L), coverage.events());
        Coverage sum = new HookProgram(EngineFactory.INTERPRETER, 1).machine.cover();
        assertEquals(Map.of(), sum.total().events());
        sum.include(coverage);
        coverage.include(coverage.total());
        sum = sum.total();
        assertEquals(2, sum.events().get(call));
        assertArrayEquals(new long[] {HookProgram.CODE, HookProgram.CODE + 4}, sum.executed(0).addresses());
    }
}
