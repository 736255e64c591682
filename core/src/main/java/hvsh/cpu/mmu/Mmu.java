package hvsh.cpu.mmu;

import hvsh.cpu.Cpu;
import hvsh.cpu.DebugExceptions;
import hvsh.cpu.ExceptionClass;
import hvsh.cpu.Exceptions;
import hvsh.cpu.GuestException;
import hvsh.cpu.HostExtensions;
import hvsh.cpu.MemoryUnit;
import hvsh.cpu.Tlb;
import hvsh.memory.Bus;
import hvsh.memory.BusFault;
import hvsh.memory.Page;
import hvsh.probe.CpuProbes;
import hvsh.probe.Happening.Place;
import java.util.Arrays;

/** The memory management unit of one CPU: what happens when the TLB's fast tags do not match. */
public final class Mmu implements MemoryUnit {
    private static final int WRITE_NOT_READ = 1 << 6;
    private static final int STAGE1_WALK = 1 << 7;
    private static final int ZERO_BYTES = 64;
    private static final int CACHE_MAINTENANCE = 1 << 8;
    /** Added to an exception level under PSTATE.PAN, for {@link #low} and {@link #high}. */
    private static final int WITH_PAN = 3;

    private final Cpu cpu;
    private final Bus bus;
    private final Tables tables;
    private final Walker walker;
    private final Contexts contexts = new Contexts();
    private final Translation result = new Translation();
    private final CheckedWalk checked;
    private final PhysicalAccess physical;
    private final AccessReports reports;
    /** A single access is being carried out in two pages; whoever throws clears it. */
    private boolean split;
    /** The access is cache maintenance; cleared likewise. */
    private boolean maintaining;
    /** Context numbers by exception level without and with PSTATE.PAN, low and high; -1 where they must be worked out again. */
    private final int[] low = {-1, -1, -1, -1, -1, -1};
    private final int[] high = {-1, -1, -1, -1, -1, -1};

    public Mmu(Cpu cpu, Bus bus, Tables tables) {
        this.cpu = cpu;
        this.bus = bus;
        this.tables = tables;
        physical = new PhysicalAccess(bus, tables);
        reports = new AccessReports(cpu);
        walker = new Walker(bus, tables, physical);
        checked = new CheckedWalk(walker, result);
        walker.stage2 = new GuestStage2(cpu, bus, tables);
        tables.add(cpu);
    }

    /** Sets the hypervisor's map instead of tables of the guest's own EL2; it is consulted while HCR_EL2.VM is set. */
    public void setStage2(Stage2 stage2) {
        walker.stage2 = stage2;
    }

    @Override
    public void contextChanged() {
        Arrays.fill(low, -1);
        Arrays.fill(high, -1);
        levelChanged();
    }

    @Override
    public void levelChanged() {
        int level = level();
        if (low[level] < 0) {
            select(level);
        }
        cpu.lowContext = low[level];
        cpu.highContext = high[level];
        if (cpu.el > 0) {
            if (low[0] < 0) {
                select(0);
            }
            cpu.userContext = low[0];
        }
    }

    /** The present exception level as an index. */
    private int level() {
        return cpu.el + (cpu.el > 0 && cpu.privilegedAccessNever() ? WITH_PAN : 0);
    }

    private void select(int level) {
        int el = level < WITH_PAN ? level : level - WITH_PAN;
        int first = contexts.number(Regime.of(cpu, el, false));
        int second = first < 0 ? -1 : contexts.number(Regime.of(cpu, el, true));
        if (second < 0) {
            contexts.clear();
            cpu.tlb.flush();
            Arrays.fill(low, -1);
            Arrays.fill(high, -1);
            first = contexts.number(Regime.of(cpu, el, false));
            second = contexts.number(Regime.of(cpu, el, true));
        }
        low[level] = first;
        high[level] = second;
    }

    private long contextOf(long va, boolean unprivileged) {
        if (unprivileged && low[0] < 0) {
            select(0);
        }
        int level = unprivileged ? 0 : level();
        return va << 8 < 0 ? high[level] : low[level];
    }

