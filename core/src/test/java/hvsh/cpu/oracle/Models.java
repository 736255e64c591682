package hvsh.cpu.oracle;

import hvsh.cpu.CpuDesign;
import hvsh.cpu.CpuModel;
import hvsh.cpu.Feature;
import hvsh.isa.Encodings;
import java.util.Arrays;

/**
 * The CPUs that instructions are compared on. Each row has one of its own, where its runs are counted: a Cortex-A57, or for rows
 * of later versions the model that has all there is.
 */
enum Models {
    CORTEX_A57("cortex-a57", CpuDesign.CORTEX_A57), MAX("max", CpuDesign.MAX), CORTEX_A53("cortex-a53", CpuDesign.CORTEX_A53),
    CORTEX_A72("cortex-a72", CpuDesign.CORTEX_A72), NEOVERSE_N1("neoverse-n1", CpuDesign.NEOVERSE_N1);

    /** As QEMU calls it. */
    final String qemu;
    final CpuModel model;

    Models(String qemu, CpuDesign design) {
        this.qemu = qemu;
        model = CpuModel.of(design, false, false);
    }

    static Models named(String name) {
        return Arrays.stream(values()).filter(m -> m.qemu.equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no CPU " + name + "; there are " + String.join(", ", Arrays.stream(values()).map(m -> m.qemu).toList())));
    }

    static Models of(int row) {
        return row != 0 && Arrays.stream(Feature.values()).anyMatch(f -> f.name().equals(Encodings.feature(row))) ? MAX : CORTEX_A57;
    }

    /** Whether the row is to be compared on this CPU, be it Undefined there; max need not run again what the Cortex-A57 does. */
    boolean runs(int row) {
        return Words.runs(row) && (this != MAX || of(row) == MAX);
    }
}
