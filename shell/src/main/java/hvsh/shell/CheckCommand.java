package hvsh.shell;

import hvsh.dsl.script.Json;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "check", description = "Validate a machine descriptor; exit 2 if it is wrong.",
        footer = "Example: hvsh check testdata/machines/handset.yaml")
final class CheckCommand extends Subcommand {
    @Parameters(paramLabel = "MACHINE.yaml", description = "The descriptor.")
    Path descriptor;

    @Option(names = "--json", description = "One JSON object: file, ok, message.")
    boolean json;

    CheckCommand(Host host) {
        super(host);
    }

    @Override
    public Integer call() {
        if (!json) {
            host.streams().out().println(host.workbench().check(existing(descriptor)));
            return 0;
        }
        try {
            report(true, host.workbench().check(existing(descriptor)));
            return 0;
        } catch (Problem e) {
            report(false, e.getMessage());
            return e.status();
        }
    }

    private void report(boolean ok, String message) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("file", descriptor.toString());
        result.put("ok", ok);
        result.put("message", message);
        host.streams().out().println(Json.write(result));
    }
}
