package hvsh.cpu.jit;

import hvsh.cpu.jit.Expr.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the statements of a row: the part of Java that the instruction table uses. */
final class SemanticsParser {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(0x[0-9a-fA-F]+L?|\\d+L?|\\w+|<<|>>>|>>|<=|>=|==|!=|&&|\\|\\||[-+*/%&|^~!<>=?:;,.()\\[\\]])");
    /** Binary operators, loosest first. */
    private static final List<List<String>> LEVELS = List.of(List.of("||"), List.of("&&"), List.of("|"), List.of("^"), List.of("&"),
            List.of("==", "!="), List.of("<", "<=", ">", ">="), List.of("<<", ">>", ">>>"), List.of("+", "-"), List.of("*", "/", "%"));

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private final Map<String, Type> locals = new HashMap<>(Map.of("rd", Type.INT, "rn", Type.INT, "rm", Type.INT,
            "imm", Type.LONG, "insn", Type.INT, "pc", Type.LONG));
    private int at;

    private SemanticsParser(String text) {
        this.text = text;
        Matcher m = TOKEN.matcher(text);
        while (m.lookingAt()) {
            tokens.add(m.group(1));
            m.region(m.end(), text.length());
        }
        if (m.regionStart() != text.stripTrailing().length()) {
            throw wrong("'" + text.substring(m.regionStart()) + "' is no token");
        }
    }

    /** The statements of a text; an empty one does nothing. */
    static List<Statement> parse(String text) {
        SemanticsParser parser = new SemanticsParser(text);
        List<Statement> statements = new ArrayList<>();
        while (parser.at < parser.tokens.size()) {
            statements.add(parser.statement());
        }
        return statements;
    }

    private IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException("cannot translate '" + text + "': " + why);
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private boolean take(String token) {
        boolean there = peek().equals(token);
        at += there ? 1 : 0;
        return there;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw wrong("expected '" + token + "', found '" + peek() + "'");
        }
    }

    private Statement statement() {
        Statement statement = switch (peek()) {
            case "long", "int" -> declaration();
            case "if" -> conditionalBranch();
            case "branch", "jump" -> branch(null);
            default -> assignmentOrCall();
        };
        expect(";");
        return statement;
    }

    private Statement declaration() {
        Type type = tokens.get(at++).equals("long") ? Type.LONG : Type.INT;
        String name = tokens.get(at++);
        expect("=");
        Expr value = widened(expression(), type);
        locals.put(name, type);
        return new Statement.Declare(name, value);
    }

    private static Expr widened(Expr value, Type type) {
        return value.type() == Type.INT && type == Type.LONG ? new Expr.Cast("long", value) : value;
    }

    private Statement conditionalBranch() {
        expect("if");
        expect("(");
        Expr condition = expression();
        expect(")");
        return branch(condition);
    }

    private Statement branch(Expr condition) {
        boolean direct = tokens.get(at++).equals("branch");
        expect("(");
        Expr target = expression();
        expect(")");
        return new Statement.Branch(condition, direct, target);
    }

    private Statement assignmentOrCall() {
        Expr first = expression();
        if (!take("=")) {
            if (first instanceof Expr.Call call) {
                return new Statement.Invoke(call);
            }
            throw wrong("a statement that does nothing");
        }
        Expr value = expression();
        return switch (first) {
            case Expr.Register register -> new Statement.SetRegister(register.number(), widened(value, Type.LONG));
            case Expr.Field field when field.name().equals("nzcv") -> new Statement.SetFlags(value);
            default -> throw wrong("assignment to something else than a register or NZCV");
        };
    }

    private Expr expression() {
        Expr condition = binary(0);
        if (!take("?")) {
            return condition;
        }
        Expr whenTrue = expression();
        expect(":");
        return new Expr.Conditional(condition, whenTrue, expression());
    }

    private Expr binary(int level) {
        if (level == LEVELS.size()) {
            return unary();
        }
        Expr left = binary(level + 1);
        while (LEVELS.get(level).contains(peek())) {
            String operator = tokens.get(at++);
            left = new Expr.Binary(operator, left, binary(level + 1));
        }
        return left;
    }

    private Expr unary() {
        if (List.of("-", "~", "!").contains(peek())) {
            return new Expr.Unary(tokens.get(at++), unary());
        }
        boolean cast = peek().equals("(") && List.of("int", "long", "byte", "short").contains(tokens.get(at + 1));
        if (cast) {
            String to = tokens.get(at + 1);
            at += 2;
            expect(")");
            return new Expr.Cast(to, unary());
        }
        return primary();
    }

    private Expr primary() {
        if (take("(")) {
            Expr inside = expression();
            expect(")");
            return inside;
        }
        String token = tokens.get(at++);
        if (Character.isDigit(token.charAt(0))) {
            return number(token);
        }
        return switch (token) {
            case "true", "false" -> Expr.Constant.of(token.equals("true"));
            case "x" -> register();
            default -> peek().equals(".") ? member(token) : variable(token);
        };
    }

    private static Expr number(String token) {
        boolean wide = token.endsWith("L");
        String digits = wide ? token.substring(0, token.length() - 1) : token;
        long value = digits.startsWith("0x") ? Long.parseUnsignedLong(digits.substring(2), 16) : Long.parseLong(digits);
        return new Expr.Constant(wide ? value : (int) value, wide ? Type.LONG : Type.INT);
    }

    private Expr register() {
        expect("[");
        Expr number = expression();
        expect("]");
        return new Expr.Register(number);
    }

    private Expr variable(String name) {
        if (name.equals("cpu")) {
            return new Expr.TheCpu();
        }
        Type type = locals.get(name);
        if (type == null) {
            throw wrong("unknown name '" + name + "'");
        }
        return new Expr.Variable(name, type);
    }

    private Expr member(String owner) {
        expect(".");
        String name = tokens.get(at++);
        if (!take("(")) {
            return new Expr.Field(name, name.equals("nzcv") ? Type.INT : Type.LONG);
        }
        List<Expr> arguments = new ArrayList<>();
        while (!take(")")) {
            arguments.add(expression());
            if (!peek().equals(")")) {
                expect(",");
            }
        }
        return new Expr.Call(Methods.find(owner, name, arguments.size()), List.copyOf(arguments));
    }
}
