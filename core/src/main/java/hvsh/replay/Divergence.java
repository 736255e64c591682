package hvsh.replay;

import hvsh.machine.EngineFactory;
import hvsh.snapshot.StateHash;

/**
 * Where a run left the recorded one, as far as that can be told: a recording has hashes and no states, so that only another
 * execution can say more than between which two hashes it was.
 *
 * @param from     instructions that the machine had retired where it last agreed with the recording
 * @param to       instructions where it did no longer
 * @param recorded the hash there in the recording; null if it has none
 * @param used     what the engine did that the replay was executed with, from where they agreed on; null if it did not come there
 * @param other    what another engine did
 * @param engines  the two, the one used first
 * @param step     the first instruction after which the two engines differ; null if they do not, or not after an instruction
 */
public record Divergence(long from, long to, StateHash recorded, StateHash used, StateHash other, Engines engines, Step step) {
    /** The engine that a replay was executed with, and one to compare it with. */
    record Engines(EngineFactory used, EngineFactory other) {
        static Engines of(EngineFactory used) {
            return new Engines(used, used == EngineFactory.INTERPRETER ? EngineFactory.TRANSLATOR : EngineFactory.INTERPRETER);
        }

        private static String name(EngineFactory engine) {
            return engine == EngineFactory.INTERPRETER ? "the interpreter" : engine == EngineFactory.TRANSLATOR ? "the translator" : "this engine";
        }
    }

    /**
     * An instruction after which two engines are in different states.
     *
     * @param icount  instructions that the machine had retired before
     * @param where   partition, CPU and instruction, as text
     * @param details registers of both and what else differs, as text
     */
    public record Step(long icount, long pc, String where, String details) { }

    static Divergence find(EngineFactory used, Checkpoint agreed, Journal line, Mark mark) {
        Engines engines = Engines.of(used);
        Bisection bisection = new Bisection(agreed, line, mark);
        StateHash mine = bisection.end(engines.used);
        StateHash other = bisection.end(engines.other);
        boolean same = mine == null ? other == null : mine.equals(other);
        return new Divergence(agreed.icount(), mark.icount(), mark.hash(), mine, other, engines,
                same ? null : bisection.first(engines.used, engines.other));
    }

    @Override
    public String toString() {
        String text = "between %d and %d instructions the run is not the recorded one: the state hash at the end is %s and was %s"
                .formatted(from, to, used == null ? "not reached" : used, recorded == null ? "not recorded" : recorded);
        String mine = Engines.name(engines.used);
        String its = Engines.name(engines.other);
        if (used == null ? other == null : used.equals(other)) {
            return text + (used != null && used.equals(recorded) ? "\n%s and %s both do what was recorded when they execute this again: what the replay did does not come again"
                    : "\n%s and %s do the same here, so that the recording is of another version or was altered; it has no hash in between")
                    .formatted(mine, its);
        }
        String right = other != null && other.equals(recorded) ? its + " does what was recorded"
                : used != null && used.equals(recorded) ? mine + " does what was recorded when it executes this again" : "neither does what was recorded";
        return text + "\n" + right + "\n" + (step == null ? "%s and %s are in equal states after every instruction, and not at the end".formatted(mine, its)
                : "%s and %s differ first after instruction %d\n%s\n%s".formatted(mine, its, step.icount, step.where, step.details))
                + (engines.used == EngineFactory.TRANSLATOR || engines.other == EngineFactory.TRANSLATOR
                        ? "\n(translated code executes many instructions at a time: the cause is this one, or close before it)" : "");
    }
}
