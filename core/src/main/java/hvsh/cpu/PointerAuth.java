package hvsh.cpu;

/**
 * Pointer authentication (FEAT_PAuth, Arm ARM DDI 0487 D8.8 and shared pseudocode AddPAC, Auth, Strip). An authentication that
 * fails leaves an address that cannot be used. Does nothing while SCTLR_ELx disables the key, else traps while HCR_EL2.API is
 * clear.
 */
public final class PointerAuth {
    private static final int IA = 0;
    private static final int IB = 1;
    private static final int DA = 2;
    private static final int DB = 3;
    private static final int GA = 4;
    /** EnIA, EnIB, EnDA, EnDB of SCTLR_ELx. */
    private static final int[] ENABLE = {31, 30, 27, 13};

    private PointerAuth() { }

    public static long addIa(Cpu cpu, long pointer, long modifier) {
        return add(cpu, pointer, modifier, IA);
    }

    public static long addIb(Cpu cpu, long pointer, long modifier) {
        return add(cpu, pointer, modifier, IB);
    }

    public static long addDa(Cpu cpu, long pointer, long modifier) {
        return add(cpu, pointer, modifier, DA);
    }

    public static long addDb(Cpu cpu, long pointer, long modifier) {
        return add(cpu, pointer, modifier, DB);
    }

    public static long authIa(Cpu cpu, long pointer, long modifier) {
        return authenticate(cpu, pointer, modifier, IA);
    }

    public static long authIb(Cpu cpu, long pointer, long modifier) {
        return authenticate(cpu, pointer, modifier, IB);
    }

    public static long authDa(Cpu cpu, long pointer, long modifier) {
        return authenticate(cpu, pointer, modifier, DA);
    }

    public static long authDb(Cpu cpu, long pointer, long modifier) {
        return authenticate(cpu, pointer, modifier, DB);
    }

    /** PACIASP and its like: nothing on a CPU without the feature; {@code key} is 0 for A, 1 for B. */
    public static long hintAdd(Cpu cpu, int key, long pointer, long modifier) {
        return cpu.has(Feature.PAuth) ? add(cpu, pointer, modifier, key) : pointer;
    }

    public static long hintAuth(Cpu cpu, int key, long pointer, long modifier) {
        return cpu.has(Feature.PAuth) ? authenticate(cpu, pointer, modifier, key) : pointer;
    }

    public static long hintStrip(Cpu cpu, long pointer) {
        return cpu.has(Feature.PAuth) ? strip(cpu, pointer, false) : pointer;
    }

    /** PACGA: 32 bits of code of any value, above zeros. */
    public static long generic(Cpu cpu, long value, long modifier) {
        trap(cpu);
        return code(cpu, value, modifier, GA) & 0xffff_ffffL << 32;
    }

    /** XPACI and XPACD. */
    public static long strip(Cpu cpu, long pointer, boolean data) {
        return canonical(pointer, pointer >>> 55 & 1, bottom(cpu, pointer >>> 55 & 1), topByteIgnored(cpu, pointer, data));
    }

    private static long add(Cpu cpu, long pointer, long modifier, int key) {
        if (!enabled(cpu, key)) {
            return pointer;
        }
        trap(cpu);
        boolean tbi = topByteIgnored(cpu, pointer, key >= DA);
        long high = pointer >>> (selectsByBit55(cpu, pointer, key >= DA) ? 55 : 63) & 1;
        int bottom = bottom(cpu, high);
        long code = code(cpu, canonical(pointer, high, bottom, tbi), modifier, key);
        long extension = field(tbi ? 55 : 63, bottom);
        if ((pointer & extension) != 0 && (pointer & extension) != extension) {
            code ^= 1L << (tbi ? 54 : 62);
        }
        long own = extension & ~(1L << 55);
        return pointer & ~extension | code & own | high << 55;
    }

    private static long authenticate(Cpu cpu, long pointer, long modifier, int key) {
        if (!enabled(cpu, key)) {
            return pointer;
        }
        trap(cpu);
        boolean tbi = topByteIgnored(cpu, pointer, key >= DA);
        long high = pointer >>> 55 & 1;
        int bottom = bottom(cpu, high);
        long original = canonical(pointer, high, bottom, tbi);
        long checked = field(tbi ? 54 : 63, bottom) & ~(1L << 55);
        if (((code(cpu, original, modifier, key) ^ pointer) & checked) == 0) {
            return original;
        }
        long error = (key & 1) == 0 ? 1 : 2;
        int at = tbi ? 53 : 61;
        return original & ~(3L << at) | error << at;
    }

    /** Ones from {@code bottom} to {@code top}. */
    private static long field(int top, int bottom) {
        return -1L >>> 63 - top & -1L << bottom;
    }

    /** The pointer with copies of {@code high} where a code would be. */
    private static long canonical(long pointer, long high, int bottom, boolean tbi) {
        long extension = field(tbi ? 55 : 63, bottom);
        return high != 0 ? pointer | extension : pointer & ~extension;
    }

    private static long code(Cpu cpu, long value, long modifier, int key) {
        int slot = Sys.APIA_KEY + 2 * key;
        long high = cpu.sys[slot + 1];
        long low = cpu.sys[slot];
        return cpu.has(Feature.PACIMP) ? FastCode.of(value, modifier, high, low) : Qarma.encrypt(value, modifier, high, low);
    }

    private static boolean enabled(Cpu cpu, int key) {
        return (HostExtensions.control(cpu) >>> ENABLE[key] & 1) != 0;
    }

    private static void trap(Cpu cpu) {
        if (cpu.el < 2 && Exceptions.hasEl2(cpu) && (Hcr.acting(cpu) & Hcr.API) == 0) {
            throw cpu.syndrome.trap(ExceptionClass.POINTER_AUTHENTICATION, 0);
        }
    }

    /** EffectiveTBI: TCR_ELx.TBI, which TBID takes from instruction addresses. */
    private static boolean topByteIgnored(Cpu cpu, long pointer, boolean data) {
        long tcr = HostExtensions.translation(cpu);
        if (HostExtensions.singleRange(cpu)) {
            return ignored(tcr, 20, 29, data);
        }
        return (pointer >>> 55 & 1) != 0 ? ignored(tcr, 38, 52, data) : ignored(tcr, 37, 51, data);
    }

    private static boolean ignored(long tcr, int tbi, int tbid, boolean data) {
        return (tcr >>> tbi & 1) != 0 && (data || (tcr >>> tbid & 1) == 0);
    }

    /** Whether bit 55 rather than bit 63 says which half of the address space is meant: where either half ignores the top byte. */
    private static boolean selectsByBit55(Cpu cpu, long pointer, boolean data) {
        long tcr = HostExtensions.translation(cpu);
        return HostExtensions.singleRange(cpu) ? topByteIgnored(cpu, pointer, data) : ignored(tcr, 38, 52, data) || ignored(tcr, 37, 51, data);
    }

    /** CalculateBottomPACBit: the lowest bit that translation does not use; sizes out of range count as the nearest in it. */
    private static int bottom(Cpu cpu, long high) {
        boolean second = high != 0 && !HostExtensions.singleRange(cpu);
        long size = HostExtensions.translation(cpu) >>> (second ? 16 : 0) & 63;
        return 64 - Math.clamp(size, 16, 39);
    }
}
