package hvsh.cpu;

import java.util.HashSet;
import java.util.Set;

/**
 * What the identification registers of a CPU read: a design as it stands in a machine.
 *
 * @param el2      whether EL2 is there: false inside a partition
 * @param gicV3    whether the GIC system registers are there
 * @param features what it has beyond ARMv8.0-A
 */
public record CpuModel(CpuDesign design, boolean el2, boolean gicV3, Set<Feature> features) {
    private static final int PFR0 = 0x40;
    private static final int DFR0 = 0x50;
    private static final int ISAR0 = 0x60;
    private static final int MMFR0 = 0x70;

    /** A processor without EL3 and without AArch32; and without VHE where it has no EL2. */
    public static CpuModel of(CpuDesign design, boolean el2, boolean gicV3) {
        Set<Feature> features = new HashSet<>(design.features());
        if (!el2) {
            features.remove(Feature.VHE);
        }
        return new CpuModel(design, el2, gicV3, Set.copyOf(features));
    }

    public long midr() {
        return design.midr;
    }

    /** Bits of a physical address, which PARange encodes (Arm ARM DDI 0487 D17.2.64). */
    public int physicalRange() {
        return design.memory & 0xf;
    }

    /** The features as bits by their ordinals. */
    long featureBits() {
        return features.stream().mapToLong(f -> 1L << f.ordinal()).sum();
    }

    /** The identification register op0 = 3, op1 = 0, CRn = 0 at CRm &lt;&lt; 4 | op2. */
    long identification(int at) {
        return base(at) + features.stream().mapToLong(f -> f.identification(at)).sum();
    }

    /** Whether translation tables may have the 16 KB granule: TGran16 of ID_AA64MMFR0_EL1. */
    public boolean has16kGranule() {
        return (design.memory >>> 20 & 0xf) != 0;
    }

    private long base(int at) {
        return switch (at) {
            // AArch64 only at each level, FP and Advanced SIMD without half precision arithmetic.
            case PFR0 -> 0x11 | (el2 ? 0x100 : 0) | (gicV3 ? 1L << 24 : 0);
            // ARMv8 debug, PMUv3, six breakpoints, four watchpoints.
            case DFR0 -> 0x1030_5106;
            // AES with PMULL, SHA1, SHA256, CRC32.
            case ISAR0 -> 0x1_1120;
            case MMFR0 -> design.memory;
            default -> 0;
        };
    }
}
