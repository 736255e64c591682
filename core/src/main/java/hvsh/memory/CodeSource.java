package hvsh.memory;

/** A device, such as flash, from which instructions may be executed. */
public interface CodeSource {
    /** Changes whenever what the device reads as may have changed. */
    long generation();
}
