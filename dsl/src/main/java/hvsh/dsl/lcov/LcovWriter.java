package hvsh.dsl.lcov;

import hvsh.dsl.coverage.CoverageData;
import hvsh.dsl.coverage.ProgramCoverage;
import hvsh.dsl.coverage.ProgramCoverage.Function;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes tracefiles as lcov and genhtml read them (geninfo(1), FILES). The first test, {@code all}, has every function and line
 * with a count of 0; each other has those that it came to, so that readers who add them up have how many tests did. What has no
 * source gets one: listings of code, and a list of what hypervisors dealt with, in a directory beside the tracefile.
 */
final class LcovWriter {
    private static final String ALL = "all";
    private static final String EVENTS = "hypervisor.txt";

    private final Path directory;
    private final Map<String, CodeListing> listings = new HashMap<>();
    private final Map<String, Map<String, Integer>> eventLines = new TreeMap<>();

    /** What one file has of one test. */
    private static final class Source {
        private final Map<Function, Integer> functions = new LinkedHashMap<>();
        private final Map<Function, Boolean> entered = new HashMap<>();
        private final Map<Integer, Long> lines = new TreeMap<>();
    }

    private LcovWriter(Path directory) {
        this.directory = directory;
    }

    /**
     * Writes a tracefile, and beside it, with {@code .code} behind its name, a directory of listings.
     *
     * @param tests what each test has executed, by the test's name
     * @throws IOException if a file cannot be written
     */
    static void write(Map<String, CoverageData> tests, Path file) throws IOException {
        CoverageData all = new CoverageData();
        tests.values().forEach(all::add);
        LcovWriter lcov = new LcovWriter(file.toAbsolutePath().resolveSibling(file.getFileName() + ".code").normalize());
        Files.createDirectories(lcov.directory);
        lcov.list(all);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            lcov.write(out, ALL, all, true);
            for (Map.Entry<String, CoverageData> test : tests.entrySet()) {
                lcov.write(out, test.getKey(), test.getValue(), false);
            }
        }
    }

    private void list(CoverageData all) throws IOException {
        for (Map.Entry<String, ProgramCoverage> program : all.programs().entrySet()) {
            CodeListing listing = new CodeListing(program.getValue());
            listings.put(program.getKey(), listing);
            if (!listing.lines().isEmpty()) {
                Files.write(listingOf(program.getKey()), listing.lines());
            }
        }
        List<String> lines = new ArrayList<>();
        all.events().forEach((kind, counts) -> counts.keySet().forEach(event -> {
            lines.add(kind + ": " + event);
            eventLines.computeIfAbsent(kind, _ -> new HashMap<>()).put(event, lines.size());
        }));
        Files.write(directory.resolve(EVENTS), lines);
    }

    private Path listingOf(String program) {
        return directory.resolve(program.replaceAll("[^\\w.+-]+", "_") + ".s");
    }

    private void write(Writer out, String test, CoverageData data, boolean zero) throws IOException {
        Map<String, Source> sources = new TreeMap<>();
        data.programs().forEach((name, program) -> add(sources, name, program));
        Source events = sources.computeIfAbsent(directory.resolve(EVENTS).toString(), _ -> new Source());
        data.events().forEach((kind, counts) -> counts.forEach((event, times) -> events.lines.put(eventLines.get(kind).get(event), times)));
        for (Map.Entry<String, Source> source : sources.entrySet()) {
            out.write("TN:" + test.replaceAll("\\W", "_") + "\nSF:" + source.getKey().replaceAll("\\p{Cntrl}", "?") + "\n");
            write(out, source.getValue(), zero);
            out.write("end_of_record\n");
        }
    }

    private void add(Map<String, Source> sources, String name, ProgramCoverage program) {
        CodeListing listing = listings.get(name);
        String own = listingOf(name).toString();
        program.lines().forEach((file, lines) -> lines.forEach((line, reached) -> source(sources, file).lines.merge(line, reached ? 1L : 0, Math::max)));
        program.instructions().forEach((address, instruction) ->
                source(sources, own).lines.put(listing.line(address), instruction.reached() ? 1L : 0));
        program.functions().values().forEach(function -> {
            Source source = source(sources, function.line() == null ? own : function.line().file());
            source.functions.put(function, function.line() == null ? listing.line(function) : (Integer) function.line().line());
            source.entered.put(function, program.isReached(function));
        });
    }

    private static Source source(Map<String, Source> sources, String file) {
        return sources.computeIfAbsent(file, _ -> new Source());
    }

    private static void write(Writer out, Source source, boolean zero) throws IOException {
        Map<Function, String> names = CodeListing.names(source.functions.keySet());
        for (Function function : source.functions.keySet()) {
            boolean entered = source.entered.get(function);
            if (zero || entered) {
                String name = names.get(function);
                out.write("FN:" + source.functions.get(function) + "," + name + "\nFNDA:" + (zero ? 0 : 1) + "," + name + "\n");
            }
        }
        long functions = source.entered.values().stream().filter(entered -> entered).count();
        out.write("FNF:" + (zero ? source.functions.size() : functions) + "\nFNH:" + (zero ? 0 : functions) + "\n");
        Map<Integer, Long> lines = source.lines.entrySet().stream().filter(e -> zero || e.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, e -> zero ? 0 : e.getValue(), Long::sum, TreeMap::new));
        for (Map.Entry<Integer, Long> line : lines.entrySet()) {
            out.write("DA:" + line.getKey() + "," + line.getValue() + "\n");
        }
        out.write("LF:" + lines.size() + "\nLH:" + (zero ? 0 : lines.size()) + "\n");
    }
}
