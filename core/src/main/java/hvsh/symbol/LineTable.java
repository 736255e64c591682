package hvsh.symbol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Which address is of which source line: the rows of all line number programs of a file. */
public final class LineTable {
    private static final int MOST_ROWS = 8 << 20;
    private static final int LOOKED_AT = 64;

    /** Addresses that one program made in ascending order: rows {@code first} to {@code last}, of which the last only ends it. */
    private record Sequence(long begin, long end, int first, int last) { }

    private final List<String> files = new ArrayList<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private long[] address = new long[64];
    /** File number in the upper bits; in the lowest, whether the row is a place to stop at. */
    private int[] file = new int[64];
    private int[] line = new int[64];
    private int rows;
    private int begun;
    private boolean descends;

    LineTable() { }

    /** Adds a file; returns its number. */
    int addFile(String path) {
        files.add(path);
        return files.size() - 1;
    }

    void addRow(long at, int fileNumber, int lineNumber, boolean statement) {
        if (rows == MOST_ROWS) {
            throw new SymbolException("has more than " + MOST_ROWS + " rows of line numbers; build less of it with -g");
        }
        if (rows == address.length) {
            address = Arrays.copyOf(address, 2 * rows);
            file = Arrays.copyOf(file, 2 * rows);
            line = Arrays.copyOf(line, 2 * rows);
        }
        descends |= rows > begun && Long.compareUnsigned(at, address[rows - 1]) < 0;
        address[rows] = at;
        file[rows] = fileNumber << 1 | (statement ? 1 : 0);
        line[rows++] = lineNumber;
    }

    /** Ends a sequence; one that is no sequence, or of code that the linker left out, is dropped. */
    void endSequence(long at) {
        addRow(at, 0, 0, false);
        long begin = address[begun];
        if (descends || rows - begun < 2 || begin == 0 || begin == at) {
            rows = begun;
        } else {
            sequences.add(new Sequence(begin, at, begun, rows - 1));
        }
        begun = rows;
        descends = false;
    }

    /** Forgets what an unfinished sequence had. */
    void abandon() {
        rows = begun;
        descends = false;
    }

    void sort() {
        sequences.sort((a, b) -> Long.compareUnsigned(a.begin, b.begin));
    }

    /** Whether there are no lines. */
    public boolean isEmpty() {
        return sequences.isEmpty();
    }

    /** The source files that have code. */
    public List<String> files() {
        TreeSet<String> used = new TreeSet<>();
        for (Sequence s : sequences) {
            for (int i = s.first; i < s.last; i++) {
                used.add(files.get(file[i] >>> 1));
            }
        }
        return List.copyOf(used);
    }

    /** Is told of code. */
    public interface Visitor {
        /** The code from {@code begin} on, and before {@code end}, is of a line. */
        void code(long begin, long end, SourceLine line);
    }

    /** Tells of all code whose line is known. */
    public void visit(Visitor visitor) {
        for (Sequence s : sequences) {
            for (int i = s.first; i < s.last; i++) {
                if (line[i] > 0 && address[i] != address[i + 1]) {
                    visitor.code(address[i], address[i + 1], new SourceLine(files.get(file[i] >>> 1), line[i]));
                }
            }
        }
    }

    /** The line of an address; null if none is known. */
    public SourceLine at(long pc) {
        int low = 0;
        int high = sequences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(sequences.get(middle).begin, pc) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= 0 && i >= low - LOOKED_AT; i--) {
            if (Long.compareUnsigned(pc, sequences.get(i).end) < 0) {
                return row(sequences.get(i), pc);
            }
        }
        return null;
    }

    private SourceLine row(Sequence s, long pc) {
        int low = s.first;
        int high = s.last;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(address[middle], pc) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        // Line 0 is of code that belongs to no line (DWARF 5, 6.2.2).
        return line[low - 1] <= 0 ? null : new SourceLine(files.get(file[low - 1] >>> 1), line[low - 1]);
    }

    /**
     * Where the code of a line begins, ascending: one address for each place that the compiler put it. If there is no code of
     * that line, that of the next line that has some; if the compiler has left nothing of a line, where it would be.
     */
    public List<Long> addresses(String path, int wanted) {
        int nearest = Integer.MAX_VALUE;
        int best = Integer.MAX_VALUE;
        TreeSet<Long> found = new TreeSet<>(Long::compareUnsigned);
        for (Sequence s : sequences) {
            for (int i = s.first; i < s.last; i++) {
                boolean begins = i == s.first || line[i - 1] != line[i] || file[i - 1] >>> 1 != file[i] >>> 1;
                if (!begins || line[i] < wanted || line[i] > nearest || !files.get(file[i] >>> 1).equals(path)) {
                    continue;
                }
                int rank = rank(i);
                if (line[i] < nearest || rank < best) {
                    found.clear();
                    nearest = line[i];
                    best = rank;
                }
                if (rank == best) {
                    found.add(address[i]);
                }
            }
        }
        return List.copyOf(found);
    }

    /** How good a row is to stop at, best first: one that the compiler recommends, any other, one without instructions. */
    private int rank(int row) {
        return address[row + 1] == address[row] ? 2 : (file[row] & 1) == 0 ? 1 : 0;
    }
}
