package hvsh.cpu;

/**
 * TLBI (Arm ARM DDI 0487 C5.5). Translations are never stale here: a store to a table drops what was walked through it,
 * at once and on every CPU, and contexts are told apart by their tables. So these instructions only check and trap.
 */
final class TlbOps {
    private TlbOps() { }

    static void execute(Cpu cpu, int op1, int crm, int op2, int rt) {
        if (!allocated(op1, crm, op2) || cpu.el == 0 || op1 == 4 && (cpu.el < 2 || !cpu.model.el2())) {
            cpu.undefined();
        }
        SystemTraps.trapInstruction(cpu, Hcr.TTLB, SystemTraps.issue(1, op1, 8, crm, op2, rt, false));
    }

    private static boolean allocated(int op1, int crm, int op2) {
        boolean addressOrAll = crm == 3 || crm == 7;
        return switch (op1) {
            case 0 -> addressOrAll && op2 != 4 && op2 != 6;
            case 4 -> addressOrAll && (op2 <= 1 || op2 >= 4 && op2 <= 6)
                    || (crm == 0 || crm == 4) && (op2 == 1 || op2 == 5);
            default -> false;
        };
    }
}
