package hvsh.gdb;

/** The way to a debugger: bytes from it and to it. All is called on the thread that runs the machine. */
public interface Link {
    /** What {@link #read} gives where no more bytes will come. */
    int END = -1;
    /** The byte by which a debugger stops a machine that runs. */
    int BREAK = 3;

    /** The next byte from 0 to 255, for which it may have to wait; or {@link #END}. */
    int read();

    /** Sends bytes. Where nobody takes them any more, {@link #read} soon says so. */
    void send(byte[] bytes);

    /**
     * A run begins. Until {@link #listen} is called with null, a {@link #BREAK} or the end, also one that waits to be read
     * already, calls {@code stop}, on any thread.
     */
    void listen(Runnable stop);
}
