package hvsh.dsl.api;

import java.util.List;

/** The exports of the module 'hvsh'. */
@Described(name = "", value = "The exports of the module 'hvsh'.")
@Later(name = "test", value = "Defines a test.", with = ModuleApi.RUNNER, example = "test('boots', () => {})")
@Later(name = "describe", value = "Groups tests.", with = ModuleApi.RUNNER, example = "describe('radio', () => {})")
@Later(name = "fixture", value = "Prepares what several tests use, once.", with = ModuleApi.RUNNER, example = "fixture(({ load }) => load('m.yaml'))")
@Later(name = "expect", value = "Asserts.", with = ModuleApi.RUNNER, example = "expect(1).toBe(1)")
final class ModuleApi extends Thing {
    static final String RUNNER = "the test runner (hvsh test)";

    ModuleApi(Realm realm) {
        super(realm);
    }

    List<String> names() {
        return model().infos().stream().map(MemberInfo::name).filter(n -> !n.equals("toString")).toList();
    }

    @Override
    public String toString() {
        return "hvsh";
    }
}
