package hvsh.shell;

import hvsh.dsl.doc.ReferencePage;
import hvsh.dsl.doc.TypeScript;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "api", description = "Print all that scripts can reach, with types and examples.",
        footer = "Example: hvsh api --typescript >api.d.ts")
final class ApiCommand extends Subcommand {
    @Option(names = "--typescript", description = "As TypeScript declarations, for editors and tsc; else as Markdown.")
    boolean typescript;

    ApiCommand(Host host) {
        super(host);
    }

    @Override
    public Integer call() {
        host.streams().out().print(typescript ? TypeScript.write() : ReferencePage.write());
        return 0;
    }
}
