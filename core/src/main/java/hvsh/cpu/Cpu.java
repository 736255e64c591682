package hvsh.cpu;

import hvsh.memory.Initiator;
import hvsh.memory.Page;
import hvsh.probe.CpuProbes;
import hvsh.probe.Executed;
import hvsh.probe.Happening;
import hvsh.time.Seeded;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.IntSupplier;

/**
 * The architectural state of one virtual CPU, in plain fields that only the machine's thread touches, and the fast half
 * of its memory accesses.
 *
 * <p>Engines (the interpreter today) move it forward; {@link Exceptions} changes its exception level;
 * {@link SystemOps} carries out system instructions.
 */
public final class Cpu implements Initiator {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int ALIGNMENT_STATUS = 0x21;

    /** Index in {@link #x} of the current stack pointer. */
    public static final int SP = 31;
    /** Index in {@link #x} that always reads zero. */
    public static final int ZERO = 32;
    /** Index in {@link #x} where results for XZR go. */
    public static final int DISCARD = 33;

    /** X0 to X30, the current SP, a zero, and a place for discarded results. */
    public final long[] x = new long[34];
    /** V0 to V31: bits 63:0 of Vn at 2n, bits 127:64 at 2n + 1. */
    public final long[] v = new long[64];
    /** Stack pointers by exception level; that in use is in {@link #x} instead. */
    public final long[] banked = new long[4];
    /** System registers by slot, see {@link Sys}. */
    public final long[] sys = new long[Sys.COUNT];

    public long pc;
    /** N, Z, C, V in bits 3 to 0. */
    public int nzcv;
    /** D, A, I, F in bits 3 to 0; a set bit masks. */
    public int daif = 0xf;
    public int el = 1;
    /** PSTATE.SP: whether SP_ELx rather than SP_EL0 is in use. */
    public boolean spsel = true;
    /** PSTATE.SS and PSTATE.IL. */
    public boolean softwareStep;
    public boolean illegalState;
    /** PSTATE.PAN, UAO, DIT and SSBS, where SPSR_ELx has them; see {@link ProcessModes}. */
    int modes;
    /** PSTATE.BTYPE: what kind of branch came to {@link #pc}; see {@link BranchTarget}. */
    public int branchType;
    public int fpcr;
    public int fpsr;

    /** The exclusive monitor: whether armed, the address, and what was read (the second half for pairs). */
    public boolean monitorValid;
    public long monitorAddress;
    public long monitorValue;
    public long monitorValue2;
    /** Bytes of each value that was read, 1 to 8, and whether there were two. */
    public int monitorSize;
    public boolean monitorPair;

    /** Powered off, as PSCI says. */
    public boolean off;
    /** Waiting for an interrupt (WFI) or an event (WFE). */
    public boolean waiting;
    public boolean waitingForEvent;
    /** The event register of WFE. */
    public boolean eventRegister;
    /** SEV was executed: the machine sets the event registers of the other CPUs and clears this. */
    public boolean sendEvent;

    /** Interrupt inputs: physical, and virtual as a hypervisor presents them. */
    public boolean irqLine;
    public boolean fiqLine;
    public boolean virtualIrqLine;
    public boolean virtualFiqLine;

    // What follows belongs to the engine that runs the CPU and is no architectural state.

    /** Address of the next instruction while one is executed. */
    public long nextPc;
    /** Cycles left in the slice; an engine returns when none is left. */
    public long budget;
    /** Cycles taken out of {@link #budget} by {@link #attend}, to be given back. */
    public long withheld;
    /** Cycles charged for other things than instructions since the machine began. */
    public long charged;
    /** Instructions retired since the machine began. */
    public long retired;
    /** Cycles at which the slice ends, if nothing is withheld: what {@link #cycles} counts back from. */
    public long cyclesAtEnd;
    /** The performance monitor counts. */
    boolean counting;
    /** Where the performance monitor's interrupt goes, and the level it has: that of {@link PerformanceInterrupt#level}. */
    public InterruptOutput performanceInterrupt = level -> { };
    boolean performanceLevel;
    /** Virtual address of the code page and index of the instruction in it, while the hot loop runs. */
    public long pageBase;
    public int index;
    /** Who wants to be told of what it does; null: nobody, which costs nothing. */
    public CpuProbes probes;
    /** Where it notes the instructions that it comes to; null: nowhere, which costs nothing. Exchanged with an empty {@link #tlb}. */
    public Executed executed;
    /** Tags of the present translation contexts: of addresses with bit 63 clear, and set. */
    public long lowContext;
    public long highContext;
    /** Tag that unprivileged accesses (LDTR) to low addresses use. */
    public long userContext;

    /** What self-hosted debug has armed, of the constants of {@link DebugExceptions}; 0: nothing, which costs nothing. */
    public int debug;

