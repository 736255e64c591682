package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.cpu.Cpu;
import hvsh.memory.Initiator;
import hvsh.snapshot.Snapshot;
import hvsh.snapshot.StateHash;
import hvsh.time.Seeded;
import hvsh.time.Ticks;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for the state of every machine, whatever it runs. */
class StateIdentityTest {
    private static final long SOME = 60_000;

    private static Stream<DynamicTest> onEach(Consumer<MachineSpec> test) {
        return Boards.all().entrySet().stream().map((Map.Entry<String, MachineSpec> e) ->
                DynamicTest.dynamicTest(e.getKey(), () -> test.accept(e.getValue())));
    }

    private static Machine started(MachineSpec spec) {
        Machine machine = new Machine(spec);
        advance(machine, SOME);
        return machine;
    }

    /** Instructions where the machine is busy, virtual time where it is not. */
    private static void advance(Machine machine, long instructions) {
        RunResult result = machine.runTo(machine.icount() + instructions / 2);
        if (result.reason() != RunResult.Reason.INSTRUCTIONS) {
            return;
        }
        machine.run(machine.now() + instructions / 2 * 13);
    }

    @TestFactory
    Stream<DynamicTest> restoringGoesBackAndTheSameComesAgain() {
        return onEach(spec -> {
            Machine machine = started(spec);
            Snapshot snapshot = machine.snapshot();
            StateHash before = machine.hash();
            String printed = machine.guests().getFirst().uarts().getFirst().text();
            assertEquals(before, snapshot.hash());
            advance(machine, SOME);
            StateHash after = machine.hash();
            for (int i = 0; i < 2; i++) {
                machine.restore(snapshot);
                assertEquals(before, machine.hash());
                assertEquals(printed, machine.guests().getFirst().uarts().getFirst().text());
                advance(machine, SOME);
                assertEquals(after, machine.hash());
            }
            assertEquals(before, snapshot.hash());
        });
    }

    @TestFactory
    Stream<DynamicTest> aForkGoesOnLikeTheOriginalAndDoesNotTouchIt() {
        return onEach(spec -> {
            Machine machine = started(spec);
            Machine fork = machine.fork();
            StateHash before = machine.hash();
            advance(fork, SOME);
            assertEquals(before, machine.hash());
            advance(machine, SOME);
            assertEquals(machine.hash(), fork.hash());
            assertEquals(machine.guests().getFirst().uarts().getFirst().text(),
                    fork.guests().getFirst().uarts().getFirst().text());
            advance(machine, SOME);
            Machine second = fork.fork();
            advance(second, SOME);
            assertEquals(machine.hash(), second.hash());
        });
    }

    @TestFactory
    Stream<DynamicTest> twoForksOnTwoThreadsGoAlike() {
        return onEach(spec -> {
            Snapshot snapshot = started(spec).snapshot();
            CompletableFuture<List<StateHash>> one = CompletableFuture.supplyAsync(() -> hashes(snapshot));
            CompletableFuture<List<StateHash>> two = CompletableFuture.supplyAsync(() -> hashes(snapshot));
            assertEquals(one.join(), two.join());
        });
    }

