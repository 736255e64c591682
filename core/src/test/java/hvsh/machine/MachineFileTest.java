package hvsh.machine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hvsh.snapshot.FormatException;
import hvsh.snapshot.Sha256;
import hvsh.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A machine that was saved and opened is the one it was, and goes on like it. */
class MachineFileTest {
    private static final long SOME = 60_000;

    @TempDir
    Path directory;

    private Path file(String name) {
        return directory.resolve(name);
    }

    static void advance(Machine machine) {
        if (machine.runTo(machine.icount() + SOME).reason() == RunResult.Reason.INSTRUCTIONS) {
            machine.run(machine.now() + SOME * 13);
        }
    }

    private static Machine handset() {
        Machine machine = new Machine(Boards.handset(1));
        advance(machine);
        return machine;
    }

    private static List<String> printed(Machine machine) {
        return machine.guests().stream().flatMap(guest -> guest.uarts().stream()).map(Uart::text).toList();
    }

    @TestFactory
    Stream<DynamicTest> everyMachineComesBackAndGoesOnAlike(@TempDir Path each) {
        return Boards.all().entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
            Machine machine = new Machine(entry.getValue());
            advance(machine);
            Path saved = each.resolve("machine");
            MachineFile.save(machine.snapshot(), saved, true);
            Machine opened = MachineFile.open(saved, ImageSource.NONE);
            assertEquals(machine.hash(), opened.hash());
            assertEquals(printed(machine), printed(opened));
            assertEquals(machine.icount(), opened.icount());
            advance(machine);
            advance(opened);
            assertEquals(machine.hash(), opened.hash());
            assertEquals(printed(machine), printed(opened));
        }));
    }

    @Test
    void equalSnapshotsMakeEqualFilesAlsoAfterOpening() throws IOException, FormatException {
        Machine machine = handset();
        MachineFile.save(machine.snapshot(), file("one"), true);
        MachineFile.save(machine.fork().snapshot(), file("two"), true);
        MachineFile.save(MachineFile.open(file("one"), ImageSource.NONE).snapshot(), file("three"), true);
        assertArrayEquals(Files.readAllBytes(file("one")), Files.readAllBytes(file("two")));
        assertArrayEquals(Files.readAllBytes(file("one")), Files.readAllBytes(file("three")));
    }

    @Test
    void anOpenedMachineCanBeSnapshotRestoredForkedAndReset() throws IOException, FormatException {
        Machine machine = handset();
        MachineFile.save(machine.snapshot(), file("m"), true);
        Machine opened = MachineFile.open(file("m"), ImageSource.NONE, EngineFactory.INTERPRETER);
        Snapshot snapshot = opened.snapshot();
        advance(opened);
        opened.restore(snapshot);
        assertEquals(machine.hash(), opened.hash());
        assertEquals(machine.hash(), opened.fork().hash());
        machine.guest("user").restart();
        opened.guest("user").restart();
        advance(machine);
        advance(opened);
        assertEquals(machine.hash(), opened.hash());
    }

    @Test
    void imagesThatAreLeftOutAreFoundByTheirSum() throws IOException, FormatException {
        Machine machine = handset();
        MachineFile.save(machine.snapshot(), file("with"), true);
        MachineFile.save(machine.snapshot(), file("without"), false);
        List<byte[]> images = new ArrayList<>();
        machine.spec().guests().forEach(guest -> images.add(guest.boot().image()));
        Machine opened = MachineFile.open(file("without"), (sum, length) ->
                images.stream().filter(image -> Arrays.equals(Sha256.of(image), sum)).findFirst());
        assertEquals(machine.hash(), opened.hash());
        MachineFile.save(opened.snapshot(), file("again"), true);
        assertArrayEquals(Files.readAllBytes(file("with")), Files.readAllBytes(file("again")));
    }

    @Test
    void missingAndWrongImagesAreRefusedByName() throws IOException {
        Machine machine = handset();
        MachineFile.save(machine.snapshot(), file("without"), false);
        String missing = assertThrows(FormatException.class, () -> MachineFile.open(file("without"), ImageSource.NONE)).getMessage();
        assertTrue(missing.matches("it was saved without its images; name the files of: radio/radio \\(\\d+ bytes, SHA-256 [0-9a-f]{64}\\), user/user .*"), missing);
        String wrong = assertThrows(FormatException.class, () -> MachineFile.open(file("without"),
                (sum, length) -> Optional.of(new byte[length]))).getMessage();
        assertTrue(wrong.startsWith("what was found for radio/radio"), wrong);
    }

    @Test
    void aFailureWhileSavingLeavesTheEarlierFileAndNothingElse() throws IOException, FormatException {
        Machine machine = handset();
        MachineFile.save(machine.snapshot(), file("m"), true);
        byte[] before = Files.readAllBytes(file("m"));
        assertThrows(IOException.class, () -> MachineFile.save(machine.snapshot(), directory, true));
        assertThrows(IOException.class, () -> MachineFile.save(machine.snapshot(), file("no/such/directory"), true));
        assertArrayEquals(before, Files.readAllBytes(file("m")));
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(List.of(file("m")), files.toList());
        }
        advance(machine);
        MachineFile.save(machine.snapshot(), file("m"), true);
        assertEquals(machine.hash(), MachineFile.open(file("m"), ImageSource.NONE).hash());
        assertFalse(Arrays.equals(before, Files.readAllBytes(file("m"))));
    }
}
