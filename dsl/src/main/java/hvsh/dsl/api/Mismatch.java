package hvsh.dsl.api;

import java.util.List;

/**
 * What an expectation found.
 *
 * @param call     the expectation, shortened: {@code expect(…).toBe(…)}
 * @param expected what should be, in a line
 * @param got      what is, in a line
 * @param detail   more lines, such as a difference; may be empty
 */
public record Mismatch(String call, String expected, String got, List<String> detail) {
    public Mismatch {
        detail = List.copyOf(detail);
    }

    @Override
    public String toString() {
        return call + ": expected " + expected + ", got " + got;
    }
}
