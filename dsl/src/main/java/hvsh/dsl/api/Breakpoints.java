package hvsh.dsl.api;

import hvsh.machine.Hooks;
import hvsh.probe.Hook;
import java.util.HashMap;
import java.util.Map;

/** Where the CPUs of one machine stop. */
final class Breakpoints {
    private final Map<BreakpointApi, Hooks.Installed> all = new HashMap<>();
    private final Runner runner;
    private final Hooks hooks;

    Breakpoints(Runner runner, Hooks hooks) {
        this.runner = runner;
        this.hooks = hooks;
    }

    void add(BreakpointApi breakpoint) {
        all.put(breakpoint, hooks.add(Hook.Pc.at(breakpoint.at()), breakpoint.guest().number(), breakpoint.cpu(), hit -> {
            breakpoint.count();
            runner.stop(breakpoint.why());
        }));
    }

    void remove(BreakpointApi breakpoint) {
        Hooks.Installed installed = all.remove(breakpoint);
        if (installed != null) {
            installed.remove();
        }
    }

    boolean has(BreakpointApi breakpoint) {
        return all.containsKey(breakpoint);
    }
}
