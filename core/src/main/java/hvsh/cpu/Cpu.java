package hvsh.cpu;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Architectural state of one CPU over flat memory: what the instruction semantics need, no more. */
public final class Cpu {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    /** The guest's exception, unwinding to the main loop. */
    public static final class GuestException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GuestException(String what) {
            super(what, null, false, false);
        }
    }

    /** 0-30 general; 31 the current SP; 32 always 0 (XZR as a source); 33 discarded results (XZR as a destination). */
    public final long[] x = new long[34];
    /** Vn is v[2n] (bits 63:0) and v[2n+1] (bits 127:64). */
    public final long[] v = new long[64];
    public long pc;
    public long nextPc;
    /** N=8 Z=4 C=2 V=1. */
    public int nzcv;
    public int fpcr;
    public int fpsr;
    public int el;
    /** Instructions that may still run before the loop must look up. */
    public long budget;
    /** Slot within the page of the instruction that accesses memory. */
    public int index;
    /** Address of the page being run. */
    public long pageBase;
    public boolean monitorValid;
    public long monitorAddress;
    public long monitorValue;
    public long monitorValue2;
    public final byte[] memory = new byte[1 << 20];

    public long load64(long va) {
        return (long) LONG.get(memory, (int) va);
    }

    public long load32(long va) {
        return (int) INT.get(memory, (int) va) & 0xffffffffL;
    }

    public long load16(long va) {
        return (short) SHORT.get(memory, (int) va) & 0xffffL;
    }

    public long load8(long va) {
        return memory[(int) va] & 0xffL;
    }

    public void store64(long va, long value) {
        LONG.set(memory, (int) va, value);
    }

    public void store32(long va, long value) {
        INT.set(memory, (int) va, (int) value);
    }

    public void store16(long va, long value) {
        SHORT.set(memory, (int) va, (short) value);
    }

    public void store8(long va, long value) {
        memory[(int) va] = (byte) value;
    }

    public long loadUnprivileged(long va, int size) {
        return size == 8 ? load64(va) : size == 4 ? load32(va) : size == 2 ? load16(va) : load8(va);
    }

    public void storeUnprivileged(long va, int size, long value) {
        switch (size) {
            case 1 -> store8(va, value);
            case 2 -> store16(va, value);
            case 4 -> store32(va, value);
            default -> store64(va, value);
        }
    }

    /** Takes the Undefined exception. */
    public void undefined() {
        throw new GuestException("undefined");
    }

    /** Takes an alignment fault. */
    public void alignmentFault(long va, boolean write) {
        throw new GuestException("alignment");
    }
}
