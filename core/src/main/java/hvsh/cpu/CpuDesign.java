package hvsh.cpu;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The processors there are, by what software can tell them by: identification, caches, and features beyond ARMv8.0-A with
 * AES, SHA-1, SHA-256, PMULL and CRC32, which all of them have (Technical Reference Manuals DDI 0500, DDI 0488, DDI 0095, 100616).
 */
public enum CpuDesign {
    /** r0p4, with the fix that REVIDR_EL1 bit 8 tells of; 40 bits of physical address, 1 MB of L2. */
    CORTEX_A53("cortex-a53", "arm,cortex-a53", 0x410f_d034L, 0x100, 0x1022, 3, 0x8444_8004L, Set.of(),
            new Caches(0x0a20_0023, 0x700f_e01aL, 0x201f_e00aL, 0x707f_e07aL)),
    /** r1p0, 2 MB of L2. */
    CORTEX_A57("cortex-a57", "arm,cortex-a57", 0x411f_d070L, 0, 0x1024, 1, 0x8444_c004L, Set.of(),
            new Caches(0x0a20_0023, 0x701f_e00aL, 0x201f_e012L, 0x70ff_e07aL)),
    /** r0p3, 1 MB of L2. */
    CORTEX_A72("cortex-a72", "arm,cortex-a72", 0x410f_d083L, 0, 0x1024, 2, 0x8444_c004L, Set.of(),
            new Caches(0x0a20_0023, 0x701f_e00aL, 0x201f_e012L, 0x707f_e07aL)),
    /** r4p1, 1 MB of L2; without the Statistical Profiling Extension. */
    NEOVERSE_N1("neoverse-n1", "arm,neoverse-n1", 0x414f_d0c1L, 0, 0x10_1025, 0xc, 0x8444_c004L, Set.of(Feature.LSE, Feature.LRCPC,
            Feature.RDM, Feature.DotProd, Feature.FP16, Feature.PAN, Feature.PAN2, Feature.UAO, Feature.SSBS, Feature.VHE, Feature.HAFDBS,
            Feature.VMID16, Feature.LOR, Feature.HPDS, Feature.HPDS2, Feature.XNX, Feature.TTCNP, Feature.RAS, Feature.IESB, Feature.DPB,
            Feature.CSV2, Feature.CSV3, Feature.Debugv8p2, Feature.PMUv3p1),
            new Caches(0x8200_0023L, 0x701f_e01aL, 0x201f_e01aL, 0x70ff_e03aL)),
    /** A Cortex-A57 with every feature that is implemented; its MIDR_EL1 is reserved for software. */
    MAX("max", "arm,armv8", 0x000f_0000L, 0, 0x10_1025, 1, 0x8444_c004L, EnumSet.complementOf(EnumSet.of(Feature.PACIMP)), CORTEX_A57.caches),
    /** The same with the fast algorithm of pointer authentication. */
    MAX_PAUTH_IMPDEF("max-pauth-impdef", "arm,armv8", 0x000f_0000L, 0, 0x10_1025, 1, 0x8444_c004L,
            EnumSet.complementOf(EnumSet.of(Feature.PACQARMA5)), CORTEX_A57.caches);

    /** CLIDR_EL1, and CCSIDR_EL1 of the first level's data cache, its instruction cache, and the second level. */
    record Caches(long levels, long data, long instructions, long unified) { }

    private final String key;
    private final String compatible;
    final long midr;
    final long revidr;
    /** ID_AA64MMFR0_EL1: 16 bits of ASID, 4 and 64 KB granules, perhaps 16 KB; little endian only, whatever the part has. */
    final int memory;
    /** PMCR_EL0.IDCODE. */
    final int monitorCode;
    final long ctr;
    private final Set<Feature> features;
    final Caches caches;

    CpuDesign(String key, String compatible, long midr, long revidr, int memory, int monitorCode, long ctr, Set<Feature> features, Caches caches) {
        this.key = key;
        this.compatible = compatible;
        this.midr = midr;
        this.revidr = revidr;
        this.memory = memory;
        this.monitorCode = monitorCode;
        this.ctr = ctr;
        this.features = features;
        this.caches = caches;
    }

    /** Its name in descriptors and options. */
    public String key() {
        return key;
    }

    /** Its name in devicetrees. */
    public String compatible() {
        return compatible;
    }

    /** Whether it has a feature beyond ARMv8.0-A. */
    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    Set<Feature> features() {
        return features;
    }

    /** All names. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(CpuDesign::key).toList();
    }

    /**
     * The processor of that name.
     *
     * @throws IllegalArgumentException if there is none, with all there are
     */
    public static CpuDesign named(String name) {
        return Arrays.stream(values()).filter(design -> design.key.equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no CPU model '" + name + "'; choose "
                        + keys().stream().limit(values().length - 1).collect(Collectors.joining(", ")) + " or " + keys().getLast()));
    }
}
