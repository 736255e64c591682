package hvsh.radio;

/**
 * An emission that was refused.
 *
 * @param at       tick of the 13 MHz clock at which it would have begun
 * @param frame    number of the frame
 * @param reason   why
 * @param mcc      country of the network that was heard, -1 if none was
 * @param register name of the register that is to blame
 * @param setting  its value, and who wrote it
 */
public record Breach(long at, int frame, Reason reason, int mcc, String register, Setting setting) {
    /** Why an emission is refused, in the order in which it is asked. */
    public enum Reason {
        /** No policy is installed. */
        NO_POLICY,
        /** No network was heard, or one of a country that the policy does not know: reception only. */
        UNKNOWN_COUNTRY,
        /** Part of the carrier is outside every range that may be used there. */
        BAND,
        /** More power than may be used there. */
        POWER,
        /** Longer on the air than may be. */
        DUTY
    }
}
