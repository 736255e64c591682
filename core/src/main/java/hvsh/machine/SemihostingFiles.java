package hvsh.machine;

import static hvsh.machine.SemihostingCalls.EACCES;
import static hvsh.machine.SemihostingCalls.EBADF;
import static hvsh.machine.SemihostingCalls.EINVAL;
import static hvsh.machine.SemihostingCalls.FAILED;
import static hvsh.machine.SemihostingCalls.LARGEST;
import static hvsh.machine.SemihostingCalls.word;

import hvsh.cpu.Cpu;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The two files of semihosting that are no files of the host: {@code :tt}, the console, which is the guest's first serial
 * port, and {@code :semihosting-features}. There are no others.
 */
final class SemihostingFiles {
    /** What a handle stands for. */
    enum Kind { CLOSED, INPUT, OUTPUT, FEATURES }

    /** An open file; the number of the handle is one more than its place in the list. */
    record Handle(Kind kind, int position) { }

    private static final Handle CLOSED = new Handle(Kind.CLOSED, 0);
    private static final String CONSOLE = ":tt";
    private static final String FEATURES = ":semihosting-features";
    /** Magic, then bit 0: SYS_EXIT_EXTENDED, bit 1: :tt opened to append is standard error. */
    private static final byte[] FEATURE_BYTES = {'S', 'H', 'F', 'B', 0b11};
    private static final int FIRST_WRITING_MODE = 4;
    private static final int LAST_MODE = 11;
    private static final int MOST_HANDLES = 64;
    private static final int LONGEST_NAME = 4096;

    private final SemihostingCalls calls;
    private final Guest guest;
    private final List<Handle> handles = new ArrayList<>();
    private boolean inputEnded;

    SemihostingFiles(SemihostingCalls calls, Guest guest) {
        this.calls = calls;
        this.guest = guest;
        guest.uarts().stream().findFirst().ifPresent(uart -> uart.onArrival(this::arrived));
    }

    /** Whoever waits in {@link #waitForInput} tries again. */
    private void arrived(boolean end) {
        inputEnded |= end;
        guest.cpus().stream().filter(cpu -> cpu.waitingForEvent).forEach(cpu -> cpu.eventRegister = true);
    }

    long open(Cpu cpu, long block) {
        long length = word(cpu, block, 2);
        long mode = word(cpu, block, 1);
        if (mode < 0 || mode > LAST_MODE || length < 0 || length > LONGEST_NAME) {
            return calls.fail(EINVAL);
        }
        String name = new String(bytes(cpu, word(cpu, block, 0), (int) length), StandardCharsets.UTF_8);
        return switch (name) {
            case CONSOLE -> add(mode < FIRST_WRITING_MODE ? Kind.INPUT : Kind.OUTPUT);
            case FEATURES -> mode < FIRST_WRITING_MODE ? add(Kind.FEATURES) : calls.fail(EACCES);
            default -> calls.refuse(EACCES, "asked for a file of the host by semihosting; it can have %s and %s only"
                    .formatted(CONSOLE, FEATURES));
        };
    }

    private long add(Kind kind) {
        int free = handles.indexOf(CLOSED);
        if (free < 0) {
            if (handles.size() == MOST_HANDLES) {
                return calls.fail(EINVAL);
            }
            free = handles.size();
            handles.add(CLOSED);
        }
        handles.set(free, new Handle(kind, 0));
        return free + 1L;
    }

    private Handle handle(long number) {
        return number < 1 || number > handles.size() ? CLOSED : handles.get((int) number - 1);
    }

    long close(Cpu cpu, long block) {
        long number = word(cpu, block, 0);
        if (handle(number) == CLOSED) {
            return calls.fail(EBADF);
        }
        handles.set((int) number - 1, CLOSED);
        return 0;
    }

    long writeCharacter(Cpu cpu, long address) {
        print(cpu, bytes(cpu, address, 1));
        return cpu.x[0];
    }

    long writeText(Cpu cpu, long address) {
        int length = 0;
        while (cpu.load8(address + length) != 0) {
            if (++length == LARGEST) {
                return calls.refuse(EINVAL, "printed a text without an end by semihosting");
            }
        }
        print(cpu, bytes(cpu, address, length));
        return cpu.x[0];
    }

