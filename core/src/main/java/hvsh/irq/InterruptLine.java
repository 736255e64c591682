package hvsh.irq;

/** One wire into an interrupt controller. Level: the source holds it high as long as it wants service. */
@FunctionalInterface
public interface InterruptLine {
    /** Raises or lowers the line; setting it to the level it has is harmless. */
    void set(boolean level);

    /** A wire that leads nowhere. */
    InterruptLine UNCONNECTED = level -> { };
}
