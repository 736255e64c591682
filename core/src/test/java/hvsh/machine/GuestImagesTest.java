package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The images of testdata/guests are those that were built from the sources beside them. */
class GuestImagesTest {
    private static final Path GUESTS = Path.of(System.getProperty("hvsh.root", "..")).resolve("testdata/guests");
    private static final Pattern FILE = Pattern.compile("Makefile|kernels\\.txt|.*\\.(c|h|S|inc|ld|elf)");

    @Test
    void noSourceChangedWithoutItsImage() throws Exception {
        Map<String, String> recorded = new TreeMap<>();
        for (String line : Files.readAllLines(GUESTS.resolve("built.sha256"))) {
            recorded.put(line.substring(68), line.substring(0, 64)); // sum, two spaces, "./", path
        }
        assertFalse(recorded.isEmpty());
        assertEquals(recorded, found(), "rebuild with make in testdata/guests");
    }

    private static Map<String, String> found() throws IOException, NoSuchAlgorithmException {
        Map<String, String> sums = new TreeMap<>();
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.walk(GUESTS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path path = GUESTS.relativize(file);
                if (!path.startsWith("target") && FILE.matcher(file.getFileName().toString()).matches()) {
                    String name = path.toString().replace('\\', '/');
                    sums.put(name, HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(file))));
                }
            }
        }
        return sums;
    }
}
