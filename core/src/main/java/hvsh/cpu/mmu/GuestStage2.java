package hvsh.cpu.mmu;

import hvsh.cpu.Cpu;
import hvsh.cpu.Feature;
import hvsh.cpu.Sys;
import hvsh.memory.Bus;

/**
 * The second stage as the guest's own EL2 writes it: tables that VTTBR_EL2 and VTCR_EL2 select, with up to sixteen
 * concatenated at the first level (Arm ARM DDI 0487 D8.2.2). A store to any descriptor that was used drops every
 * translation.
 */
final class GuestStage2 implements Stage2 {
    private static final long ADDRESS = 0xffff_ffff_f000L;
    private static final int LARGEST_CONCATENATION = 4;
    private static final int LEAST_INPUT_BITS = 25;

    private final Cpu cpu;
    private final Bus bus;
    private final Tables tables;

    GuestStage2(Cpu cpu, Bus bus, Tables tables) {
        this.cpu = cpu;
        this.bus = bus;
        this.tables = tables;
    }

    @Override
    public void translate(long ipa, Entry out) {
        long vtcr = cpu.sys[Sys.VTCR_EL2];
        int granule = Regime.lowGranule(cpu, vtcr >>> 14);
        int stride = granule - 3;
        int bits = 64 - (int) (vtcr & 63);
        int start = (int) (vtcr >>> 6 & 3);
        int level = (granule == 12 ? 2 : 3) - start;
        int shift = granule + stride * (3 - level);
        int indexBits = bits - shift;
        int outputBits = Regime.addressBits(Math.min((int) (vtcr >>> 16) & 7, cpu.model.physicalRange()));
        boolean consistent = bits <= outputBits && start != 3 && bits >= LEAST_INPUT_BITS
                && indexBits >= 1 && indexBits <= stride + LARGEST_CONCATENATION;
        if (!consistent || ipa >>> bits != 0) {
            out.fault(Translation.TRANSLATION, 0);
            return;
        }
        long table = cpu.sys[Sys.VTTBR_EL2] & ADDRESS & -(8L << indexBits);
        if (table >>> outputBits != 0) {
            out.fault(Translation.ADDRESS_SIZE, 0);
            return;
        }
        walk(ipa, table, level, granule, indexBits, outputBits, out);
    }

    private void walk(long ipa, long root, int start, int granule, int firstBits, int outputBits, Entry out) {
        int stride = granule - 3;
        long table = root;
        int indexBits = firstBits;
        for (int level = start;; level++) {
            int shift = granule + stride * (3 - level);
            long at = table + (ipa >>> shift & (1L << indexBits) - 1) * 8;
            if (!bus.ram().contains(at, 8)) {
                out.fault(Translation.EXTERNAL_ON_WALK, level);
                return;
            }
            long descriptor = Walker.read(bus, tables, at);
            int kind = (int) descriptor & 3;
            if (kind != 3 && (kind != 1 || !Walker.blockAllowed(granule, level))) {
                out.fault(Translation.TRANSLATION, level);
                return;
            }
            tables.branch(at);
            if ((descriptor & ADDRESS) >>> outputBits != 0) {
                out.fault(Translation.ADDRESS_SIZE, level);
                return;
            }
            if (level == 3 || kind == 1) {
                leaf(ipa, at, descriptor, level, shift, out);
                return;
            }
            table = descriptor & ADDRESS & -(1L << granule);
            indexBits = stride;
        }
    }

    /** S2AP, XN, AF and MemAttr (D8.4.2, D8.5.5). Execution does not need the right to read. */
    private void leaf(long ipa, long at, long found, int level, int shift, Entry out) {
        int updates = Regime.updates(cpu, cpu.sys[Sys.VTCR_EL2] >>> 21);
        if (!Leaf.accessible(found, updates)) {
            out.fault(Translation.ACCESS_FLAG, level);
            return;
        }
        out.leaf.found(at, found, updates, 0);
        long descriptor = out.leaf.effective();
        long block = (1L << shift) - 1;
        out.physical = descriptor & ADDRESS & ~block | ipa & block & ADDRESS;
        out.attributes = (int) (descriptor >>> 2) & 0xf;
        out.shareability = (int) (descriptor >>> 8) & 3;
        out.permissions = ((descriptor >>> 6 & 1) != 0 ? READ : 0) | ((descriptor >>> 7 & 1) != 0 ? WRITE : 0)
                | executable(descriptor) | (out.attributes < 4 ? DEVICE : 0);
        out.level = level;
    }

    /** XN: bit 54, with which FEAT_XNX has bit 53 say whether for both levels or one. */
    private int executable(long descriptor) {
        boolean never = (descriptor >>> 54 & 1) != 0;
        boolean split = cpu.has(Feature.XNX) && (descriptor >>> 53 & 1) != 0;
        if (!split) {
            return never ? 0 : EXECUTE;
        }
        return EXECUTE | (never ? NOT_USER : NOT_PRIVILEGED);
    }
}
