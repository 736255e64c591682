package hvsh.dsl.api;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the images of guests are that are fetched and not shipped: {@code guest:debian/Image} in a descriptor. */
@FunctionalInterface
public interface GuestFiles {
    /**
     * The file, which is there.
     *
     * @throws ApiException if it is not, with the command that fetches it
     */
    Path file(String guest, String file);

    /** Takes files from a cache directory as {@code hvsh guests fetch} fills it, and fetches nothing. */
    static GuestFiles cached(Path cache) {
        return (guest, file) -> {
            Path path = cache.resolve("guests").resolve(guest).resolve(file);
            if (!Files.isRegularFile(path)) {
                throw new ApiException("guest:" + guest + "/" + file + " is not in " + path.getParent()
                        + "; fetch it with: hvsh guests fetch " + guest);
            }
            return path;
        };
    }
}
