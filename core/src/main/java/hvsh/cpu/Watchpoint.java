package hvsh.cpu;

/** When a watchpoint matches (Arm ARM DDI 0487 D2, watchpoint exceptions): DBGWVR&lt;n&gt;_EL1 and DBGWCR&lt;n&gt;_EL1. */
final class Watchpoint {
    private static final int LOADS = 1 << 3;
    private static final int STORES = 1 << 4;
    private static final int LINKED = 1 << 20;
    /** Addresses are compared up to bit 48. */
    private static final int COMPARED_SHIFT = 15;

    private Watchpoint() { }

    static boolean matches(Cpu cpu, int n, long va, int size, boolean write, int el) {
        long control = cpu.sys[Sys.DBGWCR0 + n];
        boolean wanted = (control & 1) != 0 && (control & (write ? STORES : LOADS)) != 0
                && DebugExceptions.levelMatches(control, el) && firstHit(cpu, n, va, size) != -1;
        return wanted && ((control & LINKED) == 0 || Breakpoint.linkMatches(cpu, (int) (control >>> 16) & 0xf));
    }

    /** The first byte of an access that is watched, or -1. */
    static long firstHit(Cpu cpu, int n, long va, int size) {
        for (int i = 0; i < size; i++) {
            if (watches(cpu, n, va + i)) {
                return va + i;
            }
        }
        return -1;
    }

    private static boolean watches(Cpu cpu, int n, long address) {
        long control = cpu.sys[Sys.DBGWCR0 + n];
        long value = cpu.sys[Sys.DBGWVR0 + n];
        int bits = (int) (control >>> 24) & 0x1f;
        int bytes = (int) (control >>> 5) & 0xff;
        int bottom = (value & 4) != 0 ? 2 : 3;
        boolean selected = (bytes >>> (address & (1 << bottom) - 1) & 1) != 0;
        int ignored = Math.max(bits, bottom);
        return selected && (value ^ address) << COMPARED_SHIFT >>> COMPARED_SHIFT + ignored == 0;
    }
}
