package hvsh.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ElfSymbolsTest {
    @Test
    void theGuestsHaveTheSymbolsThatNmLists() throws Exception {
        List<Path> guests = Binutils.guests();
        assertTrue(guests.size() > 20);
        for (Path guest : guests) {
            Set<String> listed = Binutils.run("nm", List.of(guest.toString())).stream()
                    .map(line -> line.replaceFirst(" (.) ", " ")).collect(Collectors.toCollection(TreeSet::new));
            Set<String> read = ElfSymbols.read(new ElfFile(Files.readAllBytes(guest))).stream()
                    .map(s -> "%016x %s".formatted(s.address(), s.name())).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(listed, read, guest.toString());
        }
    }

    @Test
    void functionsHaveTheSizesThatNmGives() throws Exception {
        Program calls = Program.of("calls", Binutils.calls());
        List<String> lines = Binutils.run("nm", List.of("-S", "--defined-only", Binutils.GUESTS.resolve("calls/calls.elf").toString()));
        List<String> sized = lines.stream().filter(line -> line.split(" ").length == 4).toList();
        assertTrue(sized.size() > 10);
        for (String line : sized) {
            String[] parts = line.split(" ");
            Symbol symbol = calls.symbols().named(parts[3]);
            assertEquals(Long.parseLong(parts[1], 16), symbol.size(), line);
            assertEquals(Character.isUpperCase(parts[2].charAt(0)), symbol.binding() == Symbol.Binding.GLOBAL, line);
        }
    }

    @Test
    void mappingSymbolsAreNoNames() throws Exception {
        assertTrue(ElfSymbols.read(new ElfFile(Binutils.calls())).stream().noneMatch(s -> s.name().startsWith("$")));
    }

    @Test
    void whatIsNoLinkedAArch64FileIsRefused() throws Exception {
        byte[] file = Binutils.calls();
        file[16] = 1;
        assertTrue(assertThrows(SymbolException.class, () -> Program.of("a", file)).getMessage().contains("is not linked"));
        file[18] = 62;
        assertTrue(assertThrows(SymbolException.class, () -> Program.of("a", file)).getMessage().contains("another processor"));
        assertTrue(assertThrows(SymbolException.class, () -> Program.of("a", new byte[9])).getMessage().contains("neither an ELF file nor a System.map"));
    }

    @Test
    void anEndlessNameOfMillionsOfSymbolsIsRefused() {
        Texts texts = new Texts(1000);
        Bytes names = new Bytes("x".repeat(30_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        texts.at(names, 0);
        texts.at(names, 1);
        assertTrue(assertThrows(SymbolException.class, () -> texts.at(names, 2)).getMessage().contains("longer than any program's"));
    }
}
