package hvsh.radio;

import java.util.List;
import java.util.Map;

/**
 * What may be emitted where, as its owner has signed it.
 *
 * @param counter   greater in every later version, so that an older one cannot come back
 * @param emergency what is permitted during an emergency call in any country, also an unknown one
 * @param countries by mobile country code (ITU-T E.212)
 */
public record RadioPolicy(long counter, List<Allowance> emergency, Map<Integer, List<Allowance>> countries) {
    /** Nothing is permitted, and every policy is later. */
    static final RadioPolicy NONE = new RadioPolicy(-1, List.of(), Map.of());

    public RadioPolicy {
        emergency = List.copyOf(emergency);
        countries = Map.copyOf(countries);
    }
}
