package hvsh.cpu.jit;

import hvsh.cpu.BranchTarget;
import hvsh.cpu.Cpu;
import hvsh.cpu.Tlb;
import hvsh.memory.Page;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * How regions are entered and left on a CPU that needs {@link Extras} of them: there {@link Tlb#codeTag} matches nothing, so that
 * every entry comes here. Where branches leave types ({@link BranchTarget}), inside a region these matter only where the page is
 * guarded, and there indirect branches leave it.
 */
final class CheckedEntry {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private CheckedEntry() { }

    /** The translation at an address with this tag, if it may be executed and come to as it was; else null. */
    static Region find(Cpu cpu, long pc, int slot, long tag) {
        settle(cpu);
        Page page = cpu.tlb.page[slot];
        if (cpu.tlb.tag[slot] != tag || (pc & 3) != 0 || page == null || !cpu.memory().isExecutable(slot)) {
            return null;
        }
        Region region = RegionSupport.translation(page, pc);
        if (region == null || !region.extras.serve(cpu)) {
            return null;
        }
        if (!cpu.branchTypes) {
            return region;
        }
        cpu.guarded = cpu.memory().isGuarded(pc) ? 1 : 0;
        boolean refused = cpu.branchType != 0 && cpu.guarded != 0
                && !BranchTarget.accepts(cpu, (int) INT.get(page.bytes, (int) pc & Page.MASK), cpu.branchType);
        if (refused) {
            return null;
        }
        cpu.enteredWith = cpu.branchType;
        cpu.enteredAt = cpu.budget + cpu.withheld;
        cpu.branchType = 0;
        return region;
    }

    /** Behind translated code: the type is that of the branch that left it or, if nothing was executed, what it was before. */
    static void leave(Cpu cpu) {
        if (cpu.leftWith == 0 && cpu.budget + cpu.withheld == cpu.enteredAt) {
            cpu.branchType = cpu.enteredWith;
        }
        settle(cpu);
    }

    private static void settle(Cpu cpu) {
        if (cpu.leftWith != 0) {
            cpu.branchType = cpu.leftWith;
            cpu.leftWith = 0;
        }
    }
}
