package hvsh.cpu;

import static hvsh.cpu.SystemRegister.encode;

/**
 * Limited ordering regions (Arm ARM DDI 0487, FEAT_LOR): four regions of four descriptors, which are kept and have no effect,
 * because all accesses are in order already.
 */
final class OrderingRegisters {
    private static final int DESCRIPTORS = 4;
    private static final long REGIONS_AND_DESCRIPTORS = 4 | DESCRIPTORS << 16;
    private static final long ADDRESS = 0xffff_ffff_0000L;
    private static final long VALID = 1;
    private static final long REGION = 0xff;
    /** EN and DS of LORC_EL1. */
    private static final long CONTROL = 0x3fd;

    private OrderingRegisters() { }

    static void add(SystemRegisterRows rows) {
        selected(rows, "LORSA_EL1", 0, Sys.LORSA, ADDRESS | VALID);
        selected(rows, "LOREA_EL1", 1, Sys.LOREA, ADDRESS);
        selected(rows, "LORN_EL1", 2, Sys.LORN, REGION);
        rows.add("LORC_EL1", encode(3, 0, 10, 4, 3), Feature.LOR, cpu -> cpu.sys[Sys.LORC_EL1],
                (cpu, value) -> cpu.sys[Sys.LORC_EL1] = value & CONTROL, Hcr.TLOR);
        rows.add("LORID_EL1", encode(3, 0, 10, 4, 7), Feature.LOR, cpu -> REGIONS_AND_DESCRIPTORS, null, Hcr.TLOR);
    }

    /** A register of the descriptor that LORC_EL1.DS names; there being none it reads as zero and ignores writes. */
    private static void selected(SystemRegisterRows rows, String name, int op2, int first, long mask) {
        rows.add(name, encode(3, 0, 10, 4, op2), Feature.LOR, cpu -> descriptor(cpu) < DESCRIPTORS ? cpu.sys[first + descriptor(cpu)] : 0,
                (cpu, value) -> {
                    if (descriptor(cpu) < DESCRIPTORS) {
                        cpu.sys[first + descriptor(cpu)] = value & mask;
                    }
                }, Hcr.TLOR);
    }

    private static int descriptor(Cpu cpu) {
        return (int) cpu.sys[Sys.LORC_EL1] >>> 2 & 0xff;
    }
}
