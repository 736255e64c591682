package hvsh.cpu.jit;

import hvsh.cpu.Cpu;
import hvsh.cpu.Engine;
import hvsh.cpu.interp.Interpreter;
import hvsh.cpu.mmu.PhysicalAccess;
import hvsh.memory.Page;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.BitSet;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/**
 * The fast engine: hot code runs as regions of JVM bytecode, all else in the interpreter. Which of the two executes an
 * instruction makes no difference that a guest could see, so translations may come at any time.
 */
public final class TranslatingEngine implements Engine {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int THRESHOLD = 4000;
    /** This part of the threshold makes a word likely to be an indirect branch's target. */
    private static final int OFTEN = 16;
    /**
     * Cycles that translated code gets at a time: few, so that HotSpot, which counts calls, compiles it soon without having to
     * replace it while it runs.
     */
    private static final int STRETCH = 20_000;
    /** The same for a region that HotSpot has hardly seen and still interprets. */
    private static final int FIRST_STRETCH = 300;
    private static final int FRESH = 300;

    private final Cpu cpu;
    private final Interpreter interpreter;
    private final Workshop workshop;
    private final int threshold;
    private final Queue<Translator.Finished> finished = new ConcurrentLinkedQueue<>();

    /** An engine that translates in the background; parameters as for {@link Interpreter}. */
    public TranslatingEngine(Cpu cpu, PhysicalAccess memory, int exceptionCycles) {
        this(cpu, memory, exceptionCycles, THRESHOLD, Background.SHARED);
    }

    /** An engine that translates where control has come {@code threshold} times; {@code executor} does the work. */
    public TranslatingEngine(Cpu cpu, PhysicalAccess memory, int exceptionCycles, int threshold, Executor executor) {
        this(cpu, memory, exceptionCycles, threshold, (work, to) -> executor.execute(() -> to.add(work.get())));
    }

    private TranslatingEngine(Cpu cpu, PhysicalAccess memory, int exceptionCycles, int threshold, Workshop workshop) {
        this.cpu = cpu;
        this.workshop = workshop;
        this.threshold = threshold;
        interpreter = new Interpreter(cpu, memory, exceptionCycles, threshold, this::hot);
    }

    @Override
    public long run(long cycles) {
        install();
        return interpreter.run(cycles, this::runBoth);
    }

    @Override
    public boolean interrupt() {
        return interpreter.interrupt();
    }

    private void runBoth() {
        while (cpu.budget > 0) {
            if (cpu.debug == 0) { // translations step nothing
                runTranslated();
            }
            if (cpu.budget > 0) {
                interpreter.burst();
            }
        }
    }

    private void runTranslated() {
        Region region = cpu.illegalState ? null : RegionSupport.find(cpu, cpu.pc);
        if (region == null) {
            return;
        }
        long reserve = Math.max(0, cpu.budget - (++region.entries < FRESH ? FIRST_STRETCH : STRETCH));
        cpu.budget -= reserve;
        cpu.withheld += reserve;
        long withheld = cpu.withheld;
        LazyFlags.hide(cpu);
        cpu.depth = 0;
        try {
            while (region != null && region.run(cpu)) {
                region = RegionSupport.find(cpu, cpu.pc);
            }
        } finally {
            LazyFlags.show(cpu);
            if (cpu.branchTypes) {
                TypedEntry.leave(cpu);
            }
            if (cpu.withheld == withheld) { // else the CPU is to be attended to
                cpu.withheld -= reserve;
                cpu.budget += reserve;
            }
        }
    }

    /** Asks for a translation, unless there is one that could not be used just now. */
    private void hot(Page page, int index) {
        Region known = page.translations == null ? null : (Region) page.translations[index];
        if (known != null && (known.typed || !cpu.branchTypes)) {
            return;
        }
        page.heat[index] = Integer.MAX_VALUE;
        if (cpu.probes != null && !RegionSupport.isMapped(cpu, page)) {
            page.heat[index] = interpreter.initialHeat(page); // a probe may be there, and go
        } else if (RegionSupport.isMapped(cpu, page)) {
            int[] words = new int[Page.WORDS];
            for (int i = 0; i < words.length; i++) {
                words[i] = (int) INT.get(page.bytes, 4 * i);
            }
            BitSet visited = visited(page);
            workshop.order(() -> Translator.translate(page, words, visited, index, cpu.branchTypes), finished);
            install();
        }
    }

    /** Words that control has branched to often: where an indirect branch may go. */
    private BitSet visited(Page page) {
        BitSet visited = new BitSet(Page.WORDS);
        int often = interpreter.initialHeat(page) - threshold / OFTEN;
        for (int i = 0; i < Page.WORDS; i++) {
            if (page.heat[i] < often || page.heat[i] == Integer.MAX_VALUE) {
                visited.set(i);
            }
        }
        return visited;
    }

    private void install() {
        for (Translator.Finished done = finished.poll(); done != null; done = finished.poll()) {
            Page page = done.page();
            if (done.region() != null && page.heat != null && holds(page, done.words())) {
                if (page.translations == null) {
                    page.translations = new Object[Page.WORDS];
                }
                page.translations[done.head()] = done.region();
                page.heat[done.head()] = 0;
            }
        }
    }

    private static boolean holds(Page page, Map<Integer, Integer> words) {
        for (Map.Entry<Integer, Integer> word : words.entrySet()) {
            if ((int) INT.get(page.bytes, 4 * word.getKey()) != word.getValue()) {
                return false;
            }
        }
        return true;
    }
}
