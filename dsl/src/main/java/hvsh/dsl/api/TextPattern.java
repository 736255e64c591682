package hvsh.dsl.api;

import hvsh.machine.Uart;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.graalvm.polyglot.Value;

/**
 * A text or regular expression to be found in output as it comes, byte by byte. JavaScript decides what a regular
 * expression matches; where a Java pattern is known to match whenever it would, that is asked first, because it is a
 * hundred times faster.
 */
final class TextPattern {
    /** Characters a match may span. */
    private static final int WINDOW = 4096;
    /** Constructs of which Java and JavaScript think alike, or Java more liberally, in ASCII text. */
    private static final Pattern COMMON = Pattern.compile(
            "(?:[^\\\\\\[\\](){}]|\\\\[dDwWsSbBnrtf]|\\\\[^A-Za-z0-9]|\\[(?!\\^?])(?:[^\\\\\\[\\]&]|\\\\[dDwWsSnrtf]|\\\\[^A-Za-z0-9])*]"
                    + "|\\((?!\\?)|\\(\\?:|\\(\\?<[A-Za-z][A-Za-z0-9]*>|\\)|\\{\\d+(?:,\\d*)?})*");

    private final byte[] text;
    private final Value expression;
    private final Pattern hint;
    private final String shown;

    private TextPattern(byte[] text, Value expression, Pattern hint, String shown) {
        this.text = text;
        this.expression = expression;
        this.hint = hint;
        this.shown = shown;
    }

    /**
     * What was found.
     *
     * @param match what RegExp.exec gave; null for a plain text
     * @param end   bytes of output up to its end
     * @param grows more output may make it longer
     */
    record Found(Value match, String text, int end, boolean grows) { }

    /** The pattern that a function got as its first argument. */
    static TextPattern of(Realm realm, Arguments a) {
        Value value = a.value(0);
        if (value.isString()) {
            if (value.asString().isEmpty()) {
                throw a.wrong(0, "is empty, so it is found at once");
            }
            return new TextPattern(value.asString().getBytes(StandardCharsets.UTF_8), null, null, "'" + value.asString().strip() + "'");
        }
        if (!value.hasMember("source") || !value.hasMember("flags") || !value.canInvokeMember("exec")) {
            throw a.wrong(0, "must be a text or regular expression");
        }
        String flags = value.getMember("flags").asString();
        String source = value.getMember("source").asString();
        // Its own lastIndex must not matter, and must not change.
        Value own = realm.engine().context().eval("js", "r => new RegExp(r.source, r.flags.replace(/[gy]/g, ''))").execute(value);
        return new TextPattern(null, own, hint(source, flags), "/" + source + "/" + flags);
    }

    /** A Java pattern that matches whenever the JavaScript one does, as long as the text is ASCII; null if not known. */
    static Pattern hint(String source, String flags) {
        if (!flags.matches("[dgis]*") || !COMMON.matcher(source).matches()) {
            return null;
        }
        try {
            return Pattern.compile(source, Pattern.UNIX_LINES | (flags.contains("i") ? Pattern.CASE_INSENSITIVE : 0)
                    | (flags.contains("s") ? Pattern.DOTALL : 0));
        } catch (PatternSyntaxException _) {
            return null;
        }
    }

    /** Something that looks at all output behind {@code from}, old and new, and calls {@code then} when the pattern is there. */
    Watch watch(byte[] output, int from, Runnable then) {
        Watch watch = new Watch(from, then);
        for (int at = from; at < output.length && watch.found == null; at++) {
            watch.wrote(output[at]);
        }
        return watch;
    }

    private Found match(byte[] tail, int end) {
        String recent = new String(tail, StandardCharsets.UTF_8);
        boolean grows = true;
        if (hint != null && recent.length() == tail.length) {
            Matcher matcher = hint.matcher(recent);
            if (!matcher.find()) {
                return null;
            }
            grows = matcher.hitEnd() && !matcher.requireEnd();
        }
        Value match = expression.invokeMember("exec", recent);
        if (match.isNull()) {
            return null;
        }
        String matched = match.getArrayElement(0).asString();
        String behind = recent.substring(match.getMember("index").asInt() + matched.length());
        return new Found(match, matched, end - behind.getBytes(StandardCharsets.UTF_8).length, grows && behind.isEmpty());
    }

    private Found text(byte[] tail, int end) {
        boolean there = tail.length >= text.length && Arrays.equals(tail, tail.length - text.length, tail.length, text, 0, text.length);
        return there ? new Found(null, new String(text, StandardCharsets.UTF_8), end, false) : null;
    }

    /** Looks at bytes as they come. */
    final class Watch implements Uart.Listener {
        private final Runnable then;
        private final ByteArrayOutputStream recent = new ByteArrayOutputStream();
        private int end;
        private Found pending;
        private Found found;

        private Watch(int from, Runnable then) {
            this.then = then;
            end = from;
        }

        @Override
        public void wrote(byte b) {
            if (found != null) {
                return;
            }
            recent.write(b);
            end++;
            byte[] bytes = recent.toByteArray();
            pending = text != null ? text(bytes, end) : match(bytes, end);
            if (pending != null && !pending.grows()) {
                found = pending;
                then.run();
            } else if (recent.size() >= 2 * WINDOW) {
                recent.reset();
                recent.write(bytes, bytes.length - WINDOW, WINDOW);
            }
        }

        /** What was found for certain, or null. */
        Found found() {
            return found;
        }

        /** What was found, even if another byte could still make it longer; or null. */
        Found pending() {
            return pending;
        }

        /** Bytes of output seen. */
        int end() {
            return end;
        }
    }

    @Override
    public String toString() {
        return shown;
    }
}
