package hvsh.cpu;

import hvsh.memory.Page;
import hvsh.probe.Happening;

/** Exception entry, return and masking (Arm ARM DDI 0487 D1.3). */
public final class Exceptions {
    private static final int SYNCHRONOUS = 0;
    private static final int IRQ = 0x80;
    private static final int FIQ = 0x100;
    private static final int SERROR = 0x180;
    static final int MASK_A = 4;
    private static final int MASK_I = 2;
    private static final int MASK_F = 1;
    private static final int MASK_D = 8;
    private static final int IL = 1 << 25;
    private static final int ISS = IL - 1;
    private static final int WRITE_NOT_READ = 1 << 6;

    private Exceptions() { }

    /** Takes the synchronous exception that the instruction at {@link Cpu#pc} raised. */
    public static void takeSynchronous(Cpu cpu) {
        Syndrome s = cpu.syndrome;
        int target = targetOf(cpu, s);
        int ec = forLevel(s.ec, cpu.el < target);
        if (ec == ExceptionClass.FP_ACCESS && !s.toEl2 && target == 2 && cpu.el < 2) {
            ec = ExceptionClass.UNKNOWN; // CPACR_EL1's trap under HCR_EL2.TGE (D17.2.37)
            s.iss = 0;
        }
        if (!BranchTarget.isKept(ec)) {
            cpu.branchType = 0;
        }
        long preferredReturn = s.returnsToNext ? cpu.pc + 4 : cpu.pc;
        int esrSlot = target == 2 ? Sys.ESR_EL2 : Sys.ESR_EL1;
        cpu.sys[esrSlot] = (long) ec << 26 | IL | s.iss;
        if (s.hasAddress) {
            cpu.sys[target == 2 ? Sys.FAR_EL2 : Sys.FAR_EL1] = s.address;
        }
        if (target == 2 && s.ipa != -1) {
            cpu.sys[Sys.HPFAR_EL2] = s.ipa >>> 12 << 4;
            // Last, because fetching the instruction may overwrite the syndrome.
            cpu.sys[esrSlot] |= s.split ? 0 : AbortSyndrome.of(cpu, ec, s.iss);
        }
        if (cpu.probes != null) {
            report(cpu, ec, s, target);
        }
        enter(cpu, target, preferredReturn, SYNCHRONOUS);
    }

    private static void report(Cpu cpu, int ec, Syndrome s, int target) {
        Long address = s.hasAddress ? s.address : null;
        int iss = (int) cpu.sys[target == 2 ? Sys.ESR_EL2 : Sys.ESR_EL1] & ISS;
        int completed = s.returnsToNext ? 1 : 0; // the call has been counted; it is told of like all else
        cpu.probes.report(cpu.pc, cpu.retiredNow() - completed, new Happening.ExceptionTaken(ec, iss, address, cpu.el, target));
        if (target == 2 && s.ipa != -1 && cpu.hypervisor == null) {
            boolean fetch = s.ec == ExceptionClass.INSTRUCTION_ABORT_LOWER;
            long ipa = s.ipa & -Page.SIZE | s.address & Page.MASK;
            cpu.report(cpu.pc, new Happening.Stage2Fault(!fetch && (s.iss & WRITE_NOT_READ) != 0, fetch, s.address, ipa, iss));
        }
    }

    private static void reportInterrupt(Cpu cpu, int target, int vector, boolean line) {
        if (cpu.probes != null) {
            Happening.Line which = vector == IRQ ? Happening.Line.IRQ : vector == FIQ ? Happening.Line.FIQ : Happening.Line.SERROR;
            int intid = line && vector != SERROR ? cpu.signalled.getAsInt() : -1;
            cpu.report(cpu.pc, new Happening.InterruptTaken(which, intid, cpu.el, target));
        }
    }

    private static int targetOf(Cpu cpu, Syndrome s) {
        if (cpu.el == 2 || s.toEl2) {
            return 2;
        }
        return cpu.el == 0 && hasEl2(cpu) && (cpu.sys[Sys.HCR_EL2] & Hcr.TGE) != 0 ? 2 : 1;
    }

    /** Aborts and steps have one class when taken from a lower level and another from the same. */
    private static int forLevel(int ec, boolean lower) {
        return switch (ec) {
            case ExceptionClass.INSTRUCTION_ABORT_LOWER, ExceptionClass.DATA_ABORT_LOWER,
                    ExceptionClass.BREAKPOINT_LOWER, ExceptionClass.SOFTWARE_STEP_LOWER,
                    ExceptionClass.WATCHPOINT_LOWER -> lower ? ec : ec + 1;
            default -> ec;
        };
    }

    /** HCR_EL2.TEA: external aborts of EL1 and EL0 go to EL2. */
    public static boolean externalAbortsToEl2(Cpu cpu) {
        return cpu.el < 2 && (Hcr.acting(cpu) & Hcr.TEA) != 0;
    }

    static boolean hasEl2(Cpu cpu) {
        return cpu.model.el2() || cpu.hypervisor != null;
    }

