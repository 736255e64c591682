package hvsh.dsl.api;

import hvsh.replay.Checkpoint;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;

/**
 * What a fixture gave, of no script any more: it can be made anew in any script, on any thread, with forks of the machines.
 * A machine that occurs twice in it is one machine in every copy, too.
 */
sealed interface Frozen {
    int DEEPEST = 50;

    /** A text, number, truth value, null or undefined. */
    record Plain(Object value, boolean isUndefined) implements Frozen { }

    /** A BigInt. */
    record Big(BigInteger value) implements Frozen { }

    /** A Uint8Array. */
    record Bytes(byte[] content) implements Frozen { }

    /** An array. */
    record Array(List<Frozen> items) implements Frozen { }

    /** A plain object. */
    record Record(Map<String, Frozen> members) implements Frozen { }

    /** A machine that nobody else holds. */
    record Machine(MachineApi template) implements Frozen { }

    /** A partition of such a machine. */
    record Partition(Machine machine, int number) implements Frozen { }

    /** A snapshot. */
    record Snapshot(Checkpoint kept, String name) implements Frozen { }

    /** @throws ApiException if it is, or holds, something that cannot be copied */
    static Frozen of(Realm realm, Value value) {
        return new Freezer(realm).freeze(value, "", 0);
    }

    /** A copy for a script. */
    default Object thaw(Realm realm) {
        return new Thawer(realm).thaw(this);
    }

    /** Makes one from a script's value. */
    final class Freezer {
        private final Realm realm;
        private final Map<MachineApi, Machine> machines = new IdentityHashMap<>();

        private Freezer(Realm realm) {
            this.realm = realm;
        }

        private Frozen freeze(Value value, String path, int depth) {
            if (value.isNull()) {
                return new Plain(null, "undefined".equals(value.toString()));
            }
            if (value.isString() || value.isBoolean()) {
                return new Plain(value.isString() ? value.asString() : (Object) value.asBoolean(), false);
            }
            if (value.isNumber()) {
                return realm.big().isBigInt(value) ? new Big(value.asBigInteger()) : new Plain(value.asDouble(), false);
            }
            if (value.isProxyObject()) {
                return thing(value.asProxyObject(), path);
            }
            String kind = value.getMetaObject() == null ? "" : value.getMetaObject().getMetaSimpleName();
            if (depth < DEEPEST && kind.equals("Uint8Array")) {
                return new Bytes(Equality.bytes(value));
            }
            if (depth < DEEPEST && kind.equals("Array")) {
                List<Frozen> items = new ArrayList<>();
                for (long i = 0; i < value.getArraySize(); i++) {
                    items.add(freeze(value.getArrayElement(i), path + "[" + i + "]", depth + 1));
                }
                return new Array(items);
            }
            if (depth < DEEPEST && kind.equals("Object")) {
                Map<String, Frozen> members = new LinkedHashMap<>();
                value.getMemberKeys().forEach(key -> members.put(key, freeze(value.getMember(key), path + "." + key, depth + 1)));
                return new Record(members);
            }
            throw refused(depth < DEEPEST ? Equality.show(value) : "something nested more than " + DEEPEST + " deep", path);
        }

        private Frozen thing(Object thing, String path) {
            return switch (thing) {
                case MachineApi machine -> machine(machine);
                case PartitionApi partition -> new Partition(machine(partition.machine()), partition.guest().number());
                case SnapshotApi snapshot -> new Snapshot(snapshot.kept(), (String) snapshot.name());
                default -> throw refused(thing.toString().lines().findFirst().orElse(""), path);
            };
        }

        private Machine machine(MachineApi machine) {
            return machines.computeIfAbsent(machine, given -> new Machine(given.copyTo(realm)));
        }

        private static ApiException refused(String what, String path) {
            return new ApiException("a fixture gave " + what + (path.isEmpty() ? "" : " at " + path) + ", which cannot be copied for each test; it may give"
                    + " machines, partitions, snapshots, texts, numbers, Uint8Arrays, and arrays and plain objects of those");
        }
    }

    /** Makes a script's value of one. */
    final class Thawer {
        private final Realm realm;
        private final Map<MachineApi, MachineApi> forks = new IdentityHashMap<>();

        private Thawer(Realm realm) {
            this.realm = realm;
        }

        private Object thaw(Frozen frozen) {
            return switch (frozen) {
                case Plain plain -> plain.isUndefined() ? realm.undefined() : plain.value();
                case Big big -> realm.engine().context().eval("js", "text => BigInt(text)").execute(big.value().toString());
                case Bytes bytes -> realm.bytes(bytes.content());
                case Array array -> realm.array(array.items().stream().map(this::thaw).toArray());
                case Record object -> object(object);
                case Machine machine -> fork(machine);
                case Partition partition -> fork(partition.machine()).partition(partition.number());
                case Snapshot snapshot -> new SnapshotApi(realm, snapshot.kept(), snapshot.name());
            };
        }

        private Object object(Record object) {
            Object[] entries = object.members().entrySet().stream().map(e -> ProxyArray.fromArray(e.getKey(), thaw(e.getValue()))).toArray();
            return realm.engine().context().eval("js", "(...entries) => Object.fromEntries(entries)").execute(entries);
        }

        private MachineApi fork(Machine machine) {
            return forks.computeIfAbsent(machine.template(), template -> realm.made(template.copyTo(realm)));
        }
    }
}
