package hvsh.cpu.mmu;

import hvsh.memory.Bus;
import hvsh.memory.Page;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Walks stage 1 tables, and asks stage 2 about every address on the way (Arm ARM DDI 0487 D8.2). */
final class Walker {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ADDRESS = 0xffff_ffff_f000L;

    private final Bus bus;
    private final Tables tables;
    private final PhysicalAccess physical;
    /** What each stage found last. */
    private final Leaf first = new Leaf();
    private final Stage2.Entry second = new Stage2.Entry();
    Stage2 stage2;
    /** Address of {@link #first} as stage 1 has it. */
    private long firstAt;
    /** Descriptors are left as they are. */
    private boolean inspecting;
    private boolean changed;

    // State of the walk in progress: hierarchical permissions gathered so far.
    private boolean tableReadOnly;
    private boolean tableNoUser;
    private boolean tableNoUserExecute;
    private boolean tableNoExecute;

    Walker(Bus bus, Tables tables, PhysicalAccess physical) {
        this.bus = bus;
        this.tables = tables;
        this.physical = physical;
    }

    /** Translates {@code va} for an inspector, without changing anything; false with {@code out.fault} set if that faults. */
    boolean inspect(Regime regime, long va, Translation out) {
        inspecting = true;
        boolean translated = first(regime, va, out) && second(regime, out);
        inspecting = false;
        return translated;
    }

    /** The same with stage 1 alone. */
    boolean inspectFirst(Regime regime, long va, Translation out) {
        inspecting = true;
        boolean translated = first(regime, va, out);
        inspecting = false;
        return translated;
    }

    /** Stage 1 alone, though its tables are read through stage 2: gives an intermediate address. */
    boolean first(Regime regime, long va, Translation out) {
        out.clear();
        first.clear();
        second.leaf.clear();
        changed = false;
        long input = regime.is(Regime.TOP_BYTE_IGNORED) ? va << 8 >> 8 : va;
        if (!regime.is(Regime.ENABLED)) {
            return identity(regime, va, out);
        }
        int bits = regime.inputBits();
        boolean canonical = input >> bits == (regime.is(Regime.HIGH) ? -1 : 0);
        if (!canonical || regime.is(Regime.WALK_DISABLED) || bits > 48 || bits < 25) {
            return out.faultAt(Translation.TRANSLATION, 0);
        }
        return walk(regime, input & (1L << bits) - 1, bits, out);
    }

    /** With stage 1 off an address beyond the physical size is an address size fault of level 0 (AArch64.S1DisabledOutput, J1.1). */
    private boolean identity(Regime regime, long va, Translation out) {
        long address = regime.is(Regime.TOP_BYTE_IGNORED) ? va << 8 >>> 8 : va;
        if (address >>> regime.outputBits() != 0) {
            return out.faultAt(Translation.ADDRESS_SIZE, 0);
        }
        out.stage1Level = 0;
        out.physical = address & ADDRESS;
        out.attributes = regime.is(Regime.DEFAULT_CACHEABLE) ? 0xff : 0;
        out.shareability = 0;
        out.permissions = Translation.READ | Translation.WRITE | Translation.EXECUTE
                | (regime.is(Regime.DEFAULT_CACHEABLE) ? 0 : Translation.DEVICE);
        return true;
    }

    private boolean walk(Regime regime, long input, int bits, Translation out) {
        int granule = regime.granule();
        int stride = granule - 3;
        int level = 4 - (bits - granule + stride - 1) / stride;
        tableReadOnly = false;
        tableNoUser = false;
        tableNoUserExecute = false;
        tableNoExecute = false;
        long table = regime.root() & ADDRESS;
        if (table >>> regime.outputBits() != 0) {
            return out.faultAt(Translation.ADDRESS_SIZE, 0);
        }
        for (;; level++) {
            int shift = granule + stride * (3 - level);
            int indexBits = Math.min(stride, bits - shift);
            long index = input >>> shift & (1L << indexBits) - 1;
            long at = table + index * 8;
            if (!tableAddress(regime, at, level, out)) {
                return false;
            }
            long physical = out.physical;
            long descriptor = read(bus, tables, physical);
            if ((descriptor & 1) == 0) {
                return out.faultAt(Translation.TRANSLATION, level);
            }
            boolean pointsOn = (descriptor & 2) != 0;
            if (level == 3 && !pointsOn || level < 3 && !pointsOn && !blockAllowed(granule, level)) {
                return out.faultAt(Translation.TRANSLATION, level);
            }
            if ((descriptor & ADDRESS) >>> regime.outputBits() != 0) {
                return out.faultAt(Translation.ADDRESS_SIZE, level);
            }
            if (level == 3 || !pointsOn) {
                out.leaf = physical;
                firstAt = at;
                tables.leaf(physical);
                return leaf(regime, descriptor, input, shift, level, out);
            }
            tables.branch(physical);
            if (!regime.is(Regime.FLAT_PERMISSIONS)) {
                gather(descriptor);
            }
            table = descriptor & ADDRESS & -(1L << granule);
        }
    }

