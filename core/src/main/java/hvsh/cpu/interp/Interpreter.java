package hvsh.cpu.interp;

import hvsh.cpu.BranchTarget;
import hvsh.cpu.Cpu;
import hvsh.cpu.DebugExceptions;
import hvsh.cpu.Engine;
import hvsh.cpu.ExceptionClass;
import hvsh.cpu.Exceptions;
import hvsh.cpu.GuestException;
import hvsh.cpu.Operation;
import hvsh.cpu.mmu.PhysicalAccess;
import hvsh.isa.Packer;
import hvsh.memory.Page;
import hvsh.probe.Executed;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The reference engine: decodes every page once, executes exactly as many cycles as it is given. It counts how often control
 * branches or comes to each instruction, for an engine that translates what is hot.
 */
public final class Interpreter implements Engine {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /** ERET, ERETAA and ERETAB. */
    private static final int ERET_MASK = 0xffff_f000;
    private static final int ERET = 0xd69f_0000;
    /** Bits 63 to 55 of an address that has no tag are alike. */
    private static final int TAG_SHIFT = 55;

    /** Is told where control comes. */
    public interface HeatListener {
        /** Counting has begun in a page. */
        void warm(Page page);

        /**
         * Control came once more than {@link #threshold} says.
         *
         * @param index of the word in the page
         */
        void hot(Page page, int index);
    }

    private static final HeatListener NOBODY = new HeatListener() {
        @Override
        public void warm(Page page) { }

        @Override
        public void hot(Page page, int index) { }
    };

    private final Cpu cpu;
    private final PhysicalAccess memory;
    private final int exceptionCycles;
    /** What the present run was given, and what had been charged when it began. */
    private long given;
    private long chargedBefore;
    private final int threshold;
    private final HeatListener listener;
    /** Ends the hot loop at every branch. */
    private final int[] noHeat = new int[Page.WORDS];

    /**
     * An engine for one CPU.
     *
     * @param memory          where it announces pages that begin to hold code
     * @param exceptionCycles what taking an exception costs; positive, so that no loop of faults stops time
     */
    public Interpreter(Cpu cpu, PhysicalAccess memory, int exceptionCycles) {
        this(cpu, memory, exceptionCycles, Integer.MAX_VALUE, NOBODY);
    }

    /** An engine that tells what is hot: where control has come {@code threshold} times. */
    public Interpreter(Cpu cpu, PhysicalAccess memory, int exceptionCycles, int threshold, HeatListener listener) {
        this.cpu = cpu;
        this.memory = memory;
        this.exceptionCycles = exceptionCycles;
        this.threshold = threshold;
        this.listener = listener;
    }

    @Override
    public long run(long cycles) {
        return run(cycles, this::runBursts);
    }

    /**
     * Runs for at most {@code cycles}, or until the CPU asks for attention; a single charge may go beyond.
     *
     * @param body executes until the budget is used up or the guest's exception is thrown
     * @return cycles used
     */
    public long run(long cycles, Runnable body) {
        cpu.begin(cycles);
        cpu.stopAtOverflow();
        given = cycles;
        chargedBefore = cpu.charged;
        while (cpu.budget > 0) {
            try {
                body.run();
            } catch (GuestException raised) {
                takeException();
            }
        }
        long used = used();
        cpu.end(retired());
        return used;
    }

    private long used() {
        return given - cpu.budget - cpu.withheld;
    }

    /** Instructions retired in the present run. */
    private long retired() {
        return used() - (cpu.charged - chargedBefore);
    }

    @Override
    public boolean interrupt() {
        if (!Exceptions.takeInterrupt(cpu)) {
            return false;
        }
        cpu.charge(exceptionCycles);
        return true;
    }

    private void takeException() {
        cpu.pc = cpu.pc();
        if (cpu.syndrome.returnsToNext) {
            cpu.budget--;
        }
        cpu.charge(exceptionCycles);
        Exceptions.takeSynchronous(cpu);
    }

