package hvsh.cpu.mmu;

import hvsh.cpu.Cpu;
import hvsh.cpu.DebugExceptions;
import hvsh.cpu.Feature;
import hvsh.cpu.Hcr;
import hvsh.cpu.HostExtensions;
import hvsh.cpu.Sys;

/**
 * What selects and controls one half of an address space: the record that makes two translations the same or not.
 *
 * @param root     physical or intermediate address of the first table; 0 with the MMU off
 * @param size     TxSZ
 * @param granule  log2 of the granule: 12, 14 or 16
 * @param mair     memory attributes
 * @param flags    the constants here
 * @param vttbr    address of stage 2's first table, and what VTCR_EL2 says of it; 0 without stage 2
 */
record Regime(long root, int size, int granule, long mair, int flags, long vttbr, long vtcr) {
    static final int ENABLED = 1;
    static final int HIGH = 2;
    static final int USER = 4;
    /** EL2's without a host: one range of addresses, and no EL0. */
    static final int EL2 = 8;
    static final int WXN = 16;
    static final int WALK_DISABLED = 32;
    static final int TOP_BYTE_IGNORED = 64;
    static final int STAGE2 = 128;
    static final int DEFAULT_CACHEABLE = 256;
    /** SCTLR.A: all accesses must be aligned, so none may go the fast way. */
    static final int ALIGNED = 512;
    /** PSTATE.PAN: no data access to what EL0 may access. */
    static final int PRIVILEGED_NEVER = 1024;
    /** HCR_EL2.PTW: tables must not be in what stage 2 calls Device memory. */
    static final int PROTECTED_WALK = 2048;
    /** A watchpoint is enabled: all accesses must be looked at. */
    static final int WATCHED = 1 << 15;
    /** GP of descriptors is in use: there is FEAT_BTI. */
    static final int GUARDS = 1 << 16;
    /** TCR.HA: translation sets access flags. */
    static final int SETS_ACCESS_FLAG = 1 << 17;
    /** TCR.HD besides: it makes pages writable that the descriptor's DBM bit says may be. */
    static final int SETS_DIRTY_STATE = 1 << 18;
    /** TCR.HPD: what table descriptors forbid is ignored. */
    static final int FLAT_PERMISSIONS = 1 << 19;
    private static final int SIZE_SHIFT = 12;

    boolean is(int flag) {
        return (flags & flag) != 0;
    }

    /** Bits of the input address that the tables translate. */
    int inputBits() {
        return 64 - size;
    }

    /** Output address size, in bits: what IPS selects, or ID_AA64MMFR0_EL1.PARange if that is less or the MMU is off. */
    int outputBits() {
        return addressBits(flags >>> SIZE_SHIFT & 7);
    }

    /** Bits of an output address by an IPS or PS field. */
    static int addressBits(int field) {
        return switch (field) {
            case 0 -> 32;
            case 1 -> 36;
            case 2 -> 40;
            case 3 -> 42;
            case 4 -> 44;
            default -> 48;
        };
    }

    /** The same for address translation instructions, which PSTATE.PAN does not concern. */
    Regime withoutPrivilegedNever() {
        return new Regime(root, size, granule, mair, flags & ~PRIVILEGED_NEVER, vttbr, vtcr);
    }

    /** The regime for accesses at {@code el} to the low or the high half. */
    static Regime of(Cpu cpu, int el, boolean high) {
        Regime regime;
        if (el == 2 ? HostExtensions.enabled(cpu) : el == 0 && HostExtensions.ownsUser(cpu)) {
            regime = ofTwoRanges(cpu, HOST, el == 0 ? USER : 0, el == 0, high, 0, 0);
        } else {
            regime = el == 2 ? ofEl2(cpu, high) : ofEl1(cpu, el == 0, high);
        }
        return (cpu.debug & DebugExceptions.WATCH) == 0 ? regime : regime.watched();
    }

    private Regime watched() {
        return new Regime(root, size, granule, mair, flags | WATCHED, vttbr, vtcr);
    }

    private static Regime ofEl2(Cpu cpu, boolean high) {
        long sctlr = cpu.sys[Sys.SCTLR_EL2];
        long tcr = cpu.sys[Sys.TCR_EL2];
        if ((sctlr & 1) == 0) {
            int whole = cpu.model.physicalRange() << SIZE_SHIFT;
            return new Regime(0, 0, 12, 0, EL2 | whole | (high ? HIGH : 0) | topByte(tcr, 20), 0, 0);
        }
        int flags = EL2 | ENABLED | common(cpu, sctlr, (int) (tcr >>> 16) & 7) | (high ? HIGH | WALK_DISABLED : 0)
                | topByte(tcr, 20) | updates(cpu, tcr >>> 21) | flat(cpu, tcr >>> 24);
        return new Regime(cpu.sys[Sys.TTBR0_EL2] & 0xffff_ffff_fffeL, (int) tcr & 63, lowGranule(cpu, tcr >>> 14),
                cpu.sys[Sys.MAIR_EL2], flags, 0, 0);
    }

