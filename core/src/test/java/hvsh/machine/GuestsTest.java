package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every small guest on the bare board. */
class GuestsTest {
    private static final long ENOUGH = 5_000_000;

    @ParameterizedTest
    @CsvSource({"1, 2, 1", "2, 2, 1", "1, 3, 1", "2, 3, 1", "1, 2, 8", "1, 3, 8"})
    void helloSaysWhereItStartedAndEnds(int el, int gic, int cores) throws IOException {
        BoardSession session = BoardSession.of("hello/hello.elf", el, gic, cores);
        assertEquals(0, session.runToEnd(ENOUGH));
        assertEquals("hello from EL" + el + "\n", session.uart.text());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void exitGivesItsStatus(int el) throws IOException {
        BoardSession session = BoardSession.of("hello/exit.elf", el, 2, 1);
        assertEquals(7, session.runToEnd(ENOUGH));
        assertEquals(7, session.machine.guests().getFirst().exitStatus().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void elTakesOneExceptionOfEachKind(int el) throws IOException {
        BoardSession session = BoardSession.of("el/el.elf", el, 2, 1);
        assertEquals(0, session.runToEnd(ENOUGH));
        assertEquals("""
                started at EL%d, now at EL1
                svc esr 0x5600002a x0 0x41
                svc returned 0x42
                abort esr 0x96000010 far 0xf000000
                abort esr 0x96000050 far 0xf000008
                irq 27
                off
                """.formatted(el), session.uart.text());
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 2", "1, 3", "2, 3"})
    void mmuMapsRemapsAndFaults(int el, int gic) throws IOException {
        BoardSession session = BoardSession.of("mmu/mmu.elf", el, gic, 1);
        assertEquals(0, session.runToEnd(ENOUGH), session.uart.text());
        assertTrue(session.uart.text().endsWith("\nOK\n"), session.uart.text());
    }

    @Test
    void radioBeatsEveryFrameAndAnswersAPing() throws IOException {
        BoardSession session = BoardSession.of("radio/radio.elf", 1, 2, 1);
        session.waitFor("camped on 868\n", ENOUGH);
        session.type("ping\n");
        session.waitFor("pong ", ENOUGH);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void userConversesAndSwitchesOff(int el) throws IOException {
        BoardSession session = BoardSession.of("user/user.elf", el, 2, 1);
        session.waitFor("user$ ", ENOUGH);
        assertEquals(RunResult.Reason.IDLE, session.run(ENOUGH).reason());
        session.type("uname -a\r");
        session.waitFor("hvsh-user aarch64\nuser$ ", ENOUGH);
        session.type("poweroff\r");
        assertEquals(0, session.runToEnd(ENOUGH));
    }

    @Test
    void inputThatComesBeforeTheProgramListensIsNotOverlooked() throws IOException {
        BoardSession session = BoardSession.of("user/user.elf", 1, 2, 1);
        session.type("uptime\r");
        session.waitFor(" ms\n", ENOUGH);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void resetBeginsAgainWithAFreshImage(int el) throws IOException {
        BoardSession session = BoardSession.of("reset/reset.elf", el, 2, 1);
        assertEquals(0, session.runToEnd(ENOUGH));
        assertEquals("start 1 afresh\nstart 2 afresh\nstart 3 afresh\n", session.uart.text());
    }

    @Test
    void twoRunsAreTheSame() throws IOException {
        List<RunResult> results = List.of(BoardSession.of("el/el.elf", 1, 2, 1).run(ENOUGH), BoardSession.of("el/el.elf", 1, 2, 1).run(ENOUGH));
        assertEquals(results.getFirst(), results.getLast());
    }
}
