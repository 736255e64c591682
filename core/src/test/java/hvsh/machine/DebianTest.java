package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hvsh.cpu.CpuDesign;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Debian's own kernel, busybox and U-Boot on the bare board; {@code mvn -Pguests verify} runs what takes long, too. */
class DebianTest {
    private static final long BOOT = 3_000_000_000L;
    private static final long COMMAND = 500_000_000;
    private static final long BOOTED = 924_000_000;
    private static final int MEMORY = 512 << 20;

    @Test
    void uBootReachesItsPromptAndAnswersVersion() throws IOException {
        BoardSession session = new BoardSession(new VirtBoard(1, 1, MEMORY, 2,
                new BootSpec("u-boot.bin", Boards.read(DebianImages.file("u-boot.bin")), new byte[0], ""), Optional.empty()).spec());
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
        converse(boot(1, 1, 2));
    }

    @ParameterizedTest
    @Tag("guests")
    @CsvSource({"1, 3", "2, 2", "2, 3"})
    void linuxBootsAndAnswers(int el, int gic) throws IOException {
        BoardSession session = boot(el, 1, gic);
        session.type("dmesg | grep 'All CPU'\r");
        session.waitFor("CPU: All CPU(s) started at EL" + el, COMMAND);
        session.waitFor("~ # ", COMMAND);
        converse(session);
    }

    @ParameterizedTest
    @Tag("guests")
    @CsvSource({"1, 2", "1, 3", "2, 2"})
    void linuxBringsUpTwoCpus(int el, int gic) throws IOException {
        BoardSession session = boot(el, 2, gic);
        session.type("echo CPUs: $(nproc)\r");
        session.waitFor("CPUs: 2", COMMAND);
        session.waitFor("~ # ", COMMAND);
        converse(session);
    }

    /** A kernel that finds VHE stays at EL2, as KVM's host. */
    @ParameterizedTest
    @Tag("guests")
    @CsvSource({"neoverse-n1, 1, 2", "neoverse-n1, 1, 3", "neoverse-n1, 2, 3", "max, 1, 2"})
    void linuxIsAHostAtEl2(String cpu, int cores, int gic) throws IOException {
        BoardSession session = boot(CpuDesign.named(cpu), 2, cores, gic);
        session.type("dmesg | grep -e 'All CPU' -e VHE\r");
        session.waitFor("CPU: All CPU(s) started at EL2", COMMAND);
        session.waitFor("VHE mode initialized successfully", COMMAND);
        session.waitFor("~ # ", COMMAND);
        converse(session);
    }

    /** At EL1 the same kernel sees no EL2, and uses what else the CPU has. */
    @Test
    @Tag("guests")
    void linuxUsesWhatANeoverseN1Has() throws IOException {
        BoardSession session = boot(CpuDesign.NEOVERSE_N1, 1, 1, 2);
        session.type("dmesg | grep 'CPU features: detected'\r");
        session.waitFor("Hardware dirty bit management", COMMAND);
        session.waitFor("LSE atomic instructions", COMMAND);
        session.waitFor("Privileged Access Never", COMMAND);
        session.waitFor("~ # ", COMMAND);
        converse(session);
    }

    /** Far enough for processes, whose pages hardware marks as accessed and dirty. */
    @Test
    @Tag("guests")
    void bothEnginesReachTheSameStateOfAHost() throws IOException {
        assertEquals(hostAfterBoot(EngineFactory.INTERPRETER), hostAfterBoot(EngineFactory.TRANSLATOR));
    }

    private static Object hostAfterBoot(EngineFactory engine) throws IOException {
        Machine machine = new Machine(new VirtBoard(2, CpuDesign.NEOVERSE_N1, 1, MEMORY, 2, DebianImages.linux("console=ttyAMA0"), Optional.empty()).spec(),
                engine);
        assertEquals(RunResult.Reason.INSTRUCTIONS, machine.runTo(BOOTED).reason());
        return machine.hash();
    }

    private static void converse(BoardSession session) {
        session.type("uname -a\r");
        session.waitFor("aarch64 GNU/Linux", COMMAND);
        session.waitFor("~ # ", COMMAND);
        session.type("poweroff -f\r");
        assertEquals(0, session.runToEnd(COMMAND));
    }

    private static BoardSession boot(int el, int cores, int gic) throws IOException {
        return boot(CpuDesign.CORTEX_A57, el, cores, gic);
    }

    private static BoardSession boot(CpuDesign cpu, int el, int cores, int gic) throws IOException {
        BoardSession session = new BoardSession(new VirtBoard(el, cpu, cores, MEMORY, gic, DebianImages.linux("console=ttyAMA0 quiet"), Optional.empty()).spec());
        session.waitFor("hvsh: busybox is up", BOOT);
        session.waitFor("~ # ", COMMAND);
        return session;
    }
}
