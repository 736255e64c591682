package hvsh.cpu.mmu;

import hvsh.cpu.Cpu;
import hvsh.cpu.Operation;
import hvsh.memory.Bus;
import hvsh.memory.BusFault;
import hvsh.memory.Page;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads and writes of RAM by physical address that keep everything derived from it fresh: decoded instructions and
 * translations. CPUs' slow stores, devices' DMA and scripts come through here.
 */
public final class PhysicalAccess {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    private final Bus bus;
    private final Tables tables;

    public PhysicalAccess(Bus bus, Tables tables) {
        this.bus = bus;
        this.tables = tables;
    }

    static long read(Page page, int offset, int size) {
        return switch (size) {
            case 1 -> page.bytes[offset] & 0xff;
            case 2 -> (short) SHORT.get(page.bytes, offset) & 0xffff;
            case 4 -> (int) INT.get(page.bytes, offset) & 0xffff_ffffL;
            default -> (long) LONG.get(page.bytes, offset);
        };
    }

    /** Stores within one page of RAM and gives the page, which may be a new copy. */
    Page write(long address, int size, long value) {
        Page page = bus.ram().writablePage(address);
        int offset = (int) address & Page.MASK;
        if (!page.is(Page.CODE | Page.TABLE)) {
            put(page, offset, size, value);
            return page;
        }
        int first = offset & -8;
        int last = offset + size - 1 & -8;
        long before = (long) LONG.get(page.bytes, first);
        long beforeLast = (long) LONG.get(page.bytes, last);
        put(page, offset, size, value);
        refresh(page, address & -8, before);
        if (last != first) {
            refresh(page, (address & -Page.SIZE) + last, beforeLast);
        }
        return page;
    }

    private static void put(Page page, int offset, int size, long value) {
        switch (size) {
            case 1 -> page.bytes[offset] = (byte) value;
            case 2 -> SHORT.set(page.bytes, offset, (short) value);
            case 4 -> INT.set(page.bytes, offset, (int) value);
            default -> LONG.set(page.bytes, offset, value);
        }
    }

    /** Whether a translation of one of two words was asked for: it will not be what is there now. */
    private static boolean wasOrdered(int heat, int nextHeat) {
        return Math.max(heat, nextHeat) == Integer.MAX_VALUE;
    }

    /** Drops what was derived from the eight bytes at {@code address}, which read {@code before} until now. */
    private void refresh(Page page, long address, long before) {
        int offset = (int) address & Page.MASK;
        if ((long) LONG.get(page.bytes, offset) == before) {
            return;
        }
        long[] ops = page.ops();
        if (ops != null) {
            ops[offset >>> 2] = Operation.UNDECODED;
            ops[(offset >>> 2) + 1] = Operation.UNDECODED;
        }
        if (page.translations != null) {
            page.rewrite();
            tables.cpus().forEach(Cpu::attend);
        } else if (page.heat != null && wasOrdered(page.heat[offset >>> 2], page.heat[(offset >>> 2) + 1])) {
            page.rewrite();
        }
        if (page.is(Page.TABLE) && (before & 1) != 0) {
            tables.changed(address);
        }
    }

    /**
     * Copies bytes into RAM.
     *
     * @throws BusFault if any of the range is not RAM; then nothing is written
     */
    public void write(long address, byte[] from, int offset, int length) {
        if (!bus.ram().contains(address, length)) {
            throw BusFault.NO_ANSWER;
        }
        int done = 0;
        while (done < length) {
            long at = address + done;
            Page page = bus.ram().page(at);
            int n = Math.min(length - done, Page.SIZE - ((int) at & Page.MASK));
            if (page.is(Page.CODE | Page.TABLE)) {
                for (int i = 0; i < n; i++) {
                    write(at + i, 1, from[offset + done + i]);
                }
            } else {
                System.arraycopy(from, offset + done, bus.ram().writablePage(at).bytes, (int) at & Page.MASK, n);
            }
            done += n;
        }
    }

    /**
     * Copies bytes out of RAM.
     *
     * @throws BusFault if any of the range is not RAM
     */
    public void read(long address, byte[] to, int offset, int length) {
        if (!bus.ram().contains(address, length)) {
            throw BusFault.NO_ANSWER;
        }
        bus.ram().read(address, to, offset, length);
    }

    /** Marks a page as holding code: stores to it must come here from now on, from every CPU. */
    public void beginCode(Page page) {
        if (!page.is(Page.CODE)) {
            page.mark(Page.CODE);
            for (Cpu cpu : tables.cpus()) {
                cpu.tlb.revokeWrites(page);
            }
        }
    }
}
