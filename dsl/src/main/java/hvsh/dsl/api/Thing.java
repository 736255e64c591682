package hvsh.dsl.api;

import hvsh.dsl.api.MemberInfo.Bound;
import hvsh.dsl.api.MemberInfo.Kind;
import hvsh.dsl.descriptor.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyObject;

/** Something a script can hold. Its {@link Member}s are all that can be reached of it. */
abstract class Thing implements ProxyObject {
    final Realm realm;
    private final ThingModel model = ThingModel.of(getClass());
    /** Functions that were asked for, so that {@code thing.f === thing.f}. */
    private final Map<String, BoundFunction> functions = new HashMap<>();

    Thing(Realm realm) {
        this.realm = realm;
    }

    /** One line, or several, that show what it is at the moment. */
    @Member(value = "The thing as text, as the shell prints it.", name = "toString", type = "() => string", returns = "text",
            example = "String(machine)")
    Object asText(Arguments none) {
        return toString();
    }

    @Override
    public abstract String toString();

    /** The machine that it belongs to; null if to none. */
    MachineApi owner() {
        return null;
    }

    final ThingModel model() {
        return model;
    }

    /** Names beyond the model's: the things in a collection. */
    List<String> entryNames() {
        return List.of();
    }

    /** The entry of this name; only called for a name that {@link #hasEntry} knows. */
    Object entry(String name) {
        throw new IllegalStateException(name);
    }

    /** A line about an entry. */
    String entrySummary(String name) {
        return "";
    }

    boolean hasEntry(String name) {
        return entryNames().contains(name);
    }

    /** Sets an entry, where that is possible. */
    void putEntry(String name, Value value) {
        throw new ApiException(model.name() + "." + name + " cannot be set");
    }

    @Override
    public Object getMember(String key) {
        Bound bound = model.members().get(key);
        if (bound == null) {
            return hasEntry(key) ? entry(key) : null;
        }
        if (bound.info().kind() == Kind.FUNCTION) {
            return functions.computeIfAbsent(key, _ -> new BoundFunction(this, bound));
        }
        return placed(() -> bound.index() < 0 ? bound.get().invoke(this) : bound.get().invoke(this, bound.index()));
    }

    @Override
    public Object getMemberKeys() {
        List<Object> keys = new java.util.ArrayList<>(entryNames());
        model.members().keySet().stream().filter(k -> !k.equals("toString")).forEach(keys::add);
        return ProxyArray.fromList(keys);
    }

    @Override
    public boolean hasMember(String key) {
        return model.members().containsKey(key) || hasEntry(key);
    }

    @Override
    public void putMember(String key, Value value) {
        Bound bound = model.members().get(key);
        if (bound == null && hasEntry(key)) {
            putEntry(key, value);
        } else if (bound == null) {
            throw new ApiException("there is no " + model.name() + "." + key + " to set; " + Nearest.remedy(key, model.members().keySet()));
        } else if (bound.set() == null) {
            throw new ApiException(model.name() + "." + key + " cannot be set; it is read only");
        } else {
            placed(() -> bound.index() < 0 ? bound.set().invoke(this, value) : bound.set().invoke(this, bound.index(), value));
        }
    }

    /** A call through a method handle. */
    interface Call {
        Object run() throws Throwable;
    }

    /** Calls, and has the test that runs know where the script was if that fails. */
    final Object placed(Call call) {
        try {
            return call(call);
        } catch (ApiException e) {
            if (realm.trial() != null) {
                realm.trial().failed(e, realm.engine().here());
            }
            throw e;
        }
    }

    private Object call(Call call) {
        try {
            return call.run();
        } catch (ApiException e) {
            realm.engine().noteFailure(e);
            throw e;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
