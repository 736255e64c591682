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
 * Memory that is as the images made it is not kept.
 */
final class Origin {
    private static final int LOADED = 2;
    private static final int NEW = 1;
    private static final int STATE = 0;

    private Origin() { }

    /** @param images whether to include an image */
    static void write(Checkpoint begin, Predicate<byte[]> images, FrameOutput to) throws IOException {
        int form = form(begin);
        to.write(form);
        switch (form) {
            case NEW -> MachineFile.writeNew((MachineSpec) begin.snapshot().origin(), begin.snapshot().hash(), images, to);
            case LOADED -> MachineFile.writeLoaded(begin.snapshot(), images, to);
            default -> MachineFile.write(begin.snapshot(), images, to);
        }
    }

    private static int form(Checkpoint begin) {
        if (!begin.moment().equals(Moment.BEGIN)) {
            return STATE;
        }
        try {
            Machine made = new Machine((MachineSpec) begin.snapshot().origin(), EngineFactory.INTERPRETER);
            return made.hash().equals(begin.snapshot().hash()) ? NEW
                    : made.snapshot().memory().digest().equals(begin.snapshot().memory().digest()) ? LOADED : STATE;
        } catch (ImageException _) {
            return STATE;
        }
    }

    static Machine read(FrameInput from, Budget budget, ImageSource images, EngineFactory engines) throws IOException, FormatException {
        return switch (from.read()) {
            case NEW -> MachineFile.readNew(from, budget, images, engines);
            case LOADED -> MachineFile.readLoaded(from, budget, images, engines);
            case STATE -> MachineFile.read(from, budget, images, engines, false);
            default -> throw new FormatException("it does not say how it begins");
        };
    }
}
