package hvsh.dsl.dap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a debug adapter's client sends, message by message, so that no header makes the reader behind it wait for, or make room
 * for, more than a message may have. Where the framing is wrong nobody can tell where the next message begins: there the input ends.
 */
final class GuardedInput extends InputStream {
    private static final int LONGEST_HEADER = 4096;
    private static final int LONGEST_BODY = 16 << 20;
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d{1,10}) *");

    private final InputStream in;
    private final Consumer<String> problems;
    private byte[] header = {};
    private int next;
    private long body;
    private boolean ended;

    /** @param problems is told once what was wrong */
    GuardedInput(InputStream in, Consumer<String> problems) {
        this.in = in;
        this.problems = problems;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (!ended && next == header.length && body == 0) {
            readHeader();
        }
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        if (next < header.length) {
            int n = Math.min(length, header.length - next);
            System.arraycopy(header, next, to, offset, n);
            next += n;
            return n;
        }
        int n = in.read(to, offset, (int) Math.min(length, body));
        if (n < 0) {
            end("the input ended in the middle of a message");
            return -1;
        }
        body -= n;
        return n;
    }

    private void readHeader() throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.indexOf("\r\n\r\n") < 0) {
            int b = in.read();
            if (b < 0) {
                end(text.isEmpty() ? "" : "the input ended in the middle of a header");
                return;
            }
            text.append((char) b);
            if (text.length() > LONGEST_HEADER) {
                end("a header has more than " + LONGEST_HEADER + " bytes");
                return;
            }
        }
        Matcher length = LENGTH.matcher(text.toString().lines().filter(line -> LENGTH.matcher(line).matches()).findFirst().orElse(""));
        if (!length.matches()) {
            end("a header has no Content-Length");
            return;
        }
        body = Long.parseLong(length.group(1));
        if (body > LONGEST_BODY) {
            end("a message of " + body + " bytes is announced, and may have " + LONGEST_BODY);
            return;
        }
        header = ("Content-Length: " + body + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        next = 0;
    }

    private void end(String why) {
        ended = true;
        if (!why.isEmpty()) {
            problems.accept(why);
        }
    }
}
