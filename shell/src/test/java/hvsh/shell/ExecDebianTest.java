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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    void linuxIsAHostAtEl2OnANeoverseN1() throws Exception {
        try (Talk talk = linux("--el", "2", "--cpu", "neoverse-n1")) {
            String answer = talk.ask("dmesg | grep -e 'All CPU' -e 'kvm '", PROMPT);
            assertTrue(answer.contains("CPU: All CPU(s) started at EL2"), answer);
            assertTrue(answer.contains("VHE mode initialized successfully"), answer);
            talk.say("poweroff -f");
            assertEquals(0, talk.status());
        }
    }

    @Test
    void linuxWritesAnExt4DiskAndReadsItBackAfterAnotherMount() throws Exception {
        Path disk = ext4();
        byte[] before = Files.readAllBytes(disk);
        try (Talk talk = linux("--drive", disk.toString())) {
            assertTrue(talk.ask("load-disk && echo mounted:$?", PROMPT).contains("\nmounted:0\r\n"));
            String written = sum(talk.ask("head -c 1000000 /dev/urandom > /mnt/f; md5sum < /mnt/f", PROMPT));
            assertEquals(written, sum(talk.ask("umount /mnt && mount -t ext4 /dev/vda /mnt && md5sum < /mnt/f", PROMPT)));
            assertTrue(talk.ask("dd if=/dev/hwrng bs=8 count=1 2>/dev/null | wc -c", PROMPT).contains("\n8\r\n"));
            talk.say("poweroff -f");
            assertEquals(0, talk.status());
        }
        assertTrue(Arrays.equals(before, Files.readAllBytes(disk)), "the file stays as it was");
    }

    @Test
    void uBootReachesItsPromptAndAnswersVersion() throws Exception {
        try (Talk talk = new Talk("exec", DebianImages.file("u-boot.bin").toString())) {
            talk.ask("", "=> "); // a key stops the countdown
            assertTrue(talk.ask("version", "=> ").contains("U-Boot 20"));
            talk.say("poweroff");
            assertEquals(0, talk.status());
        }
    }

    private static Talk linux(String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of("exec", "--memory", "512M", "--append", "console=ttyAMA0 quiet",
                "--initrd", DebianImages.file("busybox.cpio.gz").toString()));
        words.addAll(List.of(options));
        words.add(DebianImages.file("Image").toString());
        Talk talk = new Talk(words.toArray(String[]::new));
        talk.waitFor("hvsh: busybox is up");
        talk.waitFor(PROMPT);
        return talk;
    }

    private static String sum(String answer) {
        Matcher matcher = Pattern.compile("\n([0-9a-f]{32})  -").matcher(answer);
        assertTrue(matcher.find(), answer);
        return matcher.group(1);
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
