package hvsh.irq;

import hvsh.memory.BusFault;
import hvsh.memory.Initiator;
import hvsh.memory.Mmio;
import java.util.Comparator;
import java.util.List;

/** A frame of registers: rows looked up by offset. What no row covers reads as zero and ignores writes. */
final class RegisterBank implements Mmio {
    /** The registers are banked by the CPU that makes the access. */
    static final int BANKED = -1;

    private final int cpu;
    private final Register[] rows;

    /** @param cpu the CPU whose registers these are, whoever makes the access; or {@link #BANKED} */
    RegisterBank(int cpu, List<Register> rows) {
        this.cpu = cpu;
        this.rows = rows.stream().sorted(Comparator.comparingInt(Register::offset)).toArray(Register[]::new);
    }

    @Override
    public long read(long offset, int size, Initiator by) {
        Register row = find(offset, size);
        return row == null ? 0 : row.load(owner(by), (int) offset, size);
    }

    @Override
    public void write(long offset, int size, long value, Initiator by) {
        Register row = find(offset, size);
        if (row != null) {
            row.store(owner(by), (int) offset, size, value);
        }
    }

    private int owner(Initiator by) {
        return cpu == BANKED ? by.vcpu() : cpu;
    }

    private Register find(long offset, int size) {
        if ((offset & size - 1) != 0) {
            throw BusFault.NO_ANSWER;
        }
        int low = 0;
        int high = rows.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (rows[middle].end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == rows.length || rows[low].offset() > offset) {
            return null;
        }
        if (!rows[low].allows(size)) {
            throw BusFault.NO_ANSWER;
        }
        return rows[low];
    }
}
