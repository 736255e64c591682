package hvsh.cpu;

import java.util.Arrays;

/** Warm reset of one CPU, as power control and restarts need it (Arm ARM DDI 0487 D1.4). */
public final class WarmReset {
    private WarmReset() { }

    /**
     * Makes the CPU begin at an address with all exceptions masked, the MMU off and a context number in X0. Registers
     * of its own timer and interrupt interface are not touched. In a trap, the trap's return goes there.
     *
     * @param el exception level to begin at, 1 or 2
     */
    public static void reset(Cpu cpu, int el, long entry, long context) {
        boolean trapped = cpu.el == 2 && cpu.hypervisor != null;
        Arrays.fill(cpu.x, 0);
        Arrays.fill(cpu.v, 0);
        Arrays.fill(cpu.banked, 0);
        cpu.counting = false;
        Arrays.fill(cpu.sys, 0);
        SystemRegisters.reset(cpu);
        cpu.sys[Sys.RVBAR] = entry;
        cpu.nzcv = 0;
        cpu.daif = 0xf;
        cpu.modes = 0;
        cpu.branchType = 0;
        cpu.fpcr = 0;
        cpu.fpsr = 0;
        cpu.softwareStep = false;
        cpu.illegalState = false;
        cpu.monitorValid = false;
        cpu.waiting = false;
        cpu.waitingForEvent = false;
        cpu.eventRegister = false;
        cpu.x[0] = context;
        if (trapped) {
            cpu.sys[Sys.ELR_EL2] = entry;
            cpu.sys[Sys.SPSR_EL2] = 0xf << 6 | el << 2 | 1;
        } else {
            cpu.pc = entry;
            cpu.setLevel(el, true);
        }
        cpu.sys[Sys.PM_CYCLES] = cpu.cycles();
        cpu.sys[Sys.PM_CHARGED] = cpu.charged;
        PerformanceMonitor.update(cpu);
        DebugExceptions.update(cpu);
        cpu.contextChanged();
        cpu.attend();
    }
}
