package hvsh.shell;

import hvsh.dsl.script.Json;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "doctor", description = "Check what this computer has and lacks.",
        footer = "Exit 1 if something needed is missing; otherwise 0, even if something is limited.")
final class DoctorCommand extends Subcommand {
    @Option(names = "--json", description = "The findings as JSON.")
    boolean json;

    DoctorCommand(Host host) {
        super(host);
    }

    @Override
    public Integer call() {
        List<Finding> findings = new Doctor(host).examine();
        if (json) {
            host.streams().out().println(Json.write(findings.stream().map(Finding::asMap).toList()));
        } else {
            findings.forEach(f -> host.streams().out().println(f.asText()));
        }
        return findings.stream().anyMatch(f -> f.state() == Finding.State.MISSING) ? Problem.FAILED : 0;
    }
}
