package hvsh.isa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hvsh.machine.DebianImages;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disassembler against GNU objdump, where that is installed. {@code -Dhvsh.objdump=all} takes the whole kernel. */
class ObjdumpTest {
    private static final int WORDS_PER_ROW = 40;
    private static final int STRETCH = 0x10000;

    private final ObjdumpComparison comparison = new ObjdumpComparison();

    @BeforeEach
    void needsObjdump() {
        assumeTrue(List.of(System.getenv("PATH").split(File.pathSeparator)).stream().anyMatch(d -> Files.isExecutable(Path.of(d, ObjdumpComparison.OBJDUMP))),
                ObjdumpComparison.OBJDUMP + " is not installed (Debian: binutils-aarch64-linux-gnu)");
    }

    @Test
    void wordsOfEveryRowReadAsObjdumpPrintsThem(@TempDir Path directory) throws IOException {
        SplittableRandom random = new SplittableRandom(4);
        comparison.words(IntStream.rangeClosed(1, Encodings.count())
                .flatMap(row -> IntStream.range(0, WORDS_PER_ROW).map(i -> Encodings.draw(row, random))).toArray(), directory.resolve("words"));
        assertTrue(comparison.words >= (long) WORDS_PER_ROW * Encodings.count());
        assertEquals("", comparison.counts.isEmpty() ? "" : comparison.toString());
    }

    @Test
    void debiansKernelReadsAsObjdumpPrintsIt() throws IOException {
        Path image = DebianImages.file("Image");
        boolean all = System.getProperty("hvsh.objdump", "").equals("all");
        long end = Files.size(image) / STRETCH;
        for (long i = 0; i < end; i += all ? end : 16) {
            comparison.file(image, i * STRETCH, (all ? end : i + 1) * STRETCH);
        }
        assertEquals("", comparison.counts.isEmpty() ? "" : comparison.toString());
        if (all) {
            System.out.println("kernel: " + comparison);
        }
    }
}
