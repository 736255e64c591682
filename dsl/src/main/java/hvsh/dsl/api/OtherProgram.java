package hvsh.dsl.api;

import hvsh.dsl.script.FileProblem;
import hvsh.machine.ElfImage;
import hvsh.machine.Guest;
import hvsh.machine.ImageException;
import hvsh.machine.Segment;
import hvsh.replay.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A program that a script gives to a partition instead of its descriptor's. All of it enters the machine's history. */
record OtherProgram(Path file, ElfImage image) {
    private static final long LARGEST = 64L << 20;

    static OtherProgram of(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new ApiException(file + " is larger than 64 MiB; name it in the descriptor");
            }
            return new OtherProgram(file, ElfImage.read(file.getFileName().toString(), Files.readAllBytes(file)));
        } catch (ImageException e) {
            throw new ApiException(e.getMessage());
        } catch (IOException e) {
            throw new ApiException(file + " cannot be read: " + FileProblem.why(e));
        }
    }

    /** Restarts the partition, whose memory is zero then, and puts the program there. */
    void boot(MachineApi machine, Guest guest) {
        long base = guest.spec().base();
        for (Segment segment : image.segments()) {
            long offset = segment.address() - base;
            if (offset < 0 || segment.memorySize() > Math.min(LARGEST, guest.spec().memory())
                    || offset > guest.spec().memory() - segment.memorySize()) {
                throw new ApiException("%s wants %s, outside of the RAM of '%s' (%d MiB from %s)".formatted(file.getFileName(),
                        Show.hex(segment.address()), guest.name(), guest.spec().memory() >> 20, Show.hex(base)));
            }
        }
        machine.enter(new Input.Power(guest.number(), Input.Change.RESTART));
        for (Segment segment : image.segments()) {
            machine.enter(new Input.Memory(guest.physicalBase() + segment.address() - base,
                    Arrays.copyOf(segment.bytes(), (int) segment.memorySize())));
        }
        machine.enter(new Input.Register(guest.number(), 0, Input.Kind.PC, 0, image.entry(), 0));
    }
}
