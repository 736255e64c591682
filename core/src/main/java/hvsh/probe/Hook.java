package hvsh.probe;

import java.util.Set;

/** What somebody wants to be told of. All of it is data, so that whatever does not match costs no call. */
public sealed interface Hook {
    Kind kind();

    /** Whether something is what the hook is for; of the hook's kind. */
    boolean matches(Happening happening);

    /** An instruction in a range is about to be executed; of one of four bytes, the first counts. */
    record Pc(Range range, Space space) implements Hook {
        /** One virtual address. */
        public static Pc at(long address) {
            return new Pc(new Range(address, address), Space.VIRTUAL);
        }

        @Override
        public Kind kind() {
            return Kind.EXECUTION;
        }

        @Override
        public boolean matches(Happening happening) {
            return happening instanceof Happening.Execution e
                    && range.contains(space == Space.VIRTUAL ? e.address() : e.place().in(space));
        }
    }

    /**
     * Loads or stores that touch a range, made by instructions. Walks of page tables, devices and the hypervisor make none.
     *
     * @param sizes  the sum of the sizes in bytes that count; 0: all
     * @param values which values count; null: all
     */
    record Memory(Range range, Space space, boolean reads, boolean writes, int sizes, Values values) implements Hook {
        /** Stores to virtual addresses. */
        public static Memory write(long address, long size) {
            return new Memory(Range.of(address, size), Space.VIRTUAL, false, true, 0, null);
        }

        /** Loads from virtual addresses. */
        public static Memory read(long address, long size) {
            return new Memory(Range.of(address, size), Space.VIRTUAL, true, false, 0, null);
        }

        @Override
        public Kind kind() {
            return Kind.MEMORY;
        }

        @Override
        public boolean matches(Happening happening) {
            return happening instanceof Happening.MemoryAccess a && (a.write() ? writes : reads) && a.touches(space, range)
                    && (sizes == 0 || (sizes & a.size()) != 0) && (values == null || values.contain(a.value()));
        }
    }

    /** Unsigned values from {@code least} to {@code most}, both included. */
    record Values(long least, long most) {
        public boolean contain(long value) {
            return Long.compareUnsigned(value, least) >= 0 && Long.compareUnsigned(value, most) <= 0;
        }
    }

    /** MRS, or MSR of a register or immediate, that was carried out; by the manual's name, which null stands for all of. */
    record SystemRegister(String name, boolean reads, boolean writes, Values values) implements Hook {
        @Override
        public Kind kind() {
            return Kind.SYSTEM_REGISTER;
        }

        @Override
        public boolean matches(Happening happening) {
            return happening instanceof Happening.RegisterAccess a && (a.write() ? writes : reads)
                    && (name == null || name.equals(a.name())) && (values == null || values.contain(a.value()));
        }
    }

    /**
     * A synchronous exception.
     *
     * @param classes values of ESR_ELx.EC; none: all
     * @param from    exception level it is taken from, or {@link #ANY}
     * @param to      level it is taken to, or {@link #ANY}
     */
    record ExceptionTaken(Set<Integer> classes, int from, int to) implements Hook {
        public ExceptionTaken {
            classes = Set.copyOf(classes);
        }

        @Override
        public Kind kind() {
            return Kind.EXCEPTION;
        }

        @Override
        public boolean matches(Happening happening) {
            return happening instanceof Happening.ExceptionTaken e && (classes.isEmpty() || classes.contains(e.exceptionClass()))
                    && (from == ANY || from == e.from()) && (to == ANY || to == e.to());
        }
    }

    /** An interrupt is taken: of a line (null: of any), with an INTID (or {@link #ANY}). */
    record InterruptTaken(Happening.Line line, int intid) implements Hook {
        @Override
        public Kind kind() {
            return Kind.INTERRUPT;
        }

        @Override
        public boolean matches(Happening happening) {
            return happening instanceof Happening.InterruptTaken i && (line == null || line == i.line())
                    && (intid == ANY || intid == i.intid());
        }
    }

    /** An access to guest-physical addresses that the second stage refuses. */
    record Stage2Fault(Range range) implements Hook {
        @Override
        public Kind kind() {
            return Kind.STAGE2_FAULT;
        }

        @Override
        public boolean matches(Happening happening) {
            return happening instanceof Happening.Stage2Fault f && range.contains(f.guestPhysical());
        }
    }

    /** HVC or SMC with one of these function identifiers; none: all. */
    record Call(Set<Integer> ids) implements Hook {
        public Call {
            ids = Set.copyOf(ids);
        }

        @Override
        public Kind kind() {
            return Kind.CALL;
        }

        @Override
        public boolean matches(Happening happening) {
            return happening instanceof Happening.Call c && (ids.isEmpty() || ids.contains(c.id()));
        }
    }

    /** A serial port (null: any) has printed a byte with which its output ends in a text; every byte ends the empty text. */
    record UartText(String uart, String text) implements Hook {
        @Override
        public Kind kind() {
            return Kind.TEXT;
        }

        @Override
        public boolean matches(Happening happening) {
            return happening instanceof Happening.Text t && (uart == null || uart.equals(t.uart()));
        }
    }

    /** Something that a transceiver does. */
    record Radio(Happening.RadioEvent event) implements Hook {
        @Override
        public Kind kind() {
            return Kind.RADIO;
        }

        @Override
        public boolean matches(Happening happening) {
            return happening instanceof Happening.Radio r && r.event() == event;
        }
    }

    /** Where a number is asked for: any. */
    int ANY = -1;
}
