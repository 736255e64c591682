package hvsh.replay;

import hvsh.machine.EngineFactory;
import hvsh.machine.ImageException;
import hvsh.machine.ImageSource;
import hvsh.machine.Machine;
import hvsh.machine.MachineFile;
import hvsh.machine.MachineSpec;
import hvsh.machine.Moment;
import hvsh.snapshot.Budget;
import hvsh.snapshot.FormatException;
import hvsh.snapshot.FrameInput;
import hvsh.snapshot.FrameOutput;
import java.io.IOException;
import java.util.function.Predicate;

/**
 * What a history begins with, in a file: what the machine was built from, if it had just been switched on; else its state.
 * The memory of a new machine is not kept, for it comes from the images.
 */
final class Origin {
    private static final int NEW = 1;
    private static final int STATE = 0;

    private Origin() { }

    /** @param longestImage bytes of the longest image that is included */
    static void write(Checkpoint begin, int longestImage, FrameOutput to) throws IOException {
        Predicate<byte[]> images = image -> image.length <= longestImage;
        if (begin.moment().equals(Moment.BEGIN) && isNew(begin)) {
            to.write(NEW);
            MachineFile.writeNew((MachineSpec) begin.snapshot().origin(), begin.snapshot().hash(), images, to);
        } else {
            to.write(STATE);
            MachineFile.write(begin.snapshot(), images, to);
        }
    }

    private static boolean isNew(Checkpoint begin) {
        try {
            return new Machine((MachineSpec) begin.snapshot().origin(), EngineFactory.INTERPRETER).hash().equals(begin.snapshot().hash());
        } catch (ImageException _) {
            return false;
        }
    }

    static Machine read(FrameInput from, ImageSource images, EngineFactory engines) throws IOException, FormatException {
        Budget budget = Budget.ofHeap();
        return switch (from.read()) {
            case NEW -> MachineFile.readNew(from, budget, images, engines);
            case STATE -> MachineFile.read(from, budget, images, engines, false);
            default -> throw new FormatException("it does not say how it begins");
        };
    }
}
