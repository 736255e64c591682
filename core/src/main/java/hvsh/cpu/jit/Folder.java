package hvsh.cpu.jit;

import hvsh.cpu.jit.Expr.Binary;
import hvsh.cpu.jit.Expr.Call;
import hvsh.cpu.jit.Expr.Cast;
import hvsh.cpu.jit.Expr.Conditional;
import hvsh.cpu.jit.Expr.Constant;
import hvsh.cpu.jit.Expr.Type;
import hvsh.cpu.jit.Expr.Unary;
import java.util.List;

/**
 * Puts an instruction's operands into its row's expressions, and works out at once whatever they decide.
 *
 * @param operation packed operation
 * @param nzcv      value of the condition flags if it is to be assumed, else -1
 */
record Folder(long operation, int nzcv) {
    private static final int ZERO_REGISTER = 32;

    Folder(long operation) {
        this(operation, -1);
    }

    Expr fold(Expr expr) {
        return switch (expr) {
            case Expr.Variable variable -> variable(variable);
            case Expr.Field field when nzcv >= 0 && field.name().equals("nzcv") -> new Constant(nzcv, Type.INT);
            case Expr.Register register -> register(fold(register.number()));
            case Unary unary -> unary(unary.operator(), fold(unary.operand()));
            case Cast cast -> cast(cast.to(), fold(cast.operand()));
            case Binary binary -> binary(binary.operator(), fold(binary.left()), fold(binary.right()));
            case Conditional conditional -> conditional(conditional);
            case Call call -> call(call);
            case Constant _, Expr.Field _, Expr.TheCpu _ -> expr;
        };
    }

    private Expr variable(Expr.Variable variable) {
        return switch (variable.name()) {
            case "rd" -> new Constant((int) operation >>> 11 & 63, Type.INT);
            case "rn" -> new Constant((int) operation >>> 17 & 63, Type.INT);
            case "rm" -> new Constant((int) (operation >>> 23) & 63, Type.INT);
            case "imm" -> new Constant(operation >> 29, Type.LONG);
            case "insn" -> new Constant((int) (operation >>> 32), Type.INT);
            default -> variable;
        };
    }

    private static Expr register(Expr number) {
        return number instanceof Constant constant && constant.is(ZERO_REGISTER) ? new Constant(0, Type.LONG) : new Expr.Register(number);
    }

    private static Expr unary(String operator, Expr operand) {
        if (!(operand instanceof Constant constant)) {
            return new Unary(operator, operand);
        }
        return switch (operator) {
            case "-" -> number(-constant.value(), operand.type());
            case "~" -> number(~constant.value(), operand.type());
            default -> Constant.of(constant.is(0));
        };
    }

    private static Constant number(long value, Type type) {
        return new Constant(type == Type.INT ? (int) value : value, type);
    }

    private static Expr cast(String to, Expr operand) {
        if (operand instanceof Constant constant) {
            return switch (to) {
                case "long" -> new Constant(constant.value(), Type.LONG);
                case "int" -> new Constant((int) constant.value(), Type.INT);
                case "short" -> new Constant((short) constant.value(), Type.INT);
                default -> new Constant((byte) constant.value(), Type.INT);
            };
        }
        boolean idle = to.equals("long") && operand.type() == Type.LONG || to.equals("int") && operand.type() == Type.INT;
        return idle ? operand : new Cast(to, operand);
    }

    private static Expr binary(String operator, Expr left, Expr right) {
        if (left instanceof Constant a && right instanceof Constant b) {
            return constant(operator, a, b);
        }
        Binary plain = new Binary(operator, left, right);
        boolean sameType = plain.type() == left.type();
        if (right instanceof Constant b && sameType && leavesLeft(operator, b.value(), plain.type())) {
            return left;
        }
        boolean leavesRight = left instanceof Constant a && a.is(0) && plain.type() == right.type()
                && List.of("+", "|", "^").contains(operator);
        return leavesRight ? right : plain;
    }

    private static boolean leavesLeft(String operator, long value, Type type) {
        return switch (operator) {
            case "+", "-", "|", "^" -> value == 0;
            case "<<", ">>", ">>>" -> (value & (type == Type.LONG ? 63 : 31)) == 0;
            case "&" -> value == -1;
            default -> false;
        };
    }

    private static Constant constant(String operator, Constant left, Constant right) {
        boolean wide = left.type() == Type.LONG || right.type() == Type.LONG;
        long a = left.value();
        long b = right.value();
        return switch (operator) {
            case "==" -> Constant.of(a == b);
            case "!=" -> Constant.of(a != b);
            case "<" -> Constant.of(a < b);
            case "<=" -> Constant.of(a <= b);
            case ">" -> Constant.of(a > b);
            case ">=" -> Constant.of(a >= b);
            case "&&" -> Constant.of(a != 0 && b != 0);
            case "||" -> Constant.of(a != 0 || b != 0);
            case "<<", ">>", ">>>" -> shifted(operator, left, (int) b);
            default -> number(arithmetic(operator, a, b), wide ? Type.LONG : left.type());
        };
    }

    private static Constant shifted(String operator, Constant left, int by) {
        boolean wide = left.type() == Type.LONG;
        long a = left.value();
        return number(switch (operator) {
            case "<<" -> wide ? a << by : (int) a << by;
            case ">>" -> wide ? a >> by : (int) a >> by;
            default -> wide ? a >>> by : (int) a >>> by;
        }, left.type());
    }

    private static long arithmetic(String operator, long a, long b) {
        return switch (operator) {
            case "+" -> a + b;
            case "-" -> a - b;
            case "*" -> a * b;
            case "/" -> a / b;
            case "%" -> a % b;
            case "&" -> a & b;
            case "|" -> a | b;
            default -> a ^ b;
        };
    }

    private Expr conditional(Conditional expr) {
        Expr condition = fold(expr.condition());
        if (condition instanceof Constant constant) {
            return fold(constant.is(1) ? expr.whenTrue() : expr.whenFalse());
        }
        return new Conditional(condition, fold(expr.whenTrue()), fold(expr.whenFalse()));
    }

    private Expr call(Call call) {
        List<Expr> arguments = call.arguments().stream().map(this::fold).toList();
        if (!Methods.isPure(call.method()) || !arguments.stream().allMatch(a -> a instanceof Constant)) {
            return new Call(call.method(), arguments);
        }
        try {
            Object[] values = new Object[arguments.size()];
            Class<?>[] types = call.method().getParameterTypes();
            for (int i = 0; i < values.length; i++) {
                long value = ((Constant) arguments.get(i)).value();
                values[i] = types[i] == long.class ? (Object) value : types[i] == boolean.class ? value != 0 : (Object) (int) value;
            }
            Object result = call.method().invoke(null, values);
            return result instanceof Boolean truth ? Constant.of(truth) : number(((Number) result).longValue(), call.type());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot evaluate " + call.method(), e);
        }
    }
}
