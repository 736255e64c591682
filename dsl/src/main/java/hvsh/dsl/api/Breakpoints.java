package hvsh.dsl.api;

import hvsh.cpu.Cpu;
import hvsh.machine.Guest;
import hvsh.probe.PcProbes;
import java.util.ArrayList;
import java.util.List;

/** Where the CPUs of one machine stop. */
final class Breakpoints {
    private final List<BreakpointApi> all = new ArrayList<>();
    private final Runner runner;

    Breakpoints(Runner runner) {
        this.runner = runner;
    }

    void add(BreakpointApi breakpoint) {
        all.add(breakpoint);
        install(breakpoint.guest());
    }

    void remove(BreakpointApi breakpoint) {
        all.remove(breakpoint);
        install(breakpoint.guest());
    }

    boolean has(BreakpointApi breakpoint) {
        return all.contains(breakpoint);
    }

    private void install(Guest guest) {
        for (Cpu cpu : guest.cpus()) {
            List<BreakpointApi> here = all.stream().filter(b -> b.concerns(cpu)).toList();
            cpu.probes = here.isEmpty() ? null : new PcProbes(here.stream().mapToLong(BreakpointApi::at).toArray(),
                    (pc, retired) -> reached(cpu, here, pc, retired));
        }
    }

    /** The instruction at which a run begins never stops it, so that it can go on from a breakpoint. */
    private void reached(Cpu cpu, List<BreakpointApi> here, long pc, long retired) {
        if (runner.isAtBegin(cpu, retired)) {
            return;
        }
        String why = null;
        for (BreakpointApi breakpoint : here) {
            if (breakpoint.at() == pc) {
                breakpoint.count();
                why = Runner.UNTIL.equals(why) ? why : breakpoint.why();
            }
        }
        if (why != null) {
            runner.stop(why);
        }
    }
}
