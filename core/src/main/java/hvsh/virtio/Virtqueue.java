package hvsh.virtio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The device's side of a split virtqueue (virtio 1.2, 2.7). It believes nothing that the driver wrote. */
public final class Virtqueue {
    /** The most entries a driver may choose. */
    static final int MAX_SIZE = 256;

    /** Everything that changes. */
    public record State(int size, boolean ready, long descriptors, long driver, long device, int seen, int used) { }

    private static final int NEXT = 1;
    private static final int WRITE = 2;
    private static final int INDIRECT = 4;
    private static final int NO_INTERRUPT = 1;
    private static final int DESCRIPTOR = 16;

    private final GuestMemory memory;
    private final byte[] bytes = new byte[DESCRIPTOR];
    private final ByteBuffer view = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int size;
    boolean ready;
    long descriptors;
    long driver;
    long device;
    private int seen;
    private int used;
    private int head;

    Virtqueue(GuestMemory memory) {
        this.memory = memory;
    }

    void reset() {
        load(new State(0, false, 0, 0, 0, 0, 0));
    }

    /** How many requests wait. */
    int waiting() throws RingException {
        int waiting = number(driver + 2) - seen & 0xffff;
        if (waiting > size) {
            throw new RingException("the available index jumped by more than the queue holds");
        }
        return waiting;
    }

    /** Takes the next request; there must be one waiting. */
    Chain take(boolean indirectAllowed) throws RingException {
        head = number(driver + 4 + 2L * (seen & size - 1));
        seen = seen + 1 & 0xffff;
        Chain chain = new Chain(memory);
        walk(chain, descriptors, size, head, indirectAllowed);
        return chain;
    }

    private void walk(Chain chain, long table, int entries, int first, boolean indirectAllowed) throws RingException {
        int index = first;
        for (int count = 0; count < entries; count++) {
            if (index >= entries) {
                throw new RingException("a descriptor index is outside of its table");
            }
            memory.read(table + (long) DESCRIPTOR * index, bytes, 0, DESCRIPTOR);
            long address = view.getLong(0);
            long length = view.getInt(8) & 0xffff_ffffL;
            int flags = view.getShort(12);
            index = view.getShort(14) & 0xffff;
            if ((flags & INDIRECT) != 0) {
                walkIndirect(chain, address, length, flags, indirectAllowed);
                return;
            }
            chain.add(address, length, (flags & WRITE) != 0);
            if ((flags & NEXT) == 0) {
                return;
            }
        }
        throw new RingException("a chain of descriptors is longer than its table: it has a loop");
    }

    private void walkIndirect(Chain chain, long address, long length, int flags, boolean allowed) throws RingException {
        if (!allowed || (flags & NEXT) != 0 || length == 0 || length % DESCRIPTOR != 0
                || length / DESCRIPTOR > MAX_SIZE) {
            throw new RingException("an indirect descriptor is not allowed here, or its table has an impossible length");
        }
        walk(chain, address, (int) length / DESCRIPTOR, 0, false);
    }

    /**
     * Gives the request last taken back.
     *
     * @param written bytes written into it
     * @return whether the driver wants an interrupt
     */
    boolean giveBack(long written) {
        view.putInt(0, head).putInt(4, (int) written);
        memory.write(device + 4 + 8L * (used & size - 1), bytes, 0, 8);
        used = used + 1 & 0xffff;
        view.putShort(0, (short) used);
        memory.write(device + 2, bytes, 0, 2);
        return (number(driver) & NO_INTERRUPT) == 0;
    }

    private int number(long address) {
        memory.read(address, bytes, 0, 2);
        return view.getShort(0) & 0xffff;
    }

    State save() {
        return new State(size, ready, descriptors, driver, device, seen, used);
    }

    void load(State s) {
        if (s.size < 0 || s.size > MAX_SIZE) {
            throw new IllegalArgumentException("a saved queue has " + s.size + " entries");
        }
        size = s.size;
        ready = s.ready;
        descriptors = s.descriptors;
        driver = s.driver;
        device = s.device;
        seen = s.seen;
        used = s.used;
    }
}
