package hvsh.cpu.jit;

import hvsh.cpu.jit.Expr.Call;
import hvsh.memory.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The control flow of one region: what can be reached from its head inside the page by direct branches. */
final class Graph {
    private final CodePage page;
    private final int head;
    private final BitSet reached = new BitSet(Page.WORDS);
    private final BitSet leaders = new BitSet(Page.WORDS + 1);
    private final TreeMap<Integer, Block> blocks = new TreeMap<>();
    private int size;

    private Graph(CodePage page, int head) {
        this.page = page;
        this.head = head;
    }

    /** The region that begins at a word of the page, of at most {@code limit} instructions. */
    static Graph of(CodePage page, int head, int limit) {
        Graph graph = new Graph(page, head);
        graph.discover(limit);
        graph.split();
        graph.markBackEdges();
        graph.flowFlags();
        return graph;
    }

    int head() {
        return head;
    }

    /** Number of instructions. */
    int size() {
        return size;
    }

    /** In the order of their addresses. */
    Iterable<Block> blocks() {
        return blocks.values();
    }

    /** The block that starts at a word, or null: then control leaves the region there. */
    Block at(int index) {
        return blocks.get(index);
    }

    private void discover(int limit) {
        Deque<Integer> starts = new ArrayDeque<>(List.of(head));
        leaders.set(head);
        while (!starts.isEmpty()) {
            int at = starts.poll();
            while (at < Page.WORDS && !reached.get(at) && size < limit) {
                Instruction instruction = page.at(at);
                reached.set(at);
                size++;
                follow(instruction, starts);
                if (instruction.ends()) {
                    break;
                }
                at++;
            }
        }
    }

    private void follow(Instruction instruction, Deque<Integer> starts) {
        int target = instruction.target();
        boolean inside = target >= 0 && target < Page.WORDS;
        if (inside && (instruction.kind() == Instruction.Kind.CONDITIONAL || instruction.kind() == Instruction.Kind.JUMP)) {
            leaders.set(target);
            starts.add(target);
        }
        if (instruction.kind() != Instruction.Kind.PLAIN) {
            leaders.set(instruction.index() + 1);
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

    private void markBackEdges() {
        blocks.get(head).checksBudget = true;
        for (Block block : blocks.values()) {
            Block target = blocks.get(block.last().target());
            if (target != null && !block.last().returns() && target.start() <= block.start()) {
                target.checksBudget = true;
            }
            Block next = blocks.get(block.end());
            if (block.last().returns() && next != null) {
                next.checksBudget = true;
            }
        }
    }

    /** Works out which kind of flags each block begins with, where all ways to it agree. */
    private void flowFlags() {
        Deque<Block> changed = new ArrayDeque<>();
        meet(blocks.get(head), LazyFlags.UNKNOWN, changed);
        while (!changed.isEmpty()) {
            Block block = changed.poll();
            int out = flagsAtExit(block);
            Instruction last = block.last();
            if (last.kind() == Instruction.Kind.CONDITIONAL || last.kind() == Instruction.Kind.JUMP) {
                meet(blocks.get(last.target()), out, changed);
            }
            if (!last.ends()) {
                meet(blocks.get(block.end()), last.returns() ? LazyFlags.UNKNOWN : out, changed);
            }
        }
    }

    private static void meet(Block block, int flags, Deque<Block> changed) {
        if (block == null) {
            return;
        }
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

    /** All words of the region, by index: what must be in the page for the translation to be right. */
    Map<Integer, Integer> words() {
        Map<Integer, Integer> words = new TreeMap<>();
        reached.stream().forEach(i -> words.put(i, page.word(i)));
        return words;
    }
}
