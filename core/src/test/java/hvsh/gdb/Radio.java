package hvsh.gdb;

import hvsh.machine.Boards;
import hvsh.machine.Machine;
import hvsh.machine.MachineSpec;
import hvsh.symbol.Program;

/** Addresses in the radio's firmware, which runs beside a user's programs. */
final class Radio {
    static final int THREAD = 1;
    private static final MachineSpec HANDSET = Boards.handset(1);

    private Radio() { }

    static Machine handset() {
        return new Machine(HANDSET);
    }

    static long address(String symbol) {
        return address(HANDSET, symbol);
    }

    /** A symbol's address in the first guest's program. */
    static long address(MachineSpec spec, String symbol) {
        return Program.of("test", spec.guests().getFirst().boot().image()).symbols().named(symbol).address();
    }

    /** The packet that sets, or removes, a breakpoint or watchpoint. */
    static String point(char what, int type, String symbol, int size) {
        return "%c%d,%x,%x".formatted(what, type, address(symbol), size);
    }
}
