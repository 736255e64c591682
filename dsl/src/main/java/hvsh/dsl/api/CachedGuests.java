package hvsh.dsl.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of guests as {@code hvsh guests fetch} leaves them: a directory for each guest. */
record CachedGuests(Path directory) implements GuestFiles {
    @Override
    public Path file(String guest, String file) {
        Path path = directory.resolve(guest).resolve(file);
        if (!Files.isRegularFile(path)) {
            throw new ApiException("guest:" + guest + "/" + file + " is not in " + path.getParent()
                    + "; fetch it with: hvsh guests fetch " + guest);
        }
        return path;
    }

    @Override
    public List<Path> present() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.find(directory, 2, (path, attributes) -> attributes.isRegularFile())) {
            return files.sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
