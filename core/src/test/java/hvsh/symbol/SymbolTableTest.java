package hvsh.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import hvsh.symbol.Symbol.Binding;
import hvsh.symbol.Symbol.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SymbolTableTest {
    private static Symbol symbol(String name, long address, long size, Kind kind, Binding binding) {
        return new Symbol(name, address, size, kind, binding);
    }

    private static String at(long address, Symbol... symbols) {
        Symbol found = new SymbolTable(List.of(symbols)).nearest(address);
        return found == null ? "" : found.name();
    }

    @Test
    void aFunctionReachesToItsEndAndALabelFor64Kib() {
        Symbol function = symbol("f", 0x1000, 0x20, Kind.FUNCTION, Binding.GLOBAL);
        Symbol label = symbol("l", 0x2000, 0, Kind.LABEL, Binding.LOCAL);
        assertEquals("f", at(0x101f, function, label));
        assertEquals("", at(0x1020, function, label));
        assertEquals("", at(0xfff, function, label));
        assertEquals("l", at(0x11fff, function, label));
        assertEquals("", at(0x12000, function, label));
    }

    @Test
    void theFunctionAroundALabelIsNearerThanTheLabelUnlessItIsExactlyThere() {
        Symbol function = symbol("f", 0x1000, 0x20, Kind.FUNCTION, Binding.LOCAL);
        Symbol label = symbol("loop", 0x1010, 0, Kind.LABEL, Binding.LOCAL);
        assertEquals("loop", at(0x1010, function, label));
        assertEquals("f", at(0x1014, function, label));
        assertEquals("loop", at(0x1020, function, label));
    }

    @Test
    void atOneAddressFunctionsComeBeforeObjectsBeforeLabelsAndGlobalBeforeWeakBeforeLocal() {
        Symbol label = symbol("label", 8, 0, Kind.LABEL, Binding.GLOBAL);
        Symbol object = symbol("object", 8, 4, Kind.OBJECT, Binding.GLOBAL);
        Symbol local = symbol("local", 8, 4, Kind.FUNCTION, Binding.LOCAL);
        Symbol weak = symbol("weak", 8, 4, Kind.FUNCTION, Binding.WEAK);
        Symbol global = symbol("global", 8, 4, Kind.FUNCTION, Binding.GLOBAL);
        assertEquals("object", at(8, label, object));
        assertEquals("local", at(8, object, local));
        assertEquals("weak", at(8, weak, local));
        assertEquals("global", at(8, local, global, weak));
    }

    @Test
    void aNumberNamesNoAddressAndOfOneNameTheGlobalSymbolCounts() {
        SymbolTable table = new SymbolTable(List.of(symbol("BASE", 0x1000, 0, Kind.ABSOLUTE, Binding.GLOBAL),
                symbol("f", 0x2000, 4, Kind.FUNCTION, Binding.LOCAL), symbol("f", 0x3000, 4, Kind.FUNCTION, Binding.GLOBAL),
                symbol("g", 0x4000, 4, Kind.FUNCTION, Binding.LOCAL), symbol("g", 0x5000, 4, Kind.FUNCTION, Binding.LOCAL)));
        assertNull(table.nearest(0x1000));
        assertEquals(0x1000, table.named("BASE").address());
        assertEquals(0x3000, table.named("f").address());
        assertEquals(0x4000, table.named("g").address());
        assertNull(table.named("h"));
    }

    @Test
    void addressesAreUnsigned() {
        Symbol low = symbol("low", 0x4000_0000, 4, Kind.FUNCTION, Binding.GLOBAL);
        Symbol high = symbol("high", 0xffff_8000_0000_0000L, 4, Kind.FUNCTION, Binding.GLOBAL);
        assertEquals("high", at(0xffff_8000_0000_0002L, high, low));
        assertEquals("low", at(0x4000_0002, high, low));
    }

    @Test
    void kernelsCountASymbolUpToTheNext() {
        List<Symbol> sized = SymbolTable.withSizes(List.of(symbol("b", 0x30, 0, Kind.FUNCTION, Binding.LOCAL),
                symbol("a", 0x10, 0, Kind.FUNCTION, Binding.LOCAL), symbol("alias", 0x10, 0, Kind.FUNCTION, Binding.LOCAL)));
        assertEquals(List.of(0x20L, 0x20L, 0L), sized.stream().map(Symbol::size).toList());
    }
}
