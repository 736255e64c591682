package hvsh.symbol;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Damaged files give names, or say why not; nothing else, and soon. */
class HostileFileTest {
    private static final long TEXT = 0x4000_0000;

    /** Reads all that there is; whatever is damaged must be said, not thrown. */
    private static int readAll(byte[] file) {
        try {
            Program program = Program.of("damaged", file);
            SymbolSpace space = new SymbolSpace();
            space.add(new SymbolSpace.Placed(program, () -> 0));
            int found = program.symbols().size();
            Unwinder unwinder = new Unwinder(space, at -> OptionalLong.of(at + 16));
            for (long pc = TEXT; pc < TEXT + 0x1600; pc += 0x74) {
                found += space.nearest(pc) == null ? 0 : 1;
                found += space.line(pc) == null ? 0 : 1;
                found += unwinder.frames(new long[34], pc, 0, 8).size();
            }
            space.files("calls.c").forEach(path -> space.addresses(path, 1));
            assertTrue(program.problems().stream().noneMatch(String::isBlank));
            return found;
        } catch (SymbolException e) {
            assertFalse(e.getMessage().isBlank());
            return 0;
        }
    }

    @Test
    void flippedBitsDoNoHarm() throws Exception {
        byte[] whole = Binutils.calls();
        Random random = new Random(1);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 1500; i++) {
                byte[] damaged = whole.clone();
                for (int n = random.nextInt(12); n >= 0; n--) {
                    damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
                }
                readAll(damaged);
            }
        });
    }

    @Test
    void largeNumbersDoNoHarm() throws Exception {
        byte[] whole = Binutils.calls();
        int debug = (int) new ElfFile(whole).sections().stream().filter(s -> s.name().equals(".debug_line")).findFirst().orElseThrow().offset();
        Random random = new Random(2);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 1500; i++) {
                byte[] damaged = whole.clone();
                int from = random.nextBoolean() ? debug + random.nextInt(0x700) : whole.length - 1 - random.nextInt(0xb00);
                Arrays.fill(damaged, from, Math.min(whole.length, from + 1 + random.nextInt(9)), (byte) (random.nextBoolean() ? 0xff : 0x80));
                readAll(damaged);
            }
        });
    }

    @Test
    void truncationsDoNoHarm() throws Exception {
        byte[] whole = Binutils.calls();
        assertTrue(readAll(whole) > 100);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int length = 0; length < whole.length; length += 37) {
                readAll(Arrays.copyOf(whole, length));
            }
        });
    }

    @Test
    void sectionsThatOverlapEverythingDoNoHarm() throws Exception {
        byte[] file = Binutils.calls();
        Bytes bytes = new Bytes(file);
        long table = bytes.u64(40);
        for (int i = 1; i < bytes.u16(60); i++) {
            long header = table + 64L * i;
            for (int k = 0; k < 8; k++) {
                file[(int) header + 24 + k] = 0;
                file[(int) header + 32 + k] = (byte) (file.length >>> 8 * k);
            }
        }
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> readAll(file));
    }
}
