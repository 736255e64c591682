package hvsh.dsl.api;

import hvsh.dsl.script.Printer;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** What can be expected of any value of a script. */
final class ValueMatchers {
    private final Realm realm;
    private final Value subject;

    ValueMatchers(Realm realm, Value subject) {
        this.realm = realm;
        this.subject = subject;
    }

    /** The first argument, which may be undefined or null. */
    Value argument(Arguments a) {
        Value[] all = a.all();
        return all.length == 0 ? realm.undefined() : all[0];
    }

    private Value script(String function) {
        return realm.engine().context().eval("js", function);
    }

    Verdict compare(Arguments a, String operator, String words) {
        Value bound = a.value(0);
        if (!bound.isNumber()) {
            throw a.wrong(0, "must be a Number or BigInt, not " + Printer.show(bound));
        }
        boolean holds = subject.isNumber() && script("(a, b) => a " + operator + " b").execute(subject, bound).asBoolean();
        return new Verdict(holds, words + " " + Equality.show(bound), Equality.show(subject));
    }

    Verdict truth(String condition, String words) {
        return new Verdict(script("v => " + condition).execute(subject).asBoolean(), words, Equality.show(subject));
    }

    Verdict contain(Arguments a) {
        Value wanted = argument(a);
        if (subject.isString()) {
            return new Verdict(subject.asString().contains(a.text(0)), "a text with " + Equality.show(wanted), Equality.show(subject));
        }
        boolean holds = false;
        for (long i = 0; subject.hasArrayElements() && i < subject.getArraySize() && !holds; i++) {
            holds = realm.equality().equal(subject.getArrayElement(i), wanted).holds();
        }
        return new Verdict(holds, "an array with " + Equality.show(wanted), Equality.show(subject));
    }

    Verdict length(Arguments a) {
        Value wanted = a.value(0);
        long length = subject.isString() ? subject.asString().length() : subject.hasArrayElements() ? subject.getArraySize() : -1;
        return new Verdict(wanted.fitsInLong() && length == wanted.asLong(), "length " + Equality.show(wanted),
                length < 0 ? Equality.show(subject) + ", which has none" : "length " + length + ": " + Equality.show(subject));
    }

    Verdict match(Arguments a) {
        boolean holds = subject.isString() && matches(realm, a, subject.asString());
        return new Verdict(holds, pattern(a), Equality.show(subject));
    }

    /** Whether a text has in it, or matches, what the first argument is. */
    static boolean matches(Realm realm, Arguments a, String text) {
        Value wanted = a.value(0);
        if (wanted.isString()) {
            return text.contains(wanted.asString());
        }
        requireExpression(a, wanted);
        return realm.engine().context().eval("js", "(re, text) => new RegExp(re.source, re.flags.replace(/[gy]/g, '')).test(text)")
                .execute(wanted, text).asBoolean();
    }

    private static void requireExpression(Arguments a, Value wanted) {
        if (!wanted.hasMember("source") || !wanted.hasMember("flags")) {
            throw a.wrong(0, "must be a text or regular expression, not " + Printer.show(wanted));
        }
    }

    static String pattern(Arguments a) {
        return a.value(0).isString() ? "a text with " + Equality.show(a.value(0)) : "a text that matches " + Equality.show(a.value(0));
    }

    Verdict throwing(Arguments a) {
        if (!subject.canExecute()) {
            throw a.misplaced("wants a function: expect(() => …).toThrow(…), not " + Printer.show(subject));
        }
        String expected = a.has(0) ? "an error: " + pattern(a) : "an error";
        try {
            subject.execute();
            return new Verdict(false, expected, "none");
        } catch (PolyglotException e) {
            if (e.isInterrupted() || e.isCancelled()) {
                throw e;
            }
            String message = e.isHostException() ? e.asHostException().getMessage() : e.getMessage();
            return new Verdict(!a.has(0) || matches(realm, a, message), expected, "an error: " + message);
        }
    }

    Verdict golden(Arguments a) {
        if (realm.trial() == null || realm.trial().goldens() == null) {
            throw a.misplaced("compares only in a test that hvsh test runs");
        }
        String name = a.text(0);
        if (!name.matches("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}")) {
            throw a.wrong(0, "must be of up to 100 letters, digits, '.', '_' and '-', not " + Printer.show(a.value(0)));
        }
        String text = subject.isString() ? subject.asString() : Printer.plain(subject);
        return realm.trial().goldens().compare(name, text);
    }

    /** The last lines of a text, for people. */
    static List<String> last(String text, int count) {
        List<String> lines = OutputApi.printable(text).lines().map(line -> line.length() <= 160 ? line : line.substring(0, 160) + "…").toList();
        return lines.subList(Math.max(0, lines.size() - count), lines.size());
    }
}