    private static void enter(Cpu cpu, int target, long returnAddress, int vector) {
        long spsr = saveState(cpu);
        int from = cpu.el;
        boolean fromSpsel = cpu.spsel;
        cpu.monitorValid = false;
        if (target == 2) {
            cpu.sys[Sys.SPSR_EL2] = spsr;
            cpu.sys[Sys.ELR_EL2] = returnAddress;
        } else {
            cpu.sys[Sys.SPSR_EL1] = spsr;
            cpu.sys[Sys.ELR_EL1] = returnAddress;
        }
        cpu.daif = 0xf;
        cpu.softwareStep = false;
        cpu.illegalState = false;
        cpu.branchType = 0;
        ProcessModes.enter(cpu, target);
        cpu.setLevel(target, true);
        if (target == 2 && cpu.hypervisor != null) {
            cpu.hypervisor.trap(cpu);
            restoreState(cpu, cpu.sys[Sys.SPSR_EL2], cpu.sys[Sys.ELR_EL2]);
            cpu.attend(); // who runs may have changed
            return;
        }
        long base = cpu.sys[target == 2 ? Sys.VBAR_EL2 : Sys.VBAR_EL1];
        int group = from < target ? 0x400 : fromSpsel ? 0x200 : 0;
        cpu.pc = base + group + vector;
        unmasked(cpu);
    }

    /** PSTATE in the form of SPSR_ELx. */
    public static long saveState(Cpu cpu) {
        return (long) cpu.nzcv << 28 | (cpu.softwareStep ? 1 << 21 : 0) | (cpu.illegalState ? 1 << 20 : 0)
                | cpu.modes | cpu.branchType << BranchTarget.SHIFT | cpu.daif << 6 | cpu.el << 2 | (cpu.spsel ? 1 : 0);
    }

    /** ERET: returns to the address with the state that SPSR of the current level has; an illegal return sets PSTATE.IL (D1.3.4). */
    static void eret(Cpu cpu, long address) {
        boolean counting = cpu.counting;
        if (counting) {
            PerformanceMonitor.sync(cpu, 1); // it retires at the level that it leaves
            cpu.counting = false;
        }
        restoreState(cpu, cpu.sys[cpu.el == 2 ? Sys.SPSR_EL2 : Sys.SPSR_EL1], address);
        cpu.counting = counting;
        if (counting) {
            PerformanceInterrupt.reconsider(cpu);
        }
        cpu.nextPc = cpu.pc;
    }

    private static void restoreState(Cpu cpu, long spsr, long address) {
        cpu.monitorValid = false;
        cpu.eventRegister = true;
        boolean legal = legalReturn(cpu, spsr);
        int daif = (int) (spsr >>> 6) & 0xf;
        int el = legal ? (int) (spsr >>> 2) & 3 : cpu.el;
        cpu.softwareStep = DebugExceptions.returnsStepping(cpu, el, daif, (spsr >>> 21 & 1) != 0);
        cpu.nzcv = (int) (spsr >>> 28) & 0xf;
        cpu.daif = daif;
        cpu.pc = address;
        cpu.branchType = cpu.branchTypes && legal ? (int) spsr >>> BranchTarget.SHIFT & 3 : 0;
        ProcessModes.restore(cpu, spsr, legal);
        if (legal) {
            cpu.illegalState = (spsr >>> 20 & 1) != 0;
            cpu.setLevel((int) (spsr >>> 2) & 3, (spsr & 1) != 0);
        } else {
            cpu.illegalState = true;
        }
        unmasked(cpu);
    }

    /** Masks have changed: ends the slice if an interrupt waits, so that it is taken at once if it may be now. */
    static void unmasked(Cpu cpu) {
        if (cpu.irqLine || cpu.fiqLine || virtualPending(cpu)) {
            cpu.attend();
        }
    }

    private static boolean legalReturn(Cpu cpu, long spsr) {
        int target = (int) (spsr >>> 2) & 3;
        boolean aarch32 = (spsr & 0x10) != 0;
        boolean reserved = (spsr & 2) != 0 || target == 0 && (spsr & 1) != 0;
        boolean trapsGeneral = target == 1 && cpu.el == 2 && (cpu.sys[Sys.HCR_EL2] & Hcr.TGE) != 0;
        return !aarch32 && !reserved && target <= cpu.el && !trapsGeneral;
    }

    /** Takes the pending interrupt of the highest priority that is not masked; false if there is none. */
    public static boolean takeInterrupt(Cpu cpu) {
        if (!cpu.fiqLine && !cpu.irqLine && !virtualPending(cpu)) {
            return false;
        }
        long hcr = hasEl2(cpu) ? cpu.sys[Sys.HCR_EL2] : 0;
        boolean general = (hcr & Hcr.TGE) != 0;
        return takeVirtualError(cpu, hcr) || take(cpu, cpu.fiqLine, (hcr & Hcr.FMO) != 0 || general, MASK_F, FIQ)
                || take(cpu, cpu.irqLine, (hcr & Hcr.IMO) != 0 || general, MASK_I, IRQ)
                || takeVirtual(cpu, cpu.virtualFiqLine || (hcr & Hcr.VF) != 0, hcr & Hcr.FMO, MASK_F, FIQ)
                || takeVirtual(cpu, cpu.virtualIrqLine || (hcr & Hcr.VI) != 0, hcr & Hcr.IMO, MASK_I, IRQ);
    }

