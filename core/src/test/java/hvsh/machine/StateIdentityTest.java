package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import hvsh.snapshot.Snapshot;
import hvsh.snapshot.StateHash;
import hvsh.time.Seeded;
import hvsh.time.Ticks;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
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

    /** Stops, hashes, snapshots and restores must leave no trace: only the instruction at which one looks may count. */
    @TestFactory
    Stream<DynamicTest> whereARunWasInterruptedLeavesNoTrace() {
        return onEach(spec -> {
            List<Long> stops = new ArrayList<>();
            Seeded random = new Seeded(spec.name().length());
            for (long at = 0; at < 400_000; at += 1 + (random.next() >>> 40) % 30_000) {
                stops.add(at);
            }
            Machine whole = new Machine(spec);
            Machine interrupted = new Machine(spec);
            for (int i = 0; i < stops.size(); i++) {
                interrupted.runTo(stops.get(i));
                switch ((int) (random.next() >>> 62)) {
                    case 0 -> interrupted.hash();
                    case 1 -> interrupted.restore(interrupted.snapshot());
                    case 2 -> interrupted = interrupted.fork();
                    default -> { }
                }
                if (i % 5 == 4) {
                    whole.runTo(stops.get(i));
                    assertEquals(whole.hash(), interrupted.hash(), "at instruction " + stops.get(i));
                }
            }
        });
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
