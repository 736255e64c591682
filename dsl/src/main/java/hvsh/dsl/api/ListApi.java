package hvsh.dsl.api;

import java.util.List;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;

/** Things in order. */
@Described(name = "list", type = "List<T> extends ReadonlyArray<T>", value = "Things in order: list[0] is the first; it can be iterated, and has length.")
class ListApi extends Thing implements ProxyArray {
    private final List<?> items;

    ListApi(Realm realm, List<?> items) {
        super(realm);
        this.items = List.copyOf(items);
    }

    @Override
    public Object get(long index) {
        if (index < 0 || index >= items.size()) {
            throw new ArrayIndexOutOfBoundsException();
        }
        return items.get((int) index);
    }

    @Override
    public void set(long index, Value value) {
        throw new ApiException("a " + model().name() + " cannot be changed");
    }

    @Override
    public long getSize() {
        return items.size();
    }

    @Override
    public String toString() {
        return items.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
