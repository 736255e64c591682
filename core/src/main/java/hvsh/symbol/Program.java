package hvsh.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is known of one program: its symbols, and from an ELF file its lines and frames. Each is read when it is first asked
 * for, by whichever thread: forks of a machine share it, and may run on several.
 */
public final class Program {
    private final String name;
    private final List<String> problems = new ArrayList<>();
    private final ElfFile elf;
    private final Supplier<List<Symbol>> source;
    private SymbolTable symbols;
    private LineTable lines;
    private CallFrames frames;

    private Program(String name, ElfFile elf, Supplier<List<Symbol>> source) {
        this.name = name;
        this.elf = elf;
        this.source = source;
    }

    /**
     * That of an ELF file or a {@code System.map}.
     *
     * @throws SymbolException if it is neither
     */
    public static Program of(String name, byte[] file) {
        if (ElfFile.matches(file)) {
            ElfFile elf = new ElfFile(file);
            return new Program(name, elf, () -> ElfSymbols.read(elf));
        }
        if (SystemMap.matches(file)) {
            return new Program(name, null, () -> SystemMap.read(file));
        }
        throw new SymbolException("has no symbols: it is neither an ELF file nor a System.map");
    }

    /** That of a Linux kernel, at offsets from its base. */
    public static Program of(String name, Kallsyms kernel) {
        return new Program(name, null, kernel::symbols);
    }

    /** Whether {@link #of(String, byte[])} takes such a file. */
    public static boolean matches(byte[] file) {
        return ElfFile.matches(file) || SystemMap.matches(file);
    }

    public String name() {
        return name;
    }

    public synchronized SymbolTable symbols() {
        if (symbols == null) {
            try {
                symbols = new SymbolTable(source.get());
            } catch (SymbolException e) {
                problems.add("symbols: " + e.getMessage());
                symbols = new SymbolTable(List.of());
            }
        }
        return symbols;
    }

    public synchronized LineTable lines() {
        if (lines == null) {
            lines = elf == null ? new LineTable() : LineProgram.read(elf, problems);
        }
        return lines;
    }

    synchronized CallFrames frames() {
        if (frames == null && elf != null) {
            frames = CallFrames.read(elf, problems);
        }
        return frames;
    }

    /** The address that it was linked for: its lowest; a kernel's is that of {@code _text} or its first symbol. */
    public long origin() {
        if (elf != null) {
            return elf.lowest();
        }
        Symbol text = symbols().named("_text");
        return text == null ? symbols().lowest() : text.address();
    }

    /** What could not be read of it, so far. */
    public synchronized List<String> problems() {
        return List.copyOf(problems);
    }
}
