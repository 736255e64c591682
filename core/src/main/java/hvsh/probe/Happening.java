package hvsh.probe;

import java.util.List;

/** What a CPU did, as probes are told of it. Numbers are raw; nothing here can change the machine. */
public sealed interface Happening {
    /** What kind of hook it is for. */
    Kind kind();

    /**
     * Where a virtual address leads.
     *
     * @param guestPhysical what stage 1 gave
     * @param physical      the machine's; -1 where the hypervisor emulates what is there
     */
    record Place(long guestPhysical, long physical) {
        long in(Space space) {
            return space == Space.PHYSICAL ? physical : guestPhysical;
        }
    }

    /** An instruction comes next: the one kind that is told before it is done. */
    record Execution(long address, Place place) implements Happening {
        @Override
        public Kind kind() {
            return Kind.EXECUTION;
        }
    }

    /**
     * A load or store that was done. Pairs and vectors are several of at most eight bytes; DC ZVA is one of 64.
     *
     * @param address virtual, without the tag
     * @param place   where its first byte is
     * @param second  where its part in a second page begins; null if it has none
     * @param value   what was read or written, zero extended
     * @param old     what a store replaced in RAM; null where that is not known: in devices, and of DC ZVA
     */
    record MemoryAccess(boolean write, long address, Place place, Place second, int size, long value, Long old)
            implements Happening {
        private static final int PAGE = 4096;

        @Override
        public Kind kind() {
            return Kind.MEMORY;
        }

        boolean touches(Space space, Range range) {
            if (space == Space.VIRTUAL) {
                return range.overlaps(address, size);
            }
            int inFirst = second == null ? size : PAGE - ((int) address & PAGE - 1);
            return touches(place.in(space), inFirst, range)
                    || second != null && touches(second.in(space), size - inFirst, range);
        }

        private static boolean touches(long at, int size, Range range) {
            return at != -1 && range.overlaps(at, size);
        }
    }

    /** A system register was read or written by MRS or MSR; what exceptions and other instructions do to it is not told. */
    record RegisterAccess(boolean write, String name, long value) implements Happening {
        @Override
        public Kind kind() {
            return Kind.SYSTEM_REGISTER;
        }
    }

    /**
     * A synchronous exception, or one that the hypervisor injected.
     *
     * @param exceptionClass ESR_ELx.EC
     * @param syndrome       ESR_ELx.ISS
     * @param address        FAR_ELx; null where the exception has none
     * @param from           exception level that it was taken from
     * @param to             and to; 2 also for what the machine's own hypervisor handles
     */
    record ExceptionTaken(int exceptionClass, int syndrome, Long address, int from, int to) implements Happening {
        @Override
        public Kind kind() {
            return Kind.EXCEPTION;
        }
    }

    /**
     * An interrupt was taken.
     *
     * @param intid what its handler will be told is to be handled first; -1 where no interrupt controller is behind it
     */
    record InterruptTaken(Line line, int intid, int from, int to) implements Happening {
        @Override
        public Kind kind() {
            return Kind.INTERRUPT;
        }
    }

    /** Inputs of a CPU. */
    enum Line { IRQ, FIQ, SERROR }

    /**
     * An access that the second stage refused, and that nothing emulated.
     *
     * @param address       virtual
     * @param guestPhysical what was refused: with a fault on a walk that of a descriptor
     * @param syndrome      ESR_EL2.ISS
     */
    record Stage2Fault(boolean write, boolean fetch, long address, long guestPhysical, int syndrome) implements Happening {
        @Override
        public Kind kind() {
            return Kind.STAGE2_FAULT;
        }
    }

    /**
     * HVC or SMC, about to be answered by the hypervisor, the firmware or the guest's own EL2.
     *
     * @param id        W0: the function identifier, by the SMC calling convention
     * @param arguments X1 to X4
     */
    record Call(boolean secure, int immediate, int id, List<Long> arguments) implements Happening {
        @Override
        public Kind kind() {
            return Kind.CALL;
        }
    }

    /**
     * A serial port has printed a byte, with which its output ends as the hook wants it.
     *
     * @param length bytes of all its output, which tells whether any are missing since another byte, or were taken back
     */
    record Text(String uart, byte last, int length) implements Happening {
        @Override
        public Kind kind() {
            return Kind.TEXT;
        }
    }

    /** What a transceiver tells of: more kinds come as it learns more. */
    enum RadioEvent {
        /** It raises its frame interrupt. */
        FRAME,
        /** A block was received. */
        RECEPTION,
        /** Something is emitted. */
        EMISSION,
        /** The guard refuses an emission. */
        REFUSAL,
        /** A commit came too late. */
        LATE
    }

    /**
     * A transceiver did something.
     *
     * @param frame number of the frame in which it was
     */
    record Radio(RadioEvent event, long frame) implements Happening {
        @Override
        public Kind kind() {
            return Kind.RADIO;
        }
    }
}
