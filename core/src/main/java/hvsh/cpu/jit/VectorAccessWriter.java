package hvsh.cpu.jit;

import hvsh.cpu.jit.Expr.Call;
import hvsh.cpu.jit.Expr.Constant;
import java.lang.classfile.CodeBuilder;
import java.util.List;

/**
 * Writes loads and stores of vector registers in line, with the same effects in the same order as
 * {@link hvsh.cpu.op.VectorMemory}: nothing is written to a register before all has been loaded.
 */
final class VectorAccessWriter {
    private final CodeBuilder code;
    private final ExprWriter expressions;
    private final AccessWriter accesses;

    VectorAccessWriter(CodeBuilder code, ExprWriter expressions, AccessWriter accesses) {
        this.code = code;
        this.expressions = expressions;
        this.accesses = accesses;
    }

    static boolean handles(Call call) {
        return call.owner().equals("VectorMemory");
    }

    void write(Call call) {
        List<Expr> arguments = call.arguments();
        boolean pair = call.name().endsWith("Pair");
        int size = number(arguments.getLast());
        int first = number(arguments.get(1));
        expressions.pushLong(arguments.get(arguments.size() - 2));
        code.lstore(Locals.ADDRESS);
        int[] registers = pair ? new int[] {first, number(arguments.get(2))} : new int[] {first};
        boolean load = call.name().startsWith("load");
        Runnable all = () -> {
            if (load) {
                load(registers, size);
            } else {
                store(registers, size);
            }
        };
        if (registers.length * size > 8 && size >= 4) {
            accesses.span(!load, registers.length * size, () -> code.lload(Locals.ADDRESS), all);
        } else {
            all.run();
        }
    }

    private static int number(Expr expr) {
        return (int) ((Constant) expr).value();
    }

    private void load(int[] registers, int size) {
        int parts = size == 16 ? 2 : 1;
        for (int i = 0; i < registers.length * parts; i++) {
            int local = Locals.LOADED + 2 * i;
            accesses.load(Math.min(size, 8), () -> pushAddress(size == 16 ? 8 : size, local));
            code.lstore(local);
        }
        for (int i = registers.length - 1; i >= 0; i--) {
            int local = Locals.LOADED + 2 * parts * i;
            set(2 * registers[i], local);
            if (size == 16) {
                set(2 * registers[i] + 1, local + 2);
            } else {
                code.aload(Locals.V).loadConstant(2 * registers[i] + 1).lconst_0().lastore();
            }
        }
    }

    /** The address of what goes to, or comes from, the n-th local. */
    private void pushAddress(int stride, int local) {
        code.lload(Locals.ADDRESS);
        int n = (local - Locals.LOADED) / 2;
        if (n > 0) {
            code.loadConstant((long) stride * n).ladd();
        }
    }

    private void set(int index, int local) {
        code.aload(Locals.V).loadConstant(index).lload(local).lastore();
    }

    private void store(int[] registers, int size) {
        int parts = size == 16 ? 2 : 1;
        for (int i = 0; i < registers.length * parts; i++) {
            int local = Locals.LOADED + 2 * i;
            int index = 2 * registers[i / parts] + i % parts;
            accesses.store(Math.min(size, 8), () -> pushAddress(size == 16 ? 8 : size, local),
                    () -> code.aload(Locals.V).loadConstant(index).laload());
        }
    }
}
