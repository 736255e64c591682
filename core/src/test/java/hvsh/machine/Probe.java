package hvsh.machine;

import hvsh.machine.ProbeForm.Kind;

/** One access that the {@code probe} guest tries, and what the architecture says must come of it. */
record Probe(ProbeForm form, long address, Mode mode) {
    /** Of stage 1: off, or a page of this type that leads to the address, or tables that lie there. */
    enum Mode { MMU_OFF, AS_NORMAL, AS_DEVICE, AS_TABLE }

    /** What stage 2 has at a guest-physical address. */
    enum Owner { OWN_RAM, OWN_DEVICE, NOBODY }

    /** ESR_EL1 and FAR_EL1 after it; an ESR of 0 means no exception. */
    record Outcome(long esr, long far) {
        static final Outcome NONE = new Outcome(0, 0);
    }

    private static final long WINDOW = 64L << 30;
    private static final long THROUGH_TABLE = 65L << 30;
    private static final long PAGE = 4096;
    private static final int PHYSICAL_BITS = 44;
    private static final int SAME_LEVEL_FETCH = 0x21;
    private static final int SAME_LEVEL_DATA = 0x25;
    private static final int PC_ALIGNMENT = 0x22;
    private static final int ADDRESS_SIZE = 0x00;
    private static final int PERMISSION_LEVEL_3 = 0x0f;
    private static final int EXTERNAL = 0x10;
    private static final int EXTERNAL_ON_WALK = 0x14;
    private static final int ALIGNMENT = 0x21;

    /** Who owns what, as the test laid out the partition. */
    @FunctionalInterface
    interface Layout {
        Owner at(long address);
    }

    /** The virtual address that the guest uses. */
    long va() {
        return switch (mode) {
            case MMU_OFF -> address;
            case AS_TABLE -> THROUGH_TABLE + address % PAGE;
            default -> WINDOW + address % PAGE;
        };
    }

    /** Whether it would reach devices or memory of the partition's own that the probe lives in, or prove nothing. */
    boolean isUseless(Layout layout, long safeFrom) {
        if (form.kind() == Kind.NOTHING) {
            return form.strict() && (address & form.length() - 1) != 0;
        }
        long first = form.kind() == Kind.ZERO ? address & -64 : address;
        long last = mode == Mode.AS_TABLE ? address | PAGE - 1 : first + form.length() - 1;
        for (long at : new long[] {first, last}) {
            Owner owner = layout.at(at);
            boolean ram = owner == Owner.OWN_RAM;
            boolean harmless = form.kind() == Kind.READ || form.kind() == Kind.MAINTAIN;
            if (ram && (form.kind() == Kind.EXECUTE || mode == Mode.AS_TABLE || at < safeFrom && !harmless)
                    || owner == Owner.OWN_DEVICE && form.kind() != Kind.EXECUTE) {
                return true;
            }
        }
        return false;
    }

    /** What must come of it (Arm ARM DDI 0487: D8.2 output size, B2.5 alignment, D17.2.37 ESR_EL1). */
    Outcome expected(Layout layout) {
        if (form.kind() == Kind.NOTHING && !(translates() && mode == Mode.AS_TABLE
                && address >>> PHYSICAL_BITS == 0 && layout.at(address) != Owner.OWN_RAM)) {
            return Outcome.NONE;
        }
        if (form.kind() == Kind.EXECUTE && (address & 3) != 0) {
            return outcome(PC_ALIGNMENT, 0, va());
        }
        long offset = 0;
        for (int size : form.parts()) {
            Outcome outcome = part(layout, offset, size);
            if (outcome != Outcome.NONE) {
                return outcome;
            }
            offset += size;
        }
        return Outcome.NONE;
    }

    /** Address translation: its faults go to PAR_EL1, unless tables cannot be read. */
    private boolean translates() {
        return form.name().startsWith("at ");
    }

    private Outcome part(Layout layout, long offset, int size) {
        boolean point = form.kind() == Kind.ZERO || form.kind() == Kind.MAINTAIN;
        long at = address + offset;
        boolean misaligned = !point && (at & size - 1) != 0;
        if (misaligned && form.strict()) {
            return data(ALIGNMENT, va() + offset);
        }
        long secondPage = (at & -PAGE) + PAGE;
        Outcome first = page(layout, at, va() + offset, misaligned);
        boolean crosses = !point && at + size > secondPage;
        return first != Outcome.NONE || !crosses ? first
                : page(layout, secondPage, va() + offset + (secondPage - at), misaligned);
    }

    /** Stage 1 first: walk, size of its output, alignment, permission; then stage 2. */
    private Outcome page(Layout layout, long at, long va, boolean misaligned) {
        boolean device = mode == Mode.MMU_OFF || mode == Mode.AS_DEVICE;
        long output = mode == Mode.MMU_OFF ? at : at & (1L << 48) - 1;
        if (output >>> PHYSICAL_BITS != 0) {
            return data(ADDRESS_SIZE | switch (mode) {
                case MMU_OFF -> 0;
                case AS_TABLE -> 1;
                default -> 3;
            }, va);
        }
        if (mode == Mode.AS_TABLE) {
            return data(EXTERNAL_ON_WALK | 2, va);
        }
        if (device && (misaligned || form.kind() == Kind.ZERO)) {
            return data(ALIGNMENT, va);
        }
        if (form.kind().unprivileged() && mode != Mode.MMU_OFF) {
            return data(PERMISSION_LEVEL_3, va);
        }
        boolean refused = layout.at(output) == Owner.NOBODY
                || layout.at(output) == Owner.OWN_DEVICE && form.kind() == Kind.EXECUTE;
        return refused ? data(EXTERNAL, va) : Outcome.NONE;
    }

    private Outcome data(int status, long va) {
        boolean fetch = form.kind() == Kind.EXECUTE;
        boolean maintenance = form.kind() == Kind.MAINTAIN || translates();
        int write = form.kind().writes() || maintenance ? 1 << 6 : 0;
        return outcome(fetch ? SAME_LEVEL_FETCH : SAME_LEVEL_DATA, status | write | (maintenance ? 1 << 8 : 0), va);
    }

    private static Outcome outcome(int ec, int iss, long va) {
        return new Outcome((long) ec << 26 | 1 << 25 | iss, va);
    }

    @Override
    public String toString() {
        return "%s at 0x%x %s".formatted(form.name(), address, mode);
    }
}
