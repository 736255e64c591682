package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.cpu.Tlb;
import hvsh.probe.Happening.MemoryAccess;
import hvsh.probe.Hit;
import hvsh.probe.Hook;
import hvsh.probe.Range;
import hvsh.probe.Space;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Memory hooks are told of every access that an instruction makes, once and exactly, by both engines. */
class HookAccessTest {
    private static final long MIDDLE = HookProgram.MIDDLE;
    /** So often the instruction is repeated: long enough to be translated, and to leave the translation for each access. */
    private static final int TIMES = 12;
    /** An instruction, with x0 at {@link #MIDDLE}; what it does; and whether stage 1 must be on, because it is not aligned. */
    private static final List<String> ROWS = Stream.concat(Stream.of(
            "ldr x1, [x0] | r8@0", "str x1, [x0] | w8@0", "ldr w1, [x0, #4] | r4@4", "str w1, [x0, #4] | w4@4",
            "ldrh w1, [x0, #2] | r2@2", "strh w1, [x0, #2] | w2@2", "ldrb w1, [x0, #1] | r1@1", "strb w1, [x0, #1] | w1@1",
            "ldrsw x1, [x0] | r4@0", "ldrsh x1, [x0] | r2@0", "ldrsb w1, [x0] | r1@0", "ldur x1, [x0, #-8] | r8@-8", "stur x1, [x0, #-8] | w8@-8",
            "ldr x1, [x0, x2, lsl #3] | r8@16", "str w1, [x0, w2, uxtw] | w4@2 | unaligned", "ldp x1, x3, [x0] | r8@0 r8@8",
            "stp x1, x3, [x0] | w8@0 w8@8", "ldp w1, w3, [x0] | r4@0 r4@4", "stp w1, w3, [x0] | w4@0 w4@4", "ldpsw x1, x3, [x0] | r4@0 r4@4",
            "ldnp x1, x3, [x0, #-16] | r8@-16 r8@-8", "stnp x1, x3, [x0, #-16] | w8@-16 w8@-8",
            "ldr x1, [x4], #8 | r8@0", "str x1, [x4, #-8]! | w8@-8", "ldp x1, x3, [x4, #-16]! | r8@-16 r8@-8", "stp x1, x3, [x4], #16 | w8@0 w8@8",
            "ldr q0, [x0] | r8@0 r8@8", "str q0, [x0] | w8@0 w8@8", "ldr d0, [x0] | r8@0", "str s0, [x0] | w4@0", "ldr h0, [x0] | r2@0", "str b0, [x0] | w1@0",
            "ldp q0, q1, [x0] | r8@0 r8@8 r8@16 r8@24", "stp q0, q1, [x0] | w8@0 w8@8 w8@16 w8@24", "ldp s0, s1, [x0] | r4@0 r4@4", "stp d0, d1, [x0] | w8@0 w8@8",
            "ldar x1, [x0] | r8@0", "stlr x1, [x0] | w8@0", "ldarb w1, [x0] | r1@0", "stlrh w1, [x0] | w2@0",
            "ldtr x1, [x0] | r8@0", "sttr x1, [x0] | w8@0", "ldtrb w1, [x0] | r1@0", "sttrh w1, [x0] | w2@0", "ldtrsw x1, [x0] | r4@0",
            "ldadd x1, x3, [x0] | r8@0 w8@0", "ldaddal w1, w3, [x0] | r4@0 w4@0", "stclrb w1, [x0] | r1@0 w1@0", "swp x1, x3, [x0] | r8@0 w8@0",
            "ldsmaxh w1, w3, [x0] | r2@0 w2@0", "ldeor x1, x3, [x0] | r8@0 w8@0",
            "cas xzr, x6, [x0] | r8@0",
            "dc zva, x0 | w64@0", "prfm pldl1keep, [x0] | ", "dc cvac, x0 | ", "clrex | "),
            Stream.of("ld1 {v0.2d}, [x0] | r8@0 r8@8", "st1 {v0.2d, v1.2d}, [x0] | w8@0 w8@8 w8@16 w8@24",
            "ld2 {v0.2s, v1.2s}, [x0] | r4@0 r4@4 r4@8 r4@12", "st3 {v0.4h-v2.4h}, [x0] | w2@0 w2@2 w2@4 w2@6 w2@8 w2@10 w2@12 w2@14 w2@16 w2@18 w2@20 w2@22",
            "ld4 {v0.b-v3.b}[3], [x0] | r1@0 r1@1 r1@2 r1@3", "st1 {v0.s}[1], [x0] | w4@0", "ld1r {v0.4s}, [x0] | r4@0",
            "ldr x1, [x5] | r8@3 | unaligned", "str x1, [x5] | w8@3 | unaligned", "ldr w1, [x6] | r4@-2 | unaligned",
            "str x1, [x6] | w8@-2 | unaligned", "strh w1, [x7] | w2@-1 | unaligned", "ldp x1, x3, [x6] | r8@-2 r8@6 | unaligned",
            "stp x1, x3, [x8] | w8@-9 w8@-1 | unaligned", "str q0, [x8] | w8@-9 w8@-1 | unaligned", "ldp q0, q1, [x8] | r8@-9 r8@-1 r8@7 r8@15 | unaligned",
            "ld1 {v0.2d}, [x8] | r8@-9 r8@-1 | unaligned", "ldtr x1, [x6] | r8@-2 | unaligned", "sttr w1, [x7] | w4@-1 | unaligned")).toList();

