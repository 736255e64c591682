package hvsh.machine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One guest: a partition, or the machine's only software.
 *
 * @param name        as scripts call it
 * @param el          exception level it begins at: 1, or 2 on a bare machine
 * @param vcpus       virtual CPUs, 1 to 8
 * @param base        where its RAM begins in its own physical address space
 * @param memory      bytes of its RAM
 * @param pinned      physical address of its RAM, if it must be a certain one
 * @param boot        what it runs
 * @param devices     its devices besides interrupt controller and timers
 * @param windows     when it may run, in each major frame; empty: only in slack
 * @param slack       whether it may run while others leave their windows unused
 * @param stopOnFault stop it when it touches what is not its own, instead of giving it an abort
 * @param semihosting whether HLT 0xF000 reaches the host
 * @param accepts     guests whose messages, doorbells and memory it takes, by name; {@link #ANYBODY}: all
 */
public record GuestSpec(String name, int el, int vcpus, long base, long memory, OptionalLong pinned, BootSpec boot,
        List<DeviceSpec> devices, List<Window> windows, boolean slack, boolean stopOnFault, boolean semihosting, List<String> accepts) {
    /** Stands for all names. */
    public static final String ANYBODY = "*";

    public GuestSpec {
        devices = List.copyOf(devices);
        windows = List.copyOf(windows);
        accepts = List.copyOf(accepts);
    }

    /** A guest that takes what anybody sends. */
    public GuestSpec(String name, int el, int vcpus, long base, long memory, OptionalLong pinned, BootSpec boot, List<DeviceSpec> devices,
            List<Window> windows, boolean slack, boolean stopOnFault, boolean semihosting) {
        this(name, el, vcpus, base, memory, pinned, boot, devices, windows, slack, stopOnFault, semihosting, List.of(ANYBODY));
    }

    /** Whether it takes what a guest sends. */
    boolean accepts(String sender) {
        return accepts.contains(ANYBODY) || accepts.contains(sender);
    }

    /** A part of the major frame, in ticks. */
    public record Window(long at, long length) { }

    /**
     * A serial port of another guest. One that the guest does not declare is added to it, as {@link SerialLines} says.
     *
     * @param guest  its name
     * @param device name of the port there
     */
    public record Peer(String guest, String device) {
        /** Not a guest but the host, at the pace of a line; guests have names that are not empty. */
        public static final Peer HOST = new Peer("", "");
    }

    /**
     * A device of a guest.
     *
     * @param name     as scripts call it
     * @param type     key in the {@link DeviceCatalogue}
     * @param base     address in the guest's physical address space
     * @param spi      number of its shared peripheral interrupt; -1 for none
     * @param disk     contents of a block device or flash bank, the script of a device that one describes; empty otherwise
     * @param readOnly whether a block device refuses writes
     * @param physical where the device is in the machine, if it is passed through to a partition; else it is virtual
     * @param preempt  whether its interrupt brings its partition onto a core outside the partition's window
     * @param peer     what is at the other end of a serial port's line; empty: the host, without a line's pace
     */
    public record DeviceSpec(String name, String type, long base, int spi, byte[] disk, boolean readOnly,
            OptionalLong physical, boolean preempt, Optional<Peer> peer) {
        /** A device whose other end, if it has one, is the host. */
        public DeviceSpec(String name, String type, long base, int spi, byte[] disk, boolean readOnly,
                OptionalLong physical, boolean preempt) {
            this(name, type, base, spi, disk, readOnly, physical, preempt, Optional.empty());
        }

        /** A virtual device without contents. */
        public DeviceSpec(String name, String type, long base, int spi) {
            this(name, type, base, spi, new byte[0], false, OptionalLong.empty(), false);
        }

        /** A virtual device with contents. */
        public DeviceSpec(String name, String type, long base, int spi, byte[] disk, boolean readOnly) {
            this(name, type, base, spi, disk, readOnly, OptionalLong.empty(), false);
        }

        /** The same serial port, connected to one of another guest. */
        public DeviceSpec connectedTo(Peer other) {
            return new DeviceSpec(name, type, base, spi, disk, readOnly, physical, preempt, Optional.of(other));
        }
    }
}
