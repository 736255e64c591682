package hvsh.machine;

import hvsh.cpu.Cpu;
import hvsh.cpu.GuestException;
import hvsh.cpu.Semihosting;
import hvsh.time.Ticks;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Semihosting for one guest (Arm Semihosting for AArch32 and AArch64, release 2.0): the operation is in W0, its argument
 * or the address of its argument block of 64-bit words in X1, the result goes to X0. Memory is read and written as the
 * calling CPU would; what it may not touch makes the call fail with EFAULT.
 */
final class SemihostingCalls implements Semihosting {
    static final int EBADF = 9;
    static final int EACCES = 13;
    static final int EFAULT = 14;
    static final int EINVAL = 22;
    static final int ENOSYS = 38;
    static final long FAILED = -1;
    /** Bytes that one call moves at most, so that none takes for ever. */
    static final int LARGEST = 1 << 20;
    private static final long APPLICATION_EXIT = 0x2_0026;
    private static final int STACK_LIMIT = 64 << 20;

    /**
     * Everything that changes.
     *
     * @param errno  of the last call that failed
     * @param exited whether the guest ended itself
     * @param status with which it did
     * @param heap   address of the first byte behind everything that was loaded
     */
    record State(int errno, boolean exited, int status, long heap, boolean inputEnded,
            List<SemihostingFiles.Handle> handles) { }

    @FunctionalInterface
    private interface Call {
        long answer(SemihostingCalls self, Cpu cpu, long argument);
    }

    private static final Map<Integer, Call> CALLS = new HashMap<>();

    static {
        CALLS.put(0x01, (self, cpu, a) -> self.files.open(cpu, a)); // SYS_OPEN
        CALLS.put(0x02, (self, cpu, a) -> self.files.close(cpu, a)); // SYS_CLOSE
        CALLS.put(0x03, (self, cpu, a) -> self.files.writeCharacter(cpu, a)); // SYS_WRITEC
        CALLS.put(0x04, (self, cpu, a) -> self.files.writeText(cpu, a)); // SYS_WRITE0
        CALLS.put(0x05, (self, cpu, a) -> self.files.write(cpu, a)); // SYS_WRITE
        CALLS.put(0x06, (self, cpu, a) -> self.files.read(cpu, a)); // SYS_READ
        CALLS.put(0x07, (self, cpu, a) -> self.files.readCharacter(cpu)); // SYS_READC
        CALLS.put(0x08, (self, cpu, a) -> cpu.load64(a) < 0 ? 1 : 0); // SYS_ISERROR
        CALLS.put(0x09, (self, cpu, a) -> self.files.isTerminal(cpu, a)); // SYS_ISTTY
        CALLS.put(0x0a, (self, cpu, a) -> self.files.seek(cpu, a)); // SYS_SEEK
        CALLS.put(0x0c, (self, cpu, a) -> self.files.length(cpu, a)); // SYS_FLEN
        CALLS.put(0x10, (self, cpu, a) -> self.time.now() / (Ticks.PER_SECOND / 100)); // SYS_CLOCK
        CALLS.put(0x11, (self, cpu, a) -> DeviceCatalogue.EPOCH_SECONDS + self.time.now() / Ticks.PER_SECOND); // SYS_TIME
        CALLS.put(0x13, (self, cpu, a) -> self.errno); // SYS_ERRNO
        CALLS.put(0x15, (self, cpu, a) -> self.commandLine(cpu, a)); // SYS_GET_CMDLINE
        CALLS.put(0x16, (self, cpu, a) -> self.heap(cpu, a)); // SYS_HEAPINFO
        CALLS.put(0x18, (self, cpu, a) -> self.exit(cpu, a)); // SYS_EXIT
        CALLS.put(0x20, (self, cpu, a) -> self.exit(cpu, a)); // SYS_EXIT_EXTENDED, which AArch64's SYS_EXIT is too
        CALLS.put(0x30, (self, cpu, a) -> self.elapsed(cpu, a)); // SYS_ELAPSED
        CALLS.put(0x31, (self, cpu, a) -> Ticks.PER_SECOND / Ticks.PER_COUNTER); // SYS_TICKFREQ
    }

