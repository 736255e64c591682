package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * When the launcher builds, and that it starts from anywhere. What it builds was built already: the {@code mvn} in its path
 * copies that, or fails.
 */
final class LauncherTest {
    private static final String BUILDING = "hvsh: building (only on first use and when sources changed)\n";
    private static final String BUILT = BUILDING + "hvsh: recording what to load at later starts\n";
    private static final String MAVEN = """
            #!/bin/sh
            for argument; do case $argument in -DoutputDirectory=*) out=${argument#*=} ;; esac; done
            [ -e "$0.fails" ] && { echo 'no such symbol'; exit 1; }
            mkdir -p "$PWD/shell/target" && cp -P "$PWD"/built/* "$out" && mv "$out/shell.jar" "$PWD/shell/target/hvsh-shell-0.jar"
            """;

    @TempDir
    Path directory;

    private Path launcher;
    private Path maven;
    private Path source;

    @BeforeEach
    void layOut() throws IOException {
        launcher = Launched.project(directory);
        Files.move(directory.resolve("target/hvsh"), directory.resolve("built"));
        Files.delete(directory.resolve("built/stamp"));
        maven = Files.writeString(Files.createDirectories(directory.resolve("bin")).resolve("mvn"), MAVEN);
        assertTrue(maven.toFile().setExecutable(true));
        source = Files.createFile(directory.resolve("shell/src/main/A.java"));
        age(source);
        age(source.getParent());
    }

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    }

    /** As if it had been changed just after the build began, whatever the resolution of the file system's times. */
    private void touch(Path file) throws IOException {
        long built = Files.getLastModifiedTime(directory.resolve("target/hvsh/stamp")).toMillis();
        Files.setLastModifiedTime(file, FileTime.fromMillis(built + 2));
    }

    @AfterEach
    void clear() throws IOException {
        for (String built : new String[] {"built", "target/hvsh", "target/hvsh.new"}) {
            if (Files.isDirectory(directory.resolve(built))) {
                try (var files = Files.list(directory.resolve(built))) {
                    for (Path link : files.filter(Files::isSymbolicLink).toList()) {
                        Files.delete(link);
                    }
                }
            }
        }
    }

    @Test
    void buildsOnFirstUseAndWhenSourcesChangeAndOnlyThen() throws Exception {
        assertEquals(BUILT, start(launcher).err());
        assertEquals("", start(launcher).err());
        touch(source);
        assertEquals(BUILT, start(launcher).err());
        assertEquals("", start(launcher).err());
        Files.delete(source);
        touch(source.getParent());
        assertEquals(BUILT, start(launcher).err());
    }

    @Test
    void aFailedBuildKeepsTheOldOneAndIsTriedAgain() throws Exception {
        start(launcher);
        touch(source);
        Path fails = Files.createFile(Path.of(maven + ".fails"));
        for (int i = 0; i < 2; i++) {
            Launched failed = start(launcher);
            assertEquals(1, failed.status());
            assertEquals(BUILDING + "no such symbol\nhvsh: the build failed (see above)\n", failed.err());
        }
        assertTrue(Files.exists(directory.resolve("target/hvsh/hvsh-shell-0.jar")));
        Files.delete(fails);
        assertEquals(new Launched(0, start(launcher).out(), ""), start(launcher));
    }

    @Test
    void startsThroughChainsOfLinksFromAnywhereWithoutAStandardInput() throws Exception {
        start(launcher);
        Path elsewhere = Files.createDirectories(directory.resolve("a b/c"));
        Path absolute = Files.createSymbolicLink(elsewhere.resolve("absolute"), launcher);
        Path relative = Files.createSymbolicLink(directory.resolve("relative"), Path.of("a b/c/absolute"));
        for (Path link : List.of(absolute, relative)) {
            Launched run = start(link);
            assertEquals("", run.err());
            assertTrue(run.status() == 0 && run.out().startsWith("hvsh "), run.out());
        }
    }

    @Test
    void aWrongJdkIsNamed() throws Exception {
        ProcessBuilder builder = builder(launcher);
        builder.environment().put("HVSH_JAVA_HOME", directory.toString());
        Launched run = Launched.end(builder.start());
        assertEquals(1, run.status());
        assertTrue(run.err().contains("which is no JDK of version 25 or later; correct or unset it"), run.err());
    }

    private ProcessBuilder builder(Path command) {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", "exec \"$0\" --version <&-", command.toString()).directory(Path.of("/").toFile());
        builder.environment().merge("PATH", maven.getParent() + ":", (old, first) -> first + old);
        builder.environment().put("HVSH_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("HVSH_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
        return builder;
    }

    private Launched start(Path command) throws IOException, InterruptedException {
        Process process = builder(command).start();
        process.getOutputStream().close();
        return Launched.end(process);
    }
}
