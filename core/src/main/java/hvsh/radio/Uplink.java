package hvsh.radio;

import hvsh.gsm.Channel;
import java.util.Arrays;
import java.util.Optional;

/**
 * Puts bursts of the handset together: an access burst is something by itself (3GPP TS 45.002 §5.2.7), a block needs all four
 * of its bursts, of which the last carries it in this model. Uplink slots come three slots after downlink's.
 */
final class Uplink {
    private static final int DELAY = 3 * RadioClock.SLOT;
    private static final int ACCESS = 88 * RadioClock.SYMBOL;
    /** By how much a normal burst may be off: two symbols. */
    private static final int TOLERANCE = 2 * RadioClock.SYMBOL;
    /** The greatest timing advance. */
    private static final int FARTHEST = 63;
    private static final int DATA = 23;

    /** What arrived at the network's antenna; frames are counted from the beginning. */
    sealed interface Arrival {
        long frame();

        record Burst(long frame, int content, int late) implements Arrival { }

        record Block(long frame, Channel channel, byte[] data) implements Arrival { }
    }

    /**
     * Everything that changes: the block that bursts are coming of.
     *
     * @param begin first frame of it
     * @param bursts how many came, one in each frame
     */
    record State(long begin, int bursts, int frequency) { }

    private State now = new State(0, 0, 0);

    /** An emission is over, which arrives so many ticks late. */
    Optional<Arrival> take(Emission emission, int delay) {
        long since = emission.at() + delay - DELAY + TOLERANCE;
        long frame = Math.floorDiv(since, RadioClock.FRAME);
        int inFrame = (int) Math.floorMod(since, (long) RadioClock.FRAME);
        int slot = inFrame / RadioClock.SLOT;
        int off = inFrame % RadioClock.SLOT - TOLERANCE;
        int length = emission.length();
        if (frame < 0 || off + length > RadioClock.SLOT + TOLERANCE) {
            return Optional.empty();
        } else if (slot == 0 && length >= ACCESS && length < Air.BURST) {
            return access(emission, frame, off);
        } else if (slot == 1 && length >= Air.BURST && off <= TOLERANCE) {
            return normal(emission, frame);
        }
        return Optional.empty();
    }

    private static Optional<Arrival> access(Emission emission, long frame, int off) {
        int late = Math.max(0, (off + RadioClock.SYMBOL / 2) / RadioClock.SYMBOL);
        return emission.block().length <= Tap.LENGTH || late > FARTHEST ? Optional.empty()
                : Optional.of(new Arrival.Burst(frame, emission.block()[Tap.LENGTH] & 0xff, late));
    }

    private Optional<Arrival> normal(Emission emission, long frame) {
        int frequency = emission.frequency().value();
        if (Channel.uplink(frame).isPresent()) {
            now = new State(frame, 1, frequency);
            return Optional.empty();
        } else if (now.bursts == 0 || frame != now.begin + now.bursts || frequency != now.frequency) {
            now = new State(0, 0, 0);
            return Optional.empty();
        }
        now = new State(now.begin, now.bursts + 1, frequency);
        if (now.bursts < Channel.BLOCK) {
            return Optional.empty();
        }
        Channel channel = Channel.uplink(now.begin).orElseThrow();
        now = new State(0, 0, 0);
        byte[] block = emission.block();
        return block.length < Tap.LENGTH + DATA ? Optional.empty()
                : Optional.of(new Arrival.Block(frame, channel, Arrays.copyOfRange(block, Tap.LENGTH, Tap.LENGTH + DATA)));
    }

    State save() {
        return now;
    }

    void load(State s) {
        now = s;
    }
}
