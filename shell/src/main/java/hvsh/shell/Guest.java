package hvsh.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A guest that is fetched rather than shipped.
 *
 * @param files what lies in its directory of the cache; a descriptor names one as {@code guest:NAME/FILE}
 */
record Guest(String name, String what, List<String> files) {
    /** All of them; scripts/guests/fetch-NAME gets each. */
    static final List<Guest> ALL = List.of(
            new Guest("debian", "Debian's arm64 kernel, busybox, U-Boot and EDK2",
                    List.of("Image", "busybox.cpio.gz", "u-boot.bin", "QEMU_EFI.fd")),
            new Guest("debian-programs", "openssl, sqlite3, Python, Perl and busybox of Debian",
                    List.of("programs.cpio")));

    /** Where its files lie. */
    Path directory(Path cache) {
        return cache.resolve("guests").resolve(name);
    }

    boolean isCached(Path cache) {
        return files.stream().allMatch(f -> Files.isRegularFile(directory(cache).resolve(f)));
    }

    /** Bytes in the cache. */
    long size(Path cache) {
        return files.stream().map(f -> directory(cache).resolve(f)).filter(Files::isRegularFile)
                .mapToLong(Guest::sizeOf).sum();
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
