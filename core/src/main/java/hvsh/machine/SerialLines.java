package hvsh.machine;

import hvsh.machine.GuestSpec.DeviceSpec;
import hvsh.machine.GuestSpec.Peer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Serial lines between guests. Who declares a port that is connected to another guest gives that guest the other end:
 * a PL011 of the same name, at the first free page from 0x0b00_1000 and with the first free interrupt from SPI 49.
 */
public final class SerialLines {
    /** Where a port is that the guest does not declare; also one whose line ends at the host, if it is not said otherwise. */
    public static final long FIRST_PAGE = 0x0b00_1000L;
    private static final long PAGE = 0x1000;
    public static final int FIRST_SPI = 49;

    private SerialLines() { }

    /** The same machine with both ends of every line declared. */
    static MachineSpec complete(MachineSpec spec) {
        List<GuestSpec> guests = new ArrayList<>(spec.guests());
        for (int i = 0; i < guests.size(); i++) {
            for (DeviceSpec device : guests.get(i).devices()) {
                if (device.peer().isPresent() && !isHosts(device)) {
                    addOtherEnd(guests, guests.get(i).name(), device);
                }
            }
        }
        return new MachineSpec(spec.name(), spec.cpu(), spec.cores(), spec.mips(), spec.memory(), spec.gic(), spec.seed(),
                spec.charges(), spec.hypervisor(), guests);
    }

    private static boolean isHosts(DeviceSpec device) {
        return device.type().equals("pl011") && device.peer().get().equals(Peer.HOST);
    }

    private static void addOtherEnd(List<GuestSpec> guests, String from, DeviceSpec device) {
        Peer peer = device.peer().get();
        int to = IntStream.range(0, guests.size()).filter(i -> guests.get(i).name().equals(peer.guest())).findFirst()
                .orElse(-1);
        if (!device.type().equals("pl011") || to < 0 || peer.guest().equals(from)) {
            throw new IllegalArgumentException(("device '%s' of '%s' cannot be connected to '%s'; connect a pl011 to "
                    + "another partition of this machine").formatted(device.name(), from, peer.guest()));
        }
        GuestSpec other = guests.get(to);
        Optional<DeviceSpec> declared = other.devices().stream().filter(d -> d.name().equals(peer.device())).findFirst();
        Peer back = new Peer(from, device.name());
        if (declared.isEmpty()) {
            guests.set(to, with(other, new DeviceSpec(peer.device(), "pl011", freePage(other), freeSpi(other))
                    .connectedTo(back)));
        } else if (!declared.get().peer().equals(Optional.of(back))) {
            throw new IllegalArgumentException(("'%s' has a device '%s' that is not the other end of '%s' of '%s'; "
                    + "rename one of them").formatted(other.name(), peer.device(), device.name(), from));
        }
    }

    private static GuestSpec with(GuestSpec guest, DeviceSpec added) {
        List<DeviceSpec> devices = new ArrayList<>(guest.devices());
        devices.add(added);
        return new GuestSpec(guest.name(), guest.el(), guest.vcpus(), guest.base(), guest.memory(), guest.pinned(),
                guest.boot(), devices, guest.windows(), guest.slack(), guest.stopOnFault(), guest.semihosting(), guest.accepts());
    }

    private static long freePage(GuestSpec guest) {
        return LongStream.iterate(FIRST_PAGE, page -> page + PAGE)
                .filter(page -> guest.devices().stream().noneMatch(d -> overlaps(d, page))).findFirst().getAsLong();
    }

    private static boolean overlaps(DeviceSpec device, long page) {
        return page < device.base() + DeviceCatalogue.entry(device.type()).size() && device.base() < page + PAGE;
    }

    private static int freeSpi(GuestSpec guest) {
        return IntStream.range(FIRST_SPI, Assembly.MESSAGE_SPI)
                .filter(spi -> guest.devices().stream().noneMatch(d -> d.spi() == spi)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' has no interrupt left for a serial port; give it fewer devices".formatted(guest.name())));
    }
}
