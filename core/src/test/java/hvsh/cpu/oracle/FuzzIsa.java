package hvsh.cpu.oracle;

import hvsh.isa.Decoder;
import hvsh.isa.Disassembler;
import hvsh.isa.Encodings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What scripts/fuzz-isa starts. */
public final class FuzzIsa {
    private static final int MOST_REPORTED = 400;

    private final Options options;
    private final Map<String, String> differences = new TreeMap<>();
    private final long[] counts = new long[Encodings.count() + 1];

    private FuzzIsa(Options options) {
        this.options = options;
    }

    /** The command line: see scripts/fuzz-isa --help. */
    private record Options(Path program, long seed, long count, Pattern rows, int jobs, boolean all, boolean words, boolean vectors, boolean record, boolean translator,
            Models cpu) {
        static Options of(String[] args) {
            Path program = null;
            long seed = 1;
            long count = 1_000_000;
            Pattern rows = Pattern.compile(".*");
            int jobs = Runtime.getRuntime().availableProcessors();
            boolean all = false;
            boolean words = false;
            boolean vectors = false;
            boolean record = false;
            boolean translator = false;
            Models cpu = Models.CORTEX_A57;
            for (String arg : args) {
                String value = arg.substring(arg.indexOf('=') + 1);
                switch (arg.contains("=") ? arg.substring(0, arg.indexOf('=')) : arg) {
                    case "--oracle" -> program = Path.of(value);
                    case "--seed" -> seed = Long.parseLong(value);
                    case "--count" -> count = Long.parseLong(value);
                    case "--rows" -> rows = Pattern.compile(value);
                    case "--jobs" -> jobs = Integer.parseInt(value);
                    case "--all" -> all = true;
                    case "--words" -> words = true;
                    case "--vectors" -> vectors = true;
                    case "--record" -> record = true;
                    case "--translator" -> translator = true;
                    case "--cpu" -> cpu = Models.named(value);
                    default -> throw new IllegalArgumentException("no option " + arg);
                }
            }
            if (words && cpu != Models.CORTEX_A57) {
                throw new IllegalArgumentException("--words compares with cortex-a57 only; leave --cpu out");
            }
            if (count < 0 || jobs < 1) {
                throw new IllegalArgumentException("--count is 0 or more, --jobs 1 or more");
            }
            return new Options(program, seed, count, rows, jobs, all, words, vectors, record, translator, cpu);
        }

        List<Integer> selected() {
            return IntStream.rangeClosed(1, Encodings.count()).filter(r -> vectors ? Words.runs(r) : cpu.runs(r)).filter(r -> rows.matcher(Encodings.name(r)).find())
                    .boxed().toList();
        }
    }

    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Options options = options(args);
        if (options.selected().isEmpty()) {
            System.err.println("fuzz-isa: no row's name matches " + options.rows);
            System.exit(2);
        }
        if (options.vectors) {
            VectorWriter.write(options.program, options.selected());
            return;
        }
        System.exit((options.words ? compareWords(options) : new FuzzIsa(options).run()) ? 0 : 1);
    }

    private static Options options(String[] args) {
        try {
            return Options.of(args);
        } catch (IllegalArgumentException e) {
            System.err.println("fuzz-isa: " + e.getMessage() + "; see --help");
            System.exit(2);
            throw new AssertionError(e);
        }
    }

    /** Compares which words are Undefined; prints one of each kind that differs. */
    private static boolean compareWords(Options options) throws IOException {
        Map<String, String> different = new TreeMap<>();
        long done = 0;
        try (Oracle oracle = Oracle.underQemu(options.program, Models.CORTEX_A57)) {
            WordFuzzer fuzzer = new WordFuzzer(options.seed, oracle);
            for (; done < options.count; done += Oracle.BATCH) {
                for (int word : fuzzer.batch()) {
                    int row = Decoder.row(word);
                    String kind = row == 0 ? "unallocated %03x".formatted(word >>> 21) : Encodings.name(row);
                    different.putIfAbsent(kind, "%-24s %08x  %s".formatted(kind, word, Disassembler.disassemble(word, 0)));
                }
            }
        }
        different.values().forEach(System.out::println);
        System.out.println("seed %d: %d words, %d kinds are Undefined on one side alone".formatted(options.seed, done, different.size()));
        return different.isEmpty();
    }

    private boolean run() throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(options.jobs)) {
            List<Callable<Void>> jobs = new ArrayList<>();
            for (int i = 0; i < options.jobs; i++) {
                long seed = options.seed * 1000 + i;
                jobs.add(() -> job(seed));
            }
            for (Future<Void> job : pool.invokeAll(jobs)) {
                job.get();
            }
        }
        report(System.nanoTime() - start);
        if (options.record && differences.isEmpty()) {
            record();
        }
        return differences.isEmpty();
    }

    private Void job(long seed) throws IOException {
        try (Oracle oracle = Oracle.underQemu(options.program, options.cpu)) {
            Fuzzer fuzzer = new Fuzzer(seed, options.selected(), oracle, new InterpreterEngine(options.cpu.model, false),
                    options.translator ? new TranslatorEngine(options.cpu.model, (seed & 1) != 0) : new InterpreterEngine(options.cpu.model, true));
            for (long done = 0; done < options.count / options.jobs && (options.all || differences.isEmpty()); done += Oracle.BATCH) {
                Fuzzer.Difference found = fuzzer.batch();
                if (found != null && (options.all ? !known(found) : differences.isEmpty())) {
                    add(fuzzer.shrink(found));
                }
            }
            synchronized (this) {
                IntStream.range(0, counts.length).forEach(i -> counts[i] += fuzzer.counts()[i]);
            }
        }
        return null;
    }

    private synchronized boolean known(Fuzzer.Difference found) {
        return differences.containsKey(Encodings.name(found.trial().row())) || differences.size() >= MOST_REPORTED;
    }

    private synchronized void add(Fuzzer.Difference found) {
        Trial trial = found.trial();
        StringBuilder s = new StringBuilder(Encodings.name(trial.row())).append('\n');
        for (int word : trial.words()) {
            s.append("    %08x  %s%n".formatted(word, Disassembler.disassemble(word, trial.pc())));
        }
        s.append("  vector as the oracle has it\n    ").append(VectorLine.of(trial, found.expected())).append("\n  differs here\n")
                .append(found.actual().differences(found.expected()));
        differences.putIfAbsent(Encodings.name(trial.row()), s.toString());
    }

    /** Keeps the counts of this clean run, and those of rows compared on the other CPU, for the table of core/src/main/isa/README.md. */
    private void record() {
        Path file = VectorFiles.DIRECTORY.resolve("fuzzed.txt");
        StringBuilder s = new StringBuilder("# Instructions of each row that ran clean: scripts/fuzz-isa --record, and with --cpu max\n");
        try {
            Map<String, String> before = Files.exists(file) ? Files.readAllLines(file).stream().filter(l -> !l.startsWith("#"))
                    .map(l -> l.split(" ")).collect(Collectors.toMap(f -> f[0], f -> f[1])) : Map.of();
            for (int row = 1; row < counts.length; row++) {
                String name = Encodings.name(row);
                String count = Models.of(row) == options.cpu ? Long.toString(counts[row]) : before.getOrDefault(name, "0");
                s.append(name).append(' ').append(count).append('\n');
            }
            Files.writeString(file, s);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void report(long nanoseconds) {
        differences.values().forEach(System.out::println);
        Map<String, long[]> groups = new TreeMap<>();
        for (int row = 1; row < counts.length; row++) {
            if (counts[row] > 0) {
                long[] group = groups.computeIfAbsent(Encodings.group(row), _ -> new long[2]);
                group[0]++;
                group[1] += counts[row];
            }
        }
        groups.forEach((name, n) -> System.out.println("%9d instructions of %3d rows  %s".formatted(n[1], n[0], name)));
        System.out.println("seed %d: %d instructions, %d rows differ, %d s".formatted(options.seed,
                IntStream.range(0, counts.length).mapToLong(i -> counts[i]).sum(), differences.size(), nanoseconds / 1_000_000_000));
    }
}
