package hvsh.gdb;

/** Reads a packet from left to right; whatever is not as expected is a {@link Refusal}. Each char is a byte. */
final class Fields {
    private static final int MOST_DIGITS = 16;

    private final String text;
    private int at;

    Fields(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return at == text.length();
    }

    /** Takes a char if it comes next. */
    boolean take(char c) {
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    void expect(char c) {
        if (!take(c)) {
            throw Refusal.malformed();
        }
    }

    void end() {
        if (!atEnd()) {
            throw Refusal.malformed();
        }
    }

    /** A hexadecimal number of at most 64 bits. */
    long number() {
        int begin = at;
        long value = 0;
        for (int digit; at < text.length() && (digit = Character.digit(text.charAt(at), 16)) >= 0; at++) {
            value = value << 4 | digit;
        }
        if (at == begin || at - begin > MOST_DIGITS) {
            throw Refusal.malformed();
        }
        return value;
    }

    /** A hexadecimal number from 0 to {@code most}. */
    int count(int most) {
        long value = number();
        if (value < 0 || value > most) {
            throw Refusal.malformed();
        }
        return (int) value;
    }

    /** All up to one of some chars, or to the end. */
    String until(String ends) {
        int begin = at;
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(begin, at);
    }

    String rest() {
        return until("");
    }
}
