package hvsh.dsl.api;

import hvsh.dsl.descriptor.Nearest;
import hvsh.dsl.descriptor.Numbers;
import hvsh.dsl.descriptor.ValueException;
import hvsh.machine.ElfImage;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Names for the addresses of one partition's program. */
final class Symbols {
    /** Farther than this behind a symbol of unknown size, its name says nothing. */
    private static final long REACH = 0x1_0000;

    private final String partition;
    private final Map<String, Long> addresses = new HashMap<>();
    private final TreeMap<Long, ElfImage.Symbol> byAddress = new TreeMap<>(Long::compareUnsigned);

    private Symbols(String partition) {
        this.partition = partition;
    }

    /** The symbols of an image; none if it is no ELF file. */
    static Symbols of(String partition, byte[] image) {
        Symbols symbols = new Symbols(partition);
        if (ElfImage.matches(image)) {
            ElfImage.read(partition, image).symbols().forEach(symbols::add);
        }
        return symbols;
    }

    private void add(ElfImage.Symbol symbol) {
        addresses.putIfAbsent(symbol.name(), symbol.address());
        // Functions and objects name an address better than the labels beside them.
        byAddress.merge(symbol.address(), symbol, (a, b) -> b.kind().compareTo(a.kind()) > 0 ? b : a);
    }

    /**
     * The address of {@code name}, {@code name+0x10} or a number in text.
     *
     * @throws ApiException if there is no such symbol
     */
    long address(String text) {
        int plus = text.indexOf('+');
        String name = (plus < 0 ? text : text.substring(0, plus)).strip();
        long offset = plus < 0 ? 0 : number(text.substring(plus + 1).strip());
        if (!name.isEmpty() && Character.isDigit(name.charAt(0))) {
            return number(name) + offset;
        }
        Long address = addresses.get(name);
        if (address == null) {
            throw new ApiException("'" + partition + "' has no symbol '" + name + "'; " + (addresses.isEmpty()
                    ? "its image names none (only ELF files do): give an address" : near(name)));
        }
        return address + offset;
    }

    private String near(String name) {
        String remedy = Nearest.remedy(name, addresses.keySet());
        return remedy.startsWith("use one of") ? "give one of its " + addresses.size() + " symbols, or an address" : remedy;
    }

    private static long number(String text) {
        try {
            return Numbers.parse(text);
        } catch (ValueException e) {
            throw new ApiException(e.getMessage());
        }
    }

    /** {@code name} or {@code name+0x1c} for an address; empty if nothing is near. */
    String name(long address) {
        Map.Entry<Long, ElfImage.Symbol> entry = byAddress.floorEntry(address);
        if (entry == null) {
            return "";
        }
        long offset = address - entry.getKey();
        long size = entry.getValue().size();
        if (Long.compareUnsigned(offset, size > 0 ? size : REACH) >= 0 && offset != 0) {
            return "";
        }
        return entry.getValue().name() + (offset == 0 ? "" : "+0x" + Long.toHexString(offset));
    }

    java.util.Set<String> names() {
        return addresses.keySet();
    }
}
