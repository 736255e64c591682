package hvsh.isa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What the disassembler writes, the assembler reads. */
class AssemblerTest {
    private static final int WORDS_PER_ROW = 1;
    private static final long PC = 0x40_0000;

    @Test
    void everyRowRoundTrips() {
        SplittableRandom random = new SplittableRandom(5);
        for (int row = 1; row <= Encodings.count(); row++) {
            for (int i = 0; i < WORDS_PER_ROW; i++) {
                int word = Encodings.draw(row, random);
                String text = Disassembler.disassemble(word, PC);
                int again = Assembler.assemble(text, PC);
                assertEquals(text, Disassembler.disassemble(again, PC), () -> "%08x".formatted(word));
                assertTrue(again == word || hasSynonyms(Encodings.name(Decoder.row(word))),
                        () -> "%s: %08x became %08x".formatted(text, word, again));
            }
        }
    }

    /** Rows with several words for one text: bitmasks of short elements, ignored bits of element numbers, operations that ignore Xt. */
    private static boolean hasSynonyms(String row) {
        return row.matches("(AND|ANDS|ORR|EOR)_imm_(32|64)|DUP_general|INS_element|SYS");
    }

    @Test
    void immediatesMayBeDecimal() {
        assertEquals(0x91004020, Assembler.assemble("add x0, x1, #16", 0));
        assertEquals(0x91004020, Assembler.assemble("ADD X0, X1,  #0x10", 0));
    }

    @Test
    void aliasesAreRead() {
        assertEquals(0xd65f03c0, Assembler.assemble("ret", 0));
        assertEquals(0xf100401f, Assembler.assemble("cmp x0, #0x10", 0));
        assertEquals(0xd37df020, Assembler.assemble("lsl x0, x1, #3", 0));
    }

    @Test
    void labelsCountFromTheInstruction() {
        assertEquals(0x17ffffff, Assembler.assemble("b 0xffff800080000000", 0xffff800080000004L));
    }

    @Test
    void unknownTextIsRefusedWithTheFormsThereAre() {
        String message = assertThrows(IllegalArgumentException.class, () -> Assembler.assemble("udiv x0, w1, x2", 0)).getMessage();
        assertTrue(message.contains("'udiv Xd, Xn, Xm'"), message);
        assertThrows(IllegalArgumentException.class, () -> Assembler.assemble("frobnicate", 0));
        assertThrows(IllegalArgumentException.class, () -> Assembler.assemble("b 0x99999999999999999999", 0));
        assertThrows(IllegalArgumentException.class, () -> Assembler.assemble("", 0));
    }
}
