package hvsh.isa;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Names of system registers, system operations and hints, for the disassembler. */
final class SystemNames {
    private static final Map<Integer, String> READ = new HashMap<>();
    private static final Map<Integer, String> WRITTEN = new HashMap<>();
    private static final Map<Integer, String> OPERATIONS = new HashMap<>();
    private static final Map<Integer, String> HINTS = Map.ofEntries(
            Map.entry(0, "nop"), Map.entry(1, "yield"), Map.entry(2, "wfe"), Map.entry(3, "wfi"), Map.entry(4, "sev"),
            Map.entry(5, "sevl"), Map.entry(7, "xpaclri"), Map.entry(8, "pacia1716"), Map.entry(10, "pacib1716"),
            Map.entry(12, "autia1716"), Map.entry(14, "autib1716"), Map.entry(16, "esb"), Map.entry(17, "psb csync"),
            Map.entry(18, "tsb csync"), Map.entry(20, "csdb"), Map.entry(22, "clearbhb"), Map.entry(24, "paciaz"), Map.entry(25, "paciasp"),
            Map.entry(26, "pacibz"), Map.entry(27, "pacibsp"), Map.entry(28, "autiaz"), Map.entry(29, "autiasp"),
            Map.entry(30, "autibz"), Map.entry(31, "autibsp"), Map.entry(32, "bti"), Map.entry(34, "bti c"),
            Map.entry(36, "bti j"), Map.entry(38, "bti jc"));

    private static final String FILE = "system-names.txt";

    static {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(SystemNames.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> !l.startsWith("#")).forEach(SystemNames::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String line) {
        String[] f = line.split(" ", 6);
        int key = key(Integer.parseInt(f[0]), Integer.parseInt(f[1]), Integer.parseInt(f[2]), Integer.parseInt(f[3]), Integer.parseInt(f[4]));
        if (f[0].equals("1")) {
            OPERATIONS.put(key, f[5]);
        } else {
            String[] readAndWritten = f[5].split(" ");
            READ.put(key, readAndWritten[0]);
            WRITTEN.put(key, readAndWritten[readAndWritten.length - 1]);
        }
    }

    private SystemNames() {}

    /** Name of a system register as MRS or MSR has it, or S&lt;op0&gt;_&lt;op1&gt;_C&lt;n&gt;_C&lt;m&gt;_&lt;op2&gt; in lower case. */
    static String register(boolean read, int op0, int op1, int crn, int crm, int op2) {
        String name = (read ? READ : WRITTEN).get(key(op0, op1, crn, crm, op2));
        return name != null ? name : "s" + op0 + "_" + op1 + "_c" + crn + "_c" + crm + "_" + op2;
    }

    /** Name of a cache, TLB or translation operation such as "dc zva Xt" (Xt only if it takes a register), or null. */
    static String operation(int op1, int crn, int crm, int op2) {
        return OPERATIONS.get(key(1, op1, crn, crm, op2));
    }

    /** Name of a hint, or null. */
    static String hint(int number) {
        return HINTS.get(number);
    }

    /** Name of the field that MSR (immediate) writes, or null; all but DAIF are one bit, and have no name with greater values. */
    static String pstate(int op1, int crm, int op2) {
        int field = op1 << 3 | op2;
        return crm > 1 && field < 30 ? null : switch (field) {
            case 3 -> "uao";
            case 4 -> "pan";
            case 5 -> "spsel";
            case 8 -> "allint";
            case 25 -> "ssbs";
            case 26 -> "dit";
            case 28 -> "tco";
            case 30 -> "daifset";
            case 31 -> "daifclr";
            default -> null;
        };
    }

    private static int key(int op0, int op1, int crn, int crm, int op2) {
        return op0 << 14 | op1 << 11 | crn << 7 | crm << 3 | op2;
    }
}
