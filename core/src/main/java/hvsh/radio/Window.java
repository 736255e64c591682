package hvsh.radio;

/** A part of a frame as registers have it: the first tick in bits 15 to 0, the number of ticks in bits 31 to 16. */
final class Window {
    private static final int BITS = 16;
    private static final int MASK = 0xffff;

    private Window() { }

    static int start(int window) {
        return window & MASK;
    }

    static int length(int window) {
        return window >>> BITS;
    }
}
