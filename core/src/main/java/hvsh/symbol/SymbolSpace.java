package hvsh.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;

/**
 * The programs in one machine's or partition's address spaces, each where it is. A kernel has the upper half of addresses
 * (TTBR1) and programs the lower, so that an address alone says whose it is.
 */
public final class SymbolSpace {
    /**
     * A program at its place.
     *
     * @param slide what is added to the addresses that it was linked for; asked each time, since a kernel moves itself
     */
    public record Placed(Program program, LongSupplier slide) { }

    /**
     * The symbol of an address.
     *
     * @param offset bytes from the symbol to the address
     */
    public record Found(Program program, Symbol symbol, long offset) {
        /** {@code name} or {@code name+0x1c}. */
        public String shown() {
            return symbol.name() + (offset == 0 ? "" : "+0x" + Long.toHexString(offset));
        }
    }

    private final List<Placed> programs = new ArrayList<>();

    public void add(Placed placed) {
        programs.add(placed);
    }

    public List<Placed> programs() {
        return List.copyOf(programs);
    }

    /** The symbol that an address is at or in, the closest of all programs'; null if there is none. */
    public Found nearest(long address) {
        Found best = null;
        for (Placed placed : programs) {
            long linked = address - placed.slide.getAsLong();
            Symbol symbol = placed.program.symbols().nearest(linked);
            if (symbol != null && (best == null || Long.compareUnsigned(linked - symbol.address(), best.offset) < 0)) {
                best = new Found(placed.program, symbol, linked - symbol.address());
            }
        }
        return best;
    }

    /** The symbol of an address; of one behind a call, that of the call, so that a function that never returns is named too. */
    public Found nearest(Unwinder.Frame frame) {
        Found found = nearest(frame.instruction());
        return found == null ? null : new Found(found.program, found.symbol, found.offset + frame.pc() - frame.instruction());
    }

    /** The address of a name, in the program added first that has it; null if none has. */
    public Long address(String name) {
        for (Placed placed : programs) {
            Symbol symbol = placed.program.symbols().named(name);
            if (symbol != null) {
                return symbol.kind() == Symbol.Kind.ABSOLUTE ? symbol.address() : symbol.address() + placed.slide.getAsLong();
            }
        }
        return null;
    }

    /** All addresses of a name, ascending in each program. */
    public List<Long> addresses(String name) {
        List<Long> addresses = new ArrayList<>();
        for (Placed placed : programs) {
            placed.program.symbols().allNamed(name).forEach(symbol -> addresses.add(symbol.address() + placed.slide.getAsLong()));
        }
        return addresses;
    }

    /** All names. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        programs.forEach(placed -> names.addAll(placed.program.symbols().names()));
        return names;
    }

    /** The source line of an address; null if none is known. */
    public SourceLine line(long address) {
        for (Placed placed : programs) {
            SourceLine line = placed.program.lines().at(address - placed.slide.getAsLong());
            if (line != null) {
                return line;
            }
        }
        return null;
    }

    /** The source files that match a name: the whole path, or its end from a directory's name on. */
    public List<String> files(String name) {
        return files().stream().filter(path -> path.equals(name) || path.endsWith("/" + name)).toList();
    }

    /** All source files. */
    public Set<String> files() {
        Set<String> files = new TreeSet<>();
        programs.forEach(placed -> files.addAll(placed.program.lines().files()));
        return files;
    }

    /** Where the code of a line of a file begins; see {@link LineTable#addresses}. */
    public List<Long> addresses(String path, int line) {
        List<Long> addresses = new ArrayList<>();
        for (Placed placed : programs) {
            placed.program.lines().addresses(path, line).forEach(at -> addresses.add(at + placed.slide.getAsLong()));
        }
        return addresses;
    }

    /** How the caller of the code at an address is found; null if no program says. */
    FrameRules frameRules(long pc) {
        for (Placed placed : programs) {
            CallFrames frames = placed.program.frames();
            FrameRules rules = frames == null ? null : frames.at(pc - placed.slide.getAsLong());
            if (rules != null) {
                return rules;
            }
        }
        return null;
    }
}