    private static Regime ofEl1(Cpu cpu, boolean user, boolean high) {
        boolean hasEl2 = cpu.model.el2() || cpu.hypervisor != null;
        long hcr = hasEl2 ? cpu.sys[Sys.HCR_EL2] : 0;
        // TGE has VM and DC read as 0, and EL1's stage 1 off (D17.2.48).
        boolean general = (hcr & Hcr.TGE) != 0;
        boolean second = !general && (hcr & (Hcr.VM | Hcr.DC)) != 0;
        int stage2 = (second ? STAGE2 : 0) | (!general && (hcr & Hcr.DC) != 0 ? DEFAULT_CACHEABLE : 0)
                | (second && (hcr & Hcr.PTW) != 0 ? PROTECTED_WALK : 0) | (user ? USER : 0);
        long vttbr = second ? cpu.sys[Sys.VTTBR_EL2] & 0xffff_ffff_fffeL : 0;
        long vtcr = second ? cpu.sys[Sys.VTCR_EL2] : 0;
        if ((hcr & (Hcr.DC | Hcr.TGE)) != 0) {
            return off(cpu, cpu.sys[Sys.TCR_EL1], stage2, high, vttbr, vtcr);
        }
        return ofTwoRanges(cpu, GUEST, stage2, user, high, vttbr, vtcr);
    }

    private static Regime off(Cpu cpu, long tcr, int flags, boolean high, long vttbr, long vtcr) {
        int whole = cpu.model.physicalRange() << SIZE_SHIFT;
        int ignored = high ? HIGH | topByte(tcr, 38) : topByte(tcr, 37);
        return new Regime(0, 0, 12, 0, flags | whole | ignored, vttbr, vtcr);
    }

    /** The registers of a regime with two ranges of addresses: EL1&0, and EL2&0 of a host. */
    private record Controls(int sctlr, int tcr, int ttbr0, int ttbr1, int mair) { }

    private static final Controls GUEST = new Controls(Sys.SCTLR_EL1, Sys.TCR_EL1, Sys.TTBR0_EL1, Sys.TTBR1_EL1, Sys.MAIR_EL1);
    private static final Controls HOST = new Controls(Sys.SCTLR_EL2, Sys.TCR_EL2, Sys.TTBR0_EL2, Sys.TTBR1_EL2, Sys.MAIR_EL2);

    private static Regime ofTwoRanges(Cpu cpu, Controls by, int given, boolean user, boolean high, long vttbr, long vtcr) {
        long sctlr = cpu.sys[by.sctlr];
        long tcr = cpu.sys[by.tcr];
        if ((sctlr & 1) == 0) {
            return off(cpu, tcr, given, high, vttbr, vtcr);
        }
        int flags = given | ENABLED | common(cpu, sctlr, (int) (tcr >>> 32) & 7) | updates(cpu, tcr >>> 39)
                | (!user && cpu.privilegedAccessNever() ? PRIVILEGED_NEVER : 0);
        if (high) {
            flags |= HIGH | ((tcr >>> 23 & 1) != 0 ? WALK_DISABLED : 0) | topByte(tcr, 38) | flat(cpu, tcr >>> 42);
            return new Regime(cpu.sys[by.ttbr1] & 0xffff_ffff_fffeL, (int) (tcr >>> 16) & 63,
                    highGranule(cpu, tcr >>> 30), cpu.sys[by.mair], flags, vttbr, vtcr);
        }
        flags |= ((tcr >>> 7 & 1) != 0 ? WALK_DISABLED : 0) | topByte(tcr, 37) | flat(cpu, tcr >>> 41);
        return new Regime(cpu.sys[by.ttbr0] & 0xffff_ffff_fffeL, (int) tcr & 63, lowGranule(cpu, tcr >>> 14),
                cpu.sys[by.mair], flags, vttbr, vtcr);
    }

    /** HA and HD, which stand in this order; HD is nothing without HA. */
    static int updates(Cpu cpu, long control) {
        boolean access = cpu.has(Feature.HAFDBS) && (control & 1) != 0;
        return access ? SETS_ACCESS_FLAG | ((control & 2) != 0 ? SETS_DIRTY_STATE : 0) : 0;
    }

    private static int flat(Cpu cpu, long control) {
        return cpu.has(Feature.HPDS) && (control & 1) != 0 ? FLAT_PERMISSIONS : 0;
    }

    private static int topByte(long tcr, int bit) {
        return (tcr >>> bit & 1) != 0 ? TOP_BYTE_IGNORED : 0;
    }

    private static int common(Cpu cpu, long sctlr, int outputSize) {
        return ((sctlr >>> 19 & 1) != 0 ? WXN : 0) | ((sctlr & 2) != 0 ? ALIGNED : 0) | (cpu.branchTypes ? GUARDS : 0)
                | Math.min(outputSize, cpu.model.physicalRange()) << SIZE_SHIFT;
    }

    /** TG0: 0 is 4 KB, 1 is 64 KB, 2 is 16 KB; what a CPU does not have is taken as 4 KB (D17.2.131). */
    static int lowGranule(Cpu cpu, long tg0) {
        return switch ((int) tg0 & 3) {
            case 1 -> 16;
            case 2 -> cpu.model.has16kGranule() ? 14 : 12;
            default -> 12;
        };
    }

    /** TG1: 2 is 4 KB, 3 is 64 KB, 1 is 16 KB. */
    private static int highGranule(Cpu cpu, long tg1) {
        return switch ((int) tg1 & 3) {
            case 3 -> 16;
            case 1 -> cpu.model.has16kGranule() ? 14 : 12;
            default -> 12;
        };
    }
}
