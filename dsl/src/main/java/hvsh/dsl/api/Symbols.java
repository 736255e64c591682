package hvsh.dsl.api;

import hvsh.dsl.descriptor.Nearest;
import hvsh.dsl.descriptor.Numbers;
import hvsh.dsl.descriptor.ValueException;
import hvsh.machine.Guest;
import hvsh.machine.GuestProgram;
import hvsh.machine.Machine;
import hvsh.symbol.Program;
import hvsh.symbol.SourceLine;
import hvsh.symbol.Symbol;
import hvsh.symbol.SymbolSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names for the addresses of one partition: those of the program it begins with, and of what scripts add. They are read when
 * somebody first asks for a name; forks share what was read.
 */
final class Symbols {
    private static final Pattern LINE = Pattern.compile("(.+):(\\d{1,9})");
    /** A name that kernels have in every list of theirs, so that one list tells where another is. */
    private static final String ANCHOR = "_stext";

    private final String partition;
    private final SymbolSpace space = new SymbolSpace();
    private final Shared shared;
    private final Machine machine;
    private final Guest guest;
    private final List<Added> added = new ArrayList<>();
    private boolean read;

    /**
     * A program that a script named.
     *
     * @param at where its lowest address is; null: where it was linked for, or where the kernel is that it is of
     */
    record Added(Program program, Long at) { }

    /** What forks have in common, on whatever threads they run: the program that the partition begins with. */
    private static final class Shared {
        private GuestProgram program;
        private boolean read;

        synchronized GuestProgram program(Guest guest) {
            if (!read) {
                program = GuestProgram.of(guest.spec().boot());
                read = true;
            }
            return program;
        }
    }

    private Symbols(String partition, Machine machine, Guest guest, Shared shared) {
        this.partition = partition;
        this.machine = machine;
        this.guest = guest;
        this.shared = shared;
        read = guest == null;
    }

    /** No names. */
    static Symbols none(String owner) {
        return new Symbols(owner, null, null, null);
    }

    /** Those of a partition. @param forked those of the same partition of the machine that this one was forked from, or null */
    static Symbols of(Machine machine, Guest guest, Symbols forked) {
        Symbols symbols = new Symbols(guest.name(), machine, guest, forked == null ? new Shared() : forked.shared);
        if (forked != null) {
            forked.added.forEach(symbols::add);
        }
        return symbols;
    }

    private GuestProgram program() {
        return shared == null ? null : shared.program(guest);
    }

    /** All programs, at their places. */
    SymbolSpace space() {
        if (!read) {
            read = true;
            if (program() != null) {
                space.add(program().in(machine, guest));
            }
        }
        return space;
    }

    /** Whether the addresses of symbols are guest-physical, as those of a kernel are before it has relocated itself. */
    boolean isPhysical() {
        return program() != null && program().isPhysical(machine, guest);
    }

    /** Adds a program. */
    void add(Added what) {
        SymbolSpace all = space();
        all.add(new SymbolSpace.Placed(what.program, slide(what, all)));
        added.add(what);
    }

    private LongSupplier slide(Added what, SymbolSpace all) {
        if (what.at != null) {
            long fixed = what.at - what.program.origin();
            return () -> fixed;
        }
        Symbol anchor = what.program.symbols().named(ANCHOR);
        boolean kernel = program() != null && program().kernel() != null && anchor != null;
        return kernel ? () -> all.address(ANCHOR) - anchor.address() : () -> 0;
    }

    /**
     * The address of {@code name}, {@code name+0x10}, {@code file.c:42} or a number in text.
     *
     * @throws ApiException if there is no such symbol or line
     */
    long address(String text) {
        Matcher line = LINE.matcher(text.strip());
        if (line.matches()) {
            return addresses(line.group(1), Integer.parseInt(line.group(2))).getFirst();
        }
        int plus = text.indexOf('+');
        String name = (plus < 0 ? text : text.substring(0, plus)).strip();
        long offset = plus < 0 ? 0 : number(text.substring(plus + 1).strip());
        if (!name.isEmpty() && Character.isDigit(name.charAt(0))) {
            return number(name) + offset;
        }
        Long address = space().address(name);
        if (address == null) {
            throw new ApiException("'" + partition + "' has no symbol '" + name + "'; " + (names().isEmpty()
                    ? "its image names none: give an address, or name a file that does with symbols.add()" : near(name)));
        }
        return address + offset;
    }

    /** All places of {@code file.c:42} or of a name, or the one address of any other text. */
    List<Long> addresses(String text) {
        Matcher line = LINE.matcher(text.strip());
        if (line.matches()) {
            return addresses(line.group(1), Integer.parseInt(line.group(2)));
        }
        List<Long> named = space().addresses(text.strip());
        return named.isEmpty() ? List.of(address(text)) : named;
    }

    /** The line that a text like {@code file.c:42} means itself; null if it is no such text. */
    SourceLine line(String text) {
        Matcher line = LINE.matcher(text.strip());
        return line.matches() ? new SourceLine(file(line.group(1)), Integer.parseInt(line.group(2))) : null;
    }

    private List<Long> addresses(String name, int line) {
        String file = file(name);
        List<Long> addresses = space().addresses(file, line);
        if (addresses.isEmpty()) {
            throw new ApiException(file + " has no code at line " + line + " or behind it");
        }
        return addresses;
    }

    private String file(String file) {
        List<String> files = space().files(file);
        if (files.size() != 1) {
            String known = space().files().isEmpty() ? "it has no line numbers: build it with -g and without strip"
                    : Nearest.remedy(file, space().files().stream().map(path -> path.substring(path.lastIndexOf('/') + 1)).toList());
            throw new ApiException(files.isEmpty() ? "'" + partition + "' has no source file '" + file + "'; " + known
                    : "'" + file + "' is any of " + String.join(", ", files) + "; give the directory too");
        }
        return files.getFirst();
    }

    private String near(String name) {
        String remedy = Nearest.remedy(name, names());
        return remedy.startsWith("use one of") ? "give one of its " + names().size() + " symbols, or an address" : remedy;
    }

    private static long number(String text) {
        try {
            return Numbers.parse(text);
        } catch (ValueException e) {
            throw new ApiException(e.getMessage());
        }
    }

    /** {@code name} or {@code name+0x1c} for an address; empty if nothing is near. */
    String name(long address) {
        SymbolSpace.Found found = space().nearest(address);
        return found == null ? "" : found.shown();
    }

    /** {@code main.c:42} for an address; empty if no line is known. */
    String source(long address) {
        SourceLine line = space().line(address);
        return line == null ? "" : line.shown();
    }

    /** Both, as far as they are known. */
    String place(long address) {
        return (name(address) + " " + source(address)).strip();
    }

    Set<String> names() {
        return space().names();
    }
}
