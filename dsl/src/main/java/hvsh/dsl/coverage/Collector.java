package hvsh.dsl.coverage;

import hvsh.cpu.Cpu;
import hvsh.dsl.coverage.ProgramCoverage.Function;
import hvsh.machine.Coverage;
import hvsh.machine.Guest;
import hvsh.machine.Machine;
import hvsh.memory.BusFault;
import hvsh.probe.Executed;
import hvsh.symbol.Program;
import hvsh.symbol.SourceLine;
import hvsh.symbol.Symbol;
import hvsh.symbol.SymbolSpace;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** Says of what functions and lines those instructions are which a machine has executed. */
public final class Collector {
    private final Machine machine;
    private final CoverageData data = new CoverageData();

    public Collector(Machine machine) {
        this.machine = machine;
    }

    public CoverageData data() {
        return data;
    }

    /** Adds events; {@code names} are those of calls that there are, {@code callName} gives the name of one, or null. */
    public void addEvents(Coverage coverage, Set<String> names, IntFunction<String> callName) {
        EventNames.addAll(data, names);
        coverage.events().forEach((event, times) -> EventNames.count(data, event, times, callName));
    }

    /**
     * Adds the code of a guest.
     *
     * @param place where a source file is that a program names
     */
    public void addCode(Guest guest, Executed executed, SymbolSpace space, UnaryOperator<String> place) {
        long[] addresses = executed.addresses();
        Arrays.sort(addresses); // as signed numbers, by which they are looked for
        boolean[] known = new boolean[addresses.length];
        for (SymbolSpace.Placed placed : space.programs()) {
            addProgram(guest, addresses, known, placed, place);
        }
        ProgramCoverage rest = null;
        for (int i = 0; i < addresses.length; i++) {
            if (!known[i]) {
                rest = rest == null ? data.program(guest.name() + ", without symbols") : rest;
                rest.add(addresses[i], word(guest, addresses[i]), true);
            }
        }
    }

    private void addProgram(Guest guest, long[] addresses, boolean[] known, SymbolSpace.Placed placed, UnaryOperator<String> place) {
        Program program = placed.program();
        ProgramCoverage into = data.program(program.name());
        long slide = placed.slide().getAsLong();
        Map<SourceLine, Boolean> lines = new HashMap<>();
        program.lines().visit((begin, end, line) ->
                lines.merge(line, reach(addresses, known, begin + slide, end + slide), Boolean::logicalOr));
        lines.forEach((line, reached) -> into.add(placed(line, place), reached));
        List<Symbol> symbols = program.symbols().inOrder();
        for (int i = 0; i < symbols.size(); i++) {
            Symbol symbol = symbols.get(i);
            long size = symbol.size() > 0 ? symbol.size() : i + 1 < symbols.size() ? symbols.get(i + 1).address() - symbol.address() : Integer.BYTES;
            long begin = symbol.address() + slide;
            SourceLine line = program.lines().at(symbol.address());
            boolean reached = symbol.kind() != Symbol.Kind.OBJECT && reach(addresses, known, begin, begin + size);
            // Of a label nobody knows whether it names code, until that is executed.
            if (symbol.kind() == Symbol.Kind.FUNCTION || reached && Arrays.binarySearch(addresses, begin) >= 0) {
                into.add(new Function(symbol.name(), symbol.address(), size, line == null ? null : placed(line, place)), reached);
            }
            if (reached && line == null) {
                for (long at = begin & -Integer.BYTES; at < begin + size; at += Integer.BYTES) {
                    into.add(at - slide, word(guest, at), Arrays.binarySearch(addresses, at) >= 0);
                }
            }
        }
    }

    private static SourceLine placed(SourceLine line, UnaryOperator<String> place) {
        return new SourceLine(place.apply(line.file()), line.line());
    }

    /** Whether one of the addresses is in a range; all that are are known then. */
    private static boolean reach(long[] addresses, boolean[] known, long begin, long end) {
        int found = Arrays.binarySearch(addresses, begin);
        int first = found < 0 ? -found - 1 : found;
        int i = first;
        while (i < addresses.length && addresses[i] < end) {
            known[i++] = true;
        }
        return i > first;
    }

    /** What stands at a virtual address now; null if nothing is there to be read. */
    private Integer word(Guest guest, long at) {
        Cpu cpu = guest.cpus().getFirst();
        long physical = cpu.memory().probe(at);
        byte[] bytes = new byte[Integer.BYTES];
        try {
            if (physical == -1) {
                return null;
            }
            machine.memory().read(physical, bytes, 0, bytes.length);
        } catch (BusFault _) {
            return null;
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }
}
