package hvsh.cpu.oracle;

/**
 * Where the parts of a program's state are in an array of 64-bit slots, the same in the oracle program: X0 to X30, SP, V0
 * to V31 (low half, high half), NZCV (N = 8), FPCR, FPSR, then a window of memory.
 */
final class State {
    static final int SP = 31;
    static final int V = 32;
    static final int NZCV = 96;
    static final int FPCR = 97;
    static final int FPSR = 98;
    static final int WINDOW = 99;
    static final int WINDOW_WORDS = 32;
    static final int SLOTS = WINDOW + WINDOW_WORDS;

    /** Address of the first instruction of the first trial of a batch; each further trial is 32 bytes on. */
    static final long CODE = 0x20_0000_0004L;
    static final int CODE_BYTES = 32;
    /** Address of the window of memory. */
    static final long MEMORY = 0x1f_ffff_0000L;
    static final int MEMORY_BYTES = 8 * WINDOW_WORDS;

    private State() {}

    /** The name of a slot in vectors: x3, sp, v7l, v7h, nzcv, fpcr, fpsr, m5 (the doubleword at MEMORY + 40). */
    static String name(int slot) {
        if (slot >= WINDOW) {
            return "m" + (slot - WINDOW);
        }
        return switch (slot) {
            case SP -> "sp";
            case NZCV -> "nzcv";
            case FPCR -> "fpcr";
            case FPSR -> "fpsr";
            default -> slot < SP ? "x" + slot : "v" + (slot - V >> 1) + ((slot & 1) == 0 ? "l" : "h");
        };
    }

    /** The slot of that name. */
    static int slot(String name) {
        return switch (name) {
            case "sp" -> SP;
            case "nzcv" -> NZCV;
            case "fpcr" -> FPCR;
            case "fpsr" -> FPSR;
            default -> switch (name.charAt(0)) {
                case 'x' -> Integer.parseInt(name.substring(1));
                case 'm' -> WINDOW + Integer.parseInt(name.substring(1));
                case 'v' -> V + 2 * Integer.parseInt(name.substring(1, name.length() - 1)) + (name.endsWith("h") ? 1 : 0);
                default -> throw new IllegalArgumentException("no slot is called " + name);
            };
        };
    }
}
