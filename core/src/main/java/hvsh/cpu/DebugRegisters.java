package hvsh.cpu;

import static hvsh.cpu.SystemRegister.encode;

/** Self-hosted debug registers (Arm ARM DDI 0487 D17.3); {@link DebugExceptions} says what they do. */
final class DebugRegisters {
    private DebugRegisters() { }

    static void add(SystemRegisterRows rows) {
        for (int n = 0; n < DebugExceptions.BREAKPOINTS; n++) {
            rows.stored("DBGBVR" + n + "_EL1", encode(2, 0, 0, n, 4), Sys.DBGBVR0 + n);
            arming(rows, "DBGBCR" + n + "_EL1", encode(2, 0, 0, n, 5), Sys.DBGBCR0 + n, 0xff_e1e7);
        }
        for (int n = 0; n < DebugExceptions.WATCHPOINTS; n++) {
            rows.stored("DBGWVR" + n + "_EL1", encode(2, 0, 0, n, 6), Sys.DBGWVR0 + n, ~3L);
            arming(rows, "DBGWCR" + n + "_EL1", encode(2, 0, 0, n, 7), Sys.DBGWCR0 + n, 0x1f1f_ffff);
        }
        arming(rows, "MDSCR_EL1", encode(2, 0, 0, 2, 2), Sys.MDSCR_EL1, 0x6c88_f041);
        rows.stored("MDCCINT_EL1", encode(2, 0, 0, 2, 0), Sys.MDCCINT_EL1, 0x6000_0000);
        rows.stored("OSDTRRX_EL1", encode(2, 0, 0, 0, 2), Sys.OSDTRRX_EL1, 0xffff_ffffL);
        rows.stored("OSDTRTX_EL1", encode(2, 0, 0, 3, 2), Sys.OSDTRTX_EL1, 0xffff_ffffL);
        rows.stored("OSECCR_EL1", encode(2, 0, 0, 6, 2), Sys.OSECCR_EL1, 0xffff_ffffL);
        rows.constant("MDRAR_EL1", encode(2, 0, 1, 0, 0), cpu -> 0, 0);
        rows.add("OSLAR_EL1", encode(2, 0, 1, 0, 4), null,
                (cpu, value) -> {
                    cpu.sys[Sys.OSLSR_EL1] = 8 | (value & 1) << 1;
                    DebugExceptions.update(cpu);
                }, 0, 0);
        rows.constant("OSLSR_EL1", encode(2, 0, 1, 1, 4), cpu -> cpu.sys[Sys.OSLSR_EL1], 0);
        arming(rows, "OSDLR_EL1", encode(2, 0, 1, 3, 4), Sys.OSDLR_EL1, 1);
        arming(rows, "DBGPRCR_EL1", encode(2, 0, 1, 4, 4), Sys.DBGPRCR_EL1, 1);
        rows.add("DBGCLAIMSET_EL1", encode(2, 0, 7, 8, 6), cpu -> 0xff,
                (cpu, value) -> cpu.sys[Sys.DBGCLAIM] |= value & 0xff, 0, 0);
        rows.add("DBGCLAIMCLR_EL1", encode(2, 0, 7, 9, 6), cpu -> cpu.sys[Sys.DBGCLAIM],
                (cpu, value) -> cpu.sys[Sys.DBGCLAIM] &= ~value, 0, 0);
        rows.constant("DBGAUTHSTATUS_EL1", encode(2, 0, 7, 14, 6), cpu -> 0xaa, 0);
        rows.constant("MDCCSR_EL0", encode(2, 3, 0, 1, 0), cpu -> 0, 0);
    }

    private static void arming(SystemRegisterRows rows, String name, int encoding, int slot, long mask) {
        rows.add(name, encoding, cpu -> cpu.sys[slot], (cpu, value) -> {
            cpu.sys[slot] = value & mask;
            DebugExceptions.update(cpu);
        }, 0, 0);
    }
}
