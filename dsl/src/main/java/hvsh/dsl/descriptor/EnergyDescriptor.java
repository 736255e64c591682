package hvsh.dsl.descriptor;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Coefficients of the energy model.
 *
 * @param values those that were given; others have their defaults
 * @param source where the given ones come from; may be empty
 */
public record EnergyDescriptor(Map<Coefficient, Double> values, String source) {
    /** A coefficient, with its unit, its default and where that comes from. */
    public enum Coefficient {
        BATTERY("battery", "V", 3.7, PROFILE, "voltage at which currents are drawn"),
        SUSPEND("suspend", "mA", 10, PROFILE + ": cpu.suspend", "drawn by each chip always"),
        IDLE("idle", "mA", 28.6, PROFILE + ": cpu.idle", "drawn besides while a core is awake"),
        ACTIVE("active", "mA", 12.37, PROFILE + ": cpu.active", "drawn besides while a core executes"),
        CORE("core", "uW/MHz/V2", 436, COEFFICIENT + " of the Cortex-A72 in RK3399", "dynamic power of the cores"),
        CORE_VOLTAGE("coreVoltage", "V", 1, "an assumption", "of the cores"),
        MODEM_CORE("modemCore", "uW/MHz/V2", 100, COEFFICIENT + " of the Cortex-A53 in RK3399", "dynamic power of a modem chip's core"),
        RADIO_IDLE("radioIdle", "mA", 156, PROFILE + ": modem.controller.idle", "drawn by the radio while it neither receives nor transmits"),
        RECEIVE("receive", "mA", 145, PROFILE + ": modem.controller.rx", "while it receives"),
        TRANSMIT_0("transmit0", "mA", 153, PROFILE + ": modem.controller.tx", "while it transmits below 0 dBm"),
        TRANSMIT_5("transmit5", "mA", 212, PROFILE + ": modem.controller.tx", "from 0 to 5 dBm"),
        TRANSMIT_15("transmit15", "mA", 292, PROFILE + ": modem.controller.tx", "above, to 15 dBm"),
        TRANSMIT_20("transmit20", "mA", 359, PROFILE + ": modem.controller.tx", "above, to 20 dBm"),
        TRANSMIT_MORE("transmitMore", "mA", 471, PROFILE + ": modem.controller.tx", "above 20 dBm");

        private final String key;
        private final String unit;
        private final double otherwise;
        private final String source;
        private final String meaning;

        Coefficient(String key, String unit, double otherwise, String source, String meaning) {
            this.key = key;
            this.unit = unit;
            this.otherwise = otherwise;
            this.source = source;
            this.meaning = meaning;
        }

        /** The name in a descriptor. */
        public String key() { return key; }

        public String unit() { return unit; }

        /** What it is where it is not given. */
        public double otherwise() { return otherwise; }

        /** Where the default comes from. */
        public String source() { return source; }

        /** What it says. */
        public String meaning() { return meaning; }
    }

    private static final String PROFILE = "a published power_profile.xml of Android";
    private static final String COEFFICIENT = "devicetree dynamic-power-coefficient";

    /** The defaults alone. */
    public static final EnergyDescriptor DEFAULT = new EnergyDescriptor(Map.of(), "");

    public EnergyDescriptor {
        Map<Coefficient, Double> copy = new EnumMap<>(Coefficient.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    /** What a coefficient is. */
    public double value(Coefficient coefficient) {
        return values.getOrDefault(coefficient, coefficient.otherwise());
    }
}
