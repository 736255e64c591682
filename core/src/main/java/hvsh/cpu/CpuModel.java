package hvsh.cpu;

import java.util.Set;

/**
 * What a CPU model's identification registers read.
 *
 * @param name     as in descriptors
 * @param midr     MIDR_EL1
 * @param el2      whether EL2 is there: false inside a partition
 * @param gicV3    whether the GIC system registers are there
 * @param features what it has beyond ARMv8.0-A
 */
public record CpuModel(String name, long midr, boolean el2, boolean gicV3, Set<Feature> features) {
    /** A Cortex-A57 r1p0 without EL3 and without AArch32. */
    public static CpuModel cortexA57(boolean el2, boolean gicV3) {
        return new CpuModel("cortex-a57", 0x411f_d070L, el2, gicV3, Set.of());
    }

    /** A Cortex-A57 with every feature that is implemented; its MIDR_EL1 is reserved for software. */
    public static CpuModel max(boolean el2, boolean gicV3) {
        return new CpuModel("max", 0x000f_0000L, el2, gicV3, Set.of(Feature.values()));
    }

    /** ID_AA64PFR0_EL1: AArch64 only at each level, FP and Advanced SIMD without half precision arithmetic. */
    public long pfr0() {
        return 0x11 | (el2 ? 0x100 : 0) | (gicV3 ? 1L << 24 : 0);
    }

    /** ID_AA64ISAR0_EL1: AES with PMULL, SHA1, SHA256, CRC32; atomics. */
    public long isar0() {
        return 0x1_1120 | (features.contains(Feature.LSE) ? 2 << 20 : 0);
    }

    /** ID_AA64MMFR0_EL1: 44 bits of physical address, 16 of ASID, 4 and 64 KB granules, little endian only. */
    public long mmfr0() {
        return 0x1024;
    }

    /** Whether translation tables may have the 16 KB granule: TGran16 of ID_AA64MMFR0_EL1. */
    public boolean has16kGranule() {
        return (mmfr0() >>> 20 & 0xf) != 0;
    }

    /** ID_AA64DFR0_EL1: ARMv8 debug, PMUv3, six breakpoints, four watchpoints. */
    public long dfr0() {
        return 0x1030_5106;
    }
}
