package hvsh.isa;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A placeholder of a template, as the assembler sees it: which bits it shows, and which of their values a text may mean.
 *
 * @param mask    bits of the fields it shows
 * @param numeric whether its text is a number, in hexadecimal or decimal
 */
record Operand(Row row, String name, int mask, boolean numeric) {
    private static final Pattern NUMBER = Pattern.compile("-?(0x[0-9a-f]+|[0-9]+)");
    private static final Pattern REGISTER = Pattern.compile("(?:, )?\\{?(?:[wxbhsdqv]([0-9]{1,2})|w?sp|[wx]zr)");
    private static final String ELEMENT = " size sz imm5 immh low ";

    private static final Set<String> NUMERIC = Set.of("label", "page", "bitmask", "wide", "wideInverted", "simm");

    /** Fields that placeholders show, where they have not the field's own name. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("label", "imm26 imm19 imm14 immlo immhi"), Map.entry("page", "immlo immhi"), Map.entry("bitmask", "N immr imms"),
            Map.entry("wide", "imm16 hw"), Map.entry("wideInverted", "imm16 hw"), Map.entry("lsl12", "sh"), Map.entry("lslhw", "hw"),
            Map.entry("lsl", "imm6"), Map.entry("lsr", "imm6"), Map.entry("asr", "imm6"), Map.entry("ror", "imm6"),
            Map.entry("width-immr", "immr"), Map.entry("imms+1", "imms"), Map.entry("imms-immr+1", "imms immr"),
            Map.entry("bit", "b5 b40"), Map.entry("cond", "cond nv"), Map.entry("cond!", "cond"), Map.entry("simm", "imm7 imm9 imm12"),
            Map.entry(", #simm", "S imm7 imm9 imm12"), Map.entry("extended", "option imm3 Rm"), Map.entry("offset", "option bit13 S Rm"),
            Map.entry("order", "A R"), Map.entry("release", "R"), Map.entry("Ws+1", ""), Map.entry("Xs+1", ""), Map.entry("Wt+1", ""),
            Map.entry("Xt+1", ""), Map.entry("barrier", "CRm"), Map.entry("optional", "CRm"), Map.entry("prfop", "Rt"), Map.entry("Cn", "CRn"), Map.entry("Cm", "CRm"),
            Map.entry(", Xt", "Rt"), Map.entry("hint", "CRm op2"), Map.entry("hintName", "CRm op2"), Map.entry("pads", "pads"), Map.entry("Rt", "Rt b5"),
            Map.entry("operation", "op1 CRn CRm op2 Rt"), Map.entry("pstate", "op1 op2"), Map.entry("sysreg", "o0 op1 CRn CRm op2"),
            Map.entry("2", "Q"), Map.entry("lsl8", "shift"), Map.entry("msl", "ones"), Map.entry("mask", "abc defgh"),
            Map.entry("fimm", "imm8 abc defgh"), Map.entry("shift", "immh low immb"), Map.entry("fbits", "scale immh low immb"),
            Map.entry("bits", "size"), Map.entry("turn", "rot"), Map.entry("rotation", "rot"), Map.entry("Dd|2D", "Q Rd"), Map.entry("Gd", "Rd Q imm5"), Map.entry("Gn", "Rn imm5"),
            Map.entry("Vn.list", "Rn len"));

    static Operand of(Row row, String name) {
        String fields = fields(row, name);
        int mask = 0;
        for (Row.Field field : row.fields()) {
            if ((" " + fields + " ").contains(" " + field.name() + " ")) {
                mask |= mask(field);
            }
        }
        boolean plain = row.fields().stream().anyMatch(f -> f.name().equals(name)) && !name.startsWith("R") && !FIELDS.containsKey(name);
        return new Operand(row, name, mask, plain || name.startsWith("dec ") || NUMERIC.contains(name));
    }

    private static String fields(Row row, String name) {
        String listed = FIELDS.get(name);
        if (listed != null) {
            return listed;
        }
        if (name.equals("imm8")) {
            return "imm8 abc defgh";
        }
        if (name.startsWith("list") || name.startsWith("lane") && !name.startsWith("lanePost")) {
            return "Rt Q S size";
        }
        if (name.startsWith("post") || name.startsWith("lanePost") || name.startsWith("replicatePost")) {
            return "Rm Q size";
        }
        if (name.startsWith("V")) {
            String register = name.replaceFirst("V([a-z]).*", "R$1");
            return register + ELEMENT + (name.contains("[") ? "imm2 imm4 H L " : "") + "Q";
        }
        return name.startsWith("dec ") ? name.substring(4)
                : row.fields().stream().anyMatch(f -> f.name().equals(name)) ? name : "R" + name.replaceFirst("\\|SP", "").substring(1);
    }

    static int mask(Row.Field field) {
        return (int) ((1L << field.width()) - 1) << field.low();
    }

    /** Words that differ from {@code word} in bits of {@code free} and may show what stands at {@code at}. */
    int[] candidates(String text, int at, int word, int free, long pc) {
        if (free == 0) {
            return new int[] {word};
        }
        if (numeric) {
            Matcher m = NUMBER.matcher(text).region(at, text.length());
            return m.lookingAt() ? numbers(value(m.group()), word, pc) : new int[0];
        }
        int register = registerMask() & free;
        int withRegister = register == 0 ? word : word | Integer.expand(registerAt(text, at), register);
        return enumerate(withRegister, free & ~register);
    }

