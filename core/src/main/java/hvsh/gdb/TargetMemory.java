package hvsh.gdb;

import hvsh.cpu.Cpu;
import hvsh.memory.BusFault;
import hvsh.memory.Page;
import hvsh.replay.History;
import hvsh.replay.Input;
import java.util.Arrays;

/** Memory as a CPU has it at its present exception level. Devices are never touched, and no guest notices. */
final class TargetMemory {
    private final History history;

    TargetMemory(History history) {
        this.history = history;
    }

    /** As many bytes as there are from an address on. */
    byte[] read(Cpu cpu, long address, int length) {
        byte[] bytes = new byte[length];
        return Arrays.copyOf(bytes, copy(cpu, address, bytes));
    }

    /** Fills an array from memory; gives how far that was possible. */
    private int copy(Cpu cpu, long address, byte[] to) {
        int done = 0;
        try {
            while (done < to.length) {
                long physical = cpu.memory().probe(address + done);
                if (physical == -1) {
                    return done;
                }
                int n = onPage(address + done, to.length - done);
                history.machine().memory().read(physical, to, done, n);
                done += n;
            }
        } catch (BusFault _) {
            return done;
        }
        return done;
    }

    /** Writes bytes: all of them, or none, which is a {@link Refusal}. */
    void write(Cpu cpu, long address, byte[] bytes) {
        if (copy(cpu, address, new byte[bytes.length]) < bytes.length) {
            throw Refusal.noMemory();
        }
        for (int done = 0; done < bytes.length; ) {
            int n = onPage(address + done, bytes.length - done);
            history.enter(new Input.Memory(cpu.memory().probe(address + done), Arrays.copyOfRange(bytes, done, done + n)));
            done += n;
        }
    }

    private static int onPage(long address, int length) {
        return Math.min(length, Page.SIZE - ((int) address & Page.MASK));
    }
}
