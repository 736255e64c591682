package hvsh.cpu;

import hvsh.probe.Happening;
import java.util.List;

/** System instructions (Arm ARM DDI 0487 C5, C6): the methods that system rows of the A64 table name. */
public final class SystemOps {
    private static final int HINT_WFE = 2;
    private static final int HINT_WFI = 3;
    private static final int HINT_SEV = 4;
    private static final int HINT_SEVL = 5;

    private SystemOps() { }

    /** MRS. */
    public static void mrs(Cpu cpu, int op0, int op1, int crn, int crm, int op2, int rt) {
        SystemRegister row = checked(cpu, op0, op1, crn, crm, op2, rt, true);
        long value = row.read().read(cpu);
        if (rt != 31) {
            cpu.x[rt] = value;
        }
        if (cpu.probes != null) {
            cpu.report(new Happening.RegisterAccess(false, row.name(), value));
        }
    }

    /** MSR (register). */
    public static void msr(Cpu cpu, int op0, int op1, int crn, int crm, int op2, int rt) {
        SystemRegister row = checked(cpu, op0, op1, crn, crm, op2, rt, false);
        long value = rt == 31 ? 0 : cpu.x[rt];
        row.write().write(cpu, value);
        if (cpu.probes != null) {
            cpu.report(new Happening.RegisterAccess(true, row.name(), value));
        }
    }

    private static SystemRegister checked(Cpu cpu, int op0, int op1, int crn, int crm, int op2, int rt, boolean read) {
        int encoding = SystemRegister.encode(op0, op1, crn, crm, op2);
        SystemRegister row = SystemRegisters.find(encoding);
        if (row == null || (read ? (Object) row.read() : row.write()) == null || cpu.el < row.level()
                || row.level() == 2 && !cpu.model.el2() || !read && cpu.el < row.writeLevel(cpu)
                || row.feature() != null && !cpu.has(row.feature())) {
            cpu.undefined();
        }
        SystemTraps.check(cpu, row, op0, op1, crn, crm, op2, rt, read);
        return SystemRegisters.meant(cpu, row);
    }

    /** MSR (immediate): SPSel, DAIFSet, DAIFClr, and the fields that extensions add. */
    public static void msrImmediate(Cpu cpu, int op1, int crm, int op2) {
        switch (op1 << 3 | op2) {
            case 0b000_101 -> {
                requireEl1(cpu);
                cpu.setLevel(cpu.el, (crm & 1) != 0);
            }
            case 0b011_110 -> {
                SystemTraps.requireUserMask(cpu, crm, op2);
                cpu.daif |= crm;
            }
            case 0b011_111 -> {
                SystemTraps.requireUserMask(cpu, crm, op2);
                cpu.daif &= ~crm;
                Exceptions.unmasked(cpu);
            }
            default -> ProcessModes.setImmediate(cpu, op1 << 3 | op2, (crm & 1) != 0);
        }
        if (cpu.probes != null) {
            String name = immediateName(op1 << 3 | op2);
            cpu.report(new Happening.RegisterAccess(true, name, SystemRegisters.read(cpu, name)));
        }
    }

    private static String immediateName(int field) {
        return switch (field) {
            case 0b000_101 -> "SPSel";
            case 0b000_011 -> "UAO";
            case 0b000_100 -> "PAN";
            case 0b011_001 -> "SSBS";
            case 0b011_010 -> "DIT";
            default -> "DAIF";
        };
    }

    /** SYS: cache, TLB and address translation instructions. */
    public static void sys(Cpu cpu, int op1, int crn, int crm, int op2, int rt) {
        long operand = rt == 31 ? 0 : cpu.x[rt];
        switch (crn) {
            case 7 -> CacheOps.execute(cpu, op1, crm, op2, rt, operand);
            case 8 -> TlbOps.execute(cpu, op1, crm, op2, rt);
            default -> cpu.undefined();
        }
    }

    /** SYSL: ARMv8.0 defines none. */
    public static void sysl(Cpu cpu, int op1, int crn, int crm, int op2, int rt) {
        cpu.undefined();
    }

    public static void svc(Cpu cpu, int immediate) {
        throw cpu.syndrome.call(ExceptionClass.SVC, immediate);
    }

    /** HVC: Undefined at EL0; to EL2 where there is one, to built-in firmware where that is the PSCI conduit. */
    public static void hvc(Cpu cpu, int immediate) {
        if (cpu.el == 0) {
            cpu.undefined();
        }
        if (!Exceptions.hasEl2(cpu)) {
            callFirmware(cpu, false, immediate);
            return;
        }
        if ((cpu.sys[Sys.HCR_EL2] & Hcr.HCD) != 0) {
            cpu.undefined();
        }
        reportCall(cpu, false, immediate);
        GuestException call = cpu.syndrome.call(ExceptionClass.HVC, immediate);
        cpu.syndrome.toEl2 = true;
        throw call;
    }

