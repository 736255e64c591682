package hvsh.memory;

/** No device answered: the CPU turns it into a synchronous external abort (Arm ARM DDI 0487 D8, external aborts). */
public final class BusFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The one instance: it carries nothing, so that a guest that probes the bus costs no stack walks. */
    public static final BusFault NO_ANSWER = new BusFault();

    private BusFault() {
        super("no device answers", null, false, false);
    }
}
