package hvsh.shell;

import hvsh.dsl.board.BoardException;
import hvsh.dsl.board.GdbAddress;
import hvsh.dsl.line.LineAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "exec", description = {
    "Run a program on the bare board, without the hypervisor.",
    "",
    "An ELF starts at its entry with the MMU off and x0 = devicetree; a flat binary or a Linux Image is started by"
        + " the Linux boot protocol. The PL011 at 0x09000000 is standard input and output; the end of the input does not"
        + " end the run. At a terminal every key goes to the program, except Ctrl-], which leaves, and idle time passes"
        + " as the wall clock does; otherwise it passes at once.",
    "",
    "Exit status: that of semihosting SYS_EXIT or SYS_EXIT_EXTENDED; 0 at PSCI SYSTEM_OFF; 124 at --max-instructions;"
        + " 1 when the program is stuck or waits for what cannot come; 2 when it cannot be loaded; 141 when nobody reads the output."},
        footer = "Example: hvsh exec --el 2 --memory 64M program.elf -- first second")
final class ExecCommand extends Subcommand {
    private static final int MOST_CORES = 8; // what a GICv2 can name

    @Parameters(index = "0", paramLabel = "PROGRAM", description = "An ELF, a flat binary or a Linux Image.")
    Path program;

    @Parameters(index = "1..*", paramLabel = "ARG", description = "The program's arguments; put -- before them.")
    List<String> arguments = List.of();

    @Option(names = "--el", paramLabel = "1|2", defaultValue = "1", description = "Exception level to start at (${DEFAULT-VALUE}).")
    int el;

    @Option(names = "--cpu", paramLabel = "MODEL", defaultValue = "cortex-a57", description = "cortex-a53, cortex-a57, cortex-a72, neoverse-n1, max or max-pauth-impdef (${DEFAULT-VALUE}).")
    String cpu;

    @Option(names = "--memory", paramLabel = "SIZE", defaultValue = "256M", converter = Size.class, description = "RAM (${DEFAULT-VALUE}).")
    long memory;

    @Option(names = "--smp", paramLabel = "N", defaultValue = "1", description = "Number of CPUs (${DEFAULT-VALUE}).")
    int cores;

    @Option(names = "--gic", paramLabel = "2|3", defaultValue = "2", description = "GIC version (${DEFAULT-VALUE}).")
    int gic;

    @Option(names = "--append", paramLabel = "TEXT", defaultValue = "", description = "Kernel command line.")
    String append;

    @Option(names = "--initrd", paramLabel = "FILE", description = "Initial RAM disk.")
    Path initrd;

    @Option(names = "--drive", paramLabel = "FILE",
            description = "Raw disk image, attached as a virtio block device. What the program writes does not reach the file.")
    Path drive;

    @Option(names = "--max-instructions", paramLabel = "N", description = "End with status 124 after N instructions.")
    Long maxInstructions;

    @Option(names = "--uart", paramLabel = "tcp:PORT|pty", description = "Give the serial port to a program of this computer instead of standard input and output:"
            + " on a TCP port of the loopback interface (0: any that is free), or on a pseudoterminal. The first instruction waits"
            + " for it; when it goes another may come. Idle time passes as the wall clock does.")
    String uart;

    @Option(names = "--gdb", paramLabel = "[ADDRESS:]PORT", description = "Wait for GDB before the first instruction, on the loopback interface if no ADDRESS is given;"
            + " PORT 0 is any that is free. When it detaches, the program runs on, and GDB may come again; when it kills, the run ends."
            + " In GDB, 'monitor help' lists what else there is; it can go back in time.")
    String gdb;

    @Option(names = "--record", paramLabel = "FILE", description = "Write the run's input and state hashes to FILE while it runs, for 'hvsh replay'; not with --gdb.")
    Path record;

    @Option(names = "--coverage", paramLabel = "FILE", description = "Write what the program executed as an LCOV tracefile, which genhtml shows; listings of"
            + " code without source go to FILE.code.")
    Path coverage;

    ExecCommand(Host host) {
        super(host);
    }

    @Override
    public Integer call() {
        within("--el", el, 1, 2);
        within("--gic", gic, 2, 3);
        within("--smp", cores, 1, MOST_CORES);
        if (memory <= 0) {
            throw Problem.wrongInput("--memory must be more than 0; try --memory 256M");
        }
        if (maxInstructions != null && maxInstructions <= 0) {
            throw Problem.wrongInput("--max-instructions must be more than 0");
        }
        if (gdb != null && record != null) {
            throw Problem.wrongInput("--record and --gdb do not go together: a run that a debugger stops and takes back is not recorded; record it without, and debug that: hvsh replay --shell FILE, and there machine.gdb(PORT)");
        }
        return host.workbench().exec(new ExecOptions(existing(program), el, cpu, memory, cores, gic, append,
                Optional.ofNullable(initrd).map(Subcommand::existing), Optional.ofNullable(drive).map(Subcommand::existing),
                maxInstructions == null ? OptionalLong.empty() : OptionalLong.of(maxInstructions),
                Optional.ofNullable(uart).map(ExecCommand::line), Optional.ofNullable(gdb).map(ExecCommand::address), Optional.ofNullable(record),
                Optional.ofNullable(coverage).map(CoverageFile::new), List.copyOf(arguments)), host.terminal());
    }

    private static LineAddress line(String text) {
        try {
            return LineAddress.parse(text);
        } catch (IllegalArgumentException e) {
            throw Problem.wrongInput("--uart: " + e.getMessage(), e);
        }
    }

    private static GdbAddress address(String text) {
        try {
            return GdbAddress.parse(text);
        } catch (BoardException e) {
            throw Problem.wrongInput("--gdb: " + e.getMessage(), e);
        }
    }

    private static void within(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw Problem.wrongInput(option + " must be " + (most - least == 1 ? least + " or " + most : least + " to " + most)
                    + ", not " + value);
        }
    }
}
