package hvsh.machine;

import hvsh.machine.ElfImage.Kind;
import hvsh.machine.ElfImage.Symbol;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The symbol table of an ELF file (System V ABI, chapter 4, Symbol Table). */
final class ElfSymbols {
    private static final int SECTION_HEADER_SIZE = 64;
    private static final int SYMBOL_SIZE = 24;
    private static final int SHT_SYMTAB = 2;
    private static final int UNDEFINED_SECTION = 0;

    private ElfSymbols() { }

    /** Every named label, object and function; an empty list if there is no table. The ELF header is known to be there. */
    static List<Symbol> read(ImageBytes in) {
        List<Symbol> symbols = new ArrayList<>();
        int count = in.u16(60);
        long table = in.u64(40);
        if (table == 0 || count == 0) {
            return symbols;
        }
        if (in.u16(58) != SECTION_HEADER_SIZE) {
            throw in.bad("gives section headers of " + in.u16(58) + " bytes, not 64; the file is damaged, build it again");
        }
        in.need("the section header table", table, (long) count * SECTION_HEADER_SIZE);
        for (int i = 0; i < count; i++) {
            int section = (int) table + i * SECTION_HEADER_SIZE;
            if (in.u32(section + 4) == SHT_SYMTAB) {
                readTable(in, section, (int) table, count, symbols);
            }
        }
        return symbols;
    }

    private static void readTable(ImageBytes in, int section, int table, int count, List<Symbol> into) {
        int link = in.u32(section + 40);
        if (link < 0 || link >= count) {
            throw in.bad("takes its symbol names from section " + Integer.toUnsignedString(link) + " of " + count
                    + "; strip the file or build it again");
        }
        int stringSection = table + link * SECTION_HEADER_SIZE;
        byte[] names = in.slice("the symbol names", in.u64(stringSection + 24), in.u64(stringSection + 32));
        long at = in.u64(section + 24);
        long size = in.u64(section + 32);
        in.need("the symbol table", at, size);
        for (int offset = 0; offset + SYMBOL_SIZE <= size; offset += SYMBOL_SIZE) {
            readSymbol(in, (int) at + offset, names, into);
        }
    }

    private static void readSymbol(ImageBytes in, int at, byte[] names, List<Symbol> into) {
        int info = in.u8(at + 4) & 0xf;
        if (info >= Kind.values().length || in.u16(at + 6) == UNDEFINED_SECTION) {
            return;
        }
        String name = name(in, names, in.u32(at));
        // $x, $d and the like only mark code and data (IHI 0056 section 5.5.5).
        if (!name.isEmpty() && name.charAt(0) != '$') {
            into.add(new Symbol(name, in.u64(at + 8), in.u64(at + 16), Kind.values()[info]));
        }
    }

    private static String name(ImageBytes in, byte[] names, int from) {
        if (from < 0 || from > names.length) {
            throw in.bad("names a symbol outside its string table; strip the file or build it again");
        }
        int to = from;
        while (to < names.length && names[to] != 0) {
            to++;
        }
        return new String(names, from, to - from, StandardCharsets.UTF_8);
    }
}
