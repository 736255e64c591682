package hvsh.cpu.interp;

import hvsh.cpu.Cpu;
import hvsh.cpu.CpuDesign;
import hvsh.cpu.CpuModel;
import hvsh.cpu.MemoryUnit;
import hvsh.cpu.Sys;
import hvsh.memory.Page;

/** Memory without translation, devices or faults, for tests of instructions alone. */
final class FlatMemory implements MemoryUnit {
    private final byte[] bytes = new byte[1 << 16];

    /** A CPU connected to 64 KB of such memory at address 0, with FP and SIMD enabled. */
    static Cpu cpu() {
        Cpu cpu = new Cpu(CpuModel.of(CpuDesign.CORTEX_A57, false, false), 0, 0);
        cpu.connect(new FlatMemory());
        cpu.sys[Sys.CPACR_EL1] = 3 << 20;
        return cpu;
    }

    @Override
    public long load(long va, int size, boolean unprivileged) {
        long value = 0;
        for (int i = 0; i < size; i++) {
            value |= (bytes[(int) va + i] & 0xffL) << 8 * i;
        }
        return value;
    }

    @Override
    public void store(long va, int size, long value, boolean unprivileged) {
        for (int i = 0; i < size; i++) {
            bytes[(int) va + i] = (byte) (value >>> 8 * i);
        }
    }

    @Override
    public boolean isPlainRam(long va, int size, boolean write) {
        return true;
    }

    @Override
    public Page fetch(long va) {
        throw new UnsupportedOperationException("tests decode their instructions themselves");
    }

    @Override
    public void check(long va, Touch touch) {}

    @Override
    public void zero(long va) {
        for (int i = 0; i < 64; i += 8) {
            store((va & -64) + i, 8, 0, false);
        }
    }

    @Override
    public void contextChanged() {}

    @Override
    public void levelChanged() {}

    @Override
    public long translateForGuest(long va, int stages, int el, boolean write, boolean pan) {
        return va;
    }

    @Override
    public long probe(long va) {
        return va;
    }

    @Override
    public boolean holds(long va, int size, long value) {
        return load(va, size, false) == value;
    }
}
