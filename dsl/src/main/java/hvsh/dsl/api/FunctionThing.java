package hvsh.dsl.api;

import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** A function of a thing that has members itself, such as {@code test.each}. */
abstract class FunctionThing extends Thing implements ProxyExecutable {
    private final BoundFunction itself;

    FunctionThing(Realm realm, BoundFunction itself) {
        super(realm);
        this.itself = itself;
    }

    @Override
    public Object execute(Value... values) {
        return itself.execute(values);
    }

    @Override
    public String toString() {
        return itself.toString();
    }
}