    private static boolean virtualPending(Cpu cpu) {
        return cpu.virtualFiqLine || cpu.virtualIrqLine
                || hasEl2(cpu) && (cpu.sys[Sys.HCR_EL2] & (Hcr.VI | Hcr.VF | Hcr.VSE)) != 0;
    }

    private static boolean take(Cpu cpu, boolean line, boolean toEl2, int mask, int vector) {
        if (!line) {
            return false;
        }
        int target = toEl2 ? 2 : 1;
        boolean masked = cpu.el > target || cpu.el == target && (cpu.daif & mask) != 0
                || cpu.el < target && target == 1 && (cpu.daif & mask) != 0;
        if (masked) {
            return false;
        }
        reportInterrupt(cpu, target, vector, true);
        enter(cpu, target, cpu.pc, vector);
        return true;
    }

    private static boolean takeVirtual(Cpu cpu, boolean line, long routed, int mask, int vector) {
        boolean masked = cpu.el == 2 || (cpu.daif & mask) != 0 || (cpu.sys[Sys.HCR_EL2] & Hcr.TGE) != 0;
        if (!line || routed == 0 || masked) {
            return false;
        }
        reportInterrupt(cpu, 1, vector, vector == IRQ ? cpu.virtualIrqLine : cpu.virtualFiqLine);
        enter(cpu, 1, cpu.pc, vector);
        return true;
    }

    /** The virtual SError interrupt is no line: being taken clears it (D1.3.9). Its syndrome is implementation defined, or VSESR_EL2's. */
    private static boolean takeVirtualError(Cpu cpu, long hcr) {
        if (!takeVirtual(cpu, (hcr & Hcr.VSE) != 0, hcr & Hcr.AMO, MASK_A, SERROR)) {
            return false;
        }
        cpu.sys[Sys.HCR_EL2] &= ~Hcr.VSE;
        cpu.sys[Sys.ESR_EL1] = (long) ExceptionClass.SERROR << 26 | IL | ErrorRegisters.virtualSyndrome(cpu);
        return true;
    }

    /** Whether WFI ends: an interrupt is pending, masked or not. */
    public static boolean wakes(Cpu cpu) {
        return cpu.irqLine || cpu.fiqLine || cpu.el < 2 && virtualPending(cpu);
    }

    /** What ISR_EL1.I shows at the current level. */
    static boolean irqVisible(Cpu cpu) {
        boolean virtual = cpu.el < 2 && hasEl2(cpu) && (cpu.sys[Sys.HCR_EL2] & Hcr.IMO) != 0;
        return virtual ? cpu.virtualIrqLine || (cpu.sys[Sys.HCR_EL2] & Hcr.VI) != 0 : cpu.irqLine;
    }

    static boolean errorVisible(Cpu cpu) {
        return cpu.el < 2 && hasEl2(cpu) && (~cpu.sys[Sys.HCR_EL2] & (Hcr.AMO | Hcr.VSE)) == 0;
    }

    static boolean fiqVisible(Cpu cpu) {
        boolean virtual = cpu.el < 2 && hasEl2(cpu) && (cpu.sys[Sys.HCR_EL2] & Hcr.FMO) != 0;
        return virtual ? cpu.virtualFiqLine || (cpu.sys[Sys.HCR_EL2] & Hcr.VF) != 0 : cpu.fiqLine;
    }

    /** Injects a synchronous exception into EL1, as a hypervisor does: to be returned to by the trap's return. */
    public static void inject(Cpu cpu, int ec, int iss, long address) {
        long spsr = cpu.sys[Sys.SPSR_EL2];
        int from = (int) (spsr >>> 2) & 3;
        boolean lower = from == 0;
        cpu.sys[Sys.ESR_EL1] = (long) forLevel(ec, lower) << 26 | IL | iss;
        cpu.sys[Sys.FAR_EL1] = address;
        cpu.sys[Sys.SPSR_EL1] = spsr;
        cpu.sys[Sys.ELR_EL1] = cpu.sys[Sys.ELR_EL2];
        int group = lower ? 0x400 : (spsr & 1) != 0 ? 0x200 : 0;
        cpu.sys[Sys.ELR_EL2] = cpu.sys[Sys.VBAR_EL1] + group;
        if (cpu.probes != null) {
            int esr = (int) cpu.sys[Sys.ESR_EL1];
            cpu.report(cpu.pc, new Happening.ExceptionTaken(esr >>> 26, esr & ISS, address, from, 1));
        }
        cpu.sys[Sys.SPSR_EL2] = ProcessModes.entered(cpu, (int) spsr, 1) | (MASK_D | 7) << 6 | 1 << 2 | 1;
    }
}
