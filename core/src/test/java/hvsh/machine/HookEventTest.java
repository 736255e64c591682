package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.cpu.ExceptionClass;
import hvsh.cpu.SystemRegisters;
import hvsh.hypervisor.TrapCounters;
import hvsh.isa.Assembler;
import hvsh.probe.Happening;
import hvsh.probe.Happening.ExceptionTaken;
import hvsh.probe.Happening.InterruptTaken;
import hvsh.probe.Happening.RegisterAccess;
import hvsh.probe.Hit;
import hvsh.probe.Hook;
import hvsh.probe.Range;
import hvsh.probe.Space;
import hvsh.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hooks on registers, exceptions, interrupts, faults of the second stage, calls and texts. */
class HookEventTest {
    /** Of X1, without the register's fields. */
    private static final int MRS = 0xd530_0001;
    private static final int MSR = 0xd510_0001;
    private static final Hook.SystemRegister REGISTERS = new Hook.SystemRegister(null, true, true, null);
    private static final Hook.ExceptionTaken EXCEPTIONS = new Hook.ExceptionTaken(Set.of(), Hook.ANY, Hook.ANY);
    private static final Hook.InterruptTaken INTERRUPTS = new Hook.InterruptTaken(null, Hook.ANY);

    /** MRS and MSR of every register: told with what moved where they are carried out, and not where they are Undefined. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everySystemRegister(int el) {
        HookProgram program = new HookProgram(EngineFactory.INTERPRETER, el);
        program.note(REGISTERS);
        program.note(EXCEPTIONS);
        program.cpu.pc = HookProgram.CODE;
        Snapshot begin = program.machine.snapshot();
        Map<String, Integer> fields = fields();
        int carriedOut = 0;
        for (String name : SystemRegisters.names()) {
            for (boolean write : new boolean[] {false, true}) {
                program.machine.restore(begin);
                program.hits.clear();
                program.put(HookProgram.CODE, (write ? MSR : MRS) | fields.get(name));
                program.cpu.x[1] = 0x5a;
                program.machine.run(program.machine.now() + 13);
                assertEquals(1, program.hits.size(), name);
                Hit hit = program.hits.getFirst();
                assertEquals(HookProgram.CODE, hit.pc(), name);
                if (hit.what() instanceof RegisterAccess access) {
                    assertEquals(new RegisterAccess(write, name, write ? 0x5a : program.cpu.x[1]), access);
                    carriedOut++;
                } else {
                    assertEquals(ExceptionClass.UNKNOWN, ((ExceptionTaken) hit.what()).exceptionClass(), name);
                    assertEquals(0x5a, program.cpu.x[1], name);
                }
            }
        }
        assertTrue(carriedOut > SystemRegisters.names().size(), "most can be read and many written: " + carriedOut);
    }

    /** op0 to op2 of every register as they stand in MRS and MSR. */
    private static Map<String, Integer> fields() {
        Map<String, Integer> fields = new TreeMap<>();
        for (int n = 0; n < 1 << 15; n++) {
            String name = SystemRegisters.nameAt(2 + (n >> 14), n >> 11 & 7, n >> 7 & 15, n >> 3 & 15, n & 7);
            if (name != null) {
                fields.put(name, n << 5);
            }
        }
        return fields;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void registersOfTranslatedCodeAndImmediates(boolean translated) {
        HookProgram program = new HookProgram(translated ? HookProgram.eager() : EngineFactory.INTERPRETER, 1).mapped();
        program.code("loop:", "mrs x1, TPIDR_EL1", "add x1, x1, #1", "msr TPIDR_EL1, x1", "msr DAIFClr, #0x2", "msr DAIFSet, #0x2", "sub x9, x9, #1", "cbnz x9, @loop",
                "msr SPSel, #0x0", "msr PAN, #0x1", "end:", "b @end");
        program.cpu.x[9] = 30;
        program.machine.runTo(70);
        Hooks.Installed all = program.note(REGISTERS);
        int[] writes = new int[1];
        program.machine.hooks().add(new Hook.SystemRegister("TPIDR_EL1", false, true, new Hook.Values(20, 24)), Hooks.ANY, Hooks.ANY, hit -> writes[0]++);
        program.machine.runTo(30 * 7 + 2);
        List<RegisterAccess> told = program.hits.stream().map(hit -> (RegisterAccess) hit.what()).toList();
        assertEquals(20 * 4 + 2, told.size());
        assertEquals(List.of(new RegisterAccess(false, "TPIDR_EL1", 10), new RegisterAccess(true, "TPIDR_EL1", 11),
                new RegisterAccess(true, "DAIF", 0xd << 6), new RegisterAccess(true, "DAIF", 0xf << 6)), told.subList(0, 4));
        assertEquals(List.of(new RegisterAccess(true, "SPSel", 0), new RegisterAccess(true, "PAN", 1 << 22)), told.subList(80, 82));
        assertEquals(5, writes[0]);
        all.remove();
    }

    /** Programs that take each class of exception on purpose, at both levels. */
    @Test
    void everyClassOfException() throws IOException {
        Set<Integer> classes = new TreeSet<>();
        Set<Happening.Line> lines = new TreeSet<>();
        for (String name : List.of("exceptions", "traps", "debug", "stage1", "stage2")) {
            for (int el = 1; el <= 2; el++) {
                Machine machine = conform(name, el);
                List<Hit> hits = new ArrayList<>();
                Map<Integer, Integer> filtered = new TreeMap<>();
                machine.hooks().add(EXCEPTIONS, Hooks.ANY, Hooks.ANY, hits::add);
                machine.hooks().add(INTERRUPTS, Hooks.ANY, Hooks.ANY, hit -> lines.add(((InterruptTaken) hit.what()).line()));
                for (int ec = 0; ec < 64; ec++) {
                    int number = ec;
                    machine.hooks().add(new Hook.ExceptionTaken(Set.of(ec), Hook.ANY, Hook.ANY), Hooks.ANY, Hooks.ANY,
                            hit -> filtered.merge(number, 1, Integer::sum));
                }
                machine.runTo(50_000_000);
                if (name.equals("debug")) { // steps, breakpoints and watchpoints of the guest's own beside ours
                    Machine plain = conform(name, el);
                    plain.runTo(50_000_000);
                    assertEquals(plain.hash(), machine.hash(), name + " at EL" + el);
                }
                Map<Integer, Integer> counted = new TreeMap<>();
                hits.forEach(hit -> counted.merge(((ExceptionTaken) hit.what()).exceptionClass(), 1, Integer::sum));
                assertEquals(counted, filtered);
                classes.addAll(counted.keySet());
            }
        }
        Set<Integer> named = new TreeSet<>();
        for (int ec = 0; ec < 64; ec++) {
            if (!ExceptionClass.name(ec).startsWith("ec-") && ec != ExceptionClass.SERROR) {
                named.add(ec);
            }
        }
        named.remove(ExceptionClass.POINTER_AUTHENTICATION); // the programs are for a CPU without it
        named.remove(ExceptionClass.BRANCH_TARGET); // their pages are not guarded
        named.remove(ExceptionClass.SP_ALIGNMENT); // which no instruction raises here
        assertEquals(named, classes);
        assertEquals(Set.of(Happening.Line.IRQ, Happening.Line.FIQ, Happening.Line.SERROR), lines);
    }

    private static Machine conform(String name, int el) throws IOException {
        Path image = Path.of(System.getProperty("hvsh.root"), "testdata", "guests", "conform", name + ".elf");
        BootSpec boot = new BootSpec(name, Files.readAllBytes(image), new byte[0], "");
        return new Machine(new VirtBoard(el, 1, 256 << 20, 2, boot, Optional.empty()).spec());
    }

    @Test
    void anExceptionStopsAtItsHandler() {
        HookProgram program = new HookProgram(EngineFactory.INTERPRETER, 1).code("svc #0x7", "nop");
        SystemRegisters.write(program.cpu, "VBAR_EL1", HookProgram.CODE + 0x800);
        program.stopAt(new Hook.ExceptionTaken(Set.of(ExceptionClass.SVC), 1, 1));
        RunResult result = program.machine.runTo(100);
        assertEquals(RunResult.Reason.REQUESTED, result.reason());
        assertEquals(HookProgram.CODE + 0xa00, program.cpu.pc);
        Hit hit = program.hits.getFirst();
        assertEquals(new ExceptionTaken(ExceptionClass.SVC, 7, null, 1, 1), hit.what());
        assertEquals(HookProgram.CODE, hit.pc());
        assertEquals(HookProgram.CODE + 4, SystemRegisters.read(program.cpu, "ELR_EL1"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void interruptsAreToldWithTheirNumberBeforeTheirHandler(boolean stopping) {
        Machine plain = new Machine(Boards.handset(1));
        Machine machine = new Machine(Boards.handset(1));
        List<Hit> hits = new ArrayList<>();
        List<Long> acknowledged = new ArrayList<>();
        machine.hooks().add(INTERRUPTS, Hooks.ANY, Hooks.ANY, hit -> {
            hits.add(hit);
            if (stopping) {
                machine.requestStop("hook");
            }
        });
        machine.hooks().add(new Hook.Memory(Range.of(0x0801_000c, 4), Space.GUEST_PHYSICAL, true, false, 0, null), Hooks.ANY, Hooks.ANY,
                hit -> acknowledged.add(((Happening.MemoryAccess) hit.what()).value()));
        long end = 20 * Boards.FRAME;
        while (machine.now() < end) {
            RunResult result = machine.run(end);
            if (result.reason() == RunResult.Reason.REQUESTED) {
                assertEquals(0x280, machine.guests().get(result.guest()).cpus().getFirst().pc & 0x7ff, "at the vector");
            }
        }
        plain.run(end);
        assertEquals(plain.hash(), machine.hash());
        assertTrue(hits.size() >= 19, "one in each frame: " + hits.size());
        List<Long> told = hits.stream().map(hit -> (long) ((InterruptTaken) hit.what()).intid()).toList();
        assertEquals(told, acknowledged.stream().filter(intid -> intid < 1020).toList());
    }

    /** A partition's program, put into the user's memory. */
    private static Machine partition(String... code) {
        Machine machine = new Machine(Boards.handset(1));
        Guest user = machine.guest("user");
        long at = MachineSpec.RAM_BASE + 0x20_0000;
        for (int i = 0; i < code.length; i++) {
            byte[] word = HookProgram.bytes(Assembler.assemble(code[i], at + 4 * i) & 0xffff_ffffL);
            machine.memory().write(user.physical(at + 4 * i), word, 0, 4);
        }
        user.cpus().getFirst().pc = at;
        return machine;
    }

    @Test
    void whatTheSecondStageRefusesIsAFaultAndWhatIsEmulatedAnAccess() {
        Machine machine = partition("mov x0, #0x70000000", "mov x1, #0x9000000", "mov w2, #0x58", "str w2, [x1]", "ldr w3, [x1, #24]", "str x2, [x0]");
        List<Hit> hits = new ArrayList<>();
        machine.hooks().add(new Hook.Stage2Fault(Range.ALL), 1, Hooks.ANY, hits::add);
        machine.hooks().add(new Hook.Stage2Fault(Range.of(0x7000_0001L, 8)), Hooks.ANY, Hooks.ANY, hit -> { throw new AssertionError(hit); });
        machine.hooks().add(new Hook.Memory(Range.of(0x0900_0000L, 0x1000), Space.GUEST_PHYSICAL, true, true, 0, null), 1, Hooks.ANY, hits::add);
        machine.hooks().add(new Hook.ExceptionTaken(Set.of(0x24, 0x25), Hook.ANY, Hook.ANY), 1, Hooks.ANY, hits::add);
        machine.run(Boards.FRAME / 2);
        List<Happening> told = hits.stream().map(Hit::what).limit(7).toList();
        assertEquals(new Happening.MemoryAccess(true, 0x0900_0000L, new Happening.Place(0x0900_0000L, -1), null, 4, 0x58, null), told.get(1));
        assertTrue(told.get(3) instanceof Happening.MemoryAccess flags && !flags.write() && flags.value() == 0x90);
        Happening.Stage2Fault fault = (Happening.Stage2Fault) told.get(5);
        assertEquals(List.of(true, false, 0x7000_0000L, 0x7000_0000L), List.of(fault.write(), fault.fetch(), fault.address(), fault.guestPhysical()));
        for (int i : new int[] {0, 2, 4}) {
            assertEquals(List.of(1, 2), List.of(((ExceptionTaken) told.get(i)).from(), ((ExceptionTaken) told.get(i)).to()));
        }
        ExceptionTaken injected = (ExceptionTaken) told.get(6);
        assertEquals(List.of(ExceptionClass.DATA_ABORT_SAME, 1, 1), List.of(injected.exceptionClass(), injected.from(), injected.to()));
    }

    @Test
    void callsAreCountedAsTheHypervisorCountsThem() {
        Machine machine = new Machine(Boards.talk(1, true));
        Map<Integer, Long> calls = new TreeMap<>();
        Map<Integer, Long> sends = new TreeMap<>();
        machine.hooks().add(new Hook.Call(Set.of()), Hooks.ANY, Hooks.ANY, hit -> calls.merge(hit.partition(), 1L, Long::sum));
        machine.hooks().add(new Hook.Call(Set.of(0x8600_0007, 0xc600_0007)), Hooks.ANY, Hooks.ANY, hit -> sends.merge(hit.partition(), 1L, Long::sum));
        machine.run(10 * Boards.FRAME);
        for (Guest guest : machine.guests()) {
            TrapCounters.Count count = guest.traps().get("hvc");
            assertEquals(count == null ? 0 : count.times(), calls.getOrDefault(guest.number(), 0L), guest.name());
        }
        assertTrue(sends.values().stream().mapToLong(Long::longValue).sum() > 0, calls + " " + sends);
    }

    @Test
    void firmwareIsCalledToo() {
        HookProgram program = new HookProgram(EngineFactory.INTERPRETER, 1).code("hvc #0x0");
        program.cpu.x[0] = 0x8400_0000L;
        program.cpu.x[1] = 5;
        program.note(new Hook.Call(Set.of(0x8400_0000)));
        program.note(new Hook.Call(Set.of(0x8400_0001)));
        program.machine.runTo(1);
        assertEquals(List.of(new Happening.Call(false, 0, 0x8400_0000, List.of(5L, 0L, 0L, 0L))), program.hits.stream().map(Hit::what).toList());
    }

    @Test
    void textsEndWithTheByteThatCompletesThem() {
        Machine machine = new Machine(Boards.handset(1));
        Uart uart = machine.guest("radio").uarts().getFirst();
        List<Hit> hits = new ArrayList<>();
        machine.hooks().add(new Hook.UartText("uart0", "camped"), 0, Hooks.ANY, hit -> {
            hits.add(hit);
            machine.requestStop("text");
        });
        machine.hooks().add(new Hook.UartText("uart1", ""), Hooks.ANY, Hooks.ANY, hit -> { throw new AssertionError(hit); });
        machine.hooks().add(new Hook.UartText(null, "camped"), 1, Hooks.ANY, hit -> { throw new AssertionError(hit); });
        RunResult result = machine.run(Boards.FRAME);
        assertEquals("text", result.detail());
        assertEquals("camped", uart.text());
        assertEquals(List.of(0, 0), List.of(hits.getFirst().partition(), hits.getFirst().cpu()));
        machine.run(Boards.FRAME);
        assertEquals(1, hits.size());
    }
}
