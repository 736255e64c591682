package hvsh.cpu;

/** Bits of HCR_EL2 (Arm ARM DDI 0487 D17.2.48). */
public final class Hcr {
    public static final long VM = 1;
    public static final long PTW = 1 << 2;
    public static final long FMO = 1 << 3;
    public static final long IMO = 1 << 4;
    public static final long AMO = 1 << 5;
    public static final long VF = 1 << 6;
    public static final long VI = 1 << 7;
    public static final long VSE = 1 << 8;
    public static final long DC = 1 << 12;
    public static final long TWI = 1 << 13;
    public static final long TWE = 1 << 14;
    public static final long TID0 = 1 << 15;
    public static final long TID1 = 1 << 16;
    public static final long TID2 = 1 << 17;
    public static final long TID3 = 1 << 18;
    public static final long TSC = 1 << 19;
    public static final long TIDCP = 1 << 20;
    public static final long TACR = 1 << 21;
    public static final long TSW = 1 << 22;
    public static final long TPC = 1 << 23;
    public static final long TPU = 1 << 24;
    public static final long TTLB = 1 << 25;
    public static final long TVM = 1 << 26;
    public static final long TGE = 1 << 27;
    public static final long TDZ = 1 << 28;
    public static final long HCD = 1 << 29;
    public static final long TRVM = 1 << 30;
    public static final long RW = 1L << 31;
    public static final long E2H = 1L << 34;
    public static final long TLOR = 1L << 35;
    public static final long TERR = 1L << 36;
    public static final long TEA = 1L << 37;
    /** Clear: the keys of pointer authentication trap; and its instructions. */
    public static final long APK = 1L << 40;
    public static final long API = 1L << 41;

    private static final long HOST = E2H | TGE;
    /** What has no effect on a host's applications, and what is as if it were set (D17.2.48, each field's last sentences). */
    private static final long NOT_ON_HOST = VM | PTW | FMO | IMO | AMO | VF | VI | VSE | DC | TWI | TWE | TID0 | TID1 | TID2 | TID3 | TSC
            | TIDCP | TACR | TSW | TPC | TPU | TTLB | TVM | TDZ | TRVM;

    private Hcr() { }

    /** HCR_EL2 as EL1 and EL0 are under it: nothing without EL2, and little on applications of a host. */
    static long acting(Cpu cpu) {
        if (!Exceptions.hasEl2(cpu)) {
            return 0;
        }
        long hcr = cpu.sys[Sys.HCR_EL2];
        return (hcr & HOST) == HOST ? hcr & ~NOT_ON_HOST | APK | API : hcr;
    }
}