    /** The result is the number of bytes that were not written. */
    long write(Cpu cpu, long block) {
        long length = word(cpu, block, 2);
        if (handle(word(cpu, block, 0)).kind() != Kind.OUTPUT) {
            return calls.fail(EBADF);
        }
        int now = clip(length);
        print(cpu, bytes(cpu, word(cpu, block, 1), now));
        return length - now;
    }

    /** The result is the number of bytes that were not read: all of them at the end. */
    long read(Cpu cpu, long block) {
        Handle handle = handle(word(cpu, block, 0));
        long buffer = word(cpu, block, 1);
        long length = word(cpu, block, 2);
        return switch (handle.kind()) {
            case INPUT -> readConsole(cpu, buffer, length);
            case FEATURES -> readFeatures(cpu, (int) word(cpu, block, 0) - 1, buffer, length);
            case OUTPUT, CLOSED -> calls.fail(EBADF);
        };
    }

    private long readConsole(Cpu cpu, long buffer, long length) {
        int there = unread();
        if (length != 0 && there == 0) {
            return inputEnded ? length : waitForInput(cpu);
        }
        int now = Math.min(clip(length), there);
        for (int i = 0; i < now; i++) {
            cpu.store8(buffer + i, console().take() & 0xff);
        }
        cpu.charge(now);
        return length - now;
    }

    private long readFeatures(Cpu cpu, int place, long buffer, long length) {
        Handle handle = handles.get(place);
        int now = Math.min(clip(length), FEATURE_BYTES.length - handle.position());
        for (int i = 0; i < now; i++) {
            cpu.store8(buffer + i, FEATURE_BYTES[handle.position() + i] & 0xff);
        }
        handles.set(place, new Handle(Kind.FEATURES, handle.position() + now));
        return length - now;
    }

    long readCharacter(Cpu cpu) {
        if (unread() > 0) {
            return console().take() & 0xff;
        }
        return inputEnded ? FAILED : waitForInput(cpu);
    }

    /** The CPU sleeps as in WFE and then executes the same HLT again, so that waiting needs no state of its own. */
    private static long waitForInput(Cpu cpu) {
        cpu.nextPc = cpu.pc;
        cpu.waiting = true;
        cpu.waitingForEvent = true;
        return cpu.x[0];
    }

    long isTerminal(Cpu cpu, long block) {
        return switch (handle(word(cpu, block, 0)).kind()) {
            case INPUT, OUTPUT -> 1;
            case FEATURES -> 0;
            case CLOSED -> calls.fail(EBADF);
        };
    }

    long seek(Cpu cpu, long block) {
        long number = word(cpu, block, 0);
        long position = word(cpu, block, 1);
        if (handle(number).kind() != Kind.FEATURES) {
            return calls.fail(EBADF);
        }
        if (position < 0 || position > FEATURE_BYTES.length) {
            return calls.fail(EINVAL);
        }
        handles.set((int) number - 1, new Handle(Kind.FEATURES, (int) position));
        return 0;
    }

    long length(Cpu cpu, long block) {
        return switch (handle(word(cpu, block, 0)).kind()) {
            case INPUT, OUTPUT -> 0;
            case FEATURES -> FEATURE_BYTES.length;
            case CLOSED -> calls.fail(EBADF);
        };
    }

    private static int clip(long length) {
        return Long.compareUnsigned(length, LARGEST) > 0 ? LARGEST : (int) length;
    }

    private static byte[] bytes(Cpu cpu, long address, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) cpu.load8(address + i);
        }
        return bytes;
    }

    private void print(Cpu cpu, byte[] text) {
        for (byte b : text) {
            guest.print(b);
        }
        cpu.charge(text.length);
    }

    private Uart console() {
        return guest.uarts().getFirst();
    }

    private int unread() {
        return guest.uarts().isEmpty() ? 0 : console().unread();
    }

    boolean inputEnded() {
        return inputEnded;
    }

    List<Handle> handles() {
        return List.copyOf(handles);
    }

    void reset() {
        handles.clear();
    }

    void load(boolean ended, List<Handle> saved) {
        inputEnded = ended;
        handles.clear();
        handles.addAll(saved);
    }
}
