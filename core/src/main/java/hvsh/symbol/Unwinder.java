package hvsh.symbol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Finds who called whom: by call frame information where a program has it, else by the chain of frame records that X29
 * begins (AAPCS64, 6.4.6).
 */
public final class Unwinder {
    /** What a back-trace reads of the machine. */
    public interface Memory {
        /** Eight bytes at an address; empty if nothing can be read there. */
        OptionalLong u64(long address);
    }

    /**
     * One function that has been entered.
     *
     * @param pc     where it is, or goes on when what it called returns
     * @param called whether it called the one before it, so that the call is the instruction before {@code pc}
     * @param sp     its stack pointer; of those found by a frame record, the record's address
     */
    public record Frame(long pc, boolean called, long sp) {
        /** An address within the instruction that the frame is at. */
        public long instruction() {
            return called ? pc - 4 : pc;
        }
    }

    private static final long SIGN_BIT = 1L << 55;
    private static final long ADDRESS_BITS = (1L << 48) - 1;

    private final SymbolSpace symbols;
    private final Memory memory;

    public Unwinder(SymbolSpace symbols, Memory memory) {
        this.symbols = symbols;
        this.memory = memory;
    }

    /**
     * The frames, innermost first.
     *
     * @param x    X0 to X30 and SP
     * @param elr  where the last exception would return to
     * @param most frames to find
     */
    public List<Frame> frames(long[] x, long pc, long elr, int most) {
        long[] values = Arrays.copyOf(x, FrameRules.COUNT);
        values[FrameRules.ELR] = elr;
        Step here = new Step(new Registers(values, pc), false);
        List<Frame> frames = new ArrayList<>();
        Set<List<Long>> seen = new HashSet<>();
        while (here != null && frames.size() < most) {
            Registers at = here.registers;
            if (!seen.add(List.of(at.pc(), at.sp(), at.fp()))) {
                break; // a chain that leads back to itself
            }
            frames.add(new Frame(at.pc(), here.called, at.sp()));
            here = caller(here, frames.size() == 1);
        }
        return frames;
    }

    /** Registers of a frame, and whether it is a caller. */
    private record Step(Registers registers, boolean called) { }

    private Step caller(Step from, boolean innermost) {
        Registers at = from.registers;
        FrameRules rules = symbols.frameRules(from.called ? at.pc() - 4 : at.pc());
        Step caller = rules == null ? null : byRules(at, rules);
        if (rules != null && rules.how(rules.returnColumn) == FrameRules.How.UNDEFINED) {
            return null; // the outermost, says the program
        }
        if (caller == null) {
            caller = byRecord(at, innermost || !from.called);
        }
        return caller == null || caller.registers.pc() == 0 ? null : caller;
    }

    private Step byRules(Registers at, FrameRules rules) {
        if (rules.cfaUnknown) {
            return null;
        }
        long cfa = at.values()[rules.cfaRegister] + rules.cfaOffset;
        long[] values = at.values().clone();
        for (int i = 0; i < FrameRules.COUNT; i++) {
            OptionalLong value = switch (rules.how(i)) {
                case SAME, UNDEFINED -> OptionalLong.of(at.values()[i]);
                case AT_OFFSET -> memory.u64(cfa + rules.operand(i));
                case IS_OFFSET -> OptionalLong.of(cfa + rules.operand(i));
                case REGISTER -> OptionalLong.of(at.values()[Math.clamp(rules.operand(i), 0, FrameRules.COUNT - 1)]);
                case UNKNOWN -> OptionalLong.empty();
            };
            if (value.isEmpty() && (i == rules.returnColumn || i == Registers.FP)) {
                return null;
            }
            values[i] = value.orElse(0);
        }
        long pc = plain(values[rules.returnColumn]);
        values[FrameRules.SP] = cfa;
        return new Step(new Registers(values, pc), !rules.signal);
    }

    /** @param fresh whether the function may be before making its record, or behind undoing it */
    private Step byRecord(Registers at, boolean fresh) {
        if (fresh && !Prologue.hasRecord(symbols, memory, at.pc())) {
            long lr = plain(at.lr());
            return lr == 0 || lr == at.pc() ? null : new Step(new Registers(with(at, at.fp(), 0, at.sp()), lr), true);
        }
        if ((at.fp() & 7) != 0 || at.fp() == 0) {
            return null;
        }
        OptionalLong fp = memory.u64(at.fp());
        OptionalLong lr = memory.u64(at.fp() + 8);
        if (fp.isEmpty() || lr.isEmpty()) {
            return null;
        }
        return new Step(new Registers(with(at, fp.getAsLong(), lr.getAsLong(), at.fp() + 16), plain(lr.getAsLong())), true);
    }

    private static long[] with(Registers at, long fp, long lr, long sp) {
        long[] values = at.values().clone();
        values[Registers.FP] = fp;
        values[Registers.LR] = lr;
        values[FrameRules.SP] = sp;
        return values;
    }

    /** An address without the signature that pointer authentication may have put into its upper bits. */
    private static long plain(long address) {
        return (address & SIGN_BIT) != 0 ? address | ~ADDRESS_BITS : address & ADDRESS_BITS;
    }
}
