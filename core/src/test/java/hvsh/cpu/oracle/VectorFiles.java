package hvsh.cpu.oracle;

import hvsh.isa.Encodings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The vector files, testdata/isa/*.vec. */
final class VectorFiles {
    static final Path DIRECTORY = Path.of(System.getProperty("hvsh.root", "..")).resolve("testdata/isa");
    /** Written by scripts/fuzz-isa --vectors. */
    static final List<String> GENERATED = List.of("integer", "branch-system", "memory", "simd", "fp", "crypto", "later");
    /** Written by hand: what fuzzing found, and what differs from QEMU. */
    static final String FINDINGS = "findings";

    private VectorFiles() {}

    /** The file, without .vec, in which a row's vectors are. */
    static String fileOf(int row) {
        if (Models.of(row) == Models.MAX) {
            return "later";
        }
        String group = Encodings.group(row);
        if (group.startsWith("Crypto")) {
            return "crypto";
        }
        if (group.startsWith("Load") || group.contains("load/store")) {
            return "memory";
        }
        if (group.contains("loating-point") || group.endsWith("fixed point")) {
            return "fp";
        }
        if (group.startsWith("Advanced")) {
            return "simd";
        }
        return group.matches(".*([Bb]ranch|Exception|Hints|Barriers|PSTATE|Reserved).*") ? "branch-system" : "integer";
    }

    /** The lines of a file that are vectors. */
    static List<String> lines(String file) throws IOException {
        return Files.readAllLines(DIRECTORY.resolve(file + ".vec")).stream().filter(l -> !l.isEmpty() && !l.startsWith("#")).toList();
    }
}
