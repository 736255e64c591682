package hvsh.symbol;

import hvsh.symbol.Unwinder.Memory;
import java.util.OptionalLong;

/**
 * Whether a function has made its frame record when it is at an instruction: what stands between its beginning and there
 * tells. Leaf functions need not make one, and then X30 is the way back.
 */
final class Prologue {
    private static final int LONGEST = 0x4000;

    private Prologue() { }

    /** Whether X29 is the record of the function at {@code pc}; true where that cannot be known. */
    static boolean hasRecord(SymbolSpace symbols, Memory memory, long pc) {
        SymbolSpace.Found function = symbols.nearest(pc);
        if (function == null || function.symbol().kind() == Symbol.Kind.OBJECT || (pc & 3) != 0) {
            return true;
        }
        long begin = pc - function.offset();
        if ((begin & 3) != 0 || function.offset() > LONGEST) {
            return true;
        }
        boolean made = false;
        boolean undone = false;
        for (long at = begin; at < pc; at += 4) {
            OptionalLong pair = memory.u64(at & -8);
            if (pair.isEmpty()) {
                return true;
            }
            int word = (int) ((at & 4) == 0 ? pair.getAsLong() : pair.getAsLong() >>> 32);
            if (setsFp(word)) {
                made = true;
                undone = false;
            } else if (restoresFp(word)) {
                undone = true;
            } else if (leaves(word)) {
                undone = false; // what follows is reached from before the epilogue
            }
        }
        return made && !undone;
    }

    /** ADD X29, SP, #imm, which MOV X29, SP is one of. */
    private static boolean setsFp(int word) {
        return (word & 0xff80_03ff) == 0x9100_03fd;
    }

    /** LDP X29, X30, [SP], in any form. */
    private static boolean restoresFp(int word) {
        return (word & 0xfe40_7fff) == 0xa840_7bfd;
    }

    /** RET, BR, B and their authenticating forms. */
    private static boolean leaves(int word) {
        return (word & 0xfc00_0000) == 0x1400_0000 || (word & 0xfe9f_0000) == 0xd61f_0000 && (word & 0x0060_0000) != 0x0020_0000;
    }
}
