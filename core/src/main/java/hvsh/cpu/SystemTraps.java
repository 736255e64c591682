package hvsh.cpu;

/** Traps of system instructions (Arm ARM DDI 0487 D1.3.5): checked in the architecture's order, EL1's before EL2's. */
final class SystemTraps {
    private static final long UCT = 1 << 15;
    private static final long UCI = 1 << 26;
    private static final long UMA = 1 << 9;
    private static final long N_TWI = 1 << 16;
    private static final long N_TWE = 1 << 18;
    private static final long TCPAC = 1L << 31;
    private static final long TPM = 1 << 6;
    private static final long TPMCR = 1 << 5;
    private static final long TDA = 1 << 9;
    private static final long TDE = 1 << 8;
    private static final long TDOSA = 1 << 10;
    private static final long TDRA = 1 << 11;
    private static final long TDCC = 1 << 12;

    /** How much higher EL1PCTEN and EL1PTEN are in CNTHCTL_EL2 with E2H. */
    private static final int E2H_SHIFT = 10;

    private SystemTraps() { }

    static void check(Cpu cpu, SystemRegister row, int op0, int op1, int crn, int crm, int op2, int rt, boolean read) {
        int iss = issue(op0, op1, crn, crm, op2, rt, read);
        if (cpu.el == 0) {
            checkUser(cpu, op0, crn, crm, op2, iss, read);
        }
        if (cpu.el < 2 && Exceptions.hasEl2(cpu)) {
            long hcr = Hcr.acting(cpu);
            long trap = read ? row.readTrap() : row.writeTrap();
            if ((hcr & trap) != 0 || byGroup(cpu, hcr, op0, crn, crm, op2)) {
                throw cpu.syndrome.trap(ExceptionClass.SYSTEM_REGISTER, iss);
            }
        }
    }

    /** ISS of a trapped MSR, MRS or system instruction (D17.2.37). */
    static int issue(int op0, int op1, int crn, int crm, int op2, int rt, boolean read) {
        return op0 << 20 | op2 << 17 | op1 << 14 | crn << 10 | rt << 5 | crm << 1 | (read ? 1 : 0);
    }

    private static void checkUser(Cpu cpu, int op0, int crn, int crm, int op2, int iss, boolean read) {
        long sctlr = HostExtensions.control(cpu);
        boolean refused = switch (crn) {
            case 0 -> op0 == 2 ? (cpu.sys[Sys.MDSCR_EL1] & TDCC) != 0 : op2 == 1 && (sctlr & UCT) == 0;
            case 4 -> crm == 2 && op2 == 1 && (sctlr & UMA) == 0;
            case 9 -> !userCounter(cpu.sys[Sys.PMUSERENR_EL0], crm, op2, read);
            case 14 -> crm >= 8 ? !userEvent(cpu.sys[Sys.PMUSERENR_EL0], crm, read) : !userTimer(cpu, crm, op2);
            default -> false;
        };
        if (refused) {
            throw cpu.syndrome.raise(ExceptionClass.SYSTEM_REGISTER, iss);
        }
    }

    /** PMUSERENR_EL0: EN for all, CR for reads of the cycle counter, ER for event counters, SW for increments. */
    private static boolean userCounter(long enable, int crm, int op2, boolean read) {
        if (crm == 14 && op2 == 0) {
            return read;
        }
        boolean cycle = crm == 13 && op2 == 0 && read && (enable & 4) != 0;
        boolean event = (crm == 13 && op2 == 2 && read || crm == 12 && op2 == 5) && (enable & 8) != 0;
        boolean increment = crm == 12 && op2 == 4 && (enable & 2) != 0;
        return (enable & 1) != 0 || cycle || event || increment;
    }

    /** PMEVCNTR, PMEVTYPER and PMCCFILTR: EN for all, ER for reads of the counters. */
    private static boolean userEvent(long enable, int crm, boolean read) {
        return (enable & 1) != 0 || crm < 12 && read && (enable & 8) != 0;
    }

