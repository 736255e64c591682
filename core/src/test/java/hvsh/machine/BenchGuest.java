package hvsh.machine;

import hvsh.cpu.Cpu;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A program of testdata/guests/bench on the bare board, with the two semihosting calls these programs make. */
final class BenchGuest {
    private static final Path IMAGES = Path.of(System.getProperty("hvsh.root", "..")).resolve("testdata/guests/bench");
    private static final int GET_COMMAND_LINE = 0x15;
    private static final int EXIT = 0x18;
    private static final int EXIT_EXTENDED = 0x20;
    private static final long MEMORY = 64 << 20;
    private static final long INSTRUCTION_LIMIT = 100_000_000;

    /** A line of kernels.txt. */
    record Kernel(String name, long rounds, String checksum, long instructions) { }

    /** What a run came to. */
    record Outcome(long status, String output, long instructions) { }

    private final Machine machine;
    private final String commandLine;
    private long status = -1;

    private BenchGuest(String image, String commandLine) throws IOException {
        this.commandLine = commandLine;
        BootSpec boot = new BootSpec(image, Files.readAllBytes(IMAGES.resolve(image)), new byte[0], "");
        List<GuestSpec.DeviceSpec> devices = List.of(new GuestSpec.DeviceSpec("uart0", "pl011", 0x0900_0000L, 1));
        GuestSpec guest = new GuestSpec("guest", 1, 1, MachineSpec.RAM_BASE, MEMORY, OptionalLong.empty(), boot, devices, List.of(),
                false, false, true);
        machine = new Machine(new MachineSpec("bare", 1, 1000, MEMORY, 2, 1, MachineSpec.Charges.DEFAULT, Optional.empty(), List.of(guest)));
        machine.guests().getFirst().cpus().getFirst().semihosting = this::call;
    }

    static List<Kernel> kernels() throws IOException {
        return Files.readAllLines(IMAGES.resolve("kernels.txt")).stream().filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" +", 5))
                .map(word -> new Kernel(word[0], Long.parseLong(word[1]), word[2], Long.parseLong(word[3]))).toList();
    }

    static Outcome run(String name, String commandLine) throws IOException {
        BenchGuest guest = new BenchGuest(name + ".elf", commandLine);
        RunResult result = guest.machine.runTo(INSTRUCTION_LIMIT);
        String output = guest.machine.guests().getFirst().uarts().getFirst().text();
        return new Outcome(guest.status, output, result.icount());
    }

    private void call(Cpu cpu) {
        long block = cpu.x[1];
        switch ((int) cpu.x[0]) {
            case GET_COMMAND_LINE -> {
                giveCommandLine(cpu, block);
                cpu.x[0] = 0;
            }
            case EXIT, EXIT_EXTENDED -> {
                status = cpu.load64(block + 8);
                machine.requestStop("exit");
            }
            default -> throw new AssertionError("semihosting call 0x" + Long.toHexString(cpu.x[0]));
        }
    }

    private void giveCommandLine(Cpu cpu, long block) {
        byte[] text = (commandLine + "\0").getBytes(StandardCharsets.UTF_8);
        long to = cpu.load64(block);
        for (int i = 0; i < text.length; i++) {
            cpu.store8(to + i, text[i]);
        }
        cpu.store64(block + 8, text.length - 1);
    }
}
