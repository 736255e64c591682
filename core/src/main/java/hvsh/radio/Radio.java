package hvsh.radio;

import hvsh.network.NetworkView;
import java.util.List;

/** A radio as the world around it knows it: what no software on the machine reaches. */
public interface Radio {
    /** Sees all blocks. */
    @FunctionalInterface
    interface Capture {
        /**
         * One was received, or the last of its bursts was emitted.
         *
         * @param tick  of the 13 MHz clock
         * @param block with its GSMTAP header
         */
        void passed(long tick, byte[] block);
    }

    /** What every emission must pass. */
    RadioGuard guard();

    /** What was emitted. */
    Antenna antenna();

    /** How punctual the software is that programs the radio. */
    Margins margins();

    /** For how long it received and transmitted, as far as windows have ended. */
    Airtime.State airtime();

    /** The cells around. */
    List<Cell> cells();

    /**
     * Something happens outside the handset.
     *
     * @throws IllegalArgumentException if it cannot; then nothing has happened
     */
    void happen(AirEvent event);

    /** The same in a frame to come, counted from the beginning; what cannot happen then does not. */
    void plan(long frame, AirEvent event);

    /** From now on this sees all blocks. */
    void capture(Capture capture);

    void release(Capture capture);

    /** What is going on in the network. */
    NetworkView network();
}
