package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Debian's own kernel, busybox and U-Boot on the bare board; {@code mvn -Pguests verify} runs what takes long, too. */
class DebianTest {
    private static final long BOOT = 3_000_000_000L;
    private static final long COMMAND = 500_000_000;
    private static final int MEMORY = 512 << 20;

    @TempDir
    Path directory;

    @Test
    void uBootReachesItsPromptAndAnswersVersion() throws IOException {
        BoardSession session = new BoardSession(new VirtBoard(1, 1, MEMORY, 2,
                new BootSpec("u-boot.bin", cached("u-boot.bin"), new byte[0], ""), Optional.empty()).spec());
        session.waitFor("stop autoboot", COMMAND);
        session.type("\r");
        session.waitFor("=> ", COMMAND);
        session.type("version\r");
        session.waitFor("\nU-Boot 20", COMMAND);
        session.waitFor("=> ", COMMAND);
        session.type("poweroff\r");
        assertEquals(0, session.runToEnd(COMMAND));
    }

    @Test
    void linuxBootsAndAnswersOverGicV2() throws IOException {
        converse(boot(1, 1, 2, Optional.empty()));
    }

    @ParameterizedTest
    @Tag("guests")
    @CsvSource({"1, 3", "2, 2", "2, 3"})
    void linuxBootsAndAnswers(int el, int gic) throws IOException {
        BoardSession session = boot(el, 1, gic, Optional.empty());
        session.type("dmesg | grep 'All CPU'\r");
        session.waitFor("CPU: All CPU(s) started at EL" + el, COMMAND);
        session.waitFor("~ # ", COMMAND);
        converse(session);
    }

    @ParameterizedTest
    @Tag("guests")
    @CsvSource({"1, 2", "1, 3", "2, 2"})
    void linuxBringsUpTwoCpus(int el, int gic) throws IOException {
        BoardSession session = boot(el, 2, gic, Optional.empty());
        session.type("echo CPUs: $(nproc)\r");
        session.waitFor("CPUs: 2", COMMAND);
        session.waitFor("~ # ", COMMAND);
        converse(session);
    }

    @Test
    @Tag("guests")
    void linuxWritesAnExt4DiskAndReadsItBackAfterAnotherMount() throws IOException, InterruptedException {
        BoardSession session = boot(1, 1, 2, Optional.of(ext4()));
        command(session, "load-disk && echo mounted:$?", "mounted:0");
        command(session, "head -c 1000000 /dev/urandom > /mnt/f; md5sum < /mnt/f", "  -");
        String sum = session.uart.text().replaceAll("(?s).*\n([0-9a-f]{32})  -.*", "$1");
        command(session, "umount /mnt && mount -t ext4 /dev/vda /mnt && md5sum < /mnt/f", sum + "  -");
        command(session, "dd if=/dev/hwrng bs=8 count=1 2>/dev/null | wc -c", "8\r\n");
        converse(session);
    }

    private static void command(BoardSession session, String text, String answer) {
        session.type(text + "\r");
        session.waitFor("\n", COMMAND); // behind the echo
        session.waitFor(answer, COMMAND);
        session.waitFor("~ # ", COMMAND);
    }

    private static void converse(BoardSession session) {
        session.type("uname -a\r");
        session.waitFor("aarch64 GNU/Linux", COMMAND);
        session.waitFor("~ # ", COMMAND);
        session.type("poweroff -f\r");
        assertEquals(0, session.runToEnd(COMMAND));
    }

    private static BoardSession boot(int el, int cores, int gic, Optional<byte[]> disk) throws IOException {
        BoardSession session = new BoardSession(new VirtBoard(el, cores, MEMORY, gic, new BootSpec("Image", cached("Image"),
                cached("busybox.cpio.gz"), "console=ttyAMA0 quiet"), disk).spec());
        session.waitFor("hvsh: busybox is up", BOOT);
        session.waitFor("~ # ", COMMAND);
        return session;
    }

    private byte[] ext4() throws IOException, InterruptedException {
        Path image = directory.resolve("disk.img");
        try (var file = new java.io.RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(16 << 20);
        }
        try {
            Process make = new ProcessBuilder("mkfs.ext4", "-q", image.toString()).inheritIO().start();
            assumeTrue(make.waitFor() == 0, "mkfs.ext4 failed");
        } catch (IOException e) {
            abort("needs mkfs.ext4 on the host: " + e.getMessage());
        }
        return Files.readAllBytes(image);
    }

    private static byte[] cached(String name) throws IOException {
        Map<String, String> environment = System.getenv();
        String cache = environment.getOrDefault("XDG_CACHE_HOME", environment.getOrDefault("HOME", "/") + "/.cache");
        Path file = Path.of(cache, "hvsh", "guests", "debian", name);
        assumeTrue(Files.isRegularFile(file), "needs " + file + "; 'hvsh guests fetch debian' gets it");
        return Files.readAllBytes(file);
    }
}