    @Override
    public long load(long va, int size, boolean unprivileged) {
        if (((int) va & Page.MASK) + size > Page.SIZE) {
            return loadAcross(va, size, unprivileged);
        }
        int slot = slotFor(va, Translation.READ, unprivileged, misaligned(va, size, Translation.READ));
        watch(va, size, false, unprivileged);
        return reports.wanted(slot, CpuProbes.READS) ? readTold(slot, va, size) : read(slot, va, size);
    }

    private long readTold(int slot, long va, int size) {
        Place place = reports.place(slot, va);
        long value = read(slot, va, size);
        reports.read(branchTarget(va), place, null, size, value);
        return value;
    }

    private long read(int slot, long va, int size) {
        long address = cpu.tlb.physical[slot] | va & Page.MASK;
        Page page = cpu.tlb.page[slot];
        return page != null ? PhysicalAccess.read(page, (int) va & Page.MASK, size) : device(va, address, size);
    }

    private long device(long va, long address, int size) {
        try {
            return bus.readDevice(address, size, cpu);
        } catch (BusFault none) {
            throw externalAbort(va, false);
        }
    }

    private long loadAcross(long va, int size, boolean unprivileged) {
        Place[] places = checkAcross(va, size, Translation.READ, unprivileged);
        long value = readAcross(va, size, unprivileged);
        if (places != null) {
            reports.read(branchTarget(va), places[0], places[1], size, value);
        }
        return value;
    }

    private long readAcross(long va, int size, boolean unprivileged) {
        long value = 0;
        for (int i = 0; i < size; i++) {
            value |= read(slotFor(va + i, Translation.READ, unprivileged, true), va + i, 1) << 8 * i;
        }
        return value;
    }

    @Override
    public void store(long va, int size, long value, boolean unprivileged) {
        if (((int) va & Page.MASK) + size > Page.SIZE) {
            storeAcross(va, size, value, unprivileged);
            return;
        }
        int slot = slotFor(va, Translation.WRITE, unprivileged, misaligned(va, size, Translation.WRITE));
        watch(va, size, true, unprivileged);
        if (reports.wanted(slot, CpuProbes.WRITES)) {
            writeTold(slot, va, size, value);
        } else {
            write(slot, va, size, value);
        }
    }

    private void writeTold(int slot, long va, int size, long value) {
        Place place = reports.place(slot, va);
        Page page = cpu.tlb.page[slot];
        Long old = page == null ? null : PhysicalAccess.read(page, (int) va & Page.MASK, size);
        write(slot, va, size, value);
        reports.wrote(branchTarget(va), place, null, size, value, old);
    }

    private void write(int slot, long va, int size, long value) {
        long address = cpu.tlb.physical[slot] | va & Page.MASK;
        if (cpu.tlb.page[slot] == null) {
            try {
                bus.writeDevice(address, size, value, cpu);
                cpu.attend();
            } catch (BusFault none) {
                throw externalAbort(va, true);
            }
            return;
        }
        Page page = physical.write(address, size, value);
        allowFastWrites(slot, page);
    }

    /** Lets later stores to an ordinary page go the fast way; code and tables stay on the slow one. */
    private void allowFastWrites(int slot, Page page) {
        if (cpu.tlb.page[slot] != page) {
            if (cpu.tlb.tag[slot] == Tlb.NONE) {
                return;
            }
            cpu.tlb.page[slot] = page;
            cpu.tlb.bytes[slot] = page.bytes;
            page.mark(Page.MAPPED);
        }
        Regime regime = contexts.regime(cpu.tlb.tag[slot] & Page.MASK);
        if (!page.is(Page.CODE | Page.TABLE) && fast(slot, regime) && !reports.wanted(slot, CpuProbes.WRITES)) {
            cpu.tlb.writeTag[slot] = cpu.tlb.tag[slot];
        }
    }

    private void storeAcross(long va, int size, long value, boolean unprivileged) {
        Place[] places = checkAcross(va, size, Translation.WRITE, unprivileged);
        Long old = places == null ? null : replaced(va, size, unprivileged);
        for (int i = 0; i < size; i++) {
            write(slotFor(va + i, Translation.WRITE, unprivileged, true), va + i, 1, value >>> 8 * i & 0xff);
        }
        if (places != null) {
            reports.wrote(branchTarget(va), places[0], places[1], size, value, old);
        }
    }

