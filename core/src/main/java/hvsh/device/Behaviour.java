package hvsh.device;

import java.util.List;

/** What a {@link ScriptedDevice} does, in a language that this module does not know. */
public interface Behaviour {
    /**
     * A row of its register table: 32 bits wide.
     *
     * @param onRead  whether a read has a function
     * @param onWrite whether a write has one
     */
    record Row(long offset, String name, Register.Access access, long reset, long mask, boolean onRead, boolean onWrite) { }

    /** The registers' values, for a function of the device. */
    interface Registers {
        long get(int row);

        void set(int row, long value);
    }

    /** A function of a device failed. */
    @SuppressWarnings("serial") // never serialized
    final class Failure extends RuntimeException {
        /** @param message what failed, and where in the script */
        public Failure(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** Makes behaviours; found by {@link java.util.ServiceLoader}. */
    interface Maker {
        /**
         * A behaviour with a state of its own.
         *
         * @throws IllegalArgumentException if the script does not describe a device; the message says where and why
         */
        Behaviour make(String script);
    }

    /** The register table, the same for every behaviour of one script. */
    List<Row> rows();

    /** What a read of a row gives. @throws Failure if the function failed */
    long read(int row, long value, Registers registers);

    /** A row was written: what was written, masked. @throws Failure if the function failed */
    void write(int row, long value, Registers registers);

    /** Whether the device raises its interrupt. @throws Failure if the function failed */
    boolean interrupt(Registers registers);

    /** The data that its functions keep besides the registers, as a text. @throws Failure if it is no plain data */
    String save();

    /** Takes such data on. */
    void load(String data);
}
