package hvsh.dsl.api;

import hvsh.cpu.Cpu;
import hvsh.machine.Guest;
import hvsh.memory.BusFault;
import hvsh.memory.Page;
import hvsh.replay.Input;
import java.util.Arrays;

/** One way to address memory, without side effects: devices are never touched, and no guest notices. */
sealed interface AddressSpace {
    /** What an address leads to: physical RAM, or −1 with the reason why not. */
    record Place(long physical, String problem) { }

    MachineApi machine();

    /** Where an address leads. */
    Place place(long address);

    /** Addresses of the machine's bus. */
    record Physical(MachineApi machine) implements AddressSpace {
        @Override
        public Place place(long address) {
            return new Place(address, "is not RAM");
        }
    }

    /** A partition's physical addresses. */
    record GuestPhysical(MachineApi machine, Guest guest) implements AddressSpace {
        @Override
        public Place place(long address) {
            String device = guest.deviceAt(address);
            if (device != null) {
                return new Place(-1, "belongs to the device '" + device + "', whose registers are not read as memory");
            }
            return new Place(guest.physical(address), "is not memory of '" + guest.name() + "'");
        }
    }

    /** A CPU's virtual addresses at its present exception level. */
    record Virtual(MachineApi machine, Guest guest, Cpu cpu) implements AddressSpace {
        @Override
        public Place place(long address) {
            long intermediate = cpu.memory().probeIntermediate(address);
            if (intermediate == -1) {
                return new Place(-1, "is not mapped at EL" + cpu.el + " of " + guest.name() + "/cpu" + cpu.vcpu());
            }
            return new GuestPhysical(machine, guest).place(intermediate);
        }
    }

    /** Reads bytes, or gives null if any of them is not RAM. */
    default byte[] tryRead(long address, int length) {
        byte[] bytes = new byte[length];
        return transfer(address, length, (at, done, n) -> machine().machine().memory().read(at, bytes, done, n)) == null ? bytes : null;
    }

    /** Reads bytes. @throws ApiException if any of them is not RAM */
    default byte[] read(long address, int length) {
        byte[] bytes = new byte[length];
        refuse("read", transfer(address, length, (at, done, n) -> machine().machine().memory().read(at, bytes, done, n)));
        return bytes;
    }

    /** Writes bytes; all of them, or none. @throws ApiException if any of them is not RAM */
    default void write(long address, byte[] bytes) {
        byte[] before = new byte[Math.min(bytes.length, Page.SIZE)];
        refuse("write", transfer(address, bytes.length, (at, done, n) -> machine().machine().memory().read(at, before, 0, n)));
        refuse("write", transfer(address, bytes.length,
                (at, done, n) -> machine().enter(new Input.Memory(at, Arrays.copyOfRange(bytes, done, done + n)))));
    }

    private static void refuse(String what, String problem) {
        if (problem != null) {
            throw new ApiException("cannot " + what + " memory: " + problem);
        }
    }

    /** Moves bytes between physical memory and an array. */
    interface Mover {
        void move(long physical, int done, int count);
    }

    /** Visits a range page by page; gives what is wrong at the first address that is not RAM, or null. */
    private String transfer(long address, int length, Mover mover) {
        for (int done = 0; done < length; ) {
            long at = address + done;
            int n = Math.min(length - done, Page.SIZE - ((int) at & Page.MASK));
            Place place = place(at);
            if (place.physical < 0) {
                return "0x" + Long.toHexString(at) + " " + place.problem;
            }
            try {
                mover.move(place.physical, done, n);
            } catch (BusFault _) {
                return "0x" + Long.toHexString(at) + " " + (place.problem.isEmpty() ? "is not RAM" : place.problem);
            }
            done += n;
        }
        return null;
    }
}