    private void runBursts() {
        while (cpu.budget > 0) {
            burst();
        }
    }

    /** Executes at least one instruction, and goes on within its page for as long as nothing else has to be looked at. */
    public void burst() {
        long top = cpu.pc >> TAG_SHIFT;
        if (top != 0 && top != -1) {
            cpu.pc = cpu.memory().branchTarget(cpu.pc);
        }
        cpu.pageBase = cpu.pc & -Page.SIZE | cpu.pc & 3;
        cpu.index = (int) cpu.pc >>> 2 & Page.WORDS - 1;
        boolean debugged = (cpu.debug & DebugExceptions.EACH_INSTRUCTION) != 0;
        if (debugged && DebugExceptions.steps(cpu) && !cpu.softwareStep) {
            throw DebugExceptions.stepped(cpu);
        }
        if (cpu.illegalState) {
            throw cpu.syndrome.raise(ExceptionClass.ILLEGAL_STATE, 0);
        }
        Page page = cpu.memory().fetch(cpu.pc);
        if (cpu.branchTypes) {
            cpu.guarded = cpu.memory().isGuarded(cpu.pc) ? 1 : 0;
        }
        long[] known = page.ops();
        long[] ops = known == null ? begin(page) : known;
        int[] heat = page.heat == null ? warm(page) : page.heat;
        if (--heat[cpu.index] < 0) {
            listener.hot(page, cpu.index);
        }
        if (cpu.probes != null && cpu.memory().arrive(cpu.pc)) {
            runProbed(page, ops, heat, debugged);
        } else if (debugged) {
            runDebugged(page, ops, heat);
        } else if (cpu.branchType != 0) {
            runTarget(page, ops, heat);
        } else {
            runPage(page, ops, heat);
        }
    }

    /** Executes alone an instruction of a page with probes, unless telling of it stopped the run. */
    private void runProbed(Page page, long[] ops, int[] heat, boolean debugged) {
        if (cpu.budget <= 0) {
            cpu.probes.hold(cpu.pc, cpu.retiredNow());
        } else if (debugged) {
            runDebugged(page, ops, heat);
        } else {
            runAlone(page, ops, heat);
        }
    }

    /** Executes one instruction between what self-hosted debug wants before and after it. */
    private void runDebugged(Page page, long[] ops, int[] heat) {
        DebugExceptions.checkBreakpoints(cpu);
        if (!DebugExceptions.steps(cpu)) {
            runAlone(page, ops, heat);
            return;
        }
        int word = (int) INT.get(page.bytes, 4 * cpu.index);
        try {
            runAlone(page, ops, heat);
        } catch (GuestException raised) {
            if (cpu.syndrome.returnsToNext) {
                cpu.softwareStep = false;
            }
            throw raised;
        }
        if ((word & ERET_MASK) != ERET) {
            cpu.softwareStep = false;
        }
        if (DebugExceptions.steps(cpu) && !cpu.softwareStep) {
            cpu.pageBase = cpu.pc & -Page.SIZE | cpu.pc & 3;
            cpu.index = (int) cpu.pc >>> 2 & Page.WORDS - 1;
            throw DebugExceptions.stepped(cpu, word);
        }
    }

    private void runAlone(Page page, long[] ops, int[] heat) {
        if (cpu.branchType != 0) {
            runTarget(page, ops, heat);
        } else {
            runOne(page, ops, heat);
        }
    }

    /** Executes the instruction that an indirect branch came to, if it may; while it can fault the branch's type stands. */
    private void runTarget(Page page, long[] ops, int[] heat) {
        BranchTarget.check(cpu, (int) INT.get(page.bytes, 4 * cpu.index));
        int type = cpu.branchType;
        cpu.branchType = 0;
        try {
            runOne(page, ops, heat);
        } catch (GuestException raised) {
            cpu.branchType = type;
            throw raised;
        }
    }

