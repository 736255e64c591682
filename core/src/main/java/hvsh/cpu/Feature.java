package hvsh.cpu;

/**
 * Extensions beyond ARMv8.0-A that a CPU model may have; named as in the manual (Arm ARM DDI 0487 A2), without FEAT_. Each
 * knows what it adds to an identification register (D17.2); those that stand on another one add to its field.
 */
public enum Feature {
    /** Atomic instructions: LDADD and its like, SWP, CAS. */
    LSE(Id.ISAR0, 20, 2),
    /** Load-acquire with weaker ordering: LDAPR. */
    LRCPC(Id.ISAR1, 20, 1),
    /** SQRDMLAH and SQRDMLSH. */
    RDM(Id.ISAR0, 28, 1),
    /** CFINV, RMIF, SETF8, SETF16. */
    FlagM(Id.ISAR0, 52, 1),
    /** AXFLAG and XAFLAG, on top of FlagM. */
    FlagM2(Id.ISAR0, 52, 1),
    /** SDOT and UDOT. */
    DotProd(Id.ISAR0, 44, 1),
    /** Half precision arithmetic, scalar and vector. */
    FP16(Id.PFR0, 16, 0x11),
    /** Complex numbers: FCADD, FCMLA. */
    FCMA(Id.ISAR1, 16, 1),
    /** FJCVTZS. */
    JSCVT(Id.ISAR1, 12, 1),
    /** On top of SHA-256. */
    SHA512(Id.ISAR0, 12, 1),
    SHA3(Id.ISAR0, 32, 1),
    SM3(Id.ISAR0, 36, 1),
    SM4(Id.ISAR0, 40, 1),
    /** The speculation barrier. */
    SB(Id.ISAR1, 36, 1),
    /** Limited ordering regions: LDLAR and STLLR, which order more than they must here, as all does. */
    LOR(Id.MMFR1, 16, 1),
    /** PSTATE.PAN: EL1 may not touch what EL0 may. */
    PAN(Id.MMFR1, 20, 1),
    /** PSTATE.UAO: LDTR and STTR access as LDR and STR. */
    UAO(Id.MMFR2, 4, 1),
    /** PSTATE.DIT, which changes nothing: time here never depends on data. */
    DIT(Id.PFR0, 48, 1),
    /** PSTATE.SSBS with its MSR and MRS; there is no speculation for it to allow. */
    SSBS(Id.PFR1, 4, 2),
    /** RNDR and RNDRRS, from the machine's seed. */
    RNG(Id.ISAR0, 60, 1),
    /** Pointer authentication, with one of two algorithms, whose fields tell of it: addresses and generic codes have the same. */
    PAuth(Id.ISAR1, 0, 0),
    PACQARMA5(Id.ISAR1, 4, 1 << 20 | 1),
    PACIMP(Id.ISAR1, 8, 1 << 20 | 1),
    /** PSTATE.BTYPE: indirect branches to guarded pages must find a landing pad there. */
    BTI(Id.PFR1, 0, 1),
    /** The EL2&0 regime, in which a host runs at EL2 with its applications at EL0; see {@link HostExtensions}. */
    VHE(Id.MMFR1, 8, 1),
    /** Access flag and dirty state that translation sets by itself, in both stages. */
    HAFDBS(Id.MMFR1, 0, 2),
    /** VMIDs of 16 bits; translations are told apart by their tables, so that only context breakpoints compare them. */
    VMID16(Id.MMFR1, 4, 2),
    /** TCR_ELx.HPD: what table descriptors forbid is ignored. */
    HPDS(Id.MMFR1, 12, 1),
    /** On top of HPDS, bits of leaf descriptors for what an implementation defines: nothing here. */
    HPDS2(Id.MMFR1, 12, 1),
    /** On top of PAN: AT S1E1RP and S1E1WP. */
    PAN2(Id.MMFR1, 20, 1),
    /** Stage 2 permits execution to EL1 and EL0 separately. */
    XNX(Id.MMFR1, 28, 1),
    /** TTBR.CnP, which promises what translation here does not rely on. */
    TTCNP(Id.MMFR2, 0, 1),
    /** Error synchronization, with no error records: memory here does not fail. */
    RAS(Id.PFR0, 28, 1),
    /** SCTLR_ELx.IESB, which has no physical error to synchronize. */
    IESB(Id.MMFR2, 12, 1),
    /** DC CVAP: to the point of persistence. */
    DPB(Id.ISAR1, 0, 1),
    /** Speculation leaks nothing, because there is none. */
    CSV2(Id.PFR0, 56, 1),
    CSV3(Id.PFR0, 60, 1),
    /** Breakpoints that compare CONTEXTIDR_EL2, as VHE brings them, and later changes to external debug. */
    Debugv8p2(Id.DFR0, 0, 2),
    /** Events of 16 bits, MDCR_EL2.HPMD. */
    PMUv3p1(Id.DFR0, 8, 3);

    /** CRm and op2 of the identification registers, as {@link CpuModel#identification} takes them. */
    private static final class Id {
        static final int PFR0 = 0x40;
        static final int DFR0 = 0x50;
        static final int ISAR0 = 0x60;
        static final int ISAR1 = 0x61;
        static final int PFR1 = 0x41;
        static final int MMFR1 = 0x71;
        static final int MMFR2 = 0x72;
    }

    private final int register;
    private final int shift;
    private final long value;

    Feature(int register, int shift, long value) {
        this.register = register;
        this.shift = shift;
        this.value = value;
    }

    /** What it adds to the identification register at CRm &lt;&lt; 4 | op2. */
    long identification(int at) {
        return at == register ? value << shift : 0;
    }

    /** Raises the guest's Undefined exception unless the CPU has the feature. */
    public static void require(Cpu cpu, Feature feature) {
        requireNumber(cpu, feature.ordinal());
    }

    /** The same of a feature by its {@link #ordinal}, for translated code. */
    public static void requireNumber(Cpu cpu, int ordinal) {
        if ((cpu.features >>> ordinal & 1) == 0) {
            cpu.undefined();
        }
    }
}