    private static List<StateHash> hashes(Snapshot snapshot) {
        Machine machine = Machine.of(snapshot);
        List<StateHash> hashes = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            advance(machine, SOME / 4);
            hashes.add(machine.hash());
        }
        return hashes;
    }

    @Test
    void aRunningMachineRefusesToBeSavedOrRestored() {
        Machine machine = new Machine(Boards.bare("hello/hello", 1, 1, 2));
        Snapshot snapshot = machine.snapshot();
        List<String> refusals = new ArrayList<>();
        machine.guests().getFirst().uarts().getFirst().listen(b -> {
            for (Runnable action : List.<Runnable>of(machine::snapshot, machine::fork, machine::hash,
                    () -> machine.restore(snapshot))) {
                refusals.add(assertThrows(IllegalStateException.class, action::run).getMessage());
            }
        });
        machine.runTo(2_000);
        assertFalse(refusals.isEmpty());
        assertTrue(refusals.getFirst().contains("stop it first"));
    }

    @Test
    void aSnapshotOfAnotherMachineIsRefusedAndNothingIsChanged() {
        Machine machine = started(Boards.bare("hello/hello", 1, 1, 2));
        StateHash before = machine.hash();
        Snapshot other = started(Boards.bare("hello/hello", 2, 1, 2)).snapshot();
        assertThrows(IllegalArgumentException.class, () -> machine.restore(other));
        assertEquals(before, machine.hash());
    }

    @Test
    void everySingleChangeChangesTheHash() {
        Machine machine = started(Boards.bare("radio/radio", 1, 1, 2));
        Cpu cpu = machine.guests().getFirst().cpus().getFirst();
        Snapshot snapshot = machine.snapshot();
        List<Runnable> changes = List.of(
                () -> cpu.x[7]++, () -> cpu.v[63] ^= 1L << 63, () -> cpu.pc += 4, () -> cpu.nzcv ^= 1, () -> cpu.retired++,
                () -> cpu.sys[0] ^= 1, () -> cpu.setStackPointer(0, 1),
                () -> machine.memory().write(0x4030_0000L, new byte[] {1}, 0, 1),
                () -> machine.memory().write(0x4030_1000L, new byte[] {1}, 0, 1),
                () -> machine.memory().write(0x4030_0008L, new byte[] {1}, 0, 1),
                () -> machine.bus().writeDevice(0x0901_0008L, 4, 5, Initiator.HOST),
                () -> machine.bus().writeDevice(0x0800_0104L, 4, 0x100, Initiator.HOST));
        Set<StateHash> hashes = new HashSet<>(Set.of(machine.hash()));
        for (Runnable change : changes) {
            machine.restore(snapshot);
            change.run();
            assertTrue(hashes.add(machine.hash()));
        }
        machine.restore(snapshot);
        assertFalse(hashes.add(machine.hash()));
    }

    @Test
    void aPageOfZeroesCountsAsMuchAsOneNeverTouched() {
        Machine machine = started(Boards.bare("radio/radio", 1, 1, 2));
        StateHash before = machine.hash();
        machine.memory().write(0x4030_0000L, new byte[] {1, 2, 3}, 0, 3);
        assertNotEquals(before, machine.hash());
        machine.memory().write(0x4030_0000L, new byte[3], 0, 3);
        assertEquals(before, machine.hash());
    }

    @Test
    void theStatusWithWhichAGuestEndedItselfGoesBackAndForth() {
        Machine machine = new Machine(Boards.bare("hello/exit", 1, 1, 2));
        Snapshot before = machine.snapshot();
        machine.runTo(100_000);
        assertEquals(OptionalInt.of(7), machine.guests().getFirst().exitStatus());
        assertEquals(OptionalInt.of(7), machine.fork().guests().getFirst().exitStatus());
        machine.restore(before);
        assertEquals(OptionalInt.empty(), machine.guests().getFirst().exitStatus());
    }

    @Test
    void writesToFlashAreStateAndAreNotSharedByForks() {
        Machine machine = started(Boards.bare("user/user", 1, 1, 2));
        StateHash clean = machine.hash();
        Machine fork = machine.fork();
        program(machine, 0x100, 0x1234_5678);
        assertNotEquals(clean, machine.hash());
        assertEquals(clean, fork.hash());
        Snapshot first = machine.snapshot();
        StateHash once = machine.hash();
        program(machine, 0x104, 0);
        assertNotEquals(once, machine.hash());
        machine.restore(first);
        assertEquals(once, machine.hash());
        assertEquals(0x1234_5678, machine.bus().readDevice(0x100, 4, Initiator.HOST));
        assertEquals(0xffff_ffffL, machine.bus().readDevice(0x104, 4, Initiator.HOST));
        program(fork, 0x100, 0x1234_5678);
        assertEquals(once, fork.hash());
    }

    /** Programs a word of flash: command 40h, data, read array (JEP137B). */
    private static void program(Machine machine, long at, int value) {
        machine.bus().writeDevice(at, 4, 0x40, Initiator.HOST);
        machine.bus().writeDevice(at, 4, value & 0xffff_ffffL, Initiator.HOST);
        machine.bus().writeDevice(at, 4, 0xff, Initiator.HOST);
    }

    @Test
    void writesToADiskAreStateAndAreNotSharedByForks() {
        Machine machine = started(Boards.bare("user/user", 1, 1, 2));
        Machine fork = machine.fork();
        Disk.write(machine, 3, "first");
        Snapshot first = machine.snapshot();
        StateHash once = machine.hash();
        Disk.write(machine, 3, "other");
        assertEquals("other", Disk.read(machine, 3, 5));
        Disk.write(fork, 3, "first");
        assertEquals(once, fork.hash());
        machine.restore(first);
        assertEquals(once, machine.hash());
        assertEquals("first", Disk.read(machine, 3, 5));
    }

    /** Stops, hashes, snapshots and restores must leave no trace: only the instruction at which one looks may count. */
    @TestFactory
    Stream<DynamicTest> whereARunWasInterruptedLeavesNoTrace() {
        return onEach(spec -> {
            Seeded random = new Seeded(spec.name().length());
            Machine whole = new Machine(spec);
            Machine interrupted = new Machine(spec);
            long at = 0;
            for (int i = 0; at < 1_500_000; i++) {
                at += 1 + (random.next() >>> 40) % 6_000;
                RunResult result = interrupted.runTo(at);
                switch ((int) (random.next() >>> 61)) {
                    case 0 -> interrupted.hash();
                    case 1 -> interrupted.restore(interrupted.snapshot());
                    case 2 -> interrupted = interrupted.fork();
                    default -> { }
                }
                if (i % 50 == 49) {
                    whole.runTo(at);
                    assertEquals(whole.hash(), interrupted.hash(), "at instruction " + at);
                }
                if (result.reason() != RunResult.Reason.INSTRUCTIONS) {
                    whole.runTo(at);
                    assertEquals(whole.hash(), interrupted.hash(), "at the end");
                    return;
                }
            }
        });
    }

    @Test
    void aSnapshotInTheMiddleOfAnIntervalOfSeveralCoresGoesOnInThere() {
        Machine machine = new Machine(Boards.all().get("smp on 4 CPUs at EL2"));
        for (long at = 100_000; at < 101_000; at += 77) {
            machine.runTo(at);
            Snapshot snapshot = machine.snapshot();
            assertTrue(snapshot.state().loop().inside());
            Machine fork = Machine.of(snapshot);
            assertEquals(machine.now(), fork.now());
            fork.runTo(at + 50_000);
            Machine straight = new Machine(machine.spec());
            straight.runTo(at + 50_000);
            assertEquals(straight.hash(), fork.hash());
        }
    }

    @TestFactory
    Stream<DynamicTest> theSameRunTwiceHasTheSameHashEveryMillisecond() {
        return onEach(spec -> {
            Machine one = new Machine(spec);
            Machine two = new Machine(spec);
            for (int i = 1; i <= 8; i++) {
                one.run(i * Ticks.PER_MILLISECOND);
                two.run(i * Ticks.PER_MILLISECOND);
                assertEquals(one.hash(), two.hash(), "after " + i + " ms");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> typedInputThatStillWaitsInTheQueueIsState() {
        return onEach(spec -> {
            Machine machine = started(spec);
            StateHash silent = machine.hash();
            machine.guests().getFirst().uarts().getFirst().send("ping help\r".getBytes(StandardCharsets.US_ASCII));
            assertNotEquals(silent, machine.hash());
            Machine fork = machine.fork();
            assertEquals(machine.hash(), fork.hash());
            advance(machine, SOME);
            advance(fork, SOME);
            assertEquals(machine.hash(), fork.hash());
        });
    }
}
