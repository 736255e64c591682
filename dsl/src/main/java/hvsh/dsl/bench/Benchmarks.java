package hvsh.dsl.bench;

import hvsh.machine.BootSpec;
import hvsh.machine.Machine;
import hvsh.machine.MachineSpec;
import hvsh.machine.RunResult;
import hvsh.machine.Uart;
import hvsh.machine.VirtBoard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs what the performance table is made of, in this process: the compute kernels, two boots of Debian, forks. Times are
 * the host's.
 */
public final class Benchmarks {
    /** Boots of Debian in one process. */
    static final String BOOT = "boot";
    /** Copies of a booted machine, each run a little and thrown away. */
    static final String FORK = "fork";
    private static final String MARKER = "hvsh: busybox is up";
    private static final long KERNEL_MEMORY = 64 << 20;
    private static final long BOOT_MEMORY = 512 << 20;
    private static final int BOOTS = 3;
    private static final int FORKS = 3000;
    private static final long FORK_INSTRUCTIONS = 10_000;
    private static final long NANOS = 1_000_000_000L;

    /**
     * A line of the table.
     *
     * @param instructions of the guest
     * @param nanos        that they took
     * @param warmMips     millions a second over the second half, when HotSpot has compiled most; 0 where there are no halves
     */
    public record Row(String name, long instructions, long nanos, double warmMips) {
        /** Millions of instructions a second. */
        public double mips() {
            return 1e3 * instructions / nanos;
        }
    }

    private final Path kernels;
    private final Path debian;

    /**
     * Benchmarks of a tree.
     *
     * @param home   the project's root, which has the kernels
     * @param guests directory of fetched guests
     */
    public Benchmarks(Path home, Path guests) {
        kernels = home.resolve("testdata/guests/bench");
        debian = guests.resolve("debian");
    }

    /** Every name that {@link #run} takes, those that need Debian only if it was fetched. */
    public List<String> names() throws IOException {
        List<String> names = new ArrayList<>(Kernel.table(kernels).stream().map(Kernel::name).toList());
        if (Files.isReadable(debian.resolve("Image"))) {
            names.add(BOOT);
            names.add(FORK);
        }
        return names;
    }

    /**
     * Runs one benchmark; some give several lines.
     *
     * @throws IOException           if an image cannot be read
     * @throws IllegalStateException if the guest did not do its work
     */
    public List<Row> run(String name) throws IOException {
        return switch (name) {
            case BOOT -> boots();
            case FORK -> List.of(forks());
            default -> List.of(kernel(Kernel.table(kernels).stream().filter(k -> k.name().equals(name)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no benchmark '" + name + "'"))));
        };
    }

    private Row kernel(Kernel kernel) throws IOException {
        byte[] image = Files.readAllBytes(kernels.resolve(kernel.name() + ".elf"));
        BootSpec boot = new BootSpec(kernel.name(), image, new byte[0], "", kernel.name() + " " + kernel.rounds());
        Machine machine = new Machine(new VirtBoard(1, 1, KERNEL_MEMORY, 2, boot, Optional.empty()).spec());
        long start = System.nanoTime();
        machine.runTo(kernel.rounds() * kernel.instructions() / 2);
        long middle = System.nanoTime();
        long half = machine.icount();
        RunResult result = machine.run(Long.MAX_VALUE);
        long end = System.nanoTime();
        String output = machine.guests().getFirst().uarts().getFirst().text();
        if (result.status() != 0 || !output.contains(kernel.checksum())) {
            throw new IllegalStateException("'%s' ended with status %d and printed: %s".formatted(kernel.name(), result.status(), output));
        }
        return new Row(kernel.name(), machine.icount(), end - start, 1e3 * (machine.icount() - half) / (end - middle));
    }

    private MachineSpec debian() throws IOException {
        BootSpec boot = new BootSpec("Image", Files.readAllBytes(debian.resolve("Image")),
                Files.readAllBytes(debian.resolve("busybox.cpio.gz")), "console=ttyAMA0", "");
        return new VirtBoard(1, 1, BOOT_MEMORY, 2, boot, Optional.empty()).spec();
    }

    private List<Row> boots() throws IOException {
        MachineSpec spec = debian();
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= BOOTS; i++) {
            long start = System.nanoTime();
            Machine machine = booted(spec);
            rows.add(new Row(BOOT + " " + i, machine.icount(), System.nanoTime() - start, 0));
        }
        return rows;
    }

    private static Machine booted(MachineSpec spec) {
        Machine machine = new Machine(spec);
        Uart uart = machine.guests().getFirst().uarts().getFirst();
        StringBuilder line = new StringBuilder();
        uart.listen(b -> {
            line.append((char) b);
            if (line.indexOf(MARKER) >= 0) {
                machine.requestStop(MARKER);
            }
            if (b == '\n') {
                line.setLength(0);
            }
        });
        RunResult result = machine.run(Long.MAX_VALUE);
        if (result.reason() != RunResult.Reason.REQUESTED) {
            throw new IllegalStateException("Debian did not boot: " + result);
        }
        return machine;
    }

    /** Its time is that of all rounds; its instructions are those of the copies. */
    private Row forks() throws IOException {
        Machine machine = booted(debian());
        long middle = 0;
        long start = System.nanoTime();
        for (int i = 0; i < FORKS; i++) {
            if (i == FORKS / 2) {
                middle = System.nanoTime();
            }
            Machine fork = machine.fork();
            fork.runTo(machine.icount() + FORK_INSTRUCTIONS);
        }
        long end = System.nanoTime();
        double rounds = (double) (FORKS / 2) * NANOS / (end - middle);
        return new Row(FORK + " (" + Math.round(rounds) + " rounds/s)", FORKS * FORK_INSTRUCTIONS, end - start,
                rounds * FORK_INSTRUCTIONS / 1e6);
    }
}
