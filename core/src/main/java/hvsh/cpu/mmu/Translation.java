package hvsh.cpu.mmu;

/** The outcome of a walk, reused for every one: a page, or a fault. */
final class Translation {
    /** {@link #permissions}: who may read, write and execute. */
    static final int READ = 1;
    static final int WRITE = 2;
    static final int EXECUTE = 4;
    /** The memory type is Device. */
    static final int DEVICE = 8;
    /** Shift of the three kinds of access of which a probe wants to know, as {@link hvsh.probe.CpuProbes} gives them. */
    static final int PROBED = 4;
    /** Branches to it must find a landing pad. */
    static final int GUARDED = 1 << 7;

    /** Fault status codes without their level (Arm ARM DDI 0487 D17.2.37, DFSC). */
    static final int ADDRESS_SIZE = 0x00;
    static final int TRANSLATION = 0x04;
    static final int ACCESS_FLAG = 0x08;
    static final int PERMISSION = 0x0c;
    static final int EXTERNAL = 0x10;
    static final int EXTERNAL_ON_WALK = 0x14;
    static final int ALIGNMENT = 0x21;
    static final int UNSUPPORTED_UPDATE = 0x31;

    long physical;
    /** What stage 1 allows. */
    int permissions;
    /** What stage 2 allows; everything where there is no stage 2. */
    int stage2Permissions;
    /** As MAIR has it, and SH: what PAR_EL1 says of the memory. */
    int attributes;
    int shareability;
    /** Physical address of the leaf descriptor, or -1. */
    long leaf;
    /** Level of the leaf, or of the fault. */
    int level;
    /** Level of stage 1's leaf. */
    int stage1Level;
    /** Fault status code with level, or -1. */
    int fault;
    /** The fault is of stage 2; {@link #ipa} says where. */
    boolean stage2;
    /** The stage 2 fault came from the stage 1 walk's own reads. */
    boolean onWalk;
    long ipa;

    void clear() {
        fault = -1;
        stage2 = false;
        onWalk = false;
        leaf = -1;
        ipa = -1;
        level = 0;
        stage1Level = 0;
        stage2Permissions = READ | WRITE | EXECUTE;
    }

    /** A fault of stage 1, which hides whatever stage 2 says. */
    boolean stage1Fault(int status, int atLevel) {
        stage2 = false;
        onWalk = false;
        return faultAt(status, atLevel);
    }

    boolean faultAt(int status, int atLevel) {
        fault = status | atLevel;
        level = atLevel;
        return false;
    }

    boolean stage2Fault(int status, int atLevel, long faultingIpa, boolean walking) {
        stage2 = true;
        onWalk = walking;
        ipa = faultingIpa;
        return faultAt(status, atLevel);
    }
}
