package hvsh.gdb;

import java.util.List;

/** The document that tells GDB the registers ("Debugging with GDB", G.5.1 AArch64 Features). */
final class TargetDescription {
    private static final String BEGIN = """
            <?xml version="1.0"?>
            <!DOCTYPE target SYSTEM "gdb-target.dtd">
            <target version="1.0">
            <architecture>aarch64</architecture>
            """;
    private static final List<String> FLAGS = List.of("SP 0 0", "EL 2 3", "nRW 4 4", "F 6 6", "I 7 7", "A 8 8", "D 9 9",
            "IL 20 20", "SS 21 21", "V 28 28", "C 29 29", "Z 30 30", "N 31 31");
    /** A way to look at a vector: as so many elements of a type, under a name for the width and one for the kind. */
    private record Look(String width, String kind, String type, int count) {
        String id() {
            return "v" + count + kind;
        }
    }

    private static final List<Look> LOOKS = List.of(new Look("d", "f", "ieee_double", 2), new Look("d", "u", "uint64", 2),
            new Look("d", "s", "int64", 2), new Look("s", "f", "ieee_single", 4), new Look("s", "u", "uint32", 4),
            new Look("s", "s", "int32", 4), new Look("h", "u", "uint16", 8), new Look("h", "s", "int16", 8),
            new Look("b", "u", "uint8", 16), new Look("b", "s", "int8", 16), new Look("q", "u", "uint128", 1),
            new Look("q", "s", "int128", 1));
    private static final List<String> WIDTHS = List.of("d", "s", "h", "b", "q");

    private final StringBuilder text = new StringBuilder(BEGIN);

    private TargetDescription(TargetRegisters registers) {
        core();
        floatingPoint();
        text.append("<feature name=\"org.hvsh.aarch64.system\">\n");
        registers.system().forEach(name -> register(name, 64, "uint64", " group=\"system\" save-restore=\"no\""));
        text.append("</feature>\n</target>\n");
    }

    static String of(TargetRegisters registers) {
        return new TargetDescription(registers).text.toString();
    }

    private void core() {
        text.append("<feature name=\"org.gnu.gdb.aarch64.core\">\n<flags id=\"cpsr_flags\" size=\"4\">\n");
        for (String flag : FLAGS) {
            String[] part = flag.split(" ");
            text.append("<field name=\"%s\" start=\"%s\" end=\"%s\"/>\n".formatted((Object[]) part));
        }
        text.append("</flags>\n");
        for (int i = 0; i < TargetRegisters.SP; i++) {
            register("x" + i, 64, "int", "");
        }
        register("sp", 64, "data_ptr", "");
        register("pc", 64, "code_ptr", "");
        register("cpsr", 32, "cpsr_flags", "");
        text.append("</feature>\n");
    }

    private void floatingPoint() {
        text.append("<feature name=\"org.gnu.gdb.aarch64.fpu\">\n");
        LOOKS.forEach(l -> text.append("<vector id=\"%s\" type=\"%s\" count=\"%d\"/>\n".formatted(l.id(), l.type, l.count)));
        for (String width : WIDTHS) {
            text.append("<union id=\"vn").append(width).append("\">\n");
            LOOKS.stream().filter(l -> l.width.equals(width))
                    .forEach(l -> text.append("<field name=\"%s\" type=\"%s\"/>\n".formatted(l.kind, l.id())));
            text.append("</union>\n");
        }
        text.append("<union id=\"aarch64v\">\n");
        WIDTHS.forEach(width -> text.append("<field name=\"%s\" type=\"vn%s\"/>\n".formatted(width, width)));
        text.append("</union>\n");
        for (int i = 0; i < 32; i++) {
            register("v" + i, 128, "aarch64v", "");
        }
        register("fpsr", 32, "int", "");
        register("fpcr", 32, "int", "");
        text.append("</feature>\n");
    }

    private void register(String name, int bits, String type, String more) {
        text.append("<reg name=\"%s\" bitsize=\"%d\" type=\"%s\"%s/>\n".formatted(name, bits, type, more));
    }
}
