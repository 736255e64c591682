package hvsh.cpu.jit;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/**
 * Which branches back must go by way of the region's dispatch. HotSpot optimizes a loop only if it is natural, that is, entered at
 * its header alone; a region that can be entered inside of one has none. A branch back to a block that other entries reach past
 * goes to the dispatch instead, which then is the header of a loop around everything, and the loops within are natural.
 */
final class Loops {
    private final List<Block> blocks;
    private final Function<Block, List<Block>> successors;
    /** By position, which blocks are on every way from outside to a block. */
    private final BitSet[] dominators;

    /**
     * The loops of a region.
     *
     * @param blocks     in the order of their addresses
     * @param successors where control goes without the dispatch
     */
    Loops(List<Block> blocks, Function<Block, List<Block>> successors) {
        this.blocks = blocks;
        this.successors = successors;
        dominators = new BitSet[blocks.size()];
        for (int i = 0; i < dominators.length; i++) {
            dominators[i] = new BitSet();
            dominators[i].set(0, dominators.length);
            if (blocks.get(i).isEntry) {
                dominators[i].clear();
                dominators[i].set(i);
            }
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < dominators.length; i++) {
                changed |= narrowBehind(i);
            }
        }
    }

    private boolean narrowBehind(int from) {
        boolean changed = false;
        for (Block next : successors.apply(blocks.get(from))) {
            int to = position(next);
            BitSet after = (BitSet) dominators[to].clone();
            after.and(dominators[from]);
            after.set(to);
            if (!after.equals(dominators[to])) {
                dominators[to] = after;
                changed = true;
            }
        }
        return changed;
    }

    private int position(Block block) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = low + high >>> 1;
            if (blocks.get(middle).start() < block.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a branch goes back to a block that can be come to without passing it. */
    boolean needsDispatch(Block from, Block to) {
        return to.start() <= from.start() && !dominators[position(from)].get(position(to));
    }
}
