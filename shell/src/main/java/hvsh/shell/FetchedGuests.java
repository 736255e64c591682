package hvsh.shell;

import hvsh.dsl.api.ApiException;
import hvsh.dsl.api.GuestFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Images of guests from the cache. One that is not there is fetched, once, unless the environment says
 * {@code HVSH_FETCH=no}; a script can name a guest, but has no say in where it comes from.
 */
final class FetchedGuests implements GuestFiles {
    private final Host host;
    private final GuestFiles cached;
    private final Set<String> tried = new HashSet<>();

    FetchedGuests(Host host) {
        this.host = host;
        this.cached = GuestFiles.cached(host.cache());
    }

    @Override
    public Path file(String name, String file) {
        Optional<Guest> guest = Guest.ALL.stream().filter(g -> g.name().equals(name) && g.files().contains(file)).findFirst();
        if (guest.isPresent() && isAllowed() && !Files.exists(guest.get().directory(host.cache()).resolve(file)) && tried.add(name)) {
            fetch(guest.get());
        }
        return cached.file(name, file);
    }

    @Override
    public List<Path> present() {
        return cached.present();
    }

    private boolean isAllowed() {
        return host.home().isPresent() && !host.environment().getOrDefault("HVSH_FETCH", "").equals("no");
    }

    private void fetch(Guest guest) {
        host.streams().err().println("hvsh: fetching the guest " + guest.name() + " (HVSH_FETCH=no forbids it)");
        try {
            new GuestFetcher(host).fetch(guest, false);
        } catch (Problem e) {
            throw new ApiException(e.getMessage());
        }
    }
}
