package hvsh.cpu.jit;

import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;

import hvsh.cpu.jit.Expr.Call;
import hvsh.cpu.jit.Expr.Constant;
import hvsh.cpu.jit.Expr.Type;
import hvsh.cpu.jit.Instruction.Kind;
import java.lang.classfile.CodeBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the instructions of a block, one after the other. */
final class InstructionWriter {
    private final CodeBuilder code;
    private final RegionWriter region;
    private final FlagsWriter flags;
    private final ExprWriter expressions;
    private final RegisterWriter registers;
    private final Map<String, Integer> declared = new HashMap<>();
    private Block block;
    private Instruction current;
    private boolean behindMethods;
    private int position;

    InstructionWriter(CodeBuilder code, RegionWriter region, RegisterWriter registers, Tier tier) {
        this.code = code;
        this.region = region;
        flags = new FlagsWriter(code);
        this.registers = registers;
        expressions = new ExprWriter(code, this, flags, registers, tier);
        flags.connect(expressions);
    }

    void begin(Block next) {
        block = next;
        position = 0;
        flags.kind = block.flagsAtEntry == LazyFlags.UNREACHED ? LazyFlags.UNKNOWN : block.flagsAtEntry;
    }

    Instruction current() {
        return current;
    }

    /** Whether the current instruction's registers are in the CPU while it executes, for the methods that it calls. */
    boolean isBehindMethods() {
        return behindMethods;
    }

    /** Local of a name that the current instruction declared. */
    int local(String name) {
        return declared.get(name);
    }

    /** The current instruction's place, for what may fault. */
    int site(boolean pure) {
        return RegionSupport.site(current.index(), block.length() - position, pure);
    }

    void write(Instruction instruction) {
        current = instruction;
        declared.clear();
        behindMethods = usesMethods(instruction);
        boolean watched = behindMethods && (instruction.is(Semantics.MEMORY) || instruction.is(Semantics.SYSTEM));
        if (watched) {
            tellState();
        } else if (behindMethods) {
            code.loadConstant(site(true)).istore(Locals.SITE);
        } else if (instruction.is(Semantics.MEMORY)) {
            code.loadConstant(site(false)).istore(Locals.SITE);
        }
        sync(instruction, true);
        if (isPair(instruction)) {
            writePair(instruction);
        } else {
            instruction.statements().forEach(this::write);
        }
        sync(instruction, false);
        if (watched) {
            watch();
        }
        position++;
    }

    /** Whether it is a load or store of two general registers: an address, then an access there and one behind. */
    private static boolean isPair(Instruction instruction) {
        return instruction.statements().size() >= 3 && AccessWriter.accesses(instruction.statements()).size() == 2
                && instruction.statements().getFirst() instanceof Statement.Declare va && va.name().equals("va");
    }

    private void writePair(Instruction instruction) {
        List<Call> accesses = AccessWriter.accesses(instruction.statements());
        declare((Statement.Declare) instruction.statements().getFirst());
        List<Statement> rest = instruction.statements().subList(1, instruction.statements().size());
        boolean write = accesses.getFirst().name().startsWith("store");
        int size = 2 * AccessWriter.size(accesses.getFirst());
        expressions.accesses().span(write, size, () -> code.lload(local("va")), () -> rest.forEach(this::write));
    }

    /** Whether it calls methods that get the CPU, besides the plain loads and stores that are written in line. */
    private static boolean usesMethods(Instruction instruction) {
        return instruction.statements().stream().anyMatch(s -> switch (s) {
            case Statement.Declare d -> ExprWriter.usesMethods(d.value());
            case Statement.SetRegister r -> ExprWriter.usesMethods(r.value());
            case Statement.SetFlags f -> ExprWriter.usesMethods(f.value());
            case Statement.Invoke i -> ExprWriter.usesMethods(i.call());
            case Statement.Branch _ -> false;
        });
    }

    /** Makes the CPU's own idea of place and time exact, for methods that read or change it. */
    private void tellState() {
        code.loadConstant(site(false)).istore(Locals.SITE);
        code.aload(Locals.CPU).lload(Locals.BASE).putfield(RegionWriter.CPU, "pageBase", CD_long);
        code.aload(Locals.CPU).loadConstant(current.index()).putfield(RegionWriter.CPU, "index", CD_int);
        code.aload(Locals.CPU);
        pushExactBudget();
        code.putfield(RegionWriter.CPU, "budget", CD_long);
    }

    private void pushExactBudget() {
        code.lload(Locals.BUDGET).loadConstant((long) (block.length() - position)).ladd();
    }

    /** Leaves behind the instruction if it has made the slice end. */
    private void watch() {
        code.aload(Locals.CPU).getfield(RegionWriter.CPU, "budget", CD_long);
        pushExactBudget();
        code.lcmp().ifne(region.attended(current.index() + 1));
    }

    /** Registers and flags that methods use by themselves go to the CPU before, and come back afterwards. */
    private void sync(Instruction instruction, boolean before) {
        if (instruction.is(Semantics.GENERAL) && behindMethods) {
            Registers.named(instruction.word()).forEach(before ? registers::store : registers::load);
        }
        if (instruction.is(Semantics.FLAGS)) {
            flags.sync(before);
        }
    }

    private void write(Statement statement) {
        switch (statement) {
            case Statement.Declare s -> declare(s);
            case Statement.SetRegister s -> setRegister(s);
            case Statement.SetFlags s -> flags.set(s.value());
            case Statement.Invoke s -> {
                expressions.push(s.call());
                discard(s.call().type());
            }
            case Statement.Branch s -> branch(s);
        }
    }

    private void declare(Statement.Declare statement) {
        int local = Locals.FIRST_DECLARED + 2 * declared.size();
        expressions.push(statement.value());
        if (statement.value().type() == Type.LONG) {
            code.lstore(local);
        } else {
            code.istore(local);
        }
        declared.put(statement.name(), local);
    }

    private void setRegister(Statement.SetRegister statement) {
        int number = (int) ((Constant) statement.number()).value();
        if (number > 31) {
            expressions.pushLong(statement.value());
            code.pop2();
        } else {
            registers.set(number, () -> expressions.pushLong(statement.value()));
        }
    }

    private void discard(Type type) {
        switch (type) {
            case LONG -> code.pop2();
            case INT, BOOLEAN -> code.pop();
            case VOID -> { }
        }
    }

    private void branch(Statement.Branch statement) {
        if (!statement.direct()) {
            expressions.pushLong(statement.target());
            code.lstore(Locals.NEXT);
        } else if (current.kind() == Kind.CONDITIONAL) {
            expressions.branch(statement.condition(), true, region.target(current.target()));
        }
    }
}
