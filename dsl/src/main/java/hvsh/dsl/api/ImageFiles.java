package hvsh.dsl.api;

import hvsh.machine.ImageSource;
import hvsh.snapshot.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds images by what is in them: in files that were named, and then in the images of guests that were fetched. */
final class ImageFiles implements ImageSource {
    private final List<Path> named;
    private final GuestFiles guests;

    ImageFiles(List<Path> named, GuestFiles guests) {
        this.named = named;
        this.guests = guests;
    }

    @Override
    public Optional<byte[]> find(byte[] sum, int length) throws IOException {
        for (Path file : Stream.concat(named.stream(), guests.present().stream()).toList()) {
            if (Files.size(file) == length) {
                byte[] content = Files.readAllBytes(file);
                if (Arrays.equals(Sha256.of(content), sum)) {
                    return Optional.of(content);
                }
            }
        }
        return Optional.empty();
    }
}
