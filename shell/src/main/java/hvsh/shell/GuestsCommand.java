package hvsh.shell;

import hvsh.dsl.script.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "guests", description = "List guest images, or fetch one into the cache.",
        footer = {"Example: hvsh guests fetch debian", "The cache is $XDG_CACHE_HOME/hvsh, or ~/.cache/hvsh; a descriptor names an image as guest:debian/Image."})
final class GuestsCommand extends Subcommand {
    private static final long MEBIBYTE = 1 << 20;

    @Parameters(index = "0", arity = "0..1", paramLabel = "fetch", description = "Fetch instead of listing.")
    String action;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "Which guest.")
    String name;

    @Option(names = "--json", description = "The list as JSON.")
    boolean json;

    @Option(names = "--force", description = "Fetch again even if it is there.")
    boolean force;

    GuestsCommand(Host host) {
        super(host);
    }

    @Override
    public Integer call() {
        if (action == null) {
            list();
            return 0;
        }
        if (!action.equals("fetch")) {
            throw Problem.wrongInput("'hvsh guests' knows 'fetch', not '" + action + "'; example: hvsh guests fetch debian");
        }
        new GuestFetcher(host).fetch(Guest.ALL.stream().filter(g -> g.name().equals(name)).findFirst()
                .orElseThrow(() -> Problem.wrongInput((name == null ? "fetch which guest?" : "there is no guest '" + name + "';")
                        + " known: " + Guest.ALL.stream().map(Guest::name).collect(Collectors.joining(", ")))), force);
        return 0;
    }

    private void list() {
        if (json) {
            host.streams().out().println(Json.write(Guest.ALL.stream().map(this::describe).toList()));
            return;
        }
        for (Guest guest : Guest.ALL) {
            String state = guest.isCached(host.cache())
                    ? "cached, " + (guest.size(host.cache()) + MEBIBYTE - 1) / MEBIBYTE + " MiB" : "not fetched";
            host.streams().out().printf("%-16s %-52s %s%n", guest.name(), guest.what(), state);
        }
    }

    private Map<String, Object> describe(Guest guest) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", guest.name());
        row.put("what", guest.what());
        row.put("cached", guest.isCached(host.cache()));
        row.put("bytes", guest.size(host.cache()));
        row.put("directory", guest.directory(host.cache()).toString());
        return row;
    }
}
