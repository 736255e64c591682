package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.hypervisor.Partition;
import hvsh.time.Ticks;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two partitions under the hypervisor: radio firmware that must never miss a frame, and a user beside it. */
class HandsetTest {
    private static final long MEMORY = 64 << 20;
    /** A beat is late by the entry of its partition and its interrupt, never by what the user does. */
    private static final long TOLERANCE = 3 * Ticks.PER_MICROSECOND;

    /** Runs frame by frame, so that every beat's stamp is looked at before it is overwritten. */
    private static void runWatchingBeats(Handset handset, long frames) {
        for (long i = 0; i < frames; i += 32) {
            long before = handset.beats();
            handset.machine.run(handset.machine.now() + Math.min(32, frames - i) * Handset.FRAME);
            assertBeatsAreInTime(handset, before);
        }
    }

    private static void assertBeatsAreInTime(Handset handset, long from) {
        long first = handset.radioWord("first_frame", 0) * Ticks.PER_COUNTER;
        assertEquals((handset.machine.now() - first) / Handset.FRAME, handset.beats(), "one beat a frame");
        for (long beat = from; beat < handset.beats(); beat++) {
            long late = handset.lateness(beat);
            assertTrue(late >= 0 && late < TOLERANCE, "beat " + beat + " is late by " + late / 13 + " ns");
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 1", "2, 1, 2", "2, 2, 2", "3, 1, 1", "3, 2, 1", "3, 2, 2"})
    void radioBeatsInEveryFrameBesideTheEmbeddedUser(int gic, int cores, int vcpus) {
        Handset handset = new Handset(new Handset.Shape(gic, cores), Handset.radio(),
                Handset.user(Handset.boot("user"), vcpus, MEMORY, true));
        runWatchingBeats(handset, 64);
        Uart console = handset.userGuest().uarts().getFirst();
        console.send("uname -a\r".getBytes(StandardCharsets.US_ASCII));
        handset.machine.run(handset.machine.now() + 100 * Ticks.PER_MICROSECOND);
        handset.radioGuest().uarts().getFirst().send("ping".getBytes(StandardCharsets.US_ASCII));
        runWatchingBeats(handset, 4);
        assertTrue(console.text().endsWith("uname -a\nhvsh-user aarch64\nuser$ "), console.text());
        assertTrue(handset.radioGuest().uarts().getFirst().text().matches("camped on 868\npong 6[3-6]\n"),
                handset.radioGuest().uarts().getFirst().text());
    }

    /** In its window it waits for the end of a reception, so that the user has the core in between where it shares slack. */
    @ParameterizedTest
    @CsvSource({"gsm, 2, 1, 1, false", "gsm, 2, 1, 1, true", "gsm, 3, 1, 2, true", "gsm, 3, 2, 2, true", "radio, 3, 1, 2, true", "radio, 3, 2, 2, true"})
    void radioIsTheSameToTheLastCycleWhetherAUserUsesItsSlackOrNot(String firmware, int gic, int cores, int vcpus, boolean slack) {
        Handset.Shape shape = new Handset.Shape(gic, cores);
        Handset busy = new Handset(shape, Handset.radio(Handset.boot(firmware)), Handset.user(Handset.boot("smp"), vcpus, MEMORY, slack));
        Handset alone = new Handset(shape, Handset.radio(Handset.boot(firmware)), Handset.user(Handset.boot("smp"), vcpus, MEMORY, slack));
        alone.userGuest().pause();
        for (long at = Handset.FRAME / 2; at < 20 * Handset.FRAME; at += Handset.FRAME) {
            busy.machine.run(at); // several cores stop a quantum later at most, when the radio does nothing
            alone.machine.run(at);
            assertEquals(alone.radioGuest().traps(), busy.radioGuest().traps());
            assertEquals(alone.machine.hash(alone.radioGuest()), busy.machine.hash(busy.radioGuest()));
        }
        assertTrue(busy.userGuest().cpus().getFirst().retired > 1_000_000, "the user was busy");
    }

    @Test
    void userThatSwitchesItselfOffLeavesRadioOn() {
        Handset handset = new Handset(Handset.Shape.PLAIN, Handset.radio(),
                Handset.user(Handset.boot("user"), 1, MEMORY, true));
        handset.machine.run(2 * Handset.FRAME);
        handset.userGuest().uarts().getFirst().send("poweroff\r".getBytes(StandardCharsets.US_ASCII));
        runWatchingBeats(handset, 40);
        assertEquals(Partition.State.OFF, handset.userGuest().power());
        assertEquals(Partition.State.RUNNING, handset.radioGuest().power());
    }

    @Test
    void userThatIsRestartedAgainAndAgainDelaysNoBeat() {
        Handset handset = new Handset(Handset.Shape.PLAIN, Handset.radio(),
                Handset.user(Handset.boot("user"), 1, MEMORY, true));
        for (int i = 0; i < 10; i++) {
            runWatchingBeats(handset, 3);
            handset.userGuest().restart();
            handset.machine.run(handset.machine.now() + 12_345_678);
            handset.userGuest().pause();
            handset.userGuest().reset();
        }
    }

    @Test
    void whereRunsEndDoesNotMatter() {
        Handset whole = new Handset(Handset.Shape.PLAIN, Handset.radio(),
                Handset.user(Handset.boot("user"), 1, MEMORY, true));
        Handset pieces = new Handset(Handset.Shape.PLAIN, Handset.radio(),
                Handset.user(Handset.boot("user"), 1, MEMORY, true));
        whole.machine.run(4 * Handset.FRAME);
        while (pieces.machine.now() < 4 * Handset.FRAME) {
            pieces.machine.run(Math.min(4 * Handset.FRAME, pieces.machine.now() + 7_919));
        }
        assertEquals(whole.machine.icount(), pieces.machine.icount());
        assertEquals(whole.machine.hash(), pieces.machine.hash());
        assertEquals(whole.radioGuest().traps(), pieces.radioGuest().traps());
        assertEquals(whole.userGuest().traps(), pieces.userGuest().traps());
        for (int i = 0; i < 3; i++) {
            assertEquals(whole.radioWord("stamps", i), pieces.radioWord("stamps", i));
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 1", "3, 2, 2"})
    void debianBootsToItsShellBesideRadio(int gic, int cores, int vcpus) {
        Handset handset = new Handset(new Handset.Shape(gic, cores), Handset.radio(),
                Handset.user(DebianImages.linux("console=ttyAMA0"), vcpus, 256 << 20, true));
        Uart console = handset.userGuest().uarts().getFirst();
        for (int i = 0; i < 20 && !console.text().contains("~ # "); i++) {
            runWatchingBeats(handset, 32);
        }
        assertTrue(console.text().contains("hvsh: busybox is up"), console.text());
        int printed = console.output().length;
        console.send("uname -a; nproc\r".getBytes(StandardCharsets.US_ASCII));
        runWatchingBeats(handset, 32);
        String answer = console.text().substring(printed);
        assertTrue(answer.contains("aarch64 GNU/Linux") && answer.contains("\n" + vcpus + "\r"), answer);
    }
}
