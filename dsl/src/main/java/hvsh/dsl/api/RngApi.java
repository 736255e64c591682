package hvsh.dsl.api;

import hvsh.time.Seeded;
import org.graalvm.polyglot.Value;

/** Numbers that look random and depend on the test's name and seed alone. */
@Described(name = "rng", type = "Rng", value = "Numbers that look random, and are the same whenever a test of this name runs with this seed.")
final class RngApi extends Thing {
    private static final int MOST_BYTES = 16 << 20;
    private static final double UNIT = 0x1p-53;

    private final Seeded source;
    private final long seed;

    RngApi(Realm realm, long seed, String test) {
        super(realm);
        this.seed = seed;
        source = Seeded.derived(seed, "test", test);
    }

    @Member(value = "So many bytes, a Uint8Array.", type = "(n: Integer) => Uint8Array",
            params = "n: how many", returns = "a Uint8Array", example = "rng.bytes(23).length")
    Object bytes(Arguments a) {
        a.value(0);
        return realm.bytes(source.bytes(a.count(0, 0, MOST_BYTES)));
    }

    @Member(name = "int", value = "A whole number in a range, each as likely.", type = "(least: Integer, most: Integer) => number",
            params = {"least: a Number", "most: a Number; itself included"},
            returns = "a Number", errors = "the range is empty", example = "rng.int(1, 6)")
    Object whole(Arguments a) {
        a.value(1);
        long least = a.bits(0);
        long most = a.bits(1);
        if (most < least || most - least < 0 || most - least == Long.MAX_VALUE) {
            throw a.wrong(1, "is less than 'least', or too far from it");
        }
        return (double) (least + below(most - least + 1));
    }

    @Member(value = "A BigInt of so many random bits.", type = "(n: Integer) => bigint",
            params = "n: 1 to 64", returns = "a BigInt", example = "rng.bits(64)")
    Object bits(Arguments a) {
        a.value(0);
        int n = a.count(0, 0, Long.SIZE);
        if (n == 0) {
            throw a.wrong(0, "must be from 1 to 64, not 0");
        }
        return realm.big(source.next() >>> Long.SIZE - n);
    }

    @Member(value = "True with a probability.", type = "(p?: number) => boolean",
            params = "p: from 0 to 1 (0.5)", returns = "true or false", example = "rng.chance(0.1)")
    Object chance(Arguments a) {
        double p = a.has(0) ? a.value(0).asDouble() : 0.5;
        return (source.next() >>> 11) * UNIT < p;
    }

    @Member(value = "One element of an array.", type = "<T>(array: ArrayLike<T>) => T",
            params = "array: with at least one element", returns = "the element", errors = "it is empty",
            example = "rng.pick(['sms', 'call', 'data'])")
    Object pick(Arguments a) {
        return array(a).getArrayElement(below(a.value(0).getArraySize()));
    }

    @Member(value = "An array in another order; it itself stays as it is.", type = "<T>(array: ArrayLike<T>) => T[]",
            params = "array: of anything", returns = "a new array",
            example = "rng.shuffle([1, 2, 3]).length")
    Object shuffle(Arguments a) {
        Value from = a.value(0);
        if (!from.hasArrayElements()) {
            throw a.wrong(0, "must be an array");
        }
        Object[] items = new Object[(int) from.getArraySize()];
        for (int i = 0; i < items.length; i++) {
            int j = (int) below(i + 1);
            items[i] = items[j];
            items[j] = from.getArrayElement(i);
        }
        return realm.array(items);
    }

    private static Value array(Arguments a) {
        if (!a.value(0).hasArrayElements() || a.value(0).getArraySize() == 0) {
            throw a.wrong(0, "must be an array with at least one element");
        }
        return a.value(0);
    }

    /** From 0 on; numbers that would make some results likelier are thrown away. */
    private long below(long bound) {
        long number;
        long result;
        do {
            number = source.next() >>> 1;
            result = number % bound;
        } while (number - result + bound - 1 < 0);
        return result;
    }

    @Override
    public String toString() {
        return "rng of seed " + Long.toUnsignedString(seed);
    }
}
