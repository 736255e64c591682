package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saved machines by the command itself. */
final class SavedMachineTest {
    private static final Path ROOT = Path.of(System.getProperty("hvsh.root", "..")).toAbsolutePath().normalize();
    private static final String HANDSET = ROOT.resolve("testdata/machines/handset.yaml").toString();
    private static final int KILLS = 3;

    @TempDir
    Path directory;

    private String file() {
        return directory.resolve("m.hvsnap").toString();
    }

    private String hash(String machine) {
        CommandRun run = CommandRun.real("machine.hash()\n", machine);
        assertEquals("", run.err());
        return run.out().strip();
    }

    @Test
    void theShellOpensOneByItsNameOrItsContent() throws IOException {
        CommandRun saving = CommandRun.real("machine.run('20ms'); machine.save('" + file() + "'); machine.hash()\n", HANDSET);
        assertEquals("", saving.err());
        assertEquals(saving.out().strip(), hash(file()));
        Path other = Files.copy(Path.of(file()), directory.resolve("other"));
        assertEquals(saving.out().strip(), hash(other.toString()));
    }

    @Test
    void aWrongOneIsOneLineAndStatusTwo() throws IOException {
        CommandRun.real("machine.save('" + file() + "')\n", HANDSET);
        byte[] bytes = Files.readAllBytes(Path.of(file()));
        Files.write(Path.of(file()), Arrays.copyOf(bytes, bytes.length / 2));
        CommandRun run = CommandRun.real("", file());
        assertEquals(2, run.status());
        assertEquals("hvsh: " + file() + ": it was cut off or altered since it was written: its checksum is wrong; save or copy it again\n", run.err());
        assertEquals("hvsh: there is no file 'nowhere.hvsnap'\n", CommandRun.real("", "nowhere.hvsnap").err());
        Path script = Files.writeString(directory.resolve("s.js"), "open('" + file() + "');\n");
        CommandRun byScript = CommandRun.real("", "run", script.toString());
        assertEquals(2, byScript.status());
        assertTrue(byScript.err().contains("its checksum is wrong"), byScript.err());
    }

    /** The process does nothing but save, so that it is killed in the middle of that, at least once in a few times. */
    @Test
    void whoeverIsKilledWhileSavingLeavesAFileThatCanBeOpened() throws IOException, InterruptedException {
        Path project = Files.createDirectory(directory.resolve("project"));
        Path launcher = Launched.project(project);
        Path script = Files.writeString(directory.resolve("s.js"), "const m = load('" + HANDSET + "'); m.run('20ms'); m.save('" + file()
                + "'); print(m.hash()); for (;;) m.save('" + file() + "');\n");
        int parts = 0;
        for (int i = 0; i < KILLS; i++) {
            Process process = Launched.start(launcher, null, "run", script.toString());
            try (BufferedReader out = process.inputReader()) {
                String hash = out.readLine();
                Thread.sleep(50 + 37 * i);
                process.destroyForcibly().waitFor();
                assertEquals("'" + hash + "'", hash(file()));
            }
            try (Stream<Path> files = Files.list(directory)) {
                parts += (int) files.filter(f -> f.toString().endsWith(".part")).count();
            }
        }
        Launched.clear(project);
        assertTrue(parts > 0, "never killed while saving");
        CommandRun.real("machine.save('" + file() + "')\n", HANDSET);
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(0, files.filter(f -> f.toString().endsWith(".part")).count(), "left by those that were killed");
        }
    }
}
