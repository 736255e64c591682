package hvsh.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code scripts/hvsh exec} as a user starts it. */
final class ExecTest {
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

    @Test
    void exitStatusAndOutputAreTheProgramsOwn() throws Exception {
        assertEquals(new Launched(7, "hello from EL2\n", ""), exec("", "--el", "2", Launched.guest("hello/exit.elf")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void conformanceProgramPrintsItsGoldenLinesAndEndsWithItsStatus(String el) throws Exception {
        Path program = Path.of(Launched.guest("conform/exceptions.elf"));
        String golden = Files.readString(program.resolveSibling("golden/exceptions.el" + el + ".txt"));
        assertEquals(new Launched(0, golden, ""), exec("", "--el", el, program.toString()));
    }

    @Test
    void standardInputIsTheSerialPort() throws Exception {
        Launched run = exec("uname -a\rpoweroff\r", Launched.guest("user/user.elf"));
        assertEquals(0, run.status(), run.err());
        assertEquals("hvsh user partition\nuser$ uname -a\nhvsh-user aarch64\nuser$ poweroff\n", run.out());
    }

    @Test
    void theSerialPortCanBeAProgramsOfTheHost() throws Exception {
        Path said = directory.resolve("said.txt");
        Path recording = directory.resolve("run.hvrec");
        Process process = new ProcessBuilder(launcher.toString(), "exec", "--uart", "tcp:0", "--record", recording.toString(), Launched.guest("user/user.elf"))
                .redirectError(said.toFile()).start();
        String greeting;
        do {
            Thread.sleep(20);
            greeting = Files.readString(said);
        } while (!greeting.endsWith("\n") && process.isAlive());
        int port = Integer.parseInt(greeting.strip().replaceAll(".* ", ""));
        for (int round = 0; round < 2; round++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.getOutputStream().write((round == 0 ? "uname -a\r" : "poweroff\r").getBytes(StandardCharsets.US_ASCII));
                Scanner output = new Scanner(socket.getInputStream(), StandardCharsets.US_ASCII);
                assertTrue(output.findWithinHorizon(round == 0 ? "hvsh-user aarch64\nuser\\$ " : "poweroff\n", 0) != null);
            }
        }
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue());
        assertEquals("", new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
        assertTrue(CommandRun.real("", "replay", recording.toString()).out().contains("recording: whole"));
    }

    @Test
    void programWithItsArgumentsReadsInputBySemihostingAndHearsOfUnknownCalls() throws Exception {
        Launched run = exec("typed\n", Launched.guest("semihosting/semihosting.elf"), "--", "-x", "y");
        assertEquals(0, run.status(), run.out());
        assertTrue(run.out().contains("command line: semihosting.elf -x y\n"), run.out());
        assertTrue(run.out().endsWith("\ntyped\nend of input\n"), run.out());
        assertTrue(run.err().contains("hvsh: 'guest' made semihosting call 0x99, which is not offered; it got -1\n"), run.err());
    }

    @Test
    void instructionLimitIsStatus124() throws Exception {
        Launched run = exec("", Launched.guest("radio/radio.elf"), "--max-instructions", "5000");
        assertEquals(124, run.status());
        assertTrue(run.err().startsWith("hvsh: stopped after 5000 instructions at 0x"), run.err());
    }

    @Test
    void programThatWaitsForWhatCannotComeFails() throws Exception {
        Launched run = exec("", Launched.guest("user/user.elf"));
        assertEquals(1, run.status());
        assertTrue(run.err().startsWith("hvsh: the program waits for ever: every CPU sleeps"), run.err());
    }

    @Test
    void programThatOnlyTakesExceptionsFailsEvenWithALimit() throws Exception {
        Path undefined = Files.write(directory.resolve("undefined.bin"), new byte[64]);
        Launched run = exec("", undefined.toString(), "--max-instructions", "1000");
        assertEquals(1, run.status());
        assertEquals("hvsh: the program does nothing any more but take exceptions at 0x200 (ESR_EL1 0x2000000, ELR_EL1 0x200,"
                + " FAR_EL1 0x0); does VBAR point to its vectors?\n", run.err());
    }

    @Test
    void wrongImageIsOneLineAndStatus2() throws Exception {
        byte[] elf = Files.readAllBytes(Path.of(Launched.guest("el/el.elf")));
        Path truncated = Files.write(directory.resolve("truncated.elf"), java.util.Arrays.copyOf(elf, 1000));
        Launched run = exec("", truncated.toString());
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("hvsh: truncated.elf: segment 0 needs ") && run.err().lines().count() == 1, run.err());
    }

    @Test
    void terminationIsHeeded() throws Exception {
        Process process = Launched.start(launcher, null, "exec", Launched.guest("user/user.elf"));
        String prompt = new String(process.getInputStream().readNBytes("hvsh user partition\nuser$ ".length()), StandardCharsets.UTF_8);
        assertEquals("hvsh user partition\nuser$ ", prompt);
        process.toHandle().destroy(); // the process itself would close its input too, which ends the program another way
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(143, process.exitValue());
    }

    @Test
    void outputThatNobodyReadsEndsTheRun() throws Exception {
        Process process = Launched.start(launcher, null, "exec", Launched.guest("user/user.elf"));
        process.getInputStream().readNBytes(5);
        process.getInputStream().close();
        process.getOutputStream().write("help\r".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(141, process.exitValue());
    }

    private static Launched exec(String input, String... arguments) throws IOException, InterruptedException {
        Path file = Files.writeString(Files.createTempFile(directory, "input", ""), input);
        String[] all = new String[arguments.length + 1];
        all[0] = "exec";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Launched.of(launcher, file, all);
    }
}
