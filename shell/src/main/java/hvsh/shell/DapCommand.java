package hvsh.shell;

import hvsh.dsl.dap.DebugAdapter;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "dap", description = {
    "Serve an editor's debugger by the Debug Adapter Protocol.",
    "",
    "On standard input and output, as editors start it. What to debug comes with the launch request: 'program' is a descriptor,"
        + " a saved machine, a bug report, a recording or an ELF file."},
        footer = "Example: hvsh dap --port 4711")
final class DapCommand extends Subcommand {
    private static final int LAST_PORT = 65_535;

    @Option(names = "--port", paramLabel = "PORT", description = "Wait for one client at this port of the loopback interface; 0: any that is free.")
    Integer port;

    DapCommand(Host host) {
        super(host);
    }

    @Override
    public Integer call() {
        FetchedGuests guests = new FetchedGuests(host);
        if (port == null) {
            DebugAdapter.serve(host.streams().in(), host.streams().out(), guests, this::tell);
            return 0;
        }
        if (port < 0 || port > LAST_PORT) {
            throw Problem.wrongInput("--port must be from 0 to " + LAST_PORT + ", not " + port);
        }
        try {
            DebugAdapter.listen(port, guests, this::tell);
            return 0;
        } catch (IOException e) {
            throw Problem.failed("port " + port + " is not to be had: " + e.getMessage() + "; take another, or 0 for any that is free", e);
        }
    }

    private void tell(String line) {
        host.streams().err().println("hvsh: " + line);
    }
}
