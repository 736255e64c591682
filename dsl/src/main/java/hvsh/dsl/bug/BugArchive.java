package hvsh.dsl.bug;

import hvsh.replay.RecordingFile;
import hvsh.snapshot.FormatException;
import hvsh.snapshot.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A report as a zip archive: the page of facts, texts, and histories and machines as files of their own formats. Nothing of
 * it is unpacked under a name that it chooses, nothing in it is compressed by zip, and it holds nothing else.
 */
public final class BugArchive implements AutoCloseable {
    static final String ABOUT = "about.txt";
    /** The descriptor of the machine. */
    public static final String DESCRIPTOR = "machine.yaml";
    /** The function that says whether a machine fails. */
    public static final String FAILS = "fails.js";
    /** Which inputs of the script are left out. */
    public static final String CUTS = "cuts.txt";
    /** Before the names of scripts. */
    public static final String SCRIPTS = "scripts/";
    /** The history of the machine at fault. */
    public static final String HISTORY = "history";
    /** Before the numbers of other machines. */
    public static final String MACHINES = "machines/";

    private static final Pattern TEXT = Pattern.compile("about\\.txt|machine\\.yaml|fails\\.js|cuts\\.txt|"
            + "scripts/(?:(?!\\.\\.?/)[^/\\\\:\\p{Cntrl}]+/){0,20}(?!\\.\\.?$)[^/\\\\:\\p{Cntrl}]+");
    private static final Pattern BINARY = Pattern.compile("history|machines/[1-9]\\d?");
    private static final int LONGEST_NAME = 500;
    private static final int MOST_ENTRIES = 500;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_TEXTS = 16 << 20;

    private final ZipFile zip;
    /** Bytes of the archive: no entry has more, for nothing in it is compressed. */
    private final long size;
    private final Facts facts;
    private final SortedMap<String, String> texts;

    private BugArchive(ZipFile zip, long size) throws IOException, FormatException {
        this.zip = zip;
        this.size = size;
        check();
        facts = Facts.of(text(ABOUT));
        texts = texts();
    }

    /** Whether a script of this name can be in a report. */
    public static boolean isScriptName(String name) {
        return TEXT.matcher(SCRIPTS + name).matches() && name.length() <= LONGEST_NAME - SCRIPTS.length();
    }

    /**
     * Writes an archive as a whole file, or leaves what was there as it was.
     *
     * @param texts by name
     * @param files what is in them, by name
     */
    public static void write(Path archive, Facts facts, Map<String, String> texts, Map<String, Path> files) throws IOException {
        WholeFile.write(archive, channel -> {
            ZipOutputStream out = new ZipOutputStream(Channels.newOutputStream(channel), StandardCharsets.UTF_8);
            out.setLevel(0);
            put(out, ABOUT, facts.page());
            for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
                put(out, text.getKey(), text.getValue());
            }
            for (Map.Entry<String, Path> file : new TreeMap<>(files).entrySet()) {
                out.putNextEntry(entry(file.getKey()));
                Files.copy(file.getValue(), out);
            }
            out.finish();
        });
    }

    private static void put(ZipOutputStream out, String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST_TEXT) {
            throw new IOException("'" + name + "' is too long for a report");
        }
        out.putNextEntry(entry(name));
        out.write(bytes);
    }

    /** Without the time of day, so that equal runs make equal reports. */
    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        return entry;
    }

    /**
     * Opens an archive and reads its facts and texts.
     *
     * @throws FormatException if it is none, of another version, or holds what none holds
     */
    public static BugArchive open(Path archive) throws IOException, FormatException {
        ZipFile zip = null;
        try {
            zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
            BugArchive opened = new BugArchive(zip, Files.size(archive));
            zip = null;
            return opened;
        } catch (ZipException | IllegalArgumentException e) {
            throw new FormatException(RecordingFile.matches(archive) ? "it is a recording, and no bug report; 'hvsh replay' has it again, without --failure"
                    : "it is no bug report, or not a whole one (" + e.getMessage() + "); check the path, or copy it again", e);
        } finally {
            if (zip != null) {
                zip.close();
            }
        }
    }

    private void check() throws FormatException {
        if (zip.size() > MOST_ENTRIES) {
            throw new FormatException("it holds " + zip.size() + " entries, and no report has more than " + MOST_ENTRIES);
        }
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : zip.stream().toList()) {
            String name = entry.getName();
            if (name.length() > LONGEST_NAME || !TEXT.matcher(name).matches() && !BINARY.matcher(name).matches() || !names.add(name)) {
                throw new FormatException("it holds '" + Facts.line(name) + "', which is in no report");
            }
            if (entry.getSize() > size) {
                throw new FormatException("it says that '" + Facts.line(name) + "' is larger than the archive");
            }
        }
        if (!names.containsAll(Set.of(ABOUT, HISTORY))) {
            throw new FormatException("it is no bug report: it does not hold '" + ABOUT + "' and '" + HISTORY + "'");
        }
    }

    private SortedMap<String, String> texts() throws IOException, FormatException {
        SortedMap<String, String> all = new TreeMap<>();
        int length = 0;
        for (ZipEntry entry : zip.stream().toList()) {
            if (TEXT.matcher(entry.getName()).matches()) {
                String text = text(entry.getName());
                length += text.length();
                if (length > LONGEST_TEXTS) {
                    throw new FormatException("its texts are longer than those of any report");
                }
                all.put(entry.getName(), text);
            }
        }
        return all;
    }

    private String text(String name) throws IOException, FormatException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            byte[] bytes = in.readNBytes(LONGEST_TEXT + 1);
            if (bytes.length > LONGEST_TEXT) {
                throw new FormatException("'" + Facts.line(name) + "' is longer than any of a report");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    public Facts facts() {
        return facts;
    }

    /** The texts besides the page of facts, by name. */
    public SortedMap<String, String> all() {
        SortedMap<String, String> all = new TreeMap<>(texts);
        all.remove(ABOUT);
        return all;
    }

    /** The scripts by their names below {@link #SCRIPTS}. */
    public SortedMap<String, String> scripts() {
        SortedMap<String, String> scripts = new TreeMap<>();
        texts.forEach((name, text) -> {
            if (name.startsWith(SCRIPTS)) {
                scripts.put(name.substring(SCRIPTS.length()), text);
            }
        });
        return scripts;
    }

    /** Whether it has such an entry. */
    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** What a copy of an entry is used for. */
    @FunctionalInterface
    public interface Use<T> {
        T with(Path file) throws IOException, FormatException;
    }

    /** Uses an entry as a file, which is there only as long. @throws FormatException if it swells when it is unpacked */
    public <T> T file(String name, Use<T> use) throws IOException, FormatException {
        Path copy = Files.createTempFile("hvsh", ".entry");
        copy.toFile().deleteOnExit(); // where the process is stopped meanwhile
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            try (var out = Files.newOutputStream(copy)) {
                if (copy(in, out, size) > size) {
                    throw new FormatException("'" + name + "' swells when it is unpacked");
                }
            }
            return use.with(copy);
        } finally {
            Files.delete(copy);
        }
    }

    /** Copies a stream, but stops where it becomes longer than it may. */
    private static long copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[64 << 10];
        long done = 0;
        for (int n = in.read(buffer); n >= 0 && done <= most; n = in.read(buffer)) {
            out.write(buffer, 0, n);
            done += n;
        }
        return done;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
