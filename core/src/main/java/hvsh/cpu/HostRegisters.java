package hvsh.cpu;

import static hvsh.cpu.SystemRegister.encode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Registers that FEAT_VHE adds and moves (Arm ARM DDI 0487, each register): with E2H, EL2 gets its own register where it names EL1's, and
 * EL1's by the names that end in _EL12 and _EL02, which are EL1's encodings with op1 = 5.
 */
final class HostRegisters {
    /** EL1's name, and what a host gets by it. The counter has no offset for a host. */
    private static final String[][] REDIRECTED = {
        {"SCTLR_EL1", "SCTLR_EL2"}, {"CPACR_EL1", "CPTR_EL2"}, {"TTBR0_EL1", "TTBR0_EL2"}, {"TTBR1_EL1", "TTBR1_EL2"},
        {"TCR_EL1", "TCR_EL2"}, {"SPSR_EL1", "SPSR_EL2"}, {"ELR_EL1", "ELR_EL2"}, {"AFSR0_EL1", "AFSR0_EL2"},
        {"AFSR1_EL1", "AFSR1_EL2"}, {"ESR_EL1", "ESR_EL2"}, {"FAR_EL1", "FAR_EL2"}, {"MAIR_EL1", "MAIR_EL2"},
        {"AMAIR_EL1", "AMAIR_EL2"}, {"VBAR_EL1", "VBAR_EL2"}, {"CONTEXTIDR_EL1", "CONTEXTIDR_EL2"},
        {"CNTKCTL_EL1", "CNTHCTL_EL2"}, {"CNTVCT_EL0", "CNTPCT_EL0"},
        {"CNTP_TVAL_EL0", "CNTHP_TVAL_EL2"}, {"CNTP_CTL_EL0", "CNTHP_CTL_EL2"}, {"CNTP_CVAL_EL0", "CNTHP_CVAL_EL2"},
        {"CNTV_TVAL_EL0", "CNTHV_TVAL_EL2"}, {"CNTV_CTL_EL0", "CNTHV_CTL_EL2"}, {"CNTV_CVAL_EL0", "CNTHV_CVAL_EL2"}};

    /** Behind a name that ends in _EL1 or _EL0: the register itself, for a host. */
    private static final String ALIAS = "2";

    private HostRegisters() { }

    static void add(SystemRegisterRows rows) {
        HypervisorRegisters.selecting(rows, "TTBR1_EL2", encode(3, 4, 2, 0, 1), Feature.VHE, Sys.TTBR1_EL2);
        rows.add("CONTEXTIDR_EL2", encode(3, 4, 13, 0, 1), Feature.VHE, cpu -> cpu.sys[Sys.CONTEXTIDR_EL2],
                (cpu, value) -> cpu.sys[Sys.CONTEXTIDR_EL2] = value & 0xffff_ffffL);
        rows.port("CNTHV_TVAL_EL2", encode(3, 4, 14, 3, 0), Feature.VHE);
        rows.port("CNTHV_CTL_EL2", encode(3, 4, 14, 3, 1), Feature.VHE);
        rows.port("CNTHV_CVAL_EL2", encode(3, 4, 14, 3, 2), Feature.VHE);
        addAliases(rows, byName(rows.rows()));
    }

    private static Map<String, SystemRegister> byName(List<SystemRegister> rows) {
        Map<String, SystemRegister> names = new HashMap<>();
        rows.forEach(row -> names.put(row.name(), row));
        return names;
    }

    /** SCTLR_EL12, CNTP_CTL_EL02 and the others, which exist only with E2H. */
    private static void addAliases(SystemRegisterRows rows, Map<String, SystemRegister> known) {
        for (String[] pair : REDIRECTED) {
            SystemRegister of = known.get(pair[0]);
            if (of.write() != null) {
                rows.add(pair[0] + ALIAS, of.encoding() & ~encode(0, 7, 0, 0, 0) | encode(0, 5, 0, 0, 0), Feature.VHE, cpu -> {
                    requireHost(cpu);
                    return of.read().read(cpu);
                }, (cpu, value) -> {
                    requireHost(cpu);
                    of.write().write(cpu, value);
                });
            }
        }
    }

    private static void requireHost(Cpu cpu) {
        if (!HostExtensions.enabled(cpu)) {
            cpu.undefined();
        }
    }

    /** By the number of a register that a host names, that which it means; null where they are the same. */
    static SystemRegister[] redirections(List<SystemRegister> rows) {
        Map<String, SystemRegister> known = byName(rows);
        SystemRegister[] meant = new SystemRegister[rows.size()];
        for (String[] pair : REDIRECTED) {
            SystemRegister own = known.get(pair[0]);
            SystemRegister alias = known.get(pair[0] + ALIAS);
            meant[own.number()] = known.get(pair[1]);
            if (alias != null) {
                meant[alias.number()] = own;
            }
        }
        return meant;
    }
}
