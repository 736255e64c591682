package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hvsh.snapshot.StateHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Debian's busybox, openssl, sqlite3, Perl and Python print here what the same packages print under QEMU. */
@Tag("guests")
class DebianProgramsTest {
    private static final Path CHECKS = Boards.GUESTS.resolve("programs");
    private static final Path GOLDEN = CHECKS.resolve("golden");
    private static final long MEMORY = 1 << 30;
    private static final long STEP = 250_000_000;
    private static final long ENOUGH = 20_000_000_000L;

    /** What a run printed, and its states on the way. */
    private record Outcome(String printed, List<StateHash> hashes) { }

    @ParameterizedTest
    @ValueSource(strings = {"busybox", "openssl", "sqlite", "perl", "python"})
    void everyGroupPrintsTheSameUnderBothEngines(String group) throws IOException {
        compare(group, 1);
    }

    @Test
    void groupsThatShareTwoCpusPrintTheSameUnderBothEngines() throws IOException {
        compare("sqlite perl", 2);
    }

    @Test
    void pythonsOwnTestsSucceed() throws IOException {
        assertEquals(golden("selftests"), run(boot("selftests"), 1, EngineFactory.TRANSLATOR).printed());
    }

    private static void compare(String groups, int cores) throws IOException {
        BootSpec boot = boot(groups);
        Outcome interpreted = run(boot, cores, EngineFactory.INTERPRETER);
        assertEquals(golden(groups), interpreted.printed());
        assertEquals(interpreted, run(boot, cores, EngineFactory.TRANSLATOR));
    }

    /** The kernel with the programs and the checks; skips the test where they are not those that the golden files are of. */
    private static BootSpec boot(String groups) throws IOException {
        Path kernel = DebianImages.file("Image");
        Path programs = DebianImages.of("debian-programs", "programs.cpio");
        assumeTrue(Files.readString(DebianImages.of("debian-programs", "VERSIONS")).equals(Files.readString(GOLDEN.resolve("VERSIONS"))),
                "the fetched programs are of other versions than those in " + GOLDEN + "; make these anew with scripts/guests/programs-golden");
        return new BootSpec("Image", Boards.read(kernel), CheckArchive.behind(programs, "checks", CHECKS),
                "console=ttyAMA0 quiet groups=\"" + groups + "\"");
    }

    private static String golden(String groups) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String group : groups.split(" ")) {
            text.append("== ").append(group).append('\n').append(Files.readString(GOLDEN.resolve(group + ".txt")));
        }
        return text.append("end\n").toString();
    }

    private static Outcome run(BootSpec boot, int cores, EngineFactory engine) {
        BoardSession session = new BoardSession(new VirtBoard(1, cores, MEMORY, 2, boot, Optional.empty()).spec(), engine);
        List<StateHash> hashes = new ArrayList<>();
        RunResult result = session.run(STEP);
        while (result.reason() == RunResult.Reason.INSTRUCTIONS && result.icount() < ENOUGH) {
            hashes.add(session.machine.hash());
            result = session.run(STEP);
        }
        assertEquals(RunResult.Reason.OFF, result.reason(), result + "\n" + session.uart.text());
        hashes.add(session.machine.hash());
        return new Outcome(checks(session.uart.text()), hashes);
    }

    /** From the first group's heading to the end, whatever the kernel says before and after. */
    private static String checks(String serial) {
        String text = serial.replace("\r", "");
        int start = text.indexOf("== ");
        int end = text.indexOf("\nend\n");
        return start < 0 || end < start ? text : text.substring(start, end + "\nend\n".length());
    }
}