    static boolean blockAllowed(int granule, int level) {
        return level == 2 || level == 1 && granule == 12;
    }

    /** Translates a table's own address through stage 2 and checks that it is RAM. */
    private boolean tableAddress(Regime regime, long ipa, int level, Translation out) {
        long physical = ipa;
        if (regime.is(Regime.STAGE2)) {
            ask(ipa);
            boolean refused = (second.permissions & Stage2.READ) == 0
                    || regime.is(Regime.PROTECTED_WALK) && (second.permissions & Stage2.DEVICE) != 0;
            if (second.fault >= 0 || refused) {
                int status = second.fault >= 0 ? second.fault : Translation.PERMISSION;
                return out.stage2Fault(status, second.level, ipa, true);
            }
            change(second.leaf, false);
            physical = second.physical | ipa & Page.MASK;
        }
        if (!bus.ram().contains(physical, 8)) {
            return out.faultAt(Translation.EXTERNAL_ON_WALK, level);
        }
        out.physical = physical;
        return true;
    }

    /**
     * Sets what an access sets in stage 1's descriptor; false with a fault if stage 2 does not let it be written.
     *
     * @param dirties it is a store
     */
    boolean mark(Regime regime, boolean dirties, Translation out) {
        if (!first.changes(dirties)) {
            return true;
        }
        if (regime.is(Regime.STAGE2)) {
            ask(firstAt);
            if (second.fault >= 0 || (second.permissions & Stage2.WRITE) == 0) {
                return out.stage2Fault(second.fault >= 0 ? second.fault : Translation.PERMISSION, second.level, firstAt, true);
            }
            change(second.leaf, true);
        }
        change(first, dirties);
        return true;
    }

    /** The same in the descriptor of stage 2 that the last translation ended with, which nothing forbids. */
    boolean markSecond(boolean dirties) {
        change(second.leaf, dirties);
        return true;
    }

    /** A descriptor was changed since {@link #first} began, so that what was found may not be so any more. */
    boolean hasChanged() {
        return changed;
    }

    /** A store through the last translation would have to change a descriptor. */
    boolean isClean() {
        return first.clean || second.leaf.clean;
    }

    private void change(Leaf leaf, boolean dirties) {
        if (inspecting || !leaf.changes(dirties)) {
            return;
        }
        changed = true;
        if (read(bus, tables, leaf.address) == leaf.value) {
            physical.write(leaf.address, 8, leaf.changed(dirties));
        }
    }

    private void ask(long ipa) {
        second.clear();
        stage2.translate(ipa, second);
    }

    /** Reads a descriptor, so that from now on a store to it is noticed. */
    static long read(Bus bus, Tables tables, long physical) {
        Page page = bus.ram().mappablePage(physical);
        tables.beginTable(page);
        return (long) LONG.get(page.bytes, (int) physical & Page.MASK);
    }

    /** APTable, UXNTable and PXNTable of a table descriptor (D8.4.5). */
    private void gather(long descriptor) {
        tableReadOnly |= (descriptor >>> 62 & 1) != 0;
        tableNoUser |= (descriptor >>> 61 & 1) != 0;
        tableNoUserExecute |= (descriptor >>> 60 & 1) != 0;
        tableNoExecute |= (descriptor >>> 59 & 1) != 0;
    }

