package hvsh.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** GNU's tools for AArch64 and the programs to try them on. */
final class Binutils {
    static final Path GUESTS = Path.of(System.getProperty("hvsh.root", "..")).resolve("testdata/guests");

    private Binutils() { }

    /** What a tool prints; skips the test where it is not installed. */
    static List<String> run(String tool, List<String> arguments) throws IOException, InterruptedException {
        String name = "aarch64-linux-gnu-" + tool;
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(d -> Files.isExecutable(Path.of(d, name))),
                name + " is not installed (Debian: binutils-aarch64-linux-gnu)");
        List<String> command = new ArrayList<>(List.of(name));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output.lines().toList();
    }

    /** Every guest's image. */
    static List<Path> guests() throws IOException {
        try (Stream<Path> files = Files.walk(GUESTS)) {
            return files.filter(file -> file.toString().endsWith(".elf")).sorted().toList();
        }
    }

    static byte[] calls() throws IOException {
        return Files.readAllBytes(GUESTS.resolve("calls/calls.elf"));
    }
}