    private final Guest guest;
    private final MachineTime time;
    private final int cycles;
    private final Consumer<String> diagnostics;
    private final SemihostingFiles files;
    private final Set<String> diagnosed = new HashSet<>();
    private int errno;
    private boolean exited;
    private int status;
    private long heap;

    /** @param cycles what a call is charged besides one for every byte that it moves */
    SemihostingCalls(Guest guest, MachineTime time, int cycles, Consumer<String> diagnostics) {
        this.guest = guest;
        this.time = time;
        this.cycles = cycles;
        this.diagnostics = diagnostics;
        files = new SemihostingFiles(this, guest);
    }

    @Override
    public void call(Cpu cpu) {
        int operation = (int) cpu.x[0];
        Call call = CALLS.get(operation);
        cpu.charge(cycles);
        try {
            cpu.x[0] = call != null ? call.answer(this, cpu, cpu.x[1])
                    : refuse(ENOSYS, "made semihosting call 0x%x, which is not offered; it got -1".formatted(operation));
        } catch (GuestException notMapped) {
            cpu.x[0] = refuse(EFAULT, "gave semihosting call 0x%x an address that it may not use itself; it got -1".formatted(operation));
        }
    }

    /** Fails a call; the guest's user is told, once for each kind of thing. */
    long refuse(int error, String what) {
        if (diagnosed.add(what)) {
            diagnostics.accept("'" + guest.name() + "' " + what);
        }
        return fail(error);
    }

    long fail(int error) {
        errno = error;
        return FAILED;
    }

    /** Word {@code number} of the argument block. */
    static long word(Cpu cpu, long block, int number) {
        return cpu.load64(block + 8L * number);
    }

    private long exit(Cpu cpu, long block) {
        long reason = word(cpu, block, 0);
        if (reason == APPLICATION_EXIT) {
            status = (int) word(cpu, block, 1);
        } else {
            diagnostics.accept("'%s' ended by semihosting with reason 0x%x, not by itself".formatted(guest.name(), reason));
            status = 1;
        }
        exited = true;
        guest.partition().systemOff();
        return 0;
    }

    private long commandLine(Cpu cpu, long block) {
        byte[] text = guest.spec().boot().commandLine().getBytes(StandardCharsets.UTF_8);
        long buffer = word(cpu, block, 0);
        if (Long.compareUnsigned(word(cpu, block, 1), text.length + 1L) < 0) {
            return fail(EINVAL);
        }
        for (int i = 0; i < text.length; i++) {
            cpu.store8(buffer + i, text[i] & 0xff);
        }
        cpu.store8(buffer + text.length, 0);
        cpu.store64(block + 8, text.length);
        cpu.charge(text.length);
        return 0;
    }

    /** Heap from behind what was loaded, stack at the end of RAM. */
    private long heap(Cpu cpu, long pointer) {
        long block = cpu.load64(pointer);
        GuestSpec spec = guest.spec();
        long end = spec.base() + spec.memory();
        long stackLimit = Math.max(end - Math.min(STACK_LIMIT, spec.memory() / 8), heap);
        long[] answer = {heap, stackLimit, end, stackLimit};
        for (int i = 0; i < answer.length; i++) {
            cpu.store64(block + 8L * i, answer[i]);
        }
        return 0;
    }

    private long elapsed(Cpu cpu, long block) {
        cpu.store64(block, time.now() / Ticks.PER_COUNTER);
        return 0;
    }

    /** The status with which the guest ended itself, if it did. */
    OptionalInt exitStatus() {
        return exited ? OptionalInt.of(status) : OptionalInt.empty();
    }

    /** Says where free memory begins. */
    void loaded(long end) {
        heap = end;
    }

    /** As after power-on. */
    void reset() {
        errno = 0;
        exited = false;
        status = 0;
        files.reset();
    }

    State save() {
        return new State(errno, exited, status, heap, files.inputEnded(), files.handles());
    }

    void load(State state) {
        errno = state.errno();
        exited = state.exited();
        status = state.status();
        heap = state.heap();
        files.load(state.inputEnded(), state.handles());
    }
}
