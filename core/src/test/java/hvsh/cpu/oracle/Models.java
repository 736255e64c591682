package hvsh.cpu.oracle;

import hvsh.cpu.CpuDesign;
import hvsh.cpu.CpuModel;
import hvsh.cpu.Feature;
import hvsh.isa.Encodings;
import java.util.Arrays;

/** Which CPU a row is compared on: a Cortex-A57, or for rows of later versions the model that has all there is. */
enum Models {
    CORTEX_A57("cortex-a57", CpuModel.of(CpuDesign.CORTEX_A57, false, false)), MAX("max", CpuModel.of(CpuDesign.MAX, false, false));

    /** As QEMU calls it. */
    final String qemu;
    final CpuModel model;

    Models(String qemu, CpuModel model) {
        this.qemu = qemu;
        this.model = model;
    }

    static Models named(String name) {
        return Arrays.stream(values()).filter(m -> m.qemu.equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no CPU " + name + "; there are cortex-a57 and max"));
    }

    static Models of(int row) {
        return row != 0 && Arrays.stream(Feature.values()).anyMatch(f -> f.name().equals(Encodings.feature(row))) ? MAX : CORTEX_A57;
    }

    /** Whether the row is to be compared on this CPU: on a Cortex-A57 later rows are Undefined, the others need not run on both. */
    boolean runs(int row) {
        return Words.runs(row) && (this == CORTEX_A57 || of(row) == MAX);
    }
}
