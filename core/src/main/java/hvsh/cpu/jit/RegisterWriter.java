package hvsh.cpu.jit;

import java.lang.classfile.CodeBuilder;
import java.util.BitSet;

/** Writes what a region does with general registers: in locals, or in the CPU's array. */
final class RegisterWriter {
    private final CodeBuilder code;
    private final boolean inLocals;

    RegisterWriter(CodeBuilder code, Tier tier) {
        this.code = code;
        inLocals = tier == Tier.OPTIMIZED;
    }

    void push(int number) {
        if (inLocals) {
            code.lload(Locals.register(number));
        } else {
            pushArray(number);
        }
    }

    private void pushArray(int number) {
        code.aload(Locals.X).loadConstant(number).laload();
    }

    void set(int number, Runnable pushValue) {
        if (inLocals) {
            pushValue.run();
            code.lstore(Locals.register(number));
        } else {
            code.aload(Locals.X).loadConstant(number);
            pushValue.run();
            code.lastore();
        }
    }

    /** Takes one over from the CPU. */
    void load(int number) {
        if (inLocals) {
            pushArray(number);
            code.lstore(Locals.register(number));
        }
    }

    /** Gives one back to the CPU. */
    void store(int number) {
        if (inLocals) {
            code.aload(Locals.X).loadConstant(number).lload(Locals.register(number)).lastore();
        }
    }

    void store(BitSet numbers) {
        numbers.stream().forEach(this::store);
    }
}
