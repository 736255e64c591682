import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The runs of one workload under one engine. */
final class Samples {
    private final List<Sample> all = new ArrayList<>();

    void add(Sample sample) {
        all.add(sample);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    int count() {
        return all.size();
    }

    double cpu() {
        return median(Sample::cpu);
    }

    double wall() {
        return median(Sample::wall);
    }

    /** From least to most CPU time, as a part of the median. */
    double spread() {
        double[] sorted = sorted(Sample::cpu);
        return (sorted[sorted.length - 1] - sorted[0]) / cpu();
    }

    private double median(ToDoubleFunction<Sample> of) {
        double[] sorted = sorted(of);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private double[] sorted(ToDoubleFunction<Sample> of) {
        return all.stream().mapToDouble(of).sorted().toArray();
    }
}
