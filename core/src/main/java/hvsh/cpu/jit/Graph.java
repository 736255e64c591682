package hvsh.cpu.jit;

import hvsh.cpu.jit.Expr.Call;
import hvsh.cpu.jit.Instruction.Kind;
import hvsh.memory.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The control flow of one region: what can be reached from its head inside the page by direct branches and calls, and by
 * indirect branches to where control has been seen to come.
 */
final class Graph {
    /** Words within which an indirect branch is taken to stay. */
    private static final int NEAR = 256;
    /** Instructions of a short function. */
    private static final int LEAF = 24;

    private final CodePage page;
    private final int head;
    /** Where the head's function begins; the head itself if that is not known. */
    private final int start;
    private final BitSet reached = new BitSet(Page.WORDS);
    private final BitSet called = new BitSet(Page.WORDS);
    private final BitSet leaders = new BitSet(Page.WORDS + 1);
    private final TreeMap<Integer, Block> blocks = new TreeMap<>();
    private final List<Block> returnPoints = new ArrayList<>();
    private final List<Block> indirectTargets = new ArrayList<>();
    private Loops loops;

    private Graph(CodePage page, int head) {
        this.page = page;
        this.head = head;
        start = page.functionStart(head);
    }

    /** The region that begins at a word of the page, of at most {@code limit} instructions. */
    static Graph of(CodePage page, int head, int limit) {
        Graph graph = new Graph(page, head);
        graph.discover(limit);
        graph.split();
        graph.findReturns();
        graph.markBudgetChecks();
        graph.flowFlags();
        graph.flowWrites();
        graph.loops = new Loops(List.copyOf(graph.blocks.values()), graph::directSuccessors);
        return graph;
    }

    /** Number of instructions that count, which no way through it without a check of the budget exceeds. */
    int size() {
        return blocks.values().stream().mapToInt(Block::length).sum();
    }

    /** Words at which it can be entered. */
    int[] entries() {
        return blocks.values().stream().filter(b -> b.isEntry && b.length() > 0).mapToInt(Block::start).toArray();
    }

    /** In the order of their addresses. */
    Iterable<Block> blocks() {
        return blocks.values();
    }

    /** The block that starts at a word, or null: then control leaves the region there. */
    Block at(int index) {
        return blocks.get(index);
    }

    /** Where calls inside the region return to: what RET is likely to go to. */
    List<Block> returnPoints() {
        return returnPoints;
    }

    /** What BR is likely to go to. */
    List<Block> indirectTargets() {
        return indirectTargets;
    }

    /** Whether a direct branch at the end of a block goes by way of the dispatch, for the sake of {@link Loops}. */
    boolean needsDispatch(Block from, int target) {
        return loops.needsDispatch(from, blocks.get(target));
    }

    /** What follows the head first, then the rest of its function, then what it calls and jumps to. */
    private void discover(int limit) {
        Deque<Integer> near = new ArrayDeque<>(List.of(head, start));
        Deque<Integer> far = new ArrayDeque<>();
        int size = 0;
        leaders.set(head);
        leaders.set(start);
        while (!near.isEmpty() || !far.isEmpty()) {
            int at = near.isEmpty() ? far.poll() : near.poll();
            while (at < Page.WORDS && !reached.get(at) && size < limit) {
                Instruction instruction = page.at(at);
                reached.set(at);
                size++;
                follow(instruction, near, far);
                if (instruction.ends()) {
                    break;
                }
                at++;
            }
        }
    }

    private void follow(Instruction instruction, Deque<Integer> near, Deque<Integer> far) {
        int target = instruction.target();
        boolean inside = target >= 0 && target < Page.WORDS;
        switch (instruction.kind()) {
            case PLAIN -> {
                return;
            }
            case CONDITIONAL, JUMP -> add(inside, target, near);
            case CALL -> {
                if (inside && (target == head || isSmallLeaf(target))) {
                    add(true, target, far);
                    called.set(target);
                }
            }
            case INDIRECT -> {
                if (!instruction.isReturn()) {
                    page.visited().stream().filter(i -> Math.abs(i - instruction.index()) <= NEAR).forEach(i -> add(true, i, far));
                }
            }
            default -> { }
        }
        leaders.set(instruction.index() + 1);
    }

    /** Whether a function is worth having in the region of its caller: it is short and calls nothing. */
    private boolean isSmallLeaf(int start) {
        for (int i = start; i < Math.min(start + LEAF, Page.WORDS); i++) {
            Instruction instruction = page.at(i);
            if (instruction.returns() || instruction.kind() == Kind.STOP) {
                return false;
            }
            if (instruction.isReturn()) {
                return true;
            }
        }
        return false;
    }

    private void add(boolean inside, int target, Deque<Integer> starts) {
        if (inside) {
            leaders.set(target);
            starts.add(target);
        }
    }

    private void split() {
        List<Instruction> current = new ArrayList<>();
        for (int i = reached.nextSetBit(0); i >= 0; i = reached.nextSetBit(i + 1)) {
            boolean apart = leaders.get(i) || i == 0 || !reached.get(i - 1);
            if (apart && !current.isEmpty()) {
                close(current);
                current = new ArrayList<>();
            }
            current.add(page.at(i));
        }
        close(current);
    }

