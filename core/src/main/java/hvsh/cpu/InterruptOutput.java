package hvsh.cpu;

/** A level that leaves the CPU for an interrupt controller. */
@FunctionalInterface
public interface InterruptOutput {
    void set(boolean level);
}
