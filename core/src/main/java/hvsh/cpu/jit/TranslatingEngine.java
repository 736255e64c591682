package hvsh.cpu.jit;

import hvsh.cpu.Cpu;
import hvsh.cpu.Engine;
import hvsh.cpu.interp.Interpreter;
import hvsh.cpu.mmu.PhysicalAccess;
import hvsh.memory.Digest;
import hvsh.memory.Page;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.BitSet;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/**
 * The fast engine: hot code runs as regions of JVM bytecode, all else in the interpreter. Which of the two executes an
 * instruction makes no difference that a guest could see, so translations may come at any time.
 */
public final class TranslatingEngine implements Engine, Interpreter.HeatListener {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final TranslationCache SHARED = new TranslationCache();
    /** A page whose code was rewritten more often gets nothing out of the cache: it will not stay either. */
    private static final int SETTLED = 3;
    private static final int THRESHOLD = 12_000;
    /** This part of the threshold makes a word likely to be an indirect branch's target. */
    private static final int OFTEN = 16;
    /**
     * Cycles that translated code gets at a time: few, so that HotSpot, which counts calls, compiles it soon without having to
     * replace it while it runs.
     */
    private static final int STRETCH = 20_000;
    /** Samples that find a region running until it is worth the better translation: ten million instructions. */
    private static final int BUSY = 500;

    private final Cpu cpu;
    private final Interpreter interpreter;
    private final Workshop workshop;
    private final TranslationCache cache;
    private final int threshold;
    private final int busy;
    /** Cycles of translated code since the last sample. */
    private long unsampled;
    private final Queue<Finished> finished = new ConcurrentLinkedQueue<>();

    /** A translation that is ready to be put into its page. */
    private record Finished(Page page, Translation translation) { }

    /** An engine that translates in the background; parameters as for {@link Interpreter}. */
    public TranslatingEngine(Cpu cpu, PhysicalAccess memory, int exceptionCycles) {
        this(cpu, memory, exceptionCycles, THRESHOLD, BUSY, Background.SHARED, SHARED);
    }

    /**
     * An engine that translates when it is told to.
     *
     * @param threshold where control has come so often, a region begins
     * @param busy      a region that was found running so often is translated better, and tried; 0: every one at once, and used
     * @param executor  does the work
     */
    public TranslatingEngine(Cpu cpu, PhysicalAccess memory, int exceptionCycles, int threshold, int busy, Executor executor,
            TranslationCache cache) {
        this(cpu, memory, exceptionCycles, threshold, busy, (work, delivery) -> executor.execute(() -> {
            Translation made = work.get();
            made.isReady = made.tier == Tier.BASELINE || busy == 0;
            delivery.accept(made);
        }), cache);
    }

