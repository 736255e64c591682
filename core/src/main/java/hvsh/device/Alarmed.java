package hvsh.device;

/** A device that sets alarms on its timeline and is told when one is due. */
@FunctionalInterface
public interface Alarmed {
    /** The alarm of this kind, set earlier on the device's timeline, is due. */
    void alarm(int kind);
}
