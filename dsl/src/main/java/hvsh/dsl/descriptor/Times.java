package hvsh.dsl.descriptor;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Virtual times: {@code 5ms}, {@code 1200us}, {@code 4.615ms}, {@code 60/13ms}. A time is a whole number of ticks of 1/13 ns,
 * the unit of virtual time; what is not exact is refused, because a rounded frame would drift.
 */
public final class Times {
    private static final Pattern FORM = Pattern.compile("([0-9][0-9_]*(?:\\.[0-9]+)?)(?:/([0-9][0-9_]*))? ?(ns|us|µs|ms|s)");
    /** In ticks; the same as {@code hvsh.time.Ticks} has. */
    private static final Map<String, Long> UNITS =
            Map.of("ns", 13L, "us", 13_000L, "µs", 13_000L, "ms", 13_000_000L, "s", 13_000_000_000L);

    private Times() { }

    /** The time in ticks of 1/13 ns. @throws ValueException if the text is not a time, or not a whole number of ticks */
    public static long parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new ValueException("'" + text + "' is not a time", "write a number and a unit: 5ms, 1200us, 60/13ms");
        }
        BigDecimal number = new BigDecimal(form.group(1).replace("_", ""));
        BigInteger divisor = form.group(2) == null ? BigInteger.ONE : new BigInteger(form.group(2).replace("_", ""));
        if (divisor.signum() == 0) {
            throw new ValueException("'" + text + "' divides by zero", "write for example 60/13ms");
        }
        BigInteger scale = BigInteger.TEN.pow(number.scale());
        BigInteger over = number.unscaledValue().multiply(BigInteger.valueOf(UNITS.get(form.group(3))));
        BigInteger[] ticks = over.divideAndRemainder(scale.multiply(divisor));
        if (ticks[0].bitLength() > 62) {
            throw new ValueException("'" + text + "' is longer than virtual time lasts", "stay below 11 years");
        }
        if (ticks[1].signum() != 0) {
            throw new ValueException("'" + text + "' is not a whole number of 1/13 ns",
                    "write " + ticks[0] + "/13ns or " + ticks[0].add(BigInteger.ONE) + "/13ns");
        }
        return ticks[0].longValueExact();
    }

    /** The shortest exact form: {@code 1200us}, {@code 60/13ms}, {@code 1/13ns}. */
    public static String format(long ticks) {
        for (String unit : new String[] {"s", "ms", "us", "ns"}) {
            if (ticks % UNITS.get(unit) == 0 && ticks != 0) {
                return ticks / UNITS.get(unit) + unit;
            }
        }
        if (ticks == 0) {
            return "0us";
        }
        for (String unit : new String[] {"ms", "us", "ns"}) {
            long thirteenth = UNITS.get(unit) / 13;
            if (ticks % thirteenth == 0) {
                return ticks / thirteenth + "/13" + unit;
            }
        }
        throw new AssertionError("a tick is 1/13 ns");
    }
}
