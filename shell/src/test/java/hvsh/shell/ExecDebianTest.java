package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Debian's kernel and U-Boot on the bare board, by {@code scripts/hvsh exec}, talked to through pipes. */
@Tag("guests")
final class ExecDebianTest {
    private static final String PROMPT = "~ # ";

    @TempDir
    static Path directory;

    private static Path launcher;

    @BeforeAll
    static void layOut() throws IOException {
        launcher = Launched.project(directory);
    }

    @AfterAll
    static void clear() throws IOException {
        Launched.clear(directory);
    }

    @ParameterizedTest
    @CsvSource({"2, 1, GIC-0", "3, 1, GICv3", "2, 2, GIC-0", "3, 2, GICv3"})
    void linuxBootsWithEitherGic(int gic, int cpus, String controller) throws Exception {
        try (Talk talk = linux("--gic", "" + gic, "--smp", "" + cpus)) {
            String answer = talk.ask("uname -a; nproc; grep timer /proc/interrupts", PROMPT);
            assertTrue(answer.contains("aarch64 GNU/Linux\r\n" + cpus + "\r\n"), answer);
            assertTrue(answer.contains(controller), answer);
            talk.say("poweroff -f");
            assertEquals(0, talk.status());
        }
    }

    @Test
    void linuxMountsAndWritesAnExt4Disk() throws Exception {
        Path disk = ext4();
        byte[] before = Files.readAllBytes(disk);
        try (Talk talk = linux("--drive", disk.toString())) {
            String answer = talk.ask("load-disk && echo kept > /mnt/f && umount /mnt && mount -t ext4 /dev/vda /mnt && cat /mnt/f", PROMPT);
            assertTrue(answer.contains("\nkept\r\n"), answer);
            talk.say("poweroff -f");
            assertEquals(0, talk.status());
        }
        assertTrue(Arrays.equals(before, Files.readAllBytes(disk)), "the file stays as it was");
    }

    @Test
    void uBootReachesItsPromptAndAnswersVersion() throws Exception {
        try (Talk talk = new Talk("exec", cached("u-boot.bin"))) {
            talk.ask("", "=> "); // a key stops the countdown
            assertTrue(talk.ask("version", "=> ").contains("U-Boot 20"));
            talk.say("poweroff");
            assertEquals(0, talk.status());
        }
    }

    private static Talk linux(String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of("exec", "--memory", "512M", "--append", "console=ttyAMA0 quiet",
                "--initrd", cached("busybox.cpio.gz")));
        words.addAll(List.of(options));
        words.add(cached("Image"));
        Talk talk = new Talk(words.toArray(String[]::new));
        talk.waitFor("hvsh: busybox is up");
        talk.waitFor(PROMPT);
        return talk;
    }

    private static String cached(String name) {
        Host host = new Host(Streams.system(), System.getenv(), false, Optional.empty(), DslWorkbench::new);
        Path file = host.cache().resolve("guests/debian").resolve(name);
        assumeTrue(Files.isRegularFile(file), "needs Debian's images: hvsh guests fetch debian");
        return file.toString();
    }

    private static Path ext4() throws IOException, InterruptedException {
        Path image = directory.resolve("disk.img");
        try (var file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(16 << 20);
        }
        try {
            Process make = new ProcessBuilder("mkfs.ext4", "-q", image.toString()).inheritIO().start();
            assumeTrue(make.waitFor() == 0, "mkfs.ext4 failed");
        } catch (IOException e) {
            abort("needs mkfs.ext4 on the host: " + e.getMessage());
        }
        return image;
    }

    /** A running command, which is told the next line when it has asked for it. */
    private static final class Talk implements AutoCloseable {
        private final Process process;
        private final StringBuilder heard = new StringBuilder();
        private int from;

        Talk(String... words) throws IOException {
            process = Launched.start(launcher, null, words);
        }

        void say(String line) throws IOException {
            process.getOutputStream().write((line + "\r").getBytes(StandardCharsets.US_ASCII));
            process.getOutputStream().flush();
        }

        /** What comes up to the text; fails when the program ends before. */
        String waitFor(String text) throws IOException {
            while (heard.indexOf(text, from) < 0) {
                int next = process.getInputStream().read();
                assertTrue(next >= 0, "it ended before it said '" + text + "':\n" + heard);
                heard.append((char) next);
            }
            int begin = from;
            from = heard.indexOf(text, from) + text.length();
            return heard.substring(begin, from);
        }

        String ask(String line, String prompt) throws IOException {
            say(line);
            return waitFor(prompt);
        }

        int status() throws IOException, InterruptedException {
            process.getInputStream().readAllBytes();
            return process.waitFor();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
