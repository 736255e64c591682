package hvsh.dsl.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names, lines and back-traces as scripts see them, on a program that has all of them. */
final class SymbolsApiTest {
    @AutoClose
    private final Handset handset = new Handset();

    @BeforeEach
    void load() {
        handset.eval("m = load('./testdata/machines/calls.yaml'); g = m.partitions.guest");
    }

    @Test
    void stopsPrintSymbolAndLine() {
        String stop = handset.show("g.until('deepest')");
        assertTrue(stop.startsWith("stopped  guest/cpu0  deepest deep.c:16  0000000040000198  a9bf7bf3  stp x19, x30, [sp, #-16]!"), stop);
        assertTrue(handset.show("g.cpu").contains("pc  0000000040000198  deepest deep.c:16  EL1"));
        assertEquals("'deep.c:16'", handset.show("g.cpu.disassemble()[0].source"));
        assertTrue(handset.show("m.goto(m.icount)").contains("deepest deep.c:16"));
    }

    @Test
    void aSourceLineIsAPlace() {
        String stop = handset.show("g.until('deep.c:18')");
        assertTrue(stop.contains("deepest+0x10 deep.c:18"), stop);
        assertEquals("0x400001a8n", handset.show("g.break('calls/deep.c:18').address"));
        assertTrue(handset.show("g.break('calls.c:17')").startsWith("breakpoint at guest/walk+"), handset.show("g.break('calls.c:17')"));
        assertTrue(handset.fail("g.break('cals.c:17')").contains("'guest' has no source file 'cals.c'; did you mean 'calls.c'?"));
        assertTrue(handset.fail("g.break('calls.c:999')").contains("calls/calls.c has no code at line 999"));
        assertTrue(handset.fail("user.break('user.c:1')").contains("it has no line numbers: build it with -g"));
    }

    @Test
    void aBackTraceGoesThroughAnException() {
        String trace = handset.show("g.until('exception'); g.cpu.backtrace()");
        assertTrue(trace.matches("""
                (?s)#0  \\w{16}  exception calls.c:\\d+
                #1  \\w{16}  save\\+0x\\w+ start.S:\\d+
                #2  \\w{16}  trap\\+0x4 deep.c:13
                #3  \\w{16}  deepest\\+0x10 deep.c:17
                #4  \\w{16}  walk\\+0x40 calls.c:\\d+
                #5  \\w{16}  walk\\+0x1c calls.c:\\d+
                #6  \\w{16}  walk\\+0x1c calls.c:\\d+
                #7  \\w{16}  walk\\+0x1c calls.c:\\d+
                #8  \\w{16}  main\\+0x14 calls.c:\\d+
                #9  \\w{16}  at_el1\\+0x\\w+ start.S:\\d+"""), trace);
        assertEquals("2", handset.show("g.cpu.backtrace(2).length"));
        assertEquals("'deepest+0x10 deep.c:17'", handset.show("f = g.cpu.backtrace()[3]; `${f.symbol} ${f.source}`"));
    }

    @Test
    void theSourceIsListedWithItsLineMarked() {
        assertEquals("""
                calls/deep.c
                \s     9  static __attribute__((noinline)) uint64_t trap(uint64_t x)
                >    10  {
                \s    11      __asm__ volatile("svc #1" ::: "memory");""", handset.show("g.cpu.list('deep.c:10', 3)"));
        assertTrue(handset.show("g.until('walk'); g.cpu.list()").lines().count() == 11);
        assertTrue(handset.fail("g.cpu.list(0)").contains("no source line is known of 0x0"));
        assertTrue(handset.fail("radio.cpu.list('main')").contains("build its program with -g"));
    }

    @Test
    void filesOutsideOfTheScriptsDirectoryAreNotListed(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.c"), "secret\n");
        SourceFiles sources = new SourceFiles(realm(elsewhere.resolve("scripts")), Handset.ROOT.resolve("testdata/guests/calls"));
        Files.createDirectories(elsewhere.resolve("scripts"));
        Files.createSymbolicLink(elsewhere.resolve("scripts/link.c"), secret);
        for (String path : new String[] {secret.toString(), "../secret.c", "link.c", "../../../../../../etc/passwd", "/etc/passwd", "a\0b"}) {
            String problem = org.junit.jupiter.api.Assertions.assertThrows(ApiException.class, () -> sources.lines(path)).getMessage();
            assertTrue(problem.contains("is not below the script's directory"), problem);
        }
        assertFalse(sources.lines("calls/deep.c").isEmpty());
    }

    private Realm realm(Path scripts) {
        return new Realm(handset.engine, scripts, GuestFiles.cached(Path.of("nowhere")), ScriptFiles.OF_THE_USER);
    }

    @Test
    void symbolsOfAnotherProgramAreAddedAtItsPlaceAndForksHaveThemToo() {
        handset.eval("user.symbols.add('./testdata/guests/calls/calls.elf', { at: 0x4200_0000 })");
        assertEquals("0x420000d8n", handset.show("user.symbols.address('walk')"));
        assertEquals("'walk+0x4'", handset.show("user.symbols.at(0x420000dcn).symbol"));
        assertEquals("'calls.c'", handset.show("user.symbols.at(0x420000dcn).source.split(':')[0]"));
        assertEquals("0x420000d8n", handset.show("machine.fork().partitions.user.symbols.address('walk')"));
        assertTrue(handset.fail("radio.symbols.address('walk')").contains("'radio' has no symbol 'walk'"));
        assertTrue(handset.show("user.symbols").matches("(?s)symbols of user\n  user.elf +\\d+ symbols\n  calls.elf +\\d+ symbols, lines of 5 files, at 0x42000000"), handset.show("user.symbols"));
    }

    @Test
    void namesAreFoundByAPart() {
        assertEquals("['deepest']", handset.show("[...g.symbols.find('deep')].filter(n => n !== 'deep.c')"));
        assertEquals("1", handset.show("g.symbols.addresses('calls.c:29').length"));
        assertTrue(handset.show("g.symbols.addresses('deep.c:6').length") .matches("[12]"));
    }

    @Test
    void whatNamesNothingIsRefused(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("file"), new byte[100]);
        assertTrue(handset.fail("user.symbols.add('" + file + "')").contains("has no symbols: it is neither an ELF file nor a System.map"));
        assertTrue(handset.fail("user.symbols.add('" + directory.resolve("none") + "')").contains("cannot be read: there is no "));
        byte[] elf = Files.readAllBytes(Handset.ROOT.resolve("testdata/guests/calls/calls.elf"));
        Files.write(file, java.util.Arrays.copyOf(elf, 100));
        assertTrue(handset.fail("user.symbols.add('" + file + "')").contains("truncated or damaged"));
    }

    @Test
    void aSystemMapNamesAddresses(@TempDir Path directory) throws IOException {
        Path map = Files.writeString(directory.resolve("System.map"), "0000000042000000 T _text\n0000000042000010 t inner\n");
        handset.eval("user.symbols.add('" + map + "')");
        assertEquals("'inner+0x4'", handset.show("user.symbols.at(0x42000014n).symbol"));
    }
}
