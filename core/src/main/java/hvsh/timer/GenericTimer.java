package hvsh.timer;

import static hvsh.irq.SysRegPort.readOnly;
import static hvsh.irq.SysRegPort.readWrite;

import hvsh.irq.InterruptLine;
import hvsh.irq.SysRegPort;
import hvsh.time.Ticks;
import hvsh.time.Timeline;
import java.util.List;

/**
 * The generic timer of one CPU (Arm ARM DDI 0487, the Generic Timer in AArch64 state): the 62.5 MHz counter, its physical and virtual timers, and
 * EL2's two. CNTKCTL_EL1 and CNTHCTL_EL2, which decide what traps and the {@link EventStream}, are kept by the CPU.
 */
public final class GenericTimer {
    /** The timers; the ordinal is the kind of the alarm that the timer sets on its {@link Timeline}. */
    public enum Kind {
        /** CNTP: usually PPI 14. */
        PHYSICAL,
        /** CNTV: usually PPI 11. */
        VIRTUAL,
        /** CNTHP: usually PPI 10. */
        HYPERVISOR,
        /** CNTHV, of a host at EL2: usually PPI 12. It has no offset. */
        HYPERVISOR_VIRTUAL
    }

    /** Counter frequency in Hz: what CNTFRQ_EL0 holds after reset. */
    public static final long FREQUENCY = Ticks.PER_SECOND / Ticks.PER_COUNTER;

    private final Comparator physical;
    private final Comparator virtual;
    private final Comparator hypervisor;
    private final Comparator hypervisorVirtual;
    private final List<SysRegPort> registers;
    private long cntfrq = FREQUENCY;
    private long cntvoff;

    /** @param timeline the CPU's time, with alarm kinds 0 to 3 free for this timer */
    public GenericTimer(Timeline timeline) {
        physical = new Comparator(timeline, Kind.PHYSICAL.ordinal());
        virtual = new Comparator(timeline, Kind.VIRTUAL.ordinal());
        hypervisor = new Comparator(timeline, Kind.HYPERVISOR.ordinal());
        hypervisorVirtual = new Comparator(timeline, Kind.HYPERVISOR_VIRTUAL.ordinal());
        registers = table();
    }

    private List<SysRegPort> table() {
        return List.of(
                readWrite("CNTFRQ_EL0", 3, 14, 0, 0, () -> cntfrq, this::writeCntfrq),
                readOnly("CNTPCT_EL0", 3, 14, 0, 1, physical::count),
                readOnly("CNTVCT_EL0", 3, 14, 0, 2, virtual::count),
                readWrite("CNTP_TVAL_EL0", 3, 14, 2, 0, physical::tval, physical::setTval),
                readWrite("CNTP_CTL_EL0", 3, 14, 2, 1, physical::ctl, physical::setCtl),
                readWrite("CNTP_CVAL_EL0", 3, 14, 2, 2, physical::cval, physical::setCval),
                readWrite("CNTV_TVAL_EL0", 3, 14, 3, 0, virtual::tval, virtual::setTval),
                readWrite("CNTV_CTL_EL0", 3, 14, 3, 1, virtual::ctl, virtual::setCtl),
                readWrite("CNTV_CVAL_EL0", 3, 14, 3, 2, virtual::cval, virtual::setCval),
                readWrite("CNTVOFF_EL2", 4, 14, 0, 3, () -> cntvoff, this::writeCntvoff),
                readWrite("CNTHP_TVAL_EL2", 4, 14, 2, 0, hypervisor::tval, hypervisor::setTval),
                readWrite("CNTHP_CTL_EL2", 4, 14, 2, 1, hypervisor::ctl, hypervisor::setCtl),
                readWrite("CNTHP_CVAL_EL2", 4, 14, 2, 2, hypervisor::cval, hypervisor::setCval),
                readWrite("CNTHV_TVAL_EL2", 4, 14, 3, 0, hypervisorVirtual::tval, hypervisorVirtual::setTval),
                readWrite("CNTHV_CTL_EL2", 4, 14, 3, 1, hypervisorVirtual::ctl, hypervisorVirtual::setCtl),
                readWrite("CNTHV_CVAL_EL2", 4, 14, 3, 2, hypervisorVirtual::cval, hypervisorVirtual::setCval));
    }

    /** What CNTVCT_EL0 lags behind CNTPCT_EL0, in counter periods. */
    public long virtualOffset() {
        return cntvoff;
    }

    /** The system registers of this timer, as rows for the CPU's table. */
    public List<SysRegPort> registers() {
        return registers;
    }

    /** Says where a timer's output goes; a new line is first set at the next change. */
    public void connect(Kind kind, InterruptLine line) {
        comparator(kind.ordinal()).connect(line);
    }

    /** Takes an alarm of the timeline. */
    public void alarm(int kind) {
        comparator(kind).update();
    }

    private Comparator comparator(int kind) {
        return switch (kind) {
            case 0 -> physical;
            case 1 -> virtual;
            case 2 -> hypervisor;
            case 3 -> hypervisorVirtual;
            default -> throw new IllegalArgumentException("no timer has alarm kind " + kind + ": use 0 to 3");
        };
    }

    /** The register is 32 bits wide and only informs software: the counter's frequency does not follow it. */
    private void writeCntfrq(long value) {
        cntfrq = value & 0xffff_ffffL;
    }

    private void writeCntvoff(long value) {
        cntvoff = value;
        virtual.setOffset(value);
    }

    /** The state, from which {@link #load} makes the same timer. */
    public State save() {
        return new State(cntfrq, cntvoff, physical.save(), virtual.save(), hypervisor.save(), hypervisorVirtual.save());
    }

    /** Takes on a saved state. Alarms and lines are left alone: their queue and their receiver have their own. */
    public void load(State state) {
        cntfrq = state.cntfrq();
        cntvoff = state.cntvoff();
        physical.load(state.physical(), 0);
        virtual.load(state.virtual(), cntvoff);
        hypervisor.load(state.hypervisor(), 0);
        hypervisorVirtual.load(state.hypervisorVirtual(), 0);
    }

    /** Takes on a state in which no timer is enabled, and clears alarms and lines accordingly. */
    public void reset(State made) {
        cntfrq = made.cntfrq();
        writeCntvoff(made.cntvoff());
        physical.reset(made.physical());
        virtual.reset(made.virtual());
        hypervisor.reset(made.hypervisor());
        hypervisorVirtual.reset(made.hypervisorVirtual());
    }

    /** The timer as data. */
    public record State(long cntfrq, long cntvoff, TimerState physical, TimerState virtual, TimerState hypervisor,
            TimerState hypervisorVirtual) { }

    /** One comparator as data; {@code level} is what its line was last set to. */
    public record TimerState(long cval, long ctl, boolean level) { }
}
