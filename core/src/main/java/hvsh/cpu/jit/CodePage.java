package hvsh.cpu.jit;

import hvsh.cpu.Feature;
import hvsh.cpu.jit.Expr.Constant;
import hvsh.cpu.jit.Instruction.Kind;
import hvsh.isa.Op;
import hvsh.isa.Packer;
import hvsh.memory.Page;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The words of a page as they were when a translation was asked for, decoded as needed. */
final class CodePage {
    private static final int LINK_REGISTER = 30;
    private static final int LONGEST_FUNCTION = 160;
    private static final int RET = 0xd65f_03c0;
    private static final int PACIASP = 0xd503_233f;
    /** STP X29, X30, [SP, #-n]! */
    private static final int PUSH_FRAME = 0xa980_7bfd;
    private static final int PUSH_MASK = 0xffc0_7fff;
    /** System rows that change nothing but general registers, memory, masks or monitors. */
    private static final Set<Integer> HARMLESS = Set.of(Op.HINT, Op.CLREX, Op.DSB, Op.DMB, Op.ISB, Op.YIELD);
    private static final Method REQUIRE = Methods.find("Feature", "requireNumber", 2);
    private static final List<List<Statement>> PARSED = new ArrayList<>();

    static {
        for (int row = 0; row < Semantics.TEXT.length; row++) {
            PARSED.add(null);
        }
    }

    private final int[] words;
    private final BitSet visited;
    private final Instruction[] instructions = new Instruction[Page.WORDS];

    /** @param visited words that control has branched to often */
    CodePage(int[] words, BitSet visited) {
        this.words = words;
        this.visited = visited;
    }

    BitSet visited() {
        return visited;
    }

    int word(int index) {
        return words[index];
    }

    Instruction at(int index) {
        if (instructions[index] == null) {
            instructions[index] = decode(index);
        }
        return instructions[index];
    }

    /**
     * Where the function that a word belongs to probably begins: behind the last RET before it, or where the frame record is
     * pushed. The word itself if nothing like that is near.
     */
    int functionStart(int index) {
        for (int i = index; i > Math.max(0, index - LONGEST_FUNCTION); i--) {
            if ((words[i] & PUSH_MASK) == PUSH_FRAME) {
                return words[i - 1] == PACIASP ? i - 1 : i;
            }
            if (words[i - 1] == RET) {
                return i;
            }
        }
        return index;
    }

    private Instruction decode(int index) {
        long operation = Packer.pack(words[index]);
        int row = (int) operation & 0x7ff;
        if (row == Op.UNALLOCATED || stops(row, words[index])) {
            return new Instruction(index, words[index], row, List.of(), 0, Kind.STOP, -1);
        }
        Folder folder = new Folder(operation);
        List<Statement> statements = Stream.concat(required(Semantics.FEATURES[row]), parsed(row).stream().map(s -> fold(folder, s))).toList();
        return row == Op.YIELD ? new Instruction(index, words[index], row, List.of(), 0, Kind.PLAIN, -1)
                : classified(index, row, statements);
    }

    /** Checked when executed: CPUs of other models may share the page. */
    private static Stream<Statement> required(Feature feature) {
        return feature == null ? Stream.of() : Stream.of(new Statement.Invoke(new Expr.Call(REQUIRE,
                List.of(new Expr.TheCpu(), new Constant(feature.ordinal(), Expr.Type.INT)))));
    }

    private static synchronized List<Statement> parsed(int row) {
        List<Statement> known = PARSED.get(row);
        if (known == null) {
            known = SemanticsParser.parse(Semantics.TEXT[row]);
            PARSED.set(row, known);
        }
        return known;
    }

    private static boolean stops(int row, int word) {
        if ((Semantics.TRAITS[row] & Semantics.SYSTEM) == 0) {
            return Semantics.TEXT[row].contains("undefined");
        }
        return switch (row) {
            case Op.MRS -> SystemAccess.readStops(word);
            case Op.MSR_reg -> SystemAccess.writeStops(word);
            case Op.MSR_imm -> SystemAccess.immediateStops(word);
            case Op.SYS -> SystemAccess.maintenanceStops(word);
            default -> !HARMLESS.contains(row);
        };
    }

    private static Statement fold(Folder folder, Statement statement) {
        return switch (statement) {
            case Statement.Declare s -> new Statement.Declare(s.name(), folder.fold(s.value()));
            case Statement.SetRegister s -> new Statement.SetRegister(folder.fold(s.number()), folder.fold(s.value()));
            case Statement.SetFlags s -> new Statement.SetFlags(folder.fold(s.value()));
            case Statement.Invoke s -> new Statement.Invoke(new Expr.Call(s.call().method(),
                    s.call().arguments().stream().map(folder::fold).toList()));
            case Statement.Branch s -> new Statement.Branch(s.condition() == null ? null : folder.fold(s.condition()),
                    s.direct(), folder.fold(s.target()));
        };
    }

    private Instruction classified(int index, int row, List<Statement> statements) {
        Kind kind = Kind.PLAIN;
        int target = -1;
        if (!statements.isEmpty() && statements.getLast() instanceof Statement.Branch branch) {
            boolean links = statements.stream().anyMatch(s -> s instanceof Statement.SetRegister set
                    && set.number() instanceof Constant number && number.is(LINK_REGISTER));
            if (branch.direct()) {
                target = index + (int) (((Constant) branch.target()).value() >> 2);
                kind = links ? Kind.CALL : branch.condition() != null ? Kind.CONDITIONAL : Kind.JUMP;
            } else {
                kind = links ? Kind.INDIRECT_CALL : Kind.INDIRECT;
            }
        }
        return new Instruction(index, words[index], row, statements, Semantics.TRAITS[row], kind, target);
    }
}
