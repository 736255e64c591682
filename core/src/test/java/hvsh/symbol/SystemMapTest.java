package hvsh.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SystemMapTest {
    private static final String MAP = """
            0000000000000000 A _kernel_flags_le_hi32
            ffff800008000000 t __pi__text
            ffff800008000000 T _text
            ffff800008010000 T _stext
            ffff800008010040 t local_one
            ffff800008010080 W weak_one
            ffff800008020000 D data
            ffff800001000000 t in_a_module\t[module]
            """;

    private static Program map(String text) {
        return Program.of("System.map", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void addressesAndKindsAreAsTheLettersSay() {
        SymbolTable symbols = map(MAP).symbols();
        assertEquals("_text", symbols.nearest(0xffff_8000_0800_0004L).name());
        assertEquals("local_one", symbols.nearest(0xffff_8000_0801_007cL).name());
        assertEquals(Symbol.Binding.WEAK, symbols.named("weak_one").binding());
        assertEquals(Symbol.Kind.OBJECT, symbols.named("data").kind());
        assertNull(symbols.nearest(4));
        assertNull(symbols.named("in_a_module"));
    }

    @Test
    void aMapWithASlideIsCountedFromItsText() {
        SymbolSpace space = new SymbolSpace();
        Program program = map(MAP);
        long slide = 0xffff_a000_0000_0000L - program.origin();
        space.add(new SymbolSpace.Placed(program, () -> slide));
        assertEquals(0xffff_a000_0001_0000L, space.address("_stext"));
        assertEquals("_stext+0x8", space.nearest(0xffff_a000_0001_0008L).shown());
        assertEquals(0, space.address("_kernel_flags_le_hi32"));
    }

    @Test
    void aWrongLineIsNamed() {
        Program program = map(MAP + "what is this\n");
        assertEquals(0, program.symbols().size());
        assertTrue(program.problems().getFirst().contains("line 9"), program.problems().toString());
        assertFalse(SystemMap.matches("machine: handset".getBytes(StandardCharsets.UTF_8)));
    }
}
