package hvsh.cpu;

import static hvsh.cpu.SystemRegister.encode;

/** Identification and cache description registers (Arm ARM DDI 0487 D17.2; and {@link CpuDesign}). */
final class IdentificationRegisters {
    private IdentificationRegisters() { }

    static void add(SystemRegisterRows rows) {
        rows.constant("MIDR_EL1", encode(3, 0, 0, 0, 0),
                cpu -> cpu.el == 1 ? cpu.sys[Sys.VPIDR_EL2] : cpu.model.midr(), 0);
        rows.constant("MPIDR_EL1", encode(3, 0, 0, 0, 5),
                cpu -> cpu.el == 1 ? cpu.sys[Sys.VMPIDR_EL2] : 0x8000_0000L | cpu.vcpu(), 0);
        rows.constant("REVIDR_EL1", encode(3, 0, 0, 0, 6), cpu -> cpu.model.design().revidr, Hcr.TID1);
        rows.constant("AIDR_EL1", encode(3, 1, 0, 0, 7), cpu -> 0, Hcr.TID1);
        rows.constant("CTR_EL0", encode(3, 3, 0, 0, 1), cpu -> cpu.model.design().ctr, Hcr.TID2);
        rows.constant("DCZID_EL0", encode(3, 3, 0, 0, 7), IdentificationRegisters::zeroBlock, 0);
        caches(rows);
        features(rows);
    }

    /** DC ZVA clears 64 bytes; bit 4 says that it is prohibited at the current level. */
    private static long zeroBlock(Cpu cpu) {
        return SystemOps.zeroProhibited(cpu) ? 0x14 : 4;
    }

    private static void caches(SystemRegisterRows rows) {
        rows.constant("CLIDR_EL1", encode(3, 1, 0, 0, 1), cpu -> cpu.model.design().caches.levels(), Hcr.TID2);
        rows.add("CSSELR_EL1", encode(3, 2, 0, 0, 0), cpu -> cpu.sys[Sys.CSSELR_EL1],
                (cpu, value) -> cpu.sys[Sys.CSSELR_EL1] = value & 0xf, Hcr.TID2, Hcr.TID2);
        rows.constant("CCSIDR_EL1", encode(3, 1, 0, 0, 0), cpu -> switch ((int) cpu.sys[Sys.CSSELR_EL1]) {
            case 0 -> cpu.model.design().caches.data();
            case 1 -> cpu.model.design().caches.instructions();
            case 2 -> cpu.model.design().caches.unified();
            default -> 0;
        }, Hcr.TID2);
    }

    private static void features(SystemRegisterRows rows) {
        for (int crm = 1; crm <= 7; crm++) {
            for (int op2 = 0; op2 < 8; op2++) {
                feature(rows, crm, op2);
            }
        }
    }

    private static void feature(SystemRegisterRows rows, int crm, int op2) {
        rows.constant(featureName(crm, op2), encode(3, 0, 0, crm, op2), cpu -> cpu.model.identification(crm << 4 | op2), Hcr.TID3);
    }

    /** The whole space CRm 1 to 7 is read as zero where nothing is allotted; AArch32's are UNKNOWN without AArch32. */
    private static String featureName(int crm, int op2) {
        String[][] names = {
            {"ID_PFR0", "ID_PFR1", "ID_DFR0", "ID_AFR0", "ID_MMFR0", "ID_MMFR1", "ID_MMFR2", "ID_MMFR3"},
            {"ID_ISAR0", "ID_ISAR1", "ID_ISAR2", "ID_ISAR3", "ID_ISAR4", "ID_ISAR5", "ID_MMFR4", "ID_ISAR6"},
            {"MVFR0", "MVFR1", "MVFR2", null, "ID_PFR2", "ID_DFR1", "ID_MMFR5", null},
            {"ID_AA64PFR0", "ID_AA64PFR1", null, null, "ID_AA64ZFR0", "ID_AA64SMFR0", null, null},
            {"ID_AA64DFR0", "ID_AA64DFR1", null, null, "ID_AA64AFR0", "ID_AA64AFR1", null, null},
            {"ID_AA64ISAR0", "ID_AA64ISAR1", "ID_AA64ISAR2", null, null, null, null, null},
            {"ID_AA64MMFR0", "ID_AA64MMFR1", "ID_AA64MMFR2", null, null, null, null, null},
        };
        String name = names[crm - 1][op2];
        return name == null ? "ID_RESERVED_%d_%d_EL1".formatted(crm, op2) : name + "_EL1";
    }
}