    /** Condition flags as operands of what set them, while translated code runs; see hvsh.cpu.jit.LazyFlags. */
    public int flagKind;
    public long flagA;
    public long flagB;
    /** Calls of the guest that translated code has nested. */
    public int depth;
    /** 1 while it executes in a guarded page; only where branches leave types, like all of {@link BranchTarget}'s. */
    public int guarded;
    /** The branch type with which translated code was left last, and that with which it was entered, with what left of the slice. */
    public int leftWith;
    public int enteredWith;
    public long enteredAt;

    public final Tlb tlb = new Tlb();
    public final CpuModel model;
    /** Those features of the model that lie beyond ARMv8.0-A, a bit for each ordinal. */
    final long features;
    /** It has FEAT_BTI: indirect branches leave their type. */
    public final boolean branchTypes;
    final SystemRegisterPort[] ports = new SystemRegisterPort[SystemRegisters.count()];

    /** The abort or other exception being thrown, see {@link GuestException}. */
    public final Syndrome syndrome = new Syndrome();

    private final int partition;
    private final int vcpu;
    private MemoryUnit memory;
    /** Answers exceptions taken to EL2 in Java; null where the guest owns EL2 or there is none. */
    public Hypervisor hypervisor;
    /** Answers calls that firmware would take: PSCI by SMC or HVC; null where there is no firmware. */
    public Firmware firmware;
    /** Answers semihosting calls; null where they are not offered. */
    public Semihosting semihosting;
    /** INTID of what its interrupt controller signals, -1 where that cannot be said; for probes. */
    public IntSupplier signalled = () -> -1;
    /** What RNDR reads; null: it always fails. */
    public Seeded random;
    /** Is told that WFE begins to wait, so that the timer's event stream ends it. */
    public Runnable eventStream = () -> { };

    public Cpu(CpuModel model, int partition, int vcpu) {
        this.model = model;
        features = model.featureBits();
        branchTypes = has(Feature.BTI);
        this.partition = partition;
        this.vcpu = vcpu;
        SystemRegisters.reset(this);
    }

    /** Connects the memory side; must be called before anything runs. */
    public void connect(MemoryUnit unit) {
        memory = unit;
        contextChanged();
    }

    public MemoryUnit memory() {
        return memory;
    }

    /** Ends the running slice after this instruction, because an interrupt or an event may be due. */
    public void attend() {
        withheld += budget;
        budget = 0;
    }

    /** Whether it has something to do: it is powered on, and does not wait or need not wait any longer. */
    public boolean ready() {
        return !off && (!waiting || Exceptions.wakes(this) || waitingForEvent && eventRegister);
    }

    /** Whether it waits in WFE for a store to what its exclusive monitor holds, which would be an event (Arm ARM DDI 0487 B2, the global monitor). */
    public boolean watches() {
        return waitingForEvent && monitorValid;
    }

    /** Whether another CPU wrote what the exclusive monitor holds. Not ready by itself: the machine looks, at set times. */
    public boolean monitorLost() {
        return monitorValid && !(memory.holds(monitorAddress, monitorSize, monitorValue)
                && (!monitorPair || memory.holds(monitorAddress + monitorSize, monitorSize, monitorValue2)));
    }

    /** Ends WFI or WFE, because {@link #ready} says so. */
    public void wake() {
        if (waitingForEvent) {
            eventRegister = false;
        }
        waiting = false;
        waitingForEvent = false;
    }

    /** Charges cycles for something that is not an instruction. */
    public void charge(long cycles) {
        budget -= cycles;
        charged += cycles;
    }

    /** Begins a slice. */
    public void begin(long cycles) {
        budget = cycles;
        withheld = 0;
        cyclesAtEnd = retired + charged + cycles;
    }

    /** Ends the slice before a counter overflows whose interrupt is enabled, if that is nearer. */
    public void stopAtOverflow() {
        if (counting) {
            PerformanceInterrupt.limit(this);
        }
    }

    /** Ends a slice in which so many instructions retired. */
    public void end(long instructions) {
        retired += instructions;
        budget = 0;
        withheld = 0;
        cyclesAtEnd = retired + charged;
        if (counting) {
            PerformanceInterrupt.notice(this);
        }
    }

    /** Cycles since the machine began: instructions and what was charged; exact wherever the budget is. */
    public long cycles() {
        return cyclesAtEnd - budget - withheld;
    }

    /** Instructions retired since the machine began; exact wherever the budget is. */
    public long retiredNow() {
        return cycles() - charged;
    }

    /** Tells probes, of which there must be some, of what the instruction being executed has done. */
    public void report(Happening what) {
        report(pc(), what);
    }

    /** The same for what happens between instructions. */
    void report(long at, Happening what) {
        probes.report(at, retiredNow(), what);
    }

