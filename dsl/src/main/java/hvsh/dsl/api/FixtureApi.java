package hvsh.dsl.api;

import hvsh.dsl.script.Place;
import java.util.List;
import org.graalvm.polyglot.Value;

/** What several tests use: it is prepared once, and each test gets a copy. */
@Described(name = "fixture", type = "Fixture<T>", shape = "readonly [made]?: T;", value = "What several tests use: prepared once, and copied for each of them. Tests name it in { use }.")
final class FixtureApi extends Thing {
    private final int number;
    private final List<FixtureApi> uses;
    private final long patience;
    private final Value body;
    private final Place place;

    /** @param number in the order in which the suite made them */
    FixtureApi(Realm realm, int number, List<FixtureApi> uses, long patience, Value body, Place place) {
        super(realm);
        this.number = number;
        this.uses = uses;
        this.patience = patience;
        this.body = body;
        this.place = place;
    }

    int number() {
        return number;
    }

    List<FixtureApi> uses() {
        return uses;
    }

    long patience() {
        return patience;
    }

    Value body() {
        return body;
    }

    @Override
    public String toString() {
        return "fixture" + (place == null ? "" : " of " + place);
    }
}
