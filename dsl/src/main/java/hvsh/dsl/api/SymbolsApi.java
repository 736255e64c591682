package hvsh.dsl.api;

import hvsh.dsl.script.FileProblem;
import hvsh.symbol.Program;
import hvsh.symbol.SymbolException;
import hvsh.symbol.SymbolSpace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graalvm.polyglot.Value;

/** The names of a partition's addresses. */
@Described(name = "symbols", type = "Symbols", value = """
        Names for addresses: symbols and source lines of the program that the partition begins with, and of files that are added.
        An ELF file brings its symbols, and with -g lines and call frames; a Linux kernel its kallsyms, wherever it has moved itself.""")
final class SymbolsApi extends Thing {
    private static final List<String> OPTIONS = List.of("at");
    private static final long LARGEST = 1L << 30;
    private static final int MOST_FOUND = 1000;

    private final PartitionApi partition;

    SymbolsApi(PartitionApi partition) {
        super(partition.realm);
        this.partition = partition;
    }

    private Symbols symbols() {
        return partition.symbols();
    }

    @Member(value = "Adds the names of a file: of a program that the partition loads by itself, or of its kernel.",
            type = "(path: string, at?: { at?: Integer }) => Symbols",
            params = {"path: an ELF file or a System.map; ./ and ../ mean the script's directory, other relative paths the present one",
                    "{at}: { at: address } where its lowest address is, if it was not linked for its place; a kernel's is found"},
            returns = "the symbols", errors = "the file cannot be read, or names nothing",
            example = "user.symbols.add('testdata/guests/calls/calls.elf', { at: 0x4200_0000 }); hex(user.symbols.address('walk'))")
    Object add(Arguments a) {
        Path file = realm.files().toRead(realm.path(a.text(0)));
        Value at = a.option(1, "at", OPTIONS);
        try {
            if (Files.size(file) > LARGEST) {
                throw new ApiException(file + " is larger than 1 GiB; strip what is not needed of it");
            }
            Program program = Program.of(file.getFileName().toString(), Files.readAllBytes(file));
            if (program.symbols().size() == 0 && program.lines().isEmpty()) {
                throw new ApiException(file + " names nothing" + (program.problems().isEmpty() ? ": it is stripped"
                        : "; " + String.join("; ", program.problems())));
            }
            symbols().add(new Symbols.Added(program, at == null ? null : a.of(at).address(0, symbols())));
        } catch (SymbolException e) {
            throw new ApiException(file + " " + e.getMessage());
        } catch (IOException e) {
            throw new ApiException(file + " cannot be read: " + FileProblem.why(e));
        }
        return this;
    }

    @Member(value = "The address of a symbol or source line, a BigInt.", type = "(text: string) => bigint",
            params = "text: 'main', 'stamps+8' or 'main.c:42'; of several places the first", errors = "there is no such symbol or line",
            example = "hex(radio.symbols.address('main'))")
    Object address(Arguments a) {
        return realm.big(symbols().address(a.text(0)));
    }

    @Member(value = "All addresses of a source line, which may be in several functions, or of a name that several functions have.",
            type = "(text: string) => List<bigint>",
            params = "text: 'main.c:42' or 'main'", returns = "a list of BigInts", errors = "there is no such symbol or line",
            example = "radio.symbols.addresses('main')[0]")
    Object addresses(Arguments a) {
        return new ListApi(realm, symbols().addresses(a.text(0)).stream().map(realm::big).toList());
    }

    @Member(value = "What an address is.", type = "(addr: Address) => Place",
            params = "addr: address or symbol", returns = "the place: { address, symbol, source }",
            example = "radio.symbols.at(radio.cpu.pc).symbol")
    Object at(Arguments a) {
        return new PlaceApi(realm, symbols(), a.address(0, symbols()));
    }

    @Member(value = "Names that contain a text, at most 1000.", type = "(text: string) => List<string>",
            params = "text: a part of the name", returns = "a list of names in order",
            example = "radio.symbols.find('gic')[0]")
    Object find(Arguments a) {
        String part = a.text(0);
        return new ListApi(realm, symbols().names().stream().filter(name -> name.contains(part)).sorted().limit(MOST_FOUND).toList());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("symbols of " + partition.guest().name());
        for (SymbolSpace.Placed placed : symbols().space().programs()) {
            Program program = placed.program();
            int files = program.lines().files().size();
            long slide = placed.slide().getAsLong();
            text.append("\n  %-20s %s%s%s".formatted(program.name(), Show.count(program.symbols().size(), "symbol"),
                    files == 0 ? "" : ", lines of " + Show.count(files, "file"), slide == 0 ? "" : ", at " + Show.hex(program.origin() + slide)));
            program.problems().forEach(problem -> text.append("\n    ").append(problem));
        }
        return symbols().space().programs().isEmpty() ? text.append(": none").toString() : text.toString();
    }
}
