package hvsh.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The programs of testdata/guests/bench, run on the bare board. */
final class BenchGuest {
    private static final Path IMAGES = Path.of(System.getProperty("hvsh.root", "..")).resolve("testdata/guests/bench");
    private static final long MEMORY = 64 << 20;
    private static final long INSTRUCTION_LIMIT = 100_000_000;

    private BenchGuest() {}

    /** A line of kernels.txt. */
    record Kernel(String name, long rounds, String checksum, long instructions) { }

    /** What a run came to. */
    record Outcome(RunResult.Reason reason, int status, String output, long instructions) { }

    static List<Kernel> kernels() throws IOException {
        return Files.readAllLines(IMAGES.resolve("kernels.txt")).stream().filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" +", 5))
                .map(word -> new Kernel(word[0], Long.parseLong(word[1]), word[2], Long.parseLong(word[3]))).toList();
    }

    static byte[] image(String name) throws IOException {
        return Files.readAllBytes(IMAGES.resolve(name + ".elf"));
    }

    static Outcome run(String name, String commandLine) throws IOException {
        byte[] image = image(name);
        BootSpec boot = new BootSpec(name, image, new byte[0], "", commandLine);
        Machine machine = new Machine(new VirtBoard(1, 1, MEMORY, 2, boot, Optional.empty()).spec());
        RunResult result = machine.runTo(INSTRUCTION_LIMIT);
        String output = machine.guests().getFirst().uarts().getFirst().text();
        return new Outcome(result.reason(), result.status(), output, result.icount());
    }
}
