package hvsh.symbol;

import hvsh.symbol.FrameRules.How;
import java.util.ArrayDeque;
import java.util.Deque;

/** Runs the instructions of call frame information up to an address (DWARF 5, 6.4.2 and 7.24). */
final class FrameProgram {
    private static final int MOST_REMEMBERED = 64;

    private final CallFrames.Common common;
    private final FrameRules rules;
    private final FrameRules initial;
    private final Deque<FrameRules> remembered = new ArrayDeque<>();
    private long location;

    private FrameProgram(CallFrames.Common common, FrameRules rules, FrameRules initial, long location) {
        this.common = common;
        this.rules = rules;
        this.initial = initial;
        this.location = location;
    }

    /** The rules at an address that the entry covers. */
    static FrameRules at(CallFrames.Entry entry, long pc) {
        FrameRules rules = new FrameRules();
        rules.returnColumn = entry.common().returnColumn();
        rules.signal = entry.common().signal();
        new FrameProgram(entry.common(), rules, rules, entry.begin()).run(new Cursor(entry.common().program()), pc);
        new FrameProgram(entry.common(), rules, rules.copy(), entry.begin()).run(new Cursor(entry.program()), pc);
        return rules;
    }

    private void run(Cursor at, long pc) {
        while (at.hasMore() && Long.compareUnsigned(location, pc) <= 0) {
            int opcode = at.u8();
            int low = opcode & 0x3f;
            switch (opcode >> 6) {
                case 1 -> location += low * common.codeAlignment();
                case 2 -> rules.rule(low, How.AT_OFFSET, at.uleb() * common.dataAlignment());
                case 3 -> rules.ruleOf(low, initial);
                default -> extended(low, at);
            }
        }
    }

    private void extended(int opcode, Cursor at) {
        switch (opcode) {
            case 0x00 -> { }                                                              // nop
            case 0x01 -> location = common.address(at);                                   // set_loc
            case 0x02 -> location += at.u8() * common.codeAlignment();                    // advance_loc1
            case 0x03 -> location += at.u16() * common.codeAlignment();                   // advance_loc2
            case 0x04 -> location += at.u32() * common.codeAlignment();                   // advance_loc4
            case 0x05 -> rules.rule(at.uleb(), How.AT_OFFSET, at.uleb() * common.dataAlignment());
            case 0x06 -> rules.ruleOf(at.uleb(), initial);                                // restore_extended
            case 0x07 -> rules.rule(at.uleb(), How.UNDEFINED, 0);
            case 0x08 -> rules.rule(at.uleb(), How.SAME, 0);
            case 0x09 -> rules.rule(at.uleb(), How.REGISTER, at.uleb());
            case 0x0a -> remember();
            case 0x0b -> restore();
            case 0x0c -> cfa(at.uleb(), at.uleb());                                       // def_cfa
            case 0x0d -> cfa(at.uleb(), rules.cfaOffset);                                 // def_cfa_register
            case 0x0e -> cfa(rules.cfaRegister, at.uleb());                               // def_cfa_offset
            case 0x0f -> {                                                                // def_cfa_expression
                at.skip(at.uleb());
                rules.cfaUnknown = true;
            }
            case 0x10, 0x16 -> {                                                          // expression, val_expression
                rules.rule(at.uleb(), How.UNKNOWN, 0);
                at.skip(at.uleb());
            }
            case 0x11 -> rules.rule(at.uleb(), How.AT_OFFSET, at.sleb() * common.dataAlignment());
            case 0x12 -> cfa(at.uleb(), at.sleb() * common.dataAlignment());              // def_cfa_sf
            case 0x13 -> cfa(rules.cfaRegister, at.sleb() * common.dataAlignment());      // def_cfa_offset_sf
            case 0x14 -> rules.rule(at.uleb(), How.IS_OFFSET, at.uleb() * common.dataAlignment());
            case 0x15 -> rules.rule(at.uleb(), How.IS_OFFSET, at.sleb() * common.dataAlignment());
            case 0x2d -> { }                                                              // negate_ra_state: signatures are taken off anyway
            case 0x2e -> at.uleb();                                                       // GNU_args_size
            default -> throw new SymbolException("has call frame information with an instruction 0x" + Integer.toHexString(opcode) + " that is not known");
        }
    }

    private void cfa(long register, long offset) {
        rules.cfaUnknown = register < 0 || register >= FrameRules.COUNT;
        rules.cfaRegister = rules.cfaUnknown ? FrameRules.SP : (int) register;
        rules.cfaOffset = offset;
    }

    private void remember() {
        if (remembered.size() == MOST_REMEMBERED) {
            throw new SymbolException("has call frame information that remembers more than " + MOST_REMEMBERED + " states; it is damaged");
        }
        remembered.push(rules.copy());
    }

    private void restore() {
        if (remembered.isEmpty()) {
            throw new SymbolException("has call frame information that restores what it did not remember; it is damaged");
        }
        rules.set(remembered.pop());
    }
}
