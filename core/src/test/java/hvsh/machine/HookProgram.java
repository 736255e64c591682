package hvsh.machine;

import hvsh.cpu.Cpu;
import hvsh.cpu.CpuDesign;
import hvsh.cpu.SystemRegisters;
import hvsh.cpu.jit.TranslatingEngine;
import hvsh.cpu.jit.TranslationCache;
import hvsh.isa.Assembler;
import hvsh.probe.Happening;
import hvsh.probe.Hit;
import hvsh.probe.Hook;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A few instructions on the bare board, and what hooks told of them. */
final class HookProgram {
    static final long CODE = 0x4010_0000L;
    /** Two pages of data, of which the programs use the ends that meet. */
    static final long DATA = 0x4020_0000L;
    static final long MIDDLE = DATA + 0x1000;
    static final long UART = 0x0900_0000L;
    static final long MEMORY = 8 << 20;
    private static final long TABLES = 0x4030_0000L;
    /** What was assembled, which takes long. */
    private static final Map<String, Integer> WORDS = new ConcurrentHashMap<>();
    private static final Pattern LABEL = Pattern.compile("@(\\w+)");

    final Machine machine;
    final Cpu cpu;
    final List<Hit> hits = new ArrayList<>();

    HookProgram(EngineFactory engine, int el) {
        BootSpec boot = new BootSpec("program", new byte[4096], new byte[0], "");
        GuestSpec guest = new GuestSpec("guest", el, 1, MachineSpec.RAM_BASE, MEMORY, OptionalLong.empty(), boot,
                List.of(new GuestSpec.DeviceSpec("uart0", "pl011", UART, 1)), List.of(), false, false, false);
        machine = new Machine(new MachineSpec("board", CpuDesign.MAX, 1, 1000, MEMORY, 3, 1, MachineSpec.Charges.DEFAULT, Optional.empty(),
                List.of(guest)), engine);
        cpu = machine.guests().getFirst().cpus().getFirst();
        for (long at = DATA; at < DATA + 0x2000; at += 8) {
            machine.memory().write(at, bytes(at * 0x9e37_79b9_7f4a_7c15L), 0, 8);
        }
        SystemRegisters.write(cpu, "CPACR_EL1", 3 << 20);
        SystemRegisters.write(cpu, "SCTLR_EL1", 0x30d0_0800L | 1 << 14);
    }

    /** Translates at once what has run twice. */
    static EngineFactory eager() {
        return (cpu, memory, cycles) -> new TranslatingEngine(cpu, memory, cycles, 2, 1, Runnable::run, new TranslationCache());
    }

    /** Maps addresses to themselves: RAM as Normal memory, of which EL0 may access the data too, the rest as Device memory. */
    HookProgram mapped() {
        machine.memory().write(TABLES, bytes(1L << 54 | 1 << 10 | 1 << 2 | 1), 0, 8);
        machine.memory().write(TABLES + 8, bytes(TABLES + 0x1000 | 3), 0, 8);
        for (int i = 0; i < 512; i++) {
            long block = MachineSpec.RAM_BASE + ((long) i << 21);
            long user = block == (DATA & -1L << 21) ? 1 << 6 : 0;
            machine.memory().write(TABLES + 0x1000 + 8 * i, bytes(block | user | 1 << 10 | 3 << 8 | 1), 0, 8);
        }
        SystemRegisters.write(cpu, "MAIR_EL1", 0x00ff);
        SystemRegisters.write(cpu, "TCR_EL1", 2L << 32 | 1 << 23 | 25);
        SystemRegisters.write(cpu, "TTBR0_EL1", TABLES);
        SystemRegisters.write(cpu, "SCTLR_EL1", SystemRegisters.read(cpu, "SCTLR_EL1") | 1);
        return this;
    }

    static byte[] bytes(long value) {
        return ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array();
    }

    long word(long at) {
        byte[] bytes = new byte[8];
        machine.memory().read(at, bytes, 0, 8);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong();
    }

    /** Puts instructions at {@link #CODE} and the pc there; {@code name:} defines a label, {@code @name} uses it. */
    HookProgram code(String... lines) {
        Map<String, Long> labels = new HashMap<>();
        List<String> instructions = new ArrayList<>();
        for (String line : lines) {
            if (line.endsWith(":")) {
                labels.put(line.substring(0, line.length() - 1), CODE + 4L * instructions.size());
            } else {
                instructions.add(line);
            }
        }
        for (int i = 0; i < instructions.size(); i++) {
            String text = LABEL.matcher(instructions.get(i)).replaceAll(
                    m -> Matcher.quoteReplacement("0x%016x".formatted(labels.get(m.group(1)))));
            long at = CODE + 4L * i;
            put(at, WORDS.computeIfAbsent(text + " at " + at, _ -> Assembler.assemble(text, at)));
        }
        cpu.pc = CODE;
        return this;
    }

    void put(long at, int word) {
        machine.memory().write(at, bytes(word & 0xffff_ffffL), 0, 4);
    }

    /** Notes what a hook tells. */
    Hooks.Installed note(Hook hook) {
        return machine.hooks().add(hook, Hooks.ANY, Hooks.ANY, hits::add);
    }

    /** Notes it and stops the machine each time. */
    Hooks.Installed stopAt(Hook hook) {
        return machine.hooks().add(hook, Hooks.ANY, Hooks.ANY, hit -> {
            hits.add(hit);
            machine.requestStop("hook");
        });
    }

    /** The hits so far in short, and forgets them: accesses as r8@0=… with offsets from {@link #MIDDLE}. */
    List<String> told() {
        List<String> told = hits.stream().map(hit -> told(hit.what())).toList();
        hits.clear();
        return told;
    }

    private static String told(Happening what) {
        return switch (what) {
            case Happening.MemoryAccess a -> (a.write() ? "w" : "r") + a.size() + "@" + (a.address() - MIDDLE);
            case Happening.Execution e -> "x@" + (e.address() - CODE);
            default -> what.toString();
        };
    }
}
