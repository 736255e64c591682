package hvsh.isa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Disassembly against what GNU objdump prints. */
class DisassemblerTest {
    private static final Path SAMPLES = Path.of(System.getProperty("hvsh.root", "..")).resolve("testdata/isa/disassembly.vec");

    @Test
    void everySampleReadsAsObjdumpPrintsIt() throws IOException {
        for (String line : Files.readAllLines(SAMPLES)) {
            if (!line.startsWith("#")) {
                String[] column = line.split(" ", 3);
                assertEquals(column[2], text(column[1], Long.parseLong(column[0], 16)), line);
            }
        }
    }

    @Test
    void aliasesArePreferred() {
        assertEquals("ret", text("d65f03c0", 0));
        assertEquals("mov x29, sp", text("910003fd", 0));
        assertEquals("cmp x0, #0x10", text("f100401f", 0));
        assertEquals("cset w0, eq", text("1a9f17e0", 0));
        assertEquals("mul x0, x1, x2", text("9b027c20", 0));
        assertEquals("lsl x0, x1, #3", text("d37df020", 0));
        assertEquals("dc zva, x0", text("d50b7420", 0));
        assertEquals("mrs x0, sp_el0", text("d5384100", 0));
        assertEquals("paciasp", text("d503233f", 0));
    }

    @Test
    void branchTargetsAreAbsolute() {
        assertEquals("b 0xffff800080000000", text("17ffffff", 0xffff800080000004L));
    }

    @Test
    void unallocatedWordsAreShownAsWords() {
        assertEquals(".word 0xffffffff", text("ffffffff", 0));
    }

    private static String text(String word, long pc) {
        return Disassembler.disassemble(Integer.parseUnsignedInt(word, 16), pc);
    }
}
