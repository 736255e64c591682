package hvsh.machine;

import hvsh.memory.BusFault;
import hvsh.symbol.Kallsyms;
import hvsh.symbol.Program;
import hvsh.symbol.SymbolException;
import hvsh.symbol.SymbolSpace;
import java.util.function.LongSupplier;

/**
 * What is known of the program that a guest begins with. Machines that are built from one specification share it.
 *
 * @param program its names
 * @param kernel  where they come from, if it is a Linux kernel; else null
 */
public record GuestProgram(Program program, Kallsyms kernel) {
    /** That of an image; null if it has no names. */
    public static GuestProgram of(BootSpec boot) {
        try {
            if (Program.matches(boot.image())) {
                return new GuestProgram(Program.of(boot.name(), boot.image()), null);
            }
        } catch (SymbolException _) {
            return null; // it runs all the same
        }
        Kallsyms kernel = LinuxImage.matches(boot.image()) ? Kallsyms.find(boot.image()) : null;
        return kernel == null ? null : new GuestProgram(Program.of(boot.name(), kernel), kernel);
    }

    /** The program in a guest's address space. */
    public SymbolSpace.Placed in(Machine machine, Guest guest) {
        return new SymbolSpace.Placed(program, kernel == null ? () -> 0 : new KernelSlide(machine, guest, kernel));
    }

    /** Whether the program is a kernel that has not relocated itself yet, so that its symbols are at guest-physical addresses. */
    public boolean isPhysical(Machine machine, Guest guest) {
        return kernel != null && new KernelSlide(machine, guest, kernel).base() == 0;
    }

    /**
     * Where a kernel is. It writes its base, with the random slide, when it relocates itself, early and with the MMU off
     * (arch/arm64/kernel/head.S); until then its code runs at guest-physical addresses.
     */
    private static final class KernelSlide implements LongSupplier {
        /** No address is there. */
        private static final long NOWHERE = 1L << 62;

        private final Machine machine;
        private final Guest guest;
        private final Kallsyms kernel;
        private final long loaded;

        KernelSlide(Machine machine, Guest guest, Kallsyms kernel) {
            this.machine = machine;
            this.guest = guest;
            this.kernel = kernel;
            BootSpec boot = guest.spec().boot();
            loaded = LinuxImage.read(boot.name(), boot.image()).segment(guest.spec().base(), guest.spec().memory()).address();
        }

        /** The kernel's base; 0 while it has not relocated itself. */
        long base() {
            byte[] field = new byte[Long.BYTES];
            try {
                machine.memory().read(guest.physical(loaded + kernel.baseField()), field, 0, field.length);
            } catch (BusFault _) {
                return 0;
            }
            long base = new ImageBytes(guest.name(), field).u64(0);
            return base < 0 ? base : 0;
        }

        @Override
        public long getAsLong() {
            long base = base();
            if (base != 0) {
                return base;
            }
            return kernel.baseOffset() == Kallsyms.UNKNOWN ? NOWHERE : loaded + kernel.baseOffset();
        }
    }
}
