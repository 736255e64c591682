package hvsh.time;

/** What a device or timer knows of time: the present, and alarms of its own. At most one alarm of a kind is set. */
public interface Timeline {
    /** The present in {@link Ticks}, exact to the instruction. */
    long now();

    /** Sets the alarm of this kind, replacing an earlier one; a time in the past means as soon as possible. */
    void setAlarm(int kind, long at);

    /** Clears the alarm of this kind, if set. */
    void clearAlarm(int kind);
}