    private TranslatingEngine(Cpu cpu, PhysicalAccess memory, int exceptionCycles, int threshold, int busy, Workshop workshop,
            TranslationCache cache) {
        this.cpu = cpu;
        this.workshop = workshop;
        this.cache = cache;
        this.threshold = threshold;
        this.busy = busy;
        interpreter = new Interpreter(cpu, memory, exceptionCycles, threshold, this);
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
            boolean ran = cpu.debug == 0 && runTranslated(); // translations step nothing
            if (!ran) {
                interpreter.burst();
            }
        }
    }

    /** Runs translated code for a stretch, and says whether that brought the guest on. */
    private boolean runTranslated() {
        Region region = cpu.illegalState ? null : RegionSupport.find(cpu, cpu.pc);
        if (region == null) {
            return false;
        }
        long start = cpu.pc;
        Page page = RegionSupport.page(cpu, start);
        Trial trial = region.trial;
        long begin = trial == null ? 0 : Trial.clock();
        Trial tried = trial != null && trial.isDue(begin) && trial.regionFor(page, index(start)) != null ? trial : null;
        long before = cpu.budget + cpu.withheld;
        long reserve = Math.max(0, cpu.budget - (tried == null ? STRETCH : Trial.STRETCH));
        cpu.budget -= reserve;
        cpu.withheld += reserve;
        long withheld = cpu.withheld;
        LazyFlags.hide(cpu);
        cpu.depth = 0;
        try {
            region = substitute(region, tried);
            while (region != null && region.run(cpu)) {
                region = substitute(RegionSupport.find(cpu, cpu.pc), tried);
            }
        } finally {
            LazyFlags.show(cpu);
            if (cpu.branchTypes) {
                CheckedEntry.leave(cpu);
            }
            if (cpu.withheld == withheld) { // else the CPU is to be attended to
                cpu.withheld -= reserve;
                cpu.budget += reserve;
            }
        }
        long used = before - cpu.budget - cpu.withheld;
        if (trial != null) {
            conclude(trial, tried != null, used, begin, page);
        }
        unsampled += used;
        if (unsampled >= STRETCH && cpu.budget > 0) {
            unsampled = 0;
            if (!sample(cpu.pc)) {
                sample(start);
            }
        }
        return used != 0;
    }

    /** The region on trial instead of one that it is to follow. */
    private Region substitute(Region region, Trial tried) {
        if (tried == null || region == null || region.trial != tried) {
            return region;
        }
        Region candidate = tried.regionFor(RegionSupport.page(cpu, cpu.pc), index(cpu.pc));
        return candidate == null ? region : candidate;
    }

    private static void conclude(Trial trial, boolean tried, long used, long begin, Page page) {
        trial.ran(tried, used, begin, Trial.clock());
        if (trial.isWon()) {
            trial.install(page);
        }
    }

    private static int index(long pc) {
        return (int) pc >>> 2 & Page.WORDS - 1;
    }

    /** What is found running now and then is what runs long. */
    private boolean sample(long pc) {
        Page page = RegionSupport.page(cpu, pc);
        Region region = page == null ? null : RegionSupport.translation(page, pc);
        if (region != null && region.tier == Tier.BASELINE && (region.trial == null || region.trial.isWon())
                && ++region.samples % Math.max(1, busy) == 0) {
            order(page, index(pc), Digest.of(page.bytes), Tier.OPTIMIZED);
        }
        return region != null;
    }

    @Override
    public void warm(Page page) {
        if (page.rewrites <= SETTLED) {
            cache.install(Digest.of(page.bytes), Extras.of(cpu), page);
        }
    }

    /** Asks for a translation, unless there is one that could not be used just now. */
    @Override
    public void hot(Page page, int index) {
        if (isTranslated(page, index)) {
            return;
        }
        Digest content = Digest.of(page.bytes);
        cache.install(content, Extras.of(cpu), page);
        if (isTranslated(page, index)) {
            return;
        }
        page.heat[index] = Integer.MAX_VALUE;
        boolean mapped = RegionSupport.page(cpu, cpu.pc) == page;
        if (cpu.probes != null && !mapped) {
            page.heat[index] = interpreter.initialHeat(page); // a probe may be there, and go
        } else if (mapped) {
            order(page, index, content, busy == 0 ? Tier.OPTIMIZED : Tier.BASELINE);
        }
    }

    private void order(Page page, int index, Digest content, Tier tier) {
        int[] words = new int[Page.WORDS];
        for (int i = 0; i < words.length; i++) {
            words[i] = (int) INT.get(page.bytes, 4 * i);
        }
        BitSet visited = visited(page);
        Extras extras = Extras.of(cpu);
        workshop.order(() -> translate(content, words, visited, index, tier, extras), t -> finished.add(new Finished(page, t)));
        install();
    }

    /** On the workshop's thread. Another entry into the same code may have been asked for before. */
    private Translation translate(Digest content, int[] words, BitSet visited, int index, Tier tier, Extras extras) {
        Translation known = cache.find(content, index, tier, extras);
        if (known != null) {
            return known;
        }
        Translation made = Translator.translate(words, visited, index, tier, extras);
        cache.add(content, made);
        return made;
    }

    private boolean isTranslated(Page page, int index) {
        Region known = RegionSupport.translation(page, 4L * index);
        return known != null && (known.extras.serve(cpu));
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
        for (Finished done = finished.poll(); done != null; done = finished.poll()) {
            done.translation().install(done.page());
        }
    }
}
