package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of files that find no room: the process may write files of one MiB, which fails in the middle of a write as a full disk does. */
final class NoRoomTest {
    private static final Path ROOT = Path.of(System.getProperty("hvsh.root", "..")).toAbsolutePath().normalize();
    /** In blocks of 512 bytes; libraries that are unpacked need so much. */
    private static final int LIMIT = 2048;

    @TempDir
    Path directory;

    private Launched limited(Path launcher, Path input, String... arguments) throws IOException, InterruptedException {
        String[] line = new String[4 + arguments.length];
        System.arraycopy(new String[] {"-c", "ulimit -f " + LIMIT + "; exec \"$@\"", "sh", launcher.toString()}, 0, line, 0, 4);
        System.arraycopy(arguments, 0, line, 4, arguments.length);
        return Launched.of(Path.of("/bin/sh"), input, line);
    }

    @Test
    void itIsSaidAndWhatWasWholeStaysReadable() throws IOException, InterruptedException {
        Path project = Files.createDirectory(directory.resolve("project"));
        Path launcher = Launched.project(project);
        Path files = Files.createDirectory(directory.resolve("files"));
        Path saved = Files.writeString(files.resolve("m.hvsnap"), "earlier");
        Path report = Files.writeString(files.resolve("m.hvbug"), "earlier");
        Path recording = files.resolve("m.hvrec");
        Path script = Files.writeString(directory.resolve("s.js"), """
                const words = new Uint32Array(500_000); for (let i = 0, x = 1; i < words.length; i++) words[i] = x = Math.imul(x, 1664525) + 1013904223;
                const bytes = new Uint8Array(words.buffer);
                const m = load('%s'); m.run('5ms'); m.record('%s');
                const attempt = f => { try { f(); print('done') } catch (e) { print(e.message) } };
                attempt(() => { for (;;) { m.partitions.user.memory.write(0x40200000n, bytes.subarray(0, 150_000)); m.run('1ms') } });
                attempt(() => m.partitions.user.memory.write(0x40200000n, bytes));
                attempt(() => m.save('%s'));
                attempt(() => m.bug('%s'));
                """.formatted(ROOT.resolve("testdata/machines/handset.yaml"), recording, saved, report));
        Path nothing = Files.createFile(directory.resolve("nothing"));
        Launched run = limited(launcher, nothing, "run", script.toString());
        assertEquals("the recording %s cannot be written: File too large; it ends here\ndone\n%s cannot be written: File too large\n%s cannot be written: File too large\n"
                .formatted(recording, saved, report), run.out(), run.err());
        assertEquals("earlier", Files.readString(saved));
        assertEquals("earlier", Files.readString(report));
        try (Stream<Path> left = Files.list(files)) {
            assertEquals(3, left.count());
        }
        breaksOff(recording);

        Path input = Files.writeString(directory.resolve("typed"), "uname -a\r".repeat(200_000));
        Path typed = files.resolve("e.hvrec");
        Launched exec = limited(launcher, input, "exec", "--record", typed.toString(), Launched.guest("user/user.elf"));
        assertEquals(1, exec.status(), exec.err());
        assertEquals("hvsh: the recording " + typed + " cannot be written: File too large; it ends here; make room, or record elsewhere\n", exec.err());
        breaksOff(typed);
        Launched.clear(project);
    }

    private static void breaksOff(Path recording) {
        CommandRun replay = CommandRun.real("", "replay", recording.toString());
        assertEquals(0, replay.status(), replay.err());
        assertTrue(replay.out().contains(" of 1048576 bytes, in the middle of a record; that record and what followed is lost"), replay.out());
    }
}
