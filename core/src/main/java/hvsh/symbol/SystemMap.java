package hvsh.symbol;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** {@code System.map} of a Linux kernel, or any list that {@code nm} wrote: address, type, name, one symbol a line. */
final class SystemMap {
    private static final int LOOKED_AT = 4096;
    private static final int DIGITS = 16;

    private SystemMap() { }

    /** Whether the file begins as one. */
    static boolean matches(byte[] file) {
        String begin = new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return begin.lines().findFirst().map(line -> line.matches("[0-9a-fA-F]{16} [A-Za-z] \\S+.*")).orElse(false);
    }

    /** Its symbols. Modules, which kallsyms lists with their names in brackets behind, are left out: they come and go. */
    static List<Symbol> read(byte[] file) {
        List<Symbol> symbols = new ArrayList<>();
        int number = 0;
        for (String line : new String(file, StandardCharsets.UTF_8).lines().toList()) {
            number++;
            if (line.isBlank() || line.indexOf('[') > 0) {
                continue;
            }
            int end = line.indexOf(' ', DIGITS + 3);
            Symbol symbol;
            try {
                long address = Long.parseUnsignedLong(line, 0, DIGITS, DIGITS);
                symbol = KernelNames.symbol(line.charAt(DIGITS + 1), line.substring(DIGITS + 3, end < 0 ? line.length() : end).strip(), address);
            } catch (NumberFormatException | IndexOutOfBoundsException _) {
                throw new SymbolException("has a line " + number + " that is not 'address type name'; use the kernel's own System.map");
            }
            if (symbol != null && !symbol.name().startsWith("$")) {
                symbols.add(symbol);
            }
        }
        return SymbolTable.withSizes(symbols);
    }
}
