package hvsh.radio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a policy's text: {@code hvsh radio policy 1}, {@code counter N}, then sections {@code country MCC} and
 * {@code emergency} with lines {@code allow BAND 33dBm 125}: a band, or a range such as {@code 880000-915000kHz}; the greatest power
 * in steps of 0.25 dB; the greatest share of each second on the air in thousandths. Behind {@code #} is a comment.
 */
final class PolicyText {
    private static final String TITLE = "hvsh radio policy 1";
    private static final Pattern ALLOW = Pattern.compile("allow (\\S+) (-?\\d{1,2})(?:\\.(00|25|5|50|75))?dBm (\\d{1,4})");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,7})-(\\d{1,7})kHz");
    private static final Pattern COUNTRY = Pattern.compile("country (\\d{3})");
    private static final Pattern COUNTER = Pattern.compile("counter (\\d{1,18})");
    private static final int WHOLE = 1000;

    private final Map<Integer, List<Allowance>> countries = new HashMap<>();
    private final List<Allowance> emergency = new ArrayList<>();
    private List<Allowance> section;
    private long counter = -1;

    private PolicyText() { }

    /** @throws PolicyException with the number of the first line that is wrong */
    static RadioPolicy parse(String text) {
        PolicyText reader = new PolicyText();
        List<String> lines = text.lines().map(line -> line.replaceFirst("#.*", "").strip().replaceAll("\\s+", " ")).toList();
        boolean titled = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty()) {
                continue;
            }
            if (!titled && !line.equals(TITLE)) {
                throw wrong(i, "is not '" + TITLE + "', with which a policy begins");
            }
            if (titled) {
                reader.line(i, line);
            }
            titled = true;
        }
        if (reader.counter < 0) {
            throw new PolicyException("the policy has no 'counter N'");
        }
        return new RadioPolicy(reader.counter, reader.emergency, reader.countries);
    }

    private static PolicyException wrong(int index, String what) {
        return new PolicyException("line " + (index + 1) + " of the policy " + what);
    }

    private void line(int index, String line) {
        Matcher allow = ALLOW.matcher(line);
        Matcher country = COUNTRY.matcher(line);
        Matcher count = COUNTER.matcher(line);
        if (allow.matches()) {
            if (section == null) {
                throw wrong(index, "allows something before any 'country' or 'emergency'");
            }
            section.add(allowance(index, allow));
        } else if (country.matches()) {
            section = new ArrayList<>();
            if (countries.put(Integer.parseInt(country.group(1)), section) != null) {
                throw wrong(index, "has country " + country.group(1) + " a second time");
            }
        } else if (line.equals("emergency")) {
            section = emergency;
        } else if (count.matches() && counter < 0) {
            counter = Long.parseLong(count.group(1));
        } else {
            throw wrong(index, "says '" + line + "'; write 'counter N' once, 'country MCC', 'emergency' or 'allow BAND 33dBm 125'");
        }
    }

    private static Allowance allowance(int index, Matcher line) {
        int whole = Integer.parseInt(line.group(2));
        int quarters = line.group(3) == null ? 0 : Integer.parseInt((line.group(3) + "0").substring(0, 2)) / 25;
        int level = 4 * whole + (line.group(2).startsWith("-") ? -quarters : quarters);
        int duty = Integer.parseInt(line.group(4));
        if (duty > WHOLE) {
            throw wrong(index, "allows " + duty + " thousandths of the time; there are 1000");
        }
        Matcher range = RANGE.matcher(line.group(1));
        if (!range.matches()) {
            Band band = Band.named(line.group(1)).orElseThrow(() -> wrong(index, "names the band '" + line.group(1)
                    + "', which there is not; write a range such as 880000-915000kHz"));
            return new Allowance(band.uplinkLowKhz(), band.uplinkHighKhz(), level, duty);
        }
        int low = Integer.parseInt(range.group(1));
        int high = Integer.parseInt(range.group(2));
        if (low >= high) {
            throw wrong(index, "has a range that ends at " + high + " kHz, before it begins");
        }
        return new Allowance(low, high, level, duty);
    }
}
