package hvsh.dsl.api;

import org.graalvm.polyglot.Value;

/** What a test or fixture gets besides fixtures. */
@Described(name = "context", type = "Context", value = "What a test or fixture gets as its last argument.")
final class ContextApi extends Thing {
    private final String name;
    private final long seed;
    private final RngApi rng;
    private final Value load;

    ContextApi(Realm realm, String name, long seed) {
        super(realm);
        this.name = name;
        this.seed = seed;
        rng = new RngApi(realm, seed, name);
        load = realm.engine().context().getBindings("js").getMember("load");
    }

    @Member(value = "The test's name, with its groups.", type = "string", example = "context.name")
    Object name() {
        return name;
    }

    @Member(value = "The case's seed, a BigInt: from 1 on where the test has seeds, or what --seed says.", type = "bigint", example = "context.seed")
    Object seed() {
        return realm.big(seed);
    }

    @Member(value = "Random numbers that depend on the test's name and the seed alone.", type = "Rng", example = "context.rng.int(1, 6)")
    Object rng() {
        return rng;
    }

    @Member(value = "The global function load.", type = "(path: string, options?: { devices?: { readonly [name: string]: Device } }) => Machine",
            params = {"path: as for load", "{options}: as for load"}, returns = "the machine", example = "context.load('testdata/machines/handset.yaml').name")
    Object load(Arguments a) {
        return load.execute((Object[]) a.all());
    }

    @Override
    public String toString() {
        return name + ", seed " + Long.toUnsignedString(seed);
    }
}
