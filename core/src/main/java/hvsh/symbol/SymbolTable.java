package hvsh.symbol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The symbols of one program, by address and by name. */
public final class SymbolTable {
    /** Farther than this behind a symbol of unknown size, its name says nothing. */
    private static final long REACH = 0x1_0000;
    /** So many addresses with symbols are looked at to find a function around a label. */
    private static final int LOOKED_AT = 256;
    private static final Comparator<Symbol> BETTER = Comparator.comparing(Symbol::kind).thenComparing(Symbol::binding)
            .thenComparing(s -> s.size() > 0);

    private final List<Symbol> byAddress = new ArrayList<>();
    private final Map<String, Symbol> byName = new HashMap<>();

    /** A table of these; of equal ones the first counts. */
    public SymbolTable(List<Symbol> symbols) {
        List<Symbol> sorted = new ArrayList<>(symbols.size());
        for (Symbol symbol : symbols) {
            byName.merge(symbol.name(), symbol, (a, b) -> b.binding().compareTo(a.binding()) > 0 ? b : a);
            if (symbol.kind() != Symbol.Kind.ABSOLUTE) {
                sorted.add(symbol);
            }
        }
        sorted.sort((a, b) -> Long.compareUnsigned(a.address(), b.address()));
        for (Symbol symbol : sorted) {
            if (byAddress.isEmpty() || byAddress.getLast().address() != symbol.address()) {
                byAddress.add(symbol);
            } else if (BETTER.compare(symbol, byAddress.getLast()) > 0) {
                byAddress.set(byAddress.size() - 1, symbol);
            }
        }
    }

    /** How many names there are. */
    public int size() {
        return byName.size();
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /** The symbols that name an address best, ascending. */
    public List<Symbol> inOrder() {
        return Collections.unmodifiableList(byAddress);
    }

    /** The symbol of this name, the global one of several; null if there is none. */
    public Symbol named(String name) {
        return byName.get(name);
    }

    /** The symbols of this name that name an address best, ascending: static functions of several files may be called alike. */
    List<Symbol> allNamed(String name) {
        return byAddress.stream().filter(symbol -> symbol.name().equals(name)).toList();
    }

    /**
     * The symbol that an address is at or in; null if there is none. A function or object around it is preferred to labels
     * within; behind a label of unknown size it is near for 64 KiB.
     */
    public Symbol nearest(long address) {
        Symbol label = null;
        int last = floor(address);
        for (int i = last; i >= 0 && i > last - LOOKED_AT; i--) {
            Symbol symbol = byAddress.get(i);
            long offset = address - symbol.address();
            if (offset == 0 || Long.compareUnsigned(offset, symbol.size()) < 0) {
                return symbol;
            }
            if (label == null && symbol.size() == 0 && Long.compareUnsigned(offset, REACH) < 0) {
                label = symbol;
            }
        }
        return label;
    }

    /** Index of the last symbol at or before an address, −1 if there is none. */
    private int floor(long address) {
        int low = 0;
        int high = byAddress.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(byAddress.get(middle).address(), address) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** The lowest address that has a symbol; 0 if none has. */
    long lowest() {
        return byAddress.isEmpty() ? 0 : byAddress.getFirst().address();
    }

    /** The same symbols with sizes up to the next address that has one, as kernels count them; the last keeps its size. */
    static List<Symbol> withSizes(List<Symbol> symbols) {
        List<Symbol> sorted = new ArrayList<>(symbols);
        sorted.sort((a, b) -> Long.compareUnsigned(a.address(), b.address()));
        long end = 0;
        for (int i = sorted.size() - 1; i >= 0; i--) {
            Symbol s = sorted.get(i);
            if (s.kind() == Symbol.Kind.ABSOLUTE) {
                continue;
            }
            long next = end;
            sorted.set(i, new Symbol(s.name(), s.address(), next == 0 ? 0 : next - s.address(), s.kind(), s.binding()));
            end = i > 0 && sorted.get(i - 1).address() == s.address() ? next : s.address();
        }
        return sorted;
    }
}
