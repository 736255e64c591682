package hvsh.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Four kilobytes of RAM, with what was learned from them.
 *
 * <p>A page is written only by the {@link Ram} that owns it; forks share pages until one of them writes. {@link #ops}
 * is a cache that any reader may fill: all would write the same values, so the race between forks is harmless.
 */
public final class Page {
    public static final int SHIFT = 12;
    public static final int SIZE = 1 << SHIFT;
    public static final int MASK = SIZE - 1;
    /** Instructions a page holds. */
    public static final int WORDS = SIZE / 4;

    /** Some translation lookaside buffer holds this page. */
    public static final int MAPPED = 1;
    /** Instructions were decoded from this page: stores must drop what they change. */
    public static final int CODE = 2;
    /** Translations were walked through this page: stores must drop what they change. */
    public static final int TABLE = 4;

    private static final VarHandle FLAGS = flagsHandle();

    public final byte[] bytes;
    /** Decoded operations, one a word; null until something is executed from this page. */
    public long[] ops;
    private volatile int flags;
    final Object owner;

    Page(byte[] bytes, Object owner) {
        this.bytes = bytes;
        this.owner = owner;
    }

    private static VarHandle flagsHandle() {
        try {
            return MethodHandles.lookup().findVarHandle(Page.class, "flags", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    public boolean is(int flag) {
        return (flags & flag) != 0;
    }

    /** Sets a flag; atomic, because machines on several threads may read a page that they share. */
    public void mark(int flag) {
        if ((flags & flag) == 0) {
            FLAGS.getAndBitwiseOr(this, flag);
        }
    }

    /** A copy that the given owner may write. */
    Page copyFor(Object newOwner) {
        Page copy = new Page(bytes.clone(), newOwner);
        copy.flags = flags & ~MAPPED;
        copy.ops = ops == null ? null : ops.clone();
        return copy;
    }
}
