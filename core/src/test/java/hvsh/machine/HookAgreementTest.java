package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.cpu.SystemRegisters;
import hvsh.cpu.jit.TranslatingEngine;
import hvsh.cpu.jit.TranslationCache;
import hvsh.isa.Assembler;
import hvsh.probe.Hit;
import hvsh.probe.Hook;
import hvsh.probe.Range;
import hvsh.probe.Space;
import hvsh.time.Seeded;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Both engines tell of the same in the same order at the same counts, stopped or not, and hooks change nothing. */
class HookAgreementTest {
    private static final int PROGRAMS = 20;
    private static final int STOPS_EACH = 5;
    private static final int MOST_HITS = 20_000;
    private static final String[] INSTRUCTIONS = {"ldr x1, [x0]", "str x1, [x0, #8]", "ldp x2, x3, [x5]", "stp x2, x1, [x6]", "ldrb w2, [x7], #1",
            "str w1, [x6, #4]", "ldr q1, [x5]", "str q1, [x8]", "ld1 {v2.4s}, [x8]", "st1 {v2.4s}, [x0]", "ld4 {v0.b-v3.b}[3], [x6]",
            "ldadd x1, x2, [x0]", "cas x2, x3, [x0]", "swpb w1, w2, [x6]", "dc zva, x0", "ldxr x3, [x0]", "stxr w3, x1, [x0]", "ldtr x2, [x6]",
            "sttr w2, [x5]", "add x1, x1, x2", "eor x2, x3, x1, lsl #5", "mrs x2, TPIDR_EL0", "msr TPIDR_EL0, x1", "msr DAIFSet, #0x2", "svc #0x3",
            "sub x7, x7, #1", "cmp x1, x2", "csel x1, x2, x3, cc", "mul x3, x1, x2", "ldr x1, [x9, x10]"};

    private static final String[] HANDLER = {"mrs x17, ELR_EL1", "orr x18, x18, x17", "eret"};

    private static long below(Seeded random, long bound) {
        return Long.remainderUnsigned(random.next(), bound);
    }

    private static HookProgram program(EngineFactory engine, long seed) {
        Seeded random = new Seeded(seed);
        HookProgram program = new HookProgram(engine, 1);
        List<String> code = new ArrayList<>();
        code.add("loop:");
        int length = 10 + (int) below(random, 60);
        for (int i = 0; i < length; i++) {
            code.add(INSTRUCTIONS[(int) below(random, INSTRUCTIONS.length)]);
        }
        code.addAll(List.of("sub x19, x19, #1", "cbnz x19, @loop", "end:", "b @end"));
        program.code(code.toArray(String[]::new));
        long[] bases = {HookProgram.MIDDLE, 0, 0, 0, 0, HookProgram.MIDDLE - 3, HookProgram.MIDDLE - 12, HookProgram.MIDDLE + 2, HookProgram.MIDDLE - 9,
            HookProgram.MIDDLE - 64, below(random, 120)};
        System.arraycopy(bases, 0, program.cpu.x, 0, bases.length);
        program.cpu.x[19] = 25;
        SystemRegisters.write(program.cpu, "VBAR_EL1", HookProgram.CODE + 0x1000);
        for (int i = 0; i < HANDLER.length; i++) {
            program.put(HookProgram.CODE + 0x1200 + 4L * i, Assembler.assemble(HANDLER[i], 0));
        }
        return program.mapped();
    }

    /** The same hooks for every machine. */
    private static List<Hook> hooks(long seed, long code, long data) {
        Seeded random = new Seeded(~seed);
        List<Hook> hooks = new ArrayList<>();
        for (long n = 1 + below(random, 5); n > 0; n--) {
            hooks.add(switch ((int) below(random, 6)) {
                case 0 -> new Hook.Pc(Range.of(code + 4 * below(random, 70), 1 + 8 * below(random, 5)), Space.values()[(int) below(random, 3)]);
                case 1 -> new Hook.SystemRegister(null, true, below(random, 2) == 0, null);
                case 2 -> new Hook.ExceptionTaken(Set.of(), Hook.ANY, Hook.ANY);
                default -> new Hook.Memory(Range.of(data - 80 + below(random, 160), 1 + below(random, 70)), Space.values()[(int) below(random, 3)],
                        below(random, 3) != 0, below(random, 3) != 0, 0, null);
            });
        }
        return hooks;
    }

