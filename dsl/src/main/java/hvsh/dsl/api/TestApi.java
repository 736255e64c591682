package hvsh.dsl.api;

import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** The function test, and its variants. */
@Described(name = "test", type = "Test", value = "Defines a test; test.only, test.skip, test.fails and test.each are variants.")
final class TestApi extends FunctionThing {
    private static final String NAME = "name: what the test shows";
    private static final String OPTIONS = "{options}: as for test";
    private static final String BODY = "body: as for test";

    private final Declarations declarations;

    TestApi(Realm realm, BoundFunction itself, Declarations declarations) {
        super(realm, itself);
        this.declarations = declarations;
    }

    @Member(value = "Like test; only such tests run, where there are any in the suites.", type = TestTypes.TEST, params = {NAME, OPTIONS, BODY},
            example = "test.only('adds', () => expect(1 + 1).toBe(2))")
    Object only(Arguments a) {
        return declarations.test(a, TestDeclaration.Mark.RUN, true, null);
    }

    @Member(value = "Like test; it does not run, and is reported as skipped.", type = TestTypes.TEST, params = {NAME, OPTIONS, BODY},
            example = "test.skip('not yet', () => expect(1).toBe(2))")
    Object skip(Arguments a) {
        return declarations.test(a, TestDeclaration.Mark.SKIP, false, null);
    }

    @Member(value = "Like test; it passes if it fails, and fails if it passes.", type = TestTypes.TEST, params = {NAME, OPTIONS, BODY},
            example = "test.fails('a known defect', () => expect(1).toBe(2))")
    Object fails(Arguments a) {
        return declarations.test(a, TestDeclaration.Mark.FAILS, false, null);
    }

    @Member(value = """
            Makes a function like test that defines one test for each row of a table.
            The elements of a row, or the row itself where it is no array, come before the context. In the name, %s stands for
            the next of them, %# for the row's number from 0 on, $key for a member of a row.""",
            type = "(table: readonly unknown[]) => DefineTests",
            params = "table: an array of rows", returns = "a function with the parameters of test", errors = "the table is empty",
            example = "test.each([[1, 2, 3], [2, 3, 5]])('%s + %s is %s', (a, b, sum) => expect(a + b).toBe(sum))")
    Object each(Arguments a) {
        Value table = a.value(0);
        if (!table.hasArrayElements() || table.getArraySize() == 0) {
            throw a.wrong(0, "must be an array with at least one row");
        }
        MemberInfo test = model().members().get("only").info();
        return (ProxyExecutable) values -> declarations.test(new Arguments(realm, test, values), TestDeclaration.Mark.RUN, false, table);
    }
}
