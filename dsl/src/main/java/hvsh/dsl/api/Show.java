package hvsh.dsl.api;

import hvsh.dsl.descriptor.Times;
import hvsh.time.Ticks;
import java.util.Locale;

/** Numbers as people read them. */
final class Show {
    private Show() { }

    /** {@code 12 480 331}. */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }

    /** Sixteen digits. */
    static String hex64(long value) {
        return "%016x".formatted(value);
    }

    /** {@code 0x1f}. */
    static String hex(long value) {
        return "0x" + Long.toHexString(value);
    }

    /** A point in virtual time: {@code 31.204 ms}. */
    static String time(long ticks) {
        if (ticks < Ticks.PER_SECOND) {
            return String.format(Locale.ROOT, "%.3f ms", (double) ticks / Ticks.PER_MILLISECOND);
        }
        return String.format(Locale.ROOT, "%.6f s", (double) ticks / Ticks.PER_SECOND);
    }

    /** A span of time as it may be written: {@code 5ms}. */
    static String span(long ticks) {
        return Times.format(ticks);
    }

    /** {@code 1 partition}, {@code 2 partitions}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
