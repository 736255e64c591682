package hvsh.machine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An initramfs with a directory's files behind another; the kernel unpacks archives of the kind "newc" one after the other. */
final class CheckArchive {
    private static final int ALIGNMENT = 4;
    private static final int DIRECTORY = 0040755;
    private static final int FILE = 0100644;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int inode;

    private CheckArchive() { }

    /** The archive in front with the files of a directory, which get the path {@code name/FILE}. */
    static byte[] behind(Path front, String name, Path directory) throws IOException {
        CheckArchive archive = new CheckArchive();
        archive.out.write(Files.readAllBytes(front));
        archive.entry(name, DIRECTORY, new byte[0]);
        for (Path file : files(directory)) {
            archive.entry(name + "/" + file.getFileName(), FILE, Files.readAllBytes(file));
        }
        archive.entry("TRAILER!!!", 0, new byte[0]);
        return archive.out.toByteArray();
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Inode, mode, owner, group, links, time, size, device, device of the node, length of the name, checksum; name; data. */
    private void entry(String name, int mode, byte[] data) throws IOException {
        byte[] text = (name + "\0").getBytes(StandardCharsets.UTF_8);
        out.write("070701%08X%08X%08X%08X%08X%08X%08X%08X%08X%08X%08X%08X%08X".formatted(++inode, mode, 0, 0, 1, 0, data.length,
                0, 0, 0, 0, text.length, 0).getBytes(StandardCharsets.US_ASCII));
        out.write(text);
        pad();
        out.write(data);
        pad();
    }

    private void pad() {
        while (out.size() % ALIGNMENT != 0) {
            out.write(0);
        }
    }
}
