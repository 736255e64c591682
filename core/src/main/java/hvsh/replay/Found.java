package hvsh.replay;

import hvsh.probe.Happening;
import hvsh.probe.Hit;

/**
 * An event of the past.
 *
 * @param before the moment before its instruction, as far as a run can stop there; see {@link #isExact}
 */
public record Found(Hit hit, Position before) {
    /**
     * Whether the CPU stood between two instructions then, or did not do it. In the middle of taking an exception or of a
     * trap it does not: the moment to go to is then the one at which the CPU had retired what it had.
     */
    boolean isExact() {
        return hit.cpu() < 0 || switch (hit.what()) {
            case Happening.Execution _ -> true;
            case Happening.MemoryAccess access -> access.place().physical() != -1;
            default -> false;
        };
    }
}
