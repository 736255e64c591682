package hvsh.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
        return fetch(Guest.ALL.stream().filter(g -> g.name().equals(name)).findFirst()
                .orElseThrow(() -> Problem.wrongInput((name == null ? "fetch which guest?" : "there is no guest '" + name + "';")
                        + " known: " + Guest.ALL.stream().map(Guest::name).collect(Collectors.joining(", ")))));
    }

    private void list() {
        if (json) {
            host.streams().out().println(Json.write(Guest.ALL.stream().map(this::describe).toList()));
            return;
        }
        for (Guest guest : Guest.ALL) {
            String state = guest.isCached(host.cache())
                    ? "cached, " + (guest.size(host.cache()) + MEBIBYTE - 1) / MEBIBYTE + " MiB" : "not fetched";
            host.streams().out().printf("%-8s %-48s %s%n", guest.name(), guest.what(), state);
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

    private int fetch(Guest guest) {
        Path home = host.home().orElseThrow(() -> Problem.wrongInput(
                "the project's directory is unknown; start hvsh by its launcher scripts/hvsh, or set -Dhvsh.home"));
        Path script = home.resolve("scripts/guests/fetch-" + guest.name());
        if (!Files.isExecutable(script)) {
            throw Problem.wrongInput("there is no script '" + script + "'; put " + guest.files() + " into "
                    + guest.directory(host.cache()) + " yourself");
        }
        List<String> command = new ArrayList<>(List.of(script.toString(), "--dest", guest.directory(host.cache()).toString()));
        if (force) {
            command.add("--force");
        }
        try {
            int status = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (status != 0) {
                throw Problem.failed("fetching " + guest.name() + " failed with status " + status + "; the lines above say why");
            }
            return 0;
        } catch (IOException e) {
            throw Problem.failed("'" + script + "' does not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.failed("interrupted while fetching " + guest.name(), e);
        }
    }
}
