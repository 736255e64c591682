package hvsh.isa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checked-in Java is what the generator makes of the table, and HotSpot compiles it. */
class GeneratedFilesTest {
    private static final int HUGE_METHOD = 8000;
    private static final Path ROOT = Path.of(System.getProperty("hvsh.root", ".."));

    @Test
    void generatedFilesAreUpToDate(@TempDir Path fresh) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process generator = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "scripts/gen/GenIsa.java", "--out", fresh.toString())
                .directory(ROOT.toFile()).inheritIO().start();
        assertEquals(0, generator.waitFor());
        try (Stream<Path> files = Files.walk(fresh)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String directory = file.endsWith("README.md") ? "core/src/main/isa" : "core/src/main/java";
                Path checkedIn = ROOT.resolve(directory).resolve(fresh.relativize(file));
                assertEquals(-1, Files.mismatch(file, checkedIn), checkedIn + " is stale: run java scripts/gen/GenIsa.java");
            }
        }
    }

    @Test
    void noGeneratedMethodIsTooLongToBeCompiled() throws IOException {
        for (String name : List.of("isa/Decoder", "isa/Packer", "cpu/interp/Cold", "cpu/interp/Hot")) {
            try (var in = GeneratedFilesTest.class.getResourceAsStream("/hvsh/" + name + ".class")) {
                ClassModel model = ClassFile.of().parse(in.readAllBytes());
                model.methods().forEach(m -> m.findAttribute(Attributes.code()).map(CodeAttribute::codeLength)
                        .ifPresent(n -> assertTrue(n < HUGE_METHOD, name + "." + m.methodName().stringValue() + " has " + n + " bytecodes")));
            }
        }
    }
}
