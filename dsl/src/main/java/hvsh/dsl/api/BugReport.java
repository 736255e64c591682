package hvsh.dsl.api;

import hvsh.dsl.bug.BugArchive;
import hvsh.dsl.bug.Cut;
import hvsh.dsl.bug.Facts;
import hvsh.machine.MachineFile;
import hvsh.machine.MachineSpec;
import hvsh.replay.Checkpoint;
import hvsh.replay.HistoryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes reports: the history of a machine, what is wrong with it, and the scripts that ran. */
final class BugReport {
    private static final int MOST_MACHINES = 99;
    private static final int LONGEST_SCRIPT = 1 << 20;

    private final MachineApi machine;
    private final Complaint complaint;
    private final ReportImages images;
    /** Where the files are that are put into the archive. */
    private final Path directory;
    private final Map<String, Path> files = new LinkedHashMap<>();
    private final Facts facts = new Facts();

    private BugReport(MachineApi machine, Complaint complaint, ReportImages images, Path directory) {
        this.machine = machine;
        this.complaint = complaint;
        this.images = images;
        this.directory = directory;
    }

    /** Writes a report as a whole file, or leaves what was there as it was. */
    static void write(MachineApi machine, Complaint complaint, ReportImages images, Path file) throws IOException {
        Path directory = Files.createTempDirectory("hvsh");
        directory.toFile().deleteOnExit(); // where the process is stopped meanwhile
        BugReport report = new BugReport(machine, complaint, images, directory);
        try {
            report.collect();
            BugArchive.write(file, report.facts, report.texts(), report.files);
        } finally {
            for (Path part : report.files.values()) {
                Files.deleteIfExists(part);
            }
            Files.deleteIfExists(directory);
        }
    }

    private Path part(String name) {
        Path part = directory.resolve(name.replace('/', '-'));
        part.toFile().deleteOnExit();
        files.put(name, part);
        return part;
    }

    private void collect() throws IOException {
        HistoryFile.save(machine.history(), part(BugArchive.HISTORY), images::includes);
        if (!complaint.title().isEmpty()) {
            facts.with("title", complaint.title());
        }
        if (complaint.failure() != null) {
            facts.with("failure", complaint.failure().message()).with("place", complaint.failure().place());
        }
        MachineSpec spec = machine.machine().spec();
        facts.with("machine", spec.name()).with("instructions", machine.machine().icount())
                .with("virtual time", Show.time(machine.machine().now())).with("state hash", machine.machine().hash())
                .with("inputs", machine.history().inputs().size() - machine.history().begin().inputs().size());
        images.lines(spec).stream().distinct().forEach(line -> facts.with("image", line));
        if (!complaint.script().isEmpty()) {
            facts.with("script", complaint.script());
            complaint.arguments().forEach(argument -> facts.with("argument", Facts.quoted(argument)));
            collectMachines(spec);
        }
        facts.with("hvsh", Api.VERSION).with("engine", "translator").with("java", Runtime.version())
                .with("system", System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch"));
    }

    /** The machines that the script had, each as it was at first. */
    private void collectMachines(MachineSpec spec) throws IOException {
        int number = 0;
        for (Map.Entry<Origin, Checkpoint> made : machine.realm.made().entrySet()) {
            Origin origin = made.getKey();
            Checkpoint begin = machine.history().begin();
            boolean same = origin.equals(machine.origin()) && begin.inputs().size() == 0
                    && Objects.equals(begin.snapshot().hash(), made.getValue().snapshot().hash());
            if (!same && number == MOST_MACHINES) {
                throw new IOException("its script made machines from more than " + MOST_MACHINES + " files");
            }
            String entry = same ? BugArchive.HISTORY : BugArchive.MACHINES + ++number;
            if (!same) {
                MachineFile.save(made.getValue().snapshot(), part(entry), images::includes);
                images.lines((MachineSpec) made.getValue().snapshot().origin()).stream()
                        .filter(line -> !images.lines(spec).contains(line)).forEach(line -> facts.with("image", line));
            }
            facts.with("made", origin.how() + " " + entry + " " + Facts.quoted(origin.path()));
        }
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        complaint.scripts().forEach((name, text) -> {
            if (BugArchive.isScriptName(name) && text.length() <= LONGEST_SCRIPT / 3) {
                texts.put(BugArchive.SCRIPTS + name, text);
            }
        });
        if (!machine.origin().descriptor().isEmpty()) {
            texts.put(BugArchive.DESCRIPTOR, machine.origin().descriptor());
        }
        if (!complaint.fails().isEmpty()) {
            texts.put(BugArchive.FAILS, complaint.fails());
        }
        List<Cut> cuts = complaint.cuts();
        if (!cuts.isEmpty()) {
            texts.put(BugArchive.CUTS, Cut.text(cuts));
        }
        return texts;
    }
}
