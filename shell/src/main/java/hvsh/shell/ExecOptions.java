package hvsh.shell;

import hvsh.dsl.board.GdbAddress;
import hvsh.dsl.line.LineAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What {@code hvsh exec} is to run.
 *
 * @param el the exception level the program starts at, 1 or 2
 * @param memory RAM in bytes
 * @param cores number of CPUs
 * @param gic version of the interrupt controller, 2 or 3
 * @param append the kernel's command line
 * @param maxInstructions retired instructions after which the run ends with status 124
 * @param uart where a program may have the serial port instead of standard input and output; the program waits for it
 * @param gdb where a debugger may come; the program waits for it
 * @param record where the run is recorded
 * @param coverage where what is executed goes
 * @param arguments the program's own
 */
record ExecOptions(Path program, int el, String cpu, long memory, int cores, int gic, String append,
                   Optional<Path> initrd, Optional<Path> drive, OptionalLong maxInstructions,
                   Optional<LineAddress> uart, Optional<GdbAddress> gdb, Optional<Path> record, Optional<CoverageFile> coverage,
                   List<String> arguments) { }
