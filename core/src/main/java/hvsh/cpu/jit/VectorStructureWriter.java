package hvsh.cpu.jit;

import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import hvsh.cpu.jit.Expr.Call;
import hvsh.cpu.jit.Expr.Constant;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.MethodTypeDesc;

/**
 * Writes LD1, ST1 and LD1R of one register in line, and the step of their base register. What is not within one page of RAM is
 * left to the interpreter, because a fault between two elements leaves the first ones loaded.
 */
final class VectorStructureWriter {
    private static final MethodTypeDesc BAIL = MethodTypeDesc.of(CD_void, RegionWriter.CPU, CD_long, CD_int);
    private static final int NO_REGISTER = 31;

    private final CodeBuilder code;
    private final InstructionWriter instruction;
    private final AccessWriter accesses;
    private final RegisterWriter registers;

    VectorStructureWriter(CodeBuilder code, InstructionWriter instruction, AccessWriter accesses, RegisterWriter registers) {
        this.code = code;
        this.instruction = instruction;
        this.accesses = accesses;
        this.registers = registers;
    }

    static boolean handles(Call call) {
        return call.owner().equals("VectorStructure") && switch (call.name()) {
            case "postIndex" -> true;
            case "replicate" -> number(call, 1) == 1;
            case "load", "store" -> number(call, 1) == 1 && number(call, 2) == 1;
            default -> false;
        };
    }

    private static int number(Call call, int argument) {
        return (int) ((Constant) call.arguments().get(argument)).value();
    }

    void write(Call call) {
        switch (call.name()) {
            case "postIndex" -> step(number(call, 1), number(call, 2), number(call, 3));
            case "replicate" -> replicate(number(call, 2), number(call, 3), number(call, 4), number(call, 5));
            default -> transfer(call.name().equals("store"), number(call, 3), number(call, 5), number(call, 6));
        }
    }

    private void step(int base, int register, int bytes) {
        registers.set(base, () -> {
            registers.push(base);
            if (register == NO_REGISTER) {
                code.loadConstant((long) bytes);
            } else {
                registers.push(register);
            }
            code.ladd();
        });
        if (instruction.isBehindMethods()) { // what comes back from the CPU afterwards must be stepped, too
            registers.store(base);
        }
    }

    private void replicate(int q, int size, int base, int t) {
        accesses.load(1 << size, () -> registers.push(base));
        if (size < 3) {
            code.loadConstant(Long.divideUnsigned(-1, (1L << (8 << size)) - 1)).lmul();
        }
        code.lstore(Locals.LOADED);
        code.aload(Locals.V).loadConstant(2 * t).lload(Locals.LOADED).lastore();
        code.aload(Locals.V).loadConstant(2 * t + 1);
        if (q == 1) {
            code.lload(Locals.LOADED);
        } else {
            code.lconst_0();
        }
        code.lastore();
    }

    private void transfer(boolean store, int q, int base, int t) {
        accesses.spanOrElse(store, 8 << q, () -> registers.push(base), () -> halves(store, q, base, t), () ->
                code.aload(Locals.CPU).lload(Locals.BUDGET).loadConstant(instruction.site(false))
                        .invokestatic(RegionWriter.SUPPORT, "bail", BAIL));
    }

    private void halves(boolean store, int q, int base, int t) {
        for (int half = 0; half <= q; half++) {
            int index = 2 * t + half;
            long offset = 8L * half;
            Runnable address = () -> {
                registers.push(base);
                code.loadConstant(offset).ladd();
            };
            if (store) {
                accesses.store(8, address, () -> code.aload(Locals.V).loadConstant(index).laload());
            } else {
                code.aload(Locals.V).loadConstant(index);
                accesses.load(8, address);
                code.lastore();
            }
        }
        if (!store && q == 0) {
            code.aload(Locals.V).loadConstant(2 * t + 1).lconst_0().lastore();
        }
    }
}
