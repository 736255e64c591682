package hvsh.cpu;

/**
 * One CPU as data; its arrays are never changed. What an engine keeps besides, and every cache, is derived from it or
 * means nothing between slices; a disarmed monitor is kept as {@link Monitor#OPEN}.
 *
 * @param x             X0 to X30
 * @param stackPointers SP_EL0 to SP_EL3
 * @param v             V0 to V31, each in two halves, the low one first
 * @param sys           system registers by slot of {@link Sys}
 * @param modes         PSTATE.PAN, UAO, DIT, SSBS and BTYPE, where SPSR_ELx has them
 * @param random        state of what RNDR reads
 * @param charged       cycles charged for other things than instructions, which the guest reads in PMCCNTR_EL0
 * @param retired       instructions retired, likewise
 */
public record CpuState(long[] x, long[] stackPointers, long[] v, long[] sys, long pc, int nzcv, int daif, int el,
        boolean spsel, boolean softwareStep, boolean illegalState, int fpcr, int fpsr, Monitor monitor, Power power,
        Lines lines, int modes, long random, long charged, long retired) {
    /** The exclusive monitor. */
    public record Monitor(boolean valid, long address, long value, long value2, int size, boolean pair) {
        static final Monitor OPEN = new Monitor(false, 0, 0, 0, 0, false);
    }

    /** Whether it runs, and what it waits for. */
    public record Power(boolean off, boolean waiting, boolean waitingForEvent, boolean eventRegister,
            boolean sendEvent) { }

    /** Levels of its interrupt inputs. */
    public record Lines(boolean irq, boolean fiq, boolean virtualIrq, boolean virtualFiq) { }
}
