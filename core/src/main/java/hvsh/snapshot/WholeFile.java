package hvsh.snapshot;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces a file as a whole: whatever happens meanwhile, its name stands for the old content or for the new one. The new
 * content is written beside it, brought to the disk, and then given the name.
 */
public final class WholeFile {
    private static final String SUFFIX = ".part";
    /** Beginning and process of a name that is used while writing. */
    private static final Pattern WRITER = Pattern.compile("(\\..+\\.)(\\d{1,18})-\\d+\\.part", Pattern.DOTALL);
    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    /** Writes the content. */
    @FunctionalInterface
    public interface Content {
        void write(FileChannel to) throws IOException;
    }

    private WholeFile() { }

    /** Writes the file, or leaves what was there as it was. */
    public static void write(Path file, Content content) throws IOException {
        Path target = target(file);
        removeLeftOver(target);
        Path part = null;
        try {
            for (int i = 0; part == null; i++) {
                part = write(target, i, content);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            part = null;
        } finally {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        }
        syncDirectory(target.getParent());
    }

    /** Tries whether the file could be written, and leaves it as it is. @throws IOException if it could not */
    public static void requireWritable(Path file) throws IOException {
        Path target = target(file);
        Path part = null;
        for (int i = 0; part == null; i++) {
            part = write(target, i, _ -> { });
        }
        Files.delete(part);
    }

    private static Path target(Path file) throws IOException {
        Path target = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new IOException("it is not a file");
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new NoSuchFileException(target.getParent().toString());
        }
        return target;
    }

    /** Writes to a file with a name of its own; null if there is one of that name already, of whoever was stopped or writes too. */
    private static Path write(Path target, int attempt, Content content) throws IOException {
        Path part = target.resolveSibling(prefix(target) + ProcessHandle.current().pid() + "-" + attempt + SUFFIX);
        try (FileChannel channel = FileChannel.open(part, NEW)) {
            boolean done = false;
            try {
                content.write(channel);
                channel.force(true);
                done = true;
            } finally {
                if (!done) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (FileAlreadyExistsException e) {
            return null;
        }
        return part;
    }

    private static String prefix(Path target) {
        return "." + target.getFileName() + ".";
    }

    /** Removes what processes left that were stopped while they wrote this file: those are no more. */
    private static void removeLeftOver(Path target) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(target.getParent(), file -> isLeftOver(target, file))) {
            for (Path part : found) {
                Files.deleteIfExists(part);
            }
        } catch (IOException | DirectoryIteratorException e) {
            return; // they are in nobody's way
        }
    }

    private static boolean isLeftOver(Path target, Path file) {
        Matcher name = WRITER.matcher(file.getFileName().toString());
        return name.matches() && name.group(1).equals(prefix(target)) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && ProcessHandle.of(Long.parseLong(name.group(2))).isEmpty();
    }

    /** Has the name survive a crash of the host too; where directories cannot be opened that is left to the host. */
    private static void syncDirectory(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
