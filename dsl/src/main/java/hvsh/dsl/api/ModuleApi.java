package hvsh.dsl.api;

import java.util.Map;
import org.graalvm.polyglot.Value;

/** The exports of the module 'hvsh'. */
@Described(name = "", type = "", value = "The exports of the module 'hvsh'.")
final class ModuleApi extends Thing {
    private static final String USE = "use names a fixture or an array of them";

    private final Declarations declarations;

    ModuleApi(Realm realm, Declarations declarations) {
        super(realm);
        this.declarations = declarations;
    }

    /** What is exported, by name. */
    Map<String, Object> exports() {
        return Map.of("test", new TestApi(realm, function("test"), declarations), "describe", new DescribeApi(realm, function("describe"), declarations),
                "beforeEach", function("beforeEach"), "fixture", function("fixture"), "expect", new ExpectFunctionApi(realm, function("expect")));
    }

    private BoundFunction function(String name) {
        return (BoundFunction) getMember(name);
    }

    @Member(value = "Defines a test, for 'hvsh test' to run.", type = TestTypes.TEST,
            params = {"name: what the test shows, in a line", "{options}: { use, seeds, timeout, each }: " + USE + "; seeds: n runs it n times, each"
                    + " with other random numbers; timeout is the most virtual time that its machines may run together ('60s');"
                    + " each is a table as for test.each",
                    "body: a function of copies of what the fixtures gave, then the table's row, then a context { rng, seed, name, load };"
                    + " the test passes unless it throws"},
            errors = "a suite is not being loaded",
            example = "test('adds', () => expect(1 + 1).toBe(2)); test('rolls', { seeds: 6 }, ({ rng }) => expect(rng.int(1, 6)).toBeLessThan(7))")
    Object test(Arguments a) {
        return declarations.test(a, TestDeclaration.Mark.RUN, false, null);
    }

    @Member(value = "Groups tests under a name; groups may contain groups.", type = TestTypes.GROUP,
            params = {"name: what they have in common, in a line", "body: a function that defines them"},
            errors = "a suite is not being loaded", example = "describe('sums', () => { test('are even', () => expect(2 % 2).toBe(0)) })")
    Object describe(Arguments a) {
        return declarations.describe(a, TestDeclaration.Mark.RUN, false);
    }

    @Member(value = """
            Does something before each test of the group, or of the suite, that it stands in.
            What the tests of outer groups need comes first. It belongs to the test: what it expects or throws fails that.""", type = TestTypes.BEFORE,
            params = "body: a function of what the test gets", errors = "a suite is not being loaded",
            example = "beforeEach(({ rng }) => expect(rng.int(1, 6)).toBeGreaterThan(0)); test('adds', () => expect(1 + 1).toBe(2))")
    Object beforeEach(Arguments a) {
        return declarations.beforeEach(a);
    }

    @Member(value = """
            Prepares something once that several tests use, each in a copy of its own: a machine in a fork.
            A fixture gives machines, partitions, snapshots, texts, numbers, Uint8Arrays, and arrays and plain objects of those.""",
            type = TestTypes.FIXTURE,
            params = {"{options}: { use, timeout }: " + USE + ", timeout is the most virtual time that its machines may run together ('600s')",
                    "body: a function of copies of what other fixtures gave, then a context { load }; it runs when the first test needs it"},
            returns = "the fixture, for { use }", errors = "a suite is not being loaded",
            example = "const ready = fixture(({ load }) => load('testdata/machines/handset.yaml')); test('begins at 0', { use: ready }, m => expect(m.time).toBe(0n))")
    Object fixture(Arguments a) {
        return declarations.fixture(a, realm);
    }

    @Member(value = "Says what a value is expected to be; without a function of its result it says nothing.",
            type = "(value: unknown) => Expectation", params = "value: anything",
            returns = "an expectation, such as expect(value).toBe(other)", example = "expect(machine.name).toBe('handset')")
    Object expect(Arguments a) {
        Value[] values = a.all();
        return new ExpectApi(realm, values.length == 0 ? realm.undefined() : values[0], false, false);
    }

    @Override
    public String toString() {
        return "hvsh";
    }
}