    private static Hook.Memory all(long from, long to) {
        return new Hook.Memory(new Range(from, to), Space.VIRTUAL, true, true, 0, null);
    }

    private static HookProgram program(EngineFactory engine, boolean mapped, String instruction) {
        HookProgram program = new HookProgram(engine, 1);
        program.code("mov x9, #0x%x".formatted(TIMES), "loop:", "mov x4, x0", instruction, "subs x9, x9, #1", "b.ne @loop", "end:", "b @end");
        program.cpu.x[0] = MIDDLE;
        program.cpu.x[2] = 2;
        program.cpu.x[5] = MIDDLE + 3;
        program.cpu.x[6] = MIDDLE - 2;
        program.cpu.x[7] = MIDDLE - 1;
        program.cpu.x[8] = MIDDLE - 9;
        return mapped ? program.mapped() : program;
    }

    @TestFactory
    Stream<DynamicTest> everyInstructionIsToldExactly() {
        return ROWS.stream().map(row -> row.split(" \\| ?", -1)).map(row -> DynamicTest.dynamicTest(row[0], () -> {
            for (int mode = row.length > 2 ? 2 : 0; mode < 4; mode++) {
                told(row[0], row[1].strip(), (mode & 1) == 0 ? EngineFactory.INTERPRETER : HookProgram.eager(), mode >= 2);
            }
        }));
    }

