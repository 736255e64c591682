package hvsh.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fetches guests into the cache by scripts/guests/fetch-NAME, which shows its progress. */
final class GuestFetcher {
    private final Host host;

    GuestFetcher(Host host) {
        this.host = host;
    }

    /** Fetches one guest; what goes wrong is a {@link Problem}. */
    void fetch(Guest guest, boolean force) {
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
        } catch (IOException e) {
            throw Problem.failed("'" + script + "' does not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.failed("interrupted while fetching " + guest.name(), e);
        }
    }
}
