package hvsh.cpu.oracle;

import hvsh.cpu.Cpu;
import hvsh.cpu.CpuModel;
import hvsh.cpu.ExceptionClass;
import hvsh.cpu.Feature;
import hvsh.cpu.GuestException;
import hvsh.cpu.Sys;
import hvsh.cpu.interp.Cold;
import hvsh.cpu.interp.Hot;
import hvsh.isa.Encodings;
import hvsh.isa.Op;
import hvsh.isa.Packer;
import java.util.Arrays;

/** The interpreter: single steps, and the inner loop for the rows it has. */
final class InterpreterEngine implements Engine {
    /** SCTLR_EL1 as Linux sets it for EL0: UCI, nTWE, nTWI, UCT, DZE. */
    static final long CONTROL = 1 << 26 | 1 << 18 | 1 << 16 | 1 << 15 | 1 << 14;
    private static final int ALIGNMENT_STATUS = 0x21;

    private final Cpu cpu;
    private final Window window = new Window();
    private final boolean inner;
    private final long[] page = new long[1024];
    private final int[] heat = new int[1024];

    /** An engine that takes the rows the inner loop has there if {@code inner}, and otherwise all in single steps. */
    InterpreterEngine(CpuModel model, boolean inner) {
        cpu = new Cpu(model, 0, 0);
        this.inner = inner;
        Arrays.fill(page, Op.UNDECODED);
        Arrays.fill(heat, Integer.MAX_VALUE);
        cpu.connect(window);
        cpu.sys[Sys.CPACR_EL1] = 3 << 20;
        cpu.sys[Sys.SCTLR_EL1] |= CONTROL;
        cpu.sys[Sys.TCR_EL1] = TranslatorEngine.TRANSLATION;
        giveKeys(cpu);
        cpu.setLevel(0, false);
    }

    @Override
    public Outcome run(Trial trial) {
        enter(trial);
        int signal = 0;
        try {
            for (int word : trial.words()) {
                long next = cpu.pc + 4;
                step(trial.row(), word);
                if (cpu.pc != next) {
                    break;
                }
            }
        } catch (GuestException raised) {
            signal = signal(cpu.syndrome.ec, cpu.syndrome.iss);
        }
        return new Outcome(signal, cpu.pc, leave());
    }

    @Override
    public boolean hasHalfPrecision() {
        return cpu.has(Feature.FP16);
    }

    /** A bit for each doubleword of the window that the last trial accessed. */
    int touched() {
        return window.touched();
    }

    private void step(int row, int word) {
        cpu.nextPc = cpu.pc + 4;
        long operation = Packer.pack(word);
        if (inner && Encodings.has(row, "hot")) {
            stepInner(operation);
        } else {
            Cold.execute(cpu, operation);
            cpu.pc = cpu.nextPc;
        }
    }

    private void stepInner(long operation) {
        int slot = (int) cpu.pc >>> 2 & 1023;
        cpu.pageBase = cpu.pc & -4096;
        cpu.index = slot;
        cpu.budget = 1;
        page[slot] = operation;
        try {
            Hot.run(cpu, page, heat, slot);
        } finally {
            page[slot] = Op.UNDECODED;
        }
        if (cpu.budget != 0) {
            throw new AssertionError("the inner loop refused row " + ((int) operation & 0x7ff));
        }
    }

    /** Enables pointer authentication of instruction addresses; that of data is left disabled, so that LDRAA loads. */
    static void giveKeys(Cpu cpu) {
        cpu.sys[Sys.SCTLR_EL1] |= 1L << 31 | 1 << 30;
        for (int i = 0; i < 10; i++) {
            cpu.sys[Sys.APIA_KEY + i] = 0x9e3779b97f4a7c15L * (i + 1);
        }
    }

    /** The signal Linux sends for an exception. */
    static int signal(int exceptionClass, int iss) {
        return switch (exceptionClass) {
            case ExceptionClass.UNKNOWN, ExceptionClass.SYSTEM_REGISTER -> Outcome.ILLEGAL;
            case ExceptionClass.BRK -> Outcome.TRAP;
            case ExceptionClass.DATA_ABORT_LOWER, ExceptionClass.DATA_ABORT_SAME -> {
                if ((iss & 0x3f) != ALIGNMENT_STATUS) {
                    throw new AssertionError("unexpected abort, ISS " + Integer.toHexString(iss));
                }
                yield Outcome.ALIGNMENT;
            }
            default -> throw new AssertionError("unexpected exception: " + ExceptionClass.name(exceptionClass));
        };
    }

    private void enter(Trial trial) {
        registers(trial.before(), cpu);
        cpu.pc = trial.pc();
        window.set(trial.before());
    }

    private long[] leave() {
        long[] s = registers(cpu);
        window.get(s);
        return s;
    }

    /** Gives a CPU the registers of a trial, and no claim or event. */
    static void registers(long[] from, Cpu cpu) {
        System.arraycopy(from, 0, cpu.x, 0, 32);
        System.arraycopy(from, State.V, cpu.v, 0, 64);
        cpu.nzcv = (int) from[State.NZCV];
        cpu.fpcr = (int) from[State.FPCR];
        cpu.fpsr = (int) from[State.FPSR];
        cpu.monitorValid = false;
        cpu.waiting = false;
        cpu.waitingForEvent = false;
        cpu.eventRegister = false;
    }

    /** The registers of a CPU, as slots without memory. */
    static long[] registers(Cpu cpu) {
        if (cpu.x[Cpu.ZERO] != 0) {
            throw new AssertionError("XZR was written");
        }
        long[] s = new long[State.SLOTS];
        System.arraycopy(cpu.x, 0, s, 0, 32);
        System.arraycopy(cpu.v, 0, s, State.V, 64);
        s[State.NZCV] = cpu.nzcv;
        s[State.FPCR] = cpu.fpcr & 0xffffffffL;
        s[State.FPSR] = cpu.fpsr & 0xffffffffL;
        return s;
    }
}
