package hvsh.machine;

import hvsh.cpu.Cpu;
import hvsh.cpu.ExceptionClass;
import hvsh.probe.Executed;
import hvsh.probe.Happening;
import hvsh.probe.Happening.RadioEvent;
import hvsh.probe.Hit;
import hvsh.probe.Hook;
import hvsh.probe.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a machine has executed since its coverage began: instructions, and what its hypervisor had to do. It is no state of the
 * machine, so that restores and hashes leave it alone. A machine without it pays nothing for it.
 */
public final class Coverage {
    /** ISS of a trapped MRS or MSR without the register that it moves (Arm ARM DDI 0487 D24.2.40, ISS for EC 0x18). */
    private static final int REGISTER_MASK = 0x3f_fc1f;
    /** FSC, which tells the kind of a fault. */
    private static final int FAULT_STATUS = 0x3f;
    private static final int WRITE_NOT_READ = 1 << 6;

    /**
     * Something that a hypervisor has to deal with.
     *
     * @param code of an exception its class, of a trapped register the encoding and direction as in ISS, of a stage-2 fault the
     *             fault status code, of a call its function identifier, of a radio event its ordinal
     * @param how  of an exception the levels it went from and to, {@code from << 4 | to}; of a stage-2 fault the access ({@link #READ}
     *             and so on), with {@link #REFUSED} if nothing answered it; of a call 1 if it was SMC
     */
    public record Event(int partition, Kind kind, int code, int how) {
        public static final int READ = 0;
        public static final int WRITE = 1;
        public static final int FETCH = 2;
        public static final int REFUSED = 4;

        /** What there is. */
        public enum Kind { EXCEPTION, REGISTER, STAGE2_FAULT, CALL, RADIO }
    }

    private final List<Executed> executed = new ArrayList<>();
    private final List<Coverage> forks = new ArrayList<>();
    private final Map<Event, Long> events = new HashMap<>();

    private Coverage(int guests) {
        for (int i = 0; i < guests; i++) {
            executed.add(new Executed());
        }
    }

    Coverage(List<Guest> guests, Hooks hooks) {
        Consumer<Hook> all = hook -> hooks.add(hook, Hooks.ANY, Hooks.ANY, this::note);
        all.accept(new Hook.ExceptionTaken(Set.of(), Hook.ANY, Hook.ANY));
        all.accept(new Hook.Stage2Fault(Range.ALL));
        all.accept(new Hook.Call(Set.of()));
        for (RadioEvent event : RadioEvent.values()) {
            all.accept(new Hook.Radio(event));
        }
        for (Guest guest : guests) {
            Executed own = new Executed();
            executed.add(own);
            for (Cpu cpu : guest.cpus()) {
                cpu.executed = own;
                cpu.tlb.flush(); // what it holds admits to translations that note nothing
            }
        }
    }

    private void note(Hit hit) {
        switch (hit.what()) {
            case Happening.ExceptionTaken e -> {
                count(hit, Event.Kind.EXCEPTION, e.exceptionClass(), e.from() << 4 | e.to());
                trapped(hit, e);
            }
            case Happening.Stage2Fault f -> count(hit, Event.Kind.STAGE2_FAULT, f.syndrome() & FAULT_STATUS,
                    Event.REFUSED | (f.fetch() ? Event.FETCH : f.write() ? Event.WRITE : Event.READ));
            case Happening.Call c -> count(hit, Event.Kind.CALL, c.id(), c.secure() ? 1 : 0);
            case Happening.Radio r -> count(hit, Event.Kind.RADIO, r.event().ordinal(), 0);
            default -> throw new IllegalStateException("nobody asked for " + hit.what());
        }
    }

    /** What an exception to the hypervisor tells besides its class. */
    private void trapped(Hit hit, Happening.ExceptionTaken e) {
        if (e.to() != 2 || e.from() == 2) {
            return;
        }
        switch (e.exceptionClass()) {
            case ExceptionClass.SYSTEM_REGISTER -> count(hit, Event.Kind.REGISTER, e.syndrome() & REGISTER_MASK, 0);
            case ExceptionClass.DATA_ABORT_LOWER -> count(hit, Event.Kind.STAGE2_FAULT, e.syndrome() & FAULT_STATUS,
                    (e.syndrome() & WRITE_NOT_READ) != 0 ? Event.WRITE : Event.READ);
            case ExceptionClass.INSTRUCTION_ABORT_LOWER -> count(hit, Event.Kind.STAGE2_FAULT, e.syndrome() & FAULT_STATUS, Event.FETCH);
            default -> { }
        }
    }

    private void count(Hit hit, Event.Kind kind, int code, int how) {
        events.merge(new Event(hit.partition(), kind, code, how), 1L, Long::sum);
    }

    /** What the CPUs of a guest came to. */
    public Executed executed(int guest) {
        return executed.get(guest);
    }

    /** What happened, with how often. */
    public Map<Event, Long> events() {
        return Map.copyOf(events);
    }

    /** Counts what a fork executes, too. */
    public void include(Coverage fork) {
        forks.add(fork);
    }

    /** As it is now, with what forks have executed that are included, and theirs. */
    public Coverage total() {
        Coverage total = new Coverage(executed.size());
        total.add(this);
        return total;
    }

    private void add(Coverage other) {
        for (int i = 0; i < executed.size(); i++) {
            executed.get(i).add(other.executed.get(i));
        }
        other.events.forEach((event, times) -> events.merge(event, times, Long::sum));
        other.forks.forEach(this::add);
    }
}
