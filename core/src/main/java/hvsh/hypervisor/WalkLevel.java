package hvsh.hypervisor;

import hvsh.cpu.Cpu;
import hvsh.cpu.Sys;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * At which level of a guest's own tables its walk left the guest's memory, or what of it may be written. A stage 2 fault on a stage 1 walk tells only
 * the level of stage 2 (Arm ARM DDI 0487 D17.2.37, S1PTW), but the guest must see an external abort on the walk, whose
 * status code has the level of stage 1.
 */
final class WalkLevel {
    private static final long ADDRESS = 0xffff_ffff_f000L;
    private static final int LAST = 3;
    private static final int TABLE = 3;

    private WalkLevel() { }

    static int of(Cpu cpu, PartitionMap map, GuestMemory memory, long va) {
        long tcr = cpu.sys[Sys.TCR_EL1];
        boolean high = va << 8 < 0;
        int bits = 64 - (int) (high ? tcr >>> 16 : tcr) & 63;
        int granule = high ? highGranule(tcr) : lowGranule(tcr);
        int stride = granule - 3;
        long table = cpu.sys[high ? Sys.TTBR1_EL1 : Sys.TTBR0_EL1] & ADDRESS;
        int level = Math.max(0, LAST + 1 - (bits - granule + stride - 1) / stride);
        for (; level < LAST; level++) {
            int shift = granule + stride * (LAST - level);
            long index = va >>> shift & (1L << Math.min(stride, bits - shift)) - 1;
            byte[] descriptor = memory.read(map, table + 8 * index, 8);
            if (descriptor == null) {
                return level;
            }
            long next = ByteBuffer.wrap(descriptor).order(ByteOrder.LITTLE_ENDIAN).getLong();
            if ((next & TABLE) != TABLE) {
                return level; // a block, which hardware was to write to
            }
            table = next & ADDRESS & -(1L << granule);
        }
        return LAST;
    }

    /** TG0: 0 is 4 KB, 1 is 64 KB, 2 is 16 KB. */
    private static int lowGranule(long tcr) {
        return switch ((int) (tcr >>> 14) & 3) {
            case 1 -> 16;
            case 2 -> 14;
            default -> 12;
        };
    }

    /** TG1: 2 is 4 KB, 3 is 64 KB, 1 is 16 KB. */
    private static int highGranule(long tcr) {
        return switch ((int) (tcr >>> 30) & 3) {
            case 3 -> 16;
            case 1 -> 14;
            default -> 12;
        };
    }
}
