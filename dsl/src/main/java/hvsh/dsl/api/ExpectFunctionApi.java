package hvsh.dsl.api;

import org.graalvm.polyglot.Value;

/** The function expect, and its variant. */
@Described(name = "expect", type = "Expect", value = "Says what a value is expected to be.")
final class ExpectFunctionApi extends FunctionThing {
    ExpectFunctionApi(Realm realm, BoundFunction itself) {
        super(realm, itself);
    }

    @Member(value = "Like expect, but the test goes on; it fails at its end.", type = "(value: unknown) => Expectation",
            params = "value: anything", returns = "an expectation",
            errors = "no test is running", example = "expect.soft(1).toBe(1)")
    Object soft(Arguments a) {
        if (realm.trial() == null) {
            throw new ApiException("expect.soft: no test is running that could fail at its end; use expect");
        }
        Value[] values = a.all();
        return new ExpectApi(realm, values.length == 0 ? realm.undefined() : values[0], true, false);
    }
}
