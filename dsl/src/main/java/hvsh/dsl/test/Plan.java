package hvsh.dsl.test;

import hvsh.dsl.api.TestDeclaration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The tests of a run, in order.
 *
 * @param leftOut tests that do not run because others are marked with test.only
 */
public record Plan(List<Planned> tests, int leftOut) {
    /** A test: the number of its suite, and its own in that. */
    public record Planned(int suite, Path file, int number, TestDeclaration test) {
        int cases(TestOptions options) {
            return test.mark() == TestDeclaration.Mark.SKIP ? 0 : options.seed() == null ? test.seeds() : 1;
        }

        long seed(TestOptions options, int index) {
            return options.seed() == null ? 1 + index : options.seed();
        }
    }

    public Plan {
        tests = List.copyOf(tests);
    }

    /** Those of all tests that the options choose: by name, then by test.only, then by share. */
    static Plan of(List<Planned> all, TestOptions options) {
        Pattern filter = options.filter();
        List<Planned> named = filter == null ? all : all.stream().filter(p -> filter.matcher(p.test().fullName()).find()).toList();
        if (named.isEmpty() && !all.isEmpty()) {
            throw new BrokenInputException("none of " + all.size() + " tests has a name in which '" + filter + "' is found; the first is '"
                    + all.getFirst().test().fullName() + "'");
        }
        boolean only = named.stream().anyMatch(p -> p.test().only());
        List<Planned> chosen = only ? named.stream().filter(p -> p.test().only()).toList() : named;
        List<Planned> share = new ArrayList<>();
        for (int i = options.shard() - 1; i < chosen.size(); i += options.shards()) {
            share.add(chosen.get(i));
        }
        return new Plan(share, named.size() - chosen.size());
    }
}
