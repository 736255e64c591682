package hvsh.cpu;

/** System instructions: the entry points that the instruction table names. */
public final class SystemOps {
    private SystemOps() {}

    public static void mrs(Cpu cpu, int op0, int op1, int crn, int crm, int op2, int t) {
        cpu.undefined();
    }

    public static void msr(Cpu cpu, int op0, int op1, int crn, int crm, int op2, int t) {
        cpu.undefined();
    }

    public static void sys(Cpu cpu, int op1, int crn, int crm, int op2, int t) {
        cpu.undefined();
    }

    public static void sysl(Cpu cpu, int op1, int crn, int crm, int op2, int t) {
        cpu.undefined();
    }

    public static void msrImmediate(Cpu cpu, int op1, int crm, int op2) {
        cpu.undefined();
    }

    public static void svc(Cpu cpu, int imm16) {
        cpu.undefined();
    }

    public static void hvc(Cpu cpu, int imm16) {
        cpu.undefined();
    }

    public static void smc(Cpu cpu, int imm16) {
        cpu.undefined();
    }

    public static void brk(Cpu cpu, int imm16) {
        cpu.undefined();
    }

    public static void hlt(Cpu cpu, int imm16) {
        cpu.undefined();
    }

    public static void eret(Cpu cpu) {
        cpu.undefined();
    }

    public static void hint(Cpu cpu, int crm, int op2) {}

    public static void clrex(Cpu cpu) {
        cpu.monitorValid = false;
    }
}
