package hvsh.dsl.board;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A program and the bare board that it is to run on.
 *
 * @param program   an ELF file, a Linux Image or a flat binary
 * @param el        the exception level it starts at, 1 or 2
 * @param cpu       name of the CPU's model
 * @param memory    RAM in bytes
 * @param cores     number of CPUs, 1 to 8
 * @param gic       version of the interrupt controller, 2 or 3
 * @param append    the kernel's command line
 * @param initrd    an initial RAM disk
 * @param drive     image of a disk; what the program writes to the disk does not reach the file
 * @param arguments the program's own, which it can ask for by semihosting
 */
public record BoardOptions(Path program, int el, String cpu, long memory, int cores, int gic, String append,
        Optional<Path> initrd, Optional<Path> drive, List<String> arguments) {
    public BoardOptions {
        arguments = List.copyOf(arguments);
    }
}