    /** SMC: trapped by HCR_EL2.TSC; without EL3 it reaches the built-in firmware where EL2 is the guest's, else is Undefined. */
    public static void smc(Cpu cpu, int immediate) {
        if (cpu.el == 0) {
            cpu.undefined();
        }
        if (cpu.el == 1 && Exceptions.hasEl2(cpu) && (cpu.sys[Sys.HCR_EL2] & Hcr.TSC) != 0) {
            reportCall(cpu, true, immediate);
            throw cpu.syndrome.trap(ExceptionClass.SMC, immediate);
        }
        if (!Exceptions.hasEl2(cpu)) {
            cpu.undefined();
        }
        callFirmware(cpu, true, immediate);
    }

    private static void reportCall(Cpu cpu, boolean secure, int immediate) {
        if (cpu.probes != null) {
            cpu.report(new Happening.Call(secure, immediate, (int) cpu.x[0], List.of(cpu.x[1], cpu.x[2], cpu.x[3], cpu.x[4])));
        }
    }

    private static void callFirmware(Cpu cpu, boolean smc, int immediate) {
        if (cpu.firmware == null) {
            cpu.undefined();
        }
        reportCall(cpu, smc, immediate);
        cpu.pc = cpu.nextPc;
        cpu.firmware.call(cpu, smc);
        cpu.nextPc = cpu.pc;
        cpu.attend();
    }

    public static void brk(Cpu cpu, int immediate) {
        throw DebugExceptions.software(cpu, immediate);
    }

    /** HLT: 0xF000 is a semihosting call where the machine offers that; anything else is Undefined (C6.2.138). */
    public static void hlt(Cpu cpu, int immediate) {
        if (immediate == 0xf000 && cpu.semihosting != null) {
            cpu.semihosting.call(cpu);
            cpu.attend();
        } else {
            cpu.undefined();
        }
    }

    public static void eret(Cpu cpu) {
        requireEl1(cpu);
        Exceptions.eret(cpu, cpu.sys[cpu.el == 2 ? Sys.ELR_EL2 : Sys.ELR_EL1]);
    }

    /** ERETAA and ERETAB: to an address that was authenticated with the stack pointer. */
    public static void eretAuthenticated(Cpu cpu, boolean keyB) {
        requireEl1(cpu);
        long address = cpu.sys[cpu.el == 2 ? Sys.ELR_EL2 : Sys.ELR_EL1];
        Exceptions.eret(cpu, keyB ? PointerAuth.authIb(cpu, address, cpu.x[Cpu.SP]) : PointerAuth.authIa(cpu, address, cpu.x[Cpu.SP]));
    }

    /** Hints: those of later extensions do nothing here, as on a Cortex-A57. */
    public static void hint(Cpu cpu, int crm, int op2) {
        if (crm == 2 && op2 == 0 && cpu.has(Feature.RAS)) {
            ErrorRegisters.synchronize(cpu);
        }
        if (crm != 0) {
            return;
        }
        switch (op2) {
            case HINT_WFI -> waitForInterrupt(cpu);
            case HINT_WFE -> waitForEvent(cpu);
            case HINT_SEV -> {
                cpu.eventRegister = true;
                cpu.sendEvent = true;
                cpu.attend();
            }
            case HINT_SEVL -> cpu.eventRegister = true;
            default -> { }
        }
    }

    private static void waitForInterrupt(Cpu cpu) {
        SystemTraps.checkWait(cpu, 0);
        if (!Exceptions.wakes(cpu)) {
            cpu.waiting = true;
            cpu.attend();
        }
    }

    private static void waitForEvent(Cpu cpu) {
        if (cpu.eventRegister) {
            cpu.eventRegister = false;
            return;
        }
        SystemTraps.checkWait(cpu, 1);
        if (!Exceptions.wakes(cpu)) {
            cpu.waiting = true;
            cpu.waitingForEvent = true;
            cpu.eventStream.run();
            cpu.attend();
        }
    }

    public static void clrex(Cpu cpu) {
        cpu.monitorValid = false;
    }

    static void requireEl1(Cpu cpu) {
        if (cpu.el == 0) {
            cpu.undefined();
        }
    }

    /** Whether DC ZVA is prohibited at the current level, as DCZID_EL0.DZP says. */
    static boolean zeroProhibited(Cpu cpu) {
        boolean byKernel = cpu.el == 0 && (HostExtensions.control(cpu) & 1 << 14) == 0;
        boolean byHypervisor = cpu.el < 2 && (Hcr.acting(cpu) & Hcr.TDZ) != 0;
        return byKernel || byHypervisor;
    }

    /** Passes a value of FPCR or FPSR through after the check that floating point is accessible. */
    static long floatingPoint(Cpu cpu, long value) {
        FpAccess.check(cpu);
        return value & 0xffff_ffffL;
    }
}
