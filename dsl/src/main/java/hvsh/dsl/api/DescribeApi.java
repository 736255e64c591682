package hvsh.dsl.api;

/** The function describe, and its variants. */
@Described(name = "describe", type = "Describe", value = "Groups tests; describe.only and describe.skip are variants.")
final class DescribeApi extends FunctionThing {
    private static final String NAME = "name: what they have in common";
    private static final String BODY = "body: as for describe";

    private final Declarations declarations;

    DescribeApi(Realm realm, BoundFunction itself, Declarations declarations) {
        super(realm, itself);
        this.declarations = declarations;
    }

    @Member(value = "Like describe; only the tests in such groups run, and those of test.only.", type = TestTypes.GROUP, params = {NAME, BODY},
            example = "describe.only('sums', () => test('are even', () => expect(2 % 2).toBe(0)))")
    Object only(Arguments a) {
        return declarations.describe(a, TestDeclaration.Mark.RUN, true);
    }

    @Member(value = "Like describe; none of its tests runs, and all are reported as skipped.", type = TestTypes.GROUP, params = {NAME, BODY},
            example = "describe.skip('not yet', () => test('fails', () => expect(1).toBe(2)))")
    Object skip(Arguments a) {
        return declarations.describe(a, TestDeclaration.Mark.SKIP, false);
    }
}
