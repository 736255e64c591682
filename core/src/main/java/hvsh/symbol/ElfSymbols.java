package hvsh.symbol;

import hvsh.symbol.ElfFile.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The symbol table of an ELF file (System V ABI, chapter 4, Symbol Table). */
final class ElfSymbols {
    private static final int SYMBOL_SIZE = 24;
    private static final int SHT_SYMTAB = 2;
    private static final int SHT_DYNSYM = 11;
    private static final int UNDEFINED_SECTION = 0;
    private static final int ABSOLUTE_SECTION = 0xfff1;
    private static final int STT_NOTYPE = 0;
    private static final int STT_OBJECT = 1;
    private static final int STT_FUNC = 2;
    private static final int STT_GNU_IFUNC = 10;
    /** They only say where code and data begin (IHI 0056, 5.5.5). */
    private static final Pattern MAPPING = Pattern.compile("\\$[a-z](\\..*)?");

    private ElfSymbols() { }

    /** Every named label, object and function; of a stripped file the dynamic ones. */
    static List<Symbol> read(ElfFile file) {
        List<Symbol> symbols = read(file, SHT_SYMTAB);
        return symbols.isEmpty() ? read(file, SHT_DYNSYM) : symbols;
    }

    private static List<Symbol> read(ElfFile file, int type) {
        List<Symbol> symbols = new ArrayList<>();
        Texts texts = new Texts(file.size());
        // The standard allows one table of each kind.
        for (Section section : file.sections().stream().filter(s -> s.type() == type).limit(1).toList()) {
            int link = section.link();
            if (link < 0 || link >= file.sections().size()) {
                throw new SymbolException("takes its symbol names from section " + Integer.toUnsignedString(link) + " of "
                        + file.sections().size() + "; it is damaged, build it again");
            }
            Bytes names = file.content(file.sections().get(link));
            Bytes table = file.content(section);
            for (long at = 0; at + SYMBOL_SIZE <= table.size(); at += SYMBOL_SIZE) {
                add(table.slice(at, SYMBOL_SIZE), names, texts, symbols);
            }
        }
        return symbols;
    }

    private static void add(Bytes row, Bytes names, Texts texts, List<Symbol> into) {
        int section = row.u16(6);
        Symbol.Kind kind = section == UNDEFINED_SECTION ? null : switch (row.u8(4) & 0xf) {
            case STT_NOTYPE -> Symbol.Kind.LABEL;
            case STT_OBJECT -> Symbol.Kind.OBJECT;
            case STT_FUNC, STT_GNU_IFUNC -> Symbol.Kind.FUNCTION;
            default -> null;
        };
        if (kind == null) {
            return;
        }
        String name = texts.at(names, row.unsigned32(0));
        if (!name.isEmpty() && !MAPPING.matcher(name).matches()) {
            Symbol.Binding binding = switch (row.u8(4) >> 4) {
                case 1 -> Symbol.Binding.GLOBAL;
                case 2 -> Symbol.Binding.WEAK;
                default -> Symbol.Binding.LOCAL;
            };
            into.add(new Symbol(name, row.u64(8), row.u64(16), section == ABSOLUTE_SECTION ? Symbol.Kind.ABSOLUTE : kind, binding));
        }
    }
}
