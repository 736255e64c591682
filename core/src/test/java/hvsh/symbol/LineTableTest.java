package hvsh.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class LineTableTest {
    private static final long TEXT = 0x4000_0000;

    private static LineTable lines() throws Exception {
        return Program.of("calls", Binutils.calls()).lines();
    }

    @Test
    void everyAddressHasTheLineThatAddr2lineGives() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("-e", Binutils.GUESTS.resolve("calls/calls.elf").toString()));
        long end = TEXT + new ElfFile(Binutils.calls()).section(".text").size();
        for (long at = TEXT; at < end; at += 4) {
            arguments.add(Long.toHexString(at));
        }
        List<String> printed = Binutils.run("addr2line", arguments);
        LineTable lines = lines();
        int known = 0;
        for (int i = 0; i < printed.size(); i++) {
            SourceLine line = lines.at(TEXT + 4L * i);
            String expected = printed.get(i).replaceFirst(" \\(discriminator.*", "").replaceFirst("^\\./", "");
            assertEquals(expected, line == null ? "??:" + expected.replaceFirst(".*:", "") : line.file() + ":" + line.line(), Long.toHexString(TEXT + 4L * i));
            known += line == null ? 0 : 1;
        }
        assertTrue(known > 600, "only " + known);
    }

    @Test
    void bothVersionsNameTheirFiles() throws Exception {
        assertTrue(lines().files().containsAll(List.of("calls/calls.c", "calls/deep.c", "common/start.S", "common/board.c")), lines().files().toString());
    }

    @Test
    void aLineIsFoundWhereItsCodeBegins() throws Exception {
        LineTable lines = lines();
        SymbolTable symbols = Program.of("calls", Binutils.calls()).symbols();
        assertEquals(List.of(symbols.named("leaf").address()), lines.addresses("calls/deep.c", 5));
        List<Long> call = lines.addresses("calls/calls.c", 17);
        assertEquals("walk", symbols.nearest(call.getFirst()).name());
        assertEquals(new SourceLine("calls/calls.c", 17), lines.at(call.getFirst()));
    }

    @Test
    void aLineWithoutCodeMeansTheNextThatHasSome() throws Exception {
        assertEquals(lines().addresses("calls/deep.c", 4), lines().addresses("calls/deep.c", 1));
        assertEquals(List.of(), lines().addresses("calls/deep.c", 1000));
        assertEquals(List.of(), lines().addresses("deep.c", 5));
    }

    @Test
    void aCompressedSectionIsReadLikeAnotherAndOneCutOffIsSaid() throws Exception {
        byte[] whole = Binutils.calls();
        Bytes lines = new ElfFile(whole).content(".debug_line");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes(ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN).putInt(0, 1).putLong(8, lines.size()).array());
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(lines.array(), lines.from(), lines.size());
        }
        Program program = Program.of("calls", withLines(whole, packed.toByteArray(), packed.size()));
        assertEquals(lines().files(), program.lines().files());
        assertEquals(List.of(), program.problems());
        Program cut = Program.of("calls", withLines(whole, packed.toByteArray(), packed.size() - 9));
        assertTrue(cut.lines().isEmpty());
        assertTrue(cut.problems().getFirst().contains("compressed and cut off"), cut.problems().toString());
    }

    /** The file with another, compressed, content of .debug_line at its end. */
    private static byte[] withLines(byte[] whole, byte[] content, int size) throws Exception {
        ElfFile elf = new ElfFile(whole);
        int index = elf.sections().indexOf(elf.section(".debug_line"));
        ByteBuffer file = ByteBuffer.wrap(Arrays.copyOf(whole, whole.length + content.length)).order(ByteOrder.LITTLE_ENDIAN);
        int header = (int) file.getLong(40) + 64 * index;
        file.putLong(header + 8, 1 << 11).putLong(header + 24, whole.length).putLong(header + 32, size);
        file.put(whole.length, content);
        return file.array();
    }

    @Test
    void whatIsOutsideOfTheProgramHasNoLine() throws Exception {
        assertNull(lines().at(0));
        assertNull(lines().at(-1));
        assertNull(lines().at(TEXT + 0x10_0000));
    }
}
