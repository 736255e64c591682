package hvsh.hypervisor;

import hvsh.cpu.AbortSyndrome;
import hvsh.cpu.Cpu;
import hvsh.cpu.ExceptionClass;
import hvsh.cpu.Exceptions;
import hvsh.cpu.Hypervisor;
import hvsh.cpu.Sys;
import hvsh.cpu.SystemRegisters;
import hvsh.memory.BusFault;
import hvsh.probe.Happening;
import java.util.Arrays;

/**
 * What the hypervisor does about exceptions that a partition takes to EL2, in a table indexed by exception class. The
 * vCPUs' physical interrupt lines are never driven, so that all of them are synchronous.
 */
public final class Traps implements Hypervisor {
    private static final int VENDOR_HYPERVISOR = 6;
    private static final int WRITE_NOT_READ = 1 << 6;
    private static final int STAGE1_WALK = 1 << 7;
    private static final int CACHE_MAINTENANCE = 1 << 8;
    private static final int EXTERNAL_ABORT = 0x10;
    private static final int EXTERNAL_ABORT_ON_WALK = 0x14;
    private static final int STATUS_WITHOUT_LEVEL = 0x3c;
    private static final int TRANSLATION_FAULT = 0x04;

    /** Handles one class of exceptions and says what that costs besides entry and return, in cycles. */
    @FunctionalInterface
    private interface Handler {
        int handle(Traps traps, Cpu cpu);
    }

    private static final Handler[] TABLE = new Handler[64];

    static {
        Arrays.fill(TABLE, (Handler) Traps::unexpected);
        TABLE[ExceptionClass.WFX] = Traps::skip;
        TABLE[ExceptionClass.HVC] = Traps::hypercall;
        TABLE[ExceptionClass.SMC] = Traps::secureCall;
        TABLE[ExceptionClass.SYSTEM_REGISTER] = Traps::systemRegister;
        TABLE[ExceptionClass.INSTRUCTION_ABORT_LOWER] = Traps::instructionAbort;
        TABLE[ExceptionClass.DATA_ABORT_LOWER] = Traps::dataAbort;
    }

    private final Partition partition;
    private final TrapCosts costs;
    private final Psci psci;
    private final Hypercalls hypercalls;

    /** Trap handling for one partition; installs itself in its vCPUs. */
    public Traps(Partition partition, TrapCosts costs, Hypercalls hypercalls) {
        this.partition = partition;
        this.costs = costs;
        this.hypercalls = hypercalls;
        psci = new Psci(partition);
        for (Cpu cpu : partition.vcpus()) {
            cpu.hypervisor = this;
            Confinement.apply(cpu, partition.id());
        }
    }

    @Override
    public void trap(Cpu cpu) {
        int ec = (int) (cpu.sys[Sys.ESR_EL2] >>> 26) & 63;
        long cycles = costs.trap() + TABLE[ec].handle(this, cpu);
        cpu.charge(cycles);
        partition.counters().add(ExceptionClass.name(ec), cycles);
    }

    private static int issue(Cpu cpu) {
        return (int) cpu.sys[Sys.ESR_EL2] & 0x1ff_ffff;
    }

    private int skip(Cpu cpu) {
        cpu.sys[Sys.ELR_EL2] += 4;
        return 0;
    }

    /** Something that this hypervisor does not trap: the guest has no such instruction. */
    private int unexpected(Cpu cpu) {
        Exceptions.inject(cpu, ExceptionClass.UNKNOWN, 0, cpu.sys[Sys.FAR_EL1]);
        return costs.injection();
    }

    /** HVC #0 is a call by SMCCC; other immediates are not for calls (DEN 0028, 2.9). */
    private int hypercall(Cpu cpu) {
        int id = (int) cpu.x[0];
        if ((issue(cpu) & 0xffff) != 0) {
            cpu.x[0] = CallResult.NOT_SUPPORTED;
        } else if ((id >>> 24 & 0x3f) == VENDOR_HYPERVISOR) {
            return costs.call() + hypercalls.call(partition, cpu) * costs.access();
        } else {
            psci.call(cpu, false);
        }
        return costs.call();
    }

    /** There is no firmware below a partition. */
    private int secureCall(Cpu cpu) {
        cpu.x[0] = CallResult.NOT_SUPPORTED;
        skip(cpu);
        return costs.call();
    }

