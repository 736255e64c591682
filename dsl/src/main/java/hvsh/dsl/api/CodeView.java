package hvsh.dsl.api;

import hvsh.cpu.Cpu;
import hvsh.cpu.Sys;
import hvsh.symbol.SourceLine;
import hvsh.symbol.Unwinder;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Where a CPU is in its program: who called whom, and the source. */
final class CodeView {
    private final PartitionApi partition;
    private final Cpu cpu;

    CodeView(PartitionApi partition, Cpu cpu) {
        this.partition = partition;
        this.cpu = cpu;
    }

    /** The functions that were entered, innermost first. */
    ListApi backtrace(int most) {
        AddressSpace memory = partition.virtual(cpu.vcpu());
        Unwinder unwinder = new Unwinder(partition.symbols().space(), at -> {
            byte[] bytes = memory.tryRead(at, Long.BYTES);
            return bytes == null ? OptionalLong.empty() : OptionalLong.of(Bytes.value(bytes));
        });
        List<FrameApi> frames = new ArrayList<>();
        for (Unwinder.Frame frame : unwinder.frames(cpu.x, cpu.pc, cpu.sys[Sys.ELR_EL1], most)) {
            frames.add(new FrameApi(partition.realm, partition.symbols(), frames.size(), frame));
        }
        return new ListApi(partition.realm, frames);
    }

    /** So many lines of source around the place that is the first argument; without one, around where the CPU is. */
    ListingApi list(Arguments a, int count) {
        return new ListingApi(partition.realm, around(sourceLine(a), count));
    }

    /** So many lines of source around where the CPU is, below the file's name; none if they are not to be had. */
    List<String> source(int count) {
        SourceLine line = partition.symbols().space().line(cpu.pc);
        try {
            return line == null ? List.of() : around(line, count).lines().toList();
        } catch (ApiException _) {
            return List.of(); // the file is not there, or not one that may be read
        }
    }

    private String around(SourceLine line, int count) {
        List<String> lines = partition.sources().lines(line.file());
        int first = Math.clamp(line.line() - count / 2, 1, Math.max(1, lines.size() - count + 1));
        StringBuilder text = new StringBuilder(line.file());
        for (int i = first; i < first + count && i <= lines.size(); i++) {
            text.append("\n%s %5d  %s".formatted(i == line.line() ? ">" : " ", i, lines.get(i - 1)).stripTrailing());
        }
        return text.toString();
    }

    private SourceLine sourceLine(Arguments a) {
        SourceLine said = a.has(0) && a.value(0).isString() ? partition.symbols().line(a.text(0)) : null;
        if (said != null) {
            return said;
        }
        long at = a.has(0) ? a.address(0, partition.symbols()) : cpu.pc;
        SourceLine line = partition.symbols().space().line(at);
        if (line == null) {
            throw new ApiException("no source line is known of " + (partition.symbols().name(at) + " " + Show.hex(at)).strip()
                    + "; build its program with -g, or name a file with lines by symbols.add()");
        }
        return line;
    }
}