    /** What a store in two pages of RAM is about to replace, which may be written and not read; null if one is a device. */
    private Long replaced(long va, int size, boolean unprivileged) {
        long old = 0;
        for (int i = 0; i < size; i++) {
            Page page = cpu.tlb.page[slotFor(va + i, Translation.WRITE, unprivileged, true)];
            if (page == null) {
                return null;
            }
            old |= PhysicalAccess.read(page, (int) (va + i) & Page.MASK, 1) << 8 * i;
        }
        return old;
    }

    /**
     * Both pages must allow all of the access before any of it is done; a fault of the second has its first address.
     *
     * @return where it leads in both, if a probe may want to know; else null
     */
    private Place[] checkAcross(long va, int size, int access, boolean unprivileged) {
        misaligned(va, size, access);
        long behind = va + size - 1 & -Page.SIZE;
        slotFor(va, access, unprivileged, true);
        split = true;
        int second = slotFor(behind, access, unprivileged, true);
        split = false;
        int first = slotFor(va, access, unprivileged, true); // where the second changed a descriptor it may be gone
        watch(va, size, access == Translation.WRITE, unprivileged);
        int kind = access == Translation.WRITE ? CpuProbes.WRITES : CpuProbes.READS;
        boolean wanted = reports.wanted(first, kind) || reports.wanted(second, kind);
        return wanted ? new Place[] {reports.place(first, va), reports.place(second, behind)} : null;
    }

    private void watch(long va, int size, boolean write, boolean unprivileged) {
        if (cpu.debug != 0) {
            DebugExceptions.checkWatchpoints(cpu, va, size, write, unprivileged);
        }
    }

    @Override
    public void check(long va, Touch touch) {
        int access = touch == Touch.CLEAN ? Translation.READ : Translation.WRITE;
        maintaining = touch == Touch.CLEAN || touch == Touch.INVALIDATE;
        slotFor(va, access, false, false);
        maintaining = false;
    }

    /** It counts as misaligned wherever it points, so that Device memory refuses it (C5.3.26). */
    @Override
    public void zero(long va) {
        int slot = slotFor(va, Translation.WRITE, false, true);
        long block = va & -ZERO_BYTES;
        watch(block, ZERO_BYTES, true, false);
        Place place = reports.wanted(slot, CpuProbes.WRITES) ? reports.place(slot, block) : null;
        if (cpu.tlb.writeTag[slot] == cpu.tlb.tag[slot]) {
            int at = (int) block & Page.MASK;
            Arrays.fill(cpu.tlb.bytes[slot], at, at + ZERO_BYTES, (byte) 0);
            return;
        }
        for (int i = 0; i < ZERO_BYTES; i += 8) {
            write(slotFor(block + i, Translation.WRITE, false, false), block + i, 8, 0);
        }
        if (place != null) {
            reports.wrote(branchTarget(block), place, null, ZERO_BYTES, 0, null);
        }
    }

    @Override
    public boolean isPlainRam(long va, int size, boolean write) {
        int access = write ? Translation.WRITE : Translation.READ;
        boolean unaligned = misaligned(va, size, access);
        boolean plain = isPlainRam(slotFor(va, access, false, unaligned), write);
        if (((int) va & Page.MASK) + size <= Page.SIZE) {
            return plain;
        }
        split = true;
        boolean secondPlain = isPlainRam(slotFor(va + size - 1 & -Page.SIZE, access, false, unaligned), write);
        split = false;
        return plain && secondPlain;
    }

    private boolean isPlainRam(int slot, boolean write) {
        return cpu.tlb.page[slot] != null && !reports.wanted(slot, write ? CpuProbes.WRITES : CpuProbes.READS);
    }

    @Override
    public long branchTarget(long va) {
        Regime regime = contexts.regime(contextOf(va, false));
        if (!regime.is(Regime.TOP_BYTE_IGNORED)) {
            return va;
        }
        return regime.is(Regime.EL2) ? va << 8 >>> 8 : va << 8 >> 8;
    }

