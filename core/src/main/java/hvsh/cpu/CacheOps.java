package hvsh.cpu;

/**
 * Cache maintenance and address translation instructions. There are no caches to maintain: decoded instructions follow
 * every store at once, so these only check, trap and fault; DC ZVA stores.
 */
final class CacheOps {
    private CacheOps() { }

    static void execute(Cpu cpu, int op1, int crm, int op2, int rt, long operand) {
        int iss = SystemTraps.issue(1, op1, 7, crm, op2, rt, false);
        switch (op1 << 8 | crm << 4 | op2) {
            case 0x010, 0x050 -> {
                SystemOps.requireEl1(cpu);
                SystemTraps.trapInstruction(cpu, Hcr.TPU, iss);
            }
            case 0x351, 0x3b1 -> {
                SystemTraps.requireUserCache(cpu, iss);
                SystemTraps.trapInstruction(cpu, Hcr.TPU, iss);
                cpu.memory().check(operand, MemoryUnit.Touch.CLEAN);
            }
            case 0x3a1, 0x3e1 -> {
                SystemTraps.requireUserCache(cpu, iss);
                SystemTraps.trapInstruction(cpu, Hcr.TPC, iss);
                cpu.memory().check(operand, MemoryUnit.Touch.CLEAN);
            }
            case 0x3c1 -> {
                Feature.require(cpu, Feature.DPB);
                SystemTraps.requireUserCache(cpu, iss);
                SystemTraps.trapInstruction(cpu, Hcr.TPC, iss);
                cpu.memory().check(operand, MemoryUnit.Touch.CLEAN);
            }
            case 0x061 -> {
                SystemOps.requireEl1(cpu);
                SystemTraps.trapInstruction(cpu, Hcr.TPC, iss);
                cpu.memory().check(operand, MemoryUnit.Touch.INVALIDATE);
            }
            case 0x062, 0x0a2, 0x0e2 -> {
                SystemOps.requireEl1(cpu);
                SystemTraps.trapInstruction(cpu, Hcr.TSW, iss);
            }
            case 0x341 -> zero(cpu, iss, operand);
            case 0x080, 0x081, 0x082, 0x083 -> translate(cpu, 1, op2, false, operand);
            case 0x090, 0x091 -> {
                Feature.require(cpu, Feature.PAN2);
                translate(cpu, 1, op2, true, operand);
            }
            case 0x480, 0x481 -> {
                requireEl2(cpu);
                cpu.sys[Sys.PAR_EL1] = cpu.memory().translateForGuest(operand, 1, 2, (op2 & 1) != 0, false);
            }
            case 0x484, 0x485, 0x486, 0x487 -> {
                requireEl2(cpu);
                translate(cpu, 2, op2, false, operand);
            }
            default -> cpu.undefined();
        }
    }

    /**
     * AT S1E1R, S1E1W, S1E0R, S1E0W, the S12 forms, and S1E1RP, S1E1WP, to which PSTATE.PAN applies. What they say of EL1 is of
     * EL2 while that is the host of EL0 (C5.4).
     */
    private static void translate(Cpu cpu, int stages, int op2, boolean pan, long operand) {
        SystemOps.requireEl1(cpu);
        int level = (op2 & 2) != 0 ? 0 : HostExtensions.ownsUser(cpu) ? 2 : 1;
        cpu.sys[Sys.PAR_EL1] = cpu.memory().translateForGuest(operand, stages, level, (op2 & 1) != 0, pan);
    }

    private static void requireEl2(Cpu cpu) {
        if (cpu.el != 2) {
            cpu.undefined();
        }
    }

    private static void zero(Cpu cpu, int iss, long operand) {
        if (cpu.el == 0 && (HostExtensions.control(cpu) & 1 << 14) == 0) {
            throw cpu.syndrome.raise(ExceptionClass.SYSTEM_REGISTER, iss);
        }
        SystemTraps.trapInstruction(cpu, Hcr.TDZ, iss);
        cpu.memory().zero(operand);
    }
}
