package hvsh.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Four kilobytes of RAM, with what was learned from them.
 *
 * <p>A page is written only by the {@link Ram} that owns it; forks share pages until one of them writes. What was
 * learned is a cache that any reader may fill: operations, translations and the digest come out the same whoever works
 * them out, so the race between forks on several threads is harmless. Flags and heat are hints: what another fork did
 * with them makes this one slower or faster, and changes nothing that a guest sees.
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

    private static final int MOST_REWRITES = 16;
    private static final VarHandle FLAGS = handle("flags", int.class);
    private static final VarHandle OPS = handle("ops", long[].class);

    public final byte[] bytes;
    private long[] ops;
    /** Translated code by the word it begins at; null until there is any, and again when the page has changed. */
    public Object[] translations;
    /** By word: how often control may still come here before that is worth a translation; null where nobody counts. */
    public int[] heat;
    /** How often translated code was rewritten, up to {@link #MOST_REWRITES}. */
    public int rewrites;
    private volatile int flags;
    final Object owner;
    /** The digest of the bytes, or null when they may have changed since; on a shared page any reader may fill it. */
    Digest digest;

    Page(byte[] bytes, Object owner) {
        this.bytes = bytes;
        this.owner = owner;
    }

    private static VarHandle handle(String field, Class<?> type) {
        try {
            return MethodHandles.lookup().findVarHandle(Page.class, field, type);
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

    /** Drops translations, because a word has changed. */
    public void rewrite() {
        translations = null;
        heat = null;
        rewrites = Math.min(rewrites + 1, MOST_REWRITES);
    }

    /** Decoded operations, one a word; null until something is executed from this page. */
    public long[] ops() {
        return (long[]) OPS.getAcquire(this);
    }

    /** Keeps decoded operations. The page must have been marked as {@link #CODE} before. */
    public void setOps(long[] decoded) {
        OPS.setRelease(this, decoded);
    }

    Digest digest() {
        Digest known = digest;
        if (known == null) {
            known = Digest.of(bytes);
            digest = known;
        }
        return known;
    }

    /**
     * A copy that the given owner may write. Operations that come with it make it code, even if another fork is only
     * now marking the original: else stores could change what was decoded.
     */
    Page copyFor(Object newOwner) {
        Page copy = new Page(bytes.clone(), newOwner);
        long[] decoded = ops();
        if (decoded != null) {
            Object[] translated = translations;
            copy.ops = decoded.clone();
            copy.translations = translated == null ? null : translated.clone();
            copy.rewrites = rewrites;
        }
        copy.flags = flags & ~MAPPED | (decoded == null ? 0 : CODE);
        return copy;
    }
}