    @Override
    public Page fetch(long va) {
        if ((va & 3) != 0) {
            throw cpu.syndrome.abort(ExceptionClass.PC_ALIGNMENT, 0, va);
        }
        long context = contextOf(va, false);
        int slot = Tlb.slot(va, context);
        if (cpu.tlb.tag[slot] != (va & -Page.SIZE | context)
                || (cpu.tlb.attributes[slot] & Translation.EXECUTE) == 0) {
            fill(va, slot, context, Translation.EXECUTE, false);
        }
        Page page = cpu.tlb.page[slot];
        if (page == null) {
            page = bus.codePage(cpu.tlb.physical[slot], cpu);
        } else if (!reports.wanted(slot, CpuProbes.EXECUTIONS)) {
            cpu.tlb.codeTag[slot] = cpu.branchTypes || cpu.executed != null ? Tlb.NONE : cpu.tlb.tag[slot];
        }
        if (page == null) {
            throw externalAbort(ExceptionClass.INSTRUCTION_ABORT_LOWER, 0, va);
        }
        return page;
    }

    @Override
    public boolean arrive(long va) {
        int slot = Tlb.slot(va, contextOf(va, false));
        if (!reports.wanted(slot, CpuProbes.EXECUTIONS)) {
            return false;
        }
        cpu.probes.arrive(va, cpu.retiredNow(), reports.place(slot, va));
        return true;
    }

    @Override
    public boolean isGuarded(long va) {
        return (cpu.tlb.attributes[Tlb.slot(va, contextOf(va, false))] & Translation.GUARDED) != 0;
    }

    @Override
    public boolean isExecutable(int slot) {
        return (cpu.tlb.attributes[slot] & Translation.EXECUTE) != 0 && !reports.wanted(slot, CpuProbes.EXECUTIONS);
    }

    /** The TLB slot that translates {@code va} for this kind of access; throws the guest's abort. */
    private int slotFor(long va, int access, boolean unprivileged, boolean misaligned) {
        long context = contextOf(va, unprivileged);
        int slot = Tlb.slot(va, context);
        if (cpu.tlb.tag[slot] != (va & -Page.SIZE | context) || (cpu.tlb.attributes[slot] & access) == 0) {
            fill(va, slot, context, access, misaligned);
        }
        if (misaligned && (cpu.tlb.attributes[slot] & Translation.DEVICE) != 0) {
            result.stage1Fault(Translation.ALIGNMENT, 0);
            throw abort(va, access);
        }
        return slot;
    }

    private void fill(long va, int slot, long context, int access, boolean misaligned) {
        Regime regime = contexts.regime(context);
        if (!checked.translate(regime, va, 2, access, misaligned, access == Translation.WRITE && !maintaining)) {
            throw abort(va, access);
        }
        int allowed = result.permissions & result.stage2Permissions & (walker.isClean() ? ~Translation.WRITE : -1);
        Tlb tlb = cpu.tlb;
        tlb.prepare(slot);
        long tag = va & -Page.SIZE | context;
        tlb.tag[slot] = tag;
        tlb.physical[slot] = result.physical & -Page.SIZE;
        tlb.attributes[slot] = allowed | result.permissions & (Translation.DEVICE | Translation.GUARDED);
        if (cpu.probes != null) {
            long ipa = regime.is(Regime.STAGE2) ? result.ipa : result.physical;
            reports.entered(slot, branchTarget(va) & -Page.SIZE, ipa & -Page.SIZE);
        }
        tlb.setLeaf(slot, result.leaf);
        if (bus.ram().contains(tlb.physical[slot], Page.SIZE)) {
            attachRam(slot, tag, allowed, regime);
        }
    }

    private void attachRam(int slot, long tag, int allowed, Regime regime) {
        Page page = bus.ram().mappablePage(cpu.tlb.physical[slot]);
        page.mark(Page.MAPPED);
        cpu.tlb.page[slot] = page;
        cpu.tlb.bytes[slot] = page.bytes;
        if (fast(slot, regime) && (allowed & Translation.READ) != 0 && !reports.wanted(slot, CpuProbes.READS)) {
            cpu.tlb.readTag[slot] = tag;
        }
    }

    /** Whether accesses need no check: of alignment, or for watchpoints. */
    private boolean fast(int slot, Regime regime) {
        return (cpu.tlb.attributes[slot] & Translation.DEVICE) == 0 && !regime.is(Regime.ALIGNED | Regime.WATCHED);
    }

