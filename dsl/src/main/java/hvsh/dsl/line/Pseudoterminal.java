package hvsh.dsl.line;

import java.io.IOException;
import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** The master's side of one of the host's pseudoterminals (POSIX.1-2024 posix_openpt, with Linux's flags and layouts). */
final class Pseudoterminal {
    /** @param readable bytes wait @param isOpen a program has the other side open */
    record State(boolean readable, boolean isOpen) { }

    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
    private static final AddressLayout POINTER = ValueLayout.ADDRESS;

    private static final int O_RDWR = 2;
    private static final int O_NOCTTY = 0x100;
    private static final int O_NONBLOCK = 0x800;
    private static final int O_CLOEXEC = 0x80000;
    private static final short POLLIN = 1;
    private static final short POLLOUT = 4;
    private static final short POLLHUP = 16;
    /** struct termios: c_iflag, c_oflag, c_cflag, c_lflag and more, 60 bytes. */
    private static final int TERMIOS = 64;
    private static final int LOCAL_FLAGS = 12;
    private static final int ICANON = 2;
    private static final int ECHO = 8;
    private static final int LONGEST_PATH = 128;

    /** The functions of the C library; they are looked up when the first terminal is made. */
    @SuppressWarnings("restricted")
    private static final class C {
        static final MethodHandle OPENPT = function("posix_openpt", INT);
        static final MethodHandle GRANT = function("grantpt", INT);
        static final MethodHandle UNLOCK = function("unlockpt", INT);
        static final MethodHandle NAME = function("ptsname_r", INT, POINTER, LONG);
        static final MethodHandle OPEN = Linker.nativeLinker().downcallHandle(symbol("open"),
                FunctionDescriptor.of(INT, POINTER, INT), Linker.Option.firstVariadicArg(2));
        static final MethodHandle CLOSE = function("close", INT);
        static final MethodHandle READ = function("read", INT, POINTER, LONG);
        static final MethodHandle WRITE = function("write", INT, POINTER, LONG);
        static final MethodHandle POLL = function("poll", POINTER, LONG, INT);
        static final MethodHandle GET_ATTRIBUTES = function("tcgetattr", INT, POINTER);
        static final MethodHandle SET_ATTRIBUTES = function("tcsetattr", INT, INT, POINTER);
        static final MethodHandle MAKE_RAW = Linker.nativeLinker().downcallHandle(symbol("cfmakeraw"), FunctionDescriptor.ofVoid(POINTER));

        private static MethodHandle function(String name, MemoryLayout... parameters) {
            boolean sized = name.equals("read") || name.equals("write");
            return Linker.nativeLinker().downcallHandle(symbol(name), FunctionDescriptor.of(sized ? LONG : INT, parameters));
        }

        private static MemorySegment symbol(String name) {
            return Linker.nativeLinker().defaultLookup().find(name).orElseThrow(() -> new UnsupportedOperationException("this system has no " + name));
        }
    }

    private interface Call {
        Object run() throws Throwable;
    }

    private final int file;
    private final String path;

    private Pseudoterminal(int file, String path) {
        this.file = file;
        this.path = path;
    }

    static Pseudoterminal open() throws IOException {
        if (!System.getProperty("os.name").equals("Linux")) {
            throw new IOException("only Linux has them as they are used here");
        }
        int file = number(() -> (int) C.OPENPT.invokeExact(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
        if (file < 0) {
            throw new IOException("this system gives none (/dev/ptmx)");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocate(LONGEST_PATH);
            if (number(() -> (int) C.GRANT.invokeExact(file)) != 0 || number(() -> (int) C.UNLOCK.invokeExact(file)) != 0
                    || number(() -> (int) C.NAME.invokeExact(file, name, (long) LONGEST_PATH)) != 0 || !hangUp(name)) {
                number(() -> (int) C.CLOSE.invokeExact(file));
                throw new IOException("this system does not unlock it (/dev/pts)");
            }
            return new Pseudoterminal(file, name.getString(0));
        }
    }

    /** Opens and closes the other side: a terminal that was never open does not say that nobody has it open. */
    private static boolean hangUp(MemorySegment name) {
        int other = number(() -> (int) C.OPEN.invokeExact(name, O_RDWR | O_NOCTTY | O_CLOEXEC));
        return other >= 0 && number(() -> (int) C.CLOSE.invokeExact(other)) == 0;
    }

    String path() {
        return path;
    }

    /** Waits until something can be read, or for a time. */
    State await(int millis) {
        short events = poll(POLLIN, millis);
        return new State((events & POLLIN) != 0, (events & POLLHUP) == 0);
    }

    /** Waits until something can be written, or for a time. */
    void awaitRoom(int millis) {
        poll(POLLOUT, millis);
    }

    private short poll(short wanted, int millis) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment request = arena.allocate(8, 4);
            request.set(INT, 0, file);
            request.set(ValueLayout.JAVA_SHORT, 4, wanted);
            number(() -> (int) C.POLL.invokeExact(request, 1L, millis));
            return request.get(ValueLayout.JAVA_SHORT, 6);
        }
    }

    /** Reads what is there. @return how many bytes; 0 if there are none */
    int read(byte[] into) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment buffer = arena.allocate(into.length);
            int n = number(() -> (int) (long) C.READ.invokeExact(file, buffer, (long) into.length));
            MemorySegment.copy(buffer, ValueLayout.JAVA_BYTE, 0, into, 0, Math.max(0, n));
            return Math.max(0, n);
        }
    }

    /** Writes as much as there is room for. @return how many bytes; negative if there is none */
    int write(byte[] bytes, int from) {
        try (Arena arena = Arena.ofConfined()) {
            int length = bytes.length - from;
            MemorySegment buffer = arena.allocate(length);
            MemorySegment.copy(bytes, from, buffer, ValueLayout.JAVA_BYTE, 0, length);
            return number(() -> (int) (long) C.WRITE.invokeExact(file, buffer, (long) length));
        }
    }

    /** Turns echo, lines and translation off, unless the program that opened it has set it up already. */
    void makeRaw() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment attributes = arena.allocate(TERMIOS, 8);
            if (number(() -> (int) C.GET_ATTRIBUTES.invokeExact(file, attributes)) == 0
                    && (attributes.get(INT, LOCAL_FLAGS) & (ICANON | ECHO)) != 0) {
                number(() -> {
                    C.MAKE_RAW.invokeExact(attributes);
                    return (int) C.SET_ATTRIBUTES.invokeExact(file, 0, attributes);
                });
            }
        }
    }

    void close() {
        number(() -> (int) C.CLOSE.invokeExact(file));
    }

    private static int number(Call call) {
        try {
            return (int) call.run();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
