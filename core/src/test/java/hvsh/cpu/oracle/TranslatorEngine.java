package hvsh.cpu.oracle;

import hvsh.cpu.Cpu;
import hvsh.cpu.CpuModel;
import hvsh.cpu.Sys;
import hvsh.cpu.jit.TranslatingEngine;
import hvsh.cpu.jit.TranslationCache;
import hvsh.cpu.jit.WatchedRegion;
import hvsh.cpu.mmu.Mmu;
import hvsh.cpu.mmu.PhysicalAccess;
import hvsh.cpu.mmu.Tables;
import hvsh.memory.Bus;
import hvsh.memory.Page;
import hvsh.memory.Ram;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The translator, with the real MMU: each trial is interpreted once, which has it translated, and then run again. */
final class TranslatorEngine implements Engine {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long RAM = State.MEMORY - Page.SIZE;
    private static final long RAM_SIZE = 0x20000;
    private static final long TABLE = State.MEMORY + 2 * Page.SIZE;
    /** A block of 1 GB: normal memory, for EL0 too, accessed. */
    private static final int BLOCK = 1 << 10 | 3 << 8 | 1 << 6 | 1;
    /** T0SZ 25, 4 KB granule, no TTBR1, 44 bits of physical address. */
    static final long TRANSLATION = 4L << 32 | 1 << 23 | 25;
    private static final int GIGABYTE = 30;
    /** More than any trial has: an exception ends it. */
    private static final int EXCEPTION_CYCLES = 100;

    private final Ram ram = new Ram(RAM, RAM_SIZE);
    private final Tables tables = new Tables();
    private final Bus bus = new Bus(ram);
    private final PhysicalAccess physical = new PhysicalAccess(bus, tables);
    private final Cpu cpu;
    private final TranslatingEngine engine;
    private long translated;

    /** @param optimizing whether regions are translated the better way at once, or never */
    TranslatorEngine(CpuModel model, boolean optimizing) {
        cpu = new Cpu(model, 0, 0);
        engine = new TranslatingEngine(cpu, physical, EXCEPTION_CYCLES, 0, optimizing ? 0 : 1, Runnable::run, new TranslationCache());
        cpu.connect(new Mmu(cpu, bus, tables));
        byte[] table = new byte[Page.SIZE];
        for (long address : new long[] {State.MEMORY, State.CODE}) {
            LONG.set(table, 8 * (int) (address >> GIGABYTE), address >> GIGABYTE << GIGABYTE | BLOCK);
        }
        physical.write(TABLE, table, 0, table.length);
        cpu.sys[Sys.CPACR_EL1] = 3 << 20;
        cpu.sys[Sys.MAIR_EL1] = 0xff;
        cpu.sys[Sys.TCR_EL1] = TRANSLATION;
        cpu.sys[Sys.TTBR0_EL1] = TABLE;
        cpu.sys[Sys.SCTLR_EL1] |= InterpreterEngine.CONTROL | 1;
        InterpreterEngine.giveKeys(cpu);
        cpu.contextChanged();
        cpu.setLevel(0, false);
    }

    /** How many trials translated code executed, at least in part; not those that it left to the interpreter. */
    long translated() {
        return translated;
    }

    @Override
    public Outcome run(Trial trial) {
        byte[] code = new byte[State.CODE_BYTES];
        for (int i = 0; i < trial.words().length; i++) {
            INT.set(code, 4 * i, trial.words()[i]);
        }
        physical.write(trial.pc(), code, 0, code.length - 4);
        ram.page(trial.pc()).heat = null; // a word that could not be translated would keep this one cold
        execute(trial);
        WatchedRegion region = WatchedRegion.at(ram.page(trial.pc()), (int) trial.pc() >>> 2 & Page.WORDS - 1);
        Outcome outcome = execute(trial);
        if (region != null && region.hasExecuted()) {
            translated++;
        }
        return outcome;
    }

    private Outcome execute(Trial trial) {
        enter(trial);
        engine.run(trial.words().length);
        int signal = 0;
        if (cpu.el == 1) {
            signal = InterpreterEngine.signal((int) (cpu.sys[Sys.ESR_EL1] >>> 26) & 0x3f, (int) cpu.sys[Sys.ESR_EL1]);
            cpu.pc = cpu.sys[Sys.ELR_EL1];
            cpu.nzcv = (int) (cpu.sys[Sys.SPSR_EL1] >>> 28) & 15;
            cpu.setLevel(0, false);
        }
        return new Outcome(signal, cpu.pc, leave());
    }

    private void enter(Trial trial) {
        InterpreterEngine.registers(trial.before(), cpu);
        cpu.pc = trial.pc();
        byte[] window = new byte[State.MEMORY_BYTES];
        for (int i = 0; i < State.WINDOW_WORDS; i++) {
            LONG.set(window, 8 * i, trial.before()[State.WINDOW + i]);
        }
        physical.write(State.MEMORY, window, 0, window.length);
    }

    private long[] leave() {
        long[] s = InterpreterEngine.registers(cpu);
        byte[] window = new byte[State.MEMORY_BYTES];
        physical.read(State.MEMORY, window, 0, window.length);
        for (int i = 0; i < State.WINDOW_WORDS; i++) {
            s[State.WINDOW + i] = (long) LONG.get(window, 8 * i);
        }
        return s;
    }
}
