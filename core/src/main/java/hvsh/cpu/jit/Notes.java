package hvsh.cpu.jit;

import hvsh.cpu.Cpu;
import hvsh.memory.Page;
import hvsh.probe.Executed;

/**
 * How regions note what they execute: each block marks all its words when its last instruction comes, and where a block is left
 * before that, those up to there.
 */
public final class Notes {
    private Notes() { }

    /** The marks of a page; those of a CPU that notes nothing are thrown away. */
    public static long[] page(Cpu cpu, long base) {
        return cpu.executed == null ? new long[Page.WORDS / Long.SIZE] : cpu.executed.page(base);
    }

    /**
     * An instruction has thrown something. What bails has not been executed yet.
     *
     * @param starts the words at which the region's blocks begin, ascending
     */
    public static void left(long[] marks, RuntimeException thrown, int site, String starts) {
        int index = RegionSupport.index(site);
        int block = 0;
        while (block + 1 < starts.length() && starts.charAt(block + 1) <= index) {
            block++;
        }
        Executed.mark(marks, starts.charAt(block), thrown == Bail.OUT ? index - 1 : index);
    }

    /** Words of a block were executed, both included. */
    public static void mark(long[] marks, int first, int last) {
        Executed.mark(marks, first, last);
    }
}
