package hvsh.dsl.api;

import hvsh.dsl.script.InputException;
import hvsh.machine.EngineFactory;
import hvsh.machine.ImageException;
import hvsh.replay.DivergedException;
import hvsh.replay.History;
import hvsh.replay.HistoryFile;
import hvsh.snapshot.FormatException;
import hvsh.snapshot.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A report that reproduces a run: a zip archive with the machine's history and a page about it for people. It holds no
 * program of the reporter's for the host, and nothing in it names a file.
 */
final class BugReport {
    private static final String ABOUT = "about.txt";
    private static final String HISTORY = "history";
    private static final int LONGEST_ABOUT = 64 << 10;
    private static final int LONGEST_TITLE = 200;

    /** What a report held: the machine at the end of its run, and the page about it. */
    record Reproduced(MachineApi machine, String about) { }

    private BugReport() { }

    static void write(MachineApi machine, String title, Path file, boolean images) throws IOException {
        Path history = Files.createTempFile("hvsh", ".history");
        try {
            HistoryFile.save(machine.history(), history, images);
            WholeFile.write(file, channel -> {
                ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(channel), StandardCharsets.UTF_8);
                zip.setLevel(0); // the history is compressed already
                zip.putNextEntry(entry(ABOUT));
                zip.write(about(machine, title).getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(entry(HISTORY));
                Files.copy(history, zip);
                zip.finish();
            });
        } finally {
            Files.delete(history);
        }
    }

    /** Without the time of day, so that equal runs make equal reports. */
    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        return entry;
    }

    private static String about(MachineApi machine, String title) {
        return """
                title: %s
                machine: %s
                instructions: %d
                virtual time: %s
                state hash: %s
                inputs: %d
                java: %s
                """.formatted(line(title), machine.machine().spec().name(), machine.machine().icount(), Show.time(machine.machine().now()),
                machine.machine().hash(), machine.history().inputs().size(), Runtime.version());
    }

    private static String line(String title) {
        String line = printable(title).replace('\n', ' ');
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE);
    }

    /** Without what would drive a terminal. */
    private static String printable(String text) {
        return text.codePoints().filter(c -> c == '\n' || !Character.isISOControl(c)).mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /**
     * Executes the run of a report again.
     *
     * @throws InputException          if it is no report, or not a whole one, or misses an image
     * @throws NotReproducedException if the run is not the recorded one
     */
    static Reproduced reproduce(Realm realm, Path file, List<Path> images) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            Set<String> names = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
            if (!names.equals(Set.of(ABOUT, HISTORY)) || zip.size() != names.size()) {
                throw new FormatException("it is no bug report: it does not hold '" + ABOUT + "' and '" + HISTORY + "' and nothing else");
            }
            String about = about(zip);
            History history = history(zip, Files.size(file), new ImageFiles(images, realm.guests()));
            return new Reproduced(new MachineApi(realm, history), about);
        } catch (DivergedException e) {
            throw new NotReproducedException(file + ": " + e.getMessage(), e);
        } catch (FormatException | ImageException e) {
            throw new InputException(file + ": " + e.getMessage(), e);
        } catch (ZipException | IllegalArgumentException e) {
            throw new InputException(file + ": it is no bug report, or not a whole one (" + e.getMessage() + "); copy it again", e);
        } catch (IOException e) {
            throw new InputException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String about(ZipFile zip) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(ABOUT))) {
            return printable(new String(in.readNBytes(LONGEST_ABOUT), StandardCharsets.UTF_8)).stripTrailing();
        }
    }

    /** @param most bytes that the history may have: packed it is not smaller, so that a report cannot swell */
    private static History history(ZipFile zip, long most, ImageFiles images) throws IOException, FormatException {
        ZipEntry entry = zip.getEntry(HISTORY);
        if (entry.getSize() > most) {
            throw new FormatException("it says that it is larger than it is");
        }
        Path copy = Files.createTempFile("hvsh", ".history");
        try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(new Bounded(in, most), copy, StandardCopyOption.REPLACE_EXISTING);
            return HistoryFile.open(copy, images, EngineFactory.TRANSLATOR);
        } finally {
            Files.delete(copy);
        }
    }

    /** A stream that breaks off where it becomes longer than it may. */
    private static final class Bounded extends java.io.FilterInputStream {
        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int n = super.read(to, offset, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new ZipException("it swells when it is unpacked");
            }
        }
    }
}
