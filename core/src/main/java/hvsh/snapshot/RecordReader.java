package hvsh.snapshot;

/** Reads the components of one record class; classes that do are made at run time, in the packages of the records. */
public interface RecordReader {
    /** Is given what is read. */
    interface Taker {
        void take(long number);

        void take(Object thing);
    }

    /** Gives the taker what stands for the names of class and components, and then their values in order. */
    void read(Object record, Taker taker);
}