    /** Runs until a time and notes what the hooks tell, for as long as the list is not too long. */
    private static List<Hit> watch(Machine machine, List<Hook> hooks, long until, boolean stopping) {
        List<Hit> hits = new ArrayList<>();
        int[] count = new int[1];
        for (Hook hook : hooks) {
            machine.hooks().add(hook, Hooks.ANY, Hooks.ANY, hit -> {
                if (hits.size() < MOST_HITS) {
                    hits.add(hit);
                }
                if (stopping && ++count[0] % STOPS_EACH == 0) {
                    machine.requestStop("hook");
                }
            });
        }
        RunResult result;
        do {
            result = machine.run(until);
        } while (result.reason() == RunResult.Reason.REQUESTED);
        return hits;
    }

    @Test
    void randomProgramsWithRandomHooks() {
        long told = 0;
        for (long seed = 0; seed < PROGRAMS; seed++) {
            Machine plain = program(HookProgram.eager(), seed).machine;
            long end = 2500 * 13;
            plain.run(end);
            List<Hook> hooks = hooks(seed, HookProgram.CODE, HookProgram.MIDDLE);
            Machine reference = program(EngineFactory.INTERPRETER, seed).machine;
            List<Hit> expected = watch(reference, hooks, end, false);
            assertEquals(plain.hash(), reference.hash(), "seed " + seed);
            for (boolean stopping : new boolean[] {false, true}) {
                Machine machine = program(HookProgram.eager(), seed).machine;
                same(expected, watch(machine, hooks, end, stopping), "seed " + seed);
                assertEquals(plain.hash(), machine.hash(), "seed " + seed + (stopping ? ", stopping" : ""));
            }
            Machine late = program(HookProgram.eager(), seed).machine;
            late.run(end / 2);
            long from = late.guests().getFirst().cpus().getFirst().retired;
            same(expected.stream().filter(hit -> hit.retired() >= from).toList(), watch(late, hooks, end, false), "seed " + seed + ", late");
            told += expected.size();
        }
        assertTrue(told > 100L * PROGRAMS, "hits: " + told);
    }

    private static void same(List<Hit> expected, List<Hit> told, String what) {
        for (int i = 0; i < Math.min(expected.size(), told.size()); i++) {
            assertEquals(expected.get(i), told.get(i), what + ", hit " + i);
        }
        assertEquals(expected.size(), told.size(), what);
    }

    private static List<Hook> everyKind(long seed) {
        List<Hook> hooks = new ArrayList<>(hooks(seed, MachineSpec.RAM_BASE, MachineSpec.RAM_BASE + 0x2000));
        hooks.add(new Hook.SystemRegister(null, true, true, null));
        hooks.add(new Hook.ExceptionTaken(Set.of(), Hook.ANY, Hook.ANY));
        hooks.add(new Hook.InterruptTaken(null, Hook.ANY));
        hooks.add(new Hook.Stage2Fault(Range.ALL));
        hooks.add(new Hook.Call(Set.of()));
        hooks.add(new Hook.UartText(null, ""));
        hooks.add(new Hook.Memory(Range.of(0x0800_0000L, 0x0200_0000L), Space.GUEST_PHYSICAL, true, true, 0, null));
        return hooks;
    }

    private static void agree(MachineSpec spec, long seed, int threshold, long end) {
        Machine plain = new Machine(spec);
        plain.run(end);
        Machine reference = new Machine(spec, EngineFactory.INTERPRETER);
        List<Hit> expected = watch(reference, everyKind(seed), end, false);
        assertEquals(plain.hash(), reference.hash());
        for (boolean stopping : new boolean[] {false, true}) {
            Machine machine = new Machine(spec, (cpu, memory, cycles) -> new TranslatingEngine(cpu, memory, cycles, threshold, 1, Runnable::run, new TranslationCache()));
            same(expected, watch(machine, everyKind(seed), end, stopping), stopping ? "stopping" : "not stopping");
            assertEquals(plain.hash(), machine.hash(), stopping ? "stopping" : "not stopping");
        }
        assertTrue(expected.size() > 3, "hits: " + expected.size());
    }

    @TestFactory
    Stream<DynamicTest> everySmallMachine() {
        return Boards.all().entrySet().stream().map(e -> DynamicTest.dynamicTest(e.getKey(), () ->
                agree(e.getValue(), e.getKey().hashCode(), 2, e.getValue().hypervisor().isPresent() ? 3 * Boards.FRAME : Boards.FRAME / 8)));
    }

    @TestFactory
    Stream<DynamicTest> kernelsThatRewriteCodeAndTables() throws IOException {
        return Stream.of("selfmod", "pagefault", "interpreter").map(name -> DynamicTest.dynamicTest(name, () -> {
            BootSpec boot = new BootSpec(name, BenchGuest.image(name), new byte[0], "", name + " 1");
            agree(new VirtBoard(1, 1, 64 << 20, 2, boot, Optional.empty()).spec(), name.hashCode(), 10, 13 * 60_000);
        }));
    }
}
