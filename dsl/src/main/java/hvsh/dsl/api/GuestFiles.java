package hvsh.dsl.api;

import java.nio.file.Path;
import java.util.List;

/** Where the images of guests are that are fetched and not shipped: {@code guest:debian/Image} in a descriptor. */
@FunctionalInterface
public interface GuestFiles {
    /**
     * The file, which is there.
     *
     * @throws ApiException if it is not, with the command that fetches it
     */
    Path file(String guest, String file);

    /** All such files that are there. */
    default List<Path> present() {
        return List.of();
    }

    /** Takes files from a cache directory as {@code hvsh guests fetch} fills it, and fetches nothing. */
    static GuestFiles cached(Path cache) {
        return new CachedGuests(cache.resolve("guests"));
    }
}