    /** Whether its model has a feature beyond ARMv8.0-A. */
    public boolean has(Feature feature) {
        return (features >>> feature.ordinal() & 1) != 0;
    }

    /** Must be called when a register changes that selects translations: TTBR, TCR, SCTLR, HCR, VTTBR. */
    public void contextChanged() {
        if (memory != null) {
            memory.contextChanged();
        }
    }

    /** Must be called when PSTATE.PAN changes. */
    void privilegeChanged() {
        if (memory != null) {
            memory.levelChanged();
        }
    }

    /** Changes exception level and stack pointer selection. */
    public void setLevel(int newEl, boolean newSpsel) {
        if (counting) {
            PerformanceMonitor.sync(this);
        }
        banked[spsel ? el : 0] = x[SP];
        el = newEl;
        spsel = newSpsel;
        x[SP] = banked[spsel ? el : 0];
        if (counting) {
            PerformanceInterrupt.reconsider(this);
        }
        if (memory != null) {
            memory.levelChanged();
        }
    }

    /** Reads the stack pointer of a level, banked or in use. */
    public long stackPointer(int level) {
        return level == (spsel ? el : 0) ? x[SP] : banked[level];
    }

    public void setStackPointer(int level, long value) {
        if (level == (spsel ? el : 0)) {
            x[SP] = value;
        } else {
            banked[level] = value;
        }
    }

    /** Everything that changes and is not derived; between slices only. */
    public CpuState save() {
        PerformanceMonitor.sync(this); // else the state would tell when somebody last looked
        long[] pointers = {stackPointer(0), stackPointer(1), stackPointer(2), stackPointer(3)};
        CpuState.Monitor monitor = monitorValid
                ? new CpuState.Monitor(true, monitorAddress, monitorValue, monitorValue2, monitorSize, monitorPair)
                : CpuState.Monitor.OPEN;
        return new CpuState(Arrays.copyOf(x, SP), pointers, v.clone(), sys.clone(), pc, nzcv, daif, el, spsel,
                softwareStep, illegalState, fpcr, fpsr, monitor,
                new CpuState.Power(off, waiting, waitingForEvent, eventRegister, sendEvent),
                new CpuState.Lines(irqLine, fiqLine, virtualIrqLine, virtualFiqLine),
                modes | branchType << BranchTarget.SHIFT, random == null ? 0 : random.save(), charged,
                retired);
    }

    /** Takes on a saved state; whoever exchanges the memory too flushes the TLB. */
    public void load(CpuState state) {
        if (state.el() < 0 || state.el() > 2 || state.sys().length != sys.length) {
            throw new IllegalArgumentException("the saved CPU is at an exception level, or has registers, that there are not");
        }
        System.arraycopy(state.x(), 0, x, 0, SP);
        System.arraycopy(state.stackPointers(), 0, banked, 0, banked.length);
        System.arraycopy(state.v(), 0, v, 0, v.length);
        System.arraycopy(state.sys(), 0, sys, 0, sys.length);
        pc = state.pc();
        nzcv = state.nzcv();
        daif = state.daif();
        el = state.el();
        spsel = state.spsel();
        x[SP] = banked[spsel ? el : 0];
        softwareStep = state.softwareStep();
        illegalState = state.illegalState();
        modes = state.modes() & ~(3 << BranchTarget.SHIFT);
        branchType = state.modes() >>> BranchTarget.SHIFT & 3;
        if (random != null) {
            random.load(state.random());
        }
        fpcr = state.fpcr();
        fpsr = state.fpsr();
        charged = state.charged();
        retired = state.retired();
        loadMonitor(state.monitor());
        off = state.power().off();
        waiting = state.power().waiting();
        waitingForEvent = state.power().waitingForEvent();
        eventRegister = state.power().eventRegister();
        sendEvent = state.power().sendEvent();
        irqLine = state.lines().irq();
        fiqLine = state.lines().fiq();
        virtualIrqLine = state.lines().virtualIrq();
        virtualFiqLine = state.lines().virtualFiq();
        cyclesAtEnd = retired + charged + budget + withheld;
        DebugExceptions.update(this);
        performanceLevel = PerformanceInterrupt.level(this);
        PerformanceMonitor.update(this);
        contextChanged();
    }

    private void loadMonitor(CpuState.Monitor monitor) {
        monitorValid = monitor.valid();
        monitorAddress = monitor.address();
        monitorValue = monitor.value();
        monitorValue2 = monitor.value2();
        monitorSize = monitor.size();
        monitorPair = monitor.pair();
    }

    public long load64(long va) {
        long context = va < 0 ? highContext : lowContext;
        int slot = Tlb.slot(va, context);
        if (tlb.readTag[slot] == (va + 7 & -Page.SIZE | context)) {
            return (long) LONG.get(tlb.bytes[slot], (int) va & Page.MASK);
        }
        return memory.load(va, 8, false);
    }

