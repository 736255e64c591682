package hvsh.dsl.api;

import java.util.Locale;

/** How fast the host ran a machine. */
@Described(name = "stats", type = "Stats", value = "How fast the host ran the machine; not part of the machine, and different in every run.")
final class StatsApi extends Thing {
    private final Runner runner;

    StatsApi(Realm realm, Runner runner) {
        super(realm);
        this.runner = runner;
    }

    @Member(value = "Host time spent in runs, in seconds.", type = "number", example = "machine.stats.seconds")
    Object seconds() {
        return runner.hostNanoseconds() / 1e9;
    }

    @Member(value = "Millions of instructions a second of host time.", type = "number", example = "machine.stats.mips")
    Object mips() {
        return runner.hostNanoseconds() == 0 ? 0.0 : runner.instructions() * 1e3 / runner.hostNanoseconds();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s instructions in %.2f s of host time, %.1f MIPS",
                Show.grouped(runner.instructions()), runner.hostNanoseconds() / 1e9, (double) mips());
    }
}
