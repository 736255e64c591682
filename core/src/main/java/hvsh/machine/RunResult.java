package hvsh.machine;

/**
 * Where and why a run ended.
 *
 * @param reason what ended it
 * @param guest  number of the guest whose CPU ran last
 * @param cpu    number of that CPU in its guest
 * @param pc     its program counter
 * @param icount instructions the machine has retired
 * @param detail what a stop was requested for, or the exception of a CPU that is stuck; else empty
 * @param status where all guests are off: what the one whose CPU ran last gave to semihosting as its exit status; else 0
 */
public record RunResult(Reason reason, int guest, int cpu, long pc, long icount, String detail, int status) {
    /** What ends a run. */
    public enum Reason {
        /** The time that was asked for has passed. */
        TIME,
        /** The number of instructions that was asked for has been retired. */
        INSTRUCTIONS,
        /** The moment that was asked for has come. */
        MOMENT,
        /** Something asked the machine to stop: a text on a serial port, a breakpoint, the user. */
        REQUESTED,
        /** Every guest is off. */
        OFF,
        /** No guest can ever run again: all wait, and no event is to come. */
        IDLE,
        /** The run had no end in time, and CPUs did nothing but take exceptions: no count of instructions is ever reached. */
        STUCK
    }
}
