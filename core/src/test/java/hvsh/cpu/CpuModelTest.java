package hvsh.cpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Identification registers of the models, against their Technical Reference Manuals. */
class CpuModelTest {
    private static Cpu cpu(CpuDesign design) {
        return new Cpu(CpuModel.of(design, true, false), 0, 0);
    }

    private static void assertReads(CpuDesign design, String register, long expected) {
        assertEquals(Long.toHexString(expected), Long.toHexString(SystemRegisters.read(cpu(design), register)), design + " " + register);
    }

    @Test
    void cortexA53IsR0p4() {
        assertReads(CpuDesign.CORTEX_A53, "MIDR_EL1", 0x410f_d034L);
        assertReads(CpuDesign.CORTEX_A53, "REVIDR_EL1", 0x100);
        assertReads(CpuDesign.CORTEX_A53, "CTR_EL0", 0x8444_8004L);
        assertReads(CpuDesign.CORTEX_A53, "PMCR_EL0", 0x4103_3000L);
        assertReads(CpuDesign.CORTEX_A53, "CCSIDR_EL1", 0x700f_e01aL);
        assertReads(CpuDesign.CORTEX_A53, "ID_AA64MMFR0_EL1", 0x1022);
    }

    @Test
    void cortexA57IsR1p0() {
        assertReads(CpuDesign.CORTEX_A57, "MIDR_EL1", 0x411f_d070L);
        assertReads(CpuDesign.CORTEX_A57, "CTR_EL0", 0x8444_c004L);
        assertReads(CpuDesign.CORTEX_A57, "PMCR_EL0", 0x4101_3000L);
        assertReads(CpuDesign.CORTEX_A57, "CCSIDR_EL1", 0x701f_e00aL);
        assertReads(CpuDesign.CORTEX_A57, "ID_AA64MMFR0_EL1", 0x1024);
    }

    @Test
    void cortexA72IsR0p3() {
        assertReads(CpuDesign.CORTEX_A72, "MIDR_EL1", 0x410f_d083L);
        assertReads(CpuDesign.CORTEX_A72, "PMCR_EL0", 0x4102_3000L);
        assertReads(CpuDesign.CORTEX_A72, "ID_AA64MMFR0_EL1", 0x1024);
    }

    @Test
    void cortexesHaveNothingBeyondTheFirstVersion() {
        for (CpuDesign design : new CpuDesign[] {CpuDesign.CORTEX_A53, CpuDesign.CORTEX_A57, CpuDesign.CORTEX_A72}) {
            assertReads(design, "ID_AA64PFR0_EL1", 0x111);
            assertReads(design, "ID_AA64PFR1_EL1", 0);
            assertReads(design, "ID_AA64DFR0_EL1", 0x1030_5106);
            assertReads(design, "ID_AA64ISAR0_EL1", 0x1_1120);
            assertReads(design, "ID_AA64ISAR1_EL1", 0);
            assertReads(design, "ID_AA64MMFR1_EL1", 0);
            assertReads(design, "ID_AA64MMFR2_EL1", 0);
        }
    }

    /** As on the part, without AArch32, EL3, mixed endianness and the Statistical Profiling Extension (TRM 100616 B2). */
    @Test
    void neoverseN1IsR4p1() {
        assertReads(CpuDesign.NEOVERSE_N1, "MIDR_EL1", 0x414f_d0c1L);
        assertReads(CpuDesign.NEOVERSE_N1, "PMCR_EL0", 0x410c_3000L);
        assertReads(CpuDesign.NEOVERSE_N1, "CCSIDR_EL1", 0x701f_e01aL);
        assertReads(CpuDesign.NEOVERSE_N1, "CLIDR_EL1", 0x8200_0023L);
        assertReads(CpuDesign.NEOVERSE_N1, "ID_AA64PFR0_EL1", 0x1100_0000_1011_0111L);
        assertReads(CpuDesign.NEOVERSE_N1, "ID_AA64PFR1_EL1", 0x20);
        assertReads(CpuDesign.NEOVERSE_N1, "ID_AA64DFR0_EL1", 0x1030_5408);
        assertReads(CpuDesign.NEOVERSE_N1, "ID_AA64ISAR0_EL1", 0x1000_1021_1120L);
        assertReads(CpuDesign.NEOVERSE_N1, "ID_AA64ISAR1_EL1", 0x10_0001);
        assertReads(CpuDesign.NEOVERSE_N1, "ID_AA64MMFR0_EL1", 0x10_1025);
        assertReads(CpuDesign.NEOVERSE_N1, "ID_AA64MMFR1_EL1", 0x1021_2122);
        assertReads(CpuDesign.NEOVERSE_N1, "ID_AA64MMFR2_EL1", 0x1011);
    }

    @Test
    void whoHasNoEl2IsNoHost() {
        Cpu guest = new Cpu(CpuModel.of(CpuDesign.NEOVERSE_N1, false, false), 0, 0);
        assertEquals(0x1021_2022, SystemRegisters.read(guest, "ID_AA64MMFR1_EL1"));
    }

    @Test
    void featuresShowInTheFieldsThatTheManualGivesThem() {
        assertReads(CpuDesign.MAX, "ID_AA64ISAR0_EL1", 0x1020_1111_1021_2120L);
        assertReads(CpuDesign.MAX, "ID_AA64ISAR1_EL1", 0x0000_0010_0111_1011L);
        assertReads(CpuDesign.MAX_PAUTH_IMPDEF, "ID_AA64ISAR1_EL1", 0x0000_0010_1011_1101L);
        assertReads(CpuDesign.MAX, "ID_AA64PFR0_EL1", 0x1101_0000_1011_0111L);
        assertReads(CpuDesign.MAX, "ID_AA64PFR1_EL1", 0x21);
        assertReads(CpuDesign.MAX, "ID_AA64MMFR1_EL1", 0x1021_2122);
        assertReads(CpuDesign.MAX, "ID_AA64MMFR2_EL1", 0x1011);
    }

    @Test
    void anUnknownModelIsRefusedWithAllThereAre() {
        assertEquals("there is no CPU model 'cortex-a9'; choose cortex-a53, cortex-a57, cortex-a72, neoverse-n1, max or max-pauth-impdef",
                assertThrows(IllegalArgumentException.class, () -> CpuDesign.named("cortex-a9")).getMessage());
    }
}
