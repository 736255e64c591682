package hvsh.irq;

/**
 * A row of a register map: equal fields side by side, numbered from {@code first}, such as the enable bits of all
 * interrupts. A plain register is one field of 32 or 64 bits.
 *
 * @param bits  width of a field: 1, 2, 8, 32 or 64
 * @param read  answers a field; null if it is write only and reads as zero
 * @param write takes a field; null if it is read only and ignores writes
 */
record Register(String name, int offset, int bits, int first, int count, Read read, Write write) {
    /** Reads field n as this CPU sees it. */
    @FunctionalInterface
    interface Read {
        long get(int cpu, int n);
    }

    /** Writes field n on behalf of this CPU. */
    @FunctionalInterface
    interface Write {
        void set(int cpu, int n, long value);
    }

    /** A plain register of 32 bits. */
    static Register word(String name, int offset, Read read, Write write) {
        return new Register(name, offset, 32, 0, 1, read, write);
    }

    /** A 32-bit register that never changes. */
    static Register constant(String name, int offset, long value) {
        return word(name, offset, (cpu, n) -> value, null);
    }

    /** Offset of the first byte after this row. */
    int end() {
        return offset + count * bits / 8;
    }

    /** Byte accesses reach the rows of bytes, doubleword accesses those of doublewords, word accesses all. */
    boolean allows(int size) {
        return size == 4 || size == 1 && bits == 8 || size == 8 && bits == 64;
    }

    /** Gathers the fields that an access covers. */
    long load(int cpu, int at, int size) {
        if (read == null) {
            return 0;
        }
        int bit = (at - offset) * 8;
        if (bits == 64) {
            long all = read.get(cpu, first + bit / 64) >>> bit % 64;
            return size == 8 ? all : all & 0xffff_ffffL;
        }
        long mask = (1L << bits) - 1;
        long value = 0;
        for (int n = 0; n < size * 8 / bits; n++) {
            value |= (read.get(cpu, first + bit / bits + n) & mask) << n * bits;
        }
        return value;
    }

    /** Deals out the fields that an access covers; a word written to a doubleword leaves the other half. */
    void store(int cpu, int at, int size, long value) {
        if (write == null) {
            return;
        }
        int bit = (at - offset) * 8;
        if (bits == 64) {
            long mask = size == 8 ? -1L : 0xffff_ffffL << bit % 64;
            long old = size == 8 ? 0 : read.get(cpu, first + bit / 64);
            write.set(cpu, first + bit / 64, old & ~mask | value << bit % 64 & mask);
            return;
        }
        long mask = (1L << bits) - 1;
        for (int n = 0; n < size * 8 / bits; n++) {
            write.set(cpu, first + bit / bits + n, value >>> n * bits & mask);
        }
    }
}
