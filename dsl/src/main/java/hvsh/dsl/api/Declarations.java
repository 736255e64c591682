package hvsh.dsl.api;

import hvsh.dsl.script.Printer;
import hvsh.time.Ticks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;

/** The tests and fixtures that a suite defines while it is loaded. */
final class Declarations {
    private static final List<String> TEST_OPTIONS = List.of("use", "seeds", "timeout", "each");
    private static final List<String> FIXTURE_OPTIONS = List.of("use", "timeout");
    private static final int MOST_SEEDS = 10_000_000;
    private static final int MOST_TESTS = 1_000_000;
    private static final int LONGEST_NAME = 1000;
    private static final long TEST_PATIENCE = 60 * Ticks.PER_SECOND;
    static final long FIXTURE_PATIENCE = 600 * Ticks.PER_SECOND;
    private static final Pattern PLACEHOLDER = Pattern.compile("%[s#]|\\$([A-Za-z_]\\w*)");

    /** What a test does: with these fixtures, for so long, and with a row of a table before the context. */
    record Body(List<FixtureApi> uses, long patience, List<Group> groups, Value function, List<Value> row) {
        /** What is called for it in turn: what its groups do before each of their tests, then the test itself. */
        List<Value> functions() {
            return Stream.concat(groups.stream().flatMap(group -> group.before().stream()), Stream.of(function)).toList();
        }
    }

    /**
     * What tests stand in.
     *
     * @param mark   {@code SKIP} if none of them runs
     * @param only   whether only such tests run
     * @param before called before each of them
     */
    record Group(String name, TestDeclaration.Mark mark, boolean only, List<Value> before) {
        Group(String name, TestDeclaration.Mark mark, boolean only) {
            this(name, mark, only, new ArrayList<>());
        }
    }

    private final List<TestDeclaration> tests = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();
    /** Outermost first; the suite itself is one without a name. */
    private final Deque<Group> groups = new ArrayDeque<>(List.of(new Group("", TestDeclaration.Mark.RUN, false)));
    private int fixtures;
    private boolean open;

    /** Whether definitions are welcome: while the suite is loaded. */
    void setOpen(boolean open) {
        this.open = open;
    }

    List<TestDeclaration> tests() {
        return tests;
    }

    Body body(int test) {
        return bodies.get(test);
    }

    private void requireOpen(Arguments a) {
        if (!open) {
            throw a.misplaced("defines something, for which it is too late, or too early: define tests and fixtures at the top of a suite, and run it with 'hvsh test SUITE.js'");
        }
    }

    /** @param table rows for each of which there is a test; null: options may name one */
    Object test(Arguments a, TestDeclaration.Mark mark, boolean only, Value table) {
        requireOpen(a);
        String name = name(a);
        boolean options = a.has(1) && !a.value(1).canExecute();
        Value function = function(a, options ? 2 : 1);
        Arguments o = options ? a : a.without();
        List<FixtureApi> uses = uses(o, TEST_OPTIONS);
        long patience = o.timeOption(1, "timeout", TEST_OPTIONS, TEST_PATIENCE);
        int seeds = seeds(o);
        Value rows = table != null ? table : o.option(1, "each", TEST_OPTIONS);
        if (rows != null && (!rows.hasArrayElements() || rows.getArraySize() == 0)) {
            throw a.wrong(1, "has 'each' that is no array with at least one row");
        }
        boolean skipped = groups.stream().anyMatch(group -> group.mark() == TestDeclaration.Mark.SKIP);
        boolean alone = only || groups.stream().anyMatch(Group::only);
        for (long i = 0; i < (rows == null ? 1 : rows.getArraySize()); i++) {
            Value row = rows == null ? null : rows.getArrayElement(i);
            add(a, new TestDeclaration(groups.stream().skip(1).map(Group::name).toList(), row == null ? name : named(name, row, i),
                    skipped ? TestDeclaration.Mark.SKIP : mark, alone, seeds, a.place()),
                    new Body(uses, patience, List.copyOf(groups), function, elements(row)));
        }
        return null;
    }

