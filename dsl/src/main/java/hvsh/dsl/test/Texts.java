package hvsh.dsl.test;

import hvsh.dsl.api.Mismatch;
import hvsh.dsl.api.TestFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Failures as people read them, and what texts become in reports. */
final class Texts {
    private static final double NANOS = 1e9;

    private Texts() { }

    /** Lines about a failure, the place first. */
    static List<String> lines(TestFailure failure) {
        List<String> lines = new ArrayList<>();
        Mismatch found = failure.found();
        String place = failure.place() == null ? "" : failure.place() + ": ";
        if (found == null || !failure.message().equals(found.toString())) {
            lines.add(place + failure.message());
        } else {
            lines.add(place + found.call());
            lines.add("expected  " + found.expected());
            lines.add("got       " + found.got());
        }
        if (found != null) {
            found.detail().forEach(line -> lines.add("  " + line));
        }
        failure.frames().stream().skip(1).forEach(frame -> lines.add("from      " + frame));
        return lines.stream().map(Texts::printable).toList();
    }

    /** Lines about all that is known of a failed test. */
    static List<String> lines(TestResult result) {
        List<String> lines = new ArrayList<>();
        result.failures().forEach(failure -> lines.addAll(lines(failure)));
        if (result.seed() != null) {
            lines.add("seed      " + result.seed());
        }
        result.reports().forEach(report -> lines.add("report    " + report));
        if (!result.noReport().isEmpty()) {
            lines.add("report    none: " + result.noReport());
        }
        lines.add("again     " + result.again());
        return lines;
    }

    /** Without what would drive a terminal; XML and TAP do without it too. */
    static String printable(String text) {
        return text.codePoints().filter(c -> c >= ' ' && c != 0x7f && !(c >= 0x80 && c < 0xa0) && c != 0xfffe && c != 0xffff && !(c >= 0xd800 && c < 0xe000))
                .mapToObj(Character::toString).collect(Collectors.joining());
    }

    /** Seconds with so many decimals. */
    static String seconds(long nanos, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", nanos / NANOS);
    }
}
