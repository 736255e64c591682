package hvsh.radio;

/**
 * What a transceiver is about to emit, or has emitted: the settings that were latched, with who wrote each.
 *
 * @param at        first tick of the 13 MHz clock, since the machine was switched on
 * @param frame     number of the frame that it is in
 * @param window    its place in the frame, as TX_WINDOW has it
 * @param frequency carrier in kHz
 * @param bandwidth occupied, in kHz; 0 means GSM's 200
 * @param level     quarters of a dBm
 * @param block     what it carries, as it was in the FIFO; empty if nothing
 */
public record Emission(long at, int frame, Setting window, Setting frequency, Setting bandwidth, Setting level, byte[] block) {
    private static final int GSM_KHZ = 200;

    /** How long it is on the air, in ticks. */
    public int length() {
        return Window.length(window.value());
    }

    /** Occupied bandwidth in kHz. */
    public int width() {
        return bandwidth.value() == 0 ? GSM_KHZ : bandwidth.value();
    }

    /** Lower edge in units of half a kHz, so that odd widths are exact. */
    public int lowHalves() {
        return 2 * frequency.value() - width();
    }

    /** Upper edge in units of half a kHz. */
    public int highHalves() {
        return 2 * frequency.value() + width();
    }
}
