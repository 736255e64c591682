import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The benchmark: every workload under hvsh and QEMU in turn, A B A B, and what came of it. Started by {@code run}. */
public final class Bench {
    private final Options options;
    private final Engine hvsh;
    private final Engine qemu; // null where there is none
    private final Report report;

    private Bench(Path root, Options options) {
        this.options = options;
        hvsh = new Engine.Hvsh(root.resolve("scripts/hvsh"));
        qemu = Engine.Qemu.find();
        report = options.json() ? new Report.JsonLines() : new Report.Table();
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path root = Path.of(args[0]);
        try {
            Options options = Options.parse(List.of(args).subList(1, args.length));
            List<Workload> workloads = Workload.select(root, options.names());
            if (options.list()) {
                workloads.forEach(w -> System.out.printf("%-12s %s%n", w.name(), w.what()));
                return;
            }
            System.exit(new Bench(root, options).run(workloads) ? 0 : 1);
        } catch (Options.Help e) {
            System.out.print(Options.USAGE);
        } catch (Failure e) {
            System.err.println("bench: " + e.getMessage());
            System.exit(2);
        }
    }

    /** Whether every run did what it should. */
    private boolean run(List<Workload> workloads) throws IOException, InterruptedException {
        hvsh.prepare();
        report.begin(options, hvsh, qemu);
        boolean good = true;
        for (Workload workload : workloads) {
            try {
                measure(workload).forEach(report::add);
            } catch (Failure e) {
                System.err.println("bench: " + workload.name() + ": " + e.getMessage());
                good = false;
            }
        }
        report.end();
        return good;
    }

    /** One comparison of whole processes; for a workload of variable length another of what a longer run takes beyond a shorter. */
    private List<Comparison> measure(Workload workload) throws IOException, InterruptedException {
        Samples hvshShort = new Samples();
        Samples qemuShort = new Samples();
        Samples hvshWarm = new Samples();
        Samples qemuWarm = new Samples();
        long less = workload.rounds(options.shorter());
        long more = workload.rounds(options.longer());
        for (int pair = 0; pair < options.pairs(); pair++) {
            Sample a = run(hvsh, workload, less, hvshShort);
            Sample b = run(qemu, workload, less, qemuShort);
            if (more > less) {
                hvshWarm.add(run(hvsh, workload, more, null).beyond(a));
                if (qemu != null) {
                    qemuWarm.add(run(qemu, workload, more, null).beyond(b));
                }
            }
        }
        List<Comparison> found = new ArrayList<>();
        found.add(new Comparison(workload, Comparison.Kind.COLD, less, hvshShort, qemuShort));
        if (more > less) {
            found.add(new Comparison(workload, Comparison.Kind.WARM, more - less, hvshWarm, qemuWarm));
        }
        return found;
    }

    private Sample run(Engine engine, Workload workload, long rounds, Samples into) throws IOException, InterruptedException {
        if (engine == null) {
            return null;
        }
        Sample sample = Child.run(engine.command(workload, rounds), workload, options.timeoutSeconds());
        if (into != null) {
            into.add(sample);
        }
        return sample;
    }
}