    private boolean leaf(Regime regime, long found, long input, int shift, int level, Translation out) {
        if (!Leaf.accessible(found, regime.flags())) {
            return out.faultAt(Translation.ACCESS_FLAG, level);
        }
        first.found(out.leaf, found, regime.flags(), 1);
        long descriptor = first.effective();
        long blockMask = (1L << shift) - 1;
        out.level = level;
        out.stage1Level = level;
        out.physical = (descriptor & ADDRESS & ~blockMask | input & blockMask) & ADDRESS;
        out.attributes = (int) (regime.mair() >>> ((descriptor >>> 2 & 7) * 8)) & 0xff;
        out.shareability = (int) (descriptor >>> 8) & 3;
        boolean guarded = regime.is(Regime.GUARDS) && (descriptor >>> 50 & 1) != 0;
        out.permissions = permissions(regime, descriptor) | ((out.attributes & 0xf0) == 0 ? Translation.DEVICE : 0)
                | (guarded ? Translation.GUARDED : 0);
        return true;
    }

    /** AP, UXN and PXN with the tables' share and SCTLR.WXN (D8.4.1). */
    private int permissions(Regime regime, long descriptor) {
        boolean readOnly = tableReadOnly || (descriptor >>> 7 & 1) != 0;
        boolean userExecuteNever = tableNoUserExecute || (descriptor >>> 54 & 1) != 0;
        if (regime.is(Regime.EL2)) {
            return combine(true, !readOnly, !userExecuteNever, regime.is(Regime.WXN));
        }
        boolean user = !tableNoUser && (descriptor >>> 6 & 1) != 0;
        if (regime.is(Regime.USER)) {
            return combine(user, user && !readOnly, !userExecuteNever, regime.is(Regime.WXN));
        }
        boolean userWritable = user && !readOnly;
        boolean executeNever = tableNoExecute || (descriptor >>> 53 & 1) != 0 || userWritable;
        int allowed = combine(true, !readOnly, !executeNever, regime.is(Regime.WXN));
        return user && regime.is(Regime.PRIVILEGED_NEVER) ? allowed & Translation.EXECUTE : allowed;
    }

    private static int combine(boolean read, boolean write, boolean execute, boolean writeNoExecute) {
        return (read ? Translation.READ : 0) | (write ? Translation.WRITE : 0)
                | (execute && !(writeNoExecute && write) ? Translation.EXECUTE : 0);
    }

    /** Applies stage 2 to the page that stage 1 gave; false with {@code out.fault} set if that faults. */
    boolean second(Regime regime, Translation out) {
        if (!regime.is(Regime.STAGE2)) {
            return true;
        }
        long ipa = out.physical;
        ask(ipa);
        if (second.fault >= 0) {
            return out.stage2Fault(second.fault, second.level, ipa, false);
        }
        out.ipa = ipa;
        out.physical = second.physical;
        boolean withheld = (second.permissions & (regime.is(Regime.USER) ? Stage2.NOT_USER : Stage2.NOT_PRIVILEGED)) != 0;
        int allowed = second.permissions & (withheld ? Stage2.READ | Stage2.WRITE : 7);
        out.level = second.level;
        out.stage2Permissions = allowed;
        if ((second.permissions & Stage2.DEVICE) != 0) {
            out.permissions |= Translation.DEVICE;
        }
        combine(out);
        return true;
    }

    /** The weaker of the two stages' attributes, which only PAR_EL1 tells (D8.6.1). */
    private void combine(Translation out) {
        int first = out.attributes;
        boolean firstDevice = (first & 0xf0) == 0;
        boolean secondDevice = second.attributes < 4;
        if (firstDevice || secondDevice) {
            out.attributes = firstDevice && secondDevice ? Math.min(first, second.attributes << 2)
                    : firstDevice ? first : second.attributes << 2;
            return;
        }
        out.attributes = weaker(first >>> 4, second.attributes >>> 2) << 4 | weaker(first & 0xf, second.attributes & 3);
        int shareability = out.shareability;
        out.shareability = shareability == 2 || second.shareability == 2 ? 2 : shareability | second.shareability;
    }

    /** Of a four-bit cacheability of MAIR and a two-bit one of a stage 2 descriptor, with the hints of the first. */
    private static int weaker(int first, int second) {
        if (first == 4 || second == 1) {
            return 4;
        }
        boolean writeThrough = (first & 4) == 0 || second == 2;
        return (writeThrough ? 8 : 12) | first & 3;
    }
}