    private void close(List<Instruction> instructions) {
        Block block = new Block(List.copyOf(instructions));
        blocks.put(block.start(), block);
    }

    private void findReturns() {
        boolean indirect = false;
        for (Block block : blocks.values()) {
            Block next = blocks.get(block.end());
            if (block.last().kind() == Kind.CALL && blocks.containsKey(block.last().target()) && next != null) {
                returnPoints.add(next);
            }
            indirect |= block.last().kind() == Kind.INDIRECT && !block.last().isReturn();
        }
        if (indirect) {
            // What begins with a stop would be come to outside of the region, where the type of the branch matters.
            page.visited().stream().mapToObj(blocks::get).filter(b -> b != null && b.length() > 0).forEach(indirectTargets::add);
        }
    }

    /** Every way round contains a block where the budget is checked: one that control comes to from below, or not directly. */
    private void markBudgetChecks() {
        blocks.get(head).checksBudget = true;
        if (blocks.containsKey(start)) {
            blocks.get(start).isEntry = true;
        }
        indirectTargets.forEach(b -> b.checksBudget = true);
        for (Block block : blocks.values()) {
            Block target = blocks.get(block.last().target());
            if (target != null && target.start() <= block.start()) {
                target.checksBudget = true;
            }
            Block next = blocks.get(block.end());
            if (block.last().returns() && next != null) {
                next.checksBudget = true;
            }
        }
        blocks.values().forEach(b -> b.isEntry |= b.checksBudget || called.get(b.start()));
    }

    /** The blocks that control may go to from the end of one without leaving the region. */
    private List<Block> successors(Block block) {
        List<Block> next = new ArrayList<>();
        Instruction last = block.last();
        if (blocks.containsKey(last.target())) {
            next.add(blocks.get(last.target()));
        }
        if (last.kind() == Kind.INDIRECT) {
            if (last.isReturn() && !returnPoints.isEmpty()) {
                blocks.values().stream().filter(b -> b.isEntry).forEach(next::add); // wherever the dispatch goes
            } else if (!last.isReturn()) {
                next.addAll(indirectTargets);
            }
        }
        boolean goesOn = !last.ends() && !last.returns();
        if (goesOn && blocks.containsKey(block.end())) {
            next.add(blocks.get(block.end()));
        }
        return next;
    }

    /** The same for what the dispatch does not see: without indirect branches, with what follows a call that others carry out. */
    private List<Block> directSuccessors(Block block) {
        List<Block> next = new ArrayList<>();
        Instruction last = block.last();
        if (blocks.containsKey(last.target())) {
            next.add(blocks.get(last.target()));
        }
        boolean called = last.kind() == Kind.CALL && blocks.containsKey(last.target());
        if (!last.ends() && !called && blocks.containsKey(block.end())) {
            next.add(blocks.get(block.end()));
        }
        return next;
    }

    /** Works out which kind of flags each block begins with, where all ways to it agree. */
    private void flowFlags() {
        Deque<Block> changed = new ArrayDeque<>();
        for (Block block : blocks.values()) {
            if (block.isEntry) {
                meet(block, LazyFlags.UNKNOWN, changed);
            }
            if (block.last().returns() && blocks.containsKey(block.end())) {
                meet(blocks.get(block.end()), LazyFlags.UNKNOWN, changed);
            }
        }
        while (!changed.isEmpty()) {
            Block block = changed.poll();
            int out = flagsAtExit(block);
            successors(block).forEach(next -> meet(next, out, changed));
        }
    }

    private static void meet(Block block, int flags, Deque<Block> changed) {
        int before = block.flagsAtEntry;
        int after = before == LazyFlags.UNREACHED || before == flags ? flags : LazyFlags.UNKNOWN;
        if (after != before) {
            block.flagsAtEntry = after;
            changed.add(block);
        }
    }

    private static int flagsAtExit(Block block) {
        int flags = block.flagsAtEntry;
        for (Instruction instruction : block.instructions) {
            flags = flagsBehind(instruction, flags);
        }
        return flags;
    }

    /** The kind of flags behind an instruction that finds {@code before}. */
    static int flagsBehind(Instruction instruction, int before) {
        int flags = instruction.is(Semantics.FLAGS) ? LazyFlags.PLAIN : before;
        for (Statement statement : instruction.statements()) {
            if (statement instanceof Statement.SetFlags set) {
                flags = set.value() instanceof Call call ? LazyFlags.kindOf(call) : LazyFlags.PLAIN;
            }
        }
        return flags;
    }

    /** Works out which registers may have been written since the CPU's own were up to date. */
    private void flowWrites() {
        blocks.values().forEach(block -> block.written.or(Registers.of(block).written()));
        Deque<Block> changed = new ArrayDeque<>(blocks.values());
        while (!changed.isEmpty()) {
            Block block = changed.poll();
            for (Block next : successors(block)) {
                BitSet before = (BitSet) next.written.clone();
                next.written.or(block.written);
                if (!before.equals(next.written)) {
                    changed.add(next);
                }
            }
        }
    }

    /** All words of the region, by index: what must be in the page for the translation to be right. */
    Map<Integer, Integer> words() {
        Map<Integer, Integer> words = new TreeMap<>();
        reached.stream().forEach(i -> words.put(i, page.word(i)));
        return words;
    }
}
