package hvsh.probe;

/**
 * Is told of hits while the machine runs, in the middle of what it does. It must not change the machine; it may ask it to
 * stop.
 */
@FunctionalInterface
public interface HitListener {
    void hit(Hit hit);
}
