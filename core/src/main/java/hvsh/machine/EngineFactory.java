package hvsh.machine;

import hvsh.cpu.Cpu;
import hvsh.cpu.Engine;
import hvsh.cpu.interp.Interpreter;
import hvsh.cpu.jit.TranslatingEngine;
import hvsh.cpu.mmu.PhysicalAccess;

/** Makes the engine of each CPU. It decides how fast a machine runs, and nothing else. */
@FunctionalInterface
public interface EngineFactory {
    /** The reference. */
    EngineFactory INTERPRETER = Interpreter::new;
    /** Hot code translated to JVM bytecode. */
    EngineFactory TRANSLATOR = TranslatingEngine::new;

    /**
     * An engine for one CPU.
     *
     * @param memory          where it announces pages that begin to hold code
     * @param exceptionCycles what taking an exception costs
     */
    Engine make(Cpu cpu, PhysicalAccess memory, int exceptionCycles);
}
