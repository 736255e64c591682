package hvsh.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.cpu.Cpu;
import hvsh.cpu.Sys;
import hvsh.machine.Boards;
import hvsh.machine.Machine;
import hvsh.machine.RunResult;
import hvsh.memory.BusFault;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A program is executed step by step; who called whom is then known from the calls and returns that it made. */
class UnwinderTest {
    private static final int MOST = 100_000;

    private final Machine machine = new Machine(Boards.bare("calls/calls", 1, 1, 2));
    private final Cpu cpu = machine.guests().getFirst().cpus().getFirst();
    private final Deque<Long> returns = new ArrayDeque<>();
    private final Program program = Program.of("calls", machine.guests().getFirst().spec().boot().image());
    private final Set<String> functions = new HashSet<>();
    private boolean inMain;

    private OptionalLong read(long address) {
        byte[] bytes = new byte[8];
        try {
            machine.memory().read(address, bytes, 0, 8);
        } catch (BusFault _) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong());
    }

    private int word(long at) {
        long pair = read(at & -8).orElseThrow();
        return (int) ((at & 4) == 0 ? pair : pair >>> 32);
    }

    /** One instruction; keeps the addresses to which calls and exceptions will return. */
    private boolean step() {
        long from = cpu.pc;
        int word = word(from);
        if (machine.step(cpu, 1).reason() == RunResult.Reason.OFF) {
            return false;
        }
        boolean call = word >>> 26 == 0b100101 || (word & 0xffff_fc1f) == 0xd63f_0000;
        if (call) {
            returns.push(from + 4);
        } else if (word == 0xd65f_03c0 || word == 0xd69f_03e0) {
            assertEquals(returns.pop(), cpu.pc);
        } else if ((word & 0xffe0_001f) == 0xd400_0001) {
            returns.push(cpu.sys[Sys.ELR_EL1]);
        }
        return true;
    }

    private void compareAllAlong(SymbolSpace symbols, Set<String> except) {
        Unwinder unwinder = new Unwinder(symbols, this::read);
        long main = program.symbols().named("main").address();
        for (int n = 0; n < MOST && step(); n++) {
            if (cpu.pc == main && !inMain) {
                inMain = true;
            }
            Symbol at = program.symbols().nearest(cpu.pc);
            if (!inMain || except.contains(at.name())) {
                continue;
            }
            functions.add(at.name());
            List<Long> expected = new ArrayList<>(List.of(cpu.pc));
            expected.addAll(returns);
            List<Long> found = unwinder.frames(cpu.x, cpu.pc, cpu.sys[Sys.ELR_EL1], 64).stream().map(Unwinder.Frame::pc).toList();
            assertEquals(expected, found, () -> "at " + at.name() + " " + Long.toHexString(cpu.pc));
        }
    }

    @Test
    void frameRecordsAndLeavesDoTooWhereThereIsNoInformation() {
        SymbolSpace symbols = new SymbolSpace();
        StringBuilder map = new StringBuilder();
        for (String name : program.symbols().names()) {
            Symbol symbol = program.symbols().named(name);
            if (symbol.kind() == Symbol.Kind.FUNCTION) {
                map.append("%016x T %s\n".formatted(symbol.address(), name));
            }
        }
        Program bare = Program.of("map", map.toString().getBytes(StandardCharsets.US_ASCII));
        symbols.add(new SymbolSpace.Placed(bare, () -> 0));
        compareAllAlong(symbols, Set.of("deepest", "trap", "vectors", "save", "exception"));
        assertTrue(functions.containsAll(Set.of("main", "walk", "leaf", "put_number", "put_char")), functions.toString());
    }

    @Test
    void aChainThatLeadsBackToItselfEnds() {
        Unwinder unwinder = new Unwinder(new SymbolSpace(), at -> OptionalLong.of(at & 0x10 | 0x1000));
        long[] x = new long[34];
        x[29] = 0x1000;
        assertTrue(unwinder.frames(x, 0x4000_0000, 0, 1000).size() < 10);
        assertEquals(1000, new Unwinder(new SymbolSpace(), at -> OptionalLong.of(at + 16)).frames(x, 0x4000_0000, 0, 1000).size());
    }

    @Test
    void callFrameInformationGivesEveryCallerAtEveryInstruction() {
        SymbolSpace symbols = new SymbolSpace();
        symbols.add(new SymbolSpace.Placed(program, () -> 0));
        compareAllAlong(symbols, Set.of());
        assertTrue(functions.containsAll(Set.of("main", "walk", "deepest", "trap", "leaf", "vectors", "save", "exception", "put_char")), functions.toString());
    }
}
