package hvsh.dsl.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A line of kernels.txt.
 *
 * @param rounds       the usual number of rounds
 * @param checksum     what it prints at its end
 * @param instructions of one round
 */
record Kernel(String name, long rounds, String checksum, long instructions) {
    static List<Kernel> table(Path directory) throws IOException {
        return Files.readAllLines(directory.resolve("kernels.txt")).stream().filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" +", 5))
                .map(word -> new Kernel(word[0], Long.parseLong(word[1]), word[2], Long.parseLong(word[3]))).toList();
    }
}