    private GuestException abort(long va, int access) {
        int ec = access == Translation.EXECUTE ? ExceptionClass.INSTRUCTION_ABORT_LOWER
                : ExceptionClass.DATA_ABORT_LOWER;
        int iss = result.fault | (access == Translation.WRITE || maintaining ? WRITE_NOT_READ : 0)
                | (maintaining ? CACHE_MAINTENANCE : 0) | (result.stage2 && result.onWalk ? STAGE1_WALK : 0);
        boolean second = split;
        split = false;
        maintaining = false;
        if (!result.stage2) {
            GuestException abort = cpu.syndrome.abort(ec, iss, va);
            cpu.syndrome.toEl2 = (result.fault & ~3) == Translation.EXTERNAL_ON_WALK && Exceptions.externalAbortsToEl2(cpu);
            return abort;
        }
        GuestException abort = cpu.syndrome.stage2Abort(ec, iss, va, result.ipa);
        cpu.syndrome.split = second;
        return abort;
    }

    private GuestException externalAbort(long va, boolean write) {
        return externalAbort(ExceptionClass.DATA_ABORT_LOWER, write ? WRITE_NOT_READ : 0, va);
    }

    private GuestException externalAbort(int ec, int iss, long va) {
        GuestException abort = cpu.syndrome.abort(ec, Translation.EXTERNAL | iss, va);
        cpu.syndrome.toEl2 = Exceptions.externalAbortsToEl2(cpu);
        return abort;
    }

    /** Whether an access needs a memory type that allows it unaligned; with SCTLR.A none is allowed (B2.5). */
    private boolean misaligned(long va, int size, int access) {
        if ((va & size - 1) == 0) {
            return false;
        }
        if ((HostExtensions.control(cpu) & 2) != 0) {
            result.stage1Fault(Translation.ALIGNMENT, 0);
            throw abort(va, access);
        }
        return true;
    }

    /** Faults are for PAR_EL1, save that tables which cannot be read make an abort (D8.14). Sets access flags, nothing dirty. */
    @Override
    public long translateForGuest(long va, int stages, int el, boolean write, boolean pan) {
        boolean isHigh = va << 8 < 0;
        Regime regime = Regime.of(cpu, el, isHigh);
        int access = write ? Translation.WRITE : Translation.READ;
        if (!checked.translate(pan ? regime : regime.withoutPrivilegedNever(), va, stages, access, false, false)) {
            boolean unreadable = result.onWalk && cpu.el == 1 || (result.fault & ~3) == Translation.EXTERNAL_ON_WALK;
            if (unreadable) {
                maintaining = true;
                throw abort(va, Translation.READ);
            }
            return 1 | (long) result.fault << 1 | (result.onWalk ? 1 << 8 : 0) | (result.stage2 ? 1 << 9 : 0) | 1 << 11;
        }
        return success(result.physical);
    }

    /** PAR_EL1 with the address, ATTR, SH and NS; Device and Non-cacheable memory is always outer shareable (D17.2.105). */
    private long success(long output) {
        int attributes = result.attributes;
        int shareability = (attributes & 0xf0) == 0 || attributes == 0x44 ? 2 : result.shareability;
        return output & 0xffff_ffff_f000L | (long) attributes << 56 | 1 << 11 | 1 << 9 | shareability << 7;
    }

    @Override
    public long probe(long va) {
        Regime regime = Regime.of(cpu, cpu.el, va << 8 < 0);
        return walker.inspect(regime, va, result) ? result.physical & -Page.SIZE | va & Page.MASK : -1;
    }

    @Override
    public long probeIntermediate(long va) {
        Regime regime = Regime.of(cpu, cpu.el, va << 8 < 0);
        return walker.inspectFirst(regime, va, result) ? result.physical & -Page.SIZE | va & Page.MASK : -1;
    }

    @Override
    public boolean holds(long va, int size, long value) {
        long address = probe(va);
        return address != -1 && bus.ram().contains(address, size)
                && PhysicalAccess.read(bus.ram().page(address), (int) address & Page.MASK, size) == value;
    }
}
