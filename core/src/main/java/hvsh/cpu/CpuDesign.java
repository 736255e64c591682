package hvsh.cpu;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The processors there are, by what software can tell them by: identification, caches, and features beyond ARMv8.0-A with
 * AES, SHA-1, SHA-256, PMULL and CRC32, which all of them have (Technical Reference Manuals DDI 0500, DDI 0488, DDI 0095).
 */
public enum CpuDesign {
    /** r0p4, with the fix that REVIDR_EL1 bit 8 tells of; 40 bits of physical address, 1 MB of L2. */
    CORTEX_A53("cortex-a53", "arm,cortex-a53", 0x410f_d034L, 0x100, 2, 3, 0x8444_8004L, new Caches(0x700f_e01aL, 0x201f_e00aL, 0x707f_e07aL)),
    /** r1p0, 2 MB of L2. */
    CORTEX_A57("cortex-a57", "arm,cortex-a57", 0x411f_d070L, 0, 4, 1, 0x8444_c004L, new Caches(0x701f_e00aL, 0x201f_e012L, 0x70ff_e07aL)),
    /** r0p3, 1 MB of L2. */
    CORTEX_A72("cortex-a72", "arm,cortex-a72", 0x410f_d083L, 0, 4, 2, 0x8444_c004L, new Caches(0x701f_e00aL, 0x201f_e012L, 0x707f_e07aL)),
    /** A Cortex-A57 with every feature that is implemented; its MIDR_EL1 is reserved for software. */
    MAX("max", "arm,armv8", 0x000f_0000L, 0, 4, 1, 0x8444_c004L, CORTEX_A57.caches),
    /** The same with the fast algorithm of pointer authentication. */
    MAX_PAUTH_IMPDEF("max-pauth-impdef", "arm,armv8", 0x000f_0000L, 0, 4, 1, 0x8444_c004L, CORTEX_A57.caches);

    /** CCSIDR_EL1 of the first level's data cache, its instruction cache, and the second level. */
    record Caches(long data, long instructions, long unified) { }

    private final String key;
    private final String compatible;
    final long midr;
    final long revidr;
    /** ID_AA64MMFR0_EL1.PARange. */
    final int physicalRange;
    /** PMCR_EL0.IDCODE. */
    final int monitorCode;
    final long ctr;
    final Caches caches;

    CpuDesign(String key, String compatible, long midr, long revidr, int physicalRange, int monitorCode, long ctr, Caches caches) {
        this.key = key;
        this.compatible = compatible;
        this.midr = midr;
        this.revidr = revidr;
        this.physicalRange = physicalRange;
        this.monitorCode = monitorCode;
        this.ctr = ctr;
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

    Set<Feature> features() {
        return switch (this) {
            case MAX -> EnumSet.complementOf(EnumSet.of(Feature.PACIMP));
            case MAX_PAUTH_IMPDEF -> EnumSet.complementOf(EnumSet.of(Feature.PACQARMA5));
            case CORTEX_A53, CORTEX_A57, CORTEX_A72 -> Set.of();
        };
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
