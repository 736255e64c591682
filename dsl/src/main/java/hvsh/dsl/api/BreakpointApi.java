package hvsh.dsl.api;

import hvsh.cpu.Cpu;
import hvsh.machine.Guest;
import hvsh.machine.Hooks;

/** A place where CPUs stop. */
@Described(name = "breakpoint", value = "A place where CPUs of a partition stop, before the instruction there.")
final class BreakpointApi extends Thing {
    private final PartitionApi partition;
    private final Cpu only;
    private final long at;
    private final String why;
    private long hits;

    /** @param only the one CPU it concerns; null: all of the partition */
    BreakpointApi(PartitionApi partition, Cpu only, long at, String why) {
        super(partition.realm);
        this.partition = partition;
        this.only = only;
        this.at = at;
        this.why = why;
    }

    Guest guest() {
        return partition.guest();
    }

    int cpu() {
        return only == null ? Hooks.ANY : only.vcpu();
    }

    long at() {
        return at;
    }

    String why() {
        return why;
    }

    void count() {
        hits++;
    }

    @Member(value = "The address, as a BigInt.", example = "user.break('main').address")
    Object address() {
        return realm.big(at);
    }

    @Member(value = "How often a CPU stopped here.", example = "const b = user.break('main'); machine.run({ max: '1ms', until: { icount: 10_000_000n } }); b.hits")
    Object hits() {
        return hits;
    }

    @Member(value = "Removes the breakpoint; removing it again does nothing.", example = "user.break('main').remove()")
    Object remove(Arguments none) {
        partition.machine().breakpoints().remove(this);
        return null;
    }

    @Override
    public String toString() {
        String symbol = partition.symbols().name(at);
        return "breakpoint at %s/%s%s, %s".formatted(partition.guest().name(), symbol.isEmpty() ? "" : symbol + " ", Show.hex64(at),
                partition.machine().breakpoints().has(this) ? Show.count(hits, "hit") : "removed");
    }
}
