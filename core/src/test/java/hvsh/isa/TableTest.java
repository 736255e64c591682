package hvsh.isa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The table against the decoder and packer made of it. */
class TableTest {
    private static final int WORDS_PER_ROW = 200;

    @Test
    void randomFieldsOfEveryRowDecodeToThatRow() {
        Random random = new Random(1);
        for (Row row : rows()) {
            int seen = 0;
            for (int i = 0; i < WORDS_PER_ROW; i++) {
                int insn = row.value() | random.nextInt() & ~row.mask();
                int decoded = Decoder.row(insn);
                if (decoded == row.number()) {
                    seen++;
                } else {
                    assertTrue(mayDiffer(row, decoded), () -> row.name() + " " + Integer.toHexString(insn) + " decodes to row " + decoded);
                }
            }
            assertTrue(seen > 0, row.name() + " is never decoded");
        }
    }

    /** Values a row does not claim are unallocated or another row's; a row with before: may take some. */
    private static boolean mayDiffer(Row row, int decoded) {
        boolean partial = row.attributes().stream().anyMatch(a -> a.startsWith("unalloc:"));
        boolean taken = decoded != 0 && Rows.ALL[decoded].attributes().stream()
                .filter(a -> a.startsWith("before:")).anyMatch(a -> Arrays.asList(a.substring(7).split(",")).contains(row.name()));
        return partial || taken;
    }

    @Test
    void randomWordsDecodeOnlyToRowsWhosePatternTheyMatch() {
        Random random = new Random(2);
        for (int i = 0; i < 1_000_000; i++) {
            int insn = random.nextInt();
            int decoded = Decoder.row(insn);
            if (decoded != 0) {
                assertEquals(Rows.ALL[decoded].value(), insn & Rows.ALL[decoded].mask());
            } else {
                for (Row row : i % 100 == 0 ? rows() : new Row[0]) {
                    assertTrue((insn & row.mask()) != row.value() || mayDiffer(row, 0), row.name());
                }
            }
        }
    }

    @Test
    void packedOperationsCarryRowRegistersAndImmediate() {
        long add = Packer.pack(0x913ffca3);
        assertEquals(Op.ADD_imm_64, (int) add & 0x7ff);
        assertEquals(3, add >>> 11 & 63);
        assertEquals(5, add >>> 17 & 63);
        assertEquals(0xfff, add >> 29);
        assertEquals(-4, Packer.pack(0x17ffffff) >> 29);
    }

    @Test
    void register31IsStackPointerOrZeroAsTheInstructionSays() {
        long cmp = Packer.pack(0xf10007ff);
        assertEquals(33, cmp >>> 11 & 63, "result is discarded");
        assertEquals(31, cmp >>> 17 & 63, "first operand is SP");
        long mov = Packer.pack(0xaa1f03e0);
        assertEquals(32, mov >>> 17 & 63, "zero as a source");
        assertEquals(32, mov >>> 23 & 63, "zero as a source");
    }

    @Test
    void rawOperationsCarryTheInstructionWord() {
        long mrs = Packer.pack(0xd5384101);
        assertEquals(Op.MRS, (int) mrs & 0x7ff);
        assertEquals(0xd5384101, (int) (mrs >>> 32));
    }

    @Test
    void reservedFieldValuesAreUnallocated() {
        assertEquals(0, Decoder.row(0x8b201400), "extended register shifted by 5");
        assertEquals(0, Decoder.row(0x9240fc00), "bitmask of all ones");
        assertEquals(0, Decoder.row(0x0c400c00 | 0x8000), "LD2 of one doubleword a register");
    }

    private static Row[] rows() {
        return Arrays.copyOfRange(Rows.ALL, 1, Rows.ALL.length);
    }
}