    private static void told(String instruction, String expected, EngineFactory engine, boolean mapped) {
        boolean refused = !mapped && instruction.startsWith("dc zva"); // Device memory
        HookProgram plain = program(engine, mapped, instruction);
        plain.machine.runTo(1000);
        for (Space space : Space.values()) {
            HookProgram program = program(engine, mapped, instruction);
            program.note(new Hook.Memory(new Range(HookProgram.DATA, HookProgram.DATA + 0x1fff), space, true, true, 0, null));
            program.machine.runTo(1000);
            List<String> once = expected.isEmpty() || refused ? List.of() : List.of(expected.split(" "));
            List<String> times = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                times.addAll(once);
            }
            for (Hit hit : program.hits) {
                assertEquals(HookProgram.CODE + 8, hit.pc());
                MemoryAccess access = (MemoryAccess) hit.what();
                assertEquals(access.address(), access.place().physical());
                assertEquals(access.address(), access.place().guestPhysical());
                assertTrue(access.size() == 64 || !access.write() || access.old() != null);
            }
            assertEquals(times, program.told(), space + (mapped ? ", mapped" : ", MMU off"));
            assertEquals(plain.machine.hash(), program.machine.hash());
        }
    }

    @Test
    void valuesAreThoseOfTheAccess() {
        for (EngineFactory engine : List.of(EngineFactory.INTERPRETER, HookProgram.eager())) {
            HookProgram program = program(engine, true, "str w1, [x6]");
            program.code("ldr x1, [x6]", "movn w1, #1", "str w1, [x6]", "strb w1, [x0]", "ldrsb x1, [x0]", "ldadd x0, x3, [x0]");
            long across = program.word(MIDDLE - 8) >>> 48 | program.word(MIDDLE) << 16;
            program.note(all(MIDDLE - 2, MIDDLE + 7));
            long before = program.word(MIDDLE);
            program.machine.runTo(6);
            List<MemoryAccess> told = program.hits.stream().map(hit -> (MemoryAccess) hit.what()).toList();
            assertEquals(List.of(across, 0xffff_fffeL, 0xfeL, 0xfeL), told.subList(0, 4).stream().map(MemoryAccess::value).toList());
            assertEquals(across & 0xffff_ffffL, told.get(1).old());
            assertEquals(0xffL, told.get(2).old());
            long now = before & ~0xffffL | 0xfffe;
            assertEquals(now, told.get(4).value());
            assertEquals(List.of(now, now + MIDDLE), List.of(told.get(5).old(), told.get(5).value()));
            assertEquals(now + MIDDLE, program.word(MIDDLE));
        }
    }

    @Test
    void exclusivesAreToldOfTheirOwnAccessesOnly() {
        String[][] rows = {{"ldxr x1, [x0]", "stxr w3, x2, [x0]", "stxr w3, x2, [x0]"}, {"ldaxp x1, x4, [x0]", "stlxp w3, x2, x4, [x0]", "clrex"},
                {"ldxrb w1, [x0]", "clrex", "stxrb w3, w2, [x0]"}, {"ldxp w1, w4, [x0]", "stxp w3, w2, w4, [x0]", "clrex"}};
        String[] expected = {"[r8@0, w8@0]", "[r8@0, r8@8, w8@0, w8@8]", "[r1@0]", "[r8@0, w8@0]"};
        for (EngineFactory engine : List.of(EngineFactory.INTERPRETER, HookProgram.eager())) {
            for (int i = 0; i < rows.length; i++) {
                HookProgram program = program(engine, true, "nop").code(rows[i]);
                program.note(all(MIDDLE, MIDDLE + 15));
                program.machine.runTo(3);
                assertEquals(expected[i], program.told().toString(), rows[i][0]);
            }
        }
    }

    @Test
    void aComparisonThatHoldsStores() {
        HookProgram program = program(EngineFactory.INTERPRETER, true, "nop").code("ldr x5, [x0]", "cas x5, x6, [x0]", "cas x5, x6, [x0]",
                "ldp x6, x7, [x0]", "casp x6, x7, x2, x3, [x0]", "cmp x6, x7", "casp x6, x7, x2, x3, [x0]");
        program.note(all(MIDDLE, MIDDLE + 15));
        program.machine.runTo(7);
        assertEquals(List.of("r8@0", "r8@0", "w8@0", "r8@0", "r8@0", "r8@8", "r8@0", "r8@8", "w8@0", "w8@8", "r8@0", "r8@8"), program.told());
    }

    @Test
    void whatFaultsIsNotTold() {
        for (EngineFactory engine : List.of(EngineFactory.INTERPRETER, HookProgram.eager())) {
            HookProgram program = program(engine, false, "ldr x1, [x6]"); // not aligned, in Device memory
            program.note(all(HookProgram.DATA, HookProgram.DATA + 0x1fff));
            program.machine.runTo(3);
            assertEquals(List.of(), program.told());
            long end = MachineSpec.RAM_BASE + HookProgram.MEMORY;
            HookProgram half = program(engine, true, "nop").code("stp x1, x3, [x10]");
            half.cpu.x[10] = end - 8; // the second word is in nobody's memory
            half.note(all(0, -1));
            half.machine.runTo(1);
            assertEquals(List.of(end - 8), half.hits.stream().map(hit -> ((MemoryAccess) hit.what()).address()).toList());
        }
    }

    @Test
    void rangesEndWhereTheySay() {
        for (EngineFactory engine : List.of(EngineFactory.INTERPRETER, HookProgram.eager())) {
            for (long first = MIDDLE - 3; first <= MIDDLE + 2; first++) {
                for (long last = first; last < first + 3; last++) {
                    edge(engine, first, last);
                }
            }
        }
    }

    private static void edge(EngineFactory engine, long first, long last) {
        int[] sizes = {1, 2, 4, 8};
        String[] code = {"ldrb w1, [x10], #1", "ldrh w1, [x11], #1", "ldr w1, [x12], #1", "ldr x1, [x13], #1"};
        HookProgram program = program(engine, true, "nop").code(code[0], code[1], code[2], code[3], "sub x9, x9, #1", "cbnz x9, 0x%016x".formatted(HookProgram.CODE));
        program.cpu.x[9] = 24;
        List<String> expected = new ArrayList<>();
        for (int offset = -12; offset < 12; offset++) {
            for (int i = 0; i < sizes.length; i++) {
                program.cpu.x[10 + i] = MIDDLE - 12;
                long at = MIDDLE + offset;
                if (at <= last && first < at + sizes[i]) {
                    expected.add("r" + sizes[i] + "@" + offset);
                }
            }
        }
        program.note(all(first, last));
        program.machine.runTo(6 * 24);
        assertEquals(expected, program.told(), (first - MIDDLE) + " to " + (last - MIDDLE));
    }

    @Test
    void filtersOfSizeValueAndKindDecide() {
        HookProgram program = program(EngineFactory.INTERPRETER, true, "nop").code("mov w1, #7", "str w1, [x0]", "strb w1, [x0]", "ldr w1, [x0]", "str xzr, [x0]");
        Range range = Range.of(MIDDLE, 8);
        int[] counts = new int[4];
        Hook[] hooks = {new Hook.Memory(range, Space.VIRTUAL, false, true, 4, null), new Hook.Memory(range, Space.VIRTUAL, true, true, 1 | 8, null),
                new Hook.Memory(range, Space.VIRTUAL, true, true, 0, new Hook.Values(7, 7)), new Hook.Memory(range, Space.VIRTUAL, false, true, 0, new Hook.Values(8, -1))};
        for (int i = 0; i < hooks.length; i++) {
            int number = i;
            program.machine.hooks().add(hooks[i], Hooks.ANY, Hooks.ANY, hit -> counts[number]++);
        }
        program.machine.runTo(5);
        assertEquals(List.of(1, 2, 3, 0), Arrays.stream(counts).boxed().toList());
    }

    @Test
    void pagesWithoutHooksKeepTheirFastWays() {
        HookProgram program = program(EngineFactory.INTERPRETER, true, "nop").code("str x1, [x0]", "ldr x1, [x0]", "str x1, [x2]");
        program.cpu.x[2] = MIDDLE + 0x1000;
        Hooks.Installed hook = program.note(Hook.Memory.write(MIDDLE + 0x1000, 8));
        program.machine.runTo(3);
        long context = program.cpu.lowContext;
        int plain = Tlb.slot(MIDDLE, context);
        int hooked = Tlb.slot(MIDDLE + 0x1000, context);
        assertEquals(MIDDLE | context, program.cpu.tlb.writeTag[plain]);
        assertEquals(Tlb.NONE, program.cpu.tlb.writeTag[hooked]);
        assertEquals(MIDDLE + 0x1000 | context, program.cpu.tlb.readTag[hooked], "loads there are not hooked");
        hook.remove();
        assertTrue(program.cpu.probes == null);
        program.cpu.pc = HookProgram.CODE;
        program.machine.runTo(6);
        assertEquals(MIDDLE + 0x1000 | context, program.cpu.tlb.writeTag[hooked]);
        assertEquals(1, program.hits.size());
    }
}
