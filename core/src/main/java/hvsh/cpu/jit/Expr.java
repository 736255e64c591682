package hvsh.cpu.jit;

import java.lang.reflect.Method;
import java.util.List;

/** An expression of the {@link Semantics}, with Java's meaning and types. */
sealed interface Expr {
    /** The types that semantics use. */
    enum Type { INT, LONG, BOOLEAN, VOID }

    Type type();

    /** A constant; an int is kept sign extended, a boolean as 0 or 1. */
    record Constant(long value, Type type) implements Expr {
        static Constant of(boolean value) {
            return new Constant(value ? 1 : 0, Type.BOOLEAN);
        }

        boolean is(long other) {
            return value == other;
        }
    }

    /** An operand (rd, rn, rm, imm, insn), pc, or a local that an earlier statement declared. */
    record Variable(String name, Type type) implements Expr { }

    /** A general register, by an expression for its number. */
    record Register(Expr number) implements Expr {
        @Override
        public Type type() {
            return Type.LONG;
        }
    }

    /** A field of the CPU. */
    record Field(String name, Type type) implements Expr { }

    /** Operators - ~ and !. */
    record Unary(String operator, Expr operand) implements Expr {
        @Override
        public Type type() {
            return operand.type();
        }
    }

    /** A cast to int, long, byte or short. */
    record Cast(String to, Expr operand) implements Expr {
        @Override
        public Type type() {
            return to.equals("long") ? Type.LONG : Type.INT;
        }
    }

    /** A binary operator. */
    record Binary(String operator, Expr left, Expr right) implements Expr {
        @Override
        public Type type() {
            return switch (operator) {
                case "==", "!=", "<", "<=", ">", ">=", "&&", "||" -> Type.BOOLEAN;
                case "<<", ">>", ">>>" -> left.type();
                default -> left.type() == Type.LONG || right.type() == Type.LONG ? Type.LONG : left.type();
            };
        }
    }

    /** The operator with question mark and colon. */
    record Conditional(Expr condition, Expr whenTrue, Expr whenFalse) implements Expr {
        @Override
        public Type type() {
            return whenTrue.type() == Type.LONG || whenFalse.type() == Type.LONG ? Type.LONG : whenTrue.type();
        }
    }

    /** A call of a method of the CPU or of a static one; {@code arguments} are without the CPU itself where it is the receiver. */
    record Call(Method method, List<Expr> arguments) implements Expr {
        @Override
        public Type type() {
            Class<?> result = method.getReturnType();
            return result == long.class ? Type.LONG : result == boolean.class ? Type.BOOLEAN
                    : result == void.class ? Type.VOID : Type.INT;
        }

        String name() {
            return method.getName();
        }

        /** Simple name of the class that has the method. */
        String owner() {
            return method.getDeclaringClass().getSimpleName();
        }
    }

    /** The CPU, as an argument. */
    record TheCpu() implements Expr {
        @Override
        public Type type() {
            return Type.VOID;
        }
    }
}
