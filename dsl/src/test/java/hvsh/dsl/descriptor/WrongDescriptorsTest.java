package hvsh.dsl.descriptor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file in {@code testdata/descriptors/wrong} says in its first line what its error is, position and all. */
final class WrongDescriptorsTest {
    private static final Path WRONG = Path.of(System.getProperty("hvsh.root", ".."), "testdata", "descriptors", "wrong");
    private static final String EXPECT = "# expect: ";

    static List<Path> wrongFiles() throws IOException {
        try (Stream<Path> files = Files.list(WRONG)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("wrongFiles")
    void eachWrongFileGivesItsOneClearLine(Path file) throws IOException {
        String expected = Files.readAllLines(file).getFirst();
        String message = assertThrows(DescriptorException.class, () -> DescriptorReader.read(file)).getMessage();
        assertEquals(expected, EXPECT + message.replace(file + ":", ""));
        assertEquals(1, message.lines().count());
    }

    @Test
    void theFolderIsNotEmpty() throws IOException {
        assertTrue(wrongFiles().size() >= 25);
    }

    @Test
    void anAbsentFileIsNamed() {
        Path absent = WRONG.resolve("absent.yaml");
        DescriptorException e = assertThrows(DescriptorException.class, () -> DescriptorReader.read(absent));
        assertEquals(absent + ": no such file; check the path", e.getMessage());
    }

    @Test
    void aHugeFileIsRefusedUnread(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("huge.yaml"), "#".repeat(300_000));
        DescriptorException e = assertThrows(DescriptorException.class, () -> DescriptorReader.read(file));
        assertEquals("larger than 256K", e.problem());
    }

    @Test
    void textThatIsNotUtf8IsRefused(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("latin.yaml"), new byte[] {'m', (byte) 0xe9});
        assertEquals("not UTF-8 text", assertThrows(DescriptorException.class, () -> DescriptorReader.read(file)).problem());
    }
}