    private void add(Arguments a, TestDeclaration test, Body body) {
        if (tests.size() == MOST_TESTS) {
            throw a.misplaced("defines more than " + MOST_TESTS + " tests in one suite; make several suites");
        }
        tests.add(test);
        bodies.add(body);
    }

    private static String name(Arguments a) {
        String name = a.text(0).strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw a.wrong(0, "must be one line of 1 to " + LONGEST_NAME + " characters");
        }
        return name;
    }

    private static Value function(Arguments a, int i) {
        if (!a.has(i) || !a.value(i).canExecute()) {
            throw a.wrong(Math.max(i, 1), "must be a function, the last argument");
        }
        return a.value(i);
    }

    private static int seeds(Arguments o) {
        Value seeds = o.option(1, "seeds", TEST_OPTIONS);
        if (seeds != null && !(seeds.fitsInInt() && seeds.asInt() >= 1 && seeds.asInt() <= MOST_SEEDS)) {
            throw o.wrong(1, "has 'seeds', which must be from 1 to " + MOST_SEEDS + ", not " + Printer.show(seeds));
        }
        return seeds == null ? 1 : seeds.asInt();
    }

    private static List<FixtureApi> uses(Arguments o, List<String> known) {
        return uses(o, o.option(known == TEST_OPTIONS ? 1 : 0, "use", known));
    }

    private static List<FixtureApi> uses(Arguments o, Value use) {
        List<FixtureApi> all = new ArrayList<>();
        if (use == null) {
            return all;
        }
        List<Value> named = use.isProxyObject() || !use.hasArrayElements() ? List.of(use) : elements(use);
        for (Value each : named) {
            if (!(each.isProxyObject() && each.asProxyObject() instanceof FixtureApi fixture)) {
                throw o.wrong(0, "has 'use', which must be what fixture() gave, or an array of those, not " + Printer.show(each));
            }
            all.add(fixture);
        }
        return all;
    }

    private static List<Value> elements(Value row) {
        if (row == null) {
            return List.of();
        }
        if (!row.hasArrayElements() || row.isProxyObject()) {
            return List.of(row);
        }
        List<Value> all = new ArrayList<>();
        for (long i = 0; i < row.getArraySize(); i++) {
            all.add(row.getArrayElement(i));
        }
        return all;
    }

    private static String named(String name, Value row, long number) {
        Matcher place = PLACEHOLDER.matcher(name);
        List<Value> elements = elements(row);
        StringBuilder text = new StringBuilder();
        int next = 0;
        boolean any = false;
        while (place.find()) {
            String member = place.group(1);
            String value = member != null ? row.hasMember(member) ? shown(row.getMember(member)) : place.group()
                    : place.group().equals("%#") ? Long.toString(number) : next < elements.size() ? shown(elements.get(next++)) : place.group();
            place.appendReplacement(text, Matcher.quoteReplacement(value));
            any = true;
        }
        place.appendTail(text);
        return any ? text.toString() : name + " [" + number + "]";
    }

    private static String shown(Value value) {
        return value.isString() ? OutputApi.printable(value.asString()).replace('\n', ' ') : Equality.show(value);
    }

    Object describe(Arguments a, TestDeclaration.Mark mark, boolean only) {
        requireOpen(a);
        String name = name(a);
        Value body = function(a, 1);
        groups.addLast(new Group(name, mark, only));
        try {
            if (body.execute().canInvokeMember("then")) {
                throw a.wrong(1, "promises something; what it defines must be defined when it returns");
            }
        } finally {
            groups.removeLast();
        }
        return null;
    }

    Object beforeEach(Arguments a) {
        requireOpen(a);
        if (!a.value(0).canExecute()) {
            throw a.wrong(0, "must be a function");
        }
        groups.getLast().before().add(a.value(0));
        return null;
    }

    Object fixture(Arguments a, Realm realm) {
        requireOpen(a);
        boolean options = a.has(0) && !a.value(0).canExecute();
        Value function = function(a, options ? 1 : 0);
        Arguments o = options ? a : a.without();
        long patience = o.timeOption(0, "timeout", FIXTURE_OPTIONS, FIXTURE_PATIENCE);
        return new FixtureApi(realm, fixtures++, uses(o, FIXTURE_OPTIONS), patience, function, a.place());
    }
}
