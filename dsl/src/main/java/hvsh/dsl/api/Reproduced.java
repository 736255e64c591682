package hvsh.dsl.api;

import hvsh.dsl.bug.BugArchive;
import hvsh.dsl.bug.Facts;
import hvsh.dsl.script.InputException;
import hvsh.machine.EngineFactory;
import hvsh.machine.Machine;
import hvsh.machine.MachineFile;
import hvsh.replay.History;
import hvsh.replay.HistoryFile;
import hvsh.snapshot.FormatException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report that was read, and whose run was had again.
 *
 * @param texts  descriptor, scripts, function and cuts by their names in the archive
 * @param starts the machines that its script had, as they were at first
 */
record Reproduced(Facts facts, SortedMap<String, String> texts, SortedMap<String, String> scripts, History history,
        Map<Origin, ReportedMachines.Start> starts) {
    private static final Pattern MADE = Pattern.compile("(load|open) (history|machines/\\d{1,2}) (.*)");

    /**
     * Executes the run of a report again.
     *
     * @param whole whether its other machines are wanted too
     * @throws InputException         if it is no report, or not a whole one, or misses an image
     * @throws NotReproducedException if the run is not the recorded one
     */
    static Reproduced of(Path file, GuestFiles guests, boolean whole) {
        return of(file, new ImageFiles(List.of(), guests), EngineFactory.TRANSLATOR, whole);
    }

    /** The same with images from other places and a choice of engines. */
    static Reproduced of(Path file, ImageFiles images, EngineFactory engines, boolean whole) {
        return Reading.of(file, () -> read(file, images, engines, whole));
    }

    private static Reproduced read(Path file, ImageFiles images, EngineFactory engines, boolean whole) throws IOException, FormatException {
        try (BugArchive archive = BugArchive.open(file)) {
            ReportImages.require(archive.facts(), images);
            History history = archive.file(BugArchive.HISTORY, copy -> HistoryFile.open(copy, images, engines));
            SavedMachines.checkNames(history.machine());
            return new Reproduced(archive.facts(), archive.all(), archive.scripts(), history,
                    whole ? starts(archive, history, images, engines) : Map.of());
        }
    }

    private static Map<Origin, ReportedMachines.Start> starts(BugArchive archive, History history, ImageFiles images, EngineFactory engines)
            throws IOException, FormatException {
        Map<Origin, ReportedMachines.Start> starts = new LinkedHashMap<>();
        for (String line : archive.facts().all("made")) {
            Matcher made = MADE.matcher(line);
            if (!made.matches() || !archive.has(made.group(2))) {
                throw new FormatException("it does not hold what it says: " + line);
            }
            boolean own = made.group(2).equals(BugArchive.HISTORY);
            Machine machine = own ? history.machine() : archive.file(made.group(2), copy -> MachineFile.open(copy, images, engines));
            SavedMachines.checkNames(machine);
            starts.put(new Origin(made.group(1), Facts.unquoted(made.group(3)), own ? archive.all().getOrDefault(BugArchive.DESCRIPTOR, "") : ""),
                    new ReportedMachines.Start(machine, own ? history.begin().snapshot() : machine.snapshot()));
        }
        return starts;
    }

    Origin origin() {
        return new Origin("report", facts.get("machine").orElse(""), texts.getOrDefault(BugArchive.DESCRIPTOR, ""));
    }

    /** What it says about itself, and what came into the machine. */
    String about() {
        StringBuilder about = new StringBuilder();
        facts.toString().lines().filter(line -> !line.startsWith("made: ")).forEach(line -> about.append(line).append('\n'));
        if (!texts.isEmpty()) {
            about.append("holds: ").append(Facts.line(String.join(", ", texts.keySet()))).append('\n');
        }
        return about.append(InputList.of(history)).toString().stripTrailing();
    }
}
