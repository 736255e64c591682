package hvsh.dsl.api;

import hvsh.machine.RunResult;
import hvsh.probe.Hook;
import java.util.List;
import org.graalvm.polyglot.Value;

/** The four verbs, which take any event alike, for one machine, partition or CPU. */
record HookVerbs(EventPattern.Context context) {
    static final String FUNCTION = "callback: called with the event; the machine is stopped meanwhile, and no time passes in it";
    static final String WRONG = "the event is none, or has a key that its kind has not; there is no such symbol";
    static final String MAX = "{max}: { max: '10s' }, the most virtual time to spend (60 s)";

    HookApi breakOn(Arguments a) {
        return add(HookApi.Verb.BREAK, a, null);
    }

    HookApi trace(Arguments a) {
        return add(HookApi.Verb.TRACE, a, null);
    }

    HookApi on(Arguments a) {
        EventPattern pattern = EventPattern.of(a, context);
        Value function = a.value(1);
        if (!function.canExecute()) {
            throw a.wrong(1, "must be a function like e => print(e)");
        }
        return context.machine().hooks().add(HookApi.Verb.ON, pattern, function);
    }

    private HookApi add(HookApi.Verb verb, Arguments a, Value function) {
        return context.machine().hooks().add(verb, EventPattern.of(a, context), function);
    }

    /** Runs until the event comes. */
    RunResultApi until(Arguments a) {
        MachineApi machine = context.machine();
        long patience = a.timeOption(1, "max", List.of("max"), PartitionApi.PATIENCE);
        EventPattern goal = EventPattern.of(a, context);
        RunResult result = runTo(goal, machine.after(patience));
        RunResultApi shown = machine.result(result);
        if (result.reason() != RunResult.Reason.REQUESTED) {
            String who = context.partition().guest().name();
            throw new ApiException("%s %s within %s of virtual time (%s); give it more with { max: '…' }".formatted(who,
                    goal.isPlace() ? "did not come to " + place(goal) : "had no " + goal.shown(), Show.span(patience), shown));
        }
        return shown;
    }

    private String place(EventPattern goal) {
        long at = ((Hook.Pc) goal.hook()).range().first();
        String symbol = context.partition().symbols().name(at);
        return symbol.isEmpty() ? "0x" + Long.toHexString(at) : symbol;
    }

    /** Runs until the event comes or the time is over. */
    RunResult runTo(EventPattern goal, long end) {
        MachineApi machine = context.machine();
        HookApi hook = machine.hooks().add(HookApi.Verb.UNTIL, goal, null);
        try {
            return machine.runner().run(end);
        } finally {
            machine.hooks().remove(hook);
        }
    }
}
