package hvsh.dsl.api;

import hvsh.dsl.script.Printer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** When values of a script are equal, and where they are not. */
final class Equality {
    private static final int MOST = 10;
    private static final int LONGEST = 200;
    private static final int SHOWN_BYTES = 16;
    /**
     * Own enumerable members, elements, entries of Map and Set in order, and times of Dates count, and so does what kind of
     * object it is. Machines and other things of hvsh are equal to themselves. Cycles end where both were met before.
     */
    private static final String DIFFERENCES = """
            (most, isList, isThing) => {
              const plain = v => isList(v) ? Array.from(v) : v;
              const kind = v => v === null ? 'null' : typeof v !== 'object' ? typeof v : Object.prototype.toString.call(v);
              const key = k => typeof k === 'number' || /^\\d+$/.test(k) ? `[${k}]` : `.${k}`;
              return (got, expected) => {
                const found = [], met = [];
                const differ = (path, a, b, how) => { if (found.length < most) found.push([path, a, b, how]); };
                const compare = (first, second, path) => {
                  const a = plain(first), b = plain(second);
                  if (found.length >= most || Object.is(a, b)) return;
                  if (kind(a) !== kind(b) || a === null || typeof a !== 'object' || isThing(a) || isThing(b)) return differ(path, a, b, 'value');
                  if (met.some(([x, y]) => x === a && y === b)) return;
                  met.push([a, b]);
                  if (a instanceof Uint8Array && b instanceof Uint8Array) {
                    if (a.length !== b.length || a.some((byte, i) => byte !== b[i])) differ(path, a, b, 'bytes');
                  } else if (a instanceof Date) {
                    if (!Object.is(a.getTime(), b.getTime())) differ(path, a, b, 'value');
                  } else if (a instanceof Map || a instanceof Set) {
                    compare([...a], [...b], path);
                  } else if (Object.getPrototypeOf(a) === null ? Object.getPrototypeOf(b) !== null
                      : a.constructor !== b.constructor || a instanceof RegExp || a instanceof Error) {
                    if (String(a) !== String(b)) differ(path, a, b, 'value');
                  } else {
                    for (const k of Object.keys(b)) {
                      if (Object.hasOwn(a, k)) compare(a[k], b[k], path + key(k));
                      else differ(path + key(k), undefined, b[k], 'missing');
                    }
                    for (const k of Object.keys(a)) if (!Object.hasOwn(b, k)) differ(path + key(k), a[k], undefined, 'extra');
                  }
                };
                compare(got, expected, '');
                return found;
              };
            }""";

    private final Value differences;
    private final Value same;

    Equality(Context context) {
        differences = context.eval(Source.newBuilder("js", DIFFERENCES, "(equality)").internal(true).buildLiteral())
                .execute(MOST, predicate(v -> v.asProxyObject() instanceof ListApi), predicate(v -> v.asProxyObject() instanceof Thing));
        same = context.eval("js", "Object.is");
    }

    private static ProxyExecutable predicate(Predicate<Value> asked) {
        return values -> values[0].isProxyObject() && asked.test(values[0]);
    }

    private boolean same(Value a, Value b) {
        return same.execute(a, b).asBoolean();
    }

    Verdict is(Value got, Value expected) {
        boolean same = same(got, expected);
        String more = !same && equal(got, expected).holds() ? " (an equal one; toEqual compares contents)" : "";
        return new Verdict(same, show(expected, got), show(got, expected) + more, texts(got, expected));
    }

    Verdict equal(Value got, Value expected) {
        Value found = differences.execute(got, expected);
        List<String> lines = new ArrayList<>();
        for (long i = 0; i < found.getArraySize(); i++) {
            difference(found.getArrayElement(i), lines);
        }
        if (found.getArraySize() == MOST) {
            lines.add("and perhaps more");
        }
        boolean isValue = found.getArraySize() == 1 && found.getArrayElement(0).getArrayElement(0).asString().isEmpty()
                && !found.getArrayElement(0).getArrayElement(3).asString().equals("bytes");
        return new Verdict(found.getArraySize() == 0, show(expected, got), show(got, expected), isValue ? texts(got, expected) : lines);
    }

    private static void difference(Value found, List<String> lines) {
        String path = found.getArrayElement(0).asString();
        Value got = found.getArrayElement(1);
        Value expected = found.getArrayElement(2);
        String at = path.isEmpty() ? "" : "at " + path + ": ";
        switch (found.getArrayElement(3).asString()) {
            case "bytes" -> {
                lines.add(at + "bytes differ (- expected, + got)");
                lines.addAll(BytesDiff.of(bytes(expected), bytes(got)));
            }
            case "missing" -> lines.add(at + "expected " + show(expected, got) + ", got nothing there");
            case "extra" -> lines.add(at + "expected nothing there, got " + show(got, expected));
            default -> lines.add(at + "expected " + show(expected, got) + ", got " + show(got, expected));
        }
    }

    private static List<String> texts(Value got, Value expected) {
        boolean several = got.isString() && expected.isString() && (got.asString().indexOf('\n') >= 0 || expected.asString().indexOf('\n') >= 0);
        return several ? TextDiff.of(OutputApi.printable(expected.asString()), OutputApi.printable(got.asString())) : List.of();
    }

    static byte[] bytes(Value array) {
        byte[] bytes = new byte[(int) array.getArraySize()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) array.getArrayElement(i).asInt();
        }
        return bytes;
    }

    /** A value in a line; where a Number and a BigInt look alike, what it is. */
    static String show(Value value, Value beside) {
        String text = show(value);
        boolean mixed = value.isNumber() && beside.isNumber() && isBigInt(value) != isBigInt(beside);
        return mixed ? text + (isBigInt(value) ? " (a BigInt)" : " (a Number)") : text;
    }

    static String show(Value value) {
        String text = isBytes(value) ? shownBytes(value) : Printer.show(value).lines().findFirst().orElse("");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static boolean isBytes(Value value) {
        return value.hasArrayElements() && value.getMetaObject() != null && "Uint8Array".equals(value.getMetaObject().getMetaSimpleName());
    }

    private static String shownBytes(Value array) {
        StringBuilder text = new StringBuilder(array.getArraySize() + " bytes");
        for (int i = 0; i < Math.min(SHOWN_BYTES, array.getArraySize()); i++) {
            text.append(i == 0 ? ": " : " ").append("%02x".formatted(array.getArrayElement(i).asInt()));
        }
        return text + (array.getArraySize() > SHOWN_BYTES ? " …" : "");
    }

    private static boolean isBigInt(Value value) {
        return "bigint".equals(value.getMetaObject().getMetaSimpleName());
    }
}