    /** CNTKCTL_EL1, or CNTHCTL_EL2 of a host: EL0PCTEN, EL0VCTEN, EL0VTEN, EL0PTEN. */
    private static boolean userTimer(Cpu cpu, int crm, int op2) {
        long control = cpu.sys[HostExtensions.ownsUser(cpu) ? Sys.CNTHCTL_EL2 : Sys.CNTKCTL_EL1];
        return switch (crm) {
            case 0 -> op2 == 0 ? (control & 3) != 0 : (control & (op2 == 1 ? 1 : 2)) != 0;
            case 2 -> (control & 1 << 9) != 0;
            case 3 -> (control & 1 << 8) != 0;
            default -> true;
        };
    }

    /** EL2's traps that name groups rather than single registers. */
    private static boolean byGroup(Cpu cpu, long hcr, int op0, int crn, int crm, int op2) {
        long mdcr = cpu.sys[Sys.MDCR_EL2];
        if (op0 == 2) {
            boolean all = (mdcr & TDE) != 0 || (hcr & Hcr.TGE) != 0;
            boolean lock = crn == 1 && op2 == 4;
            boolean rom = crn == 1 && crm == 0 && op2 == 0;
            return all || (mdcr & (lock ? TDOSA : rom ? TDRA : TDA)) != 0;
        }
        return switch (crn) {
            case 1 -> crm == 0 && op2 == 2 && (cpu.sys[Sys.CPTR_EL2] & TCPAC) != 0;
            case 2 -> crm >= 1 && crm <= 3 && cpu.el == 1 && (hcr & Hcr.APK) == 0;
            case 9 -> (mdcr & TPM) != 0 || (mdcr & TPMCR) != 0 && crm == 12 && op2 == 0;
            case 11, 15 -> (hcr & Hcr.TIDCP) != 0;
            case 14 -> crm >= 8 ? (mdcr & TPM) != 0 : physicalTimerTrapped(cpu, crm, op2);
            default -> false;
        };
    }

    /** EL1PCTEN and EL1PCEN (EL1PTEN), which are elsewhere with E2H. */
    private static boolean physicalTimerTrapped(Cpu cpu, int crm, int op2) {
        if (HostExtensions.ownsUser(cpu)) {
            return false;
        }
        long control = cpu.sys[Sys.CNTHCTL_EL2] >>> (HostExtensions.enabled(cpu) ? E2H_SHIFT : 0);
        boolean counter = crm == 0 && op2 == 1;
        boolean timer = crm == 2;
        return counter && (control & 1) == 0 || timer && (control & 2) == 0;
    }

    /** DAIFSet and DAIFClr at EL0 need SCTLR_EL1.UMA. */
    static void requireUserMask(Cpu cpu, int crm, int op2) {
        if (cpu.el == 0 && (HostExtensions.control(cpu) & UMA) == 0) {
            throw cpu.syndrome.raise(ExceptionClass.SYSTEM_REGISTER, issue(0, 3, 4, crm, op2, 31, false));
        }
    }

    /** Cache maintenance at EL0 needs SCTLR_EL1.UCI. */
    static void requireUserCache(Cpu cpu, int iss) {
        if (cpu.el == 0 && (HostExtensions.control(cpu) & UCI) == 0) {
            throw cpu.syndrome.raise(ExceptionClass.SYSTEM_REGISTER, iss);
        }
    }

    /** A system instruction that a bit of HCR_EL2 sends to EL2. */
    static void trapInstruction(Cpu cpu, long bit, int iss) {
        if (cpu.el < 2 && (Hcr.acting(cpu) & bit) != 0) {
            throw cpu.syndrome.trap(ExceptionClass.SYSTEM_REGISTER, iss);
        }
    }

    /** WFI (event 0) and WFE (event 1): SCTLR_EL1.nTWI and nTWE, then HCR_EL2.TWI and TWE. */
    static void checkWait(Cpu cpu, int event) {
        int iss = 1 << 24 | 0xe << 20 | event;
        if (cpu.el == 0 && (HostExtensions.control(cpu) & (event == 0 ? N_TWI : N_TWE)) == 0) {
            throw cpu.syndrome.raise(ExceptionClass.WFX, iss);
        }
        boolean trapped = cpu.el < 2 && (Hcr.acting(cpu) & (event == 0 ? Hcr.TWI : Hcr.TWE)) != 0;
        if (trapped) {
            throw cpu.syndrome.trap(ExceptionClass.WFX, iss);
        }
    }
}