    private static int[] enumerate(int word, int free) {
        int[] words = new int[1 << Integer.bitCount(free)];
        for (int i = 0; i < words.length; i++) {
            words[i] = word | Integer.expand(i, free);
        }
        return words;
    }

    /** Words that may show a number; which of them do, their text says. */
    private int[] numbers(long value, int word, long pc) {
        return switch (name) {
            case "label", "page" -> new int[] {word | offset(value, pc)};
            case "bitmask" -> bitmask(value, word);
            case "wide" -> wide(value, word);
            case "wideInverted" -> wide(row.name().endsWith("_32") ? ~value & 0xffffffffL : ~value, word);
            case "simm" -> IntStream.rangeClosed(0, 4).map(scale -> word | Integer.expand((int) (value >> scale), mask)).toArray();
            default -> new int[] {word | Integer.expand((int) value, mask)};
        };
    }

    private int offset(long target, long pc) {
        long distance = name.equals("page") ? (target >> 12) - (pc >> 12) : row.name().equals("ADR") ? target - pc : target - pc >> 2;
        int bits = (int) distance;
        return row.name().startsWith("ADR") ? (bits & 3) << 29 | (bits >> 2 & 0x7ffff) << 5 : Integer.expand(bits, mask);
    }

    private int[] bitmask(long value, int word) {
        int encoded = Bitmask.encode(row.name().endsWith("_32") ? value & 0xffffffffL | value << 32 : value);
        return encoded < 0 ? new int[0] : new int[] {word | encoded << 10};
    }

    private static int[] wide(long value, int word) {
        return IntStream.range(0, 4).map(hw -> word | hw << 21 | (int) (value >>> 16 * hw & 0xffff) << 5).toArray();
    }

    /** The register field it shows, where its text has the register's number: all of it, which some elements' lacks. */
    private int registerMask() {
        return name.equals("prfop") || name.equals("Vm.Ts[index]") || name.equals("Vm.H[index]") ? 0 : row.fields().stream().filter(f -> f.name().startsWith("R") && f.width() == 5)
                .mapToInt(Operand::mask).filter(m -> (m & ~mask) == 0).findFirst().orElse(0);
    }

    /** Number of the register at {@code at}: 31 for the stack pointer, the zero register, and where none is. */
    private int registerAt(String text, int at) {
        Matcher m = REGISTER.matcher(text);
        boolean there = name.equals("operation") ? m.find(Math.clamp(text.lastIndexOf(',') + 2, at, text.length())) : m.region(at, text.length()).lookingAt();
        return there && m.group(1) != null ? Integer.parseInt(m.group(1)) : 31;
    }

    /** Where {@code shown} (null if the fields have no name) ends in {@code text} if it begins at {@code at}, or -1; numbers may be written in either base. */
    int end(String text, int at, String shown) {
        if (shown == null) {
            return -1;
        }
        if (text.regionMatches(true, at, shown, 0, shown.length())) {
            return at + shown.length();
        }
        if (numeric) {
            Matcher m = NUMBER.matcher(text).region(at, text.length());
            if (m.lookingAt() && value(m.group()) == value(shown)) {
                return m.end();
            }
        }
        return -1;
    }

    private static long value(String number) {
        boolean hexadecimal = number.startsWith("0x");
        String digits = hexadecimal ? number.substring(2) : number;
        if (digits.length() > (hexadecimal ? 16 : 18)) {
            throw new IllegalArgumentException(number + " does not fit in 64 bits");
        }
        return hexadecimal ? Long.parseUnsignedLong(digits, 16) : Long.parseLong(digits);
    }
}
