package hvsh.dsl.api;

import hvsh.probe.Hook;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.graalvm.polyglot.Value;

/** A hook that a script has installed. */
@Described(name = "hook", type = "Hook", value = "Something that waits for an event: made by break, trace, on, and memory.watch; it stays until it is removed.")
final class HookApi extends Thing {
    /** What is done about an event that all filters let pass. */
    enum Verb { BREAK, UNTIL, TRACE, ON, WATCH }

    private static final int MOST_LINES = 1000;

    private final EventHooks owner;
    private final Verb verb;
    private final EventPattern pattern;
    private final Value callback;
    private final Deque<String> lines = new ArrayDeque<>();
    private long hits;

    /** @param callback what {@link Verb#ON} calls; else null */
    HookApi(Realm realm, EventHooks owner, Verb verb, EventPattern pattern, Value callback) {
        super(realm);
        this.owner = owner;
        this.verb = verb;
        this.pattern = pattern;
        this.callback = callback;
    }

    Verb verb() {
        return verb;
    }

    EventPattern pattern() {
        return pattern;
    }

    Value callback() {
        return callback;
    }

    /** Whether a function of the script must be asked or told, for which the machine has to be stopped. */
    boolean entersScript() {
        return callback != null || pattern.condition() != null;
    }

    void count() {
        hits++;
    }

    void note(String line) {
        if (lines.size() == MOST_LINES) {
            lines.removeFirst();
        }
        lines.add(line);
    }

    @Member(value = "The event it waits for, as it may be written.", type = "string", example = "user.break({ exception: 'svc' }).event")
    Object event() {
        return pattern.shown();
    }

    @Member(value = "The address of a hook on one place, a BigInt; null of others.", type = "bigint | null", example = "user.break('main').address")
    Object address() {
        return pattern.isPlace() ? realm.big(((Hook.Pc) pattern.hook()).range().first()) : null;
    }

    @Member(value = "How often the event came and its filters let it pass.", type = "number",
            example = "const b = user.break('main'); machine.run({ max: '1ms', until: { icount: 10_000_000n } }); b.hits")
    Object hits() {
        return hits;
    }

    @Member(value = "What a trace has logged, the last 1000 lines.", type = "List<string>",
            example = "const t = radio.trace('exception'); machine.run('10ms'); t.lines[0]")
    Object lines() {
        return new ListApi(realm, List.copyOf(lines));
    }

    @Member(value = "Removes the hook; removing it again does nothing.", type = "() => void", example = "user.break('main').remove()")
    Object remove(Arguments none) {
        owner.remove(this);
        return null;
    }

    @Override
    public String toString() {
        String word = switch (verb) {
            case BREAK, UNTIL -> pattern.isPlace() ? "breakpoint at " : "break on ";
            case TRACE -> "trace of ";
            case ON -> "function on ";
            case WATCH -> "watch of ";
        };
        return word + (verb == Verb.WATCH ? "" : owner.where(pattern)) + pattern.shown() + ", " + (owner.has(this) ? Show.count(hits, "hit") : "removed");
    }
}
