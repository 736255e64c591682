package hvsh.shell;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One thing the doctor looked at.
 *
 * @param remedy what to do about it; empty if it is well
 */
record Finding(String what, State state, String detail, String remedy) {
    enum State {
        OK,
        /** Something works less well, or a part that is not always needed is absent. */
        LIMITED,
        /** hvsh does not work without it. */
        MISSING
    }

    static Finding ok(String what, String detail) {
        return new Finding(what, State.OK, detail, "");
    }

    static Finding limited(String what, String detail, String remedy) {
        return new Finding(what, State.LIMITED, detail, remedy);
    }

    static Finding missing(String what, String detail, String remedy) {
        return new Finding(what, State.MISSING, detail, remedy);
    }

    String asText() {
        String line = String.format("%-8s %-22s %s", word(), what, detail);
        return remedy.isEmpty() ? line : line + "\n" + " ".repeat(31) + "→ " + remedy;
    }

    Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("what", what);
        map.put("state", word());
        map.put("detail", detail);
        map.put("remedy", remedy);
        return map;
    }

    private String word() {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
