package hvsh.replay;

import java.util.List;

/**
 * All inputs of a history in their order. It never changes; what is added makes a new one that shares the old, so that
 * snapshots and forks keep theirs.
 */
public final class Journal {
    /** No input at all. */
    public static final Journal EMPTY = new Journal(null, null, 0);

    private final Journal before;
    private final Entry last;
    private final int size;

    private Journal(Journal before, Entry last, int size) {
        this.before = before;
        this.last = last;
        this.size = size;
    }

    /** No input at all, after something that is not known. */
    static Journal begin() {
        return new Journal(null, null, 0);
    }

    /** The empty journal that it begins with. */
    Journal root() {
        return first(0);
    }

    /** A journal of these inputs. */
    public static Journal of(List<Entry> entries) {
        Journal journal = EMPTY;
        for (Entry entry : entries) {
            journal = journal.with(entry);
        }
        return journal;
    }

    /** This journal and one more input. */
    public Journal with(Entry entry) {
        return new Journal(this, entry, size + 1);
    }

    public int size() {
        return size;
    }

    /** The journal of its first {@code count} inputs. */
    Journal first(int count) {
        Journal at = this;
        while (at.size > count) {
            at = at.before;
        }
        return at;
    }

    /** The input with this number. */
    Entry get(int index) {
        return first(index + 1).last;
    }

    /** Whether the other goes on from this one: it holds the very same inputs, and then perhaps more. */
    boolean begins(Journal other) {
        return size <= other.size && other.first(size) == this;
    }

    /** How many inputs the two have in common, from the first on. */
    int common(Journal other) {
        Journal mine = first(other.size);
        Journal its = other.first(size);
        while (mine != its) {
            mine = mine.before;
            its = its.before;
        }
        return mine.size;
    }

    /** Its inputs from the one with number {@code from} on, oldest first. */
    public List<Entry> from(int from) {
        Entry[] entries = new Entry[Math.max(0, size - from)];
        Journal at = this;
        for (int i = entries.length - 1; i >= 0; i--) {
            entries[i] = at.last;
            at = at.before;
        }
        return List.of(entries);
    }
}
