import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Prints results as they come. */
sealed interface Report {
    void begin(Options options, Engine hvsh, Engine qemu);

    void add(Comparison comparison);

    void end();

    /** For people. */
    final class Table implements Report {
        private final List<Comparison> all = new ArrayList<>();

        @Override
        public void begin(Options options, Engine hvsh, Engine qemu) {
            print("A: %s%nB: %s%n", hvsh.describe(), qemu == null ? "qemu-system-aarch64 is not installed, so there is nothing to compare with"
                    : qemu.describe());
            print("%d pairs A B; medians of CPU seconds (user + system) and wall; spread: (most - least) / median of CPU; ratios above 1: hvsh is faster%n",
                    options.pairs());
            print("cold: the whole process, %s x the usual rounds; warm: %s x less %s x%n%n", plain(options.shorter()), plain(options.longer()),
                    plain(options.shorter()));
            print("%-12s %-4s | %9s %9s %6s %6s | %9s %9s %6s %6s | %6s %6s%n", "", "", "hvsh cpu", "wall", "spread", "MIPS", "qemu cpu", "wall",
                    "spread", "MIPS", "cpu", "wall");
        }

        @Override
        public void add(Comparison comparison) {
            all.add(comparison);
            print("%-12s %-4s | %s | %s | %6s %6s%n", comparison.workload().name(), comparison.kind().name().toLowerCase(Locale.ROOT),
                    columns(comparison, comparison.hvsh()), columns(comparison, comparison.qemu()), figure("%.2f", comparison.cpuRatio()),
                    figure("%.2f", comparison.wallRatio()));
        }

        private static String columns(Comparison comparison, Samples samples) {
            if (samples.isEmpty()) {
                return String.format(Locale.ROOT, "%9s %9s %6s %6s", "-", "-", "-", "-");
            }
            return String.format(Locale.ROOT, "%9.3f %9.3f %5.0f%% %6s", samples.cpu(), samples.wall(), samples.spread() * 100,
                    figure("%.0f", comparison.mips(samples)));
        }

        @Override
        public void end() {
            for (Comparison.Kind kind : Comparison.Kind.values()) {
                List<Comparison> kernels = all.stream().filter(c -> c.kind() == kind && c.workload() instanceof Workload.Kernel).toList();
                if (kernels.stream().anyMatch(c -> c.cpuRatio() > 0)) {
                    print("%n%s, geometric mean of kernels: %s (cpu), %s (wall)", kind.name().toLowerCase(Locale.ROOT),
                            mean(kernels, Comparison::cpuRatio), mean(kernels, Comparison::wallRatio));
                }
            }
            print("%n");
        }

        /** With how many went into it: ratios lost in noise do not. */
        private static String mean(List<Comparison> kernels, ToDoubleFunction<Comparison> ratio) {
            double[] known = kernels.stream().mapToDouble(ratio).filter(r -> r > 0).toArray();
            double mean = Math.exp(Arrays.stream(known).map(Math::log).average().orElse(Double.NaN));
            return String.format(Locale.ROOT, "%s of %d", figure("%.2f", mean), known.length);
        }

        private static String plain(double length) {
            return length == Math.rint(length) ? Long.toString((long) length) : Double.toString(length);
        }

        private static String figure(String format, double value) {
            return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, format, value);
        }

        private static void print(String format, Object... values) {
            System.out.printf(Locale.ROOT, format, values);
            System.out.flush();
        }
    }

    /** For programs: an object a line. Times in seconds. */
    final class JsonLines implements Report {
        @Override
        public void begin(Options options, Engine hvsh, Engine qemu) {
            System.out.printf("{\"hvsh\":\"%s\",\"qemu\":%s,\"pairs\":%d}%n", hvsh.describe(), qemu == null ? "null" : "\"" + qemu.describe() + "\"",
                    options.pairs());
        }

        @Override
        public void add(Comparison c) {
            System.out.printf(Locale.ROOT, "{\"name\":\"%s\",\"kind\":\"%s\",\"rounds\":%d,\"hvsh\":%s,\"qemu\":%s,\"cpuRatio\":%s,\"wallRatio\":%s}%n",
                    c.workload().name(), c.kind().name().toLowerCase(Locale.ROOT), c.rounds(), side(c, c.hvsh()), side(c, c.qemu()),
                    number(c.cpuRatio()), number(c.wallRatio()));
        }

        @Override
        public void end() {}

        private static String side(Comparison c, Samples samples) {
            return samples.isEmpty() ? "null" : String.format(Locale.ROOT, "{\"cpu\":%s,\"wall\":%s,\"spread\":%s,\"mips\":%s}",
                    number(samples.cpu()), number(samples.wall()), number(samples.spread()), number(c.mips(samples)));
        }

        private static String number(double value) {
            return Double.isFinite(value) ? String.format(Locale.ROOT, "%.4f", value) : "null";
        }
    }
}
