package hvsh.dsl.board;

import hvsh.cpu.CpuDesign;
import hvsh.dsl.script.FileProblem;
import hvsh.machine.BootSpec;
import hvsh.machine.VirtBoard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks what the user asked for and reads the files. */
final class BoardImages {
    private static final int PAGE = 4096;
    /** RAM begins at 1 GiB; up to 256 GiB the memory map of the board has nothing else. */
    private static final long MOST_MEMORY = 255L << 30;
    private static final int SECTOR = 512;

    private BoardImages() { }

    static VirtBoard board(BoardOptions options) {
        CpuDesign cpu = cpu(options.cpu());
        if (options.memory() < PAGE || options.memory() % PAGE != 0 || options.memory() > MOST_MEMORY) {
            throw new BoardException("the board cannot have " + options.memory()
                    + " bytes of RAM; give it a multiple of 4K, at most 255G");
        }
        String name = options.program().getFileName().toString();
        byte[] initrd = options.initrd().map(file -> read("the initial RAM disk", file)).orElse(new byte[0]);
        BootSpec boot = new BootSpec(name, read("the program", options.program()), initrd, options.append(),
                String.join(" ", name, String.join(" ", options.arguments())).strip());
        return new VirtBoard(options.el(), cpu, options.cores(), options.memory(), options.gic(), boot,
                options.drive().map(BoardImages::disk));
    }

    private static CpuDesign cpu(String name) {
        try {
            return CpuDesign.named(name);
        } catch (IllegalArgumentException e) {
            throw new BoardException(e.getMessage(), e);
        }
    }

    private static byte[] disk(Path path) {
        byte[] image = read("the disk image", path);
        if (image.length % SECTOR != 0) {
            throw new BoardException("the disk image '" + path + "' has " + image.length
                    + " bytes, not a multiple of 512; give a raw image");
        }
        return image;
    }

    private static byte[] read(String what, Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length == 0) {
                throw new BoardException(what + " '" + file + "' is empty; is it the right file?");
            }
            return bytes;
        } catch (IOException e) {
            throw new BoardException(what + " '" + file + "' cannot be read: " + FileProblem.why(e), e);
        } catch (OutOfMemoryError e) {
            throw new BoardException(what + " '" + file + "' is too large to be held in memory; it can have 2G at most, and less than the heap of the JVM", e);
        }
    }
}