    /** Executes one instruction; the rest of the budget waits. */
    private void runOne(Page page, long[] ops, int[] heat) {
        long rest = cpu.budget - 1;
        cpu.budget = 1;
        cpu.withheld += rest;
        long withheld = cpu.withheld;
        long charged = cpu.charged;
        try {
            runPage(page, ops, heat);
        } finally {
            // If nobody asked for attention; a charge may have left nothing to tell that by.
            if (cpu.withheld == withheld && cpu.charged == charged) {
                cpu.withheld -= rest;
                cpu.budget += rest;
            }
        }
    }

    private long[] begin(Page page) {
        long[] ops = new long[Page.WORDS];
        Arrays.fill(ops, Operation.UNDECODED);
        memory.beginCode(page);
        page.setOps(ops);
        return ops;
    }

    /** How often control may come to a word of the page before it is hot. Code that was rewritten must prove itself for longer. */
    public int initialHeat(Page page) {
        return (int) Math.min(Integer.MAX_VALUE, (long) threshold << page.rewrites);
    }

    private int[] warm(Page page) {
        int[] heat = new int[Page.WORDS];
        Arrays.fill(heat, initialHeat(page));
        page.heat = heat;
        listener.warm(page);
        return heat;
    }

    /** Runs within a page until control leaves it or something happened after which the page must be asked for again. */
    private void runPage(Page page, long[] ops, int[] heat) {
        if (cpu.executed != null) {
            runNoted(page, ops);
            return;
        }
        int i = cpu.index;
        for (;;) {
            i = Hot.run(cpu, ops, heat, i);
            if (cpu.budget <= 0 || i < 0) {
                return;
            }
            long operation = ops[i];
            if (operation == Operation.UNDECODED) {
                ops[i] = Packer.pack((int) INT.get(page.bytes, 4 * i));
            } else if (!executeCold(operation, i) || ++i == Page.WORDS) {
                return;
            }
        }
    }

    /** The same, and notes what it comes to. Every branch ends the hot loop, so that what it executed lies in a row. */
    private void runNoted(Page page, long[] ops) {
        long[] marks = cpu.executed.page(cpu.pageBase);
        int i = cpu.index;
        for (;;) {
            i = runRow(ops, marks, i);
            if (cpu.budget <= 0 || i < 0) {
                return;
            }
            long operation = ops[i];
            if (operation == Operation.UNDECODED) {
                ops[i] = Packer.pack((int) INT.get(page.bytes, 4 * i));
                continue;
            }
            Executed.mark(marks, i, i);
            if (!executeCold(operation, i) || ++i == Page.WORDS) {
                return;
            }
        }
    }

    private int runRow(long[] ops, long[] marks, int from) {
        long before = cpu.retiredNow();
        try {
            int next = Hot.run(cpu, ops, noHeat, from);
            Executed.mark(marks, from, from + (int) (cpu.retiredNow() - before) - 1);
            noHeat[(int) cpu.pc >>> 2 & Page.WORDS - 1] = 0;
            return next;
        } catch (GuestException raised) {
            Executed.mark(marks, from, cpu.index);
            throw raised;
        }
    }

    /**
     * Executes an operation that is not hot.
     *
     * @return whether the next one in the page follows: the budget allows it, and addresses mean what they meant before
     */
    private boolean executeCold(long operation, int index) {
        long low = cpu.lowContext;
        long high = cpu.highContext;
        cpu.index = index;
        cpu.pc = cpu.pc();
        long next = cpu.pc + 4;
        cpu.nextPc = next;
        Cold.execute(cpu, operation);
        cpu.budget--;
        cpu.pc = cpu.nextPc;
        return cpu.pc == next && cpu.budget > 0 && cpu.lowContext == low && cpu.highContext == high && !cpu.illegalState
                && cpu.branchType == 0;
    }
}
