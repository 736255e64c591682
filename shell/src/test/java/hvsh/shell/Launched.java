package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** What a process did that was started by the real launcher. */
record Launched(int status, String out, String err) {
    private static final Path ROOT = Path.of(System.getProperty("hvsh.root", "..")).toAbsolutePath().normalize();

    /**
     * Lays out a project around a copy of the launcher, with the classes that this test sees as its build, so that the
     * launcher finds nothing to build.
     */
    static Path project(Path directory) throws IOException {
        Path launcher = Files.createDirectories(directory.resolve("scripts")).resolve("hvsh");
        Files.copy(ROOT.resolve("scripts/hvsh"), launcher, StandardCopyOption.COPY_ATTRIBUTES);
        Path built = Files.createDirectories(directory.resolve("target/hvsh"));
        Files.createDirectories(directory.resolve("shell/src/main"));
        for (String pom : new String[] {"pom.xml", "shell/pom.xml"}) {
            Files.createFile(directory.resolve(pom));
        }
        try (Stream<Path> sources = Files.walk(directory)) {
            for (Path source : sources.toList()) {
                Files.setLastModifiedTime(source, FileTime.from(Instant.EPOCH));
            }
        }
        Files.createFile(built.resolve("stamp"));
        for (String entry : modulePath()) {
            Path module = Path.of(entry).toAbsolutePath();
            if (Files.isDirectory(module)) {
                pack(module, built.resolve(module.getName(module.getNameCount() - 3) + ".jar"));
            } else {
                Files.createSymbolicLink(built.resolve(module.getFileName()), module);
            }
        }
        return launcher;
    }

    private static void pack(Path classes, Path jar) {
        int status = ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err,
                "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        assertEquals(0, status, "jar");
    }

    /** Removes the links that lead out of a project. */
    static void clear(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("target/hvsh"))) {
            for (Path file : files.filter(Files::isSymbolicLink).toList()) {
                Files.delete(file);
            }
        }
    }

    private static List<String> modulePath() {
        List<String> entries = new ArrayList<>(List.of(Path.of("target/classes").toAbsolutePath().toString()));
        String tests = System.getProperty("jdk.module.path", System.getProperty("java.class.path"));
        Stream.of(tests.split(File.pathSeparator))
                .filter(e -> !e.isEmpty() && !e.endsWith("test-classes") && !entries.contains(e)).forEach(entries::add);
        return entries;
    }

    /** Runs it to its end with this file as standard input. */
    static Launched of(Path launcher, Path input, String... arguments) throws IOException, InterruptedException {
        Process process = start(launcher, input, arguments);
        process.getOutputStream().close();
        return end(process);
    }

    /**
     * Starts it; without a file its standard input is a pipe. Also where these tests run in a shell's background, which ignores
     * SIGINT for all it starts, it does not.
     */
    static Process start(Path launcher, Path input, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT", launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("HVSH_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("HVSH_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
        if (input != null) {
            builder.redirectInput(input.toFile());
        }
        return builder.start();
    }

    /** Waits for its end; for little output, which fits into pipes. */
    static Launched end(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Launched(process.waitFor(), out, err);
    }

    static String guest(String path) {
        return ROOT.resolve("testdata/guests").resolve(path).toString();
    }
}