    /** Zero extended, like the narrower ones. */
    public long load32(long va) {
        long context = va < 0 ? highContext : lowContext;
        int slot = Tlb.slot(va, context);
        if (tlb.readTag[slot] == (va + 3 & -Page.SIZE | context)) {
            return (int) INT.get(tlb.bytes[slot], (int) va & Page.MASK) & 0xffff_ffffL;
        }
        return memory.load(va, 4, false);
    }

    public long load16(long va) {
        long context = va < 0 ? highContext : lowContext;
        int slot = Tlb.slot(va, context);
        if (tlb.readTag[slot] == (va + 1 & -Page.SIZE | context)) {
            return (short) SHORT.get(tlb.bytes[slot], (int) va & Page.MASK) & 0xffff;
        }
        return memory.load(va, 2, false);
    }

    public long load8(long va) {
        long context = va < 0 ? highContext : lowContext;
        int slot = Tlb.slot(va, context);
        if (tlb.readTag[slot] == (va & -Page.SIZE | context)) {
            return tlb.bytes[slot][(int) va & Page.MASK] & 0xff;
        }
        return memory.load(va, 1, false);
    }

    public void store64(long va, long value) {
        long context = va < 0 ? highContext : lowContext;
        int slot = Tlb.slot(va, context);
        if (tlb.writeTag[slot] == (va + 7 & -Page.SIZE | context)) {
            LONG.set(tlb.bytes[slot], (int) va & Page.MASK, value);
        } else {
            memory.store(va, 8, value, false);
        }
    }

    public void store32(long va, long value) {
        long context = va < 0 ? highContext : lowContext;
        int slot = Tlb.slot(va, context);
        if (tlb.writeTag[slot] == (va + 3 & -Page.SIZE | context)) {
            INT.set(tlb.bytes[slot], (int) va & Page.MASK, (int) value);
        } else {
            memory.store(va, 4, value, false);
        }
    }

    public void store16(long va, long value) {
        long context = va < 0 ? highContext : lowContext;
        int slot = Tlb.slot(va, context);
        if (tlb.writeTag[slot] == (va + 1 & -Page.SIZE | context)) {
            SHORT.set(tlb.bytes[slot], (int) va & Page.MASK, (short) value);
        } else {
            memory.store(va, 2, value, false);
        }
    }

    public void store8(long va, long value) {
        long context = va < 0 ? highContext : lowContext;
        int slot = Tlb.slot(va, context);
        if (tlb.writeTag[slot] == (va & -Page.SIZE | context)) {
            tlb.bytes[slot][(int) va & Page.MASK] = (byte) value;
        } else {
            memory.store(va, 1, value, false);
        }
    }

    /** Whether LDTR and STTR have EL0's permissions: PSTATE.UAO takes that from them. */
    private boolean asUser() {
        return (el == 1 || el == 2 && HostExtensions.ownsUser(this)) && (modes & ProcessModes.UAO) == 0;
    }

    /** Whether PSTATE.PAN keeps EL1 from what EL0 may access. */
    public boolean privilegedAccessNever() {
        return (modes & ProcessModes.PAN) != 0;
    }

    /** Loads with EL0's permissions (LDTR), zero extended. */
    public long loadUnprivileged(long va, int size) {
        if (size == 8 && asUser()) {
            int slot = Tlb.slot(va, userContext);
            if (tlb.readTag[slot] == (va + 7 & -Page.SIZE | userContext)) {
                return (long) LONG.get(tlb.bytes[slot], (int) va & Page.MASK);
            }
        }
        return memory.load(va, size, asUser());
    }

    /** Stores with EL0's permissions (STTR). */
    public void storeUnprivileged(long va, int size, long value) {
        if (size == 8 && asUser()) {
            int slot = Tlb.slot(va, userContext);
            if (tlb.writeTag[slot] == (va + 7 & -Page.SIZE | userContext)) {
                LONG.set(tlb.bytes[slot], (int) va & Page.MASK, value);
                return;
            }
        }
        memory.store(va, size, value, asUser());
    }

    /** Takes the Undefined exception: EC 0. Never returns normally. */
    public void undefined() {
        throw syndrome.raise(ExceptionClass.UNKNOWN, 0);
    }

    /** Takes an alignment fault for the data access at {@code va}. Never returns normally. */
    public void alignmentFault(long va, boolean write) {
        throw syndrome.abort(ExceptionClass.DATA_ABORT_LOWER, ALIGNMENT_STATUS | (write ? 1 << 6 : 0), va);
    }

    @Override
    public int partition() {
        return partition;
    }

    @Override
    public int vcpu() {
        return vcpu;
    }

    @Override
    public int el() {
        return el;
    }

    /** Address of the instruction being executed; between slices use {@link #pc}. */
    @Override
    public long pc() {
        return pageBase + 4L * index;
    }
}