    private int systemRegister(Cpu cpu) {
        int iss = issue(cpu);
        int op0 = iss >>> 20 & 3;
        int op2 = iss >>> 17 & 7;
        int op1 = iss >>> 14 & 7;
        int crn = iss >>> 10 & 15;
        int crm = iss >>> 1 & 15;
        String name = SystemRegisters.nameAt(op0, op1, crn, crm, op2);
        partition.counters().add("sysreg " + (name != null ? name
                : "S%d_%d_C%d_C%d_%d".formatted(op0, op1, crn, crm, op2)), 0);
        return unexpected(cpu);
    }

    private int instructionAbort(Cpu cpu) {
        return refuse(cpu, ExceptionClass.INSTRUCTION_ABORT_LOWER, "fetch", 0, 0);
    }

    private int dataAbort(Cpu cpu) {
        int iss = issue(cpu);
        boolean valid = (iss & AbortSyndrome.ISV) != 0;
        boolean write = (iss & WRITE_NOT_READ) != 0;
        int size = valid ? 1 << (iss >>> 22 & 3) : 0;
        long value = valid && write ? register(cpu, iss) & -1L >>> 64 - 8 * size : 0;
        boolean unmapped = (iss & STATUS_WITHOUT_LEVEL) == TRANSLATION_FAULT;
        if (valid && unmapped && emulate(cpu, iss, size, write, value)) {
            skip(cpu);
            return costs.access();
        }
        return refuse(cpu, ExceptionClass.DATA_ABORT_LOWER, write ? "write" : "read", size, value);
    }

    /** Carries out an access to a virtual device; false if none answers. */
    private boolean emulate(Cpu cpu, int iss, int size, boolean write, long value) {
        try {
            long moved = value;
            if (write) {
                partition.bus().write(faultingIpa(cpu), size, value, cpu);
            } else {
                moved = partition.bus().read(faultingIpa(cpu), size, cpu);
                setRegister(cpu, iss, size, moved);
            }
            if (cpu.probes != null) {
                Happening.Place place = new Happening.Place(faultingIpa(cpu), -1);
                cpu.report(new Happening.MemoryAccess(write, cpu.sys[Sys.FAR_EL2], place, null, size, moved, null));
            }
            return true;
        } catch (BusFault none) {
            return false;
        }
    }

    private static long register(Cpu cpu, int iss) {
        int number = iss >>> 16 & 31;
        return number == 31 ? 0 : cpu.x[number];
    }

    /** SSE extends the sign from the access size; SF says whether the register is X or W. */
    private static void setRegister(Cpu cpu, int iss, int size, long value) {
        int unused = 64 - 8 * size;
        boolean signed = (iss & 1 << 21) != 0;
        boolean wide = (iss & 1 << 15) != 0;
        long extended = signed ? value << unused >> unused : value << unused >>> unused;
        int number = iss >>> 16 & 31;
        cpu.x[number == 31 ? Cpu.DISCARD : number] = wide ? extended : extended & 0xffff_ffffL;
    }

    private static long faultingIpa(Cpu cpu) {
        return cpu.sys[Sys.HPFAR_EL2] >>> 4 << 12 | cpu.sys[Sys.FAR_EL2] & 0xfff;
    }

    /** An access outside what the partition owns: a synchronous external abort, or the end of the partition. */
    private int refuse(Cpu cpu, int ec, String access, int size, long value) {
        long va = cpu.sys[Sys.FAR_EL2];
        if (cpu.probes != null) {
            boolean fetch = ec == ExceptionClass.INSTRUCTION_ABORT_LOWER;
            cpu.report(new Happening.Stage2Fault(!fetch && (issue(cpu) & WRITE_NOT_READ) != 0, fetch, va, faultingIpa(cpu), issue(cpu)));
        }
        if (partition.options().stopOnFault()) {
            partition.stop(FaultReport.of(partition.name(), cpu.vcpu(), cpu.sys[Sys.ELR_EL2], faultingIpa(cpu), va,
                    access, size, value));
            return 0;
        }
        Exceptions.inject(cpu, ec, status(cpu, va) | issue(cpu) & (WRITE_NOT_READ | CACHE_MAINTENANCE), va);
        return costs.injection();
    }

    /** As if the bus had refused: to the guest, what it does not own is not there (D17.2.37, DFSC and IFSC). */
    private int status(Cpu cpu, long va) {
        return (issue(cpu) & STAGE1_WALK) == 0 ? EXTERNAL_ABORT
                : EXTERNAL_ABORT_ON_WALK | WalkLevel.of(cpu, partition.map(), partition.memory(), va);
    }
}
