package hvsh.dsl.api;

import hvsh.dsl.script.Place;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A test of a suite.
 *
 * @param groups names of what it stands in, outermost first
 * @param only   whether only tests like it run
 * @param seeds  how many cases it is, one for each seed from 1 on
 * @param place  where it was defined; null if that is not known
 */
public record TestDeclaration(List<String> groups, String name, Mark mark, boolean only, int seeds, Place place) {
    /** What is to be done with it. */
    public enum Mark { RUN, SKIP, FAILS }

    public TestDeclaration {
        groups = List.copyOf(groups);
    }

    /** Its groups and name. */
    public String fullName() {
        return Stream.concat(groups.stream(), Stream.of(name)).collect(Collectors.joining(" > "));
    }
}
