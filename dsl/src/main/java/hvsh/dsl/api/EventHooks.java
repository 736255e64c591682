package hvsh.dsl.api;

import hvsh.cpu.Cpu;
import hvsh.machine.Hooks;
import hvsh.machine.Machine;
import hvsh.machine.RunResult;
import hvsh.probe.Happening;
import hvsh.probe.Hit;
import hvsh.probe.HitListener;
import hvsh.probe.Hook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.Value;

/**
 * The hooks that scripts have on one machine. What needs no JavaScript is done as the event comes; for all else the machine
 * stops, functions are called, and the {@link Runner} lets it go on.
 */
final class EventHooks {
    /** Why a run stops that will go on. */
    private static final String PAUSE = "hook";

    /** So many lines of traces wait at most. */
    private static final int MOST_LINES = 500;

    /** An event that waits for the machine to have stopped; its functions were asked already if it is only to be logged. */
    private record Pending(HookApi hook, EventApi event, boolean decided) { }

    /** Where a CPU was when a run began. */
    private record Place(long pc, long retired) { }

    private final MachineApi owner;
    private final Machine machine;
    private final Map<HookApi, Hooks.Installed> installed = new HashMap<>();
    private final Value log;
    private final Value truth;
    private List<Pending> pending = new ArrayList<>();
    private RuntimeException failure;
    private boolean calling;
    /** Whether the last run ended where somebody may have looked, rather than because its time was over. */
    private boolean looked = true;
    private final Map<Cpu, Place> begins = new HashMap<>();
    private final Set<List<Object>> departed = new HashSet<>();

    EventHooks(MachineApi owner) {
        this.owner = owner;
        machine = owner.machine();
        truth = owner.realm.engine().context().eval("js", "v => !!v");
        log = owner.realm.engine().context().getBindings("js").getMember("log");
    }

    /** Installs a hook. */
    HookApi add(HookApi.Verb verb, EventPattern pattern, Value callback) {
        HookApi hook = new HookApi(owner.realm, this, verb, pattern, callback);
        HitListener listener = pattern.text() == null ? hit -> hit(hook, hit, literal(pattern))
                : new TextFinder(pattern.text(), (hit, found) -> hit(hook, hit, found), this::failed);
        installed.put(hook, machine.hooks().add(pattern.hook(), pattern.partition(), pattern.cpu(), listener));
        return hook;
    }

    private static String literal(EventPattern pattern) {
        return pattern.hook() instanceof Hook.UartText text ? text.text() : null;
    }

    void remove(HookApi hook) {
        Hooks.Installed there = installed.remove(hook);
        if (there != null) {
            there.remove();
        }
    }

    boolean has(HookApi hook) {
        return installed.containsKey(hook);
    }

    /** What a pattern is restricted to, with a slash behind; empty if to nothing. */
    String where(EventPattern pattern) {
        String cpu = pattern.cpu() == Hooks.ANY ? "" : "cpu" + pattern.cpu() + "/";
        return (pattern.partition() == Hooks.ANY ? "" : owner.partition(pattern.partition()).guest().name() + "/") + cpu;
    }

    private void hit(HookApi hook, Hit hit, String text) {
        if (departs(hook, hit)) {
            return;
        }
        if (!hook.entersScript() && hook.verb() != HookApi.Verb.TRACE) {
            act(hook, null);
            return;
        }
        EventApi event = new EventApi(owner.partition(hit.partition()), hit, machine.now(), text);
        if (hook.entersScript()) {
            pending.add(new Pending(hook, event, false));
            machine.requestStop(PAUSE);
        } else {
            act(hook, event);
        }
    }

    /** The place that a run departs from does not stop it, so that one can go on from a breakpoint. */
    private boolean departs(HookApi hook, Hit hit) {
        boolean stops = hook.verb() == HookApi.Verb.BREAK || hook.verb() == HookApi.Verb.UNTIL;
        if (!stops || begins.isEmpty() || !(hit.what() instanceof Happening.Execution)) {
            return false;
        }
        Cpu cpu = owner.partition(hit.partition()).cpuAt(hit.cpu()).cpu();
        return new Place(hit.pc(), hit.retired()).equals(begins.get(cpu)) && departed.add(List.of(hook, cpu));
    }

    /** A function failed in the middle of an instruction, which has to end first. */
    void failed(RuntimeException e) {
        failure = e;
        machine.requestStop(PAUSE);
    }

    /** Does what needs no function: counts, logs, stops; only a trace wants to see the event. */
    private void act(HookApi hook, EventApi event) {
        hook.count();
        switch (hook.verb()) {
            case BREAK -> owner.runner().stop(Runner.BREAK);
            case UNTIL -> owner.runner().stop(Runner.UNTIL);
            case TRACE -> {
                hook.note(event.toString());
                say(hook, event);
            }
            case ON, WATCH -> { }
        }
    }

    /** Logs a line, which is the script's: as soon as the machine has stopped, or before too many wait. */
    private void say(HookApi hook, EventApi event) {
        if (calling) {
            log.executeVoid(event.toString());
            return;
        }
        pending.add(new Pending(hook, event, true));
        if (pending.size() > MOST_LINES) {
            machine.requestStop(PAUSE);
        }
    }

    /**
     * With the machine stopped: asks and calls the functions that wait. All events are delivered, also where one's function
     * throws; its exception comes then.
     */
    void deliver() {
        List<Pending> now = pending;
        pending = new ArrayList<>();
        RuntimeException thrown = failure;
        failure = null;
        calling = true;
        try {
            for (int i = 0; i < now.size(); i++) {
                try {
                    deliver(now.get(i));
                } catch (RuntimeException e) {
                    thrown = thrown == null ? e : thrown;
                }
            }
        } finally {
            calling = false;
        }
        if (thrown != null) {
            throw thrown;
        }
    }

    private void deliver(Pending each) {
        HookApi hook = each.hook;
        if (each.decided) {
            log.executeVoid(each.event.toString());
            return;
        }
        Value condition = hook.pattern().condition();
        if (!has(hook) || condition != null && !truth.execute(condition.execute(each.event)).asBoolean()) {
            return;
        }
        act(hook, each.event);
        if (hook.callback() != null) {
            hook.callback().executeVoid(each.event);
        }
    }

    /** A run begins: what an earlier one left, which ended with an exception, does not concern it. */
    void begin() {
        refuseInside("run the machine");
        pending.clear();
        failure = null;
        begins.clear();
        departed.clear();
        if (looked) {
            machine.guests().forEach(guest -> guest.cpus().forEach(cpu -> begins.put(cpu, new Place(cpu.pc, cpu.retired))));
        }
        looked = true;
    }

    /** A run has ended; where its time was over, nobody has looked yet at the place that comes next. */
    void ended(RunResult result) {
        looked = result.reason() != RunResult.Reason.TIME;
    }

    /** @throws ApiException in a hook's function, from which the machine must not be moved */
    void refuseInside(String what) {
        if (calling) {
            throw new ApiException("a hook's function cannot " + what + ": the machine is in the middle of a run, which goes on by itself;"
                    + " look and change things here, and use break or until where the run is to end");
        }
    }
}
