package hvsh.dsl.api;

import hvsh.dsl.api.MemberInfo.Bound;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** A function of a thing. */
final class BoundFunction implements ProxyExecutable {
    private final Thing thing;
    private final Bound bound;

    BoundFunction(Thing thing, Bound bound) {
        this.thing = thing;
        this.bound = bound;
    }

    MemberInfo info() {
        return bound.info();
    }

    @Override
    public Object execute(Value... values) {
        MemberInfo info = bound.info();
        Object result;
        thing.realm.use(thing.owner());
        try {
            result = thing.placed(() -> bound.get().invoke(thing, new Arguments(thing.realm, info, values)));
        } finally {
            thing.realm.use(thing.owner()); // functions of hooks may have used others meanwhile
        }
        return result == null ? thing.realm.undefined() : result;
    }

    @Override
    public String toString() {
        return "[function " + bound.info().signature() + "]";
    }
}
