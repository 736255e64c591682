package hvsh.gdb;

/** A packet is answered with an error: {@code E} and a number of the C library's, which GDB shows. */
@SuppressWarnings("serial") // never serialized
final class Refusal extends RuntimeException {
    private static final int EPERM = 1;
    private static final int ESRCH = 3;
    private static final int EFAULT = 14;
    private static final int EINVAL = 22;
    private static final int ENOSPC = 28;

    final int number;

    private Refusal(int number) {
        super("E" + number, null, false, false);
        this.number = number;
    }

    /** The packet is not what the protocol says. */
    static Refusal malformed() {
        return new Refusal(EINVAL);
    }

    /** There is no memory, or none that can be written. */
    static Refusal noMemory() {
        return new Refusal(EFAULT);
    }

    static Refusal noThread() {
        return new Refusal(ESRCH);
    }

    /** It is known, and cannot be. */
    static Refusal impossible() {
        return new Refusal(EPERM);
    }

    /** There are too many of something. */
    static Refusal tooMany() {
        return new Refusal(ENOSPC);
    }

    String reply() {
        return "E%02x".formatted(number);
    }
}
