package hvsh.shell;

import hvsh.dsl.bench.Benchmarks;
import hvsh.dsl.script.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "bench", description = {
    "Print the performance table: guest instructions a second of this process.",
    "",
    "Each kernel runs its usual rounds; 'warm' is its second half. 'boot' boots Debian three times, 'fork' copies a"
        + " booted machine. scripts/bench/run compares with QEMU."},
        footer = "Example: hvsh bench coremark boot --json")
final class BenchCommand extends Subcommand {
    @Parameters(arity = "0..*", paramLabel = "NAME", description = "Which benchmarks; all without a name.")
    List<String> names = List.of();

    @Option(names = "--json", description = "JSON lines.")
    boolean json;

    BenchCommand(Host host) {
        super(host);
    }

    @Override
    public Integer call() {
        Path home = host.home().orElseThrow(() -> Problem.wrongInput("the benchmarks lie in the project's tree; start hvsh by its launcher scripts/hvsh"));
        Benchmarks benchmarks = new Benchmarks(home, host.cache().resolve("guests"));
        try {
            List<String> known = benchmarks.names();
            for (String name : names) {
                if (!known.contains(name)) {
                    throw Problem.wrongInput("there is no benchmark '" + name + "' (boot and fork need: hvsh guests fetch debian); known: "
                            + String.join(" ", known));
                }
            }
            if (!json) {
                host.streams().out().printf("%-24s %15s %9s %8s %8s%n", "benchmark", "instructions", "seconds", "MIPS", "warm");
            }
            for (String name : names.isEmpty() ? known : names) {
                benchmarks.run(name).forEach(this::print);
            }
            return 0;
        } catch (IOException e) {
            throw Problem.wrongInput("cannot read " + e.getMessage(), e);
        } catch (IllegalStateException e) {
            throw Problem.failed(e.getMessage(), e);
        }
    }

    private void print(Benchmarks.Row row) {
        if (json) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("name", row.name());
            object.put("instructions", row.instructions());
            object.put("seconds", row.nanos() / 1e9);
            object.put("mips", row.mips());
            object.put("warmMips", row.warmMips());
            host.streams().out().println(Json.write(object));
        } else {
            host.streams().out().printf("%-24s %,15d %9.2f %8.0f %8s%n", row.name(), row.instructions(), row.nanos() / 1e9, row.mips(),
                    row.warmMips() == 0 ? "" : Math.round(row.warmMips()));
        }
    }
}
