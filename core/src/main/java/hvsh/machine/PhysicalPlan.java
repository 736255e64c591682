package hvsh.machine;

import hvsh.memory.Page;
import java.util.ArrayList;
import java.util.List;

/** Where in physical RAM each guest's memory is: pinned ones at their place, the others first fit in their order. */
final class PhysicalPlan {
    private record Span(long from, long to) { }

    private final MachineSpec spec;
    private final List<Span> taken = new ArrayList<>();
    private final long[] bases;

    PhysicalPlan(MachineSpec spec) {
        this.spec = spec;
        bases = new long[spec.guests().size()];
        for (int i = 0; i < bases.length; i++) {
            GuestSpec guest = spec.guests().get(i);
            if (guest.pinned().isPresent()) {
                bases[i] = take(guest, guest.pinned().getAsLong());
            }
        }
        for (int i = 0; i < bases.length; i++) {
            GuestSpec guest = spec.guests().get(i);
            if (guest.pinned().isEmpty()) {
                bases[i] = take(guest, firstFit(guest));
            }
        }
    }

    /** Physical address of a guest's RAM. */
    long base(int guest) {
        return bases[guest];
    }

    private long take(GuestSpec guest, long base) {
        long end = MachineSpec.RAM_BASE + spec.memory();
        boolean outside = (base & Page.MASK) != 0 || base < MachineSpec.RAM_BASE || base > end - guest.memory();
        if (outside || collides(base, guest.memory()) != null) {
            throw new IllegalArgumentException("no room for the RAM of '%s' (0x%x bytes at 0x%x) in physical 0x%x-0x%x; give the machine more memory or move it"
                    .formatted(guest.name(), guest.memory(), base, MachineSpec.RAM_BASE, end - 1));
        }
        taken.add(new Span(base, base + guest.memory()));
        return base;
    }

    private long firstFit(GuestSpec guest) {
        long base = MachineSpec.RAM_BASE;
        for (Span span = collides(base, guest.memory()); span != null; span = collides(base, guest.memory())) {
            base = span.to();
        }
        return base;
    }

    private Span collides(long base, long size) {
        for (Span span : taken) {
            if (base < span.to() && span.from() < base + size) {
                return span;
            }
        }
        return null;
    }
}
