package hvsh.dsl.api;

import java.util.Locale;

/** A share of the cores' time. */
@Described(name = "share", type = "EnergyShare", value = "A share of the cores' time, counted, and what it would take from a battery, by the model.")
final class EnergyShareApi extends Thing {
    private final long ticks;
    private final long overhead;
    private final long had;
    private final long cycle;
    private final double joules;

    /**
     * @param overhead ticks of the hypervisor for it
     * @param had      ticks that its CPUs have existed
     */
    EnergyShareApi(Realm realm, long ticks, long overhead, long had, long cycle, double joules) {
        super(realm);
        this.ticks = ticks;
        this.overhead = overhead;
        this.had = had;
        this.cycle = cycle;
        this.joules = joules;
    }

    @Member(value = "Ticks of 1/13 ns, a BigInt.", type = "bigint", example = "machine.energy().partitions.user.ticks")
    Object ticks() {
        return realm.big(ticks);
    }

    @Member(value = "The same in cycles, a BigInt.", type = "bigint", example = "machine.energy().partitions.user.cycles")
    Object cycles() {
        return realm.big(ticks / cycle);
    }

    @Member(value = "Cycles that the hypervisor took for it, a BigInt; they are the hypervisor's.", type = "bigint", example = "machine.energy().partitions.user.overhead")
    Object overhead() {
        return realm.big(overhead / cycle);
    }

    @Member(value = "Ticks in which its CPUs waited, for an event or for their turn, a BigInt.", type = "bigint", example = "machine.energy().partitions.user.idle")
    Object idle() {
        return realm.big(had - ticks - overhead);
    }

    @Member(value = "Joules, by the model, a Number.", type = "number", example = "machine.energy().partitions.user.joules")
    Object joules() {
        return joules;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s cycles, %.6f J by the model", Show.grouped(ticks / cycle), joules);
    }
}
