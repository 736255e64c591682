package hvsh.dsl.api;

import java.util.List;

/**
 * Whether something is as expected, and what to say if that is not wanted; see {@link Mismatch}.
 *
 * @param opposite what {@code .not} expects
 */
record Verdict(boolean holds, String expected, String opposite, String got, List<String> detail) {
    Verdict(boolean holds, String expected, String got, List<String> detail) {
        this(holds, expected, "not " + expected, got, detail);
    }

    Verdict(boolean holds, String expected, String got) {
        this(holds, expected, got, List.of());
    }
}
